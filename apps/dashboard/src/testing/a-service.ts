import { type AuthorityScope, figureStates, listNames, routes, wholeFigure } from '@waymark/contract';
import { WordColumnBuilder, encodeFrame, narrowNumbers } from '@waymark/frames';
import type { Answer } from './render-page.js';

/** A made-up service with one area and one team; what a test is about is given on top. */
export function aScope(given: Partial<AuthorityScope['authority']> = {}): AuthorityScope {
  return {
    authority: {
      code: '314',
      name: 'Eastvale Council',
      demonstration: false,
      version: 7,
      dataTo: '2026-03',
      refreshedAt: '2026-04-02T06:10:00Z',
      ...given,
    },
    span: { from: '2024-01', to: '2026-03' },
    serviceAreas: [{ code: 'assessment', name: 'Assessment' }],
    teams: [{ code: 'T1', name: 'Assessment 1', serviceArea: 'assessment', goLiveOn: null, openedOn: null, closedOn: null }],
    feeds: [{ dataset: 'ratings', lastArrivedAt: '2026-04-02T06:10:00Z', lastMonth: '2026-03', file: 'ratings.csv' }],
  };
}

export interface FrameRow {
  readonly figure: string;
  readonly unit: string;
  /** Left out for all rows of the unit. */
  readonly cut?: string;
  readonly month: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** A figures frame of shares, as its bytes travel. */
export function aFrame(rows: readonly FrameRow[], minimum = 20): Uint8Array {
  const [figure, unit, cut] = [new WordColumnBuilder(), new WordColumnBuilder(), new WordColumnBuilder()];
  for (const row of rows) {
    figure.add(row.figure);
    unit.add(row.unit);
    cut.add(row.cut ?? '');
  }
  const whole = (values: readonly number[]) => ({ kind: 'numbers', values: narrowNumbers(values) }) as const;
  const stateOf = (n: number) => figureStates.indexOf(n === 0 ? 'none' : n < minimum ? 'too_few' : 'ok');
  return encodeFrame({
    length: rows.length,
    columns: {
      figure: figure.build(),
      unit: unit.build(),
      cut: cut.build(),
      month: whole(rows.map(({ month }) => month)),
      at: whole(rows.map(() => wholeFigure)),
      numerator: whole(rows.map(({ numerator }) => numerator)),
      denominator: whole(rows.map(({ denominator }) => denominator)),
      n: whole(rows.map(({ denominator }) => denominator)),
      value: {
        kind: 'numbers',
        values: Float64Array.from(rows.map(({ numerator, denominator }) => (denominator === 0 ? NaN : numerator / denominator))),
      },
      state: whole(rows.map(({ denominator }) => stateOf(denominator))),
    },
    facts: { version: '7' },
  });
}

/** Answers of a server that holds this service. */
export function serviceAnswers(scope: AuthorityScope, frame: Uint8Array): Record<string, Answer> {
  const { code } = scope.authority;
  return {
    [`GET ${routes.authorities()}`]: { json: [scope.authority] },
    [`GET ${routes.scope(code)}`]: { json: scope },
    [`GET ${routes.figures(code)}`]: { bytes: frame },
    [`GET ${routes.wholeFigures(code)}`]: { bytes: frame },
    [`GET ${routes.cuts(code)}`]: { bytes: aFrame([]) },
    [`GET ${routes.datasets()}`]: { json: [{ name: 'ratings', label: 'Ratings', is: '', columns: [] }] },
    [`GET ${routes.imports(code)}`]: { json: [] },
    ...Object.fromEntries(
      listNames.map((list) => [`GET ${routes.list(code, list)}`, { json: { list, version: scope.authority.version, rows: [] } }]),
    ),
  };
}
