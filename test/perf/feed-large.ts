import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { measureLookUps } from "./feed.ts";
import { LargeBucket } from "./large-bucket.ts";
import { type Candidate, type Measured, measureTogether } from "./measure.ts";
import type { Section } from "./run.ts";

const CLI = join(import.meta.dirname, "../../dist/cli.js");
const RECORDS = 500_000;
const CHANGES = 500;
const RUNS = 3;

/** Compiling an ecosystem as large as npm may become, and following its changes. */
export async function measureFeedLarge(scratch: string): Promise<Section> {
  const bucket = new LargeBucket(join(scratch, "large"), RECORDS);
  bucket.make();
  const host = spawn(process.execPath, [join(import.meta.dirname, "file-host.ts"), bucket.root], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const directory = join(scratch, "compiled-large");
    const build = { name: "build", args: [CLI, "feed", "build", "npm", "--quiet", "--feed", await readAddress(host), "--feed-dir", directory] };
    const compiled = repeat(build, () => rmSync(directory, { recursive: true, force: true }));
    // The first look at the list of changes finds none.
    measureTogether([build], 1, 0);
    const lookUps = await measureLookUps(directory);
    const updated = repeat(build, (run) => bucket.change(RECORDS / CHANGES, run));
    return { name: "Feed of 500,000 records", rows: [compileRow(compiled), lookUps, updateRow(updated)] };
  } finally {
    host.kill();
  }
}

async function readAddress({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error("the host has no output");
  const lines = createInterface(stdout);
  const [line] = (await once(lines, "line")) as [string];
  return line;
}

function repeat(candidate: Candidate, prepare: (run: number) => void): Measured {
  const samples = Array.from({ length: RUNS }, (_, run) => {
    prepare(run);
    return measureTogether([candidate], 1, 0)[0];
  }).filter((sample) => sample !== undefined);
  const [middle] = samples.sort((a, b) => a.cpuMs - b.cpuMs).slice(Math.floor(RUNS / 2));
  if (middle === undefined) throw new Error("nothing was measured");
  return { ...middle, peakMb: Math.max(...samples.map(({ peakMb }) => peakMb)) };
}

function compileRow({ ms, cpuMs, peakMb }: Measured): Section["rows"][number] {
  const rate = (time: number): string => `${Math.round(RECORDS / time)},000`;
  return {
    what: `Compile ${RECORDS} made records, npm-shaped, from a host on this machine`,
    goal: "≥ 25,000 records/s, < 300 MB",
    figure: `${rate(ms)} records/s (${rate(cpuMs)} for a second of processor time)`,
    memory: `${peakMb} MB`,
  };
}

function updateRow({ ms, cpuMs, peakMb }: Measured): Section["rows"][number] {
  return {
    what: `${CHANGES} of them changed, spread over all`,
    goal: "≤ 2 s, < 300 MB",
    figure: `${(ms / 1000).toFixed(1)} s (${(cpuMs / 1000).toFixed(1)} s of processor time)`,
    memory: `${peakMb} MB`,
  };
}
