/** Tries until the noise of a busy machine is out of the measure. */
const TRIES = 8;
/** Microseconds. The kernel tells the time of a thread in steps of one or two thousand. */
const MEASURABLE = 30_000;
/** How much larger the large input is. */
const FACTOR = 8;

/** Between eight for linear work, with what collecting garbage costs, and 64 for quadratic. */
export const LINEAR = 24;
/** Between one for work that does not depend on the size, and eight for linear. */
export const CONSTANT = 4;

/**
 * How much more work `work` does for eight times the size. Work is what this thread spends on the processor, the least of several tries:
 * a machine that is busy with other things makes a try dearer and never cheaper. So there are more tries until the growth is below
 * `most`, and where it is in the nature of the work it is there in every one.
 */
export function measureGrowth(most: number, size: number, work: (size: number) => unknown): Promise<number> {
  return compareWork(
    most,
    () => work(size * FACTOR),
    () => work(size),
  );
}

/** How many times as much work `large` does as `small`. */
export async function compareWork(most: number, large: () => unknown, small: () => unknown): Promise<number> {
  // So that both find the same compiled code.
  await spend(small);
  let [least, leastLarge] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    least = Math.min(least, await spend(small));
    leastLarge = Math.min(leastLarge, await spend(large));
    if (leastLarge / least < most) break;
  }
  return leastLarge / least;
}

/** Microseconds of this thread for one time, of as many times as can be measured. */
async function spend(work: () => unknown): Promise<number> {
  const before = process.threadCpuUsage();
  for (let times = 1; ; times += 1) {
    await work();
    const { user, system } = process.threadCpuUsage(before);
    if (user + system > MEASURABLE) return (user + system) / times;
  }
}
