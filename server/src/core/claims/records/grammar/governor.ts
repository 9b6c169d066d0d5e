import { BEFORE_FIGURES } from '../../../language/aroundNumbers';
import { AUXILIARIES } from '../../../language/auxiliaries';
import { CLOSED_CLASS } from '../../../language/functionWords';
import { PREPOSITIONS } from '../../../language/prepositions';
import type { Token } from '../../../text/token';
import { depthBetween } from '../../reading/sentenceWords';
import type { MentionAt, SentenceReading } from '../../reading/blockReading';
import { isVerbAt, tenseAt } from './verbs';
import type { Tense } from './verbs';

/** What a value hangs on in its clause, found by grammar rather than nearness. Tokens are indexes; -1 for none. */
export interface Governor {
  /** The preposition right before it, past hedges and determiners: an index into `PREPOSITIONS`. */
  readonly preposition: number;
  /** The noun or verb that the value, or its preposition, hangs on. */
  readonly head: number;
  readonly headIsVerb: boolean;
  /** The main verb of its clause. */
  readonly verb: number;
  /** The value stands in the subject of the clause, before its verb. */
  readonly isSubject: boolean;
  readonly tense: Tense;
  readonly isPassive: boolean;
  /** The last noun before the verb. */
  readonly subject: number;
}

const known = new WeakMap<MentionAt, Governor>();

export function governorOf(at: MentionAt, sentence: SentenceReading): Governor {
  let governor = known.get(at);
  if (!governor) known.set(at, (governor = readGovernor(at, sentence)));
  return governor;
}

function readGovernor(at: MentionAt, sentence: SentenceReading): Governor {
  const { range, block } = sentence;
  const { tokens } = block;
  const before = beforeFigure(at, sentence);
  const preposition = before < range.first ? -1 : PREPOSITIONS.indexOf(tokens[before]?.lower ?? '');
  const head = headBefore(preposition < 0 ? before : before - 1, sentence);
  const { verb, isSubject } = verbOf(at, sentence);
  const main = verb < 0 ? -1 : mainVerb(verb, at, sentence);
  return {
    preposition,
    head,
    headIsVerb: head >= 0 && isVerbAt(tokens, head),
    verb: main,
    isSubject,
    ...tenseAt(tokens, main, range.first),
    subject: nounBefore(verb < 0 || isSubject ? at.first : verb, sentence),
  };
}

/** The token before a figure and what belongs to it; `over` leads a span of time. */
function beforeFigure({ mention, first }: MentionAt, { block, range }: SentenceReading): number {
  const isSpan = mention.value.kind === 'duration';
  let at = first - 1;
  for (; at >= range.first; at--) {
    const word = block.tokens[at]?.lower ?? '';
    if (!BEFORE_FIGURES.has(word) || (isSpan && word === 'over')) break;
  }
  return at;
}

/** In tokens. */
const HEAD_REACH = 6;
const VERB_REACH = 24;
const VERB_BEHIND = 16;
const SUBJECT_REACH = 14;

function headBefore(from: number, { block, range }: SentenceReading): number {
  const { tokens } = block;
  for (let at = from; at >= range.first && at > from - HEAD_REACH; at--) {
    const token = tokens[at];
    if (token?.type === 'mark' && /^[,;:(]$/.test(token.text)) return -1;
    if (token?.type === 'word' && (isVerbAt(tokens, at) || isNoun(token))) return at;
  }
  return -1;
}

function isNoun({ lower }: Token): boolean {
  return !CLOSED_CLASS.has(lower) && !lower.endsWith('ly');
}

/** The finite verb before the value, else an infinitive there; where neither stands in its clause the first verb behind. */
function verbOf(at: MentionAt, sentence: SentenceReading): { verb: number; isSubject: boolean } {
  const { tokens } = sentence.block;
  let verb = -1;
  for (let i = at.first - 1; i >= sentence.range.first && i >= at.first - VERB_REACH; i--) {
    if (depthBetween(sentence, i, at.first) >= 3) break;
    if (!isVerbAt(tokens, i)) continue;
    const isFinite = tokens[i - 1]?.lower !== 'to';
    if (isFinite || verb < 0) verb = i;
    if (isFinite) break;
  }
  if (verb >= 0 && depthBetween(sentence, verb, at.first) < 2) return { verb, isSubject: false };
  const end = Math.min(sentence.range.last, at.last + VERB_BEHIND);
  for (let i = at.last + 1; i < end && depthBetween(sentence, i, at.last) < 2; i++)
    if (isVerbAt(tokens, i)) return { verb: i, isSubject: true };
  return { verb, isSubject: false };
}

/** `has been sent`: the participle says what is done. */
function mainVerb(verb: number, at: MentionAt, { block, range }: SentenceReading): number {
  const { tokens } = block;
  if (!AUXILIARIES.has(tokens[verb]?.lower ?? '')) return verb;
  for (let i = verb + 1; i < Math.min(range.last, verb + 5); i++) {
    if (i >= at.first && i <= at.last) return verb;
    if (isVerbAt(tokens, i) && !AUXILIARIES.has(tokens[i]?.lower ?? '')) return i;
  }
  return verb;
}

function nounBefore(limit: number, sentence: SentenceReading): number {
  const { tokens } = sentence.block;
  const first = Math.max(sentence.range.first, limit - SUBJECT_REACH);
  for (let i = limit - 1; i >= first && depthBetween(sentence, i, limit) < 2; i--) {
    const token = tokens[i];
    if (token?.type === 'word' && !CLOSED_CLASS.has(token.lower) && !isVerbAt(tokens, i)) return i;
  }
  return -1;
}
