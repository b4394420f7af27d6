/** The measures of the page of training and confidence, in the order in which its table names them. */
export const trainingMeasures: readonly string[] = ['LR-01', 'LR-02', 'LR-03', 'LR-06', 'LR-08', 'LR-10', 'LR-12', 'LR-14'];

/** Those, and the one that it shows by its parts alone: what the page may be filtered by is what one of them is cut by. */
export const onTrainingPage: readonly string[] = [...trainingMeasures, 'LR-09'];
