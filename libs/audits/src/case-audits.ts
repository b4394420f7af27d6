/** The kinds of audit that read a case; supervision, observation and checks of single statements do not. */
export const caseAudits: readonly string[] = [
  'collaborative',
  'case_file',
  'dip_sample',
  'thematic',
  'closure',
  'multi_agency',
  're_audit',
];
