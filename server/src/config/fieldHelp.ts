import * as z from 'zod';
import { configSchema } from './schema';

/** What a key is for, and what may stand behind it. */
export interface FieldHelp {
  readonly key: string;
  readonly description: string;
  /** As one would write it. */
  readonly example?: unknown;
  /** Where only these will do. */
  readonly values: readonly string[];
}

/** The fields that may stand below a path of keys in a file of that schema, such as `['citation']` in a configuration; numbers of lists aren't part of it. */
export function fieldsAt(
  path: readonly string[],
  schema: unknown = configSchema,
): readonly FieldHelp[] {
  let at: unknown = schema;
  for (const key of path) at = fieldsOf(at)?.[key];
  return Object.entries(fieldsOf(at) ?? {}).map(([key, schema]) => {
    const { description = '', examples } = metaOf(schema);
    const [example] = Array.isArray(examples) ? (examples as readonly unknown[]) : [];
    return {
      key,
      description,
      values: valuesOf(schema),
      ...(example !== undefined && { example }),
    };
  });
}

function metaOf(schema: unknown): {
  readonly description?: string | undefined;
  readonly examples?: unknown;
} {
  return schema instanceof z.ZodType ? (schema.meta() ?? {}) : {};
}

/** Of a map, or of each in a list of maps. */
function fieldsOf(schema: unknown): Readonly<Record<string, unknown>> | undefined {
  const inner = plain(schema);
  if (inner instanceof z.ZodArray) return fieldsOf(inner.element);
  return inner instanceof z.ZodObject ? inner.shape : undefined;
}

function valuesOf(schema: unknown): readonly string[] {
  const inner = plain(schema);
  if (inner instanceof z.ZodEnum) return inner.options.map(String);
  return inner instanceof z.ZodBoolean ? ['true', 'false'] : [];
}

function plain(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? plain(schema.unwrap()) : schema;
}
