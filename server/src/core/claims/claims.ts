import { contains, shift } from '../span';
import type { Fact, Property, Subject } from '../facts/factbase';
import { citedSources } from './citedSources';
import type { Claim } from './claim';
import { labelledStrangers, strangerFacts, strangers, withoutStrangers } from './counterparts';
import type { Stranger } from './counterparts';
import { cluesOf } from './evidence';
import type { Lexicon } from './lexicon';
import { partiesIn } from './parties';
import type { PartyReading } from './parties';
import { placeFactsIn } from './placeFacts';
import { proposals } from './proposals';
import type { Cue } from './label';
import type { Proposal } from './proposals';
import type { MentionAt, SentenceReading } from './reading';
import { rankedPlacesIn } from './rankings';
import { reasonsFor } from './reasons';
import { roleFacts, roleProperty } from './roleFacts';
import type { DraftReading } from './surroundings';
import { weigh } from './weighing';

/** Everything a block states that the factbase knows something of, in the order of the text; at most one claim a mention. */
export function claimsIn(reading: DraftReading, block: number, lexicon: Lexicon): readonly Claim[] {
  const sentences = reading.blocks[block]?.sentences ?? [];
  const places = sentences.flatMap((_, index) => placeFactsIn(reading, block, index, lexicon));
  const settled = new Set(places.map(({ at }) => at));
  const proposed = sentences.flatMap((_, index) =>
    proposals(reading, block, index, lexicon, settled),
  );
  const found = [
    ...strangers(proposed, sentences, lexicon),
    ...sentences.flatMap((_, index) => labelledStrangers(reading, block, index, lexicon)),
  ];
  const chosen = weigh(withoutStrangers(proposed, found), lexicon);
  const scene = { reading, block, lexicon };
  const ranked = sentences.flatMap((_, index) => rankedPlacesIn(reading, block, index, lexicon));
  const parties = sentences.flatMap((_, index) =>
    partiesIn(reading, block, index, chosen, lexicon),
  );
  return oneEach([
    ...chosen.map((one) => figureClaim(one, scene)),
    ...found.flatMap((stranger) => strangerClaim(stranger, scene)),
    ...ranked.map((one) => toClaim(one, scene)),
    ...places.map((one) => toClaim({ ...one, words: one.cue }, scene)),
    ...parties.flatMap((one) => partyClaim(one, scene)),
  ]);
}

interface Scene {
  readonly reading: DraftReading;
  readonly block: number;
  readonly lexicon: Lexicon;
}

interface Stated {
  readonly at: MentionAt;
  readonly sentence: SentenceReading;
  readonly subject: Subject;
  readonly property: Property;
  readonly facts: readonly [Fact, ...Fact[]];
  readonly confidence: number;
  readonly words?: Cue | undefined;
}

function toClaim(stated: Stated, scene: Scene): Claim {
  const { at, sentence, subject, property, facts, confidence } = stated;
  const { reading, block, lexicon } = scene;
  const offset = reading.draft.blocks[block]?.span.start ?? 0;
  return {
    mention: at.mention,
    span: shift(at.mention.span, offset),
    subject,
    property,
    facts,
    voice: voiceOf(at, sentence, scene),
    cited: citedSources(reading.draft, block, sentence, lexicon),
    because: reasonsFor(stated, scene),
    confidence,
  };
}

/** Of the property that its facts have: what is taken may have been said for what has arrived. */
function figureClaim(proposal: Proposal, scene: Scene): Claim {
  const { facts } = proposal.known;
  const property =
    scene.lexicon.factbase.properties.get(facts[0].property) ?? proposal.fit.property;
  return toClaim({ ...proposal, property, facts, words: proposal.fit.cue }, scene);
}

function strangerClaim({ at, sentence, subject, role }: Stranger, scene: Scene): readonly Claim[] {
  const [first, ...rest] = strangerFacts({ at, sentence, subject, role }, scene.lexicon);
  if (!first) return [];
  return [
    toClaim(
      {
        at,
        sentence,
        subject,
        property: roleProperty(role),
        facts: [first, ...rest],
        confidence: 0.8,
      },
      scene,
    ),
  ];
}

function partyClaim(
  { at, sentence, subject, role, confidence, twin }: PartyReading,
  scene: Scene,
): readonly Claim[] {
  const [first, ...rest] = roleFacts(subject, role, scene.lexicon);
  if (!first) return [];
  const claim = toClaim(
    { at, sentence, subject, property: roleProperty(role), facts: [first, ...rest], confidence },
    scene,
  );
  if (!twin) return [claim];
  const offset = scene.reading.draft.blocks[scene.block]?.span.start ?? 0;
  return [
    {
      ...claim,
      twin: {
        mention: twin.mention,
        span: shift(twin.mention.span, offset),
        value: at.mention.value,
      },
    },
  ];
}

function voiceOf(
  at: MentionAt,
  sentence: SentenceReading,
  { reading, block }: Scene,
): Claim['voice'] {
  const quoted =
    reading.blocks[block]?.quotations.some((span) => contains(span, at.mention.span)) ?? false;
  if (quoted || reading.draft.blocks[block]?.kind === 'quote') return 'quoted';
  return cluesOf(sentence).has('saying') ? 'reported' : 'plain';
}

/** The first claim of a mention stays. */
function oneEach(claims: readonly Claim[]): readonly Claim[] {
  const byStart = new Map<number, Claim>();
  for (const claim of claims) {
    if (!byStart.has(claim.span.start)) byStart.set(claim.span.start, claim);
  }
  return [...byStart.values()].sort((a, b) => a.span.start - b.span.start);
}
