import { say } from '../workspace.mjs';

/**
 * Runs the rings in their order, a failing one included, tells each result in a line, and closes with `N passed, N failed` on
 * standard output. The exit status is 1 when anything failed or nothing passed.
 */
export async function runRings(rings) {
  const results = [];
  for (const ring of rings) {
    const began = performance.now();
    const result = await ring();
    say(lineOf(result, (performance.now() - began) / 1000));
    results.push(result);
  }
  const passed = total(results, 'passed');
  const failed = total(results, 'failed');
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

function lineOf({ name, passed, failed, note }, seconds) {
  return `${name}: ${passed} passed, ${failed} failed in ${seconds.toFixed(0)} s${note === undefined ? '' : ` (${note})`}`;
}

function total(results, count) {
  return results.reduce((sum, result) => sum + result[count], 0);
}
