import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { ChartCard, type ChartCardProps } from './chart-card.js';
import { SteppedLimits } from './control-chart.preview.js';

const aCard: ChartCardProps = {
  name: 'XX-01',
  title: 'About the same for two years',
  subtitle: 'Things, per cent',
  n: 'March 2026: 48 of 117',
  source: 'From things, last arrived 2 Apr 2026',
  summary: 'No clear change.',
  table: {
    caption: 'Things by month',
    columns: [{ name: 'Month' }, { name: 'Value', isNumber: true }],
    rows: [['Mar 2026', '41.0']],
  },
  isTable: false,
  onTable: () => undefined,
  onFile: () => undefined,
  children: (describedBy) => <svg aria-describedby={describedBy} />,
};

describe('a chart card', () => {
  it.each(['title', 'subtitle', 'n', 'source'] as const)('is not drawn without its %s', (word) => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);

    expect(() => render(<ChartCard {...aCard} {...{ [word]: ' ' }} />)).toThrow(`A chart needs its ${word}.`);
  });

  it('is named by its title and described by what it shows', () => {
    render(<ChartCard {...aCard} />);

    const card = screen.getByRole('figure', { name: 'About the same for two years' });
    expect(card).toHaveAccessibleDescription('No clear change.');
    expect(within(card).getByText('Things, per cent. March 2026: 48 of 117')).toBeVisible();
  });

  it('shows the same evidence as a real table', () => {
    render(<ChartCard {...aCard} isTable />);

    const row = within(screen.getByRole('table', { name: 'Things by month' })).getByRole('row', { name: 'Mar 2026 41.0' });
    expect(within(row).getByRole('rowheader')).toHaveTextContent('Mar 2026');
    expect(screen.queryByRole('button', { name: 'PNG' })).not.toBeInTheDocument();
  });

  it('takes somebody who skips to the table right into it, and leaves the focus on the button of the foot', async () => {
    function TurnedCard() {
      const [isTable, turn] = useState(false);
      return <ChartCard {...aCard} isTable={isTable} onTable={turn} />;
    }
    const person = userEvent.setup();
    render(<TurnedCard />);

    await person.click(screen.getByRole('button', { name: 'Show this chart as a table' }));
    expect(screen.getByRole('region', { name: 'Things by month' })).toHaveFocus();

    await person.click(screen.getByRole('button', { name: 'Chart' }));
    await person.click(screen.getByRole('button', { name: 'Table' }));
    expect(screen.getByRole('button', { name: 'Chart' })).toHaveFocus();
  });

  it('gives a CSV that carries its title, numbers, filters and source', async () => {
    const onFile = jest.fn();
    render(<ChartCard {...aCard} facts={[['Area', 'Assessment']]} onFile={onFile} />);

    await userEvent.setup().click(screen.getByRole('button', { name: 'CSV' }));

    expect(onFile).toHaveBeenCalledWith(
      'XX-01.csv',
      '\uFEFFTitle,About the same for two years\r\nSubtitle,"Things, per cent. March 2026: 48 of 117"\r\nArea,Assessment\r\n' +
        'Source,"From things, last arrived 2 Apr 2026"\r\n\r\nMonth,Value\r\nMar 2026,41.0\r\n',
    );
  });
});

describe('a control chart', () => {
  it('is one tab stop that arrows, Home, End and Escape walk, each step spoken once', async () => {
    const person = userEvent.setup();
    render(<SteppedLimits />);

    await person.tab();
    expect(screen.getByRole('application', { name: 'Stepped limits' })).toHaveFocus();
    await person.keyboard('{End}{ArrowLeft}');
    expect(screen.getByRole('status')).toHaveTextContent('Step 15, 55%');
    await person.keyboard('{Home}');
    expect(screen.getByRole('status')).toHaveTextContent('Step 1, 44%');
    await person.keyboard('{Escape}');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('never draws its line across a step without a value', () => {
    const { container } = render(<SteppedLimits />);

    const line = container.querySelector('.value-line')!.getAttribute('d')!;
    expect(line.match(/M/g)).toHaveLength(2);
  });
});
