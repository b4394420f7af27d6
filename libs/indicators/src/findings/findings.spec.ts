import { type Month, monthFromText } from '@waymark/calendar';
import { aStanding, fallen, oneLow, quarters, risen, usual, waves } from '../../testing/a-standing.js';
import { catalogue, definitionOf } from '../catalogue.js';
import { ownWords } from '../reading/own-words.js';
import { aimIn } from './aim.js';
import { firstPage, firstPageIds, headlineMeasure, themeTable, themesInOrder } from './first-page.js';
import { matrixOf } from './matrix.js';
import { shareWords } from './share-words.js';
import { movementStanding } from './standing.js';
import { movedTogether, patternWords, tagCountWords, tagCounts, waitingWords } from './tag-counts.js';
import { emptyColumnWords, summaryColumns, summaryThemes } from './three-columns.js';

const said = (lines: ReturnType<typeof summaryColumns>['worried']) => lines.map(({ lead, rest }) => `${lead} ${rest}`);

describe('the lists of the first page', () => {
  it('name 26 measures of the catalogue, each under its own theme', () => {
    expect(new Set(firstPageIds).size).toBe(26);
    for (const theme of themesInOrder) {
      const ids = [...firstPage[theme], ...themeTable[theme], headlineMeasure[theme]];
      expect(ids.map((id) => definitionOf(id)?.theme)).toEqual(ids.map(() => theme));
    }
  });

  it('have words for a sentence and a title wherever a rule can mark a measure', () => {
    const marked = catalogue.filter(({ pattern }) => pattern !== 'none').map(({ id }) => id);

    expect(marked.filter((id) => shareWords[id] === undefined)).toEqual([]);
    expect(marked.filter((id) => ownWords[id] === undefined)).toEqual([]);
  });
});

describe('working well and worried', () => {
  it('tell what is marked, the newest mark first, and how long it has stood on that side of its average', () => {
    const older = [...usual, ...Array(6).fill(61), ...risen.slice(usual.length)] as number[];
    const standings = [aStanding('OA-04', older), aStanding('OA-15', [...Array(6).fill(42), ...risen] as number[])];

    const { workingWell, worried } = summaryColumns(standings);

    expect(workingWell.map(({ standing }) => standing.indicator.id)).toEqual(['OA-15', 'OA-04']);
    expect(said(workingWell)[0]).toBe(
      '58% of supervision sessions due were held in time and used the map, above the average of 47% every month since November 2024.',
    );
    expect(worried).toEqual([]);
  });

  it('say that one month was lower than usual, and what is usual', () => {
    const { worried } = summaryColumns([aStanding('MM-11', oneLow)]);

    expect(said(worried)).toEqual([
      '12% of families asked for their view replied, lower than usual in May 2024, against the average of 40%.',
    ]);
  });

  it('do not set a figure beside an average that reads the same', () => {
    const nearly = [...Array(26).fill(70.4), 69.6, 69.6, 69.6, 69.6, 69.6, 69.6, 69.6, 69.6, 69.6, 69.6, 69.6, 69.6] as number[];
    const { worried } = summaryColumns([aStanding('MM-23', nearly, { of: 1000 })]);

    expect(said(worried)[0]).toMatch(/^70% of occasions .*, below the average, if only just, every month since March 2025\.$/);
  });

  it('count small numbers out instead of giving a per cent', () => {
    const { worried } = summaryColumns([aStanding('LR-10', [...usual, 2], { of: 40 })]);

    expect(said(worried)[0]).toMatch(/^1 of 40 live teams met for group supervision, lower than usual in May 2024/);
  });

  it('set a wave beside the first one shown only where the difference is beyond chance', () => {
    const { workingWell, worried } = summaryColumns([
      aStanding('LR-08', waves(42, 60)),
      aStanding('LD-01', waves(50, 30)),
      aStanding('OA-13', waves(40, 46)),
    ]);

    expect(said(workingWell)).toEqual([
      '60% of staff who answered are confident in everyday use, up from 42% in January 2023, beyond chance.',
    ]);
    expect(said(worried)).toEqual([
      '30% of staff who answered see leaders use the approach themselves, down from 50% in January 2023, beyond chance.',
    ]);
  });

  it('worry about what has not moved and will not meet its aim, after what has', () => {
    const { worried } = summaryColumns([aStanding('OA-10', usual, { aim: 0.7 }), aStanding('MM-11', fallen)]);

    expect(said(worried)[1]).toBe(
      '43% of actions were done and checked for effect within 90 days of their date, short of the aim of 70%. No clear change.',
    );
  });

  it('put what only changed in neither column, and say that there is nothing where nothing is', () => {
    const standings = [aStanding('LD-07', quarters(risen))];

    expect(summaryColumns(standings)).toEqual({ workingWell: [], worried: [] });
    expect(emptyColumnWords('workingWell', standings)).toBe('Nothing has clearly improved.');
    expect(emptyColumnWords('workingWell', [aStanding('LR-01', [81])])).toMatch(/^Too early for patterns/);
  });

  it('say of how much they speak where most measures have too few points to be judged', () => {
    const standings = [aStanding('MM-23', usual), aStanding('OA-10', usual), ...['MM-11', 'OA-15', 'OA-16'].map(tooEarly)];

    expect(emptyColumnWords('worried', standings)).toBe('Nothing that can be judged clearly needs attention.');
    expect(emptyColumnWords('worried', standings.slice(0, 4))).toBe('Nothing clearly needs attention.');
  });

  it('ask for the actions of the themes of the worries that are shown', () => {
    const columns = summaryColumns([aStanding('OA-04', risen), aStanding('MM-11', fallen), aStanding('LR-10', fallen)]);

    expect(summaryThemes(columns)).toEqual(['measures', 'learning']);
    expect(summaryThemes({ ...columns, worried: [] })).toEqual(['alignment']);
  });
});

