import { NotFoundException } from '@nestjs/common';
import { Refusal, type RefusalKind } from '@waymark/basics';
import { problem } from '@waymark/contract';
import { OthersRestOnIt } from '../../records/refusals.js';
import { BadRequest } from './bad-request.js';
import { problemOf } from './problem.filter.js';

class Said extends Refusal {
  readonly code = 'said-no';
  constructor(
    readonly kind: RefusalKind,
    repair?: string,
  ) {
    super('A rule says no.', repair);
  }
}

describe('a refusal', () => {
  it.each([
    ['not-allowed', 403],
    ['not-found', 404],
    ['conflict', 409],
    ['bad-input', 400],
    ['too-large', 413],
  ] as const)('of the kind %s is answered with %i, its code and its words', (kind, status) => {
    expect(problemOf(new Said(kind, 'Ask again.'), 'c1')).toEqual({
      type: 'about:blank#said-no',
      title: 'A rule says no.',
      status,
      code: 'said-no',
      detail: 'A rule says no.',
      repair: 'Ask again.',
      correlation: 'c1',
    });
  });

  it('has no repair where there is none', () => {
    expect(problemOf(new Said('conflict'), 'c1')).not.toHaveProperty('repair');
  });

  it('names the field that is wrong, and the imports that rest on one', () => {
    expect(problemOf(new BadRequest('code: Write it.', 'Mend it.', 'code'), 'c1').where).toBe('code');
    const dependents = [{ batch: 4, dataset: 'ratings', file: 'ratings.csv' }];
    expect(problemOf(new OthersRestOnIt(2, dependents), 'c1')).toMatchObject({
      status: 409,
      code: 'others-rest-on-it',
      dependents,
    });
  });
});

describe('what a library says of a request', () => {
  it('is passed on with its status', () => {
    expect(problemOf(new NotFoundException('Cannot GET /api/v1/nothing'), 'c1')).toMatchObject({
      status: 404,
      code: 'not-found',
    });
    expect(problemOf(Object.assign(new Error('request file too large'), { statusCode: 413 }), 'c1')).toMatchObject({
      status: 413,
      code: 'too-large',
    });
    expect(problemOf(Object.assign(new Error('Body is not valid JSON'), { statusCode: 400 }), 'c1')).toMatchObject({
      status: 400,
      code: 'bad-request',
    });
  });
});

describe('a fault', () => {
  it.each([
    ['an error', new Error('duplicate key (case_ref)=(Kit Example)')],
    ['an error of the server', Object.assign(new Error('connection to Kit Example lost'), { statusCode: 503 })],
    ['a text', 'Kit Example'],
    ['nothing at all', undefined],
  ])('says nothing of what went wrong, because that may hold data: %s', (_, thrown) => {
    const said = problemOf(thrown, 'c1');
    expect(said).toMatchObject({ status: 500, code: 'fault', correlation: 'c1' });
    expect(JSON.stringify(said)).not.toContain('Kit');
  });
});

it('is what its contract says, whatever was thrown', () => {
  for (const thrown of [new Said('conflict'), new NotFoundException(), new Error('x'), new BadRequest('x', 'y')])
    expect(problem.safeParse(problemOf(thrown, 'c1')).success).toBe(true);
});
