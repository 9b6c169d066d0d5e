/** Where a deal or a party to it stands: what a dataset may say of it, and what drafts are read to. */
export type StatusName =
  | 'interested'
  | 'negotiating'
  | 'proposed'
  | 'agreed'
  | 'signed'
  | 'ratified'
  | 'in force'
  | 'operating'
  | 'suspended'
  | 'ended'
  | 'rejected';

/** Words that state one where they stand alone: in a cell, behind a label, as a dataset's value. */
export const LONE_STATUSES: ReadonlyMap<string, StatusName> = new Map([
  ...named('interested', 'interested'),
  ...named('negotiating', 'negotiating', 'in talks', 'in negotiations', 'under negotiation'),
  ...named('proposed', 'proposed'),
  ...named('agreed', 'agreed', 'accepted', 'participating', 'joined'),
  ...named('signed', 'signed'),
  ...named('ratified', 'ratified'),
  ...named('in force', 'in force', 'in effect'),
  ...named('operating', 'operating', 'operational'),
  ...named('suspended', 'suspended', 'paused', 'on hold'),
  ...named(
    'ended',
    'ended',
    'terminated',
    'scrapped',
    'expired',
    'cancelled',
    'canceled',
    'abandoned',
  ),
  ...named('rejected', 'rejected'),
]);

/** Phrases that state one in running text. `a/b` is either word, `?` behind a word leaves it free. */
export const STATUS_PATTERNS: ReadonlyMap<StatusName, readonly string[]> = new Map([
  [
    'interested',
    [
      'is/are/was/were/remains/remain interested',
      'has/have/had? expressed/shown an? interest',
      'would be interested',
    ],
  ],
  [
    'negotiating',
    [
      'is/are/was/were/remains/remain? still negotiating',
      'is/are/was/were negotiating',
      'continues/continue/continued to negotiate',
      'continues/continue/continued negotiating',
      'is/are/was/were/remains/remain? still? in talks/negotiations',
      'is/are/was/were still? in discussions',
      'is/are/was/were still? holding talks/negotiations',
      'talks/negotiations continue/continued/persist',
      'talks/negotiations are/were still? underway/ongoing/continuing',
      'talks/negotiations are/were still? under way',
      'talks/negotiations are/were still going on',
      'negotiations are/were going on',
      'is/are/was/were/still under negotiation',
      'is/are/was/were still? being negotiated',
      'has/have begun/opened/started talks/negotiations',
    ],
  ],
  ['proposed', ['has/have been proposed', 'was/were proposed', 'has/have proposed']],
  [
    'agreed',
    [
      'has/have/had agreed',
      'has/have been agreed',
      'was/were agreed',
      'has/have/had accepted',
      'has/have/had joined',
      'has/have signed up',
      'is/are/was/were taking part',
      'takes/took part',
      'is/are/was/were participating',
      'is/are among the participants',
      'has/have reached an agreement',
      'has/have reached a deal',
    ],
  ],
  ['signed', ['has/have been signed', 'was/were signed', 'has/have/had signed']],
  ['ratified', ['has/have been ratified', 'was/were ratified', 'has/have/had ratified']],
  [
    'in force',
    [
      'is/are/was/were/remains/remain? still? in force',
      'is/are/was/were/remains/remain in effect',
      'came/comes/coming into force/effect',
      'has/have come into force/effect',
      'has/have/had? entered into force',
      'enters into force',
      'took/takes effect',
      'has/have taken effect',
    ],
  ],
  [
    'operating',
    [
      'is/are/was/were/became operational',
      'is/are/was/were operating',
      'is/are up and running',
      'is/are/was/were in operation',
      'went/gone into operation',
    ],
  ],
  [
    'suspended',
    [
      'is/are/was/were/remains/remain/been suspended/paused',
      'has/have suspended/paused',
      'is/are/was/were/remains/remain/been? put? on hold/ice',
    ],
  ],
  [
    'ended',
    [
      'is/are no longer in force/effect',
      'was/were/been terminated/scrapped/cancelled/canceled/abandoned/revoked',
      'has/have terminated/scrapped/cancelled/canceled/abandoned/ended/lapsed/expired',
      'fell/fallen through',
      'has/have withdrawn from',
      'has/have pulled out',
    ],
  ],
  [
    'rejected',
    [
      'was/were/been rejected',
      'has/have rejected',
      'was/were/been voted down',
      'was/were/been turned down',
      'has/have turned down',
    ],
  ],
]);

/** May stand behind a phrase's first word: `has since joined`. */
export const STATUS_ADVERBS: ReadonlySet<string> = new Set(
  'already now since also recently finally formally officially currently reportedly'.split(' '),
);

/** Before a phrase these turn it round. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  'never',
  'no',
  'hardly',
  'nor',
  'neither',
  'cannot',
]);

function named(status: StatusName, ...words: readonly string[]): [string, StatusName][] {
  return words.map((word) => [word, status]);
}

/** Behind `joined`, these make it something with one another, not a deal: `joined forces`. */
export const JOINED_WITH_ONE_ANOTHER: ReadonlySet<string> = new Set(
  'to forces hands together up'.split(' '),
);
