import { MEASURES } from './score';
import type { Fault, Scores, Share } from './score';

const LABELS: Readonly<Record<(typeof MEASURES)[number], string>> = {
  precision: 'precision       diagnostics that a mark bears out',
  recall: 'recall          wrong marks with a wrong-* diagnostic',
  kind: 'right kind      of these, with the right code',
  exactFix: 'right fix       of these, the text wanted',
  fix: 'same value      … or the same value written otherwise',
  hover: 'hover           right claims whose hover says so',
  disputed: 'disputed        disputed marks with that diagnostic',
  outdated: 'outdated        outdated marks with that diagnostic',
};

/** The numbers over all drafts, a line each. */
export function totals(scores: Scores): string {
  return MEASURES.map((measure) => `${percent(scores[measure])}  ${LABELS[measure]}`).join('\n');
}

/** A row a tag, the largest first. */
export function tagTable(
  byTag: ReadonlyMap<string, { readonly cases: number; readonly scores: Scores }>,
): string {
  const head = ['tag'.padEnd(14), 'cases', ...MEASURES.map((measure) => measure.padStart(10))].join(
    ' ',
  );
  const rows = [...byTag]
    .sort(([, a], [, b]) => b.cases - a.cases)
    .map(([tag, { cases, scores }]) =>
      [
        tag.padEnd(14),
        String(cases).padStart(5),
        ...MEASURES.map((measure) => short(scores[measure]).padStart(10)),
      ].join(' '),
    );
  return [head, ...rows].join('\n');
}

/** A fault with the words round it: `miss a12 …hand Kosovo [$210 million] over the… wrong-number → €210 million`. */
export function faultLine({ draft, what, span, detail }: Fault): string {
  const { text } = draft;
  const before = text.slice(Math.max(0, span.start - AROUND), span.start);
  const behind = text.slice(span.end, span.end + AROUND);
  const passage = `…${before}⟦${text.slice(span.start, span.end)}⟧${behind}…`;
  return `${what.toUpperCase()} ${draft.id}\n    ${passage.replaceAll('\n', '⏎')}\n    ${detail}`;
}

function percent({ right, all }: Share): string {
  const share = all === 0 ? '–' : `${((100 * right) / all).toFixed(1)} %`;
  return `${share.padStart(8)} ${`(${String(right)}/${String(all)})`.padEnd(11)}`;
}

function short({ right, all }: Share): string {
  return all === 0 ? '–' : `${String(right)}/${String(all)}`;
}

const AROUND = 60;
