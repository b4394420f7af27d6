import { render } from '@testing-library/react';
import { SmallMultiples, type SmallMultiplesModel } from './small-multiples.js';

const model: SmallMultiplesModel = {
  kind: 'share',
  first: 'Nov 2024',
  last: 'May 2026',
  panels: [
    {
      key: 'a',
      name: 'Assessment',
      latestText: '46%',
      spoken: 'Assessment',
      points: [{ value: 0.3 }, { value: 0.6 }, { value: 0.46 }],
    },
  ],
};

it('joins points that follow one another by a line', () => {
  const { container } = render(<SmallMultiples model={model} />);

  expect(container.querySelectorAll('.spark-line')).toHaveLength(1);
});

it('never joins points that stand by themselves, such as the waves of a survey', () => {
  const { container } = render(<SmallMultiples model={{ ...model, isApart: true }} />);

  expect(container.querySelectorAll('.spark-line')).toHaveLength(0);
  expect(container.querySelectorAll('circle')).toHaveLength(3);
});
