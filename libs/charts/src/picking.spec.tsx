import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ControlChart } from './control-chart.js';
import { ShareRows } from './share-rows.js';

const points = ['January', 'February', 'March'].map((label, i) => ({
  month: 672 + i,
  label,
  value: 0.4 + i / 10,
  valueText: '',
  lines: [`${40 + i * 10}%`],
  spoken: label,
}));

describe('a step of a chart', () => {
  it('is picked by Enter after walking to it, and Enter before any step picks nothing', async () => {
    const picked: number[] = [];
    const person = userEvent.setup();
    render(
      <ControlChart
        width={600}
        title="Shares"
        model={{ kind: 'share', points, stepLength: 1 }}
        onPick={(at) => void picked.push(at)}
      />,
    );

    await person.tab();
    expect(screen.getByRole('application', { name: 'Shares' })).toHaveFocus();
    await person.keyboard('{Enter}');
    expect(picked).toEqual([]);
    await person.keyboard('{ArrowLeft}{ArrowLeft}{Enter}');

    expect(picked).toEqual([1]);
  });
});

describe('a row of a chart', () => {
  const rows = ['First', 'Second'].map((name) => ({
    key: name,
    name,
    value: 0.5,
    valueText: '50%',
    numbers: '5 of 10',
    lines: [],
    spoken: name,
  }));

  it('is picked where it stands, and nothing is where no row does', async () => {
    const picked: number[] = [];
    const person = userEvent.setup();
    render(<ShareRows width={600} title="Shares" model={{ rows }} onPick={(at) => void picked.push(at)} />);
    const picture = screen.getByRole('application', { name: 'Shares' });

    // The axis above the rows, the second row, and what lies beneath the last.
    for (const clientY of [5, 50, 300])
      await person.pointer({ keys: '[MouseLeft]', target: picture, coords: { clientX: 80, clientY } });
    expect(picked).toEqual([1]);

    picture.focus();
    await person.keyboard('{Home}{Enter}');
    expect(picked).toEqual([1, 0]);
  });
});
