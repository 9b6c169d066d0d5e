import * as z from 'zod';
import { CITATION_SOURCES } from '../core/facts/citationSource';
import {
  described,
  expecting,
  fields,
  movement,
  MOVEMENT_WORDS,
  oneOrMany,
  text,
  texts,
  truth,
} from './schemaParts';

export { sourceSchema } from './schemaSource';
export type { CslDate, CslName, SourceData } from './schemaSource';
export { statementSchema, subjectSchema } from './schemaSubject';
export type { Statement } from './schemaSubject';

/** The folders of a dataset that hold subjects, and the kind of subject in each. */
export const SUBJECT_FOLDERS = {
  agreements: 'agreement',
  countries: 'country',
  facilities: 'facility',
  events: 'event',
  organisations: 'organisation',
} as const;

const KINDS = [
  'quantity',
  'money',
  'percent',
  'measure',
  'ordinal',
  'date',
  'duration',
  'place',
  'status',
] as const;

/** `dataset.yaml`. Its properties are read one by one. */
export const datasetSchema = fields({
  id: described(
    text.optional(),
    'A short name for machines: small letters, digits and hyphens.',
    'removals',
  ),
  name: described(text, 'What the dataset is called.', 'Third-country removals'),
  version: described(
    text.optional(),
    'Which state of the dataset this is, for who uses an export of it: a day with dots will do.',
    '2026.11.30',
  ),
  license: described(
    text.optional(),
    'Under which licence others may use it, by its short name (SPDX).',
    'CC-BY-4.0',
  ),
  bundled: described(
    truth.optional(),
    'false: where this dataset is used, the one that comes with PactCheck is not.',
    false,
  ),
  citationSource: described(
    z.enum(CITATION_SOURCES, expecting(`one of ${CITATION_SOURCES.join(', ')}`)).optional(),
    "Which of a fact's sources a citation names first: official (a government's or a treaty's text), wire (the agency itself), outlet, ngo, or listed (in the order of the files). Left out or auto: official, then wire, then outlet. A writer's own setting goes before it.",
    'wire',
  ),
  properties: described(
    z.looseObject({}, expecting('a map of properties by id')).optional(),
    'Properties that only this dataset needs, by id. One that PactCheck knows already gets more cues and units here, or moves otherwise; of the library of treaties, one with cues of its own or of another kind takes its place.',
    { nonRecognisers: { kind: 'quantity', cues: ['withhold recognition'], units: ['state'] } },
  ),
});

export const propertySchema = fields({
  kind: described(
    z.enum(KINDS, expecting(`one of ${KINDS.join(', ')}`)),
    'What its values are: quantity (a count), money, percent, measure (an area, a length), ordinal (second), date, duration, place or status.',
    'quantity',
  ),
  label: described(
    text.optional(),
    'How a reader calls it. Left out: the id in words.',
    'UN members that do not recognise it',
  ),
  cues: described(
    texts.optional(),
    'Words or phrases near which a value states this property. Inflections match, and the words of a phrase may stand up to three words apart. Left out: the label.',
    ['recognise', 'recognize', 'withhold recognition'],
  ),
  units: described(
    texts.optional(),
    'Of a quantity: the nouns that it counts, singular, beside the one in the value itself.',
    ['state', 'country', 'member'],
  ),
  list: described(
    truth.optional(),
    'Several values are the members of a list, not a disagreement.',
    true,
  ),
  moves: described(
    movement().optional(),
    `How its values change in time: ${MOVEMENT_WORDS}. Left out: event for a date, fixed for all else.`,
    'rises',
  ),
});

/** Corrections write them into drafts as they stand: nothing in them may be read as Markdown or HTML. */
const placeNames = oneOrMany(
  text.regex(
    /^(?!.*\b[wW]{3}\.)[\p{L}'’ʼ](?:[\p{L}\p{M}\p{N} '’ʼ.,()&–-]|\/(?!\/))*$/u,
    "should be a name: letters, spaces and the marks ' . , - & / ( )",
  ),
  'a name or a list of them: [Malta, Republic of Malta]',
);

/** A place of `places.yaml`. */
export const placeSchema = fields({
  names: described(
    placeNames.optional(),
    'Its names; the first is the one that corrections write. Left out: the English names that PactCheck knows for the code.',
    ['Malta', 'Republic of Malta'],
  ),
  adjectives: described(placeNames.optional(), 'What is of that place.', ['Maltese']),
  demonyms: described(placeNames.optional(), 'Who is from there, singular; plurals are made.', [
    'Maltese',
  ]),
  capitals: described(placeNames.optional(), 'Its capital, in all its spellings.', [
    'Valletta',
    'Il-Belt Valletta',
  ]),
  metonyms: described(placeNames.optional(), 'What else stands for its government.', [
    'Auberge de Castille',
    'Castille',
  ]),
  ambiguous: described(
    placeNames.optional(),
    'Those of the names above that also mean something else. They count only where other words point to the place.',
    ['Georgia'],
  ),
  article: described(truth.optional(), 'Prose puts "the" before it: the United States.', true),
});
