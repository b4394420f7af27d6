import { type Shape, aStanding, fallen, oneHigh, oneLow, quarters, risen, usual, waves } from '../../testing/a-standing.js';
import { findingOf } from '../reading/finding.js';
import type { Standing } from './standing.js';
import { summaryColumns } from './three-columns.js';
import { matrixTitle, summaryTitle, themeTitle } from './titles.js';

const shapes: readonly (readonly [id: string, shape: Shape, title: string])[] = [
  ['MM-23', risen, 'Family and others scale together more often than usual since May 2024'],
  ['MM-23', fallen, 'Family and others scale together less often than usual since May 2024'],
  ['MM-23', usual, 'Family and others scale together about as often as before'],
  ['MM-23', oneHigh, 'Family and others scale together more often than usual in May 2024'],
  ['MM-23', oneLow, 'Family and others scale together less often than usual in May 2024'],
  ['MM-23', [...risen, null, null], 'Family and others scale together more often than usual since May 2024'],
  ['OA-04', risen, 'More dangers than usual have a goal and scale since May 2024'],
  ['OA-12', risen, 'More workers than usual are over their maximum since May 2024'],
  ['OA-12', fallen, 'Fewer workers than usual are over their maximum since May 2024'],
  ['OA-16', fallen, 'Fewer plans than usual come with a network meeting since May 2024'],
  ['OA-15', risen, 'Supervision uses the map more often than usual since May 2024'],
  ['OA-10', usual, 'Actions closed and checked: about the same for 16 months'],
  ['OA-10', [...oneHigh, ...usual], 'Actions closed and checked: about the same since June 2024'],
  ['OA-15', [...usual, ...oneLow, ...usual.slice(0, 4)], 'Supervision used the map: about the same since October 2025'],
  ['LD-05', oneLow, 'Affected people were asked less than usual in May 2024'],
  ['LR-10', fallen, 'Fewer teams than usual in group supervision since May 2024'],
  ['MM-11', fallen, 'Fewer families than usual replied since May 2024'],
  ['MM-11', usual, 'Families who replied: about the same for 16 months'],
  ['MM-22', risen, 'Families are heard in audits more than usual since May 2024'],
  ['MM-01', quarters(risen), 'More parents than usual understand the worries since January 2027'],
  ['MM-13', quarters(oneHigh), "More audits show the child's day in January to March 2027"],
  ['MM-09', quarters(usual), 'Young people listened to: about the same for four years'],
  ['LR-06', quarters(fallen), 'Training is used less than usual afterwards since January 2027'],
  ['LD-07', quarters(risen), 'More strengths among findings than usual since January 2027'],
  ['LR-08', waves(20, 22), 'Confident staff: 22% in July 2023'],
  ['LR-08', waves(20), 'Confident staff: 20% in January 2023'],
  ['LR-08', waves(20, 22, 19, 21, 20, 40, 45, 50, 52, 55), 'More staff than usual feel confident since July 2026'],
  ['LD-01', waves(50, 30), 'Leaders seen using it: 30% in July 2023'],
  ['LD-08', usual, 'Leaders close to practice: too early to say'],
  ['LR-15', usual.slice(0, 9), 'Audit learning taught: too early to say'],
  ['LR-15', usual, 'Audit learning taught: about the same for 16 months'],
  ['LD-06', usual, 'Good practice named: about the same for 16 months'],
  ['LD-06', risen, 'More good practice named than usual since May 2024'],
  ['OA-11', usual, 'Children per full-time post: about the same for 16 months'],
  ['OA-11', risen, 'More children than usual for each full-time post since May 2024'],
  ['OA-11', fallen, 'Fewer children than usual for each full-time post since May 2024'],
  ['LR-01', [81], 'Social workers trained: 81% in January 2023'],
  ['OA-01', [0], 'Forms that match: 0% in January 2023'],
  ['LR-14', [100], 'Partner agencies using it: 100% in January 2023'],
  ['LD-11', usual, 'Milestones on time: 43% in April 2024'],
  ['MM-19', usual, 'Auditors agree: 0.41 in March 2024'],
  ['MM-23', [40], 'Who has a say in scaling: too early to say'],
  ['MM-23', usual.slice(0, 6), 'Who has a say in scaling: too early to say'],
  ['MM-23', [-1], 'Who has a say in scaling: too early to say'],
  ['MM-23', [...usual, -1], 'Who has a say in scaling: too few in May 2024'],
  ['MM-23', [null], 'Who has a say in scaling: nothing to show yet'],
  ['MM-23', [...usual, 'hidden'], 'Who has a say in scaling: hidden to protect people'],
  ['LR-10', [...usual, 'silent'], 'Teams in group supervision: nothing was sent for this period'],
];

describe('the title of a chart', () => {
  it.each(shapes.map(([id, shape, title], i) => [i + 1, id, title, shape] as const))('%i, %s: %s', (_, id, title, shape) => {
    const { indicator, reading } = aStanding(id, shape);

    expect(findingOf(indicator, reading)).toBe(title);
  });

  it('has twelve words at most, no full stop, and no reason', () => {
    for (const [, , title] of shapes) {
      expect(title.split(' ').length).toBeLessThanOrEqual(12);
      expect(title).not.toMatch(/\.$|because|due to/);
    }
  });
});

const titleOf = (...standings: readonly Standing[]) => summaryTitle(standings, summaryColumns(standings));
const improving = ['OA-04', 'OA-15'].map((id) => aStanding(id, risen));
const worry = aStanding('MM-11', fallen);
const quiet = aStanding('MM-23', usual);

