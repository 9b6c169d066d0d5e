// npm test: sets everything up from nothing, then runs all tests, those in a real VS Code among them.
//   node scripts/test.mjs [--check]      --check: format, types, lint, layers and unused code first
import { giveUp, install, packageExtension } from './steps.mjs';
import { staticChecks, testsInVsCode, uiRun, unitTests } from './suites.mjs';

const suites = [
  ...(process.argv.includes('--check') ? [['static checks', staticChecks]] : []),
  ['unit tests', unitTests],
  ['tests in VS Code', testsInVsCode],
  ['UI run', uiRun],
];

await install().catch(giveUp);
await packageExtension().catch(giveUp);
const total = { passed: 0, failed: 0 };
for (const [name, run] of suites) {
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
process.exit(total.failed > 0 ? 1 : 0);
