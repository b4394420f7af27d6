import { Link, useParams } from '@tanstack/react-router';
import { PatternTag, Sparkline, TableFrame } from '@waymark/charts';
import { MeasureColumns } from '../measures/measure-columns.js';
import { ThemeGlyph } from '../measures/theme-glyph.js';
import type { ScopeSearch } from '../platform/scope-search.js';
import type { UnitMeasures, UnitRow } from './unit-measures.js';

/** The measures of a unit, theme by theme, each with what it stands on, its interval and its own usual range. */
export function UnitMeasuresCards({ measures }: { readonly measures: UnitMeasures }) {
  return (
    <>
      {measures.themes.map(({ theme, name, rows }) => (
        <section className={`card theme-card ${theme}`} key={theme} aria-labelledby={`unit-${theme}`}>
          <h2 className="theme-name" id={`unit-${theme}`}>
            <ThemeGlyph theme={theme} />
            {name}
          </h2>
          <TableFrame label={`${name}: measures of this team or area`} className="measures of-unit in-full">
            <MeasureColumns first="Measure" numbers={['Latest', '95% interval', 'Own usual range']} />
            <tbody>
              {rows.map((row) => (
                <Row key={row.short} {...row} />
              ))}
            </tbody>
          </TableFrame>
        </section>
      ))}
      {measures.silent.length > 0 && (
        <section className="card" aria-labelledby="unit-silent">
          <h2 id="unit-silent">Nothing was sent for these</h2>
          <p>{measures.silent.join(', ')}.</p>
        </section>
      )}
    </>
  );
}

function Row({ id, short, behind, spark, latest, interval, usual, tag, moved }: UnitRow) {
  const { authority } = useParams({ from: '/$authority' });
  return (
    <tr>
      <th scope="row">
        <Link
          to="/$authority/measures/$id"
          params={{ authority, id }}
          search={({ area, from, to, compare }: ScopeSearch): ScopeSearch => ({ area, from, to, compare })}
        >
          {short}
        </Link>{' '}
        <span className="measure-id">{id}</span>
        <span className="behind">
          {behind}
          {interval !== '–' && <span className="narrow-interval">. 95% interval {interval}</span>}
        </span>
      </th>
      <td>{spark && <Sparkline model={spark} />}</td>
      <td className="number latest">{latest}</td>
      <td className="number quiet">{interval}</td>
      <td className="number quiet">{usual}</td>
      <td>
        <PatternTag pattern={tag} moved={moved} />
      </td>
    </tr>
  );
}
