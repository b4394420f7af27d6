import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { definitionOf } from '@waymark/indicators';
import { DownIcon } from '../layout/icons.js';
import { useScopeChange, useScopeSearch } from '../layout/scope-ahead.js';
import { partsIn } from '../measures/measure-scope.js';
import { partName } from '../measures/measure-words.js';
import { announce } from '../platform/announce.js';
import { figuresQuery } from '../platform/queries.js';

const gap = definitionOf('MM-26')!;
const usual = 'Safety, local standard';

/** Which question was scaled, as a chip that shows the one in use; nothing where the data holds no other than the usual one. */
export function QuestionFilter() {
  const { authority } = useParams({ from: '/$authority' });
  const search = useScopeSearch();
  const change = useScopeChange();
  const { data: figures } = useQuery(figuresQuery(authority));
  const questions = figures ? partsIn(figures, gap) : [];
  if (questions.length === 0) return null;
  const choices = [undefined, ...questions];
  const chosen = questions.find((one) => one === search.question);
  const nameOf = (question: string | undefined) => (question === undefined ? usual : partName(question));
  const pick = (question: string | undefined) =>
    void change({ question }).then(() => announce(`Updated: Question, ${nameOf(question)}`));
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" className="chip no-print">
          <span className="chip-key">Question</span> <span className="chip-value">{nameOf(chosen)}</span>
          <DownIcon size={12} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((choice) => (
          <Menu.Item key={nameOf(choice)} aria-current={choice === chosen ? 'true' : undefined} onClick={() => pick(choice)}>
            {nameOf(choice)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
