import type { Fact, Factbase } from '../core/facts/factbase';
import { IN_ENGLISH } from '../core/l10n/say';
import type { Say } from '../core/l10n/say';
import type { Finding } from '../core/verdicts/finding';
import { isSameFigure, knownInWords, writtenInWords } from '../core/verdicts/writersWords';
import { oneLine } from '../core/wording/plainText';
import { dateForReader } from '../core/wording/readersDates';
import { swapInWords, withDay } from './message';
import { sourcesSay } from './sourcesSay';
import type { Side } from './sourcesSay';

/**
 * The first line of a hover as plain text: what the writer wrote, and what is right.
 * @example `You wrote 250. Nine sources say 300 prisoners.`
 */
export function hoverOpening(
  finding: Finding,
  text: string,
  factbase: Factbase,
  say: Say = IN_ENGLISH,
): string {
  const { claim, verdict } = finding;
  const draft = { text, places: factbase.places, say };
  const beside = verdict.kind === 'contradicted' ? verdict.corrections[0].value : undefined;
  const said = statement(
    finding,
    factbase,
    (fact) => oneLine(knownInWords(claim, fact.value, draft)),
    say,
  );
  const wrote = say('hover.wrote', { words: writtenInWords(claim, draft, beside) });
  const opening = `${wrote}${wrote.endsWith('.') ? '' : '.'} ${capitalised(said)}.`;
  const swap = verdict.kind === 'contradicted' ? verdict.swap : undefined;
  return [opening, ...swapInWords(swap, say)].join(' ');
}

type InWords = (fact: Fact) => string;

function statement(finding: Finding, factbase: Factbase, known: InWords, say: Say): string {
  const { claim, verdict } = finding;
  const as = (fact: Fact): Side => ({ fact, words: known(fact) });
  const orSo = (fact: Fact): Side =>
    isSameFigure(claim.mention.value, fact.value) ? { fact, words: say('sources.so') } : as(fact);
  const all = (facts: readonly [Fact, ...Fact[]], side: (fact: Fact) => Side) => {
    const [first, ...rest] = facts;
    return sourcesSay([side(first), ...rest.map(side)], factbase, say);
  };
  switch (verdict.kind) {
    case 'supported':
    case 'disputed':
      return all([...verdict.facts, ...verdict.others], orSo);
    case 'contradicted':
      return perhaps(finding, all(verdict.corrections, as), say);
    case 'differs': {
      const said = all(verdict.known, (fact) => ({ fact, words: withDay(known(fact), fact, say) }));
      return say(`hover.${verdict.how}`, { said });
    }
    case 'outdated':
      return perhaps(finding, onceSo(verdict.was, all([verdict.now], as), say), say);
  }
}

/** A hint says that it may be about something else. */
function perhaps({ tier, claim }: Finding, said: string, say: Say): string {
  if (tier !== 'check') return said;
  const property = oneLine(claim.property.label, 100);
  return say(TAKES_ARTICLE.test(property) ? 'hover.perhapsThe' : 'hover.perhaps', {
    property,
    said,
  });
}

/** Of `Parliament’s mandate` and `more flights` there is no `the`. */
const TAKES_ARTICLE = /^(?!(?:an?|the|more|each|all|every|no|some) )\p{Ll}/u;

/** `that was so from 2019 to 2020; now …`, `… until June 2025; …`, `… as of June 2025; …`. */
function onceSo({ validity, asOf }: Fact, said: string, say: Say): string {
  if (validity === undefined)
    return asOf === undefined
      ? say('hover.wasOnce', { said })
      : say('hover.wasAsOf', { day: dateForReader(asOf, say), said });
  const days = dateForReader(validity, say);
  const [from, to] = validity.split('/');
  if (to === undefined) return say('hover.wasIn', { days, said });
  const isOpen = [from, to].some((end) => end === '' || end === '..');
  return say(isOpen ? 'hover.was' : 'hover.wasFrom', { days, said });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
