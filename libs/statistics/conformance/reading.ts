import type { Outcome } from '../src/outcome.js';
import type { Answer, CaseTolerance, ConformanceCase, Fields, Tolerance } from './case.js';

/** A case that does not have the form it should have. The message says which member, what was expected and what arrived. */
export class MalformedCase extends Error {
  constructor(member: string, expected: string, arrived: unknown) {
    super(`${member}: expected ${expected}, got ${arrived === undefined ? 'nothing' : JSON.stringify(arrived)?.slice(0, 60)}`);
    this.name = 'MalformedCase';
  }
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';

function read<T>(fields: Fields, name: string, expected: string, fits: (value: unknown) => value is T): T {
  const value = fields[name];
  if (!fits(value)) throw new MalformedCase(name, expected, value);
  return value;
}

function listOf<T>(fits: (value: unknown) => value is T) {
  return (value: unknown): value is readonly T[] => Array.isArray(value) && value.every(fits);
}

function orNull<T>(fits: (value: unknown) => value is T) {
  return (value: unknown): value is T | null => value === null || fits(value);
}

export const number = (fields: Fields, name: string) => read(fields, name, 'a number', isNumber);
export const text = (fields: Fields, name: string) => read(fields, name, 'a text', isText);
export const flag = (fields: Fields, name: string) => read(fields, name, 'true or false', isFlag);
export const object = (fields: Fields, name: string) => read(fields, name, 'an object', isFields);
export const objects = (fields: Fields, name: string) => read(fields, name, 'a list of objects', listOf(isFields));
export const numbers = (fields: Fields, name: string) => read(fields, name, 'a list of numbers', listOf(isNumber));
export const texts = (fields: Fields, name: string) => read(fields, name, 'a list of texts', listOf(isText));
export const numberRows = (fields: Fields, name: string) => read(fields, name, 'rows of numbers', listOf(listOf(isNumber)));
export const flagRows = (fields: Fields, name: string) => read(fields, name, 'rows of true or false', listOf(listOf(isFlag)));

/** A list in which null stands for a missing observation. */
export const observations = (fields: Fields, name: string) =>
  read(fields, name, 'a list of numbers or null', listOf(orNull(isNumber)));

/** Rows in which null stands for a missing observation. */
export const observationRows = (fields: Fields, name: string) =>
  read(fields, name, 'rows of numbers or null', listOf(listOf(orNull(isNumber))));

/** A setting that may be null or left out: undefined then, so that the method's own default applies. */
export function optional<T>(reader: (fields: Fields, name: string) => T, fields: Fields, name: string): T | undefined {
  return fields[name] === null || fields[name] === undefined ? undefined : reader(fields, name);
}

/** One of a few words. */
export function oneOf<Word extends string>(fields: Fields, name: string, words: readonly Word[]): Word {
  const value = text(fields, name);
  const word = words.find((known) => known === value);
  if (word === undefined) throw new MalformedCase(name, `one of ${words.join(', ')}`, value);
  return word;
}

/** The library's answer in the form of the reference: its members beside the status. */
export function answered<T extends object>(outcome: Outcome<T>): Answer {
  return outcome.status === 'ok' ? { status: 'ok', ...outcome.value } : { ...outcome };
}

/** A case as it was read from a file. Throws MalformedCase when it does not have the form of a case. */
export function conformanceCase(content: unknown): ConformanceCase {
  if (!isFields(content)) throw new MalformedCase('case', 'an object', content);
  const expected = object(content, 'expected');
  text(expected, 'status');
  return {
    name: text(content, 'name'),
    method: text(content, 'method'),
    input: object(content, 'input'),
    parameters: object(content, 'parameters'),
    expected,
    tolerance: caseTolerance(object(content, 'tolerance')),
  };
}

function caseTolerance(fields: Fields): CaseTolerance {
  const perField = Object.entries(optional(object, fields, 'fields') ?? {});
  return {
    ...tolerance(fields),
    fields: Object.fromEntries(perField.map(([name, pair]) => [name, tolerance(isFields(pair) ? pair : {})])),
  };
}

function tolerance(fields: Fields): Tolerance {
  return { abs: number(fields, 'abs'), rel: number(fields, 'rel') };
}
