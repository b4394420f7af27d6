import type { ReactNode } from 'react';

interface IconProps {
  readonly size?: number;
}

function line(paths: ReactNode, weight = 1.6) {
  return function LineIcon({ size = 16 }: IconProps) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth={weight}
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {paths}
      </svg>
    );
  };
}

export const MeasuresIcon = line(<path d="M3 14V4M8 14V2M13 14V7" />);
export const ScalingIcon = line(<path d="M2 12h12M2 9.500v5M14 9.500v5M6 10.500v3M10 10.500v3M5 3l3 3 3-3" />);
export const HomeIcon = line(<path d="M2.500 7.500L8 2.500l5.500 5M4 6.500V13.500h8V6.500M6.700 13.500V9.500h2.600v4" />);
export const ThemesIcon = line(
  <path d="M2.500 2.500h4.500v4.500H2.500zM9 2.500h4.500v4.500H9zM2.500 9h4.500v4.500H2.500zM9 9h4.500v4.500H9z" />,
);
export const ImportsIcon = line(<path d="M8 2v8M5 7l3 3 3-3M2 11v3h12v-3" />);
export const VoiceIcon = line(<path d="M2 3h12v8H7l-3 3v-3H2z" />);
export const TrainingIcon = line(
  <>
    <path d="M1.500 6L8 3l6.500 3L8 9z" />
    <path d="M4.500 7.500v3.200c1 .9 2.200 1.300 3.500 1.300s2.500-.400 3.500-1.300V7.500" />
  </>,
);
export const JourneyIcon = line(<path d="M3 13c0-3 3-3.500 5-4s4-1 4-3.500M10 4l2-2 2 2" />);
export const DataQualityIcon = line(
  <>
    <circle cx="7" cy="7" r="4.500" />
    <path d="M10.500 10.500L14 14M5 7.200l1.400 1.400L9 6" />
  </>,
);
export const UploadIcon = line(<path d="M8 10V2M5 5l3-3 3 3M2 11v3h12v-3" />);
export const AreaIcon = line(
  <>
    <circle cx="6" cy="6" r="2.5" />
    <path d="M1.5 14c0-3 2-4.5 4.5-4.500s4.500 1.500 4.500 4.500" />
    <path d="M11 4a2.300 2.300 0 010 4.400M12 10c1.700.5 2.700 2 2.700 4" />
  </>,
);
export const PeriodIcon = line(
  <>
    <rect x="2" y="3" width="12" height="11" rx="1" />
    <path d="M2 6.500h12M5 1.500v3M11 1.500v3" />
  </>,
);
export const FilterIcon = line(<path d="M2.500 3.500h11L9.500 8.500V13L6.500 11.500V8.500Z" />);
export const CompareIcon = line(<path d="M3 13V6M7 13V3M11 13V8M2 13.500h12" />);
export const DownIcon = line(<path d="M4 6l4 4 4-4" />);
export const LinkIcon = line(
  <path d="M6 9a3 3 0 004.500.300l2-2A3 3 0 008.300 3L7.200 4.100M10 7a3 3 0 00-4.500-.300l-2 2A3 3 0 007.700 13l1.100-1.100" />,
);
export const PrintIcon = line(<path d="M4 6V2h8v4M4 12H2V6h12v6h-2M4 10h8v4H4z" />);
export const HelpIcon = line(
  <>
    <circle cx="8" cy="8" r="6" />
    <path d="M6.200 6.300a1.900 1.900 0 113 1.500c-.7.5-1.200.8-1.200 1.500M8 11.500v.1" />
  </>,
);
export const MeetingIcon = line(<path d="M2 3h12v8H2zM8 11v3M5 14h6" />);
export const MenuIcon = line(<path d="M2 4h12M2 8h12M2 12h12" />);
export const SunMoonIcon = line(
  <>
    <circle cx="8" cy="8" r="5.500" />
    <path d="M8 2.500v11a5.500 5.500 0 000-11z" fill="currentColor" />
  </>,
);
export const KeyboardIcon = line(
  <>
    <rect x="1.500" y="4" width="13" height="8.500" rx="1.500" />
    <path d="M4 7h.01M6.700 7h.01M9.300 7h.01M12 7h.01M5 10h6" />
  </>,
);
export const TickIcon = line(<path d="M3 8.500l3.500 3.500L13 4.500" />, 2.4);
export const StopIcon = line(
  <>
    <path d="M5 1.500h6L14.500 5v6L11 14.500H5L1.500 11V5z" />
    <path d="M8 4.500V9M8 11.300v.1" />
  </>,
  1.8,
);
export const WarnIcon = line(
  <>
    <path d="M8 2l6.500 12h-13z" />
    <path d="M8 6.500v3.500M8 12v.1" />
  </>,
  1.8,
);
export const InfoIcon = line(
  <>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 7.200V11M8 5v.1" />
  </>,
);
export const CloseIcon = line(<path d="M4 4l8 8M12 4l-8 8" />);
export const SearchIcon = line(
  <>
    <circle cx="7" cy="7" r="4.500" />
    <path d="M10.500 10.500L14 14" />
  </>,
);

/** Three columns on a baseline in a rounded square. */
export function BrandMark({ size = 30 }: IconProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 30 30" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="28" height="28" rx="7" className="mark-ground" />
      <path d="M8 22V12M15 22V7M22 22v-6" className="mark-columns" strokeWidth="3.2" strokeLinecap="round" />
      <path d="M5 25h20" className="mark-baseline" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  );
}
