import type { Token } from '../../text/token';
import type { MentionAt, SentenceReading } from './blockReading';

/** How deep clause boundaries part two tokens. */
export function depthBetween(sentence: SentenceReading, a: number, b: number): number {
  const { depths } = sentence.block;
  return Math.abs((depths[a] ?? 0) - (depths[b] ?? 0));
}

/** The words before a mention, the nearest first, up to a boundary of that depth. */
export function wordsBefore(
  at: MentionAt,
  sentence: SentenceReading,
  reach: number,
): readonly Token[] {
  const { tokens } = sentence.block;
  const found: Token[] = [];
  for (
    let i = at.first - 1;
    i >= sentence.range.first && depthBetween(sentence, i, at.first) < reach;
    i--
  ) {
    const token = tokens[i];
    if (token?.type === 'word') found.push(token);
  }
  return found;
}

/** The first token of the mention with its hedge. */
export function firstWord({ mention, first }: MentionAt, sentence: SentenceReading): number {
  if (!('hedge' in mention)) return first;
  let at = first;
  while (
    at > sentence.range.first &&
    (sentence.block.tokens[at - 1]?.start ?? -1) >= mention.hedge.start
  )
    at--;
  return at;
}

/** One of the words stands somewhere in the sentence. */
export function hasWord({ block, range }: SentenceReading, words: ReadonlySet<string>): boolean {
  for (let i = range.first; i < range.last; i++)
    if (words.has(block.tokens[i]?.lower ?? '')) return true;
  return false;
}
