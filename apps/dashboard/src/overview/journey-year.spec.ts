import { journeyYear } from './journey-year.js';

describe('the year of the journey', () => {
  it.each([
    ['2022-04-01', 5, '2022-04-01', 'Year 1 of a 5-year journey.'],
    ['2022-04-01', 5, '2023-03-31', 'Year 1 of a 5-year journey.'],
    ['2022-04-01', 5, '2025-03-31', 'Year 3 of a 5-year journey.'],
    ['2022-04-01', 5, '2027-03-31', 'Year 5 of a 5-year journey.'],
    ['2022-04-01', 5, '2027-04-01', 'Year 6 of a journey planned for 5 years.'],
    ['2022-04-01', 5, '2022-03-31', undefined],
    [null, 5, '2025-03-31', undefined],
  ])('that began on %s and takes %i years is on %s "%s"', (beganOn, years, on, said) => {
    expect(journeyYear(beganOn, years, on)).toBe(said);
  });
});