function tooEarly(id: string) {
  return aStanding(id, [40]);
}

describe('the matrix', () => {
  const placed = (standings: Parameters<typeof matrixOf>[0]) => {
    const { columns, rows } = matrixOf(standings);
    return rows.flatMap(({ tag, cells }) =>
      cells.flatMap((cell, i) => cell.map(({ indicator }) => `${indicator.id} ${tag} ${columns[i]}`)),
    );
  };

  it('sets the aim against the limits at the latest point', () => {
    expect(
      placed([
        aStanding('OA-10', usual, { aim: 0.9 }),
        aStanding('MM-22', usual, { aim: 0.1 }),
        aStanding('MM-23', usual, { aim: 0.42 }),
        aStanding('OA-12', usual, { aim: 0.9 }),
        aStanding('OA-15', usual),
      ]),
    ).toEqual([
      'MM-22 no-clear-change reliably-meets',
      'OA-12 no-clear-change reliably-meets',
      'MM-23 no-clear-change may-or-may-not',
      'OA-10 no-clear-change wont-yet',
      'OA-15 no-clear-change no-aim',
    ]);
  });

  it('has one column without any aim, and a column of its own for an aim that has no limits to be set against', () => {
    expect(matrixOf([aStanding('MM-23', usual)]).columns).toEqual(['no-aim']);
    const run = aStanding('LR-15', usual, { aim: 0.5 });
    expect(placed([run, aStanding('MM-23', usual)])).toEqual([
      'LR-15 no-clear-change not-judged',
      'MM-23 no-clear-change no-aim',
    ]);
  });

  it('has a row for what changed only where something has, and rows beneath for what has no verdict', () => {
    const matrix = matrixOf([
      aStanding('LD-06', risen),
      aStanding('LR-08', waves(42, 60)),
      aStanding('LR-01', [81]),
      aStanding('MM-23', [-1]),
    ]);

    expect(matrix.rows.map(({ tag }) => tag)).toEqual(['improving', 'changed', 'no-clear-change', 'needs-attention']);
    expect(matrix.without.map(({ tag, standings }) => [tag, standings[0]!.latest])).toEqual([
      ['by-wave', '60%'],
      ['as-it-stands', '81%'],
      ['not-enough-data', '3, shown from 20'],
    ]);
    expect(matrixOf([aStanding('MM-23', usual)]).rows).toHaveLength(3);
  });

  it('has no rows and columns while nothing can be judged, and keeps apart what nobody ever sent', () => {
    const matrix = matrixOf([aStanding('LR-08', waves(42, 60)), aStanding('OA-04', [null]), aStanding('MM-23', [40])]);

    expect([matrix.columns, matrix.rows]).toEqual([[], []]);
    expect(matrix.without.map(({ tag }) => tag)).toEqual(['by-wave', 'not-enough-data']);
    expect(matrix.waiting.map(({ indicator }) => indicator.id)).toEqual(['OA-04']);
  });

  it('calls what was never sent one thing, whether or not there is something to set it against', () => {
    const neverSent = aStanding('LR-10', ['silent', 'silent']);
    const stopped = aStanding('LR-10', [40, 'silent']);

    expect([neverSent.isKnown, neverSent.latest, neverSent.behind]).toEqual([false, 'nothing yet', 'no rows yet']);
    expect([stopped.isKnown, stopped.latest]).toEqual([true, 'nothing sent']);
    expect(matrixOf([neverSent, stopped]).waiting).toEqual([neverSent]);
  });

  it('never judges a measure that is only read against an aim', () => {
    const standing = aStanding('LD-06', usual, { aim: 0.9 });

    expect([standing.aim, standing.aimTag]).toEqual([undefined, 'no-aim']);
  });
});

