// What the runs in a browser have in common: steps that are told by their names and counted, and waiting for what comes about by itself.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';

/** The steps of one run, such as `UI run`. */
export class RunSteps {
  counts = { passed: 0, failed: 0 };

  constructor(name) {
    this.name = name;
  }

  /** Tells a step and counts it. One that fails ends the run: `failed` counts it. */
  test = async (name, work) => {
    const began = Date.now();
    await work().catch((error) => {
      console.log(`  ✘ ${name}`);
      throw error;
    });
    this.counts.passed++;
    console.log(`  ✔ ${name} (${Date.now() - began} ms)`);
  };

  failed(error) {
    this.counts.failed++;
    console.error(error);
  }

  /** Ends the process, with the counts in a file where one is named. */
  end(file) {
    const { passed, failed } = this.counts;
    if (file) writeFileSync(file, JSON.stringify(this.counts));
    console.log(`${this.name}: ${passed} passed, ${failed} failed`);
    process.exit(failed > 0 ? 1 : 0);
  }
}

/** Waits until it is so, ten seconds at most. */
export async function eventually(isSo) {
  for (const end = Date.now() + 10_000; !isSo();) {
    assert.ok(Date.now() < end, 'waited 10 s in vain');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
