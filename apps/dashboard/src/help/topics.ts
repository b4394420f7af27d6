/** One page of help: what a reader needs to know to judge what a page shows. */
export interface Topic {
  readonly slug: string;
  readonly title: string;
  /** What the page answers, in one sentence. */
  readonly answers: string;
  readonly parts: readonly Part[];
}

interface Part {
  readonly heading: string;
  readonly text?: readonly string[];
  /** Words and what they mean. */
  readonly words?: readonly (readonly [word: string, meaning: string])[];
}

/** The method in plain English. It says what the figures are judged by, and no more than the rules say. */
export const topics: readonly Topic[] = [
  {
    slug: 'patterns',
    title: 'How we tell change from usual ups and downs',
    answers: 'When does a measure count as changed, and when is it only a different number?',
    parts: [
      {
        heading: 'The question',
        text: [
          'Every figure goes up and down a little by chance. We never judge one month against the month before. We ask whether the latest point is more than the usual ups and downs of the same measure.',
        ],
      },
      {
        heading: 'The pale band',
        text: [
          'The thin line is the average of the measure, or its median where there are few points. The pale band is its usual range: almost all points lie in it as long as nothing has changed. For shares the band is wider in months with fewer cases.',
          'The usual range stands from 13 points on. Below that we draw the points and their median, without a band. A survey in waves has one from eight waves on; it is said beneath the chart, as waves stand by themselves.',
        ],
      },
      {
        heading: 'When a point is marked',
        text: [
          'A point is marked when it lies outside the usual range, or when it is part of a run on one side of the line that is too long for chance. For single values we also look for seven points in a row that rise or fall, and for two of three points near the edge of the band.',
          'Even in a measure in which nothing has changed a point is marked now and then. A mark is a reason to ask what happened, not a proof.',
        ],
      },
      {
        heading: 'The words',
        words: [
          ['Improving', 'The latest point is marked, in the direction that we want.'],
          ['Needs attention', 'The latest point is marked, in the other direction. Ask why before judging.'],
          ['Changed', 'The latest point is marked, in a measure of which neither way is better by itself.'],
          ['No clear change', 'The rule has looked and found nothing more than usual ups and downs.'],
          ['Not enough data', 'There are too few points, or too few cases in the latest one, to say anything.'],
          ['By wave', 'A survey in waves. Each wave stands by itself with its interval; from eight waves on change is judged.'],
          ['As it stands', 'The measure has no rule for change. It is shown as it is, without a verdict.'],
        ],
      },
    ],
  },
  {
    slug: 'aims',
    title: 'What an aim says, and what it does not',
    answers: 'Will we meet our aim if nothing changes?',
    parts: [
      {
        heading: 'The dashed line',
        text: [
          'An aim is a value that a role or a board agreed to, from a month on, with its reason. A later aim is a step in the line; the earlier one stays where it was. Measures of which neither way is better take no aim.',
        ],
      },
      {
        heading: 'The words',
        words: [
          ['Reliably meets aim', 'The whole usual range lies on the better side of the aim.'],
          ['May or may not meet aim', 'The aim lies inside the usual range: some months will meet it by luck.'],
          [
            'Won’t meet aim yet',
            'The whole usual range lies short of the aim. Most months will not reach it unless something changes.',
          ],
          ['No aim set', 'Nobody has set one.'],
        ],
      },
      {
        heading: 'Where there is no word',
        text: [
          'Surveys with fewer than eight waves, measures with fewer than 13 points and measures shown as they stand have no usual range. The aim is drawn, the figure stands beside it, and nothing is said about whether it will be met.',
        ],
      },
    ],
  },
  {
    slug: 'restarts',
    title: 'When the usual range starts anew',
    answers: 'What do we do when we know that something changed?',
    parts: [
      {
        heading: 'A person decides',
        text: [
          'Where something is known to have changed, such as a new form, and the shift has lasted seven points or more, a role or a board may agree to start the usual range anew. It is written down as a note on the month, with who agreed. It never happens by itself.',
          'Both ranges stay on the chart, and each is worked out from its own points only. With fewer than 6 points after a restart only their median is drawn; with fewer than 13 the range is provisional.',
          'A restart of the whole service holds in every area and team. It can be undone in the history of imports.',
        ],
      },
    ],
  },
  {
    slug: 'intervals',
    title: 'How sure a figure is',
    answers: 'How far could a figure be from the true one?',
    parts: [
      {
        heading: 'The 95% interval',
        text: [
          'Where only some people were asked, or only some records were read, the figure could have come out differently by chance. The 95% interval says how far. Small numbers have wide intervals.',
          'The interval says how sure one figure is. It does not say whether the figure has changed: that is judged by the usual range, not by whether two intervals overlap.',
          'An interval knows nothing of the people who did not answer. That is why every survey says how many were asked.',
        ],
      },
      {
        heading: 'Too few',
        text: [
          'Each measure has a smallest number. Below it the page says how many there are and gives no figure, so that nobody reads a pattern into a handful of cases.',
        ],
      },
    ],
  },
  {
    slug: 'comparing',
    title: 'Comparing areas and months',
    answers: 'What may be set beside what?',
    parts: [
      {
        heading: 'Areas and teams',
        text: [
          'Areas and teams stand in the order of the service and are never ranked. Each is judged against its own usual range, not against its neighbour. Compare sets one area beside another over the same months, for a conversation and not for a verdict.',
        ],
      },
      {
        heading: 'The grid of areas and measures',
        text: [
          'On Teams and service areas each area’s share stands beside that of the other areas. It is filled only where the difference is beyond chance: its 95% interval leaves 0 out, with allowance for how many figures the grid holds. Neither way is the better one.',
          'An area stands apart, in grey, while the approach has been live there for less than six months, and where its work is on other pathways than that of the rest.',
        ],
      },
      {
        heading: 'The previous period',
        text: [
          'The faint line shows the months just before, as many as the page shows. That the two lines differ is no finding by itself.',
        ],
      },
    ],
  },
  {
    slug: 'rows-behind',
    title: 'The rows behind a figure',
    answers: 'What exactly was counted, and what was left out?',
    parts: [
      {
        heading: 'Counted and left out',
        text: [
          'Every figure opens the rows that it stands on: those that count, those that are counted among the rest, and those that are left out, each with the reason, the file and the line. People and cases stand under numbers, never under names or references.',
          'If the rows did not add up to the figure, the page would say so: then one of the two is wrong.',
        ],
      },
    ],
  },
];
