/**
 * Runs a task with what the bench gave it (one JSON text) and sends back what it found. A task is a process of its own, so that the
 * peak of its memory is its own.
 */
export async function answer(task) {
  const found = await task(JSON.parse(process.argv[2] ?? '{}'));
  await new Promise((resolve, reject) => process.send(found, (error) => (error ? reject(error) : resolve())));
}

/** How long `work` took, in seconds, and what it gave. */
export async function timed(work) {
  const begun = performance.now();
  const result = await work();
  return { seconds: (performance.now() - begun) / 1000, result };
}

/** The middle of the numbers; the mean of the two in the middle where they are even in number. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The most memory that this process ever held, in megabytes (10^6 bytes). */
export function peakMegabytes() {
  return (process.resourceUsage().maxRSS * 1024) / 1e6;
}
