import type { AuthorityScope } from '@waymark/contract';
import { monthShort } from '@waymark/indicators';
import type { Period, ScopeSearch } from '../platform/scope-search.js';
import { areaName } from './area-tree.js';
import { Chip, type ChipWords } from './chip.js';
import { compareName } from './compare-name.js';
import { AreaIcon, CompareIcon, PeriodIcon } from './icons.js';
import { useLateControl } from './late-control.js';

const fetchPickers = () => import('./scope-pickers.js');

interface ScopeChipProps {
  readonly scope: AuthorityScope;
  readonly search: ScopeSearch;
  /** Told what changes in the address, and its name. */
  readonly onPick: (part: Partial<ScopeSearch>, said: string) => void;
}

/** The area or team that the page is about. */
export function AreaChip({ scope, search, onPick }: ScopeChipProps) {
  const { control: pickers, reached } = useLateControl(fetchPickers);
  const nameOf = (area: string | undefined) => areaName(scope, area) ?? 'Whole service';
  const chip: ChipWords = { icon: <AreaIcon size={14} />, name: 'Area', value: nameOf(search.area) };
  if (!pickers) return <Chip {...chip} {...reached} />;
  const pick = (area: string | undefined) => onPick({ area }, nameOf(area));
  return <pickers.AreaPicker chip={chip} scope={scope} area={search.area} onPick={pick} />;
}

interface PeriodChipProps extends Pick<ScopeChipProps, 'onPick'> {
  readonly span: Period;
  readonly period: Period;
}

/** The months that the page shows. */
export function PeriodChip({ span, period, onPick }: PeriodChipProps) {
  const { control: pickers, reached } = useLateControl(fetchPickers);
  const value = `${monthShort(period.from)} – ${monthShort(period.to)}`;
  const chip: ChipWords = { icon: <PeriodIcon size={14} />, name: 'Period', value };
  if (!pickers) return <Chip {...chip} {...reached} />;
  return <pickers.PeriodPicker chip={chip} span={span} period={period} onPick={onPick} />;
}

/** What stands beside the figures. */
export function CompareChip({ scope, search, onPick }: ScopeChipProps) {
  const { control: pickers, reached } = useLateControl(fetchPickers);
  const chip: ChipWords = { icon: <CompareIcon size={14} />, name: 'Compare', value: compareName(scope, search) };
  if (!pickers) return <Chip {...chip} {...reached} />;
  const pick = (compare: string | undefined, name: string) => onPick({ compare }, `Compare ${name}`);
  return <pickers.ComparePicker chip={chip} scope={scope} search={search} onPick={pick} />;
}
