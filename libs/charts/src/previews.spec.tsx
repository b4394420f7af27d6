import { render } from '@testing-library/react';
import type { ComponentType } from 'react';
import * as aimTag from './aim-tag.preview.js';
import * as compareGrid from './compare-grid.preview.js';
import * as controlChart from './control-chart.preview.js';
import * as dotStrip from './dot-strip.preview.js';
import * as heatGrid from './heat-grid.preview.js';
import * as histogram from './histogram.preview.js';
import * as intervalDots from './interval-dots.preview.js';
import * as ladder from './ladder.preview.js';
import * as likert from './likert.preview.js';
import * as movementBars from './movement-bars.preview.js';
import * as shareRows from './share-rows.preview.js';
import * as smallMultiples from './small-multiples.preview.js';
import * as sparkline from './sparkline.preview.js';
import * as spreadRows from './spread-rows.preview.js';
import * as timeline from './timeline.preview.js';

const previews: readonly (readonly [string, ComponentType])[] = Object.entries({
  ...aimTag,
  ...compareGrid,
  ...controlChart,
  ...dotStrip,
  ...heatGrid,
  ...histogram,
  ...intervalDots,
  ...ladder,
  ...likert,
  ...movementBars,
  ...shareRows,
  ...smallMultiples,
  ...sparkline,
  ...spreadRows,
  ...timeline,
});

/** Ids that React and Recharts make up are numbered in the order in which they appear. */
function withPlainIds(markup: string): string {
  const seen: string[] = [];
  return markup.replace(/_r_[a-z0-9]+_|recharts\d+(?=-clip)/g, (id) => {
    if (!seen.includes(id)) seen.push(id);
    return `id${seen.indexOf(id)}`;
  });
}

/** Approved pictures: look at the change in a browser before accepting a new one (jest -u). */
it.each(previews)('%s is drawn as it was approved', (_, Preview) => {
  const { container } = render(<Preview />);

  expect([...container.querySelectorAll('svg')].map((svg) => withPlainIds(svg.outerHTML)).join('\n')).toMatchSnapshot();
});
