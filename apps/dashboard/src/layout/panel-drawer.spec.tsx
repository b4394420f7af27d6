import { MantineProvider } from '@mantine/core';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { PanelDrawer } from './panel-drawer.js';

function PageWithPanel() {
  const [isOpen, setOpen] = useState(false);
  const [isGone, setGone] = useState(false);
  return (
    <MantineProvider env="test">
      <h1 tabIndex={-1}>A page</h1>
      {!isGone && <button onClick={() => setOpen(true)}>Open</button>}
      <PanelDrawer title="A point" isOpen={isOpen} onClose={() => setOpen(false)}>
        <button onClick={() => setGone(true)}>Remove</button>
      </PanelDrawer>
    </MantineProvider>
  );
}

const open = async (person: ReturnType<typeof userEvent.setup>) => {
  screen.getByRole('button', { name: 'Open' }).focus();
  await person.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus());
};

describe('a panel that closes', () => {
  it('gives the focus back to what opened it, the second time too', async () => {
    render(<PageWithPanel />);
    const person = userEvent.setup();

    for (let time = 0; time < 2; time += 1) {
      await open(person);
      await person.keyboard('{Escape}');
      await waitFor(() => expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus());
    }
  });

  it('gives the focus to the heading of the page where what opened it is gone', async () => {
    render(<PageWithPanel />);
    const person = userEvent.setup();

    await open(person);
    await person.click(screen.getByRole('button', { name: 'Remove' }));
    await person.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'A page' })).toHaveFocus());
  });
});
