import type { AuthorityEntity } from '../../apps/api/src/authorities/authority.entity.js';
import { type Core, openCore } from '../support/core.js';
import { importCsv, newAuthority } from '../support/imports.js';

let core: Core;
beforeAll(async () => {
  core = await openCore();
});
afterAll(() => core.close());

async function warningsOf({ code }: AuthorityEntity, dataset: string, ...lines: readonly string[]): Promise<readonly string[]> {
  const outcome = await core.within(async (database) =>
    importCsv(core, database, await core.authorities.byCode(database, code), dataset, lines.join('\n')),
  );
  if (outcome.state !== 'applied') throw new Error(`${dataset} was not applied: ${outcome.state}`);
  return outcome.batch.warnings;
}

const heading = 'finding_ref,found_on,source,column,theme,title,accepted';
const finding = (ref: string, on: string) => `${ref},${on},audit,worried,learning,Something,yes`;

describe('rows in months that no figure is opened for', () => {
  it('are named by their lines once the file is in, and only where another month is known far from them', async () => {
    const authority = await newAuthority(core, 'SLIP');
    expect(await warningsOf(authority, 'findings', heading, finding('F1', '2026-01-10'))).toEqual([]);
    expect(
      await warningsOf(
        authority,
        'findings',
        heading,
        finding('F2', '2016-01-10'),
        finding('F3', '2026-02-10'),
        finding('F4', '2016-03-10'),
      ),
    ).toEqual([expect.stringContaining('2 rows are dated 2016-01 to 2016-03, far from everything else (lines 2, 4).')]);
    expect(await warningsOf(authority, 'findings', heading, finding('F5', '2026-03-01'))).toEqual([]);
  });

  it('are not told of where nobody expects them to have happened: plans', async () => {
    const authority = await newAuthority(core, 'AHEAD');
    await warningsOf(authority, 'findings', heading, finding('F1', '2026-01-10'));
    await warningsOf(authority, 'teams', 'team_code,team_name,service_area', 'T1,One,assessment');
    const sessions = ['session_ref,kind,due_on,team_code', 'S1,individual,2030-01-31,T1', 'S2,individual,2011-01-31,T1'];
    expect(await warningsOf(authority, 'supervision', ...sessions)).toEqual([]);
  });
});
