import type { Subject } from '../facts/factbase';
import { cluesOf } from './evidence';
import type { Lexicon } from './lexicon';
import type { MentionAt, SentenceReading } from './reading';
import type { Scene } from './scene';
import { keysFor } from './subjectKeys';

/**
 * Whom `the former`, `the latter` and `respectively` mean: the one subject that the mention can speak of; `uncertain` where the words are
 * there but their order isn't plain; undefined where they aren't.
 */
export function pairedSubject(at: MentionAt, scene: Scene): Subject | 'uncertain' | undefined {
  const { sentence, lexicon } = scene;
  if (isRespective(sentence))
    return respective(at, sentence, inOrder(scene.spoken, sentence, lexicon));
  const pointer = nearestPointer(at, sentence);
  if (pointer === undefined) return undefined;
  const pair =
    scene.before
      .map((one) => inOrder(scene.spoken, one, lexicon))
      .find((found) => found.length > 1) ?? [];
  const [former, latter] = pair;
  if (pair.length !== 2 || !former || !latter) return 'uncertain';
  return pointer === 'former' ? former : latter;
}

function isRespective({ block, range }: SentenceReading): boolean {
  for (let i = range.first; i < range.last; i++)
    if (block.tokens[i]?.lower === 'respectively') return true;
  return false;
}

/** The last `former` or `latter` before the mention. */
function nearestPointer(at: MentionAt, sentence: SentenceReading): 'former' | 'latter' | undefined {
  const { tokens } = sentence.block;
  for (let i = at.first - 1; i >= sentence.range.first; i--) {
    const word = tokens[i]?.lower;
    if ((word === 'former' || word === 'latter') && tokens[i - 1]?.lower === 'the') return word;
  }
  return undefined;
}

/** The mention's place among its like is the subject's place among theirs. */
function respective(
  at: MentionAt,
  sentence: SentenceReading,
  subjects: readonly Subject[],
): Subject | 'uncertain' {
  const alike = sentence.mentions.filter(
    ({ mention }) => mention.value.kind === at.mention.value.kind,
  );
  if (alike.length !== subjects.length) return 'uncertain';
  return subjects[alike.indexOf(at)] ?? 'uncertain';
}

/** The subjects that a sentence tells apart, in the order in which it does. */
function inOrder(
  subjects: readonly Subject[],
  sentence: SentenceReading,
  lexicon: Lexicon,
): readonly Subject[] {
  const clues = cluesOf(sentence);
  const all = subjects.filter(({ kind }) => kind !== 'country');
  return all
    .map((subject) => {
      const others = new Set(
        all.filter((one) => one !== subject).flatMap((one) => [...keysFor(one, lexicon).all]),
      );
      const own = [...keysFor(subject, lexicon).all].filter((key) => !others.has(key));
      return {
        subject,
        first: Math.min(...own.flatMap((key) => clues.get(key) ?? []).map(({ first }) => first)),
      };
    })
    .filter(({ first }) => Number.isFinite(first))
    .sort((a, b) => a.first - b.first)
    .map(({ subject }) => subject);
}
