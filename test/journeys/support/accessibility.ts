import { source } from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** One rule that the page breaks, and where. */
export interface Violation {
  readonly rule: string;
  readonly help: string;
  readonly places: readonly string[];
}

const rules = {
  everything: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  /** The rule whose answer hangs on colours. */
  colours: ['color-contrast'],
  /** The rules whose answer hangs on where things stand, and what is only there on a phone. */
  places: ['color-contrast', 'target-size', 'scrollable-region-focusable', 'button-name', 'link-name', 'aria-hidden-focus'],
} as const;

/**
 * What axe finds against WCAG 2.2 AA on the page as it stands, or within what a selector finds on it. Injected by evaluation, so the
 * page's own content policy stays on.
 */
export async function violationsOn(
  page: Page,
  what: keyof typeof rules = 'everything',
  within = 'html',
): Promise<readonly Violation[]> {
  const standard: RunOptions = { runOnly: [...rules[what]], resultTypes: ['violations'] };
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const results: AxeResults = await page.evaluate(`axe.run(${JSON.stringify(within)}, ${JSON.stringify(standard)})`);
  return results.violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    places: nodes.map(({ target }) => target.join(' ')),
  }));
}
