// npm test: sets everything up from nothing, then runs all tests, those in a real VS Code among them.
//   node scripts/test.mjs [--check] [--lacking]      --check: format, types, lint, layers and unused code first
//     --lacking: only tells what isn't there that tests need; exit code 1 where something isn't
import { lacking, tellLacking } from './lacking.mjs';
import { giveUp, install, packageExtension } from './steps.mjs';
import { staticChecks, testsInVsCode, uiRun, unitTests, webRun } from './suites.mjs';

const suites = [
  ...(process.argv.includes('--check') ? [['static checks', staticChecks]] : []),
  ['unit tests', unitTests],
  ['tests in VS Code', testsInVsCode],
  ['UI run', uiRun],
  ['web run', webRun],
];

const lacks = lacking();
tellLacking(lacks);
if (process.argv.includes('--lacking')) process.exit(lacks.length > 0 ? 1 : 0);
const leftOut = suites.filter(([name]) => lacks.some((lack) => lack.suites.includes(name)));

await install().catch(giveUp);
await packageExtension().catch(giveUp);
const total = { passed: 0, failed: 0 };
for (const [name, run] of suites) {
  if (leftOut.some(([other]) => other === name)) continue;
  console.log(`▸ ${name}`);
  const began = Date.now();
  const { passed, failed } = await run();
  const seconds = Math.round((Date.now() - began) / 1000);
  const sign = failed > 0 ? '✘' : '✔';
  console.log(`${sign} ${name}: ${passed} passed, ${failed} failed (${seconds} s)\n`);
  total.passed += passed;
  total.failed += failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
for (const [name] of leftOut) console.log(`Not run: ${name} (see above what it lacks)`);
process.exit(total.failed > 0 || leftOut.length > 0 ? 1 : 0);
