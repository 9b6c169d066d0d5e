import { BlockReader } from '../../server/src/core/check/blockReader';
import { prepared } from '../../server/src/core/check/preparedFactbase';
import { passageAt } from '../../server/src/core/claims/passages/placedPassage';
import { Discourse } from '../../server/src/core/claims/weighing/discourse';
import { readGroups } from '../../server/src/core/claims/weighing/scoredBlock';
import type { PairGroup } from '../../server/src/core/claims/weighing/groups';
import { partyPairsIn } from '../../server/src/core/claims/weighing/parties/partyPairs';
import type { PartyGroup } from '../../server/src/core/claims/weighing/parties/partyPair';
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

/** A place of a draft with the parties that it may stand for. */
export interface PlaceGroup {
  readonly pairs: PartyGroup;
  readonly span: Span;
}

/** A draft and everything in it that is to be weighed. */
export interface WeighedDraft {
  readonly draft: Draft;
  /** EDTF; where it bears none, of the check. */
  readonly date: string;
  readonly isDated: boolean;
  readonly groups: readonly Group[];
  readonly places: () => readonly PlaceGroup[];
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
  const blocks = draft.blocks.flatMap((block, index) => {
    const placed = passageAt(reading, index, lexicon);
    if (!placed) return [];
    return [{ block, index, ...readGroups(placed.passage, discourse.at(index), lexicon) }];
  });
  const groups = blocks.flatMap(({ block, index, sentences }) =>
    sentences
      .flatMap((sentence) => sentence.groups)
      .map((group, order) => ({
        order,
        ...group,
        span: draftSpan(block, group.at.mention.span),
        block: index,
        sentence: group.pairs[0].scene.index,
      })),
  );
  const ofPlaces = () =>
    blocks.flatMap(({ block, sentences }) =>
      sentences.flatMap(partyPairsIn).map((pairs) => ({
        pairs,
        span: draftSpan(block, pairs[0].at.mention.span),
      })),
    );
  return { draft, groups, places: ofPlaces, ...day };
}
