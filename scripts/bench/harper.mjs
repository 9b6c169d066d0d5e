// harper.js has no command of its own: this lints one file.   node harper.mjs FOLDER-OF-HARPER FILE
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, file] = process.argv.slice(2);
const load = (name) => import(pathToFileURL(path.join(folder, 'dist', name)).href);
const { LocalLinter } = await load('index.js');
const { binaryInlined } = await load('binaryInlined.js');
const linter = new LocalLinter({ binary: binaryInlined });
const lints = await linter.lint(readFileSync(file, 'utf8'), { language: 'markdown' });
console.log(`${lints.length} lints`);
process.exit(0);
