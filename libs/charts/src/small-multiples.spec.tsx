import { render } from '@testing-library/react';
import { GroupsInWaves, ThreeGroups } from './small-multiples.preview.js';
import { type SmallMultiplesModel, sharedAxis } from './small-multiples.js';

const aModel = (values: readonly number[][]): SmallMultiplesModel => ({
  kind: 'share',
  form: 'line',
  first: '',
  last: '',
  panels: values.map((some, i) => ({
    key: String(i),
    name: '',
    latestText: '',
    spoken: '',
    points: some.map((value) => ({ value })),
  })),
});

describe('panels side by side', () => {
  it('have one axis that holds the values of all of them and begins at 0', () => {
    expect(sharedAxis(aModel([[0.1, 0.12], [0.38]]))).toMatchObject({ from: 0, to: 0.4 });
  });

  it('leave the values of a panel that is not shown out of the axis', () => {
    const model = aModel([[0.1], [0.95]]);
    const hidden = { ...model, panels: [model.panels[0]!, { ...model.panels[1]!, instead: 'under 20' }] };

    expect(sharedAxis(hidden).to).toBeLessThan(0.2);
  });

  it('join steps in a row by a line, and never waves', () => {
    expect(render(<ThreeGroups />).container.querySelectorAll('.spark-line').length).toBeGreaterThan(0);
    const { container } = render(<GroupsInWaves />);
    expect(container.querySelectorAll('.spark-line')).toHaveLength(0);
    const intervals = [...container.querySelectorAll('.spark-interval')].map((path) => path.getAttribute('d'));
    expect(intervals.join('').match(/M/g)).toHaveLength(6);
  });

  it('draw no point for a group that has too few', () => {
    const [, , few] = render(<ThreeGroups />).container.querySelectorAll('li');

    expect(few!.querySelectorAll('.mark-plain, .mark-improve, .mark-concern, .mark-shift')).toHaveLength(0);
    expect(few).toHaveTextContent('under 20');
  });
});
