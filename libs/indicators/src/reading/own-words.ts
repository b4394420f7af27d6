/** How an indicator's own words say that it moved: at most nine words where its step is a month, seven where it is longer. */
export interface OwnWords {
  readonly up: string;
  readonly down: string;
  /** Left out: the short label, and for how long it has been about the same. */
  readonly same?: string;
}

const about = (up: string, down: string, same?: string): OwnWords => ({ up, down, same });

/** "More ..." and "Fewer ..." of the same thing. */
const moreOf = (things: string): OwnWords => about(`More ${things}`, `Fewer ${things}`);

/** What has no words here is told by its short label and a colon. */
export const ownWords: Readonly<Record<string, OwnWords>> = {
  'LD-01': moreOf('staff than usual see leaders practise'),
  'LD-04': moreOf('staff than usual feel asked first'),
  'LD-05': about('Affected people were asked more than usual', 'Affected people were asked less than usual'),
  'LD-06': about('More good practice named than usual', 'Less good practice named than usual'),
  'LD-07': moreOf('strengths among findings than usual'),
  'LD-08': moreOf('leaders than usual close to practice'),
  'LR-06': about('Training is used more than usual afterwards', 'Training is used less than usual afterwards'),
  'LR-08': moreOf('staff than usual feel confident'),
  'LR-10': moreOf('teams than usual in group supervision'),
  'LR-15': about('More audit learning than usual is taught', 'Less audit learning than usual is taught'),
  'OA-04': moreOf('dangers than usual have a goal and scale'),
  'OA-09': moreOf('findings than usual turned into work'),
  'OA-10': moreOf('actions than usual are closed and checked'),
  'OA-11': moreOf('children than usual for each full-time post'),
  'OA-12': moreOf('workers than usual are over their maximum'),
  'OA-13': moreOf('staff than usual report enough time'),
  'OA-15': about('Supervision uses the map more often than usual', 'Supervision uses the map less often than usual'),
  'OA-16': moreOf('plans than usual come with a network meeting'),
  'MM-01': about(
    'More parents than usual understand the worries',
    'Fewer parents than usual understand the worries',
    'About as many parents understand the worries as before',
  ),
  'MM-02': moreOf('parents than usual know next steps'),
  'MM-05': moreOf('parents than usual find help useful'),
  'MM-07': moreOf('parents see their people in plans'),
  'MM-08': moreOf('young people than usual know why'),
  'MM-09': moreOf('young people than usual feel heard'),
  'MM-11': moreOf('families than usual replied'),
  'MM-13': moreOf("audits show the child's day"),
  'MM-14': moreOf('good danger statements than usual'),
  'MM-22': about('Families are heard in audits more than usual', 'Families are heard in audits less than usual'),
  'MM-23': about(
    'Family and others scale together more often than usual',
    'Family and others scale together less often than usual',
    'Family and others scale together about as often as before',
  ),
};
