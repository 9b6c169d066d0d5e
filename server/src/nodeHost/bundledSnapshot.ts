import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeDigest } from '../dataset/nodeDigest';
import type { SnapshotSource } from '../dataset/snapshot';

/** What the build has read of the bundled dataset: `dist/bundled.json`, beside the server. */
export const bundledSnapshot: SnapshotSource = {
  read: () => (existsSync(SNAPSHOT) ? readFileSync(SNAPSHOT, 'utf8') : undefined),
  digest: nodeDigest,
};

const SNAPSHOT = join(__dirname, 'bundled.json');
