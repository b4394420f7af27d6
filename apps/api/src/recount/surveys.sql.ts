import { type Counting, monthOf, share, summed, summedByPart, words } from './counting.js';
import { tools } from './rows.sql.js';

const agrees = (code: string, item: string) => answered(code, 'staff/1', item, words('1', '2', '3', '4', '5'), words('4', '5'));
const parentsSay = (code: string, item: string) =>
  answered(code, 'parent-carer/1', item, words('not_at_all', 'a_little', 'mostly', 'completely'), words('mostly', 'completely'));
const youngPeopleSayYes = (code: string, item: string) =>
  answered(code, 'young-person/1', item, words('yes', 'sort_of', 'no', 'not_sure'), words('yes'));
const usesTool = (tool: string) =>
  answered(`LR-09/${tool}`, 'staff/1', `u.${tool}`, words('none', '1-2', '3+'), words('1-2', '3+'));

function answered(code: string, instrument: string, item: string, answers: string, counting: string) {
  const answer = `"${item}"`;
  return share(code, `instrument = '${instrument}' and ${answer} in ${answers}`, `${answer} in ${counting}`);
}

/** Replies of staff with how many of the fourteen tools they rated with a number, and the sum of those. */
const confidence = `(
  select reply.area, reply.team_code, reply.received_on, rated.items, rated.points
  from responses_rows reply cross join lateral (
    select count(*) as items, sum(number::numeric) as points
    from (values ${tools.map((tool) => `(reply."t.${tool}")`).join(', ')}) as item (number)
    where number ~ '^[0-9]+$' and number::numeric between 0 and 10
  ) rated
  where reply.instrument = 'staff/1'
)`;

const familyInvitations = `(
  select * from invitations_rows where instrument in ${words('parent-carer/1', 'young-person/1', 'child/1', 'network/1')}
)`;
const replied = { code: 'MM-11', numerator: 'replied', denominator: 'invited' };

/** What staff, parents, carers, children and young people say, and how many were reached. */
export const surveys: readonly Counting[] = [
  summed(
    'responses_rows',
    monthOf('received_on'),
    'teams',
    agrees('LD-01', 'ld.a'),
    agrees('LD-04', 'ld.b'),
    agrees('OA-13', 'oa.time'),
    ...tools.map(usesTool),
    parentsSay('MM-01', 'p2'),
    parentsSay('MM-02', 'p3'),
    parentsSay('MM-05', 'p13'),
    parentsSay('MM-07', 'p9'),
    youngPeopleSayYes('MM-08', 'y1'),
    youngPeopleSayYes('MM-09', 'y4'),
  ),
  summed(confidence, monthOf('received_on'), 'teams', share('LR-08', 'items >= 10', 'points >= 7 * items')),
  summed(familyInvitations, 'month', 'teams', { ...replied, of: '"group" is null' }),
  summedByPart(familyInvitations, 'month', 'teams', '"group"', { ...replied, of: 'true' }),
];
