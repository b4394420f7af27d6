import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { type Matching, type MatchingChoice, type Preview, type TogetherPreview, type Upload, routes } from '@waymark/contract';
import { type RawRow, readCsv } from '@waymark/ingest';
import { sharedFolder } from '../support/shared.js';
import { refused, withTeams } from './support/acts.js';
import { csv } from './support/files.js';
import { type Server, openServer, sendFile } from './support/server.js';

let server: Server;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

async function sent(code: string, name: string, text: string): Promise<number> {
  return (await sendFile(server, code, name, text)).json<Upload>().id;
}

async function checked(code: string, upload: number, choice: MatchingChoice): Promise<Preview> {
  const answer = await server.post(routes.preview(code, upload), choice);
  if (answer.statusCode !== 200) throw new Error(answer.payload);
  return answer.json<Preview>();
}

async function imported(code: string, upload: number, choice: MatchingChoice): Promise<Preview> {
  const preview = await checked(code, upload, choice);
  const answer = await server.post(routes.apply(code, upload), { choice, version: preview.version });
  if (answer.statusCode !== 200) throw new Error(answer.payload);
  return preview;
}

/** What becomes of a file about which nobody says anything. */
async function leftAlone(code: string, upload: number): Promise<TogetherPreview['files'][number]> {
  const files = [{ upload, choice: { dataset: 'auto', columns: {} } }];
  return (await server.post(routes.together(code), { files })).json<TogetherPreview>().files[0]!;
}

