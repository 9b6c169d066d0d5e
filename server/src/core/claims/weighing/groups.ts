import type { Subject } from '../../facts/factbase';
import type { Lexicon } from '../lexicon';
import type { MentionAt } from '../reading';
import type { Scene } from '../scene';
import { statedIn } from './company';
import type { Company } from './company';
import { coarse, NEVER } from './discourse';
import type { DraftContext } from './discourse';
import type { Pair } from './pair';
import { pairsIn } from './pairs';
import { spokenIn } from './spoken';

/** A value of a block with all facts that it may state, and what stands round it. */
export interface PairGroup {
  readonly at: MentionAt;
  readonly pairs: readonly [Pair, ...Pair[]];
  readonly company: Company;
}

/** All values of a block, by the scenes of its sentences, that may state a fact; in the order of the text. */
export function groupsIn(
  scenes: readonly Scene[],
  draft: DraftContext,
  lexicon: Lexicon,
): readonly PairGroup[] {
  const [first] = scenes;
  const spoken = first ? spokenIn(first.passage.blocks[0], lexicon) : [];
  const last = new Map<Subject, number>();
  const read = scenes.map((scene, i) => {
    for (const subject of spoken[i] ?? []) last.set(subject, i);
    const since = sinceOf(i, last, draft);
    const inPlay = new Set([...scene.subjects, ...since.keys()]);
    const groups = pairsIn(scene, inPlay);
    return { groups, since, sentence: statedIn(groups) };
  });
  const block = statedIn(read.flatMap(({ groups }) => groups));
  return read.flatMap(({ groups, since, sentence }) =>
    groups.flatMap((pairs) => {
      const [one, ...rest] = pairs;
      if (!one) return [];
      const { at } = one;
      const company = { sentence, block, draft, since };
      return [{ at, pairs: [one, ...rest] as const, company }];
    }),
  );
}

/** How many sentences before that one of a block each subject was last spoken of. */
function sinceOf(
  sentence: number,
  last: ReadonlyMap<Subject, number>,
  draft: DraftContext,
): ReadonlyMap<Subject, number> {
  const since = new Map<Subject, number>();
  for (const [subject, standing] of draft.subjects)
    since.set(subject, coarse(Math.min(NEVER, standing.since + sentence)));
  for (const [subject, at] of last) since.set(subject, coarse(sentence - at));
  return since;
}
