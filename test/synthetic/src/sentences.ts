/** Plain made-up sentences for the places where people write in their own words. They name nobody and nowhere. */
export const sentences = {
  'p.well': [
    'They explain things so that I can follow.',
    'We wrote the plan at our own table.',
    'My sister was asked to help and she said yes.',
    'They come when they say they will.',
  ],
  'p.worried': [
    'The letters still have words I do not know.',
    'We have had three workers this year.',
    'I read the worries before anybody said them to me.',
    'It takes long to get an answer.',
  ],
  'p.next': [
    'A date by which you will leave us.',
    'Ask the school to come.',
    'Try the plan on a weekend.',
    'Tell us what good enough is.',
  ],
  'p.better': [
    'Ring before you come.',
    'Meet in the evening, when I am home from work.',
    'Write it in our language.',
    'Nothing, thank you.',
  ],
  'y.good': ['My dog.', 'Football on Tuesdays.', 'Home is calmer.', 'My nan comes round more.'],
  'y.worries': ['Moving again.', 'When they shout.', 'I do not know what happens next.', 'School.'],
  'y.dreams': ['My own room.', 'To stay where I am.', 'That it stays like this.', 'To cook for everyone.'],
  'y.better': ['Text me first.', 'Let me choose who comes.', 'Less people in the meeting.', 'Explain it again.'],
  c6: ['Come when it is not dinner.', 'I like the houses.', 'Read it to me.', 'No.'],
  'n.better': [
    'Tell us the date earlier.',
    'Give me one number to ring.',
    'Say what I may say to the children.',
    'Keep asking us.',
  ],
  'st.well': [
    'Group supervision moved a stuck case.',
    'Families tell us that they understand the plan.',
    'We map before we meet.',
  ],
  'st.worried': [
    'Recording takes the evening.',
    'Partners still write in their own words.',
    'New colleagues wait long for the course.',
  ],
  'st.next': ['Shorter forms.', 'Time for practice leads.', 'Map with the school in the room.'],
  'st.better': ['Protect the morning for direct work.', 'Tell us what became of our answers.', 'Fewer changes at once.'],
  'st.meaning': ['Asking before telling.', 'The family does the thinking with us.', 'Plain words and honest numbers.'],
  'f.example': [
    'Mapped with two parents at their table.',
    'Asked the child with the three houses.',
    'Scaled in a meeting with the school.',
  ],
  'f.difference': ['The father said that he knew what to do next.', 'The child chose who comes to the meeting.', 'Nothing yet.'],
  'f.next': ['Words and pictures.', 'Leading a network meeting.', 'Better questions.'],
  'f.better': ['A short follow-up in our team.', 'More practice, fewer slides.'],
} as const;
