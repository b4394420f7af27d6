import type { PlacedFigure } from '@waymark/indicators';
import type { EntityManager } from 'typeorm';
import type { AuthorityEntity } from '../authorities/authority.entity.js';
import type { Figures } from './figures.service.js';
import { seqAsAt } from './knowledge.js';
import type { ValuesQuestion } from './question.js';

/** The figures that a question asks for: the same for the command line and over HTTP. */
export async function askedValues(
  figures: Figures,
  database: EntityManager,
  authority: AuthorityEntity,
  question: ValuesQuestion,
): Promise<readonly PlacedFigure[]> {
  return figures.values(database, authority, {
    indicators: question.indicator,
    breakdowns: question.by,
    from: question.from,
    to: question.to,
    asAtSeq: await asAtSeq(database, authority, question),
  });
}

async function asAtSeq(database: EntityManager, { id }: AuthorityEntity, question: ValuesQuestion): Promise<number | undefined> {
  const moment = question['as-at'];
  return moment === undefined ? question['as-at-batch'] : seqAsAt(database, id, moment);
}
