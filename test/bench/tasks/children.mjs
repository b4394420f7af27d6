import { readFileSync } from 'node:fs';
import { clearInterval, setInterval } from 'node:timers';

const everyMilliseconds = 200;

/**
 * Watches the processes that this one starts (the guarded readers of files). `peak` gives the most memory that any of them ever held, in
 * megabytes (10^6 bytes), and ends the watching; `null` where the system does not tell, which only Linux does.
 */
export function watchChildren() {
  let highest = null;
  const look = () => {
    for (const child of childrenOf(process.pid)) highest = Math.max(highest ?? 0, peakOf(child));
  };
  const timer = setInterval(look, everyMilliseconds);
  return {
    peak() {
      look();
      clearInterval(timer);
      return highest;
    },
  };
}

function childrenOf(parent) {
  return readOrNothing(`/proc/${parent}/task/${parent}/children`)
    .split(' ')
    .filter((number) => number.trim() !== '');
}

function peakOf(child) {
  const [, kibibytes = '0'] = /^VmHWM:\s+(\d+) kB/m.exec(readOrNothing(`/proc/${child}/status`)) ?? [];
  return (Number(kibibytes) * 1024) / 1e6;
}

/** A process may end while it is looked at. */
function readOrNothing(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
