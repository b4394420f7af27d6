/** What Waymark reads of a list, and the headings under which it stands, the usual one first. */
export type Field = 'child' | 'team' | 'worker' | 'adviser' | 'status' | 'start' | 'end';

/** One list of the workbook that Ofsted asks authorities for, in the layout of August 2019 and the lists of later years. */
export interface AnnexAList {
  readonly number: number;
  readonly label: string;
  /** The headings that this list shares with others. */
  readonly shared: readonly string[];
  /** The headings that tell it from other lists. */
  readonly own: readonly string[];
  /** Fields that are read; nothing is read of the other lists. */
  readonly fields: Readonly<Partial<Record<Field, readonly string[]>>>;
}

const who = ['Child Unique ID', 'Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)'];
const disability = 'Does the Child have a Disability';
const holders = ['Allocated Team', 'Allocated Worker'];

const childTeamWorker = {
  child: ['Child Unique ID', 'Child Unique Identifier', 'Child ID', 'Child Identifier'],
  team: ['Allocated Team', 'Team'],
  worker: ['Allocated Worker', 'Allocated Social Worker', 'Worker'],
} as const;

/** All lists. Lists 6 to 9 say who holds an open child now; in 3, 4 and 5 the worker is whoever handled an event, so nothing is read there. */
export const annexALists: readonly AnnexAList[] = [
  { number: 1, label: 'contacts', shared: who, own: ['Date of Contact', 'Contact Source'], fields: {} },
  {
    number: 2,
    label: 'early help',
    shared: who,
    own: ['Assessment start date', 'Assessment completion date', 'Organisation completing assessment'],
    fields: {},
  },
  {
    number: 3,
    label: 'referrals',
    shared: [...who, ...holders],
    own: ['Date of referral', 'Referral Source', 'Referral NFA', 'Number of Referrals in Last 12 Months'],
    fields: {},
  },
  {
    number: 4,
    label: 'assessments',
    shared: [...who, disability, ...holders],
    own: [
      'Continuous Assessment Start Date',
      'Child Seen During Continuous Assessment',
      'Continuous Assessment Date of Authorisation',
      "Was the child assessed as requiring LA children's social care support",
    ],
    fields: {},
  },
  {
    number: 5,
    label: 'section 47 enquiries and conferences',
    shared: [...who, disability, ...holders],
    own: [
      'Strategy discussion initiating Section 47 Enquiry Start Date',
      'Was an Initial Child Protection Conference deemed unnecessary',
      'Date of Initial Child Protection Conference',
      'Did the Initial Child Protection Conference Result in a Child Protection Plan',
      'Number of Section 47 Enquiries in the last 12 months',
      'Number of ICPCs in the last 12 months',
    ],
    fields: {},
  },
  {
    number: 6,
    label: 'children in need',
    shared: [...who, disability, ...holders],
    own: [
      'CIN Start Date',
      'Primary Need Code',
      'Date Child Was Last Seen',
      'CIN Closure Date',
      'Reason for Closure',
      'Case Status',
    ],
    fields: {
      ...childTeamWorker,
      status: ['Case Status'],
      start: ['CIN Start Date'],
      end: ['CIN Closure Date', 'CIN End Date'],
    },
  },
  {
    number: 7,
    label: 'child protection',
    shared: [...who, disability, ...holders],
    own: [
      'Child Protection Plan Start Date',
      'Initial Category of Abuse',
      'Latest Category of Abuse',
      'Date of the Last Statutory Visit',
      'Was the Child Seen Alone',
      'Date of latest review conference',
      'Child Protection Plan End Date',
      'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)',
      'Number of Previous Child Protection Plans',
    ],
    fields: {
      ...childTeamWorker,
      start: ['Child Protection Plan Start Date'],
      end: ['Child Protection Plan End Date'],
    },
  },
  {
    number: 8,
    label: 'children in care',
    shared: [...who, disability, ...holders],
    own: [
      'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)',
      'Date Started to be Looked After',
      "Child's Category of Need",
      'Start date of current legal status',
      "Child's Legal Status",
      'Date of Latest Statutory Review',
      'Date of Last Social Work Visit',
      'What is the permanence plan for this child',
      'Date of Last IRO Visit / Contact to the Child',
      'Date of Last Health Assessment',
      'Date of Last Dental Check',
      'Number of Placements in the Last 12 months',
      'Date Ceased to be Looked After',
      'Reason Ceased to be Looked After',
      'Start Date of Most Recent Placement',
      'Placement Type',
      'Placement Provider',
      'Placement postcode',
      'URN of Placement',
      'Placement Location',
      'LA of Placement',
    ],
    fields: {
      ...childTeamWorker,
      start: ['Date Started to be Looked After'],
      end: ['Date Ceased to be Looked After'],
    },
  },
  {
    number: 9,
    label: 'care leavers',
    shared: [...who, disability, ...holders],
    own: ['Eligibility Category', 'LA in Touch', 'Type of Accommodation', 'Suitability of Accommodation', 'Activity Status'],
    fields: {
      ...childTeamWorker,
      adviser: ['Allocated Personal Advisor', 'Allocated Personal Adviser', 'Personal Adviser', 'Personal Advisor'],
    },
  },
  {
    number: 10,
    label: 'adoption',
    shared: [...who, disability],
    own: [
      'Family identifier',
      'Date the Child Entered Care',
      'Date of Decision that Child Should be Placed for Adoption',
      'Date of Placement Order',
      'Date of Matching Child and Prospective Adopters',
      'Date Placed for Adoption',
      'Date of Adoption Order',
      'Date of Decision that Child Should No Longer be Placed for Adoption',
      'Reason Why Child No Longer Placed for Adoption',
    ],
    fields: {},
  },
  {
    number: 11,
    label: 'adopters',
    shared: ['Family identifier', 'Gender', 'Ethnicity', 'Disability'],
    own: [
      'Individual adopter identifier',
      'Date enquiry received',
      'Date Stage 1 started',
      'Date Stage 1 ended',
      'Date Stage 2 started',
      'Date Stage 2 ended',
      'Date application submitted',
      'Date application approved',
      'Date adopter matched with child(ren)',
    ],
    fields: {},
  },
];

/** A heading as lists are compared: letters and digits only, without case. Curly marks, doubled brackets and blanks at the end fall away. */
export function foldListHeading(heading: string): string {
  const folded = heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return folded === 'age' ? 'ageofchildyears' : folded;
}
