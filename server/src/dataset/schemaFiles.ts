import * as z from 'zod';
import { ENGINE_PROPERTIES } from '../core/language/properties';
import { TREATY_ENTRIES } from '../core/language/treaties/properties';
import {
  datasetSchema,
  placeSchema,
  propertySchema,
  sourceSchema,
  statementSchema,
  subjectSchema,
} from './schema';
import { described, texts } from './schemaParts';
import { VALUE_EXAMPLES } from './values';

/**
 * The files of a dataset as wholes, for editors. The loader reads them piece by piece, so that a fault costs only the piece that it
 * stands in; both rest on the same pieces.
 */
export const FILE_SCHEMAS = {
  dataset: described(
    datasetSchema.extend({
      properties: withMetaOf(
        datasetSchema.shape.properties,
        z.record(z.string(), propertySchema).optional(),
      ),
    }),
    'A dataset of PactCheck: its name, and the properties that only it needs.',
  ),
  sources: described(
    z.looseObject({
      references: described(z.array(sourceSchema), 'The sources, as CSL data.'),
    }),
    'Sources of a PactCheck dataset, as CSL data: what Zotero and pandoc read.',
  ),
  places: described(
    z.record(
      z.string(),
      described(placeSchema, 'How prose names a place beside what PactCheck knows.'),
    ),
    "Places of a PactCheck dataset, by their code: a country's two letters of ISO 3166-1, MT for Malta, or an id of one's own such as EU.",
  ),
  subject: described(
    subjectSchema.extend({
      parties: withMetaOf(subjectSchema.shape.parties, parties().optional()),
      // Null: a file whose facts are still to come.
      facts: withMetaOf(subjectSchema.shape.facts, facts().nullable().optional()),
    }),
    'A subject of a PactCheck dataset: an agreement, a country, a facility, an event or an organisation, with the facts known of it.',
  ),
} as const;

/** The roles that PactCheck knows are offered; others may be named. */
function parties() {
  return z
    .object({
      host: described(texts.optional(), 'Who takes people in, holds them or rents out.', 'Malta'),
      sender: described(texts.optional(), 'Who sends people or hands them over.', 'Iceland'),
      payer: described(texts.optional(), 'Who pays.', 'Iceland'),
    })
    .catchall(texts);
}

/** The properties that PactCheck knows are offered; those that a dataset defines may be named. */
function facts() {
  const statement = statementSchema.meta({ id: 'fact' });
  const stated = z.union([z.array(statement), statement]);
  const known = [...ENGINE_PROPERTIES.values()].map(({ id, label, kind, list }) => {
    const { about = capitalized(label), example = VALUE_EXAMPLES[kind] } = TREATY_ENTRIES[id] ?? {};
    const value = list ? `[${example}]` : example;
    const words = `${about.replace(/\.$/, '')} (${kind}), such as ${value}.`;
    return [id, described(stated.optional(), words)] as const;
  });
  return z.object(Object.fromEntries(known)).catchall(stated);
}

function capitalized(label: string): string {
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
}

function withMetaOf<T extends z.ZodType>(field: z.ZodType, schema: T): T {
  return schema.meta(field.meta() ?? {});
}
