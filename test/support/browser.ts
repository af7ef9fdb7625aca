import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const PROGRAMS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const PROGRAM = process.env["CHROMIUM"] ?? PROGRAMS.find((path) => existsSync(path));
const QUIET = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-sync",
];

export const HAS_BROWSER = PROGRAM !== undefined;

/** The document after its scripts ran, as HTML. */
export function dumpPage(html: string): string {
  return withPage(html, (url, profile) => start(profile, ["--virtual-time-budget=20000", "--dump-dom", url]));
}

/** A picture of a whole page. A page may say its height by `data-height` on its root; `height` (CSS pixels) is used otherwise. */
export function takeScreenshot(html: string, file: string, width: number, height = 800): void {
  const said = Number(/<html[^>]*data-height="(\d+)"/.exec(dumpPage(html))?.[1] ?? height);
  withPage(html, (url, profile) =>
    start(profile, [
      "--virtual-time-budget=20000",
      "--hide-scrollbars",
      "--force-device-scale-factor=1",
      `--window-size=${width},${Math.min(said, 6000)}`,
      `--screenshot=${file}`,
      url,
    ]),
  );
}

function withPage<T>(html: string, look: (url: string, profile: string) => T): T {
  const home = mkdtempSync(join(tmpdir(), "tidegate-page-"));
  try {
    const page = join(home, "page.html");
    writeFileSync(page, html);
    return look(pathToFileURL(page).href, join(home, "profile"));
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

function start(profile: string, flags: readonly string[]): string {
  const args = [...QUIET, `--user-data-dir=${profile}`, ...flags];
  return execFileSync(PROGRAM ?? "chromium", args, {
    encoding: "utf8",
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "ignore"],
  });
}
