import { MantineProvider } from '@mantine/core';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aScope } from '../testing/a-service.js';
import { AreaChip } from './scope-chips.js';

const chip = () => screen.getByRole('button', { name: /^Area/ });

it('opens though its choices were still to be fetched, looks the same before and after, and gets the focus back', async () => {
  const picked: unknown[] = [];
  render(
    <MantineProvider>
      <AreaChip scope={aScope()} search={{}} onPick={(part) => picked.push(part)} />
    </MantineProvider>,
  );
  const before = chip().outerHTML.replace(/ aria-\S+| id="\S*"| data-\S+/g, '');
  chip().focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByLabelText('Find an area or a team', {}, { timeout: 20_000 });
  expect(chip().className).toBe('chip');
  expect(chip().textContent).toBe('Area Whole service');
  expect(before).toContain('class="chip"');

  await userEvent.click(screen.getByText('Whole service', { selector: '.tree-option' }));
  expect(picked).toEqual([{ area: undefined }]);
  await waitFor(() => expect(document.activeElement).toBe(chip()));
});
