import { spawn } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Section } from "./run.ts";

const DIST = join(import.meta.dirname, "../../dist");
const RUNS = 9;

/** Size of what GitHub downloads, and how long the step takes to say its first word. */
export async function measureStart(): Promise<Section> {
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".js"))
    .map((entry) => join(entry.parentPath, entry.name));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const packed = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await firstLine());
  const median = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  return {
    name: "Start",
    rows: [
      { what: "dist/ (JavaScript)", goal: "≤ 3 MB", figure: `${(bytes / 1e6).toFixed(2)} MB (${Math.round(packed / 1000)} kB gzip)`, memory: "" },
      { what: "dist/action.js, start to first line (median)", goal: "< 250 ms", figure: `${Math.round(median)} ms`, memory: "" },
    ],
  };
}

function firstLine(): Promise<number> {
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, [join(DIST, "action.js")], { stdio: ["ignore", "pipe", "ignore"], env: { PATH: process.env["PATH"] } });
  return new Promise((resolve) => {
    child.stdout.once("data", () => {
      const time = Number(process.hrtime.bigint() - start) / 1e6;
      child.on("exit", () => resolve(time));
      child.kill();
    });
  });
}
