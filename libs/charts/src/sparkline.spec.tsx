import { render } from '@testing-library/react';
import { Sparkline } from './sparkline.js';

it('draws values that are all the same in the middle of its height', () => {
  const { container } = render(
    <Sparkline model={{ kind: 'number', form: 'line', points: [{ value: 6 }, { value: 6 }] }} height={30} />,
  );

  expect(container.querySelector('.spark-line')).toHaveAttribute('d', 'M6 15L106 15');
});
