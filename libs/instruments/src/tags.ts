/** The parts of a principle set, and what each means. */
export const principleTags: Readonly<Record<string, string>> = {
  child_voice: 'children say it in their own way, and it counts',
  daily_life: 'what an ordinary day is like for the child',
  relationships: 'people take trouble over how they are with each other',
  honesty: "worries and good things are both said to people's faces",
  critical_thinking: 'nobody assumes that they know; minds can change',
  own_solutions: 'the family finds and owns what will work',
  network: "the family's own people are asked, told and relied on",
  plain_language: 'words that everybody in the room would use',
  balance: 'hopeful and curious at once; neither too rosy nor too bleak',
};

/** The four stated qualities of best practice. */
export const qualityTags: Readonly<Record<string, string>> = {
  child_focused: 'it is about the child',
  solution_orientated: 'it looks to what would be better',
  respectful: 'people keep their dignity',
  inclusive: 'the family has a part in it',
};

/** Sets of principles are data: an authority picks one, or writes its own as groups of the same tags. */
export const principleSets: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  six_principles: {
    listening_to_children: ['child_voice', 'daily_life'],
    relationships_matter: ['relationships', 'honesty'],
    thinking_critically: ['critical_thinking'],
    working_together: ['own_solutions', 'network'],
    plain_words: ['plain_language'],
    hopeful_and_curious: ['balance'],
  },
  three_principles: {
    working_relationships: ['relationships', 'honesty', 'own_solutions', 'network', 'plain_language'],
    critical_inquiry: ['critical_thinking', 'balance'],
    daily_lived_experience: ['daily_life', 'child_voice'],
  },
};