/** The lines of the cell that stands in a column of the row of an item. */
async function wordsOf(file: string, item: string, column: string): Promise<readonly string[]> {
  const rows: RawRow[] = [];
  for await (const batch of readCsv(createReadStream(file))) rows.push(...batch.rows);
  const found = rows.find(({ cells }) => cells[1] === item)?.cells[rows[0]!.cells.indexOf(column)];
  if (found === undefined) throw new Error(`There is no ${item} in the file.`);
  return found.split('\n').map((line) => line.trim());
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const forms = sharedFolder('data', 'real', 'la-form-fields');

describe('a file with headings and words that were never seen', () => {
  it(
    forms ? 'is matched by hand once, and needs no hand the second time' : 'is passed over where the words are absent',
    async () => {
      if (!forms) return expect(forms).toBeUndefined();
      const words = (item: string, column: string) => wordsOf(join(forms, 'la_1_unique_qs.csv'), item, column);
      const [[day], [who], [score], [manager]] = [
        await words('Item 1136', 'sutton text'),
        await words('Item 1801', 'sutton text'),
        await words('Item 855', 'sutton text'),
        await words('Iterm 1301', 'sutton text'),
      ];
      const [family, professionals] = (await words('Item 1197', 'sutton options')).slice(1);
      const headings = [day!, 'Young person record', 'Locality', who!, score!, manager!].map(quoted).join(',');
      const month = (number: string) =>
        csv(
          headings,
          `10/${number}/2026,C${number}1,Northern,${family},4 of 10,Made Up`,
          `11/${number}/2026,C${number}2,Northern,${professionals},6,Made Up`,
          `12/${number}/2026,C${number}3,Northern,Social Worker,7,Made Up`,
        );
      const code = await withTeams(server);
      const first = await sent(code, 'January.csv', month('01'));

      expect((await leftAlone(code, first)).state).toBe('ask');
      const matched: MatchingChoice = {
        dataset: 'ratings',
        columns: {
          [day!]: 'rated_on',
          'Young person record': 'case_ref',
          Locality: 'team_code',
          [who!]: 'rater',
          [score!]: 'score',
        },
      };
      const asked = await checked(code, first, matched);
      expect([asked.counts.rejected, asked.columnsLeftOut]).toEqual([3, [manager]]);
      const accepted = {
        team_code: { Northern: 'T1' },
        rater: { [family!]: 'wider_family', [professionals!]: 'other_professional' },
        score: { '4 of 10': '4' },
      };
      expect((await imported(code, first, { ...matched, words: accepted })).counts).toMatchObject({ added: 3, rejected: 0 });

      const second = await leftAlone(code, await sent(code, 'February.csv', month('02')));
      expect([second.state, second.dataset, second.counts.added, second.counts.rejected]).toEqual(['ready', 'ratings', 3, 0]);
    },
  );
});

describe('a survey with questions of the service’s own', () => {
  const heading =
    'ID,Start time,Completion time,Email,Name,Was your worker honest with you?,Do you know why we worry?,Anything else?';
  const reply = (id: number, at: string) => `${id},${at},${at},anonymous,,Mostly,A little,Call me on 01632 960 123`;

  it('asks which question each column is and which comes first in its dates, and knows both the next time', async () => {
    const code = await withTeams(server);
    const first = await sent(code, 'Forms.csv', csv(heading, reply(1, '2/13/26 11:00:22'), reply(2, '2/14/26 9:05:00')));
    expect((await leftAlone(code, first)).state).toBe('ask');

    const questions = { 'Was your worker honest with you?': 'p1', 'Do you know why we worry?': 'p2' };
    const unsaid: MatchingChoice = { dataset: 'responses', columns: questions };
    expect((await checked(code, first, unsaid)).problems.map(({ code: problem }) => problem)).toEqual(['date-order-unclear']);
    const preview = await imported(code, first, { ...unsaid, dateOrder: 'month' });
    expect([preview.counts.added, preview.counts.rejected]).toEqual([2, 0]);
    expect(preview.columnsLeftOut).toEqual(['Start time', 'Email', 'Name', 'Anything else?']);

    const next = await sent(code, 'Forms (1).csv', csv(heading, reply(1, '2/13/26 11:00:22'), reply(3, '3/2/26 16:20:00')));
    const { state, counts } = await leftAlone(code, next);
    expect([state, counts.added, counts.unchanged, counts.rejected]).toEqual(['ready', 1, 1, 0]);
    const matching = (await server.get(routes.matching(code, next))).json<Matching>();
    expect([matching.instrument, matching.dateOrder]).toEqual(['parent-carer/1', 'month']);
  });

  it('shows the questions that can be meant, and no words of a reply', async () => {
    const code = await withTeams(server);
    const asked =
      'ID,Completion time,My worker is straight with me even about hard things,How can we make this better for you?,Own';
    const upload = await sent(code, 'Forms.csv', csv(asked, '1,13/02/2026 11:00,Mostly,She is lovely,x'));

    const answer = await server.get(`${routes.matching(code, upload)}?dataset=responses`);
    const matching = answer.json<Matching>();

    expect(answer.payload).not.toMatch(/lovely/);
    expect(matching.columns.map(({ theirs, ours, how }) => [theirs, ours, how]).slice(2)).toEqual([
      ['My worker is straight with me even about hard things', 'p1', 'likely'],
      ['How can we make this better for you?', 'p.better', 'exact'],
      ['Own', null, 'none'],
    ]);
    expect(matching.questions.find(({ code: item }) => item === 'p2')?.instrument).toBe('parent-carer/1');
  });

  it('is refused where nobody has said which survey it is', async () => {
    const code = await withTeams(server);
    const upload = await sent(code, 'Forms.csv', csv(heading, reply(1, '13/02/2026 11:00')));
    const choice: MatchingChoice = { dataset: 'responses', columns: {} };
    const { version, problems } = await checked(code, upload, choice);
    expect(problems[0]).toMatchObject({ code: 'column-missing', column: 'instrument' });
    expect(refused(await server.post(routes.apply(code, upload), { choice, version }))).toEqual([400, 'column-missing']);
    expect((await checked(code, upload, { ...choice, instrument: 'parent-carer/1' })).state).toBe('ready');
  });
});
