/** The record without the fields that are undefined. */
export function present<T extends object>(record: T): Present<T> {
  const kept: Record<string, unknown> = {};
  for (const field in record) {
    if (record[field] !== undefined) kept[field] = record[field];
  }
  return kept as Present<T>;
}

type Present<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};
