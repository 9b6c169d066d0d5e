import { overlaps } from '../../server/src/core/span';
import { textAfter } from '../../server/src/dataset/marks/edits';
import type { Mark } from '../../server/src/dataset/marks/mark';
import type { MarkedCase } from '../../test/marks/markedFile';
import type { Observation, ObservedDiagnostic } from './observe';

/** `right` of `all`. */
export interface Share {
  right: number;
  all: number;
}

/** Each a share; what it is of is said in the report. */
export type Scores = Record<(typeof MEASURES)[number], Share>;

export const MEASURES = [
  'precision',
  'recall',
  'kind',
  'exactFix',
  'fix',
  'hover',
  'disputed',
  'outdated',
] as const;

/** Something that a perfect checker would not have done. */
export interface Fault {
  readonly draft: MarkedCase;
  readonly what:
    | 'miss'
    | 'false alarm'
    | 'wrong kind'
    | 'wrong fix'
    | 'no hover'
    | 'not disputed'
    | 'not outdated';
  readonly span: { readonly start: number; readonly end: number };
  readonly detail: string;
}

/** Tells whether two pieces of text state the same value. */
export type SameValue = (a: string, b: string) => boolean;

/** Scores what was observed of one draft, and lists what was wrong. */
export function score(
  observation: Observation,
  isSame: SameValue,
): { scores: Scores; faults: readonly Fault[] } {
  const scores = noScores();
  const faults: Fault[] = [];
  const count = (measure: keyof Scores, isRight: boolean): void => {
    scores[measure].all++;
    if (isRight) scores[measure].right++;
  };
  const { draft } = observation;
  // A hint is no alarm: it underlines nothing that an editor would list as a problem.
  const alarms = observation.diagnostics.filter(({ code }) => code !== 'check-this');
  for (const diagnostic of alarms) {
    const isMeant = draft.marks.some(
      (mark) =>
        mark.verdict !== 'ok' && mark.verdict !== 'differs' && overlaps(mark.span, diagnostic.span),
    );
    count('precision', isMeant);
    if (!isMeant) {
      const detail = `${diagnostic.code}: ${diagnostic.message}`;
      faults.push({ draft, what: 'false alarm', span: diagnostic.span, detail });
    }
  }
  draft.marks.forEach((mark, at) => {
    const there = observation.diagnostics.filter(({ span }) => overlaps(span, mark.span));
    const fault = (what: Fault['what'], detail: string): void => {
      faults.push({ draft, what, span: mark.span, detail });
    };
    switch (mark.verdict) {
      case 'ok': {
        const hover = observation.hovers[at];
        const isSupported = hover !== undefined && there.length === 0;
        count('hover', isSupported);
        if (!isSupported) fault('no hover', hover?.split('\n')[0] ?? 'nothing');
        return;
      }
      case 'differs':
        return;
      case 'disputed':
      case 'outdated': {
        const isSaid = there.some(({ code }) => code === mark.verdict);
        count(mark.verdict, isSaid);
        if (!isSaid) fault(`not ${mark.verdict}`, there[0]?.message ?? 'nothing');
        return;
      }
      default:
        scoreWrong(mark, there, draft.text, { count, fault, isSame });
    }
  });
  return { scores, faults };
}

interface Tally {
  readonly count: (measure: keyof Scores, isRight: boolean) => void;
  readonly fault: (what: Fault['what'], detail: string) => void;
  readonly isSame: SameValue;
}

function scoreWrong(
  mark: Mark,
  there: readonly ObservedDiagnostic[],
  text: string,
  tally: Tally,
): void {
  const wrong = there.filter(({ code }) => code.startsWith('wrong-'));
  tally.count('recall', wrong.length > 0);
  const [first] = wrong;
  if (first === undefined) {
    tally.fault('miss', `${mark.verdict}${mark.fix === undefined ? '' : ` → ${mark.fix}`}`);
    return;
  }
  const ofKind = wrong.find(({ code }) => code === mark.verdict);
  tally.count('kind', ofKind !== undefined);
  if (ofKind === undefined)
    tally.fault('wrong kind', `${first.code}, not ${mark.verdict}: ${first.message}`);
  if (mark.fix !== undefined && !mark.quoted)
    scoreFix(mark, mark.fix, ofKind ?? first, { text, tally });
}

/** The first fix counts; where fixes offer several values, since the sources disagree, any of them may be the one meant. */
function scoreFix(
  mark: Mark,
  wanted: string,
  { fixes }: ObservedDiagnostic,
  { text, tally }: { readonly text: string; readonly tally: Tally },
): void {
  const offered = [...new Set(fixes.map((edits) => textAfter(text, edits, mark.span)))].filter(
    (after) => after !== mark.surface,
  );
  const isExact = offered.includes(wanted);
  const isRight = isExact || offered.some((after) => tally.isSame(after, wanted));
  tally.count('exactFix', isExact);
  tally.count('fix', isRight);
  if (!isExact) {
    const got = offered[0] === undefined ? 'none' : `“${offered.join('” or “')}”`;
    tally.fault('wrong fix', `${got}, not “${wanted}”${isRight ? ' (the same value)' : ''}`);
  }
}

export function noScores(): Scores {
  return {
    precision: none(),
    recall: none(),
    kind: none(),
    exactFix: none(),
    fix: none(),
    hover: none(),
    disputed: none(),
    outdated: none(),
  };
}

/** Adds the second to the first. */
export function add(sum: Scores, more: Scores): void {
  for (const measure of MEASURES) {
    sum[measure].right += more[measure].right;
    sum[measure].all += more[measure].all;
  }
}

function none(): Share {
  return { right: 0, all: 0 };
}
