import { fireEvent, render, screen } from '@testing-library/react';
import { MovementBars } from './movement-bars.js';
import type { MovementModel } from './movement-bars.model.js';

const aRow = (name: string, falling: number, rising: number) => ({
  name,
  n: 50,
  shares: { falling, level: 1 - falling - rising, rising },
});

const model: MovementModel = {
  counted: 'Cases',
  groups: [
    { name: 'Social workers', rows: [aRow('All', 0.12, 0.38), aRow('North', 0.1, 0.2)] },
    {
      name: 'Families',
      rows: [
        { name: 'All', n: 12, instead: 'under 20', insteadWords: 'Not enough data: 12 of at least 20 cases' },
        { name: 'North', n: 0, instead: 'none' },
      ],
    },
  ],
};

/** A pointer event as browsers send it; jsdom knows none with a place. */
const pointAt = (picture: Element, clientX: number, clientY: number) =>
  fireEvent(picture, new MouseEvent('pointermove', { bubbles: true, clientX, clientY }));

const said = () => screen.getByRole('status').textContent;

describe('a walk along rows of falling, level and rising', () => {
  const draw = () => {
    const { container } = render(<MovementBars width={480} title="Movement" model={model} />);
    return { container, picture: screen.getByRole('application', { name: 'Movement' }) };
  };

  it('goes through the rows of every group, and says what is missing where there are too few', () => {
    const { picture, container } = draw();
    expect(picture).toHaveAttribute('tabindex', '0');

    fireEvent.keyDown(picture, { key: 'Home' });
    expect(said()).toBe('Social workers, All: Falling 12%, level 50%, rising 38%, 50 cases');
    fireEvent.keyDown(picture, { key: 'ArrowDown' });
    fireEvent.keyDown(picture, { key: 'ArrowDown' });
    expect(said()).toBe('Families, All: Not enough data: 12 of at least 20 cases');
    fireEvent.keyDown(picture, { key: 'End' });
    expect(container.querySelector('.walk-tip')).toHaveTextContent('Families, Northnone');
    fireEvent.keyDown(picture, { key: 'Escape' });
    expect(container.querySelector('.walk-tip')).toBeNull();
  });

  it('is done by a pointer too, also by a tap, which stands still', () => {
    const { picture } = draw();

    pointAt(picture, 200, 90);
    expect(said()).toMatch(/^Social workers, North: Falling 10%/);
    fireEvent(picture, new MouseEvent('pointerout', { bubbles: true, relatedTarget: document.body }));
    expect(said()).toBe('');
    fireEvent.click(picture, { clientX: 200, clientY: 155 });
    expect(said()).toMatch(/^Families, All/);
  });

  it('draws no row again', () => {
    let looks = 0;
    const watched = {
      ...aRow('All', 0.1, 0.2),
      get shares() {
        looks += 1;
        return { falling: 0.1, level: 0.7, rising: 0.2 };
      },
    };
    const groups = [{ name: 'Families', rows: [watched, aRow('North', 0.1, 0.2)] }];
    render(<MovementBars width={480} title="Watched" model={{ counted: 'Cases', groups }} />);
    const before = looks;

    fireEvent.keyDown(screen.getByRole('application', { name: 'Watched' }), { key: 'Home' });
    expect(said()).toMatch(/^Families, All/);
    expect(looks).toBe(before);
  });
});
