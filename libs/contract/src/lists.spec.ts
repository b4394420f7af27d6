import { columnOf, datasetByName } from '@waymark/datasets';
import { listNames, lists } from './lists.js';

describe('the lists that travel', () => {
  it.each(listNames)('%s has columns of its dataset only, and none that refers to a person, a case or an audit', (list) => {
    const dataset = datasetByName(list)!;
    const columns = Object.keys(lists[list].shape).map((name) => columnOf(dataset, name));

    expect(columns.filter((column) => column === undefined || column.type === 'ref' || column.names === 'audits')).toEqual([]);
  });

  it.each(listNames)('%s takes the words of its dataset, and null exactly where a file may be silent', (list) => {
    const dataset = datasetByName(list)!;
    for (const [name, schema] of Object.entries(lists[list].shape)) {
      const column = columnOf(dataset, name)!;
      const isNeeded = column.required ?? false;
      expect([name, schema.safeParse(null).success]).toEqual([name, !isNeeded]);
      expect([name, (column.values ?? []).filter((word) => !schema.safeParse(word).success)]).toEqual([name, []]);
    }
  });
});
