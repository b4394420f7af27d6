import type { ComponentProps } from 'react';
import { SunMoonIcon } from './icons.js';
import { useLateControl } from './late-control.js';

const fetchSchemes = () => import('./colour-schemes.js');

/** Light, dark, or as the device says. */
export function ColourSchemeMenu() {
  const { control: schemes, reached } = useLateControl(fetchSchemes);
  return schemes ? <schemes.ColourSchemes /> : <ColourSchemeButton aria-haspopup="menu" {...reached} />;
}

export function ColourSchemeButton(button: ComponentProps<'button'>) {
  return (
    <button type="button" title="Light or dark" {...button} className="menu-tool">
      <SunMoonIcon />
      <span className="menu-name">Light or dark</span>
    </button>
  );
}
