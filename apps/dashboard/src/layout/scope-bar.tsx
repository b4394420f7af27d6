import { Menu } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { monthText } from '@waymark/calendar';
import type { AuthorityScope } from '@waymark/contract';
import { monthShort } from '@waymark/indicators';
import { announce } from '../platform/announce.js';
import { type ScopeSearch, lastMonths, periodOf } from '../platform/scope-search.js';
import { spanOf } from '../platform/span.js';
import { AreaPicker } from './area-picker.js';
import { areaName } from './area-tree.js';
import { CompareIcon, DownIcon, LinkIcon, PeriodIcon, PrintIcon } from './icons.js';

const periods = [
  { name: 'Last 12 months', length: 12 },
  { name: 'Last 24 months', length: 24 },
  { name: 'Last 36 months', length: 36 },
  { name: 'All months', length: Infinity },
] as const;

const comparisons = [
  { name: 'Usual range', compare: undefined },
  { name: 'None', compare: 'none' },
] as const;

/** What the page is about: which area, which months, set beside what. Every chip shows the value in use. */
export function ScopeBar({ scope }: { readonly scope: AuthorityScope }) {
  const search: ScopeSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const span = spanOf(scope);
  if (!span) return null;
  const period = periodOf(search, span);
  const periodName = `${monthShort(period.from)} – ${monthShort(period.to)}`;
  const compareName = search.compare === 'none' ? 'None' : 'Usual range';
  const change = (part: Partial<ScopeSearch>, said: string) => {
    void navigate({ to: '.', search: (before: ScopeSearch) => ({ ...before, ...part }) }).then(() =>
      announce(`Updated: ${said}`),
    );
  };

  return (
    <div className="scope" id="scope" role="region" aria-label="Scope" tabIndex={-1}>
      <AreaPicker
        scope={scope}
        area={search.area}
        name={areaName(scope, search.area) ?? 'Whole service'}
        onPick={(area) => change({ area }, areaName(scope, area) ?? 'Whole service')}
      />
      <Menu position="bottom-start">
        <Menu.Target>
          <button type="button" className="chip">
            <PeriodIcon size={14} />
            <span className="chip-key">Period</span> <span className="chip-value">{periodName}</span>
            <DownIcon size={12} />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {periods.map(({ name, length }) => {
            const asked = lastMonths(length, span);
            const wouldBe = periodOf(asked, span);
            const isInUse = monthText(wouldBe.from) === monthText(period.from) && wouldBe.to === period.to;
            return (
              <Menu.Item key={name} aria-current={isInUse ? 'true' : undefined} onClick={() => change(asked, name)}>
                {name}
                <span className="quiet"> from {monthShort(wouldBe.from)}</span>
              </Menu.Item>
            );
          })}
        </Menu.Dropdown>
      </Menu>
      <Menu position="bottom-start">
        <Menu.Target>
          <button type="button" className="chip">
            <CompareIcon size={14} />
            <span className="chip-key">Compare</span> <span className="chip-value">{compareName}</span>
            <DownIcon size={12} />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {comparisons.map(({ name, compare }) => (
            <Menu.Item
              key={name}
              aria-current={compare === search.compare ? 'true' : undefined}
              onClick={() => change({ compare }, `Compare ${name}`)}
            >
              {name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <span className="scope-gap" />
      <button
        type="button"
        className="chip plain"
        onClick={() => void navigator.clipboard.writeText(location.href).then(() => announce('The link to this view is copied'))}
      >
        <LinkIcon size={14} />
        <span className="chip-act">Copy link</span>
      </button>
      <button type="button" className="chip plain" onClick={() => window.print()}>
        <PrintIcon size={14} />
        <span className="chip-act">Print</span>
      </button>
    </div>
  );
}
