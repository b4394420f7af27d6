import { TextInput } from '@mantine/core';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { PatternTag, Sparkline, TableFrame } from '@waymark/charts';
import { useMemo } from 'react';
import { StateBlock } from '../layout/state-block.js';
import { SearchIcon } from '../layout/icons.js';
import { Page } from '../layout/page.js';
import type { ScopeSearch } from '../platform/scope-search.js';
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
  const { authority } = useParams({ from: '/$authority' });
  const search: ScopeSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const groups = useMemo(() => measureRows(scope, search.q), [scope, search.q]);
  const find = (q: string) =>
    void navigate({ to: '.', search: (before: ScopeSearch) => ({ ...before, q: q || undefined }), replace: true });
  return (
    <>
      <TextInput
        id="find-measure"
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
          <TableFrame label={`${name}: measures`} className="measures">
            <thead>
              <tr>
                <th scope="col">Measure</th>
                <th scope="col">
                  <span className="only-spoken">Picture</span>
                </th>
                <th scope="col" className="number">
                  Latest
                </th>
                <th scope="col" className="number">
                  Usual range
                </th>
                <th scope="col">Pattern</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    <Link
                      to="/$authority/measures/$id"
                      params={{ authority, id: row.id }}
                      search={(before: ScopeSearch) => ({ ...before, q: undefined, as: undefined })}
                    >
                      {row.short}
                    </Link>{' '}
                    <span className="measure-id">{row.id}</span>
                    <span className="behind">{row.behind}</span>
                  </th>
                  <td>{row.spark && <Sparkline model={row.spark} />}</td>
                  <td className="number latest">{row.latest}</td>
                  <td className="number quiet">{row.usual}</td>
                  <td>
                    <PatternTag pattern={row.tag} moved={row.moved} />
                  </td>
                </tr>
              ))}
            </tbody>
          </TableFrame>
        </section>
      ))}
    </>
  );
}
