const picture = 'first-picture';
const patienceMilliseconds = 15_000;
const reached = 'a[href], button, input, select, [tabindex]';

/** Whether the server has drawn a picture of this page already. */
export function hasFirstPicture(): boolean {
  return document.getElementById(picture) !== null;
}

/**
 * The picture that the server drew stands until the page has drawn itself behind it and neither `isFetching` nor shows that it loads, for two
 * frames; then they change places in one step, and who had reached a link in the one stands on the same link in the other. A page that is
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
  const at = placesIn(first).indexOf(document.activeElement as HTMLElement);
  first.remove();
  place.classList.remove('is-behind');
  placesIn(place)[at]?.focus({ preventScroll: true });
}

const isDrawn = (place: HTMLElement) => place.querySelector('h1') !== null && place.querySelector('[aria-busy="true"]') === null;

const placesIn = (part: HTMLElement) => [...part.querySelectorAll<HTMLElement>(reached)];
