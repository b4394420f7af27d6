import type { Adapter, Answer, ConformanceCase, Fields, Tolerance } from './case.js';

/** Members of `expected` that tell about the peer and assert nothing. */
const INFORMATION = ['peerBehaviour', 'peerWraps', 'samplingbookN'];

const isInformation = (name: string): boolean => INFORMATION.includes(name) || name.startsWith('exampleSecondary');

/**
 * What differs between our answer and a case, one plain sentence each; none when the case passes. `not-computable` asks for that status
 * alone, `boundary` and `ok` for every member that the case gives.
 */
export function differences(got: Answer, asked: ConformanceCase, adapter: Adapter): readonly string[] {
  if (refuses(got) && refuses(asked.expected)) return [];
  if (got.status !== asked.expected['status']) {
    return [`status: expected ${String(asked.expected['status'])}, got ${got.status}`];
  }
  if (adapter.compare !== undefined) return adapter.compare(got, asked);
  return memberDifferences(got, asked.expected, asked, '');
}

/** A method of several answers may refuse as a whole or in each of them: both say that there is no figure. */
function refuses(answer: Fields): boolean {
  if (answer['status'] === 'not-computable') return true;
  const parts = Object.values(answer).filter(isFields);
  return parts.length > 0 && parts.every((part) => part['status'] === 'not-computable');
}

function memberDifferences(got: Fields, expected: Fields, asked: ConformanceCase, path: string): readonly string[] {
  if (expected['status'] === 'not-computable') {
    return got['status'] === 'not-computable' ? [] : [`${path}status: expected not-computable, got ${shown(got['status'])}`];
  }
  return Object.entries(expected)
    .filter(([name]) => !isInformation(name))
    .flatMap(([name, value]) => {
      const tolerance = asked.tolerance.fields[name] ?? asked.tolerance;
      return valueDifferences(got[name], value, { ...asked, tolerance: { ...asked.tolerance, ...tolerance } }, `${path}${name}`);
    });
}

function valueDifferences(got: unknown, expected: unknown, asked: ConformanceCase, path: string): readonly string[] {
  if (Array.isArray(expected)) return listDifferences(got, expected, asked, path);
  if (isFields(expected)) {
    return isFields(got) ? memberDifferences(got, expected, asked, `${path}.`) : [`${path}: expected members, got ${shown(got)}`];
  }
  return isSame(got, expected, asked.tolerance) ? [] : [`${path}: expected ${shown(expected)}, got ${shown(got)}`];
}

function listDifferences(got: unknown, expected: readonly unknown[], asked: ConformanceCase, path: string): readonly string[] {
  if (!Array.isArray(got)) return [`${path}: expected a list, got ${shown(got)}`];
  if (got.length !== expected.length) return [`${path}: expected ${expected.length} values, got ${got.length}`];
  return expected.flatMap((value, i) => valueDifferences(got[i], value, asked, `${path}[${i}]`));
}

/** A number within the tolerance, an absence where null is expected, and anything else exactly. */
function isSame(got: unknown, expected: unknown, { abs, rel }: Tolerance): boolean {
  if (expected === null) return got === null || got === undefined;
  if (typeof expected !== 'number' || typeof got !== 'number') return got === expected;
  return Math.abs(got - expected) <= abs + rel * Math.abs(expected);
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => JSON.stringify(value) ?? 'nothing';
