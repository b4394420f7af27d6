import { monthFromText } from '@waymark/calendar';
import { type KnownNote, isAbout, restartsOf } from './known-notes.js';

const aNote = (given: Partial<KnownNote> = {}): KnownNote => ({
  reference: 'N1',
  month: monthFromText('2026-02')!,
  indicator: 'OA-04',
  kind: 'something_changed',
  title: 'New form',
  restartsRange: true,
  agreedBy: 'practice board',
  ...given,
});

describe('a note', () => {
  it('of the whole service holds in every area and team', () => {
    expect([[], ['assessment'], ['T1', 'assessment']].map((codes) => isAbout(aNote(), 'OA-04', codes))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('of an area holds in its teams, and says nothing of the whole or of other areas', () => {
    const note = aNote({ unit: 'assessment' });

    expect(isAbout(note, 'OA-04', ['T1', 'assessment'])).toBe(true);
    expect(isAbout(note, 'OA-04', [])).toBe(false);
    expect(isAbout(note, 'OA-04', ['disability'])).toBe(false);
  });

  it('of one measure says nothing of another, and one of none is about all', () => {
    expect(isAbout(aNote(), 'OA-05', [])).toBe(false);
    expect(isAbout(aNote({ indicator: undefined }), 'OA-05', [])).toBe(true);
  });
});

describe('the usual range', () => {
  const restarts = (given: Partial<KnownNote>) => restartsOf([aNote(given)], 'OA-04', []).length;

  it('starts anew where something changed in this measure and somebody agreed', () => {
    expect(restarts({})).toBe(1);
  });

  it('does not start anew by a note that is context, that nobody agreed to, that asks for nothing, or that is about every measure', () => {
    expect(restarts({ kind: 'context' })).toBe(0);
    expect(restarts({ agreedBy: undefined })).toBe(0);
    expect(restarts({ restartsRange: false })).toBe(0);
    expect(restarts({ indicator: undefined })).toBe(0);
  });
});
