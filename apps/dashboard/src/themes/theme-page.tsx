import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from '@tanstack/react-router';
import { dayText, lastDayOf } from '@waymark/calendar';
import { Ladder } from '@waymark/charts';
import { type Standing, type Theme, definitionOf, findingOf, firstPage, themeTable } from '@waymark/indicators';
import { useMemo } from 'react';
import { CardBoundary } from '../layout/card-boundary.js';
import { NotFoundPage } from '../layout/not-found-page.js';
import { Page, useFinding } from '../layout/page.js';
import { factsOf } from '../measures/card-facts.js';
import type { MeasureScope } from '../measures/measure-scope.js';
import { themes } from '../measures/measure-words.js';
import { OverTimeCard } from '../measures/over-time-cards.js';
import { filtersOfPage } from '../measures/page-filter.js';
import { sourceLine, sourcesOf } from '../measures/sources.js';
import { ThemeGlyph } from '../measures/theme-glyph.js';
import { WithFigures } from '../measures/with-figures.js';
import { NoteDesk } from '../notes/note-desk.js';
import { NotesCard } from '../notes/notes-card.js';
import { judgedBy, judgedWords, ladderOf, monthOfDay } from '../overview/judged.js';
import { standingsOf } from '../overview/standings.js';
import { MeasurePanel } from '../panel/measure-panel.js';
import { datasetsQuery, listQuery } from '../platform/queries.js';
import { type ScopeSearch, scopeKept } from '../platform/scope-search.js';
import { CommitmentsCard } from './commitments-card.js';
import { leadMeasure } from './lead-measure.js';
import { OneHigher } from './one-higher.js';
import { PartsGridCard } from './parts-grid-card.js';
import { themeFrom, themeQuestions, themeSlug } from './theme-address.js';
import { ThemeTable } from './theme-table.js';

/** Themes without a name lead to the first. */
export function ToFirstTheme() {
  const { authority } = useParams({ from: '/$authority' });
  return <Navigate to="/$authority/themes/$theme" params={{ authority, theme: themeSlug('leadership') }} replace />;
}

/** One theme: its measures, why they moved, and what would take us one point higher. */
export function ThemePage() {
  const { authority, theme: slug } = useParams({ from: '/$authority/themes/$theme' });
  const theme = themeFrom(slug);
  if (theme === undefined) return <NotFoundPage />;
  const { name } = themes.find((one) => one.theme === theme)!;
  return (
    <Page
      key={theme}
      title={name}
      crumb={
        <>
          <Link to="/$authority" params={{ authority }} search={(before: ScopeSearch) => scopeKept(before)}>
            Overview
          </Link>{' '}
          / {name}
        </>
      }
      sign={<ThemeGlyph theme={theme} size={34} />}
      purpose={themeQuestions[theme]}
    >
      <ThemeTabs theme={theme} />
      <WithFigures filters={filtersOfPage(themeTable[theme])}>
        {(scope) => <ThemeContent theme={theme} scope={scope} />}
      </WithFigures>
      <MeasurePanel />
    </Page>
  );
}

function ThemeTabs({ theme }: { readonly theme: Theme }) {
  const { authority } = useParams({ from: '/$authority' });
  return (
    <nav className="theme-tabs no-print" aria-label="Themes on this page">
      {themes.map((one) => (
        <Link
          key={one.theme}
          to="/$authority/themes/$theme"
          params={{ authority, theme: themeSlug(one.theme) }}
          search={(before: ScopeSearch) => scopeKept(before)}
          className={`theme-tab ${one.theme}${one.theme === theme ? ' is-open' : ''}`}
          aria-current={one.theme === theme ? 'page' : undefined}
        >
          <ThemeGlyph theme={one.theme} size={16} />
          {one.name}
        </Link>
      ))}
    </nav>
  );
}

function ThemeContent({ theme, scope }: { readonly theme: Theme; readonly scope: MeasureScope }) {
  const { authority } = useParams({ from: '/$authority' });
  const { data: datasets } = useQuery(datasetsQuery);
  const { data: judgements } = useQuery(listQuery(authority, 'judgements'));
  const standings = useMemo(() => standingsOf(scope, themeTable[theme]), [scope, theme]);
  const lead = useMemo(() => leadMeasure(standings, firstPage[theme]), [standings, theme]);
  useFinding(lead && leadTitle(lead));

  const on = dayText(lastDayOf(scope.period.to));
  const labels = Object.fromEntries((datasets ?? []).map(({ name, label }) => [name, label]));
  const sourceOf = (from: readonly string[]) => sourceLine(sourcesOf({ from }, scope.scope, labels));
  const facts = factsOf(scope);
  const judged = judgements && judgedBy(judgements.rows, theme, on);
  return (
    <>
      {judged && (
        <div className="theme-standing">
          <p>
            Theme lead’s judgement, {monthOfDay(judged.judgedOn)}:{' '}
            <strong>
              {judgedWords(
                judged.score,
                judged.before && { score: judged.before.score, when: monthOfDay(judged.before.judgedOn) },
              )}
            </strong>
          </p>
          <div className={`theme-ladder ${theme}`}>
            <Ladder model={ladderOf(judged)} />
          </div>
          <p className="quiet">0: not started. 10: how we do things here, families would say so.</p>
        </div>
      )}
      {lead ? (
        <NoteDesk indicator={lead.indicator} scope={scope}>
          <div className="overview-pair is-wide-left">
            <CardBoundary what="this chart">
              <OverTimeCard
                indicator={lead.indicator}
                scope={scope}
                source={sourceOf(lead.indicator.from)}
                facts={facts}
                card="lead"
              />
            </CardBoundary>
            <div>
              <NotesCard indicator={lead.indicator} scope={scope} reading={lead.reading} />
              <OneHigher judged={judged} />
            </div>
          </div>
        </NoteDesk>
      ) : (
        <>
          <section className="card">
            <p>
              None of this theme’s first-page measures has figures here yet. Each fills as its files are imported; the foot of the
              table names them.{' '}
              <Link to="/$authority/imports" params={{ authority }} className="no-print">
                Go to imports
              </Link>
            </p>
          </section>
          <OneHigher judged={judged} />
        </>
      )}
      <ThemeTable theme={theme} scope={scope} standings={standings} source={sourceOf(sourcesIn(standings))} facts={facts} />
      <div className="overview-pair is-wide-left">
        <CardBoundary what="this table">
          <PartsGridCard theme={theme} scope={scope} sourceOf={sourceOf} facts={facts} />
        </CardBoundary>
        <CardBoundary what="commitments and actions">
          <CommitmentsCard theme={theme} on={on} />
        </CardBoundary>
      </div>
    </>
  );
}

function leadTitle({ indicator, reading }: Standing): string {
  return findingOf(indicator, reading);
}

function sourcesIn(standings: readonly Standing[]): readonly string[] {
  return [...new Set(standings.flatMap(({ indicator }) => definitionOf(indicator.id)!.from))];
}
