/**
 * How prose gives a party its role in an agreement. Roles beyond these come from datasets; of them only the name is known, as a label
 * (`Guarantor: France`).
 */
export interface RoleWords {
  readonly role: string;
  /** Verbs whose subject has the role; lemmas, phrases too. */
  readonly verbs: readonly string[];
  /** Words directly before a party that has the role, where one of the verbs or nouns of the matter stands near. */
  readonly prepositions: readonly string[];
  /** Words that label it. */
  readonly labels: readonly string[];
  /** A possessive or an adjective before the people concerned tells it: `Danish convicts`. */
  readonly owns: boolean;
}

/** The roles that the engine knows. */
export const ROLES: readonly RoleWords[] = [
  {
    role: 'host',
    verbs: [
      'hold',
      'host',
      'take',
      'take in',
      'accept',
      'receive',
      'house',
      'admit',
      'lock up',
      'jail',
      'imprison',
      'detain',
      'accommodate',
      'shelter',
      'resettle',
      'rent out',
      'lease out',
      'lease to',
      'rent to',
      'let to',
      'guard',
      'lodge',
      'welcome',
    ],
    prepositions: ['to', 'into', 'in', 'at'],
    labels: ['host', 'destination', 'receiving', 'recipient', 'receiver'],
    owns: false,
  },
  {
    role: 'sender',
    verbs: [
      'send',
      'deport',
      'transfer',
      'ship',
      'expel',
      'export',
      'move',
      'fly',
      'hand over',
      'outsource',
      'offload',
      'dispatch',
      'remove',
      'farm out',
      'park',
      'warehouse',
      'offshore',
      'banish',
      'ship off',
      'rent',
      'lease',
      'hire',
    ],
    prepositions: [
      'from',
      'for',
      'behalf of',
      'convicted in',
      'sentenced in',
      'by',
      'arrested in',
      'tried in',
    ],
    labels: ['sender', 'origin', 'sending', 'sends', 'source'],
    owns: true,
  },
  {
    role: 'payer',
    verbs: ['pay', 'finance', 'fund', 'foot', 'spend', 'bankroll'],
    prepositions: ['from', 'by'],
    labels: ['payer', 'pays', 'paid by', 'funder'],
    owns: false,
  },
  {
    role: 'buyer',
    verbs: ['buy', 'purchase', 'acquire', 'obtain', 'get', 'pay'],
    prepositions: ['to', 'by'],
    labels: ['buyer', 'purchaser', 'bought by'],
    owns: false,
  },
  {
    role: 'seller',
    verbs: ['sell', 'cede', 'sell off', 'part with'],
    prepositions: ['from', 'by'],
    labels: ['seller', 'vendor', 'sold by'],
    owns: false,
  },
];

/** Of verbs that end in `to` the role of whoever stands behind it: `leases the prison to Denmark`. */
export const LESSEE_ROLES: readonly string[] = ['sender', 'payer'];
