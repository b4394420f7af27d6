/** A door of its own, so that the reader of Arrow streams is a piece of the site that only pages with figures fetch. */
export { decodeFrame } from '@waymark/frames';
