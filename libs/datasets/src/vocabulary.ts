/** The words that several datasets share. */
export const serviceAreas = [
  'front_door',
  'early_help',
  'family_help',
  'assessment',
  'child_in_need',
  'child_protection',
  'disability',
  'children_in_care',
  'leaving_care',
  'fostering',
  'adoption',
  'residential',
  'other',
] as const;
export const pathways = [
  'early_help',
  'front_door',
  'assessment',
  'child_in_need',
  'child_protection',
  'child_in_care',
  'care_leaver',
  'disability',
  'fostering_adoption',
] as const;
export const sectors = [
  'council',
  'health',
  'education',
  'police',
  'youth_justice',
  'housing',
  'probation',
  'voluntary',
  'other',
] as const;
export const themes = ['leadership', 'learning', 'alignment', 'measures'] as const;
export const raters = [
  'child',
  'mother',
  'father',
  'other_carer',
  'wider_family',
  'network',
  'social_worker',
  'manager',
  'health',
  'education',
  'police',
  'other_professional',
  'chair',
  'auditor',
] as const;

export type ServiceArea = (typeof serviceAreas)[number];
export type Pathway = (typeof pathways)[number];
export type Sector = (typeof sectors)[number];
export type Theme = (typeof themes)[number];
export type Rater = (typeof raters)[number];

/** The parts of each theme. */
export const elements: Readonly<Record<Theme, readonly string[]>> = {
  leadership: ['modelling', 'inquire_first', 'appreciative_inquiry', 'driving_change', 'staying_the_course'],
  learning: [
    'formal',
    'self_directed',
    'collaborative',
    'reflective_tools',
    'group_supervision',
    'audit_as_learning',
    'multi_agency',
  ],
  alignment: ['recording', 'processes', 'policies', 'targeted_work', 'working_conditions'],
  measures: ['data', 'quality_assurance', 'staff_feedback', 'child_feedback', 'family_feedback'],
};

/** Who counts as family, as child and as professional among those who rate. */
export const raterKinds: Readonly<Record<'family' | 'child' | 'professional', readonly Rater[]>> = {
  family: ['mother', 'father', 'other_carer', 'wider_family', 'network'],
  child: ['child'],
  professional: ['social_worker', 'manager', 'health', 'education', 'police', 'other_professional', 'chair', 'auditor'],
};

/** The ways of having no value that are kept apart from a blank, which is not recorded. */
export const noValues = ['not_applicable', 'not_asked', 'declined'] as const;
