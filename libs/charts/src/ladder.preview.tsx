import { Ladder } from './ladder.js';

/** One step up since the time before. */
export function OneUp() {
  return <Ladder width={240} model={{ value: 6, before: 5, spoken: '6 of 10, was 5 in June' }} />;
}

/** A median between two scores, as before, without names. */
export function AsBefore() {
  return <Ladder width={160} hasNames={false} model={{ value: 4.5, before: 4.5, spoken: '4.5 of 10, as in June' }} />;
}

/** Nobody has judged. */
export function NotJudged() {
  return <Ladder width={240} model={{ spoken: 'Not judged yet' }} />;
}
