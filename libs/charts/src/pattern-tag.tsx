import { memo } from 'react';
import './charts.css';

/** What the shape over time is telling us, and which way the value moved where it moved. */
export type Pattern =
  'improving' | 'needs-attention' | 'changed' | 'no-clear-change' | 'not-enough-data' | 'by-wave' | 'as-it-stands';

const words: Readonly<Record<Pattern, string>> = {
  improving: 'Improving',
  'needs-attention': 'Needs attention',
  changed: 'Changed',
  'no-clear-change': 'No clear change',
  'not-enough-data': 'Not enough data',
  'by-wave': 'By wave',
  'as-it-stands': 'As it stands',
};

interface PatternTagProps {
  readonly pattern: Pattern;
  /** Both: several measures are counted, and some rose while others fell. */
  readonly moved?: 'up' | 'down' | 'both';
  /** Words of one's own beside the icon: "2 improving", where several measures are counted. */
  readonly counted?: string;
}

/** Icon and words together, never one alone. */
export const PatternTag = memo(function PatternTag({ pattern, moved = 'up', counted }: PatternTagProps) {
  return (
    <span className={`pattern-tag ${pattern}`}>
      <svg width="18" height="18" viewBox="0 0 20 20" fill="none" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
        <Icon pattern={pattern} moved={moved} />
      </svg>
      {counted ?? words[pattern]}
      {counted === undefined && (pattern === 'improving' || pattern === 'changed' || pattern === 'needs-attention') && (
        <span className="only-spoken">, {moved === 'up' ? 'higher' : 'lower'} than usual</span>
      )}
    </span>
  );
});

/** The sign on the ground of a tag: a chevron as the value moved. */
const chevrons = {
  improving: {
    up: 'M6 12.500l4-5 4 5',
    down: 'M6 7.500l4 5 4-5',
    both: 'M6.500 8.500l3.500-4 3.500 4M6.500 11.500l3.500 4 3.500-4',
  },
  'needs-attention': {
    up: 'M6.500 12l3.500-4.500 3.500 4.500',
    down: 'M6.500 8l3.500 4.500 3.500-4.500',
    both: 'M7 8.500l3-3.500 3 3.500M7 11.500l3 3.500 3-3.500',
  },
  changed: {
    up: 'M6.500 12l3.500-4 3.500 4',
    down: 'M6.500 8l3.500 4 3.500-4',
    both: 'M3.500 11.500l2.500-3 2.500 3M11.500 8.500l2.500 3 2.500-3',
  },
} as const;

function Icon({ pattern, moved }: Required<Pick<PatternTagProps, 'pattern' | 'moved'>>) {
  switch (pattern) {
    case 'improving':
      return (
        <>
          <circle cx="10" cy="10" r="9" className="tag-ground" />
          <path d={chevrons[pattern][moved]} className="tag-sign" />
        </>
      );
    case 'needs-attention':
      return (
        <>
          <path d="M10 .8l9.200 9.200-9.200 9.200L.8 10z" className="tag-ground" />
          <path d={chevrons[pattern][moved]} className="tag-sign" />
        </>
      );
    case 'changed':
      return (
        <>
          <rect x="1" y="4" width="18" height="12" rx="6" className="tag-ground" />
          <path d={chevrons[pattern][moved]} className="tag-sign" />
        </>
      );
    case 'no-clear-change':
      return (
        <>
          <circle cx="10" cy="10" r="8.200" className="tag-ring" />
          <path d="M5 10.800c1.200-2.600 2.600-2.600 3.600-.6s2.200 2 3.200.2 2-2 3.200-.8" className="tag-ring" />
        </>
      );
    case 'not-enough-data':
      return (
        <>
          <circle cx="10" cy="10" r="8.200" className="tag-ring" strokeDasharray="2.5 3" />
          <path d="M6.500 10h.01M10 10h.01M13.500 10h.01" className="tag-ring wide" />
        </>
      );
    case 'by-wave':
      return (
        <>
          <path d="M4 6v9M10 4v9M16 3v8" className="tag-whisker" />
          <circle cx="4" cy="10.500" r="2.300" className="tag-dot" />
          <circle cx="10" cy="8.500" r="2.300" className="tag-dot" />
          <circle cx="16" cy="7" r="2.300" className="tag-dot" />
        </>
      );
    case 'as-it-stands':
      return (
        <>
          <path d="M2 17h16" className="tag-ring" />
          <path d="M3 16v-3h2.500v3zM6.500 16v-7h2.500v7zM10 16V5h2.500v11zM13.500 16v-6H16v6z" className="tag-columns" />
        </>
      );
  }
}
