// What code-shim.mjs names to VS Code as the tests: runs the real ones, then leaves a mark. Without it an extension host that
// dies half-way would pass: a window on a remote server reports that as exit code 0.
const { writeFileSync } = require('node:fs');

exports.run = async () => {
  await require(process.env.CODE_SHIM_TESTS).run();
  writeFileSync(process.env.CODE_SHIM_DONE, 'done');
};
