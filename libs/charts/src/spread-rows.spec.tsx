import { fireEvent, render, screen } from '@testing-library/react';
import { SpreadRows } from './spread-rows.js';

const rows = [
  {
    key: 'a',
    name: 'North',
    spread: { low: -2, median: -1, high: 0 },
    latestText: '−1  (40)',
    lines: ['Median −1'],
    spoken: 'North, median −1, of 40',
  },
  {
    key: 'b',
    name: 'South',
    latestText: '',
    instead: 'under 10',
    lines: ['4 of at least 10'],
    spoken: 'South, 4 of at least 10',
  },
];

/** A pointer event as browsers send it; jsdom knows none with a place. */
const pointAt = (picture: Element, clientX: number, clientY: number) =>
  fireEvent(picture, new MouseEvent('pointermove', { bubbles: true, clientX, clientY }));

const said = () => screen.getByRole('status').textContent;

describe('a walk along rows of middle halves', () => {
  const draw = () => {
    const { container } = render(
      <SpreadRows width={480} title="Spreads" model={{ rows, from: -3, to: 3, belowText: 'below', aboveText: 'above' }} />,
    );
    return { container, picture: screen.getByRole('application', { name: 'Spreads' }) };
  };

  it('says each row once, also where there are too few', () => {
    const { picture, container } = draw();
    expect(picture).toHaveAttribute('tabindex', '0');

    fireEvent.keyDown(picture, { key: 'Home' });
    expect(said()).toBe('North, median −1, of 40');
    fireEvent.keyDown(picture, { key: 'ArrowDown' });
    expect(said()).toBe('South, 4 of at least 10');
    expect(container.querySelector('.walk-tip')).toHaveTextContent('South4 of at least 10');
    fireEvent.keyDown(picture, { key: 'Escape' });
    expect(container.querySelector('.walk-tip')).toBeNull();
  });

  it('finds the row under a pointer', () => {
    const { picture } = draw();

    pointAt(picture, 300, 30);
    expect(said()).toBe('North, median −1, of 40');
    pointAt(picture, 300, 60);
    expect(said()).toBe('South, 4 of at least 10');
  });

  it('draws no row again', () => {
    let looks = 0;
    const watched = {
      ...rows[0]!,
      get latestText() {
        looks += 1;
        return '−1';
      },
    };
    const model = { rows: [watched], from: -3, to: 3, belowText: 'below', aboveText: 'above' };
    render(<SpreadRows width={480} title="Watched" model={model} />);
    const before = looks;

    fireEvent.keyDown(screen.getByRole('application', { name: 'Watched' }), { key: 'Home' });
    expect(said()).toBe('North, median −1, of 40');
    expect(looks).toBe(before);
  });
});
