import { standingOf, standingValues } from '../core/check/coverage';
import { fingerprintOf } from '../core/check/fingerprint';
import type { Standing } from '../core/check/coverage';
import type { Inconsistency } from '../core/check/inconsistencies';
import { sentenceAt } from '../core/check/sentenceAt';
import type { StatedValue } from '../core/check/statedValue';
import type { Source } from '../core/facts/factbase';
import type { Say } from '../core/l10n/say';
import { insteadOf } from '../core/verdicts/finding';
import type { Finding } from '../core/verdicts/finding';
import { oneLine } from '../core/wording/plainText';
import { bestEvidence } from '../core/verdicts/publishers';
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
  const inconsistent = new Map(result.inconsistencies.map((told) => [told.finding, told]));
  const claims = standingValues(result).flatMap((value) =>
    value.finding
      ? [
          {
            ...claimOf(value.standing, value.finding, inconsistent, draft),
            ...otherwise(stated.get(value.finding), statingOtherwise),
          },
        ]
      : [],
  );
  const hidden = result.hidden.map(({ finding, by }) => ({
    ...claimOf(standingOf(finding), finding, inconsistent, draft),
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
  inconsistent: ReadonlyMap<Finding, Inconsistency>,
  draft: OpenDraft,
): DraftClaim {
  const { result, factbase, say } = draft;
  const [fact] = factsOf(finding.verdict);
  const told = inconsistent.get(finding);
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
    sentence: oneLine(sentenceAt(span.start, result.reading)?.words ?? written, LONGEST),
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
