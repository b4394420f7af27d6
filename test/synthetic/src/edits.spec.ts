import { cellReader, checkRow, datasetByName, type Value } from '@waymark/datasets';
import { instrumentById, itemOf, readAnswer } from '@waymark/instruments';
import { type Edit, randomEdits, synthesise } from './index.js';

const synthetic = synthesise({ seed: 2, until: '2025-10', size: 'tiny' });
const arrivedOn = '2025-10-31';

function rowsIn({ csv }: Edit): readonly Readonly<Record<string, string>>[] {
  const [head, ...lines] = csv.trimEnd().split('\n');
  const columns = head!.split(',');
  return lines.map((line) => {
    const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].slice(0, columns.length).map((match) => match[1]!);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]!.replace(/^"|"$/g, '')]));
  });
}

/** Whatever a file would be refused for, row by row. */
function problemsOf(edit: Edit): readonly string[] {
  const dataset = datasetByName(edit.dataset)!;
  return rowsIn(edit).flatMap((row) => {
    const values: Record<string, Value> = {};
    const problems: string[] = [];
    for (const [column, text] of Object.entries(row)) {
      const declared = dataset.columns.find(({ name }) => name === column);
      const reading = declared && cellReader(declared, { arrivedOn })(text);
      if (reading && 'problem' in reading) problems.push(`${edit.describes}: ${column} ${reading.problem.code}`);
      if (reading && 'value' in reading) values[column] = reading.value;
      if (declared !== undefined || text === '') continue;
      const item = itemOf(instrumentById(row['instrument']!)!, column);
      if (item === undefined || 'refusal' in readAnswer(item, text)) problems.push(`${edit.describes}: item ${column} ${text}`);
    }
    for (const { name, required } of dataset.columns) if (required && !row[name]) problems.push(`${edit.describes}: no ${name}`);
    return [...problems, ...checkRow(dataset, values, { arrivedOn }).map(({ code }) => code)];
  });
}

const edits = [1, 2, 3, 4, 5].flatMap((seed) => [...randomEdits(seed, synthetic, 40)]);

describe('random edits', () => {
  it('are the same for the same seed and differ for another', () => {
    expect([...randomEdits(1, synthetic, 15)]).toEqual([...randomEdits(1, synthetic, 15)]);
    expect([...randomEdits(1, synthetic, 15)]).not.toEqual([...randomEdits(2, synthetic, 15)]);
  });

  it('are valid files: every cell, row rule and answer is accepted', () => {
    expect(edits).toHaveLength(200);
    expect(edits.flatMap(problemsOf)).toEqual([]);
  });

  it('never give an occasion two cases, however many edits came before', () => {
    const cases = new Map([...synthetic.rowsOf('ratings')].map((row) => [row['occasion_ref']!, row['case_ref']!]));
    for (const edit of randomEdits(11, synthetic, 80)) {
      if (edit.dataset !== 'ratings') continue;
      const inFile = new Map<string, Set<string>>();
      for (const row of rowsIn(edit)) {
        const ref = row['occasion_ref']!;
        if (ref !== '') inFile.set(ref, (inFile.get(ref) ?? new Set()).add(row['case_ref']!));
      }
      for (const [ref, known] of inFile) {
        expect(known.size).toBe(1);
        if (!edit.describes.includes('another case') && cases.has(ref)) expect([...known]).toEqual([cases.get(ref)]);
        cases.set(ref, [...known][0]!);
      }
    }
  });

  it('are of every kind: corrections, late and early rows, fewer columns, again, emptied months and teams', () => {
    const words = new Set(
      edits.map(({ dataset, describes }) => `${dataset}: ${describes.replace(/\d{4}-\d{2}(-\d{2})?|T\d\d|LDG/g, '*')}`),
    );
    for (const wanted of [
      'ratings: some scores corrected',
      'ratings: some occasions moved to another team',
      'ratings: some occasions moved to another month',
      'ratings: some occasions moved to another case',
      'ratings: late occasions',
      'ratings: occasions before the earliest month',
      'ratings: some rows sent again unchanged',
      'ratings: some scores corrected, in a file that lacks columns',
      'ratings: every occasion of * moved to other months',
      'ratings: no numbers left in *',
      'responses: some answers of parents corrected, in a file that lacks columns',
      'responses: some replies moved to another team',
      'responses: every reply of * moved to other months',
      'responses: replies before the earliest month',
      'teams: team * renamed',
      'teams: team * closed on *',
    ]) {
      expect(words).toContain(wanted);
    }
  });

  it('put early rows at most twenty months before the first month', () => {
    const early = edits.filter(({ describes }) => describes.includes('before the earliest month'));
    const months = early.flatMap((edit) => rowsIn(edit).map((row) => (row['rated_on'] ?? row['received_on'])!.slice(0, 7)));
    expect(months.length).toBeGreaterThan(10);
    expect(months.every((month) => month < synthetic.months[0]! && month >= '2023-09')).toBe(true);
  });
});
