import type { Subject } from '../../facts/factbase';
import type { Lexicon } from '../lexicon/lexicon';
import type { MentionAt } from '../reading/blockReading';
import type { Scene } from '../passages/scene';
import { statedIn } from './company';
import type { Company } from './company';
import { coarse, NEVER } from './discourse';
import type { DraftContext } from './discourse';
import { subjectsInPlay } from './nearness';
import type { Pair } from './pair';
import { isWeighed, pairsIn } from './pairs';
import { spokenIn } from './spoken';

/** A value of a block with all facts that it may state, and what stands round it. */
export interface PairGroup {
  readonly at: MentionAt;
  readonly pairs: readonly [Pair, ...Pair[]];
  readonly company: Company;
}

/** A sentence with the values that may state a fact, in the order of the text. */
export interface SceneGroups {
  readonly scene: Scene;
  readonly company: Company;
  readonly groups: readonly PairGroup[];
}

/** The sentences of a block, each with its values. */
export function groupsIn(
  scenes: readonly Scene[],
  draft: DraftContext,
  lexicon: Lexicon,
): readonly SceneGroups[] {
  const [first] = scenes;
  const spoken = first ? spokenIn(first.passage.blocks[0], lexicon) : [];
  const last = new Map<Subject, number>();
  const read = scenes.map((scene, i) => {
    for (const subject of spoken[i] ?? []) last.set(subject, i);
    const since = sinceOf(i, last, draft);
    const { mentions, places } = scene.sentence;
    const hasValues = mentions.some(isWeighed);
    const inPlay = hasValues || places.length > 0 ? subjectsInPlay(scene, since) : [];
    const values = hasValues ? pairsIn(scene, inPlay, since, draft.date) : [];
    return { scene, values, since, inPlay, sentence: statedIn(values) };
  });
  const block = statedIn(read.flatMap(({ values }) => values));
  return read.map(({ scene, values, since, inPlay, sentence }) => {
    const company = { sentence, block, draft, since, inPlay };
    const groups = values.flatMap(([one, ...rest]): readonly PairGroup[] =>
      one ? [{ at: one.at, pairs: [one, ...rest], company }] : [],
    );
    return { scene, company, groups };
  });
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
