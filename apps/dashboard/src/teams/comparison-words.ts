import type { CompareCell, CompareGridModel, EvidenceTable } from '@waymark/charts';
import {
  type BesideTheRest,
  apartWords,
  capital,
  countText,
  monthsWords,
  numberWord,
  shareText,
  valueText,
} from '@waymark/indicators';
import type { ComparedFigure, ComparedMeasure } from './comparison.js';

/** What the grid says in one sentence, without saying of any area that it is better or worse. */
export function comparisonFinding(measures: readonly ComparedMeasure[]): string {
  const compared = figuresOf(measures).filter(({ beside }) => beside !== undefined);
  const differing = compared.filter(({ beside }) => beside?.differs !== undefined).length;
  if (compared.length === 0) return 'Areas beside one another: too early to say';
  if (differing === 0) return 'No area that is compared differs beyond chance';
  return differing === 1
    ? 'One figure differs from the rest, beyond chance'
    : `${capital(numberWord(differing))} figures differ from the rest, beyond chance`;
}

/** How many figures there are, and how many of them are compared. */
export function comparedCounts(measures: readonly ComparedMeasure[]): string {
  const figures = figuresOf(measures).filter(({ point }) => point !== undefined);
  return `${countText(figures.filter(({ beside }) => beside !== undefined).length)} of ${countText(figures.length)} figures compared`;
}

export function comparisonModel(measures: readonly ComparedMeasure[]): CompareGridModel {
  return {
    corner: 'Measure',
    units: measures[0]?.figures.map(({ name }) => name) ?? [],
    rows: measures.map(({ indicator, whole, figures }) => ({
      key: indicator.id,
      name: indicator.short,
      cells: figures.map((figure) => cellOf(indicator, figure)),
      all: whole.value === undefined ? '–' : valueText(indicator, whole.value),
    })),
  };
}

function cellOf(indicator: ComparedMeasure['indicator'], { point, apart, beside }: ComparedFigure): CompareCell {
  if (point === undefined || point.state === 'none' || point.state === 'silent' || point.state === 'hidden')
    return { text: '–', stands: 'none', spoken: 'Nothing was counted' };
  if (point.value === undefined) {
    const text = `under ${indicator.minimum.n}`;
    return { text, stands: 'too-few', spoken: 'Too few to show' };
  }
  const text = valueText(indicator, point.value);
  if (apart !== undefined) return { text, stands: 'apart', spoken: apartWords[apart] };
  if (!beside) return { text, stands: 'apart', spoken: 'Not compared: nothing to set it beside' };
  const spoken = `${standingWords(beside)}: ${text} beside ${restText(beside)}`;
  return { text, stands: beside.differs ?? 'alike', spoken };
}

function standingWords({ differs }: BesideTheRest): string {
  if (differs === 'above') return 'Above the rest, beyond chance';
  return differs === 'below' ? 'Below the rest, beyond chance' : 'No difference beyond chance';
}

const restText = ({ rest }: BesideTheRest) => shareText(rest.x / rest.n);

/** Every figure with its numbers, the rest with its own, and the difference with its interval. */
export function comparisonTable(measures: readonly ComparedMeasure[]): EvidenceTable {
  return {
    caption: 'Service areas beside the rest of those compared',
    columns: [
      { name: 'Measure' },
      { name: 'Period' },
      { name: 'Area' },
      { name: 'Value', isNumber: true },
      { name: 'Numbers', isNumber: true },
      { name: 'Rest', isNumber: true },
      { name: 'Numbers of the rest', isNumber: true },
      { name: 'Difference in percentage points (95%)', isNumber: true },
      { name: 'Stands' },
    ],
    rows: measures.flatMap(({ indicator, whole, figures }) =>
      figures.map((figure) => {
        const { name, point, beside } = figure;
        const cell = cellOf(indicator, figure);
        const hasValue = point?.value !== undefined && point.numerator !== undefined;
        return [
          `${indicator.short} (${indicator.id})`,
          monthsWords(whole.from, whole.to),
          name,
          cell.text,
          hasValue ? `${countText(point.numerator!)} of ${countText(point.denominator)}` : '–',
          beside ? restText(beside) : '–',
          beside ? `${countText(beside.rest.x)} of ${countText(beside.rest.n)}` : '–',
          beside ? differenceText(beside) : '–',
          beside ? standingWords(beside) : cell.spoken,
        ];
      }),
    ),
  };
}

function differenceText({ difference: { estimate, lower, upper } }: BesideTheRest): string {
  const [difference, from, to] = [estimate, lower, upper].map((share) => signed(Math.round(share * 100)));
  return `${difference} (${from} to ${to})`;
}

function signed(points: number): string {
  if (points === 0) return '0';
  return points < 0 ? `−${-points}` : `+${points}`;
}

function figuresOf(measures: readonly ComparedMeasure[]): readonly ComparedFigure[] {
  return measures.flatMap(({ figures }) => figures);
}