const twoNeverSent = ['OA-15', 'MM-11'].map((id) => aStanding(id, [null]));
const waveUp = aStanding('LR-08', waves(42, 60));
const waveDown = aStanding('LD-01', waves(50, 30));
const short = aStanding('OA-10', usual, { aim: 0.9 });
const threeTooEarly = ['MM-11', 'OA-15', 'OA-16'].map((id) => aStanding(id, [40]));

describe('the title of the summary', () => {
  it.each([
    ['Two measures are improving; fewer families than usual replied', [...improving, worry, quiet]],
    ['Two measures are improving; none needs attention', [...improving, quiet]],
    ['Two measures are improving; one survey figure is lower than at first', [...improving, waveDown]],
    ['Two measures are improving, one survey figure is higher than at first', [...improving, waveUp]],
    ['Two measures improving, one survey figure higher; fewer families than usual replied', [...improving, waveUp, worry]],
    ['One measure is improving, one survey figure is higher than at first', [improving[0]!, waveUp]],
    ['One survey figure is higher, one is lower', [waveUp, waveDown]],
    ['Two measures are improving, one needs attention; surveys: one higher, one lower', [...improving, worry, waveUp, waveDown]],
    ['One survey figure is higher than at first; two measures need attention', [waveUp, worry, aStanding('LR-10', fallen)]],
    ['One measure needs attention, one won’t meet its aim yet', [worry, short]],
    ['One measure won’t meet its aim yet', [short, quiet]],
    ['More dangers than usual have a goal and scale since May 2024', [improving[0]!, quiet]],
    ['Fewer families than usual replied since May 2024', [worry, quiet]],
    ['Two need attention; none is clearly improving', [worry, aStanding('LR-10', fallen)]],
    [
      'Two measures improving; fewer plans than usual come with a network meeting',
      [...improving, aStanding('OA-16', fallen), quiet],
    ],
    ['The one measure that can be judged shows no clear change', [quiet]],
    ['No measure shows a clear change', [quiet, aStanding('OA-10', usual)]],
    ['Two measures can be judged: none shows a clear change', [quiet, aStanding('OA-10', usual), ...threeTooEarly]],
    ['One measure has changed; neither way is better by itself', [aStanding('LD-06', risen), quiet]],
    ['Confident staff: higher than in the first wave shown', [aStanding('LR-08', waves(20, 60))]],
    ['Too early for patterns: figures as they stand', [aStanding('LR-01', [81]), aStanding('MM-23', [40])]],
    ['Nothing to show yet', [aStanding('LR-01', [null])]],
    ['One of three measures has figures; two have nothing to count yet', [aStanding('LR-01', [81]), ...twoNeverSent]],
    ['No measure has a figure; two have nothing to count yet', [aStanding('LR-01', [-1]), ...twoNeverSent]],
  ] as const)('is "%s"', (title, standings) => {
    expect(titleOf(...standings)).toBe(title);
  });

  it('tells the numbers of the columns, whatever stands in them, in twelve words', () => {
    const times = (count: number, standing: Standing) => Array<Standing>(count).fill(standing);
    for (const [risenOnes, up, fallenOnes, down, shortOnes] of everyMix([3, 2, 3, 2, 2])) {
      const standings = [
        ...times(risenOnes!, improving[0]!),
        ...times(up!, waveUp),
        ...times(fallenOnes!, worry),
        ...times(down!, waveDown),
        ...times(shortOnes!, short),
      ];
      if (standings.length < 2) continue;
      const title = titleOf(...standings);
      const titles = [title, matrixTitle(standings), themeTitle(standings)];

      expect(titles.filter((one) => one.split(' ').length > 12)).toEqual([]);
      expect([title, countIn(title, 'improving'), countIn(title, 'higher')]).toEqual([title, risenOnes, up]);
      expect([title, countIn(title, 'lower')]).toEqual([title, down]);
      expect([title, /fewer families than usual/i.test(title) ? 1 : countIn(title, 'attention')]).toEqual([title, fallenOnes]);
    }
  });
});

/** Every list of numbers from 0 to those given. */
function everyMix([most, ...rest]: readonly number[]): readonly (readonly number[])[] {
  if (most === undefined) return [[]];
  return Array.from({ length: most + 1 }, (_, count) => everyMix(rest).map((others) => [count, ...others])).flat();
}

/** The number that a title tells of something: 2 of "two are higher by wave", 0 where it says "none" or nothing. */
function countIn(title: string, what: string): number {
  const clause = title.split(/[;,:] /).find((one) => one.includes(what)) ?? 'none';
  return ['none', 'one', 'two', 'three'].indexOf(clause.split(' ')[0]!.toLowerCase());
}

describe('the title of the matrix', () => {
  it.each([
    ['One measure needs a conversation; one won’t meet its aim yet', [worry, short]],
    ['Two measures won’t meet their aim yet', [short, aStanding('MM-22', usual, { aim: 0.9 })]],
    ['One measure needs a conversation', [worry, quiet]],
    ['One measure needs a conversation; one survey figure is lower', [worry, waveDown]],
    ['Two measures are improving; none needs attention', improving],
    ['Two measures are improving, one survey figure is higher than at first', [...improving, waveUp]],
    ['Two measures are improving; one survey figure is lower than at first', [...improving, waveDown]],
    ['No measure shows a clear change', [quiet, aStanding('OA-10', usual)]],
  ] as const)('is "%s"', (title, standings) => {
    expect(matrixTitle(standings)).toBe(title);
  });
});

describe('the title of a theme', () => {
  it('tells what improves beside what needs attention', () => {
    expect(themeTitle([...improving, worry, quiet])).toBe('Two measures are improving; one needs attention');
    expect(themeTitle([...improving, waveUp, worry])).toBe(
      'Two measures are improving, one survey figure is higher; one needs attention',
    );
    expect(themeTitle([worry])).toBe('One measure needs a conversation');
  });
});
