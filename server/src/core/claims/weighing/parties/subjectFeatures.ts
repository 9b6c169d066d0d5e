import { FAR } from '../../passages/distanceScale';
import { rolesIn } from '../../reading/placeRoles';
import { rolesOf } from '../../lexicon/roleFacts';
import { partyCodes } from '../../lexicon/subjectPlaces';
import { flag } from '../feature';
import { NEVER } from '../discourse';
import type { PartyFeature } from './partyFeature';
import type { PartyPair } from './partyPair';

/** The nearest of the subject's other parties. */
function otherParty({ at, scene, subject, party }: PartyPair): number {
  let nearest: number = FAR.out;
  for (const code of partyCodes(subject))
    if (code !== party) nearest = Math.min(nearest, scene.distances.to(`place:${code}`, at));
  return nearest;
}

function ownParty({ at, scene, party }: PartyPair): number {
  return scene.distances.to(`place:${party}`, at);
}

function sentencesOf(code: string, { company }: PartyPair): number {
  return company.draft.places.get(code) ?? 0;
}

/** The most of its other parties. */
function sentencesOfOthers(pair: PartyPair): number {
  let most = 0;
  for (const code of partyCodes(pair.subject))
    if (code !== pair.party) most = Math.max(most, sentencesOf(code, pair));
  return most;
}

/** 2 the words give the place a role that only the party has, 1 one that the party has, -1 one of the others' alone, 0 none. */
function roleFits({ at, scene, subject, party }: PartyPair): number {
  const all = rolesIn(scene.sentence);
  if (!all.some((reading) => reading.at === at)) return 0;
  const given = all.filter((reading) => reading.at === at);
  const own = rolesOf(subject, party);
  const fitting = given.filter(({ role }) => own.includes(role));
  if (fitting.length === 0) return given.some(({ role }) => subject.parties.has(role)) ? -1 : 0;
  return fitting.some(({ role }) => subject.parties.get(role)?.length === 1) ? 2 : 1;
}

/** How many agreements the dataset has between the place and the subject's other parties. */
function agreementsBetween({ at, scene, subject, party }: PartyPair): number {
  const known = scene.lexicon.byPair.get(at.mention.value.country);
  return partyCodes(subject).reduce(
    (sum, code) => (code === party ? sum : sum + (known?.get(code)?.length ?? 0)),
    0,
  );
}

/** The draft, or what stands in reach, speaks of a subject that the place is party to. */
function hasOwnAgreement({ at, company }: PartyPair): boolean {
  const { country } = at.mention.value;
  return company.inPlay.some((subject) => partyCodes(subject).includes(country));
}

function stated({ subject, company }: PartyPair, reach: 'sentence' | 'block'): number {
  return company[reach].get(subject)?.size ?? 0;
}

function statedOfOthers({ subject, company }: PartyPair): number {
  let most = 0;
  for (const [other, own] of company.sentence)
    if (other !== subject) most = Math.max(most, own.size);
  return most;
}

const standing = ({ subject, company }: PartyPair) => company.draft.subjects.get(subject);

/** 2 the place is another party of the subject, 1 one that its facts speak of, 0 none of its own. */
function ownPlace({ at, scene, subject }: PartyPair): number {
  const country = at.mention.value.country;
  if (partyCodes(subject).includes(country)) return 2;
  return flag(scene.lexicon.ownPlaces.get(subject.id)?.includes(country) === true);
}

/** How often the sentence names another party beside this mention. */
function othersBeside({ at, scene, subject, party }: PartyPair): number {
  const codes = partyCodes(subject);
  let times = 0;
  for (const other of scene.sentence.places) {
    const { country } = other.mention.value;
    if (other !== at && country !== party && codes.includes(country)) times++;
  }
  return times;
}

/** Of the sentences that name the place or the party, how many name the place. */
function shareBeside(pair: PartyPair): number {
  const own = pair.company.draft.places.get(pair.at.mention.value.country) ?? 0;
  return own / Math.max(1, own + sentencesOf(pair.party, pair));
}

/** Of the place and the party that may be meant. */
export const SUBJECT_FEATURES: readonly PartyFeature[] = [
  { name: 'own place', reach: 'subject', of: ownPlace },
  { name: 'other party in sentence', of: othersBeside },
  { name: 'parties', reach: 'subject', of: ({ subject }) => partyCodes(subject).length },
  { name: 'party', of: ownParty },
  { name: 'other party', of: otherParty },
  { name: 'other party before party', of: (p) => otherParty(p) - ownParty(p) },
  { name: 'name', reach: 'subject', of: (p) => p.near.name },
  { name: 'topic', reach: 'subject', of: (p) => p.near.topic },
  { name: 'person', reach: 'subject', of: (p) => p.near.person },
  { name: 'proper topic', reach: 'subject', of: (p) => p.near.proper },
  { name: 'pact', reach: 'place', of: ({ at, scene }) => scene.distances.to('pact', at) },
  {
    name: 'first person',
    reach: 'place',
    of: ({ at, scene }) => scene.distances.to('first person', at),
  },
  { name: 'places in reach', reach: 'place', of: ({ scene }) => scene.distances.places.length },
  { name: 'role fits', of: roleFits },
  { name: 'agreements with other party', of: agreementsBetween },
  { name: 'sentences of party', of: (p) => sentencesOf(p.party, p) },
  { name: 'sentences of other party', of: sentencesOfOthers },
  {
    name: 'share of country beside party',
    of: shareBeside,
  },
  {
    name: 'since spoken',
    reach: 'subject',
    of: ({ subject, company }) => company.since.get(subject) ?? NEVER,
  },
  { name: 'share among spoken', reach: 'subject', of: (p) => standing(p)?.share ?? 0 },
  { name: 'place among first', reach: 'subject', of: (p) => standing(p)?.place ?? 9 },
  { name: 'own agreements in play', reach: 'place', of: (p) => flag(hasOwnAgreement(p)) },
  { name: 'right in sentence', reach: 'subject', of: (p) => stated(p, 'sentence') },
  { name: 'right in block', reach: 'subject', of: (p) => stated(p, 'block') },
  { name: 'other right in sentence', reach: 'subject', of: (p) => statedOfOthers(p) },
];
