import type { Property } from '../facts/factbase';
import type { ValueKind } from '../values/value';

/** A property in the short form in which this file lists them: cues and units with commas between. */
interface Entry {
  readonly kind: ValueKind;
  readonly label: string;
  readonly cues: string;
  readonly units?: string;
  readonly list?: true;
}

const PEOPLE = 'person, people, individual, man, woman, child';
const VOTERS =
  'vote, lawmaker, legislator, deputy, member, senator, parliamentarian, representative';

/**
 * Cues are lemmas and short phrases of general English: claims match their inflections, and a phrase's words up to three words apart
 * (`take in` finds `took 50 people in`).
 */
const ENTRIES: Readonly<Record<string, Entry>> = {
  capacity: {
    kind: 'quantity',
    label: 'capacity',
    cues: `take, take in, take on, accept, receive, host, hold, house, admit, accommodate, lodge, welcome, shelter, absorb, resettle,
      imprison, jail, detain, incarcerate, lock up, put up, intern, send, transfer, ship, hand over, dispatch, relocate, move, deport,
      rent, rent out, lease, capacity, ceiling, cap, limit, maximum, quota, intake, allotment, allocation, place, bed, room for,
      space for, up to, initially, at first, to begin with, to start with, at a time, cover, reserve, set aside, make room, allow,
      apply to, good for, how many, headcount, serve their sentence, serve out`,
    units: `${PEOPLE}, place, bed, spot, slot, space, berth, bunk, cot`,
  },
  arrived: {
    kind: 'quantity',
    label: 'arrivals so far',
    cues: `arrive, arrival, land, touch down, reach, turn up, show up, set foot, come so far, get there, fly in, be flown, be brought,
      be delivered, be here, be there, so far, to date, until now, as yet, already, already there, already here, has received,
      have received, had received, has taken in, have taken in, had taken in, took in, took, received, accepted, newcomer, first group,
      first batch, first arrivals, planeload, first flight`,
    units: `${PEOPLE}, arrival, newcomer, passenger`,
  },
  price: {
    kind: 'money',
    label: 'price',
    cues: `pay, payment, pay out, cost, price, price tag, worth, value, fee, rent, sum, bill, charge, for, in return, in exchange,
      exchange, compensation, consideration, reward, buy, purchase, sell, sale, acquire, earn, get, net, bring, bring in, fetch, receive,
      pocket, collect, windfall, proceeds, revenue, money, hand over, set back, amount to, add up to, contract, deal, offer`,
  },
  pricePerYear: {
    kind: 'money',
    label: 'price a year',
    cues: `a year, per year, each year, every year, per annum, annual, annually, yearly, annual rent, annual fee, annual payment,
      yearly rent, instalment, installment`,
  },
  pricePerPerson: {
    kind: 'money',
    label: 'price a person',
    cues: `a person, per person, each person, for each, apiece, a head, per head, per capita, per place, per individual, each`,
  },
  term: {
    kind: 'duration',
    label: 'term',
    cues: `over, last, run, run for, term, period, duration, length, span, for, lifetime, spread over, year, long, lease, contract,
      stay in force, remain in force, valid for, good for, next, coming, stretch, within, initial, renewable`,
  },
  signed: {
    kind: 'date',
    label: 'date of signing',
    cues: 'sign, signing, signature, ink, initial, put pen to paper, put its name, put their names',
  },
  agreed: {
    kind: 'date',
    label: 'date agreed',
    cues: `agree, agreement, conclude, conclusion, strike, reach, settle, sign, signing, sign up, seal, clinch, ink, date from,
      date back, pact was made, make, promise, undertake, commit, commitment, pledge, consent, hammer out, thrash out, come to terms,
      shake hands, arrange, say yes, negotiate`,
  },
  announced: {
    kind: 'date',
    label: 'date announced',
    cues: `announce, announcement, confirm, confirmation, disclose, disclosure, reveal, revelation, make public, unveil, publish,
      admit, admission, acknowledge, say, tell, declare`,
  },
  adopted: {
    kind: 'date',
    label: 'date of adoption',
    cues: `adopt, adoption, pass, passage, approve, approval, vote, vote through, endorse, endorsement, wave through, enact, enactment,
      finalise, finalize, agree`,
  },
  ratified: {
    kind: 'date',
    label: 'date of ratification',
    cues: `ratify, ratification, advice and consent, consent to, approve, approval, instrument of ratification, accede, accession,
      rubber-stamp`,
  },
  inForce: {
    kind: 'date',
    label: 'entry into force',
    cues: `enter into force, entry into force, come into force, in force, force, take effect, come into effect, go into effect, effect,
      effective, become law, become binding, kick in, operative`,
  },
  start: {
    kind: 'date',
    label: 'start',
    cues: `from, as from, as of, start, begin, beginning, commence, commencement, launch, kick off, get going, open, open its doors,
      take effect, come into effect, go live, get under way, get underway, up and running, move in, come, arrive, arrival, onwards,
      onward, operational, operate, be moved, be sent, be transferred, be bused, send, transfer, receive, welcome, first, ready`,
  },
  ended: {
    kind: 'date',
    label: 'end',
    cues: `end, expire, expiry, expiration, lapse, terminate, termination, run out, cancel, cancellation, scrap, abandon, call off,
      tear up, withdraw, withdrawal, pull out, quit, wind up, close, collapse, fall apart, until, denounce, revoke, dissolve, shut down`,
  },
  opened: {
    kind: 'date',
    label: 'opening',
    cues: `open, opening, inaugurate, inauguration, establish, build, construct, found, foundation, unveil, set up, erect, create,
      put into service, put into operation, cut the ribbon, launch`,
  },
  independence: {
    kind: 'date',
    label: 'declaration of independence',
    cues: `independence, independent, declare independence, declaration of independence, secede, secession, break away, breakaway,
      split from, break with, statehood, sovereignty, become a state, part ways, separate from, proclaim`,
  },
  election: {
    kind: 'date',
    label: 'election day',
    cues: `election, elect, poll, vote, voter, go to the polls, call to the polls, ballot, snap election, early election, ballot box,
      polling day, cast their vote, electorate`,
  },
  population: {
    kind: 'quantity',
    label: 'population',
    cues: `population, inhabitant, people live, resident, populous, inhabit, country of, nation of, state of, republic of, land of,
      home to, count, citizen, census, soul`,
    units: `${PEOPLE}, inhabitant, resident, citizen, soul`,
  },
  area: {
    kind: 'measure',
    label: 'area',
    cues: `area, cover, size, measure, extent, territory, land, surface, span, stretch, acreage, expanse, tract, extend, occupy, square,
      large, big`,
  },
  neighbours: {
    kind: 'place',
    label: 'neighbours',
    cues: `border, neighbour, neighbor, neighbouring, neighboring, share a border, frontier, next to, surround, hem in, adjoin, abut,
      adjacent, next door, lie between, wedge between, sandwich between, bound by, boundary, flank`,
    list: true,
  },
  status: {
    kind: 'status',
    label: 'status',
    cues: 'status, state of play, stage, stand, now, still, currently, so far, agreement, deal, talks',
  },
  votesFor: {
    kind: 'quantity',
    label: 'votes in favour',
    cues: `vote for, vote in favour, vote in favor, in favour, in favor, favour, favor, vote, back, support, approve, pass, ratify, yes,
      aye, yea, carry, margin, against`,
    units: VOTERS,
  },
  votesAgainst: {
    kind: 'quantity',
    label: 'votes against',
    cues: 'vote against, against, oppose, reject, no vote, nay, vote down, opponent, dissent',
    units: VOTERS,
  },
  share: {
    kind: 'percent',
    label: 'share',
    cues: `share, per cent, percent, percentage, proportion, portion, part, stake, fraction, quota, make up, account for, represent,
      entitle`,
  },
  members: {
    kind: 'place',
    label: 'members',
    cues: `member, membership, join, belong, party to, signatory, comprise, consist of, make up of, sign up, participant, participate,
      take part, bloc`,
    list: true,
  },
  signedAt: {
    kind: 'place',
    label: 'place of signing',
    cues: 'sign in, sign at, sign, signing, signature, signing ceremony, ceremony, seal, ink, conclude',
  },
};

function listed(words: string): readonly string[] {
  return words.split(',').map((word) => word.trim().replace(/\s+/g, ' '));
}

/** What the engine knows without a dataset that a fact can state: by id. */
export const ENGINE_PROPERTIES: ReadonlyMap<string, Property> = new Map(
  Object.entries(ENTRIES).map(([id, { kind, label, cues, units = '', list = false }]) => [
    id,
    { id, kind, label, cues: listed(cues), units: units === '' ? [] : listed(units), list },
  ]),
);
