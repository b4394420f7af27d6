import { Menu, useMantineColorScheme } from '@mantine/core';
import { SunMoonIcon } from './icons.js';

const schemes = [
  { scheme: 'auto', name: 'As this device' },
  { scheme: 'light', name: 'Light' },
  { scheme: 'dark', name: 'Dark' },
] as const;

/** Light, dark, or as the device says. */
export function ColourSchemeMenu() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="top-start">
      <Menu.Target>
        <button type="button" className="menu-tool" title="Light or dark">
          <SunMoonIcon />
          <span className="menu-name">Light or dark</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {schemes.map(({ scheme, name }) => (
          <Menu.Item
            key={scheme}
            onClick={() => setColorScheme(scheme)}
            aria-current={colorScheme === scheme ? 'true' : undefined}
          >
            {name}
            {colorScheme === scheme && <span className="quiet"> (in use)</span>}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
