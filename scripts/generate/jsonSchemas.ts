import * as z from 'zod';
import { configSchema } from '../../server/src/config/schema';
import { FILE_SCHEMAS } from '../../server/src/dataset/schemaFiles';
import { DECISION_SCHEMAS } from '../../server/src/decisions/decisionLists';

/** The part of a JSON Schema that is read here. */
export interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | false;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly items?: JsonSchema;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

type Kind = keyof typeof FILE_SCHEMAS | 'config' | 'decisions' | 'ticks';

/** For each kind of file in a dataset, for a configuration and for what is decided, the JSON Schema that editors complete and explain it by: draft 7, which all of them read. */
export function jsonSchemas(): Readonly<Record<Kind, JsonSchema>> {
  return {
    dataset: jsonSchema(FILE_SCHEMAS.dataset),
    sources: jsonSchema(FILE_SCHEMAS.sources),
    places: jsonSchema(FILE_SCHEMAS.places),
    subject: jsonSchema(FILE_SCHEMAS.subject),
    config: jsonSchema(configSchema),
    decisions: jsonSchema(DECISION_SCHEMAS['decisions.yaml']),
    ticks: jsonSchema(DECISION_SCHEMAS['ticks.yaml']),
  };
}

function jsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema: written }) => {
      // The loader takes a number for text: 2027 need not be quoted.
      if (written.type === 'string' && written.enum === undefined) {
        Object.assign(written, { type: ['string', 'number'] });
      }
      delete written.propertyNames;
      // Zod drops the examples of what it transforms: these are as one writes them.
      const examples = z.globalRegistry.get(zodSchema)?.['examples'];
      if (Array.isArray(examples)) written.examples = examples;
    },
  }) as JsonSchema;
}
