import { Link } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { type ScopeSearch, scopeKept } from '../platform/scope-search.js';
import { isAnalytical } from './analytical.js';
import { ImportsIcon, MeasuresIcon } from './icons.js';

interface Page {
  readonly name: string;
  readonly to: '/$authority/measures' | '/$authority/imports';
  readonly Icon: ComponentType;
}

/** The pages that exist, in their groups. A page that is not built has no entry. */
const groups: readonly { readonly name: string; readonly pages: readonly Page[] }[] = [
  { name: 'Understand', pages: [{ name: 'Measures', to: '/$authority/measures', Icon: MeasuresIcon }] },
  { name: 'Data', pages: [{ name: 'Imports', to: '/$authority/imports', Icon: ImportsIcon }] },
];

/**
 * The main menu. Following a link closes the sheet that it opens in on small screens, and takes area, period and comparison along to
 * pages of figures.
 */
export function Menu({ authority, onFollow }: { readonly authority: string; readonly onFollow: () => void }) {
  return (
    <nav aria-label="Main" className="menu">
      {groups.map((group) => (
        <div key={group.name}>
          <p className="menu-group" id={`menu-${group.name}`}>
            {group.name}
          </p>
          <ul aria-labelledby={`menu-${group.name}`}>
            {group.pages.map(({ name, to, Icon }) => (
              <li key={name}>
                <Link
                  to={to}
                  params={{ authority }}
                  search={(before: ScopeSearch) => (isAnalytical(to) ? scopeKept(before) : {})}
                  className="menu-page"
                  activeProps={{ className: 'menu-page is-open' }}
                  title={name}
                  onClick={onFollow}
                >
                  <Icon />
                  <span className="menu-name">{name}</span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
