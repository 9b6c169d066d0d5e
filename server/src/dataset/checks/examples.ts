import { marksAsFound } from '../marks/compare';
import { readMarks } from '../marks/mark';
import type { Mark, MarkedText } from '../marks/mark';
import { overlaps } from '../../core/span';
import { entryOf } from '../yaml/tree';
import type { YamlNode } from '../yaml/tree';
import { oneLine } from '../../core/wording/plainText';
import { textOf } from './checkedDataset';
import type { CheckedDataset } from './checkedDataset';
import type { DatasetCheck } from './check';

export const examples: DatasetCheck = {
  name: 'examples',
  about:
    'The example sentences of a file are judged as they are marked, with nothing left unmarked.',
  tip: 'Correct the mark or the fact. Where the day of writing matters, open the example with front matter: a line ---, date: 2025-12-15, and --- again.',
  *run(dataset) {
    for (const subject of dataset.factbase.subjects.values()) {
      const file = subject.location && dataset.file(subject.location);
      const given = file && entryOf(file.root, 'examples')?.value;
      if (given === undefined) continue;
      for (const node of given.kind === 'list' ? given.items : [given]) {
        const fault = faultOf(node, dataset);
        const at = file?.locate(node.start);
        if (fault !== undefined && at) yield { ...at, message: fault, severity: 'error' };
      }
    }
  },
};

function faultOf(node: YamlNode, { factbase, today }: CheckedDataset): string | undefined {
  const marked = textOf(node);
  if (marked === undefined) return undefined;
  try {
    const wanted = readMarks(marked);
    const found = readMarks(marksAsFound(wanted, factbase, today));
    const faults = differences(wanted, found);
    return faults.length === 0
      ? undefined
      : `this example is judged otherwise: ${faults.join('; ')}`;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `${oneLine(why)}: write ⟦250|wrong-number|300⟧, with what is right at the end, or ⟦300|ok⟧`;
  }
}

/** @example `“250” should be wrong-number with 300, and nothing is found there` */
function differences(
  { marks: wanted }: MarkedText,
  { marks: found }: MarkedText,
): readonly string[] {
  const missed = wanted
    .filter(
      (mark) => !found.some((other) => inWords(other) === inWords(mark) && isThere(mark, other)),
    )
    .map((mark) => {
      const there = found.filter((other) => isThere(mark, other)).map(inWords);
      return `${quoted(mark)} should be ${inWords(mark)}, and ${there.join(' and ') || 'nothing'} is found there`;
    });
  const unmarked = found
    .filter((mark) => !wanted.some((other) => isThere(mark, other)))
    .map((mark) => `${quoted(mark)} has no mark, and ${inWords(mark)} is found there`);
  return [...missed, ...unmarked];
}

function isThere({ span }: Mark, { span: other }: Mark): boolean {
  return overlaps(span, other);
}

function quoted({ surface }: Mark): string {
  return `“${oneLine(surface, LONGEST)}”`;
}

/** What an outdated or disputed value should be is for the writer to choose: only a wrong one has a fix. */
function inWords({ verdict, fix }: Mark): string {
  return fix === undefined || !verdict.startsWith('wrong-')
    ? verdict
    : `${verdict} with “${oneLine(fix, LONGEST)}”`;
}

const LONGEST = 100;
