/** What 0 and 10 mean, in words. A changed end is a new code: answers on different anchors are never combined. */
export interface Anchors {
  readonly zero: string;
  readonly ten: string;
}

/** The described ends of every 0-10 question; the code is what `ratings.anchors` holds. */
export const anchors: Readonly<Record<string, Anchors>> = {
  safety_standard: {
    zero: 'The child is being hurt or is about to be, and cannot be safe here tonight.',
    ten: 'Everyone who knows the child is content that they are safe day to day, and that it will last without us.',
  },
  wellbeing_standard: {
    zero: 'Life is as hard for the child as it could be, and nothing is helping.',
    ten: 'The child is doing well day to day, and the people around them can keep it so.',
  },
  goal_standard: {
    zero: 'Nothing that the goal describes can be seen yet.',
    ten: 'All that the goal describes can be seen, and it has lasted for as long as we agreed.',
  },
  parent_now: {
    zero: 'Things are as bad for my children as they could be.',
    ten: 'My children are safe and well, and I think it will last.',
  },
  young_person_safe: { zero: 'I do not feel safe at all.', ten: 'I feel safe, and I know who will help me if that changes.' },
  network_plan: { zero: 'The plan is not working at all.', ten: 'The plan works, even on the hard days.' },
  confidence: {
    zero: 'I would not know where to start.',
    ten: 'I use it with ease, on hard days too, and could show a colleague how.',
  },
  event_useful: { zero: 'Nothing here that I can use.', ten: 'I know what I will do differently, with whom, and why.' },
  leadership_practice: {
    zero: 'Leaders talk about the approach and run the service in another way.',
    ten: 'Leaders work with us just as they ask us to work with families; we could all give examples from this month.',
  },
  leader_habit: {
    zero: 'Nobody who works with me has seen me do this.',
    ten: 'People who work with me would say it unasked, and have a recent example.',
  },
  audit_d1: {
    zero: 'After all our reading and talking we cannot picture this child.',
    ten: "Anyone could picture this child's day, in the child's own words, and see what those words have changed.",
  },
  audit_d2: {
    zero: 'We cannot tell what people are worried about, or the worry is only a label.',
    ten: 'What has happened and what is feared are so clear that family, network and professionals would all tell it alike, and say where they differ.',
  },
  audit_d3: {
    zero: 'No strength is named, or praise stands where safety should.',
    ten: 'We know exactly what this family and its people have done that kept the child safe, when, and how often.',
  },
  audit_d4: {
    zero: 'There is no picture of what would be good enough.',
    ten: 'Everybody knows what good enough looks like, where each of them thinks things are now, and why.',
  },
  audit_d5: {
    zero: 'The family stands alone with professionals.',
    ten: "The family's own people know it all, come, act, and will still be there when we have gone.",
  },
  audit_d6: {
    zero: 'The plan is a list of services, or there is none.',
    ten: "The plan is the family's own way of living day to day, has been tried when it was hard, and held.",
  },
  audit_d7: {
    zero: 'The family would say that they were talked about and not talked with.',
    ten: 'The family would say that we were straight, kind and fair, even where they did not agree with us.',
  },
  audit_d8: {
    zero: 'The work drifts; nobody stood back to think.',
    ten: "We can see people thinking together, a manager's reasons, minds that changed, and an end in sight.",
  },
  audit_d9: {
    zero: 'Each agency works on its own, in its own words.',
    ten: 'Every agency asks the same questions, says its own number and why, and does its part.',
  },
  audit_d10: {
    zero: 'The basics were missed, and nobody noticed.',
    ten: "The basics were done in time and for the child's sake, or the reason is there and was sound.",
  },
  audit_useful: { zero: 'A waste of our time.', ten: 'It changed what we will do for this child, and how I work.' },
  implementation_whole: {
    zero: 'Some people have been on a course. Here and there a piece of it can be seen. Most staff count it as one more thing to do, and many expect it to pass.',
    ten: 'Staff are at home in the principles, the tools and the ways of working. Supervision fits. Learning never stops. Teams, policies, procedures and forms are shaped to the practice and pared down to what it needs. Leaders run the service in the same way, talk its language, map their own issues and stay near the work. Staff feel held when the work is disputed, frightening or in crisis. And it is still going deeper.',
  },
  implementation_leadership: {
    zero: 'Leaders have bought the training and left the rest to others.',
    ten: 'Leaders ask before they direct, look for good work, are seen beside practice, clear the way for change, and stayed with it when it was hard.',
  },
  implementation_learning: {
    zero: 'Learning means a course, once.',
    ten: 'Everybody learns in many ways and together: courses, each other, supervision in groups, audits, other agencies. What is learned is used with families.',
  },
  implementation_alignment: {
    zero: 'Forms, processes and policies pull the other way, and the approach is work on top of the work.',
    ten: 'Forms, processes and policies carry the practice, findings turn into focused pieces of work, and there is time to be with families.',
  },
  implementation_measures: {
    zero: 'We count what is easy, and hear from whoever happens to answer.',
    ten: 'Data, audits and the voices of staff, children and families together tell us what is happening, how good it is and what difference it makes, and we act on it.',
  },
  section_11: {
    zero: 'We could not show this to anybody.',
    ten: 'It is so in everyday work; our staff and the children we serve would say the same, and we can show it.',
  },
  panel_issue: {
    zero: 'I have no trust that this is as good as children need it to be.',
    ten: 'I would be content with this for a child of my own family, and it will last.',
  },
};

/** The local standard of ratings: what a blank `anchors` means. */
export const localStandardAnchors: readonly string[] = ['safety_standard', 'wellbeing_standard', 'goal_standard'];
