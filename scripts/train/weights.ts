import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURES } from '../../server/src/core/claims/weighing/features/all';
import type { Model } from '../../server/src/core/claims/weighing/model';
import { PARTY_FEATURES } from '../../server/src/core/claims/weighing/parties/partyRows';
import { RIVAL_FEATURES } from '../../server/src/core/claims/weighing/rivals';

const ROOT = join(import.meta.dirname, '..', '..');
const CORE = join(ROOT, 'server', 'src', 'core');
export const WEIGHTS = join(CORE, 'claims', 'weighing', 'weights.json');

/** What the weights are made from: the marked texts and the features. */
const MADE_FROM = [
  join(ROOT, 'test', 'news'),
  join(ROOT, 'test', 'eval'),
  join(ROOT, 'test', 'drafts'),
  join(CORE, 'claims', 'weighing'),
  join(CORE, 'claims', 'weighing', 'features'),
  join(CORE, 'claims', 'weighing', 'parties'),
  join(CORE, 'claims', 'records', 'grammar'),
];

/** A digest of all that the weights are made from but the datasets, which may change without them. */
export function digestOfSources(): string {
  const hash = createHash('sha256');
  for (const folder of MADE_FROM)
    for (const name of readdirSync(folder).sort())
      if (/\.(?:txt|ts)$/.test(name))
        hash.update(
          `${name}\n${readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')}`,
        );
  return hash.digest('hex').slice(0, 16);
}

/** The text of weights.json. */
export function weightsText({ thresholds, ...models }: Model): string {
  const written = {
    digest: digestOfSources(),
    features: [...FEATURES.map(({ name }) => name), ...RIVAL_FEATURES],
    partyFeatures: PARTY_FEATURES.map(({ name }) => name),
    thresholds,
    ...models,
  };
  const lines = JSON.stringify(written)
    .replace(/("(?:agreeing|apart|wrong|right|party|thresholds|features|partyFeatures)":)/g, '\n$1')
    .replace(/\],\[/g, '],\n[');
  return `${lines}\n`;
}
