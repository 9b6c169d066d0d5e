import { standingOf, standingValues } from '../core/check/coverage';
import { fingerprintOf } from '../core/check/fingerprint';
import type { Standing } from '../core/check/coverage';
import type { StatedValue } from '../core/check/statedValue';
import type { DraftReading } from '../core/claims/draftReading';
import type { Source } from '../core/facts/factbase';
import type { Say } from '../core/l10n/say';
import { draftSpan } from '../core/text/draftSpan';
import { insteadOf } from '../core/verdicts/finding';
import type { Finding } from '../core/verdicts/finding';
import { oneLine } from '../core/wording/plainText';
import { bestEvidence } from '../core/verdicts/printed';
import { knownInWords } from '../core/verdicts/writersWords';
import type { DraftClaim, DraftClaims } from '../protocol';
import { inconsistencyMessage, placesIn } from './inconsistency';
import { findingMessage } from './message';
import { sourcesInLines } from './furtherLines';
import { namedSource } from './namedSource';
import type { OpenDraft } from './openDraft';
import { factsOf } from './verdictWords';

/** The other drafts (URIs) that state the same fact otherwise. */
export type StatingOtherwise = (stated: StatedValue) => readonly string[];

/** A draft's claims, each with its sentence, what is known and the best source; behind them those that a decision hides. */
export function claimsFor(
  draft: OpenDraft,
  statingOtherwise: StatingOtherwise = () => [],
): DraftClaims {
  const { uri, version, result } = draft;
  const stated = new Map(result.statements.map((one) => [one.finding, one.stated]));
  const sentences = sentencesByStart(result.reading);
  const claims = standingValues(result).flatMap((value) =>
    value.finding
      ? [
          {
            ...claimOf(value.standing, value.finding, sentences, draft),
            ...otherwise(stated.get(value.finding), statingOtherwise),
          },
        ]
      : [],
  );
  const hidden = result.hidden.map(({ finding, by }) => ({
    ...claimOf(standingOf(finding), finding, sentences, draft),
    hiddenBy: by.kind,
  }));
  return { uri, version, claims: [...claims, ...hidden] };
}

function otherwise(
  stated: StatedValue | undefined,
  statingOtherwise: StatingOtherwise,
): Pick<DraftClaim, 'otherwiseIn'> {
  const drafts = stated ? statingOtherwise(stated) : [];
  if (drafts.length === 0) return {};
  return { otherwiseIn: { count: drafts.length, drafts: drafts.slice(0, MOST_NAMED) } };
}

const MOST_NAMED = 5;

function claimOf(
  standing: Standing,
  finding: Finding,
  sentences: ReadonlyMap<number, string>,
  draft: OpenDraft,
): DraftClaim {
  const { result, factbase, say } = draft;
  const [fact] = factsOf(finding.verdict);
  const told = result.inconsistencies.find((one) => one.finding === finding);
  const best = bestEvidence(fact, factbase.sources);
  const style = { text: result.draft.text, places: factbase.places, say };
  const { subject, property, span, voice } = finding.claim;
  const written = result.draft.text.slice(span.start, span.end);
  const id = fingerprintOf(finding, result.reading);
  return {
    id,
    range: draft.range(finding.span),
    standing,
    written: oneLine(written),
    known: oneLine(`${property.label}: ${knownInWords(finding.claim, fact.value, style)}`),
    subject: oneLine(subject.name),
    subjectId: subject.id,
    isTicked: draft.ticked?.has(id) === true,
    can: [
      ...(insteadOf(finding.verdict).length > 0 && voice !== 'quoted' ? ['correct' as const] : []),
      ...(voice === 'field' ? [] : ['cite' as const]),
    ],
    sentence: oneLine(sentences.get(span.start) ?? written, LONGEST),
    message: told
      ? inconsistencyMessage(told, placesIn(draft), say)
      : findingMessage(finding, result.draft.text, factbase, say),
    sources: sourcesInLines(finding, factbase, say),
    ...(best && sourceOf(best[1], say)),
  };
}

function sourceOf(source: Source, say: Say): Pick<DraftClaim, 'source' | 'address'> {
  const { words, ...address } = namedSource(source, say);
  return { source: words, ...address };
}

/** In characters. */
const LONGEST = 300;

/** The sentence of each value, by where the value starts in the draft. */
function sentencesByStart({ draft, blocks }: DraftReading): ReadonlyMap<number, string> {
  const byStart = new Map<number, string>();
  blocks.forEach(({ tokens, sentences, text }, index) => {
    const block = draft.blocks[index];
    if (!block) return;
    for (const { range, mentions } of sentences) {
      const [first, last] = [tokens[range.first], tokens[range.last - 1]];
      if (!first || !last) continue;
      const words = text.slice(first.start, last.end);
      for (const { mention } of mentions) byStart.set(draftSpan(block, mention.span).start, words);
    }
  });
  return byStart;
}
