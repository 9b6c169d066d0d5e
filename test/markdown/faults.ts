import type { CheckResult } from '../../server/src/core/check/draftChecker';
import { contains, overlaps } from '../../server/src/core/span';
import type { Span } from '../../server/src/core/span';
import type { CitationStyle, TextEdit } from '../../server/src/core/verdicts/finding';
import { applyEdits } from '../../server/src/dataset/marks/edits';
import { checked, factbaseOf } from '../invariants/drafts';
import type { AnyDraft } from '../invariants/drafts';
import { inWords } from '../invariants/findings';
import { structureFaults } from './independent/structure';
import { offersFor, valuesOf } from './offered';
import type { Offer } from './offered';

/**
 * What is wrong with what is underlined in a draft and with all that is offered for it: nothing, or a line a fault. Citations are
 * written in `style`; where `planted` stands, nothing is to be read.
 */
export function faultsIn(
  draft: AnyDraft,
  style: CitationStyle,
  planted?: string,
): readonly string[] {
  const result = checked(draft);
  // Titles and summaries in front matter are read.
  const bodyStart = result.draft.frontMatter?.span.end ?? 0;
  const hidden =
    planted === undefined
      ? []
      : placesOf(planted, draft.text).filter(({ start }) => start >= bodyStart);
  return [
    ...result.findings
      // What nobody sees may stand in the middle of what is underlined.
      .filter(({ span, claim }) =>
        hidden.some(
          (place) =>
            contains(place, span) ||
            (claim.voice !== 'field' && claim.mention.text.includes(planted ?? ' ')),
        ),
      )
      .map((finding) => `reads what isn’t prose: ${inWords(finding, draft.text)}`),
    ...offersFor(result, factbaseOf(draft.dataset), style).flatMap((offer) =>
      faultsOf(offer, draft, hidden).map((fault) => `${fault} (${inBrief(offer, draft.text)})`),
    ),
  ];
}

/** What is wrong with one offer: with its edits, with the draft that they leave, or that something in it is still wrong. */
export function faultsOf(
  offer: Offer,
  draft: AnyDraft,
  hidden: readonly Span[] = [],
): readonly string[] {
  const { text } = draft;
  const malformed = faultsOfEdits(offer.edits, text);
  if (malformed.length > 0) return malformed;
  const written = applyEdits(text, offer.edits);
  const values = valuesOf(offer);
  const faults = structureFaults(text, written, {
    cites: offer.kind !== 'correct',
    style: offer.style,
    places: values.length,
  });
  const rewritten = offer.edits.filter(({ span }) => hidden.some((place) => overlaps(place, span)));
  return [
    ...faults,
    ...rewritten.map(
      ({ span }) => `rewrites what isn’t prose: ${text.slice(span.start, span.end)}`,
    ),
    // A citation alone writes no value.
    ...(values.length === 0 ? [] : leftWrong(values, offer.edits, checked(draft, written))),
    ...leftInPlainFigures(values, offer.edits, draft, written),
  ];
}

/** Edits outside the draft, out of order, or between the halves of a character or a line’s end. */
function faultsOfEdits(edits: readonly TextEdit[], text: string): readonly string[] {
  return edits.flatMap(({ span: { start, end }, text: written }, i) => {
    const faults: string[] = [];
    if (start < (edits[i - 1]?.span.end ?? 0)) faults.push('edits overlap or are out of order');
    if (end < start || end > text.length) faults.push('an edit outside the draft');
    if (text.slice(start, end) === written) faults.push('an edit that changes nothing');
    if (parts(text, start) || parts(text, end))
      faults.push('an edit parts a character or a line’s end');
    return faults;
  });
}

function parts(text: string, at: number): boolean {
  return /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** What is still wrong where a value was written. */
function leftWrong(
  values: readonly TextEdit[],
  edits: readonly TextEdit[],
  { draft, findings }: CheckResult,
): readonly string[] {
  const places = values.map((edit) => placeAfter(edits, edit));
  return findings
    .filter(({ verdict }) => verdict.kind === 'contradicted' || verdict.kind === 'outdated')
    .filter(({ tier }) => tier === 'sure')
    .filter(({ span }) => places.some((place) => overlaps(place, span)))
    .map((finding) => `leaves ${inWords(finding, draft.text)}`);
}

/** The same of a figure that is partly marked, as a reader sees it: `3**300**` is 3300, whatever is read in the marks alone. */
function leftInPlainFigures(
  values: readonly TextEdit[],
  edits: readonly TextEdit[],
  draft: AnyDraft,
  written: string,
): readonly string[] {
  if (values.length === 0 || !PARTED_FIGURE.test(written)) return [];
  const plain = written.replace(AT_FIGURE, '');
  const figures = values.map((edit) => {
    const { start, end } = placeAfter(edits, edit);
    const front = /(?:\d|\*|<\/?[bi]>)*$/.exec(written.slice(0, start))?.[0] ?? '';
    const back = /^(?:\d|\*|<\/?[bi]>)*/.exec(written.slice(end))?.[0] ?? '';
    return (front + edit.text + back).replace(/\D/g, '');
  });
  const numbers = figures.filter((figure) => figure !== '');
  const wrongBefore = wrongFigures(checked(draft, draft.text.replace(AT_FIGURE, '')));
  return wrongFigures(checked(draft, plain))
    .filter(({ figure }) => numbers.includes(figure))
    .filter(({ said }) => !wrongBefore.some((one) => one.said === said))
    .map(({ said }) => `leaves a figure as ${said}`);
}

/** What is wrong in a draft: the digits that are underlined, and of what they are said. */
function wrongFigures({ draft, findings }: CheckResult) {
  return findings
    .filter(({ verdict }) => verdict.kind === 'contradicted')
    .map(({ span, claim }) => {
      const figure = draft.text.slice(span.start, span.end).replace(/\D/g, '');
      return { figure, said: `${claim.subject.id}.${claim.property.id} ${figure}` };
    });
}

const PARTED_FIGURE = /\d(?:\*{1,3}|<\/?[bi]>)+\d/;
/** Marks inside a figure, and those round it that close or open them. */
const AT_FIGURE = /(?<=\d)(?:\*{1,3}|<\/?[bi]>)+|(?:\*{1,3}|<\/?[bi]>)+(?=\d)/g;

/** Where the text of an edit stands once all are applied. */
function placeAfter(edits: readonly TextEdit[], { span, text }: TextEdit): Span {
  const before = edits.filter((edit) => edit.span.start < span.start);
  const shift = before.reduce(
    (sum, edit) => sum + edit.text.length - (edit.span.end - edit.span.start),
    0,
  );
  return { start: span.start + shift, end: span.start + shift + text.length };
}

function placesOf(piece: string, text: string): readonly Span[] {
  return [...text.matchAll(new RegExp(piece, 'g'))].map(({ index }) => ({
    start: index,
    end: index + piece.length,
  }));
}

function inBrief({ title, kind, style, edits }: Offer, text: string): string {
  const changes = edits.map(
    ({ span: { start, end }, text: written }) =>
      `“${text.slice(start, end)}” at ${start} → “${written}”`,
  );
  return `${kind === 'correct' ? title : `${title}, ${style}`}: ${changes.join(', ')}`;
}
