import { abbreviations } from '../../core/language/abbreviations';
import type { Mention } from '../../core/mentions/mention';
import { overlaps } from '../../core/span';
import type { Span } from '../../core/span';
import { draftSpan } from '../../core/text/draftSpan';
import { rateInLabel } from '../../core/language/rateWords';
import { mannerAt } from '../../core/verdicts/style/manner';
import { writtenLike } from '../../core/verdicts/style/writtenLike';
import type { Example, WritersHand } from '../../core/verdicts/style/writtenLike';
import { oneLine } from '../../core/wording/plainText';
import type { OpenDraft } from '../openDraft';
import type { OfferedFact } from './offeredFacts';

/** How offered facts are worded in the place of a stretch of a draft: as their writer writes, with a capital where they open a sentence. */
export function wordingAt(replaced: Span, draft: OpenDraft): (offered: OfferedFact) => string {
  const hand = handAt(replaced, draft);
  const isOpening = opensSentence(replaced.start, draft);
  return (offered) => {
    const words = oneLine(phraseOf(offered, hand));
    return isOpening ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  };
}

/** With the rate that the property is by its name: `€15 million a year`. */
function phraseOf({ fact: { value }, label }: OfferedFact, hand: WritersHand): string {
  const phrase = writtenLike(value, hand);
  const rate = 'amount' in value ? rateInLabel(label) : undefined;
  return rate === undefined || 'per' in value ? phrase : `${phrase} ${rate}`;
}

/** How the writer writes round a place: what the draft states there and farther off, the nearest first. What gives way is no example. */
function handAt(replaced: Span, { result, factbase }: OpenDraft): WritersHand {
  const { draft, reading, day } = result;
  const far = (index: number) => Math.abs((draft.blocks[index]?.span.start ?? 0) - replaced.start);
  const stays = (index: number, { span }: Mention) => {
    const block = draft.blocks[index];
    return block !== undefined && !overlaps(draftSpan(block, span), replaced);
  };
  const examples = reading.blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block }) => !block.isIdle)
    .sort((a, b) => far(a.index) - far(b.index))
    .flatMap(({ block, index }) =>
      block.sentences.flatMap(({ mentions }) =>
        mentions
          .filter(({ mention }) => stays(index, mention))
          .map(({ mention }): Example => ({ mention, text: block.text })),
      ),
    );
  const manner = mannerAt(draft.text, replaced.start);
  return { examples, manner, places: factbase.places, date: day.date };
}

/** At the start of a paragraph or heading, and behind a sentence's end. */
function opensSentence(offset: number, { result: { draft } }: OpenDraft): boolean {
  const before = draft.text.slice(Math.max(0, offset - AROUND), offset);
  if (/(?:^|[\r\n][^\S\r\n]*[\r\n])\s*(?:#+ +)?$/.test(before)) return true;
  const [, word] = /(?:^|\s)(\S+?)[.!?]["'”’)]?\s+$/.exec(before) ?? [];
  return word !== undefined && word.length > 1 && !abbreviations.has(word.toLowerCase());
}

/** In UTF-16 units. */
const AROUND = 100;
