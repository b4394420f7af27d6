import { heedFirstPicture, takeOver } from './take-over.js';

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const frames = async (count: number) => {
  for (let i = 0; i < count; i += 1) await nextFrame();
};

const hasPicture = () => document.getElementById('first-picture') !== null;

/** A page whose first picture stands, and its own content, which may still be on the way. */
function pageWith(first: string): HTMLElement {
  document.body.innerHTML = `${first}<div id="root"></div>`;
  return document.getElementById('root')!;
}

const picture = '<div id="first-picture"><h1>Measures</h1><a href="/1">One</a><a href="/2">Two</a></div>';
const drawn = '<h1>Measures</h1><a href="/1">One</a><a href="/2">Two</a>';

describe('taking over from the first picture', () => {
  it('leaves the picture until the page is drawn, loads nothing and fetches nothing, then shows the page in one step', async () => {
    const place = pageWith(picture);
    let isFetching = true;
    takeOver(place, () => isFetching);
    expect(hasPicture()).toBe(true);

    await frames(3);
    place.innerHTML = '<h1>Measures</h1><p aria-busy="true"></p>';
    await frames(4);
    isFetching = false;
    await frames(4);
    expect([hasPicture(), place.className]).toEqual([true, 'is-behind']);

    place.innerHTML = drawn;
    isFetching = true;
    await frames(4);
    expect(hasPicture()).toBe(true);

    isFetching = false;
    await frames(4);
    expect([hasPicture(), place.className]).toEqual([false, '']);
  });

  it('keeps whoever stands on a link on that link', async () => {
    const place = pageWith(picture);
    document.querySelector<HTMLElement>('#first-picture [href="/2"]')!.focus();
    takeOver(place, () => false);
    place.innerHTML = drawn;

    await frames(4);

    expect(document.activeElement).toBe(place.querySelector('[href="/2"]'));
  });

  it('does what a button of the picture was pressed for as soon as it can', async () => {
    const place = pageWith(
      '<div id="first-picture"><h1>Measures</h1><a href="/1">One</a><button>Print</button><button>Menu</button></div>',
    );
    heedFirstPicture();
    const done: string[] = [];
    for (const button of document.querySelectorAll<HTMLElement>('#first-picture button')) button.click();
    takeOver(place, () => false);
    place.innerHTML = '<h1>Measures</h1><a href="/1">One</a><button>Print</button><button>Menu</button>';
    for (const button of place.querySelectorAll('button')) button.addEventListener('click', () => done.push(button.textContent));

    await frames(4);

    expect(done).toEqual(['Menu']);
  });

  it('keeps what was typed meanwhile', async () => {
    const place = pageWith('<div id="first-picture"><h1>Measures</h1><input /></div>');
    const heard: string[] = [];
    const typed = document.querySelector<HTMLInputElement>('#first-picture input')!;
    typed.focus();
    typed.value = 'danger';
    takeOver(place, () => false);
    place.innerHTML = '<h1>Measures</h1><input />';
    place.querySelector('input')!.addEventListener('input', ({ target }) => heard.push((target as HTMLInputElement).value));

    await frames(4);

    expect(heard).toEqual(['danger']);
  });

  it('presses nothing where the page has something else in that place', async () => {
    const place = pageWith('<div id="first-picture"><h1>Measures</h1><button>Menu</button></div>');
    heedFirstPicture();
    let isDone = false;
    document.querySelector<HTMLElement>('#first-picture button')!.click();
    takeOver(place, () => false);
    place.innerHTML = '<h1>Measures</h1><button>Undo</button>';
    place.querySelector('button')!.addEventListener('click', () => (isDone = true));

    await frames(4);

    expect([hasPicture(), isDone]).toEqual([false, false]);
  });

  it('does nothing where the server drew no picture', async () => {
    const place = pageWith('');
    takeOver(place, () => true);

    await frames(2);

    expect(place.className).toBe('');
  });
});