describe('the aim that holds', () => {
  const from = (text: string) => monthFromText(text)!;
  const aims = [
    { indicator: 'OA-04', unit: 'ALL', value: 0.6, from: from('2024-01') },
    { indicator: 'OA-04', unit: 'ALL', value: 0.7, from: from('2025-01') },
    { indicator: 'OA-04', unit: 'T1', value: 0.5, from: from('2024-01') },
  ];

  it('is the latest that has begun, of the unit that is looked at', () => {
    const indicator = definitionOf('OA-04')!;

    expect(aimIn(aims, indicator, 'ALL', from('2024-12'))).toBe(0.6);
    expect(aimIn(aims, indicator, 'ALL', from('2025-01'))).toBe(0.7);
    expect(aimIn(aims, indicator, 'T1', from('2025-06'))).toBe(0.5);
    expect(aimIn(aims, indicator, 'ALL', from('2023-12'))).toBeUndefined();
    expect(aimIn(aims, definitionOf('OA-10')!, 'ALL', from('2025-06'))).toBeUndefined();
  });
});

describe('movement', () => {
  const month = monthFromText('2026-03')!;
  const part = (numerator: number) => ({
    figures: [{ month, numerator, denominator: 40, n: 40, value: numerator / 40, state: 'ok' as const }],
    distribution: [],
  });

  it('is named as the professionals’ view where one number must stand for it', () => {
    const standing = movementStanding(definitionOf('MM-27')!, (name) => part(name === 'professional/rising' ? 10 : 15), month);

    expect([standing.latest, standing.behind]).toEqual([
      '25% rising, by professionals',
      '10 of 40 scaled again, January to March 2026',
    ]);
    expect(standing.tag).toBe('as-it-stands');
  });

  it('is known, without a value, where cases were scaled again in earlier quarters and none in the last', () => {
    const known = movementStanding(definitionOf('MM-27')!, () => part(10), (month + 3) as Month);
    const never = movementStanding(definitionOf('MM-27')!, () => ({ figures: [], distribution: [] }), month);

    expect([known.isKnown, known.latest]).toEqual([true, 'no value']);
    expect(never.isKnown).toBe(false);
  });
});

describe('counts by tag', () => {
  it('come in the order of what asks for a look, without the tags that nothing carries', () => {
    const standings = [aStanding('MM-23', usual), aStanding('MM-11', fallen), aStanding('OA-10', usual)];

    expect(tagCounts(standings)).toEqual([
      { tag: 'needs-attention', count: 1, moved: 'down' },
      { tag: 'no-clear-change', count: 2 },
    ]);
  });

  it('count by itself what was never sent, which is not too little', () => {
    const standings = [aStanding('MM-23', [-1]), aStanding('MM-11', [null]), aStanding('OA-10', [null])];

    expect(tagCounts(standings)).toEqual([{ tag: 'not-enough-data', count: 1 }]);
    expect(waitingWords(standings)).toBe('2 nothing to count yet');
    expect(waitingWords(standings.slice(0, 1))).toBeUndefined();
    expect(standings.map(patternWords)).toEqual(['Not enough data', 'Nothing to count yet', 'Nothing to count yet']);
  });

  it('say which way their measures moved, and both ways where some rose and some fell', () => {
    expect(movedTogether([{ moved: 'down' }, { moved: 'down' }])).toBe('down');
    expect(movedTogether([{ moved: 'down' }, { moved: 'up' }])).toBe('both');
    expect(movedTogether([{}])).toBeUndefined();
  });

  it('read as one and as several', () => {
    expect(tagCountWords({ tag: 'as-it-stands', count: 1 })).toBe('1 as it stands');
    expect(tagCountWords({ tag: 'as-it-stands', count: 2 })).toBe('2 as they stand');
    expect(tagCountWords({ tag: 'needs-attention', count: 2 })).toBe('2 need attention');
    expect(tagCountWords({ tag: 'improving', count: 3 })).toBe('3 improving');
  });
});
