/**
 * A Jest reporter for runs that people skim: failures in full, with what the failing file printed; of passing files only what they
 * said on purpose (log, info, warn), each sentence once.
 */
export default class FailuresOnly {
  #said = new Set();

  onTestResult(test, result) {
    const failed = result.numFailingTests > 0 || result.testExecError;
    if (failed) process.stderr.write(`\nFAILED ${test.path}\n${result.failureMessage ?? ''}\n`);
    for (const { type, message } of result.console ?? []) if (failed || type !== 'error') this.#sayOnce(message.trim());
  }

  #sayOnce(message) {
    if (this.#said.has(message)) return;
    this.#said.add(message);
    process.stderr.write(`  ${message}\n`);
  }
}
