import { type AuthorityDraft, authorityDraft } from '@waymark/contract';

/** What is not yet right in each field, in the contract's own words; empty where the draft can be sent. */
export function draftMistakes(draft: AuthorityDraft): Partial<AuthorityDraft> {
  const read = authorityDraft.safeParse(draft);
  if (read.success) return {};
  return Object.fromEntries(read.error.issues.map((issue) => [String(issue.path[0]), issue.message]));
}
