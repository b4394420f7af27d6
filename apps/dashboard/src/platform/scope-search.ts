import { type Month, addMonths, monthFromText, monthText } from '@waymark/calendar';

/** What the address of an analytical page says beside its path. Defaults are left out, so that a plain address is the usual view. */
export interface ScopeSearch {
  /** A service area's code, or `team:` and a team's code. Left out: the whole service. */
  readonly area?: string;
  readonly from?: string;
  readonly to?: string;
  /** What the figures are set beside: `previous`, `aim`, `area:` and a code, `team:` and a code. Left out: the usual range. */
  readonly compare?: string;
  /** The measure that is open in the panel. */
  readonly measure?: string;
  /** The note that a link points at, by its reference. */
  readonly note?: string;
  /** How a page is looked at, where it can be looked at in several ways: `meeting`, or a page's own word. */
  readonly view?: string;
  /** The column that a table is sorted by; a minus in front: high to low. */
  readonly sort?: string;
  /** What was rated, as the gap names it: `wellbeing@standard`. Left out: safety on the local standard. */
  readonly question?: string;
  /** The pathway that open cases or occasions were on. Left out: all of them. */
  readonly pathway?: string;
  /** Whose voice, which staff group and which agency the rows are of. Left out: all of them. */
  readonly voice?: string;
  readonly role?: string;
  readonly agency?: string;
  /** Words looked for in a list. */
  readonly q?: string;
  /** Cards that are looked at as a table, by their names, in a comma list. */
  readonly as?: string;
}

/** What the figures of a page are set beside. */
export type Comparison =
  | { readonly kind: 'usual-range' | 'previous' | 'aim' }
  /** Another area or team, in the words of the figures frame. */
  | { readonly kind: 'unit'; readonly unit: string };

/** Reads the keys that we know and passes over the rest, so that an old or mistyped link still opens. */
export function scopeSearchFrom(raw: Readonly<Record<string, unknown>>): ScopeSearch {
  const text = (key: string) => (typeof raw[key] === 'string' && raw[key] !== '' ? (raw[key] as string) : undefined);
  const month = (key: string) => (monthFromText(text(key) ?? '') === undefined ? undefined : text(key));
  return {
    area: text('area'),
    from: month('from'),
    to: month('to'),
    compare: isComparison(text('compare')) ? text('compare') : undefined,
    measure: text('measure'),
    note: text('note'),
    view: text('view'),
    sort: text('sort'),
    question: text('question'),
    pathway: text('pathway'),
    voice: text('voice'),
    role: text('role'),
    agency: text('agency'),
    q: text('q'),
    as: text('as'),
  };
}

function isComparison(text: string | undefined): boolean {
  return text !== undefined && /^(previous|aim|area:.+|team:.+)$/.test(text);
}

/** What an address compares with: the usual range, unless it says something else. */
export function comparisonOf({ compare }: Pick<ScopeSearch, 'compare'>): Comparison {
  if (compare === undefined) return { kind: 'usual-range' };
  return compare === 'previous' || compare === 'aim' ? { kind: compare } : { kind: 'unit', unit: compare };
}

/** The keys that go along from one page of figures to the next: what it is about, not how a page was looked at. */
export function scopeKept({ area, from, to, compare }: ScopeSearch): ScopeSearch {
  return { area, from, to, compare };
}

/** The keys of the filters, which go along to the page of a measure: it follows those by which its rows are split. */
export function filtersKept({ pathway, voice, role, agency }: ScopeSearch): ScopeSearch {
  return { pathway, voice, role, agency };
}

/** Plain words in the address: no quotes, no codes for the colon and the comma. */
export function searchText(search: object): string {
  const pairs = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  if (pairs.length === 0) return '';
  const plain = (value: unknown) => encodeURIComponent(String(value)).replaceAll('%3A', ':').replaceAll('%2C', ',');
  return `?${pairs.map(([key, value]) => `${key}=${plain(value)}`).join('&')}`;
}

/** Every key of an address as the text that it is: a team called 314 stays a word. */
export function searchWords(address: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(address));
}

/** The unit of the figures frame that an area of the address names. */
export function unitOf(area: string | undefined): string {
  if (area === undefined) return 'ALL';
  return area.startsWith('team:') ? area : `area:${area}`;
}

export interface Period {
  readonly from: Month;
  readonly to: Month;
}

const usualLength = 24;

/** The months to show: those of the address, held within the months of the figures; else the last 24. */
export function periodOf(search: Pick<ScopeSearch, 'from' | 'to'>, span: Period): Period {
  const within = (month: Month) => Math.min(Math.max(month, span.from), span.to) as Month;
  const to = within(monthFromText(search.to ?? '') ?? span.to);
  const from = within(monthFromText(search.from ?? '') ?? addMonths(to, 1 - usualLength));
  return from <= to ? { from, to } : { from: to, to: from };
}

/** The keys of the address for the last so many months; none for the usual length. */
export function lastMonths(length: number, span: Period): Pick<ScopeSearch, 'from' | 'to'> {
  if (length === usualLength) return { from: undefined, to: undefined };
  return { from: monthText(Math.max(span.from, addMonths(span.to, 1 - length)) as Month), to: undefined };
}

/** The keys of the address for the year from April to the last month that has figures. */
export function yearToDate(span: Period): Pick<ScopeSearch, 'from' | 'to'> {
  const monthsSinceApril = (span.to + 9) % 12;
  return { from: monthText(Math.max(span.from, span.to - monthsSinceApril) as Month), to: undefined };
}

/** The months of the same length just before a period; `undefined` where they begin before there are any figures. */
export function previousPeriod({ from, to }: Period, span: Period): Period | undefined {
  const before = { from: addMonths(from, from - to - 1), to: addMonths(from, -1) };
  return before.to < span.from ? undefined : before;
}

/** Whether a card is to be looked at as a table. */
export function isTable(search: Pick<ScopeSearch, 'as'>, card: string): boolean {
  return search.as?.split(',').includes(card) ?? false;
}

/** The key of the address after a card was turned from chart to table or back. */
export function withTable(search: Pick<ScopeSearch, 'as'>, card: string, table: boolean): string | undefined {
  const others = (search.as?.split(',') ?? []).filter((name) => name !== card && name !== '');
  return [...others, ...(table ? [card] : [])].join(',') || undefined;
}
