import { BlockReader } from '../../server/src/core/check/blockReader';
import { prepared } from '../../server/src/core/check/prepared';
import { passageAt } from '../../server/src/core/claims/surroundings';
import { Discourse } from '../../server/src/core/claims/weighing/discourse';
import { readGroups } from '../../server/src/core/claims/weighing/scoredBlock';
import type { PairGroup } from '../../server/src/core/claims/weighing/groups';
import { draftDate } from '../../server/src/core/mentions/draftDate';
import type { Draft } from '../../server/src/core/text/draft';
import type { Span } from '../../server/src/core/span';
import { draftSpan } from '../../server/src/core/text/draftSpan';
import { readDraft } from '../../server/src/core/text/readDraft';
import type { World } from '../news/world';

/** A value of a draft with the facts that it may state, and where it stands. */
export interface Group extends PairGroup {
  readonly span: Span;
  /** The numbers of its block and of its sentence there. */
  readonly block: number;
  readonly sentence: number;
  /** Its number in the block. */
  readonly order: number;
}

/** A draft and everything in it that is to be weighed. */
export interface WeighedDraft {
  readonly draft: Draft;
  /** EDTF; where it bears none, of the check. */
  readonly date: string;
  readonly isDated: boolean;
  readonly groups: readonly Group[];
}

export function groupsOf(text: string, today: string, { factbase }: World): WeighedDraft {
  const { lexicon, places } = prepared(factbase);
  const draft = readDraft(text);
  const date = draftDate(draft, today);
  const reading = new BlockReader(lexicon).read(
    draft,
    { places, today, ...(date === undefined ? {} : { date }) },
    undefined,
  );
  const day = { date: date ?? today, isDated: date !== undefined };
  const discourse = Discourse.of(reading, lexicon, day, undefined);
  const groups = draft.blocks.flatMap((block, index) => {
    const placed = passageAt(reading, index, lexicon);
    if (!placed) return [];
    return readGroups(placed.passage, discourse.at(index), lexicon).groups.map((group, order) => ({
      order,
      ...group,
      span: draftSpan(block, group.at.mention.span),
      block: index,
      sentence: group.pairs[0].scene.index,
    }));
  });
  return { draft, groups, ...day };
}
