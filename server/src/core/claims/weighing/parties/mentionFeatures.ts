import { UNIONS } from '../../../language/placeNames';
import type { PlaceForm } from '../../../facts/gazetteer';
import { cluesOf } from '../../reading/clues';
import { governorOf } from '../../records/grammar/governor';
import type { MentionAt, SentenceReading, TokenSpan } from '../../reading/blockReading';
import { BLOCKS, TENSES } from '../codes';
import { flag } from '../feature';
import type { PartyFeature } from './partyFeature';
import type { PartyPair } from './partyPair';

const FORMS: readonly PlaceForm[] = ['name', 'adjective', 'demonym', 'capital', 'metonym', 'code'];
/** In tokens: farther off says nothing. */
const BEYOND = 12;

const PACTS = ['pact', 'tied pact', 'other pact'] as const;

const governor = ({ at, scene }: PartyPair) => governorOf(at, scene.sentence);

/** How many tokens behind the place (or, with -1, before it) the nearest of them starts. */
function stepsTo(all: readonly TokenSpan[], side: 1 | -1, at: MentionAt): number {
  let nearest = BEYOND;
  for (const { first, last } of all) {
    const steps = side > 0 ? first - at.last : at.first - last;
    if (steps > 0) nearest = Math.min(nearest, steps);
  }
  return nearest;
}

function pactSteps({ at, scene }: PartyPair, side: 1 | -1): number {
  const clues = cluesOf(scene.sentence);
  return Math.min(...PACTS.map((key) => stepsTo(clues.get(key) ?? [], side, at)));
}

function roleVerbSteps({ at, scene }: PartyPair, side: 1 | -1): number {
  const verbs = scene.sentence.hits.filter(({ means }) => means.kind === 'role');
  return stepsTo(verbs, side, at);
}

function placeSteps({ at, scene }: PartyPair, side: 1 | -1): number {
  return stepsTo(scene.sentence.places, side, at);
}

function countriesIn({ places }: SentenceReading): number {
  return new Set(places.map(({ mention }) => mention.value.country)).size;
}

function wordAt({ scene }: PartyPair, token: number): string {
  return scene.sentence.block.tokens[token]?.text ?? '';
}

/** Of the place alone, whatever party is thought of. */
export const MENTION_FEATURES: readonly PartyFeature[] = [
  { name: 'form', of: ({ at }) => FORMS.indexOf(at.mention.form) },
  { name: 'is union', of: ({ at }) => flag(UNIONS.has(at.mention.value.country)) },
  { name: 'block kind', of: ({ scene }) => BLOCKS.indexOf(scene.passage.kind) },
  {
    name: 'sentence length',
    of: ({ scene }) => scene.sentence.range.last - scene.sentence.range.first,
  },
  {
    name: 'place in sentence',
    of: ({ at, scene: { sentence } }) =>
      (at.first - sentence.range.first) / Math.max(1, sentence.range.last - sentence.range.first),
  },
  { name: 'countries in sentence', of: ({ scene }) => countriesIn(scene.sentence) },
  { name: 'mentions in sentence', of: ({ scene }) => scene.sentence.mentions.length },
  {
    name: 'times in sentence',
    of: ({ at, scene }) =>
      scene.sentence.places.filter(
        ({ mention }) => mention.value.country === at.mention.value.country,
      ).length,
  },
  {
    name: 'sentences of draft',
    of: ({ at, company }) => company.draft.places.get(at.mention.value.country) ?? 0,
  },
  { name: 'length of draft', of: ({ company }) => company.draft.sentences },
  { name: 'preposition', of: (p) => governor(p).preposition },
  { name: 'tense', of: (p) => TENSES.indexOf(governor(p).tense) },
  { name: 'is possessive', of: (p) => flag(/^['’]s?$/.test(wordAt(p, p.at.last + 1))) },
  { name: 'leads list', of: (p) => flag(/^(?:,|and|or)$/.test(wordAt(p, p.at.last + 1))) },
  { name: 'place behind', of: (p) => placeSteps(p, 1) },
  { name: 'place before', of: (p) => placeSteps(p, -1) },
  { name: 'pact before', of: (p) => pactSteps(p, -1) },
  { name: 'role verb behind', of: (p) => roleVerbSteps(p, 1) },
  { name: 'role verb before', of: (p) => roleVerbSteps(p, -1) },
  {
    name: 'agreements of country',
    of: ({ at, scene }) => scene.lexicon.byParty.get(at.mention.value.country)?.length ?? 0,
  },
];
