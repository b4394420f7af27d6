import type { Page } from 'playwright-core';

/** What has the focus: its role or kind, its name, and whether a person can see that it has it. */
export interface Focused {
  readonly role: string;
  readonly name: string;
  readonly isSeen: boolean;
}

const mostStops = 80;

/** Looks at what has the focus now. Seen means: inside the window, not under something else, and with a ring or other mark of focus. */
export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const at = document.activeElement ?? document.body;
    const box = at.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 20)];
    const top = document.elementFromPoint(x, y);
    const style = getComputedStyle(at);
    const isMarked = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
    return {
      role: at.getAttribute('aria-roledescription') ?? at.getAttribute('role') ?? at.tagName.toLowerCase(),
      name: (at.getAttribute('aria-label') ?? at.textContent ?? '').trim().replace(/\s+/g, ' '),
      isSeen: isMarked && top !== null && (at.contains(top) || top.contains(at)),
    };
  });
}

/** Presses Tab until something of this role and name has the focus; gives every stop on the way, that one last. */
export async function tabTo(page: Page, role: string, name: RegExp): Promise<readonly Focused[]> {
  const stops: Focused[] = [];
  while (stops.length < mostStops) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    stops.push(stop);
    if (stop.role === role && name.test(stop.name)) return stops;
  }
  throw new Error(`No ${role} ${name} was reached: ${stops.map((stop) => `${stop.role} ${stop.name.slice(0, 30)}`).join(' > ')}`);
}
