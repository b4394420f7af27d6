import { type EvidenceTable, ShareRows, type ShareRowsModel } from '@waymark/charts';
import {
  type PlacedPoint,
  type Standing,
  definitionOf,
  familyVoices,
  lastFullQuarter,
  monthsWords,
  numbersText,
  pointsWithin,
  readingOf,
  spokenPoint,
  valueText,
} from '@waymark/indicators';
import { StateBlock } from '../layout/state-block.js';
import { EvidenceCard } from '../measures/evidence-card.js';
import { type MeasureScope, askedFor, hasOwnFigure, isSplitBy } from '../measures/measure-scope.js';
import { insteadOf } from '../measures/over-time-models.js';
import { tipLines } from '../measures/point-words.js';

interface VoicesCardProps {
  readonly scope: MeasureScope;
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
}

interface Voice {
  readonly indicator: Standing['indicator'];
  readonly point: PlacedPoint;
}

/** What parents and young people say in the last full quarter, each with its interval. Absent where nobody was heard. */
export function VoicesCard({ scope, source, facts }: VoicesCardProps) {
  const quarter = lastFullQuarter(scope.period.to);
  const voices = familyVoices.flatMap((id): readonly Voice[] => {
    const indicator = definitionOf(id)!;
    if (!hasOwnFigure(scope.frame, indicator) || !isSplitBy(indicator, scope.unit)) return [];
    const { points } = readingOf(askedFor(scope, indicator, scope.unit));
    const [point] = pointsWithin(points, { from: quarter.to, to: quarter.to });
    return point && point.state !== 'none' ? [{ indicator, point }] : [];
  });
  if (voices.length === 0) return null;
  const title = voicesTitle(voices);
  const when = monthsWords(quarter.from, quarter.to);
  const hasAny = voices.some(({ point }) => point.value !== undefined);
  const leastAnswers = Math.min(...voices.map(({ indicator }) => indicator.minimum.n));
  return (
    <EvidenceCard
      card="voices"
      name="what-families-say"
      title={title}
      subtitle={`Parents: mostly or completely; young people: yes, per cent. ${when}, 95% interval, answers at right. ${scope.unitName}`}
      n={answeredWords(scope, voices)}
      source={source}
      summary={voices.map(({ indicator, point }) => `${indicator.short}: ${spokenPoint(indicator, point)}.`).join(' ')}
      table={tableOf(voices, when)}
      facts={facts}
      hasPicture={hasAny}
      notes={<p>Who did not answer is not known. An interval says how sure a figure is, not whether it has changed.</p>}
    >
      {(describedBy) =>
        hasAny ? (
          <ShareRows model={modelOf(voices)} title={title} describedBy={describedBy} />
        ) : (
          <StateBlock sign="empty" title="Not enough data">
            <p>Too few answered to say what families think. A figure is shown from {leastAnswers} answers on.</p>
          </StateBlock>
        )
      }
    </EvidenceCard>
  );
}

/** The most and the least that are said, in words; too early where nothing has enough answers. */
export function voicesTitle(voices: readonly Voice[]): string {
  const known = voices.filter(({ point }) => point.value !== undefined).sort((a, b) => b.point.value! - a.point.value!);
  const [most, least] = [known[0], known.at(-1)];
  if (!most || !least) return 'What families say: too early to say';
  const said = ({ indicator, point }: Voice) => `${indicator.short.toLowerCase()} ${valueText(indicator, point.value!)}`;
  const words = most === least ? said(most) : `${said(most)}; ${said(least)}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Who was asked in all, and how many answered the question that most answered: a reply may leave some out. */
function answeredWords(scope: MeasureScope, voices: readonly Voice[]): string {
  const most = (start: string) =>
    Math.max(0, ...voices.filter(({ indicator }) => start.includes(indicator.id)).map(({ point }) => point.n));
  const [parents, young] = [most('MM-01 MM-02 MM-05 MM-07'), most('MM-08 MM-09')];
  const quarter = lastFullQuarter(scope.period.to);
  const asked = askedFor(scope, definitionOf('MM-11')!, scope.unit)
    .series.figures.filter(({ month }) => month >= quarter.from && month <= quarter.to)
    .reduce((sum, { denominator }) => sum + denominator, 0);
  const answered = `up to ${parents} ${parents === 1 ? 'parent' : 'parents'} and ${young} young ${young === 1 ? 'person' : 'people'} answered a question`;
  return asked === 0 ? answered : `${asked} families and children asked; ${answered}`;
}

function modelOf(voices: readonly Voice[]): ShareRowsModel {
  return {
    rows: voices.map(({ indicator, point }) => ({
      key: indicator.id,
      name: indicator.short,
      value: point.value,
      lower: point.lower,
      upper: point.upper,
      valueText: point.value === undefined ? '' : valueText(indicator, point.value),
      numbers: point.value === undefined ? '' : numbersText(indicator, point),
      instead: insteadOf(indicator, { latest: point }),
      lines: tipLines(indicator, point),
      spoken: `${indicator.short}: ${spokenPoint(indicator, point)}`,
    })),
  };
}

function tableOf(voices: readonly Voice[], when: string): EvidenceTable {
  return {
    caption: `What parents and young people say, ${when}`,
    columns: [
      { name: 'Question' },
      { name: 'Share', isNumber: true },
      { name: '95% from', isNumber: true },
      { name: 'to', isNumber: true },
      { name: 'Numbers', isNumber: true },
    ],
    rows: voices.map(({ indicator, point }) => {
      const text = (value: number | undefined) => (value === undefined ? '–' : valueText(indicator, value));
      return [
        indicator.short,
        point.value === undefined ? insteadOf(indicator, { latest: point }) : text(point.value),
        text(point.lower),
        text(point.upper),
        point.value === undefined ? String(point.n) : numbersText(indicator, point),
      ];
    }),
  };
}
