import { MantineProvider } from '@mantine/core';
import { Outlet } from '@tanstack/react-router';
import { theme, tokensForMantine } from './theme.js';

/** What every page stands in: colours, sizes and behaviour of controls. */
export function Root() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={tokensForMantine} defaultColorScheme="auto">
      <Outlet />
    </MantineProvider>
  );
}
