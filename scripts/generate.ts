// npm run generate [-- --check]
// Writes what follows from the schemas of a dataset: data/schema/*.json for editors, the one of a configuration, and the tables
// of data/README.md and docs/configuration.md; docs/properties.md from the properties that the engine knows; data/datapackage.json, which describes
// the exports that npm run export makes.
// --check writes nothing and fails where one of them is not what it would be, or where the reader's weights (npm run train) are of other texts.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataPackageOf } from './generate/dataPackageOf';
import { fieldTables, withTables } from './generate/fieldTables';
import { jsonSchemas } from './generate/jsonSchemas';
import { propertiesPage } from './generate/propertiesPage';
import { subjectTable } from './generate/subjectTable';
import { digestOfSources, WEIGHTS } from './train/weights';

const root = join(import.meta.dirname, '..');
const README = 'data/README.md';

const isCheck = process.argv.includes('--check');
const stale = [...generated()].filter(([file, text]) => text !== written(file));
for (const [file, text] of stale) {
  if (isCheck) console.error(`${file} is not what the schemas say: npm run generate`);
  else {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    console.log(file);
  }
}
if (isCheck && stale.length > 0) process.exitCode = 1;
if (areWeightsStale()) {
  console.error('weights.json was made from other texts or features than these: npm run train');
  if (isCheck) process.exitCode = 1;
}

function areWeightsStale(): boolean {
  const { digest } = JSON.parse(readFileSync(WEIGHTS, 'utf8')) as { digest: string };
  return digest !== digestOfSources();
}

function generated(): ReadonlyMap<string, string> {
  const schemas = jsonSchemas();
  const files = Object.entries(schemas).map(
    ([name, schema]) =>
      [`data/schema/${name}.json`, `${JSON.stringify(schema, undefined, 2)}\n`] as const,
  );
  const tables = new Map([...fieldTables(schemas), ['subjects', subjectTable(join(root, 'data'))]]);
  const texts = [README, 'docs/configuration.md'].map(
    (file) => [file, withTables(written(file) ?? '', tables)] as const,
  );
  return new Map([
    ...files,
    ...texts,
    ['docs/properties.md', propertiesPage()],
    ['data/datapackage.json', dataPackageOf(join(root, 'data'))],
  ]);
}

function written(file: string): string | undefined {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : undefined;
}
