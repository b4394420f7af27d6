import { instruments } from '@waymark/instruments';

/** The instruments that people answer by themselves, whose replies arrive in the dataset of replies. */
export const surveys = instruments.filter(({ kind, landsIn }) => kind === 'survey' && landsIn === undefined);
