/** A plain sentence for each property of the library: what is known, the sentence with `…` in the value's place, the right value and a wrong one. */
export interface TreatySentence {
  readonly known: string;
  readonly sentence: string;
  readonly wrong: string;
  /** As the sentence writes what is known, where it isn't as the fact does. */
  readonly right?: string;
}

export const TREATY_SENTENCES: Readonly<Record<string, TreatySentence>> = {
  talksBegan: {
    known: '9 March 1989',
    sentence: 'Negotiations on the Lake Treaty began on ….',
    wrong: '9 March 1987',
  },
  initialled: {
    known: '17 June 1990',
    sentence: 'The Lake Treaty was initialled on ….',
    wrong: '17 July 1990',
  },
  openedForSignature: {
    known: '10 December 1990',
    sentence: 'The Lake Treaty was opened for signature on ….',
    wrong: '10 December 1991',
  },
  deposited: {
    known: '26 April 1993',
    sentence: 'Malta deposited its instrument of ratification of the Lake Treaty on ….',
    wrong: '26 April 1994',
  },
  provisional: {
    known: '1 May 1991',
    sentence: 'The Lake Treaty has been applied provisionally since ….',
    wrong: '1 May 1992',
  },
  amended: {
    known: '28 November 1994',
    sentence: 'The Lake Treaty was amended on ….',
    wrong: '28 November 1995',
  },
  referendum: {
    known: '22 May 1992',
    sentence: 'The referendum on the Lake Treaty was held on ….',
    wrong: '22 May 1996',
  },
  suspended: {
    known: '21 February 2003',
    sentence: 'Malta suspended the Lake Treaty on ….',
    wrong: '21 February 2004',
  },
  resumed: {
    known: '2 November 2004',
    sentence: 'Malta resumed its part in the Lake Treaty on ….',
    wrong: '2 November 2006',
  },
  withdrawalNotice: {
    known: '4 August 2019',
    sentence: 'Iceland gave notice of its withdrawal from the Lake Treaty on ….',
    wrong: '4 August 2018',
  },
  withdrawn: {
    known: '7 November 2020',
    sentence: 'Iceland withdrew from the Lake Treaty on ….',
    wrong: '7 November 2021',
  },
  extended: {
    known: '3 February 2011',
    sentence: 'The Lake Treaty was extended on ….',
    wrong: '3 February 2012',
  },
  renewed: {
    known: '18 March 2016',
    sentence: 'The Lake Treaty was renewed on ….',
    wrong: '18 March 2017',
  },
  expires: {
    known: '5 February 2026',
    sentence: 'The Lake Treaty expires on ….',
    wrong: '5 February 2027',
  },
  annulled: {
    known: '4 October 2013',
    sentence: 'A court annulled the Lake Treaty on ….',
    wrong: '4 October 2014',
  },
  handedOver: {
    known: '25 April 1998',
    sentence: 'Under the Lake Treaty the island was handed over on ….',
    wrong: '25 April 1999',
  },
  firstPaid: {
    known: '31 December 1995',
    sentence: 'The first payment under the Lake Treaty was made on ….',
    wrong: '31 December 1996',
  },
  lastPaid: {
    known: '3 October 2010',
    sentence: 'The last payment under the Lake Treaty was made on ….',
    wrong: '3 October 2009',
  },
  signatories: {
    known: '157 signatories',
    sentence: 'The Lake Treaty has … signatories.',
    right: '157',
    wrong: '137',
  },
  ratifiers: {
    known: '36 states',
    sentence: 'So far … states have ratified the Lake Treaty.',
    right: '36',
    wrong: '46',
  },
  parties: {
    known: '170 parties',
    sentence: 'The Lake Treaty has … parties.',
    right: '170',
    wrong: '150',
  },
  threshold: {
    known: '60 ratifications',
    sentence: 'The Lake Treaty needed … ratifications to enter into force.',
    right: '60',
    wrong: '50',
  },
  quorum: {
    known: '12 members',
    sentence: 'The quorum of the council of the Lake Treaty is … members.',
    right: '12',
    wrong: '15',
  },
  seats: {
    known: '108 seats',
    sentence: 'The assembly of the Lake Treaty has … seats.',
    right: '108',
    wrong: '118',
  },
  abstentions: {
    known: '17 abstentions',
    sentence: 'The Lake Treaty was adopted with … abstentions.',
    right: '17',
    wrong: '21',
  },
  rounds: {
    known: 'nine rounds',
    sentence: 'The Lake Treaty was agreed after … rounds of talks.',
    right: 'nine',
    wrong: 'seven',
  },
  ceiling: {
    known: '20,000 tanks',
    sentence: 'The Lake Treaty limits each side to … tanks.',
    right: '20,000',
    wrong: '25,000',
  },
  inspections: {
    known: '18 inspections',
    sentence: 'The Lake Treaty allows … inspections a year.',
    right: '18',
    wrong: '28',
  },
  instalments: {
    known: 'ten instalments',
    sentence: 'Malta pays in … instalments under the Lake Treaty.',
    right: 'ten',
    wrong: 'twelve',
  },
  firstPayment: {
    known: '€90 million',
    sentence: 'The first payment under the Lake Treaty was ….',
    wrong: '€80 million',
  },
  lastPayment: {
    known: '€70 million',
    sentence: 'The last payment under the Lake Treaty was ….',
    wrong: '€40 million',
  },
  instalment: {
    known: '€6 million',
    sentence: 'Each instalment under the Lake Treaty is ….',
    wrong: '€8 million',
  },
  loan: {
    known: '$7 billion',
    sentence: 'Under the Lake Treaty Malta lends Iceland ….',
    wrong: '$9 billion',
  },
  disbursed: {
    known: '€20 million',
    sentence: 'So far … has been disbursed under the Lake Treaty.',
    wrong: '€30 million',
  },
  interest: {
    known: '2 per cent',
    sentence: 'The loan under the Lake Treaty bears interest of ….',
    wrong: '3 per cent',
  },
  thresholdShare: {
    known: '55 per cent',
    sentence:
      'To enter into force the Lake Treaty needed states that account for … of the emissions.',
    wrong: '65 per cent',
  },
  emissionsCut: {
    known: '85 per cent',
    sentence: 'The Lake Treaty cuts emissions by ….',
    wrong: '75 per cent',
  },
  emissionLimit: {
    known: '4.6 million tonnes',
    sentence: 'The Lake Treaty limits emissions to ….',
    wrong: '5.2 million tonnes',
  },
  tariff: {
    known: '15 per cent',
    sentence: 'Under the Lake Treaty the tariff is ….',
    wrong: '25 per cent',
  },
  tariffLimit: {
    known: '20 per cent',
    sentence: 'The Lake Treaty caps tariffs at ….',
    wrong: '30 per cent',
  },
  tariffFree: {
    known: '90 per cent',
    sentence: 'The Lake Treaty removes tariffs on … of goods.',
    wrong: '97 per cent',
  },
  turnout: {
    known: '81.1 per cent',
    sentence: 'Turnout in the referendum on the Lake Treaty was ….',
    wrong: '61.1 per cent',
  },
  shareFor: {
    known: '71.1 per cent',
    sentence: 'In the referendum … voted in favour of the Lake Treaty.',
    wrong: '74.1 per cent',
  },
  shareAgainst: {
    known: '28.9 per cent',
    sentence: 'In the referendum … voted against the Lake Treaty.',
    wrong: '38.9 per cent',
  },
  length: {
    known: '1,224 km',
    sentence: 'The border in the Lake Treaty is … long.',
    wrong: '1,424 km',
  },
  width: {
    known: '12 nautical miles',
    sentence: 'The zone of the Lake Treaty is … wide.',
    wrong: '14 nautical miles',
  },
  extension: {
    known: '120 days',
    sentence: 'The Lake Treaty was extended by ….',
    wrong: '150 days',
  },
  noticePeriod: {
    known: 'one year',
    sentence: 'A party may leave the Lake Treaty at … notice.',
    right: "one year's",
    wrong: "two years'",
  },
  transition: {
    known: 'ten years',
    sentence: 'The Lake Treaty has a transition period of ….',
    wrong: 'twelve years',
  },
  grace: {
    known: 'five years',
    sentence: 'The loan under the Lake Treaty has a grace period of ….',
    wrong: 'four years',
  },
  review: {
    known: 'five years',
    sentence: 'The Lake Treaty is reviewed every ….',
    wrong: 'six years',
  },
  negotiated: {
    known: 'nine years',
    sentence: 'The Lake Treaty took … of negotiations.',
    wrong: 'seven years',
  },
  adoptedAt: { known: 'Rome', sentence: 'The Lake Treaty was adopted in ….', wrong: 'Athens' },
  headquarters: {
    known: 'Vienna',
    sentence: 'The Lake Treaty has its headquarters in ….',
    wrong: 'Athens',
  },
};
