import { TextInput } from '@mantine/core';
import { useNavigate, useRouterState, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { StateBlock } from '../layout/state-block.js';
import { SearchIcon } from '../layout/icons.js';
import { Page } from '../layout/page.js';
import { searchPlace } from '../layout/shortcuts.js';
import { takeFocus } from '../layout/take-focus.js';
import type { ScopeSearch } from '../platform/scope-search.js';
import { MeasureRowsTable } from './measure-rows-table.js';
import { measureRows } from './measure-rows.js';
import type { MeasureScope } from './measure-scope.js';
import { ThemeGlyph } from './theme-glyph.js';
import { WithFigures } from './with-figures.js';

/** Every measure that has figures, by theme. */
export function MeasuresPage() {
  return (
    <Page title="Measures" purpose="Each measure against its own usual range, not against last month.">
      <WithFigures>{(scope) => <MeasureList scope={scope} />}</WithFigures>
    </Page>
  );
}

function MeasureList({ scope }: { readonly scope: MeasureScope }) {
  const search: ScopeSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const isSearchMeant = useRouterState({ select: ({ location }) => location.hash === searchPlace });
  const groups = useMemo(() => measureRows(scope, search.q), [scope, search.q]);
  const find = (q: string) =>
    void navigate({ to: '.', search: (before: ScopeSearch) => ({ ...before, q: q || undefined }), replace: true });
  return (
    <>
      <TextInput
        ref={isSearchMeant ? takeFocus : undefined}
        id={searchPlace}
        className="find no-print"
        label="Find a measure"
        leftSection={<SearchIcon size={14} />}
        value={search.q ?? ''}
        onChange={(event) => find(event.currentTarget.value)}
      />
      {groups.length === 0 && (
        <section className="card">
          <StateBlock
            sign="empty"
            action={
              <button type="button" className="button-link" onClick={() => find('')}>
                Clear the search
              </button>
            }
          >
            <p>No measure has these words.</p>
          </StateBlock>
        </section>
      )}
      {groups.map(({ theme, name, rows }) => (
        <section className={`card theme-card ${theme}`} key={theme} aria-labelledby={`theme-${theme}`}>
          <h2 className="theme-name" id={`theme-${theme}`}>
            <ThemeGlyph theme={theme} />
            {name}
          </h2>
          <MeasureRowsTable label={`${name}: measures`} rows={rows} />
        </section>
      ))}
    </>
  );
}
