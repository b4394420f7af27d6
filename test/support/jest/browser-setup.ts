import '@testing-library/jest-dom';
import { TextDecoder, TextEncoder } from 'node:util';

class NothingToObserve {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const size = { x: 0, y: 0, top: 0, left: 0, width: 800, height: 400, right: 800, bottom: 400, toJSON: () => '' };

Object.assign(globalThis, { TextDecoder, TextEncoder, ResizeObserver: NothingToObserve });
Object.assign(window, {
  scrollTo: () => {},
  matchMedia: (query: string) => ({
    matches: false,
    media: query,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
    addEventListener: () => {},
    removeEventListener: () => {},
    dispatchEvent: () => false,
  }),
});
window.HTMLElement.prototype.scrollIntoView = () => {};
window.HTMLElement.prototype.getBoundingClientRect = () => size;
