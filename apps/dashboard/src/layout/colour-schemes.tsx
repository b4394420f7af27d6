import { Menu, useMantineColorScheme } from '@mantine/core';
import { useOpenedOnArrival } from './opened-on-arrival.js';
import { ColourSchemeButton } from './colour-scheme-menu.js';

const schemes = [
  { scheme: 'auto', name: 'As this device' },
  { scheme: 'light', name: 'Light' },
  { scheme: 'dark', name: 'Dark' },
] as const;

/** The button with the choice that it opens. */
export function ColourSchemes() {
  const { button, isOpen, setOpen } = useOpenedOnArrival();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="top-start" opened={isOpen} onChange={setOpen}>
      <Menu.Target>
        <ColourSchemeButton ref={button} />
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
