import { monthFromText } from '@waymark/calendar';
import { type Unit, cutFiguresOf, nameOfCut, wholeAuthority } from '@waymark/indicators';
import { teamsAmong } from './known-teams.js';
import { cellsOf } from './observe-all.js';
import { recordsOf } from './records.js';

const teamRows = `
team_code,team_name,service_area,opened_on
T1,Assessment North,assessment,2019-04-01
T2,Assessment South,assessment,2019-04-01`;

const north: Unit = { breakdown: 'team', code: 'T1' };
const assessment: Unit = { breakdown: 'service_area', code: 'assessment' };

/** The figures of one indicator in every cut: `unit cut: numerator/denominator`. */
function cutsIn(indicator: string, month: string, given: Readonly<Record<string, string>>, units = [wholeAuthority]) {
  const records = recordsOf({ teams: teamRows, ...given });
  const asked = { indicators: [indicator], months: [monthFromText(month)!], units };
  return [...cutFiguresOf(cellsOf(records), teamsAmong(records), asked)].map(
    ({ code, unit, cut, figure }) => `${code} ${unit.code} ${nameOfCut(cut!)}: ${figure.numerator}/${figure.denominator}`,
  );
}

describe('replies of parents and carers', () => {
  const responses = `
response_ref,instrument,received_on,team_code,pathway,voice,p2
1,parent-carer/1,2026-01-10,T1,child_protection,,mostly
2,parent-carer/1,2026-01-11,T1,child_protection,network,not_at_all
3,parent-carer/1,2026-01-12,T2,child_in_need,parent_carer,completely
4,parent-carer/1,2026-01-13,T2,,network,mostly
5,parent-carer/1,2026-01-14,T2,child_in_need,,a_little
6,parent-carer/1,2026-01-15,T1,child_protection,,not_applicable`;

  it('are cut by the pathway of the row, and one without is in no pathway', () => {
    expect(cutsIn('MM-01', '2026-01', { responses }).filter((line) => line.includes('pathway'))).toEqual([
      'MM-01 ALL pathway=child_in_need: 1/2',
      'MM-01 ALL pathway=child_protection: 1/2',
    ]);
  });

  it('have the voice of their form where they name none, and where they name it', () => {
    expect(cutsIn('MM-01', '2026-01', { responses }).filter((line) => line.includes('voice'))).toEqual([
      'MM-01 ALL voice=network: 1/2',
      'MM-01 ALL voice=parent_carer: 2/3',
    ]);
  });

  it('are cut in teams too', () => {
    expect(cutsIn('MM-01', '2026-01', { responses }, [north])).toEqual([
      'MM-01 T1 pathway=child_protection: 1/2',
      'MM-01 T1 voice=network: 0/1',
      'MM-01 T1 voice=parent_carer: 1/1',
    ]);
  });
});

describe('roles', () => {
  const responses = `
response_ref,instrument,received_on,team_code,job_role,ld.a
1,staff/1,2026-01-10,T1,Social worker,agree
2,staff/1,2026-01-11,T1,Social worker,disagree
3,staff/1,2026-01-12,T2,Team manager,strongly_agree`;

  it('cut the whole and its areas, and no team', () => {
    expect(cutsIn('LD-01', '2026-01', { responses }, [wholeAuthority, assessment, north])).toEqual([
      'LD-01 ALL role=social_worker: 1/2',
      'LD-01 assessment role=social_worker: 1/2',
      'LD-01 ALL role=team_manager: 1/1',
      'LD-01 assessment role=team_manager: 1/1',
    ]);
  });
});

describe('open cases', () => {
  const practice = `
case_ref,snapshot_on,team_code,pathway,genogram,statements,statements_paired
C1,2026-01-31,T1,child_protection,yes,2,1
C2,2026-01-31,T1,child_in_need,no,3,3
C3,2026-01-15,T1,child_in_need,yes,1,1`;

  it('are those of the latest snapshot of all rows, cut by their pathway', () => {
    expect(cutsIn('OA-04', '2026-01', { practice })).toEqual([
      'OA-04 ALL pathway=child_in_need: 3/3',
      'OA-04 ALL pathway=child_protection: 1/2',
    ]);
  });

  it('are cut in every part', () => {
    expect(cutsIn('OA-03', '2026-01', { practice }).filter((line) => line.includes('genogram'))).toEqual([
      'OA-03/genogram ALL pathway=child_in_need: 0/1',
      'OA-03/genogram ALL pathway=child_protection: 1/1',
    ]);
  });

  it('whose parts are pathways already are cut once', () => {
    const audits = `
audit_ref,case_ref,audited_on,kind,team_code,pathway
A1,C1,2026-01-20,collaborative,T1,child_in_need`;
    expect(cutsIn('MM-21', '2026-01', { practice, audits })).toEqual([
      'MM-21 ALL pathway=child_in_need: 0/1',
      'MM-21 ALL pathway=child_protection: 1/1',
    ]);
  });
});
