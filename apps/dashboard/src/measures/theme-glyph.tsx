import type { Theme } from '@waymark/indicators';

const shapes: Readonly<Record<Theme, { readonly ground: string; readonly sign: string }>> = {
  leadership: {
    ground: 'M11 .8l9.300 3.200v7c0 5-3.800 8.600-9.300 10.200c-5.500-1.600-9.300-5.200-9.300-10.200V4z',
    sign: 'M7.200 11.500L11 7.500l3.800 4M11 8v7.500',
  },
  learning: {
    ground: 'M3.500 2h15A2.500 2.500 0 0121 4.500V11a10 9.500 0 01-20 0V4.500A2.500 2.500 0 013.500 2z',
    sign: 'M5.200 8.700L11 6l5.800 2.700L11 11.400zM7.800 10.300v3.400c1.800 1.400 4.600 1.400 6.400 0v-3.400',
  },
  alignment: {
    ground: 'M5.500 1.500h11a4 4 0 014 4v11a4 4 0 01-4 4h-11a4 4 0 01-4-4v-11a4 4 0 014-4z',
    sign: 'M6 7.500h10M6 11h10M6 14.500h10',
  },
  measures: { ground: 'M6 1.500h10L21 11l-5 9.500H6L1 11z', sign: 'M7 15v-3M11 15V7M15 15v-5' },
};

/** The sign of a theme: shield, pocket, rounded square, hexagon. Always beside its name, never for status. */
export function ThemeGlyph({ theme, size = 22 }: { readonly theme: Theme; readonly size?: number }) {
  const { ground, sign } = shapes[theme];
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 22 22"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={`theme-glyph ${theme}`}
    >
      <path d={ground} className="glyph-ground" />
      <path d={sign} className="glyph-sign" fill="none" />
    </svg>
  );
}
