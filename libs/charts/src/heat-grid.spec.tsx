import { fireEvent, render, screen } from '@testing-library/react';
import { HeatGrid } from './heat-grid.js';
import { Likert } from './likert.js';

const months = ['January', 'February', 'March'].map((label, i) => ({
  month: 672 + i,
  label,
  counts: i === 1 ? undefined : [4, 5, 6],
  median: i === 1 ? undefined : 1,
  lines: [],
  spoken: i === 1 ? `${label}: too few` : `${label}: median 1`,
}));

describe('a heat grid', () => {
  const draw = (columns = months) =>
    render(
      <HeatGrid
        width={480}
        title="A scale"
        model={{ lowest: 0, highest: 2, missingName: 'Not known', shareName: 'Of those known', noneName: 'Too few', columns }}
      />,
    );

  it('is one stop of the keyboard, walked month by month, each said once', () => {
    draw();
    const picture = screen.getByRole('application', { name: 'A scale' });
    expect(picture).toHaveAttribute('tabindex', '0');

    fireEvent.keyDown(picture, { key: 'ArrowLeft' });
    expect(screen.getByRole('status')).toHaveTextContent('March: median 1');
    fireEvent.keyDown(picture, { key: 'ArrowLeft' });
    expect(screen.getByRole('status')).toHaveTextContent('February: too few');
    fireEvent.keyDown(picture, { key: 'Escape' });
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('draws a month by itself as one column, not over the whole width', () => {
    const { container } = draw(months.slice(0, 1));

    const widths = [...container.querySelectorAll('rect[class^="heat-"]:not(.swatch-line)')].map((cell) =>
      Number(cell.getAttribute('width')),
    );
    expect(widths).toHaveLength(3);
    expect(Math.max(...widths)).toBeLessThanOrEqual(120);
  });

  it('draws no cell and no median for a month with too few', () => {
    const { container } = draw();

    expect(container.querySelectorAll('.cell-none:not(.swatch-line)')).toHaveLength(1);
    expect(container.querySelectorAll('path.median-ground')).toHaveLength(2);
  });

  it('carries its key inside the picture, so that it leaves with it', () => {
    const { container } = draw();

    expect(container.querySelector('svg')).toHaveTextContent('Not known');
    expect(container.querySelector('svg')).toHaveTextContent('18 and over');
  });
});

it('walks the rows of wholes in parts by up and down, and says why a row has no bar', () => {
  const rows = [
    { key: 'a', name: 'March', numbers: '40', counts: [20, 20], spoken: 'March: half and half' },
    { key: 'b', name: 'June', numbers: '', instead: 'under 10', spoken: 'June: under 10' },
  ];
  const parts = [
    { name: 'Not known', look: 'hatched' },
    { name: '0–2', look: 'scale-1' },
  ] as const;
  const { container } = render(<Likert width={480} title="Bands" model={{ parts, rows }} />);
  const picture = screen.getByRole('application', { name: 'Bands' });

  fireEvent.keyDown(picture, { key: 'ArrowDown' });
  expect(screen.getByRole('status')).toHaveTextContent('June: under 10');
  fireEvent.keyDown(picture, { key: 'ArrowUp' });
  expect(screen.getByRole('status')).toHaveTextContent('March: half and half');
  expect(container.querySelector('svg')).toHaveTextContent('under 10');
});
