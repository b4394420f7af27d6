import type { ObservedRecord } from '@waymark/observations';
import { type RaterKind, raterKindOf } from './rater-kind.js';

/** One 0 to 10 judgement as it is known. `score` is undefined where no number was given: declined, not asked or absent. */
export interface Rating {
  readonly occasion: string;
  /** YYYY-MM-DD, so that dates compare as texts. */
  readonly ratedOn: string;
  readonly case: string;
  readonly team: string;
  readonly pathway: string;
  readonly question: string;
  /** Which wording of 0 and 10 was used; '' is the local standard. */
  readonly anchors: string;
  readonly kind: RaterKind | undefined;
  readonly score: number | undefined;
}

export function ratingOf({ values }: ObservedRecord): Rating {
  const text = (column: string) => String(values[column] ?? '');
  const score = values['score'];
  return {
    occasion: text('occasion_ref'),
    ratedOn: text('rated_on'),
    case: text('case_ref'),
    team: text('team_code'),
    pathway: text('pathway'),
    question: text('question') || 'safety',
    anchors: text('anchors'),
    kind: raterKindOf(text('rater')),
    score: typeof score === 'number' ? score : undefined,
  };
}
