import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GroupsInWaves, ThreeGroups } from './small-multiples.preview.js';
import { type SmallMultiplesModel, walkedPanels } from './small-multiples.model.js';
import { SmallMultiples, sharedAxis } from './small-multiples.js';

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

describe('a walk through panels', () => {
  const lengths = [3, 0, 3, 2];

  it('begins with the latest step of the first panel that has points, whichever arrow is pressed first', () => {
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'End']) {
      expect(walkedPanels(undefined, key, [0, ...lengths])).toEqual({ panel: 1, at: 2 });
    }
    expect(walkedPanels(undefined, 'End', [0, 0])).toBeUndefined();
    expect(walkedPanels(undefined, 'Escape', lengths)).toBeUndefined();
  });

  it('goes by a step within its panel, and to the same step of the next one that has points', () => {
    expect(walkedPanels({ panel: 0, at: 1 }, 'ArrowLeft', lengths)).toEqual({ panel: 0, at: 0 });
    expect(walkedPanels({ panel: 0, at: 1 }, 'ArrowDown', lengths)).toEqual({ panel: 2, at: 1 });
    expect(walkedPanels({ panel: 2, at: 2 }, 'ArrowDown', lengths)).toEqual({ panel: 3, at: 1 });
    expect(walkedPanels({ panel: 2, at: 0 }, 'ArrowUp', lengths)).toEqual({ panel: 0, at: 0 });
    expect(walkedPanels({ panel: 2, at: 1 }, 'Home', lengths)).toEqual({ panel: 2, at: 0 });
    expect(walkedPanels({ panel: 0, at: 1 }, 'ArrowUp', lengths)).toEqual({ panel: 0, at: 1 });
  });

  const told: string[] = [];
  const picked: string[] = [];
  const broughtIntoView: Element[] = [];
  let drawn = 0;
  const draw = (onPick?: (key: string, at: number) => void) =>
    render(
      <SmallMultiples
        model={aModel([
          [0.1, 0.2],
          [0.3, 0.4],
        ])}
        title="Groups"
        tell={(key, at) => {
          told.push(`${key}/${at}`);
          return { head: `Group ${key}`, lines: [`step ${at}`], spoken: `Group ${key}, step ${at}` };
        }}
        onPick={onPick}
        under={() => {
          drawn += 1;
          return null;
        }}
      />,
    );
  const asItWas = HTMLElement.prototype.scrollIntoView;
  beforeAll(() => {
    HTMLElement.prototype.scrollIntoView = function () {
      broughtIntoView.push(this);
    };
  });
  afterAll(() => {
    HTMLElement.prototype.scrollIntoView = asItWas;
  });
  const said = () => screen.getByRole('status').textContent;
  beforeEach(() => {
    broughtIntoView.length = 0;
    told.length = 0;
    picked.length = 0;
    drawn = 0;
  });

  it('is one stop of the keyboard, and the panels remain a list', async () => {
    draw();
    const person = userEvent.setup();

    await person.tab();
    expect(screen.getByRole('application', { name: 'Groups' })).toHaveFocus();
    await person.tab();
    expect(document.body).toHaveFocus();
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  it('says each point once, works out the words of no other, and draws no panel again', async () => {
    const { container } = draw();
    const person = userEvent.setup();
    await person.tab();
    expect([told, drawn]).toEqual([[], 2]);

    await person.keyboard('{ArrowRight}');
    expect(said()).toBe('Group 0, step 1');
    await person.keyboard('{ArrowDown}{Home}');
    expect(said()).toBe('Group 1, step 0');
    expect(container.querySelector('.walk-tip')).toHaveTextContent('Group 1step 0');
    expect(container.querySelector('.walk-line')).toBeInTheDocument();
    expect(broughtIntoView.at(-1)).toBe(container.querySelectorAll('li')[1]);
    expect([told, drawn]).toEqual([['0/1', '1/1', '1/0'], 2]);

    await person.keyboard('{Escape}');
    expect(said()).toBe('');
    expect(container.querySelector('.walk-tip')).toBeNull();
  });

  it('opens a point by Enter after walking to it', async () => {
    draw((key, at) => void picked.push(`${key}/${at}`));
    const person = userEvent.setup();
    await person.tab();

    await person.keyboard('{Enter}');
    expect(picked).toEqual([]);
    await person.keyboard('{ArrowDown}{ArrowDown}{Home}{Enter}');
    expect(picked).toEqual(['1/0']);
  });

  it('finds the point under a pointer, opens it by a click, and leaves it beyond the panels', () => {
    const { container } = draw((key, at) => void picked.push(`${key}/${at}`));
    const [, second] = container.querySelectorAll('li > svg');
    const pointAt = (place: Element, clientX: number) =>
      fireEvent(place, new MouseEvent('pointermove', { bubbles: true, clientX }));

    pointAt(second!, 40);
    expect(said()).toBe('Group 1, step 0');
    pointAt(second!, 180);
    expect(said()).toBe('Group 1, step 1');
    fireEvent.click(second!, { clientX: 180 });
    expect(picked).toEqual(['1/1']);
    expect(screen.getByRole('application', { name: 'Groups' })).toHaveFocus();
    pointAt(container.querySelector('ul')!, 180);
    expect(said()).toBe('');
  });

  it('looks at what is tapped where nothing can be opened', () => {
    const { container } = draw();

    fireEvent.click(container.querySelector('li > svg')!, { clientX: 180 });
    expect(said()).toBe('Group 0, step 1');
  });
});
