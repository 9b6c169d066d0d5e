import { draftDate } from '../../server/src/core/mentions/draftDate';
import { BlockReader } from '../../server/src/core/check/blockReader';
import { prepared } from '../../server/src/core/check/prepared';
import type { DraftReading } from '../../server/src/core/claims/draftReading';
import { cluesOf } from '../../server/src/core/claims/evidence';
import type { Lexicon } from '../../server/src/core/claims/lexicon';
import { scenesIn } from '../../server/src/core/claims/scene';
import type { Scene } from '../../server/src/core/claims/scene';
import { keysFor } from '../../server/src/core/claims/subjectKeys';
import { passageAt } from '../../server/src/core/claims/surroundings';
import { statedIn } from '../../server/src/core/claims/weighing/company';
import type { Company, DraftSummary } from '../../server/src/core/claims/weighing/company';
import type { Pair } from '../../server/src/core/claims/weighing/pair';
import { pairsIn } from '../../server/src/core/claims/weighing/pairs';
import type { Subject } from '../../server/src/core/facts/factbase';
import type { Span } from '../../server/src/core/span';
import { draftSpan } from '../../server/src/core/text/draftSpan';
import { readDraft } from '../../server/src/core/text/readDraft';
import { TODAY } from '../news/world';
import type { World } from '../news/world';

/** All pairs of a mention of a draft, and what stands round it. */
export interface Group {
  readonly span: Span;
  readonly pairs: readonly Pair[];
  readonly company: Company;
}

/** Everything in a draft that is to be weighed. */
export function groupsOf(text: string, { factbase }: World): readonly Group[] {
  const { lexicon, places } = prepared(factbase);
  const draft = readDraft(text);
  const date = draftDate(draft, TODAY);
  const reading: DraftReading = new BlockReader(lexicon).read(
    draft,
    { places, today: TODAY, ...(date === undefined ? {} : { date }) },
    undefined,
  );
  const blocks = draft.blocks.flatMap((block, index) => {
    const placed = passageAt(reading, index, lexicon);
    return [{ block, index, scenes: placed ? scenesIn(placed.passage, lexicon) : [] }];
  });
  const said = new Map<number, readonly (readonly Subject[])[]>();
  const spoken = new Map<Subject, number>();
  for (const { index, scenes } of blocks) {
    const all = scenes.map((scene) => spokenIn(scene, lexicon));
    said.set(index, all);
    for (const subjects of all)
      for (const one of subjects) spoken.set(one, (spoken.get(one) ?? 0) + 1);
  }
  const order = [...spoken.keys()];
  let count = 0;
  const last = new Map<Subject, number>();
  const all = blocks.map(({ block, index, scenes }) => ({
    block,
    scenes: scenes.map((scene, i) => {
      count++;
      for (const one of said.get(index)?.[i] ?? []) last.set(one, count);
      const at = block.headings.at(-1);
      return {
        scene,
        discourse: {
          since: new Map([...last].map(([one, n]) => [one, count - n])),
          first: order,
          heading: new Set((at === undefined ? [] : (said.get(at) ?? [])).flat()),
        },
        groups: pairsIn(scene, new Set([...scene.subjects, ...spoken.keys()])),
      };
    }),
  }));
  const summary: DraftSummary = {
    stated: statedIn(all.flatMap(({ scenes }) => scenes.flatMap(({ groups }) => groups))),
    spoken,
    sentences: reading.blocks.reduce((sum, { sentences }) => sum + sentences.length, 0),
    date: date ?? TODAY,
    isDated: date !== undefined,
  };
  return all.flatMap(({ block, scenes }) => {
    const inBlock = statedIn(scenes.flatMap(({ groups }) => groups));
    return scenes.flatMap(({ groups, discourse }) => {
      const company = { sentence: statedIn(groups), block: inBlock, draft: summary, discourse };
      return groups.map((pairs) => ({
        span: draftSpan(block, pairs[0]!.at.mention.span),
        pairs,
        company,
      }));
    });
  });
}

/** The subjects that a sentence names, or all sides of which it does. */
function spokenIn({ sentence, subjects }: Scene, lexicon: Lexicon): readonly Subject[] {
  const clues = cluesOf(sentence);
  return [...subjects].filter((subject) => {
    const { name, places, sides, topics } = keysFor(subject, lexicon);
    const met = places.filter((key) => clues.has(key));
    const metSides = new Set(met.map((key) => sides.get(key) ?? key));
    const isBoth =
      metSides.size > 1 ||
      (places.length < 2 && met.length > 0 && topics.some((topic) => clues.has(topic)));
    return clues.has(name) || isBoth;
  });
}
