import { walkedTo } from './use-walk.js';

describe('a walk along a chart', () => {
  it('begins with the latest step, whichever arrow is pressed first', () => {
    expect(walkedTo(undefined, 'ArrowLeft', 24)).toBe(23);
    expect(walkedTo(undefined, 'ArrowRight', 24)).toBe(23);
  });

  it('goes by one step and stays within the chart', () => {
    expect(walkedTo(5, 'ArrowLeft', 24)).toBe(4);
    expect(walkedTo(0, 'ArrowLeft', 24)).toBe(0);
    expect(walkedTo(23, 'ArrowRight', 24)).toBe(23);
  });

  it('jumps to both ends and is left by Escape', () => {
    expect(walkedTo(5, 'Home', 24)).toBe(0);
    expect(walkedTo(5, 'End', 24)).toBe(23);
    expect(walkedTo(5, 'Escape', 24)).toBeUndefined();
  });

  it('stays where it is for other keys, and nowhere in an empty chart', () => {
    expect(walkedTo(5, 'x', 24)).toBe(5);
    expect(walkedTo(undefined, 'End', 0)).toBeUndefined();
  });
});
