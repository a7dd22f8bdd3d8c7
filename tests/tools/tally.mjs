import { writeFileSync } from 'node:fs';

/**
 * A reporter for Vitest that writes down, as JSON in the file `TALLY_FILE`, how many tests passed and failed and which
 * were skipped and why. A file or suite that breaks outside its tests counts as one that failed. (Vitest's JSON reporter
 * has no reasons.)
 */
export default class Tally {
  onTestRunEnd(modules, unhandled) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state) => tests.filter((test) => test.result().state === state);
    const broken = modules
      .flatMap((module) => [module, ...module.children.allSuites()])
      .filter((one) => one.errors().length > 0);
    const tally = {
      passed: inState('passed').length,
      failed: inState('failed').length + broken.length + unhandled.length,
      skipped: inState('skipped').map((test) => ({
        name: test.fullName,
        reason: test.result().note ?? 'no reason given',
      })),
    };
    writeFileSync(process.env.TALLY_FILE, JSON.stringify(tally));
  }
}
