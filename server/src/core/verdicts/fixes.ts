import type { Fact, Factbase } from '../facts/factbase';
import { statedFor } from '../facts/movement';
import { IN_ENGLISH } from '../l10n/say';
import type { Say } from '../l10n/say';
import type { Draft } from '../text/draft';
import { dateForReader } from '../wording/readersDates';
import { citableFor, citingEdits } from './citableSources';
import type { Citable, CitingContext } from './citableSources';
import { formOf } from './citations';
import type { CitationManner } from './citations';
import { inOrder } from './edits/editOrder';
import { insteadOf } from './finding';
import type { Finding, Fix, Verdict } from './finding';
import { isCertain } from './tiers';

/** A checked draft, as far as fixes go by it. */
export interface FoundIn {
  readonly draft: Draft;
  /** All of the draft, in the order of the text. */
  readonly findings: readonly Finding[];
}

/**
 * What can be done about a finding, the preferred fix first. Each correction, and what needs none, can be cited by one source: the best that the
 * sentence doesn't cite yet; `otherCitations` has the others. A quotation is never rewritten.
 */
export function fixesFor(
  finding: Finding,
  foundIn: FoundIn,
  factbase: Factbase,
  manner: CitationManner,
  say: Say = IN_ENGLISH,
): readonly Fix[] {
  const context = contextOf(foundIn, factbase, manner, say);
  const fixes = changesFor(finding, say).flatMap((change) => {
    const [cited] = citations(change, finding, context);
    return [change.correct ?? [], cited?.fix ?? []].flat();
  });
  return unique(fixes);
}

/** A source that can be cited, and the fix that does it. */
export interface CitationChoice extends Citable {
  readonly fix: Fix;
}

/** What can be cited beside the source that `fixesFor` cites, one choice a source; of the first correction where something is wrong. */
export function otherCitations(
  finding: Finding,
  foundIn: FoundIn,
  factbase: Factbase,
  manner: CitationManner,
  say: Say = IN_ENGLISH,
): readonly CitationChoice[] {
  const [change] = changesFor(finding, say);
  if (!change) return [];
  return [...citations(change, finding, contextOf(foundIn, factbase, manner, say))].slice(1);
}

interface Context extends CitingContext {
  readonly say: Say;
}

function contextOf(
  { draft, findings }: FoundIn,
  factbase: Factbase,
  manner: CitationManner,
  say: Say,
): Context {
  return { draft, findings, factbase, form: formOf(manner), say };
}

/** What the draft may state and cite: as it stands, or corrected. */
interface Change {
  readonly facts: readonly Fact[];
  readonly correct?: Fix;
}

/** What is wrong is only cited once it is corrected: a source would seem to say it. */
function changesFor(finding: Finding, say: Say): readonly Change[] {
  const { verdict, claim } = finding;
  const corrected = claim.voice === 'quoted' ? [] : corrections(finding, say);
  switch (verdict.kind) {
    case 'supported':
      return [{ facts: preferredFirst(verdict.facts) }];
    case 'disputed':
      return [{ facts: preferredFirst(verdict.facts) }, ...corrected];
    case 'contradicted':
    case 'differs':
    case 'outdated':
      return corrected;
  }
}

function preferredFirst(facts: readonly Fact[]): readonly Fact[] {
  const isPreferred = ({ rank }: Fact) => rank === 'preferred';
  return [...facts.filter(isPreferred), ...facts.filter((fact) => !isPreferred(fact))];
}

function corrections(finding: Finding, say: Say): readonly Change[] {
  const { claim, verdict, tier, rewrites } = finding;
  const isAlone = claim.voice === 'plain' && isCertain(finding);
  const isWrong = verdict.kind === 'contradicted';
  const facts = insteadOf(verdict);
  return facts.flatMap((fact, i) => {
    const { words = '', edits = [] } = rewrites[i] ?? {};
    if (edits.length === 0) return [];
    const correct: Fix = {
      title: titleOf(words, fact, verdict, say),
      applicability: isAlone && isWrong && facts.length === 1 ? 'safe' : 'review',
      kind: 'correct',
      preferred: isWrong && tier === 'sure' && i === 0,
      edits,
    };
    return [{ facts: [fact], correct }];
  });
}

/** With the day of a figure that is of another: it is no better one. */
function titleOf(words: string, fact: Fact, verdict: Verdict, say: Say): string {
  if (verdict.kind === 'contradicted' && verdict.swap) {
    const [first, second] = verdict.swap;
    return say('fix.swap', { first, second });
  }
  const day = verdict.kind === 'differs' ? statedFor(fact) : undefined;
  return day === undefined
    ? say('fix.change', { words })
    : say('fix.changeOfDay', { words, day: dateForReader(day, say) });
}

/** The best first; made one by one, since mostly one is enough. */
function* citations(
  { facts, correct }: Change,
  finding: Finding,
  context: Context,
): Generator<CitationChoice> {
  const mended = correct?.edits ?? [];
  const at =
    correct === undefined
      ? finding.claim.span
      : {
          start: Math.min(...mended.map(({ span }) => span.start)),
          end: Math.max(...mended.map(({ span }) => span.end)),
        };
  for (const citable of citableFor(facts, finding, context)) {
    const edits = citingEdits(citable, finding, context, at, mended);
    if (edits.length === 0) continue;
    const fix: Fix = {
      title:
        correct === undefined
          ? context.say('fix.cite', { source: citable.name })
          : context.say('fix.changeAndCite', { change: correct.title, source: citable.name }),
      applicability: 'review',
      kind: correct === undefined ? 'cite' : 'correct-and-cite',
      cited: citable.name,
      preferred: false,
      edits: correct === undefined ? edits : inOrder([...mended, ...edits]),
    };
    yield { ...citable, fix };
  }
}

function unique(fixes: readonly Fix[]): readonly Fix[] {
  return fixes.filter((fix, i) => fixes.findIndex(({ title }) => title === fix.title) === i);
}
