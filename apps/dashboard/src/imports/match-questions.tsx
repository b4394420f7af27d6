import type { Matching } from '@waymark/contract';
import { type ColumnChoices, questionsOf } from './match-choice.js';

interface MatchQuestionsProps {
  readonly matching: Matching;
  readonly choices: ColumnChoices;
  readonly onChoose: (theirs: string, code: string | null) => void;
}

/** Columns of a survey that may hold answers, each with the question that it asks. The answer is kept for this kind of file. */
export function MatchQuestions({ matching, choices, onChoose }: MatchQuestionsProps) {
  const columns = questionsOf(matching, choices);
  if (columns.length === 0) return null;
  return (
    <section className="match-words" aria-labelledby="match-questions">
      <h2 id="match-questions">Questions of the survey</h2>
      <p className="quiet">
        {matching.instrument === null
          ? 'Say which question each column asks; the survey is known by its questions.'
          : `Read as answers to ${matching.instrument}. Columns without a question are left out.`}
      </p>
      <ul>
        {columns.map(({ theirs, ours, how }, i) => (
          <li key={theirs}>
            <label htmlFor={`question-${i}`}>
              {theirs} {how === 'likely' && <span className="pill info">We think</span>}
            </label>
            <select
              id={`question-${i}`}
              value={ours ?? ''}
              onChange={(event) => onChoose(theirs, event.currentTarget.value === '' ? null : event.currentTarget.value)}
            >
              <option value="">Left out</option>
              {matching.questions.map(({ code, text, instrument }) => (
                <option key={code} value={code}>
                  {matching.instrument === null ? `${instrument} ` : ''}
                  {code}: {text}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </section>
  );
}
