import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ControlChart } from './control-chart.js';

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
