import { contains } from '../span';
import { OPENS_SPEECH } from '../language/assertion';
import { isNegated } from './records/assertion';
import { citedSources } from './reading/citedSources';
import type { Claim, SwappedValue } from './claim';
import { labelledStrangers } from './rules/labelledStrangers';
import { cluesOf } from './reading/clues';
import type { Cue } from './passages/label';
import type { Lexicon } from './lexicon/lexicon';
import { partiesIn } from './rules/parties';
import type { PartyReading } from './rules/parties';
import type { Passage } from './passages/passage';
import { rankedPlacesIn } from './rules/rankings';
import { daysBeside } from './records/daysBeside';
import type { MentionAt, SentenceReading } from './reading/blockReading';
import { reasonsFor } from './reasons';
import type { SlotReason } from './reasons';
import { roleFacts, roleProperty, rolesOf } from './lexicon/roleFacts';
import type { Statement } from './rules/statement';
import { statusesIn } from './rules/statusClaims';
import { withSwaps } from './swaps';
import type { SwapDecision } from './swaps';
import { decide } from './weighing/decisions';
import type { Neighbourhood } from './weighing/decisions';
import type { Pair } from './weighing/pair';
import type { ScoredParty } from './weighing/parties/scoredParty';
import { NEAR_BLOCKS } from './weighing/rivals';

/** A claim of a block: its spans count from the block's start, and its reasons are told when they are asked for. */
export interface BlockClaim extends Omit<Claim, 'because'> {
  readonly because: () => readonly SlotReason[];
}

/**
 * Everything a block states that the factbase knows something of, in the order of the text; at most one claim a mention. `near` are the scored
 * blocks round it.
 */
export function claimsIn(
  passage: Passage,
  lexicon: Lexicon,
  near: Neighbourhood,
): readonly BlockClaim[] {
  const own = near[NEAR_BLOCKS];
  if (!own) return [];
  const { scenes, places, strangers } = own;
  const decisions = withSwaps(decide(near), own.values);
  const statuses = scenes.flatMap(statusesIn);
  const labelled = scenes.flatMap(labelledStrangers);
  const ranked = scenes.flatMap(rankedPlacesIn);
  const spoken = [...statuses, ...decisions.map(({ pair }) => spokenOf(pair))];
  const parties = scenes.flatMap((scene) => partiesIn(scene, spoken));
  const context = { passage, lexicon };
  return oneEach([
    ...decisions.flatMap((decision) => weighedClaim(decision)),
    ...statuses.map((one) => toClaim(one, context)),
    ...labelled.flatMap((stranger) => partyClaim({ ...stranger, confidence: STRANGER }, context)),
    ...strangers.flatMap(strangerClaim),
    ...ranked.map((one) => toClaim(one, context)),
    ...places.map((one) => toClaim({ ...one, words: one.cue }, context)),
    ...parties.flatMap((one) => partyClaim(one, context)),
  ]);
}

function spokenOf({ subject, scene: { sentence } }: Pair) {
  return { subject, sentence };
}

interface ClaimContext {
  readonly passage: Passage;
  readonly lexicon: Lexicon;
}

interface Stated extends Statement {
  readonly isWeighed?: boolean;
  readonly words?: Cue | undefined;
  readonly isAsserted?: boolean;
  readonly swappedWith?: SwappedValue | undefined;
}

function toClaim(stated: Stated, { passage, lexicon }: ClaimContext): BlockClaim {
  const { at, sentence, subject, property, facts, confidence } = stated;
  const { isAsserted = true, isWeighed = false, swappedWith } = stated;
  return {
    mention: at.mention,
    span: at.mention.span,
    subject,
    property,
    facts,
    voice: voiceOf(at, sentence, passage),
    isAsserted,
    days: daysBeside(at, sentence),
    cited: citedSources(passage, sentence),
    because: () => reasonsFor(stated, passage, lexicon),
    confidence,
    isWeighed,
    ...(swappedWith && { swappedWith }),
  };
}

/**
 * What a value most likely states. Few things forbid a claim whatever the model says of it: what is denied says nothing of a fact; what is
 * asked, or told as a joke, can be right and not wrong.
 */
export function weighedClaim(decision: SwapDecision): readonly BlockClaim[] {
  const { pair, probability, swappedWith } = decision;
  const { at, scene, subject, property, facts, cue, relation } = pair;
  const { sentence, isEarnest } = scene;
  const isStated = !sentence.isQuestion && isEarnest;
  if (isNegated(at, sentence) || (!isStated && relation !== 'agrees')) return [];
  const confidence = probability;
  const stated = { at, sentence, subject, property, facts, confidence, isWeighed: true };
  return [toClaim({ ...stated, words: cue, isAsserted: isStated, swappedWith }, scene)];
}

/** How sure it is that a stranger stands where a party belongs. */
const STRANGER = 0.8;

function partyClaim(
  { at, sentence, subject, role, confidence }: PartyReading,
  context: ClaimContext,
): readonly BlockClaim[] {
  const [first, ...rest] = roleFacts(subject, role, context.lexicon);
  if (!first) return [];
  const claim = toClaim(
    { at, sentence, subject, property: roleProperty(role), facts: [first, ...rest], confidence },
    context,
  );
  return [claim];
}

/** A place where a party belongs, as a claim of the role that this party has. */
function strangerClaim({ pair, probability }: ScoredParty): readonly BlockClaim[] {
  const { at, scene, subject, party } = pair;
  const role = rolesOf(subject, party)[0] ?? '';
  const fact = roleFacts(subject, role, scene.lexicon).find(
    ({ value }) => value.kind === 'place' && value.country === party,
  );
  if (!fact) return [];
  const { sentence } = scene;
  const property = roleProperty(role);
  const stated = { at, sentence, subject, property, facts: [fact] as const };
  return [toClaim({ ...stated, confidence: probability, isWeighed: true }, scene)];
}

function voiceOf(
  at: MentionAt,
  sentence: SentenceReading,
  { blocks: [own], kind }: Passage,
): Claim['voice'] {
  const isQuoted = own.quotations.some((span) => contains(span, at.mention.span));
  if (isQuoted || kind === 'quote') return 'quoted';
  if (kind === 'field') return 'field';
  return isReported(sentence) ? 'reported' : 'plain';
}

/** Somebody is told to have said something: `agreed to take 50` tells what was done. */
function isReported(sentence: SentenceReading): boolean {
  const clues = cluesOf(sentence);
  const acts = clues.get('committing') ?? [];
  const { tokens } = sentence.block;
  return (clues.get('saying') ?? []).some(({ first, last }) => {
    const isAct = acts.some((act) => act.first === first);
    return !isAct || OPENS_SPEECH.has(tokens[last + 1]?.lower ?? '');
  });
}

/** The first claim of a mention stays. */
function oneEach(claims: readonly BlockClaim[]): readonly BlockClaim[] {
  const byStart = new Map<number, BlockClaim>();
  for (const claim of claims) {
    if (!byStart.has(claim.span.start)) byStart.set(claim.span.start, claim);
  }
  return [...byStart.values()].sort((a, b) => a.span.start - b.span.start);
}
