/** Item codes of the surveys that the synthetic authority answers, by how they are answered. Wordings live with the instruments. */
export const extentItems = Array.from({ length: 14 }, (_, i) => `p${i + 1}`);
export const youngItems = Array.from({ length: 11 }, (_, i) => `y${i + 1}`);
export const faceItems = ['c1', 'c2', 'c3', 'c4', 'c5'] as const;
export const networkItems = ['n1', 'n2', 'n3', 'n4', 'n5'] as const;

export const tools = [
  'map',
  'statements',
  'goals',
  'scaling',
  'three_houses',
  'words_pictures',
  'network',
  'network_meeting',
  'safety_plan',
  'plan_test',
  'appreciative',
  'group_supervision',
  'authority',
  'questions',
] as const;

export const climateItems = Array.from({ length: 30 }, (_, i) => `k${i + 1}`);
export const reversedItems: ReadonlySet<string> = new Set(['k6', 'k12', 'k18', 'k24']);
export const leaderItems = ['ld.a', 'ld.b', 'ld.c', 'ld.d', 'ld.e'] as const;
export const serviceItems = [
  'lr.c',
  'lr.e',
  'oa.a',
  'oa.b',
  'oa.time',
  'oa.caseload',
  'st1',
  'st2',
  'st3',
  'st4',
  'st5',
  'st6',
] as const;
export const agencyItems = ['pa.child', 'pa.words', 'pa.same'] as const;
export const staffWords = ['st.well', 'st.worried', 'st.next', 'st.better', 'st.meaning'] as const;
export const aboutItems = {
  'about.length': ['under_1_year', '1_to_2_years', '3_to_5_years', '6_to_10_years', 'over_10_years'],
  'about.recording': ['under_a_quarter', 'a_quarter_to_a_half', 'a_half_to_three_quarters', 'over_three_quarters'],
  'about.families': ['under_a_quarter', 'a_quarter_to_a_half', 'a_half_to_three_quarters', 'over_three_quarters'],
} as const;
export const followUpItems = [
  'f.used',
  'f.first',
  'f.example',
  'f.difference',
  'f.confidence',
  'f.supervision',
  'f.helped',
  'f.hindered',
  'f.now',
  'f.next',
  'f.better',
] as const;

/** The items of a partner's form of the staff survey. */
export const partnerItems: ReadonlySet<string> = new Set([
  ...['t.map', 't.statements', 't.goals', 't.scaling', 't.three_houses', 'u.map', 'u.scaling', 'u.three_houses'],
  ...['st1', 'st2', 'st3', 'st5', ...agencyItems, 'st.well', 'st.worried', 'st.next', 'st.better'],
]);

/** Every item column of a file that holds all surveys, in the instruments' order. */
export const surveyItems: readonly string[] = [
  ...[...extentItems, 'p15', 'p.well', 'p.worried', 'p.next', 'p.better'],
  ...[...youngItems, 'y12', 'y.good', 'y.worries', 'y.dreams', 'y.better'],
  ...[...faceItems, 'c6', ...networkItems, 'n6', 'n.better'],
  ...tools.map((tool) => `t.${tool}`),
  ...tools.map((tool) => `u.${tool}`),
  ...[...climateItems, ...leaderItems, 'ld.scale', ...serviceItems, ...agencyItems, ...staffWords, ...Object.keys(aboutItems)],
  ...followUpItems,
];
