import { Link, useParams } from '@tanstack/react-router';
import { Ladder, PatternTag, Sparkline } from '@waymark/charts';
import type { ListRow } from '@waymark/contract';
import {
  type Standing,
  type Theme,
  firstPage,
  headlineMeasure,
  pointsText,
  pointsWithin,
  tagCountWords,
  tagCounts,
  waitingWords,
} from '@waymark/indicators';
import type { MeasureScope } from '../measures/measure-scope.js';
import { themes } from '../measures/measure-words.js';
import { sparkModelOf } from '../measures/over-time-models.js';
import { ThemeGlyph } from '../measures/theme-glyph.js';
import { type ScopeSearch, scopeKept } from '../platform/scope-search.js';
import { themeSlug } from '../themes/theme-address.js';
import { judgedBy, ladderOf, monthOfDay } from './judged.js';
import { MeasureLink } from './measure-link.js';

interface ThemeCardsProps {
  readonly scope: MeasureScope;
  readonly standings: readonly Standing[];
  readonly judgements: readonly ListRow<'judgements'>[];
  readonly on: string;
}

/** The four themes: what their lead says, how many measures carry which tag, and one measure. */
export function ThemeCards(props: ThemeCardsProps) {
  return (
    <div className="theme-cards">
      {themes.map(({ theme, name }) => (
        <ThemeCard key={theme} {...props} theme={theme} name={name} />
      ))}
    </div>
  );
}

function ThemeCard({
  scope,
  standings,
  judgements,
  on,
  theme,
  name,
}: ThemeCardsProps & { readonly theme: Theme; readonly name: string }) {
  const { authority } = useParams({ from: '/$authority' });
  const ours = standings.filter(({ indicator }) => firstPage[theme].includes(indicator.id));
  const headline = ours.find(({ indicator }) => indicator.id === headlineMeasure[theme]);
  const waiting = waitingWords(ours);
  const judged = judgedBy(judgements, theme, on);
  return (
    <section className={`card theme-card ${theme}`} aria-labelledby={`card-${theme}`}>
      <h2 className="theme-name" id={`card-${theme}`}>
        <ThemeGlyph theme={theme} />
        <Link
          to="/$authority/themes/$theme"
          params={{ authority, theme: themeSlug(theme) }}
          search={(before: ScopeSearch) => scopeKept(before)}
        >
          {name}
        </Link>
      </h2>
      {judged && (
        <div className="theme-judgement">
          <p className="subtitle">Theme lead’s judgement, {monthOfDay(judged.judgedOn)}</p>
          <div className="theme-score">
            <p>
              <span className="score">{pointsText(judged.score)}</span> of 10
            </p>
            <Ladder model={ladderOf(judged)} />
          </div>
        </div>
      )}
      <p className="subtitle counted-of">
        Of {ours.length} first-page {ours.length === 1 ? 'measure' : 'measures'}
      </p>
      <ul className="tag-counts" aria-label={`Measures of ${name} by pattern`}>
        {tagCounts(ours).map((counted) => (
          <li key={counted.tag}>
            <PatternTag pattern={counted.tag} counted={tagCountWords(counted)} moved={counted.moved} />
          </li>
        ))}
        {waiting && <li className="quiet">{waiting}</li>}
      </ul>
      {headline?.reading.latest && <Headline scope={scope} standing={headline} />}
    </section>
  );
}

function Headline({ scope, standing }: { readonly scope: MeasureScope; readonly standing: Standing }) {
  const { indicator, reading } = standing;
  const shown = pointsWithin(reading.points, scope.period);
  return (
    <div className="theme-headline">
      <p>
        <MeasureLink id={indicator.id} className="spark-name">
          {indicator.short}
        </MeasureLink>
        <span className="behind">{standing.behind}</span>
      </p>
      <div className="spark-figure">
        {shown.some(({ value }) => value !== undefined) && <Sparkline model={sparkModelOf(indicator, reading, shown)} />}
        <strong>{standing.latest}</strong>
      </div>
    </div>
  );
}
