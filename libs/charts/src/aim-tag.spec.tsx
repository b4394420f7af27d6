import { render, screen } from '@testing-library/react';
import { AimTag } from './aim-tag.js';

const heights = (container: HTMLElement) => ({
  bar: Number(container.querySelector('rect')?.getAttribute('y')),
  line: Number(container.querySelector('path')?.getAttribute('d')?.split(' ')[1]?.split('h')[0]),
});

describe('an aim tag', () => {
  it.each([
    ['reliably-meets', false, 'over'],
    ['wont-yet', false, 'under'],
    ['reliably-meets', true, 'under'],
    ['wont-yet', true, 'over'],
  ] as const)('draws what is usual of %s, lower better %s, %s the aim', (assurance, isLowerBetter, side) => {
    const { container } = render(<AimTag assurance={assurance} isLowerBetter={isLowerBetter} />);
    const { bar, line } = heights(container);

    expect(bar < line ? 'over' : 'under').toBe(side);
  });

  it('says in words that no aim is set, and draws no line', () => {
    const { container } = render(<AimTag assurance="no-aim" />);

    expect(screen.getByText('No aim set')).toBeVisible();
    expect(container.querySelector('path')).toBeNull();
  });
});
