/** Sun, cloud, path: what is working well, what we are worried about, what needs to happen. */
export function SunIcon() {
  return (
    <svg {...drawn}>
      <circle cx="8" cy="8" r="3" />
      <path d="M8 1.500v1.500M8 13v1.500M1.500 8H3M13 8h1.500M3.400 3.400l1.100 1.100M11.500 11.500l1.100 1.100M3.400 12.600l1.100-1.100M11.500 4.500l1.100-1.100" />
    </svg>
  );
}

export function CloudIcon() {
  return (
    <svg {...drawn}>
      <path d="M4.500 12.500a3 3 0 01-.3-6A4 4 0 0112 6.300a3.100 3.100 0 01-.3 6.200z" />
    </svg>
  );
}

export function PathIcon() {
  return (
    <svg {...drawn}>
      <path d="M2.500 13.500c4 0 3-5.500 6-5.500 2.500 0 2-4.500 5-5.500M10.500 2h3v3" />
    </svg>
  );
}

const drawn = {
  width: 16,
  height: 16,
  viewBox: '0 0 16 16',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.6,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
  'aria-hidden': true,
  focusable: false,
} as const;
