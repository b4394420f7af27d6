/** The pages of a service, by the names of their pictures. */
export const allPages = {
  overview: '',
  'theme-leadership': '/themes/leadership',
  'theme-learning': '/themes/learning',
  'theme-alignment': '/themes/organisational-alignment',
  'theme-measures': '/themes/meaningful-measures',
  measures: '/measures',
  'measure-share': '/measures/OA-04',
  'measure-wave': '/measures/LR-08',
  'measure-gap': '/measures/MM-26',
  'measure-movement': '/measures/MM-27',
  scaling: '/scaling',
  voice: '/voice',
  training: '/training',
  teams: '/teams',
  journey: '/journey',
  imports: '/imports',
  'choose-file': '/imports/new',
  'data-quality': '/data-quality',
  help: '/help',
  glossary: '/help/glossary',
};

/** What is looked at in services of every size. */
export const fewPages = ['overview', 'theme-alignment', 'scaling', 'measure-share', 'measure-wave'];

export const looks = [
  { name: 'light-1440', width: 1440, scheme: 'light' },
  { name: 'dark-1440', width: 1440, scheme: 'dark' },
  { name: 'light-390', width: 390, scheme: 'light' },
  { name: 'dark-390', width: 390, scheme: 'dark' },
];
