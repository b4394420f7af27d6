import { type Item, answerKinds } from '@waymark/instruments';

/**
 * The number under which an answer is counted: its level, its score, or the position of its choice. `undefined` where it is no answer
 * (not applicable, declined ...), is answered in words, or may tick several.
 */
export function levelOf(item: Item, answer: string | number): number | undefined {
  if (item.answer === 'choice') return item.many ? undefined : positionOf(item.choices ?? [], answer);
  if (typeof answer === 'number') return answer;
  return answerKinds[item.answer].levels?.find((level) => level.word === answer)?.number;
}

function positionOf(choices: readonly string[], answer: string | number): number | undefined {
  const position = choices.indexOf(String(answer));
  return position < 0 ? undefined : position;
}
