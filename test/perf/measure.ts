import { spawnSync } from "node:child_process";

/** What one kind of process cost over several runs. */
export interface Measured {
  readonly name: string;
  /** Median wall-clock milliseconds, Node start included. */
  readonly ms: number;
  /** Median milliseconds of processor time, of all threads: what other processes do on the machine counts little. */
  readonly cpuMs: number;
  /** Largest resident set of any run, in MB. */
  readonly peakMb: number;
}

export interface Candidate {
  readonly name: string;
  /** What is run; Node when left out. */
  readonly program?: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that are no failure besides 0: scanners end with 1 when they found something. */
  readonly alsoFine?: readonly number[];
}

/** Runs the candidates in turn, A B A B …, so that a drift of the machine's speed meets all of them alike. */
export function measureTogether(candidates: readonly Candidate[], runs: number, warmUps = 1): Measured[] {
  const samples = candidates.map(() => ({ ms: [] as number[], cpuMs: [] as number[], peak: 0 }));
  for (let run = -warmUps; run < runs; run += 1) {
    for (const [index, candidate] of candidates.entries()) {
      const { ms, cpuMs, peakKb } = runOnce(candidate);
      const sample = samples[index];
      // Warm-up rounds fill the disk cache and do not count.
      if (run < 0 || !sample) continue;
      sample.ms.push(ms);
      sample.cpuMs.push(cpuMs);
      sample.peak = Math.max(sample.peak, peakKb);
    }
  }
  return candidates.map(({ name }, index) => {
    const { ms = [], cpuMs = [], peak = 0 } = samples[index] ?? {};
    return { name, ms: median(ms), cpuMs: median(cpuMs), peakMb: Math.round(peak / 1000) };
  });
}

function runOnce(candidate: Candidate): { ms: number; cpuMs: number; peakKb: number } {
  const start = process.hrtime.bigint();
  const result = spawnSync("/usr/bin/time", ["-f", "%M %U %S", candidate.program ?? process.execPath, ...candidate.args], {
    encoding: "utf8",
    env: { ...process.env, ...candidate.env },
    maxBuffer: 1 << 28,
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (result.status !== 0 && !candidate.alsoFine?.includes(result.status ?? -1)) throw new Error(`${candidate.name} failed:\n${result.stderr}`);
  const [peakKb = 0, user = 0, system = 0] = result.stderr.trim().split("\n").at(-1)?.split(" ").map(Number) ?? [];
  return { ms, cpuMs: (user + system) * 1000, peakKb };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}
