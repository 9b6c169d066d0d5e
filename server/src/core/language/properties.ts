import { inFull, PEOPLE, VOTERS } from './propertyEntry';
import type { PropertyEntry } from './propertyEntry';
import { TREATY_PROPERTIES } from './treaties/properties';
import type { Property } from '../facts/factbase';

/**
 * Cues are lemmas and short phrases of general English: claims match their inflections, and a phrase's words up to three words apart
 * (`take in` finds `took 50 people in`).
 */
const ENTRIES: Readonly<Record<string, PropertyEntry>> = {
  capacity: {
    kind: 'quantity',
    label: 'capacity',
    moves: 'plan',
    cues: `take, take in, take on, accept, receive, host, hold, house, admit, accommodate, lodge, welcome, shelter, absorb, resettle,
      imprison, jail, detain, incarcerate, lock up, put up, intern, send, transfer, hand over, rent, rent out, lease, capacity, ceiling, cap,
      limit, maximum, quota, intake, allotment, allocation, place, bed, room for, space for, initially, at first, to begin with,
      to start with, at a time, cover, reserve, set aside, provide, provide for, make room, apply to, good for, how many, how much, headcount,
      serve their sentence, serve out, concern, number, agree to, sign up, promise, be for`,
    units: `${PEOPLE}, place, bed, spot, slot, space, berth, bunk, cot`,
  },
  arrived: {
    kind: 'quantity',
    label: 'arrivals so far',
    moves: 'rises',
    cues: `arrive, arrival, land, touch down, come so far, get there, turn up, show up, set foot, be here, fly in, be flown, be brought,
      be delivered, so far, to date, until now, as yet, already, now there, had come, have come, has come, newcomer, first group, first batch, planeload, has received,
      have received, had received, has taken in, have taken in, has accepted, receive its first, yield its first, step off`,
    units: `${PEOPLE}, arrival, newcomer, passenger`,
  },
  price: {
    kind: 'money',
    label: 'price',
    cues: `pay, payment, pay out, cost, price, price tag, worth, fee, rent, sum, bill, charge, for, in return, in exchange, exchange,
      compensation, consideration, reward, buy, purchase, sell, sale, earn, get, net, bring, bring in, fetch, receive, pocket, collect,
      windfall, proceeds, money, hand, hand over, set back, amount to, add up to, come to, part with, fork out, shell out, cough up, deal,
      agreement, contract, lease, arrangement, treaty, pact, accord, how much`,
  },
  pricePerYear: {
    kind: 'money',
    label: 'price a year',
    cues: `a year, per year, each year, every year, per annum, annual, annually, yearly, rent, instalment, installment, pay, payment,
      cost, price, fee, charge`,
  },
  pricePerPerson: {
    kind: 'money',
    label: 'price a person',
    cues: `a person, per person, each person, for each, apiece, a head, per head, per capita, each, per place, pay, cost, price, fee`,
  },
  term: {
    kind: 'duration',
    label: 'term',
    cues: `over, last, run, run for, term, period, duration, length, lifetime, lifespan, spread over, for, long, lease, rent, contract,
      deal, agreement, arrangement, accord, treaty, pact, concession, stay in force, remain in force, valid for, good for, expire after, next,
      initial, renewable, sentence out, how long`,
  },
  signed: {
    kind: 'date',
    label: 'date of signing',
    cues: `sign, signing, signature, ink, put its name to, put pen to paper, seal`,
  },
  agreed: {
    kind: 'date',
    label: 'date agreed',
    cues: `agree, conclude, conclusion, strike, reach, settle, sign, signing, sign up, seal, clinch, ink, date from, date back to,
      promise, undertake, commit, pledge, consent, hammer out, thrash out, make with, made in, make in, come to terms, shake hands, say yes, do a deal, cut a deal,
      make a deal, deal, agreement, accord, pact, understanding, arrangement, treaty, contract, undertaking, negotiate, nod through`,
  },
  announced: {
    kind: 'date',
    label: 'date announced',
    cues: `announce, announcement, confirm, confirmation, disclose, disclosure, reveal, revelation, make public, unveil, admit, admission, acknowledge, go public`,
  },
  adopted: {
    kind: 'date',
    label: 'date of adoption',
    cues: `adopt, adoption, pass, passage, approve, approval, vote through, wave through, enact, enactment, endorse`,
  },
  ratified: {
    kind: 'date',
    label: 'date of ratification',
    cues: `ratify, ratification, consent to, advice and consent, instrument of ratification, accede`,
  },
  inForce: {
    kind: 'date',
    label: 'entry into force',
    cues: `enter into force, entry into force, come into force, in force, take effect, come into effect, effective, go into effect,
      become law, become binding, kick in`,
  },
  start: {
    kind: 'date',
    label: 'start',
    moves: 'plan',
    cues: `from, as from, as of, start, begin, beginning, commence, commencement, launch, kick off, get going, open, open its doors,
      take effect, come into effect, go live, get under way, get underway, up and running, move in, arrive, be moved, be transferred,
      onwards, onward, operational, ready, come in, come from, due in, due from, expected in, expected from, bussed, bused, set off, ship out, be here`,
  },
  ended: {
    kind: 'date',
    label: 'end',
    cues: `end, ending, expire, expiry, expiration, lapse, terminate, termination, run out, cancel, cancellation, scrap, abandon, call off,
      tear up, withdraw, withdrawal, pull out, quit, wind up, collapse, run until, last until, denounce, revoke, dissolve, shut down`,
  },
  opened: {
    kind: 'date',
    label: 'opening',
    cues: `open, opening, inaugurate, inauguration, establish, build, construct, found, foundation, unveil, set up, erect, complete,
      put into service, put into operation, cut the ribbon, launch, create`,
  },
  independence: {
    kind: 'date',
    label: 'declaration of independence',
    cues: `independence, independent, independent since, declare independence, declaration of independence, proclaim independence, secede, secession,
      break away, breakaway, split from, statehood, part ways, go its own way`,
  },
  election: {
    kind: 'date',
    label: 'election day',
    recurs: true,
    cues: 'election, parliamentary vote, general vote, early vote, go to the polls, call to the polls, snap election, early election, polling day, election day, polls, polling, ballot, ballot box, snap vote, snap poll, voter',
  },
  population: {
    kind: 'quantity',
    label: 'population',
    moves: 'level',
    cues: `population, pop, inhabitant, people live, has, home to, populous, country of, nation of, state of, republic of, territory of, land of, census`,
    units: `${PEOPLE}, inhabitant, resident, citizen, soul`,
  },
  area: {
    kind: 'measure',
    label: 'area',
    cues: `area, cover, size, measure, extent, territory, land, surface, stretch, square, acreage, expanse, tract, extend over, occupy,
      comprise, span, acquire, purchase, buy, sell, gain, cede`,
  },
  neighbours: {
    kind: 'place',
    label: 'neighbours',
    cues: `border, neighbour, neighbor, neighbouring, neighboring, share a border, share border, frontier with, surround by,
      hem in by, adjoin, abut, flank by, bound by, wedge between, lie between, sandwich between, next to`,
    list: true,
  },
  status: {
    kind: 'status',
    label: 'status',
    cues: `status, state of play, stage, still, currently`,
  },
  votesFor: {
    kind: 'quantity',
    label: 'votes in favour',
    moves: 'event',
    cues: `vote for, vote in favour, vote in favor, in favour, in favor, favour, favor, vote, approve, pass, ratify, yes, aye, yea, carry, consent, back`,
    units: VOTERS,
  },
  votesAgainst: {
    kind: 'quantity',
    label: 'votes against',
    moves: 'event',
    cues: `vote against, against, oppose, no vote, nay, vote down, opponent, dissent`,
    units: VOTERS,
  },
  share: {
    kind: 'percent',
    label: 'share',
    cues: `share, percentage, proportion, portion, stake, fraction, quota, entitle, make up, account for, represent`,
  },
  members: {
    kind: 'place',
    label: 'members',
    cues: `member, membership, join, belong, party, party to, signatory, comprise, consist of, make up of, participant`,
    list: true,
  },
  signedAt: {
    kind: 'place',
    label: 'place of signing',
    moves: 'event',
    cues: 'sign, signing, signing ceremony, conclude, ink, seal',
  },
};

/** What the engine knows without a dataset that a fact can state, by id: what any agreement may have, and the library of treaties behind it. */
export const ENGINE_PROPERTIES: ReadonlyMap<string, Property> = new Map([
  ...inFull(ENTRIES),
  ...TREATY_PROPERTIES,
]);
