import { adapters } from './adapters.js';
import type { Answer } from './case.js';
import { differences } from './compare.js';
import { conformanceCase, MalformedCase } from './reading.js';

/** How one case went. `note` says in plain words why it failed; empty when it passed. */
export interface CaseResult {
  readonly name: string;
  readonly method: string;
  readonly ok: boolean;
  readonly got: unknown;
  readonly expected: unknown;
  readonly note: string;
}

/**
 * Runs one case. `content` is what the file held; `name` stands in for a case that does not say its own. A method that we do not have,
 * a malformed case and a fault inside a method are all failed cases with a note.
 */
export function runCase(content: unknown, name: string): CaseResult {
  const failed = (method: string, note: string): CaseResult => ({ name, method, ok: false, got: null, expected: null, note });
  try {
    const asked = conformanceCase(content);
    const adapter = Object.hasOwn(adapters, asked.method) ? adapters[asked.method] : undefined;
    if (adapter === undefined) return { ...failed(asked.method, 'unknown method'), name: asked.name, expected: asked.expected };
    return judged(asked.name, asked.method, asked.expected, () => {
      const got = adapter.answer(asked.input, asked.parameters);
      return { got, wrong: differences(got, asked, adapter) };
    });
  } catch (fault) {
    return failed('', noteOf(fault));
  }
}

function judged(
  name: string,
  method: string,
  expected: unknown,
  run: () => { readonly got: Answer; readonly wrong: readonly string[] },
): CaseResult {
  try {
    const { got, wrong } = run();
    return { name, method, ok: wrong.length === 0, got, expected, note: summaryOf(wrong) };
  } catch (fault) {
    return { name, method, ok: false, got: null, expected, note: noteOf(fault) };
  }
}

/** The first few differences; a list of 36 limits that are all wrong is said once. */
function summaryOf(wrong: readonly string[]): string {
  const told = wrong.slice(0, 3).join('; ');
  return wrong.length > 3 ? `${told}; and ${wrong.length - 3} more` : told;
}

function noteOf(fault: unknown): string {
  if (fault instanceof MalformedCase) return `malformed case: ${fault.message}`;
  return `the method failed: ${fault instanceof Error ? fault.message : String(fault)}`;
}
