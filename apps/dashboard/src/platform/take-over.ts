const picture = 'first-picture';
const pressed = 'is-pressed';
const patienceMilliseconds = 15_000;
const reached = 'a[href], button, input, select';

/**
 * Whether the server has drawn a picture of this page already. From now on the last button of it that somebody presses is remembered: what
 * it does is done as soon as it can be.
 */
export function heedFirstPicture(): boolean {
  const first = document.getElementById(picture);
  first?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    first.querySelector(`.${pressed}`)?.classList.remove(pressed);
    button.classList.add(pressed);
  });
  return first !== null;
}

/**
 * The picture that the server drew stands until the page has drawn itself behind it and neither `isFetching` nor shows that it loads, for two
 * frames; then they change places in one step, and who had reached a link in the one stands on the same link in the other, with what was
 * typed there. A page that is
 * still not done after a quarter of a minute comes forward as it is. Where the server drew none, nothing happens.
 */
export function takeOver(place: HTMLElement, isFetching: () => boolean): void {
  const first = document.getElementById(picture);
  if (!first) return;
  place.classList.add('is-behind');
  const latest = performance.now() + patienceMilliseconds;
  let calmFrames = 0;
  const look = () => {
    calmFrames = isDrawn(place) && !isFetching() ? calmFrames + 1 : 0;
    if (calmFrames === 2 || performance.now() > latest) changePlaces(first, place);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function changePlaces(first: HTMLElement, place: HTMLElement): void {
  const left = document.activeElement;
  const focused = counterpart(left, first, place);
  const wanted = counterpart(first.querySelector(`.${pressed}`), first, place);
  first.remove();
  place.classList.remove('is-behind');
  focused?.focus({ preventScroll: true });
  if (left instanceof HTMLInputElement && focused instanceof HTMLInputElement) typeInto(focused, left.value);
  wanted?.click();
}

/** As if somebody had typed it: the setter of the element itself, since React watches the one that it put over it. */
function typeInto(input: HTMLInputElement, words: string): void {
  if (words === input.value) return;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, words);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The link or button of the page that stands where `one` stands in the picture, and says the same. */
function counterpart(one: Element | null, first: HTMLElement, place: HTMLElement): HTMLElement | undefined {
  const at = placesIn(first).findIndex((element) => element === one);
  const other = at < 0 ? undefined : placesIn(place)[at];
  return other?.textContent === one?.textContent ? other : undefined;
}

const isDrawn = (place: HTMLElement) => place.querySelector('h1') !== null && place.querySelector('[aria-busy="true"]') === null;

const placesIn = (part: HTMLElement) => [...part.querySelectorAll<HTMLElement>(reached)];
