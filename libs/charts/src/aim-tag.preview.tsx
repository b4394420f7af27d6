import { AimTag } from './aim-tag.js';

/** Every state, for measures of which more is better, then the two that flip where less is. */
export function AimTags() {
  return (
    <>
      <AimTag assurance="reliably-meets" />
      <AimTag assurance="may-or-may-not" />
      <AimTag assurance="wont-yet" />
      <AimTag assurance="no-aim" />
      <AimTag assurance="reliably-meets" isLowerBetter />
      <AimTag assurance="wont-yet" isLowerBetter />
    </>
  );
}
