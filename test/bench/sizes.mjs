/** How large each row is measured. Every size is made up in the same way; only the numbers of rows differ. */
export const sizes = {
  quick: {
    ratings: 20_000,
    manyRatings: 60_000,
    batch: 1_000,
    smaller: 10_000,
    larger: 60_000,
    counted: 20_000,
    authority: 'small',
    repetitions: 3,
  },
  usual: {
    ratings: 100_000,
    manyRatings: 400_000,
    batch: 10_000,
    smaller: 50_000,
    larger: 200_000,
    counted: 100_000,
    authority: 'demonstration',
    repetitions: 3,
  },
  full: {
    ratings: 100_000,
    manyRatings: 2_000_000,
    batch: 10_000,
    smaller: 200_000,
    larger: 2_000_000,
    counted: 2_000_000,
    authority: 'demonstration',
    repetitions: 3,
  },
};
