import { monthFromText } from '@waymark/calendar';
import { type AuthorityScope, routes } from '@waymark/contract';
import { firstPictures } from './first-picture.js';
import { aFrame, aScope, serviceAnswers } from './testing/a-service.js';
import { aRatedSlice } from './testing/a-slice.js';
import { type Answer, type Asked, fakeServer } from './testing/render-page.js';

const scope = aScope();
const months = Array.from({ length: 24 }, (_, i) => monthFromText('2024-04')! + i);
const frame = aFrame(months.map((month, i) => ({ figure: 'OA-04', unit: 'ALL', month, numerator: 20 + i, denominator: 80 })));

const answersOf = (service: AuthorityScope): Record<string, Answer> => ({
  ...serviceAnswers(service, frame),
  [`GET ${routes.slice(service.authority.code, 'open-cases-rated')}`]: { bytes: aRatedSlice([]) },
});

/** Draws as the server does, from these answers; the second is what was asked of it. */
function drawnFrom(answers: Readonly<Record<string, Answer>>) {
  const asked: string[] = [];
  const draw = firstPictures(async (address) => {
    asked.push(address);
    const { status = 200, json, bytes } = answers[`GET ${address}`] ?? { status: 404, json: {} };
    const answer = { ok: status < 400, status, json: async () => json, arrayBuffer: async () => bytes?.slice().buffer };
    return answer as Response;
  });
  return { draw, asked };
}

let overTheNetwork: readonly Asked[];
beforeAll(() => {
  overTheNetwork = fakeServer({});
});
afterAll(() => expect(overTheNetwork).toEqual([]));

const textOf = (picture: string) => {
  const page = document.createElement('div');
  page.innerHTML = picture;
  return page;
};

describe('the first picture', () => {
  it('says what the page says, from answers alone: the service, its measures and the latest figure with its numbers', async () => {
    const { draw } = drawnFrom(answersOf(scope));

    const page = textOf((await draw('/314'))!);

    expect(page.querySelector('h1')?.textContent).toBe('Embedding at a glance');
    expect(page.textContent).toContain('Eastvale Council');
    expect(page.querySelectorAll('.theme-card')).toHaveLength(4);
    expect(page.querySelector('.theme-card .spark-figure strong')?.textContent).toBe('54%');
    expect(page.textContent).toContain('43 of 80');
    expect(page.querySelector('[aria-busy="true"]')).toBeNull();
  });

  it('follows the address: the period and the page', async () => {
    const { draw } = drawnFrom(answersOf(scope));

    const measures = textOf((await draw('/314/measures?from=2024-04&to=2024-12'))!);

    expect(measures.querySelector('h1')?.textContent).toBe('Measures');
    expect(measures.textContent).toContain('Apr 2024 – Dec 2024');
    expect(measures.textContent).not.toContain('43 of 80');
  });

  it('keeps nothing of one picture for the next', async () => {
    const one = drawnFrom(answersOf(scope));
    await one.draw('/314');
    const other = aScope({ code: '315', name: 'Westvale Council' });
    const next = drawnFrom(answersOf(other));

    const page = textOf((await next.draw('/315'))!);

    expect(page.textContent).toContain('Westvale Council');
    expect(page.textContent).not.toContain('Eastvale');
    expect(next.asked).toContain(routes.wholeFigures('315'));
  });

  it('leaves a name with signs of HTML in it as text', async () => {
    const { draw } = drawnFrom(answersOf(aScope({ name: '<img src=x onerror=alert(1)>' })));

    const page = textOf((await draw('/314'))!);

    expect(page.querySelector('img')).toBeNull();
    expect(page.textContent).toContain('<img src=x');
  });

  it('leaves the page to the browser where an answer is missing', async () => {
    const answers = answersOf(scope);
    const { draw } = drawnFrom({ ...answers, [`GET ${routes.list('314', 'notes')}`]: { status: 503, json: {} } });

    expect(await draw('/314')).toBeUndefined();
  });

  it.each(['/', '/314/imports', '/314/help/glossary', '/314?view=meeting', '/999'])(
    'leaves %s to the browser',
    async (address) => {
      const { draw } = drawnFrom(answersOf(scope));

      expect(await draw(address)).toBeUndefined();
    },
  );
});
