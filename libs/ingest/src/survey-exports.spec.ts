import { instruments } from '@waymark/instruments';
import { fileOf, readFile } from '../testing/index.js';
import { matchHeaders } from './index.js';

const question = (code: string) => {
  const item = instruments.flatMap(({ items }) => items).find((one) => one.code === code);
  if (item === undefined) throw new Error(`There is no item ${code}.`);
  return `"${item.text.replaceAll('"', '""')}"`;
};

const tool = 'ID,Start time,Completion time,Email,Name,Last modified time';
const form = (...rows: readonly string[]) =>
  fileOf(
    [
      `${tool},${question('p1')},Points - My worker is straight with me,Feedback - My worker is straight with me,${question('p2')},${question('p15')}`,
      ...rows,
    ].join('\n'),
  );
const row = (id: number, at: string, ...answers: readonly string[]) =>
  `${id},${at},${at},anonymous,,,${answers[0]},,,${answers[1]},${answers[2] ?? ''}`;

describe('an export of Microsoft Forms', () => {
  it('is recognised by its questions, which say whose survey it is', async () => {
    const { plan, rows, refused } = await readFile(form(row(7, '13/2/2026 11:00:22', 'Mostly', 'A little', '8')), 'auto');

    expect([plan.dataset.name, plan.given, refused]).toEqual(['responses', { instrument: 'parent-carer/1' }, 0]);
    expect(rows[0]?.values).toMatchObject({
      instrument: 'parent-carer/1',
      response_ref: '7',
      received_on: '2026-02-13',
      p1: 'mostly',
      p2: 'a_little',
      p15: 8,
    });
  });

  it('leaves out who answered, and what the tool puts beside the answers', async () => {
    const { plan } = await readFile(form(row(7, '13/2/2026 11:00:22', 'Mostly', 'A little')), 'auto');

    expect(plan.leftOut.map(({ heading, why }) => [heading, why])).toEqual([
      ['Start time', 'beside-answers'],
      ['Email', 'personal'],
      ['Name', 'personal'],
      ['Last modified time', 'beside-answers'],
      ['Points - My worker is straight with me', 'beside-answers'],
      ['Feedback - My worker is straight with me', 'beside-answers'],
    ]);
  });

  it('has years of two digits beside its times, which only a tool writes', async () => {
    const stamped = form(row(7, '2/7/26 11:00:22', 'Mostly', 'A little'));
    const { rows } = await readFile(stamped, 'auto', {}, { dateOrders: { received_on: 'month' } });
    const typed = await readFile(fileOf('instrument,response_ref,received_on\nparent-carer/1,7,02/07/26\n'), 'responses');

    expect(rows[0]?.values['received_on']).toBe('2026-02-07');
    expect(typed.refused).toBe(1);
  });

  it('tells replies apart that its form numbers from 1 like every other', async () => {
    const { rows } = await readFile(form(row(1, '13/2/2026 11:00:22', 'Mostly', 'A little')), 'auto', { feed: 'autumn form' });
    expect(rows[0]?.values['response_ref']).toBe('autumn form/1');
  });
});

const matched = (headings: readonly string[], saved: Readonly<Record<string, string>> = {}, instrument?: string) => {
  const answer = matchHeaders('auto', ['ID', 'Completion time', ...headings], { saved, instrument });
  return answer.state === 'ask' ? answer.candidates : answer.match.items.map(({ item, how }) => [item.code, how]);
};

it('knows a question with a number before it, curly quotation marks, other capitals and blanks', () => {
  expect(
    matched(['1. MY WORKER IS STRAIGHT WITH ME,\u00A0even about hard things', 'I understand what the worries are.']),
  ).toEqual([
    ['p1', 'other-name'],
    ['p2', 'other-name'],
  ]);
});

it('thinks that a question with a slip is the one it is so like, for a person to confirm', () => {
  expect(matched(['I understand what the worries are.', 'My worker is strait with me, even about hard things.'])).toEqual([
    ['p2', 'other-name'],
    ['p1', 'guess'],
  ]);
});

it('asks whose survey it is where no question is known, and needs no answer once its questions were matched', () => {
  const own = ['Is your worker honest?', 'Do you know why we worry?'];
  expect(matched(own)).toEqual([]);
  expect(matched(own, { 'Is your worker honest?': 'p1', 'Do you know why we worry?': 'p2' })).toEqual([
    ['p1', 'saved'],
    ['p2', 'saved'],
  ]);
});

it('gives a question that two instruments ask to the one that the others belong to', () => {
  expect(matched([question('y4').slice(1, -1), question('y1').slice(1, -1)])).toEqual([
    ['y4', 'other-name'],
    ['y1', 'other-name'],
  ]);
});

it('looks for names in what people wrote, and keeps it with the reply', async () => {
  const written = `instrument,response_ref,received_on,${question('p1')},${question('p.better')}\nparent-carer/1,R1,13/02/2026,mostly,"Ring me on 01632 960 123"\n`;
  const { rows, issues } = await readFile(fileOf(written), 'responses');

  expect(issues).toMatchObject([{ weight: 'warning', code: 'words-seem-personal', place: { line: 2, column: 'p.better' } }]);
  expect(rows[0]?.values['p.better']).toBe('Ring me on 01632 960 123');
});
