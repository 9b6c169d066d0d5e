import type { NewsFault } from './judgeText';
import type { NewsTally, Share } from './tally';

/** Fewer wrong values of a property than this are no figure. */
const ENOUGH = 12;

/** The tables of `eval:news`, as Markdown. */
export function newsReport(tally: NewsTally): string {
  const per = (n: number) => ((10_000 * n) / Math.max(1, tally.words)).toFixed(2);
  return [
    `${String(tally.texts)} texts, ${String(tally.words)} words\n`,
    '| as published | count | share |',
    '| --- | ---: | ---: |',
    `| warnings on what isn't wrong | ${String(tally.alarms)} | ${per(tally.alarms)} per 10,000 words |`,
    `| hints on what isn't wrong | ${String(tally.hints)} | ${per(tally.hints)} per 10,000 words |`,
    `| notes that no mark bears out | ${String(tally.notes)} | ${per(tally.notes)} per 10,000 words |`,
    `| edits of Fix All | ${String(tally.fixAllEdits)} | |`,
    row('hovers on right values', tally.hovers),
    row('hovers on right countries', tally.countryHovers),
    row('hovers that vouch for values without a mark', tally.vouched),
    row('disputed values with that hover', tally.disputed),
    '',
    '| one value wrong | all | warned of | warned or hinted of |',
    '| --- | ---: | ---: | ---: |',
    ...[...tally.sure]
      .filter(isTold)
      .sort(byKey)
      .map(([key, sure]) => wrongRow(key, sure, tally.any.get(key))),
    '',
    '| | count | share |',
    '| --- | ---: | ---: |',
    row('first fix of the warned that restores the value', tally.fixes),
    `| warnings elsewhere in the same text | ${String(tally.collateral)} | |`,
  ].join('\n');
}

function isTold([key, { all }]: readonly [string, Share]): boolean {
  return !key.startsWith('property') || all >= ENOUGH;
}

function byKey([a]: readonly [string, Share], [b]: readonly [string, Share]): number {
  const rank = (key: string) => ['values', 'countries'].indexOf(key);
  return rank(b) - rank(a) || (a < b ? -1 : 1);
}

function row(name: string, share: Share): string {
  return `| ${name} | ${String(share.right)} of ${String(share.all)} | ${percent(share)} |`;
}

function wrongRow(key: string, sure: Share, any: Share = sure): string {
  return `| ${key} | ${String(sure.all)} | ${percent(sure)} | ${percent(any)} |`;
}

function percent({ right, all }: Share): string {
  return all === 0 ? '–' : `${((100 * right) / all).toFixed(1)} %`;
}

/** A fault with the words round it. */
export function newsFaultLine({ what, id, text, span, detail }: NewsFault): string {
  const before = text.slice(Math.max(0, span.start - AROUND), span.start);
  const behind = text.slice(span.end, span.end + AROUND);
  const passage = `…${before}⟦${text.slice(span.start, span.end)}⟧${behind}…`;
  return `${what.toUpperCase()} ${id}\n    ${passage.replaceAll('\n', '⏎')}\n    ${detail}`;
}

const AROUND = 90;
