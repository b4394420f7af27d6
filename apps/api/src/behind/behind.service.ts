import { Injectable } from '@nestjs/common';
import { monthText } from '@waymark/calendar';
import type { BehindAnswer } from '@waymark/contract';
import { type AskedBehind, type BehindFigure, type Figure, lookBehind } from '@waymark/indicators';
import type { EntityManager } from 'typeorm';
import type { AuthorityEntity } from '../authorities/authority.entity.js';
import { Figures } from '../figures/figures.service.js';
import { askedUnit } from './asked-unit.js';
import { candidateRows } from './candidate-rows.query.js';
import type { BehindQuestion } from './question.js';
import { NoSuchFigure } from './refusals.js';
import { reasonsOf, shownSubjects } from './shown-subjects.js';

/** Looks behind figures: the rows that count and the rows that are left out, with the reason, the file and the line. */
@Injectable()
export class BehindFigures {
  constructor(private readonly figures: Figures) {}

  /** Refuses a figure or unit that there is not. */
  async behind(database: EntityManager, authority: AuthorityEntity, question: BehindQuestion): Promise<BehindAnswer> {
    const { teams } = await this.figures.outline(database, authority);
    const { figure: code, month } = question;
    const asked = { code, month, teams, unit: askedUnit(question.unit, teams) };
    const look = lookBehind(asked);
    if (!look) throw new NoSuchFigure(code, monthText(month), asked.unit.code);
    const figure = await this.figureFor(database, authority, asked);
    const rows = await candidateRows(database, authority.id, look.sources);
    const behind = look.seenIn(rows);
    return {
      figure: code,
      month: monthText(month),
      breakdown: asked.unit.breakdown,
      unit: asked.unit.code,
      counted: behind.counted,
      numerator: figure.numerator ?? null,
      denominator: figure.denominator,
      value: figure.value ?? null,
      state: figure.state,
      addsUp: addsUp(figure, behind),
      elsewhere: behind.elsewhere,
      reasons: reasonsOf(behind.subjects),
      subjects: shownSubjects(behind, rows),
    };
  }

  private async figureFor(database: EntityManager, authority: AuthorityEntity, asked: AskedBehind): Promise<Figure> {
    const { code, month, unit } = asked;
    const figures = await this.figures.values(database, authority, {
      indicators: [idOf(code)],
      breakdowns: [unit.breakdown],
      from: month,
      to: month,
    });
    const placed = figures.find((one) => one.code === code && one.unit.code === unit.code);
    if (!placed) throw new NoSuchFigure(code, monthText(month), unit.code);
    return placed.figure;
  }
}

function idOf(code: string): string {
  return code.split('/')[0]!;
}

/** Full-time equivalents are kept in millionths. */
const precision = 1e-6;

/** Whether the rows make the figure. A figure without a numerator (a median, or one that is silent) is its denominator only. */
function addsUp({ numerator, denominator }: Figure, behind: BehindFigure): boolean {
  const agree = (a: number, b: number) => Math.abs(a - b) <= precision;
  return agree(denominator, behind.denominator) && (numerator === undefined || agree(numerator, behind.numerator));
}
