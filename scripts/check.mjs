// npm run check: all that a change must pass, but for the tests in VS Code.
import { build, giveUp, install } from './steps.mjs';
import { staticChecks, unitTests } from './suites.mjs';

await install().catch(giveUp);
await build().catch(giveUp);
const checks = await staticChecks();
const tests = await unitTests();
const failed = checks.failed + tests.failed;
console.log(`\n${checks.passed + tests.passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
