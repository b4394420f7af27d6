import { Link, useRouterState } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { themes } from '../measures/measure-words.js';
import { type ScopeSearch, scopeKept } from '../platform/scope-search.js';
import { themeSlug } from '../themes/theme-address.js';
import { isAnalytical } from './analytical.js';
import {
  AreaIcon,
  DataQualityIcon,
  HomeIcon,
  ImportsIcon,
  JourneyIcon,
  MeasuresIcon,
  ScalingIcon,
  ThemesIcon,
  TrainingIcon,
  VoiceIcon,
} from './icons.js';

interface Page {
  readonly name: string;
  readonly to:
    | '/$authority'
    | '/$authority/themes'
    | '/$authority/measures'
    | '/$authority/scaling'
    | '/$authority/voice'
    | '/$authority/training'
    | '/$authority/teams'
    | '/$authority/journey'
    | '/$authority/data-quality'
    | '/$authority/imports';
  readonly Icon: ComponentType;
}

/** The pages that exist, in their groups. A page that is not built has no entry. */
const groups: readonly { readonly name: string; readonly pages: readonly Page[] }[] = [
  { name: '', pages: [{ name: 'Overview', to: '/$authority', Icon: HomeIcon }] },
  {
    name: 'Understand',
    pages: [
      { name: 'Themes', to: '/$authority/themes', Icon: ThemesIcon },
      { name: 'Measures', to: '/$authority/measures', Icon: MeasuresIcon },
      { name: 'Scaling and caseloads', to: '/$authority/scaling', Icon: ScalingIcon },
      { name: 'Voice', to: '/$authority/voice', Icon: VoiceIcon },
      { name: 'Training and confidence', to: '/$authority/training', Icon: TrainingIcon },
      { name: 'Teams and service areas', to: '/$authority/teams', Icon: AreaIcon },
    ],
  },
  {
    name: 'Improve and report',
    pages: [{ name: 'Implementation journey', to: '/$authority/journey', Icon: JourneyIcon }],
  },
  {
    name: 'Data',
    pages: [
      { name: 'Imports', to: '/$authority/imports', Icon: ImportsIcon },
      { name: 'Data quality', to: '/$authority/data-quality', Icon: DataQualityIcon },
    ],
  },
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
          {group.name && (
            <p className="menu-group" id={`menu-${group.name}`}>
              {group.name}
            </p>
          )}
          <ul aria-labelledby={group.name ? `menu-${group.name}` : undefined}>
            {group.pages.map(({ name, to, Icon }) => (
              <li key={name}>
                <Link
                  to={to}
                  params={{ authority }}
                  search={(before: ScopeSearch) => (isAnalytical(to) ? scopeKept(before) : {})}
                  className="menu-page"
                  activeProps={{ className: 'menu-page is-open' }}
                  activeOptions={{ exact: to === '/$authority', includeSearch: false }}
                  title={name}
                  onClick={onFollow}
                >
                  <Icon />
                  <span className="menu-name">{name}</span>
                </Link>
                {to === '/$authority/themes' && <ThemesBeneath authority={authority} onFollow={onFollow} />}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

/** The four themes stand beneath Themes while one of them is open. */
function ThemesBeneath({ authority, onFollow }: { readonly authority: string; readonly onFollow: () => void }) {
  const isOpen = useRouterState({ select: ({ location }) => location.pathname.split('/')[2] === 'themes' });
  if (!isOpen) return null;
  return (
    <ul className="menu-beneath" aria-label="Themes">
      {themes.map(({ theme, name }) => (
        <li key={theme}>
          <Link
            to="/$authority/themes/$theme"
            params={{ authority, theme: themeSlug(theme) }}
            search={(before: ScopeSearch) => scopeKept(before)}
            className="menu-page"
            activeProps={{ className: 'menu-page is-open' }}
            activeOptions={{ includeSearch: false }}
            onClick={onFollow}
          >
            <span className="menu-name">{name}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
