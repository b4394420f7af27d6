import { type Month, addMonths, monthsBetween } from '@waymark/calendar';
import type { CellTable, Count, WantedUnits } from '@waymark/observations';
import { type KnownTeam, type Unit, cellUnitsOf, teamsOf, wholeAuthority } from '../unit.js';
import { Counts } from './counts.js';
import { type Cut, nameOfCut, ownVoiceOf } from './cut.js';
import { openCaseListOf } from './open-case-list.js';

/** The measure that every row of a snapshot speaks: it says which days a team has sent. */
export type SnapshotRows = 'practice/rows' | 'caseloads/rows' | 'open-children/rows';

/** Reads an authority's cells for one unit and month; with a cut, those of the rows that carry it. */
export class CellReader {
  constructor(
    private readonly cells: CellTable,
    private readonly allTeams: readonly KnownTeam[],
    readonly unit: Unit,
    readonly month: Month,
    private readonly units: WantedUnits = cellUnitsOf(unit, allTeams),
    private readonly cut?: Cut,
  ) {}

  /** What happened in the month. */
  flow(measure: string): Counts {
    return this.window(1, measure);
  }

  /** What happened in the months, as many as are asked for, that end with this one. */
  window(months: number, measure: string): Counts {
    const those = monthsBetween(addMonths(this.month, 1 - months), this.month);
    return this.counted(measure, (split) => those.flatMap((month) => this.cells.at(measure, month, this.units, split)));
  }

  /** How things stood on the last day of the month. */
  stock(measure: string): Counts {
    return this.counted(measure, (split) => this.cells.standing(measure, this.month, this.units, split));
  }

  /** The rows of each team's latest snapshot within the month; for a part that is a cut by itself, only those. */
  snapshot(rows: SnapshotRows, measure: string, part?: Cut): Counts {
    const countsIn = (split: string) => this.cells.latest(rows, measure, this.month, this.units, split);
    return part ? new Counts(countsIn(nameOfCut(part))) : this.counted(measure, countsIn);
  }

  /** Open cases by each team's latest list of the month; with a measure, what was observed of them. */
  openCases(measure?: string): Counts {
    const list = openCaseListOf(this.cells, this.month);
    return this.snapshot(list.rows, measure === undefined ? list.rows : list.measureOf(measure));
  }

  private counted(measure: string, countsIn: (split: string) => readonly Count[]): Counts {
    if (!this.cut) return new Counts(countsIn(''));
    if (this.cut.dimension !== 'voice' || this.cut.word !== ownVoiceOf(measure)) return new Counts(countsIn(nameOfCut(this.cut)));
    const others = this.cells.wordsOf(measure, 'voice').flatMap((word) => countsIn(nameOfCut({ dimension: 'voice', word })));
    return new Counts([...countsIn(''), ...others.map(taken)]);
  }

  /** The teams of the unit. */
  teams(): readonly KnownTeam[] {
    return teamsOf(this.unit, this.allTeams);
  }

  /** The same month, for another unit, without a cut. */
  of(unit: Unit): CellReader {
    return new CellReader(this.cells, this.allTeams, unit, this.month);
  }

  /** The same month, for the whole authority, without a cut. */
  everywhere(): CellReader {
    return this.of(wholeAuthority);
  }

  /** Whether a measure was ever spoken in the authority in this month or before it. */
  isKnownBy(measure: string): boolean {
    const [first] = this.cells.timesOf(measure);
    return first !== undefined && first <= this.month;
  }

  /** Measures whose name begins so, in order of their names. */
  measuresFrom(prefix: string): readonly string[] {
    return this.cells.measuresFrom(prefix);
  }
}

function taken({ value, n, weight }: Count): Count {
  return { value, n: -n, weight: -weight };
}
