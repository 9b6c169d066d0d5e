import {
  JOINED_WITH_ONE_ANOTHER,
  LONE_STATUSES,
  NEGATIONS,
  STATUS_ADVERBS,
  STATUS_PATTERNS,
} from '../language/statuses';
import type { StatusName } from '../language/statuses';
import type { Token } from '../text/token';
import type { MentionContext } from './mentionContext';
import type { StatusMention } from './mention';
import { lowerAt, spanOf } from './tokenKinds';

/** Where deals and their parties stand, as the draft says: `is still negotiating`, `came into force`. The span is the phrase. */
export const extractStatuses: StatusExtractor = (text, tokens) => {
  const mentions: StatusMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const phrase = longestAt(PHRASES, tokens, at) ?? loneAt(tokens, at);
    if (!phrase) continue;
    const { next } = phrase;
    const isOfWords = lowerAt(tokens, next) === 'that' || isJoining(tokens, next);
    if (!isOfWords && !NEGATIONS.has(lowerAt(tokens, at - 1))) {
      const span = spanOf(tokens, at, next);
      const value = { kind: 'status', status: phrase.status } as const;
      mentions.push({ span, text: text.slice(span.start, span.end), value });
    }
    at = next - 1;
  }
  return mentions;
};

/** `have joined to look for a host`, `joined forces`: with one another, not a deal. */
function isJoining(tokens: readonly Token[], next: number): boolean {
  return (
    lowerAt(tokens, next - 1) === 'joined' && JOINED_WITH_ONE_ANOTHER.has(lowerAt(tokens, next))
  );
}

type StatusExtractor = (
  text: string,
  tokens: readonly Token[],
  context: MentionContext,
) => readonly StatusMention[];

interface StatusPhrase {
  readonly words: readonly string[];
  readonly status: StatusName;
}

type PhrasesByFirstWord = ReadonlyMap<string, readonly StatusPhrase[]>;

interface FoundStatus {
  readonly status: StatusName;
  readonly next: number;
}

function longestAt(
  phrases: PhrasesByFirstWord,
  tokens: readonly Token[],
  at: number,
): FoundStatus | undefined {
  const candidates = phrases.get(lowerAt(tokens, at));
  if (!candidates) return undefined;
  const adverbs = STATUS_ADVERBS.has(lowerAt(tokens, at + 1)) ? 1 : 0;
  for (const { words, status } of candidates) {
    const isHere = words.every(
      (word, i) => lowerAt(tokens, at + i + (i > 0 ? adverbs : 0)) === word,
    );
    if (isHere) return { status, next: at + words.length + (words.length > 1 ? adverbs : 0) };
  }
  return undefined;
}

/** One that is all of a block or of what stands behind a label. */
function loneAt(tokens: readonly Token[], at: number): FoundStatus | undefined {
  if (at > 0 && lowerAt(tokens, at - 1) !== ':') return undefined;
  const found = longestAt(LONE_PHRASES, tokens, at);
  const after = found && tokens[found.next];
  return !after || after.type === 'mark' ? found : undefined;
}

/** All that a pattern stands for: `is/are still? in talks` → `is in talks`, `is still in talks`, … */
function spelledOut(pattern: string): readonly (readonly string[])[] {
  let phrases: readonly (readonly string[])[] = [[]];
  for (const piece of pattern.split(' ')) {
    const words = piece.replace('?', '').split('/');
    const longer = phrases.flatMap((phrase) => words.map((word) => [...phrase, word]));
    phrases = piece.endsWith('?') ? [...phrases, ...longer] : longer;
  }
  return phrases;
}

function index(phrases: readonly StatusPhrase[]): PhrasesByFirstWord {
  const byFirstWord = new Map<string, StatusPhrase[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase.words;
    const list = byFirstWord.get(first);
    if (list) list.push(phrase);
    else byFirstWord.set(first, [phrase]);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirstWord;
}

const PHRASES = index(
  [...STATUS_PATTERNS].flatMap(([status, patterns]) =>
    patterns.flatMap(spelledOut).map((words) => ({ words, status })),
  ),
);
const LONE_PHRASES = index(
  [...LONE_STATUSES].map(([words, status]) => ({ words: words.split(' '), status })),
);
