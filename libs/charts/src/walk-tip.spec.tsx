import { render, screen } from '@testing-library/react';
import { WalkTip } from './walk-tip.js';

const boxAt = (x: number, width: number) => {
  const { unmount } = render(<WalkTip tip={{ x, width, head: 'Mar 2026', lines: [], spoken: '' }} />);
  const { maxWidth } = screen.getByText('Mar 2026').parentElement!.style;
  unmount();
  return maxWidth;
};

it('is as wide as the wider side of the step allows, and never wider than a few words need', () => {
  expect([boxAt(318, 340), boxAt(150, 320), boxAt(4, 320), boxAt(900, 1100)]).toEqual(['280px', '150px', '280px', '280px']);
});
