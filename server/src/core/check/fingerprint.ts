import type { DraftReading } from '../claims/reading/draftReading';
import type { Finding } from '../verdicts/finding';
import { insteadOf } from '../verdicts/finding';
import { sentenceAt } from './sentenceAt';
import type { PlacedSentence } from './sentenceAt';

/**
 * What a finding is known by as long as neither its sentence nor what is known changes: 16 hexadecimal digits of the agreement, the property, the
 * values that the facts give, the sentence as a reader sees it (in a table with the heads of its row and column) and where in it the value
 * stands. Lines may be broken anew, and what stands round the sentence doesn't count.
 */
export function fingerprintOf({ claim, verdict }: Finding, reading: DraftReading): string {
  const facts = verdict.kind === 'supported' ? verdict.facts : insteadOf(verdict);
  const known = facts.map(({ value }) => JSON.stringify(sorted(value))).sort();
  const sentence = sentenceAt(claim.span.start, reading);
  const words = sentence?.words ?? claim.mention.text;
  const before = onOneLine(words.slice(0, sentence?.offset ?? 0)).length;
  const heads = sentence ? headsOf(sentence, reading) : [];
  const told = [claim.subject.id, claim.property.id, known, heads, onOneLine(words), before];
  return digest(JSON.stringify(told));
}

function headsOf({ block: { cell } }: PlacedSentence, { draft }: DraftReading): readonly string[] {
  const heads = [cell?.rowHead, cell?.columnHead].filter((index) => index !== undefined);
  return heads.map((index) => onOneLine(draft.blocks[index]?.text ?? ''));
}

function onOneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Its fields in one order: a value that was read from another file says the same. */
function sorted(value: object): readonly unknown[] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** cyrb53 (bryc, public domain) with all of its 64 bits. It tells texts apart and hides nothing. */
function digest(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
