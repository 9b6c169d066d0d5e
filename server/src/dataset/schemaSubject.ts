import * as z from 'zod';
import {
  described,
  expecting,
  fields,
  movement,
  oneOrMany,
  short,
  text,
  texts,
  truth,
} from './schemaParts';

const RANKS = ['preferred', 'normal', 'deprecated'] as const;

/** A subject's file, but for its facts, which are read one by one. */
export const subjectSchema = fields({
  name: described(
    text,
    'What it is called. Findings and hovers print it.',
    'Iceland–Malta lighthouse agreement',
  ),
  also: described(
    texts.optional(),
    'Other names that mean it and nothing else. A sentence with one of them speaks of it.',
    ['the Maltese lighthouse deal'],
  ),
  parties: described(
    z
      .record(z.string(), texts, expecting('a map of roles: { host: France, sender: Spain }'))
      .optional(),
    'Who takes part, by role: host takes people in, sender sends them, payer pays; other roles may be named freely. A country by its name or its code, or a list of them.',
    { host: 'Malta', sender: 'Iceland', payer: 'Iceland' },
  ),
  about: described(
    texts.optional(),
    'Nouns, singular, that tell it from other agreements of the same countries. They may also be what its figures count.',
    ['lighthouse', 'lighthouse keeper', 'keeper'],
  ),
  people: described(texts.optional(), 'Names of people that tie a sentence to it.', [
    'Ann Example',
  ]),
  country: described(
    text.optional(),
    'Of a facility or an event: the country where it is. Of a country: only where its name is not that of the country.',
    'Malta',
  ),
  facts: described(
    z.looseObject({}, expecting('a map of properties: capacity, price, …')).optional(),
    'What is known of it: a property and its value, or a list of values where the sources disagree or things have changed.',
    { capacity: { value: '40 keepers', evidence: { 'example-agency-2024-03-06': printed() } } },
  ),
  examples: described(
    texts.optional(),
    'Sentences with marks that show how it is read: what is underlined, the code of the finding, what the correction writes. The checks hold PactCheck to them.',
    ['Malta will host ⟦60|wrong-number|40⟧ lighthouse keepers from Iceland.'],
  ),
});

/** What a source prints. */
const evidenceSchema = fields({
  figure: described(
    short,
    'The few words of the source that print the value, as printed and in its own language.',
    '40 Icelandic keepers',
  ),
  at: described(
    short.optional(),
    'Where in the source it stands: ¶6 is the sixth paragraph of its text. An article or a page does as well.',
    '¶6',
    'Article 3',
  ),
});

/** A fact: one value of a property, or a list's members, with the sources that print it. */
export const statementSchema = fields({
  value: described(
    oneOrMany(short, 'a value as one would print it, or a list of them'),
    'The value as one would print it: a number with what it counts and with its up to, about or at least, a sum with its currency, a date as exact as it is known. Of neighbours and members: a list.',
    '40 keepers',
    '€3 million',
  ),
  evidence: described(
    z
      .record(
        z.string(),
        evidenceSchema,
        expecting('a map of sources: { gazette-2025: { figure: "120 people", at: ¶6 } }'),
      )
      .refine((evidence) => Object.keys(evidence).length > 0, 'is empty: name at least one source')
      .meta({ minProperties: 1 }),
    'The sources that print the value, by their ids in sources.yaml.',
    { 'example-agency-2024-03-06': printed() },
  ),
  rank: described(
    z.enum(RANKS, expecting(`one of ${RANKS.join(', ')}`)).optional(),
    'preferred: of several values the one that corrections offer first. deprecated: once printed and known to be wrong, or, with validity or asOf, once so and no longer. Left out: normal.',
    'preferred',
  ),
  validity: described(
    short.optional(),
    'When it held, from and to; two dots where the end is open.',
    '2025-06/2025-11',
    '2025-12/..',
  ),
  asOf: described(
    short.optional(),
    'The day for which something that moves was stated, such as arrivals so far.',
    '2025-12-11',
  ),
  moves: described(
    movement().optional(),
    'How this value changes in time, where it does not as its property does: rises, level, plan, event or fixed.',
    'fixed',
  ),
  note: described(
    text.optional(),
    'Why it is preferred or deprecated, or what to know of it. Hovers print it.',
    "a news agency's figure",
  ),
  with: described(
    texts.optional(),
    'Words or names that a sentence must also have to speak of this fact. Each entry is required; of A | B in one entry either will do.',
    ['recognise | recognition'],
  ),
  complete: described(truth.optional(), 'Of a list: none is left out.', true),
});

export type Statement = z.output<typeof statementSchema>;

/** The evidence of the examples above. */
function printed() {
  return { figure: '40 Icelandic keepers', at: '¶6' };
}
