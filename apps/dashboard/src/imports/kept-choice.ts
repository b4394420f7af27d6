import type { MatchingChoice } from '@waymark/contract';

const nameOf = (authority: string, upload: string) => `waymark.match.${authority}.${upload}`;

/** Keeps how a file is matched while it goes from step to step in this window, so that going back or reloading loses nothing. */
export function keepChoice(authority: string, upload: string, choice: MatchingChoice): void {
  sessionStorage.setItem(nameOf(authority, upload), JSON.stringify(choice));
}

/** How the file was matched in this window; `undefined` where that step has not been taken. */
export function keptChoice(authority: string, upload: string): MatchingChoice | undefined {
  const kept = sessionStorage.getItem(nameOf(authority, upload));
  return kept === null ? undefined : (JSON.parse(kept) as MatchingChoice);
}

/** Forgets a file that was imported or let go. */
export function forgetChoice(authority: string, upload: string): void {
  sessionStorage.removeItem(nameOf(authority, upload));
}

/** The same with our own guess where nothing was decided. */
export function choiceOr(authority: string, upload: number, dataset = 'auto'): MatchingChoice {
  return keptChoice(authority, String(upload)) ?? { dataset, columns: {} };
}
