import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasCommand } from "../support/engine.ts";
import { writeSampleImage } from "../support/sample-image.ts";

const ROOT = join(import.meta.dirname, "../..");
const WORKFLOW = `
on: push
jobs:
  scan:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: ./
        id: gate
        with:
          image: image
          feed: feed
          upload-sarif: "false"
          fail-on: \${{ vars.FAIL_ON }}
      - if: always()
        run: echo "verdict=\${{ steps.gate.outputs.verdict }} high=\${{ steps.gate.outputs.high }}"
`;

/** nektos/act runs workflows without GitHub: an implementation of the runner that is not ours. It takes the machine itself as the runner's image. */
describe.skipIf(!hasCommand("act") || !hasCommand("git"))("in a workflow that a local runner runs", () => {
  const home = mkdtempSync(join(tmpdir(), "tidegate-act-"));
  const git = (...args: readonly string[]): Buffer =>
    execFileSync("git", ["-c", "user.email=a@b.example", "-c", "user.name=a", ...args], { cwd: home });
  const run = (failOn: string) =>
    spawnSync("act", ["push", "-P", "ubuntu-latest=-self-hosted", "--var", `FAIL_ON=${failOn}`, "--container-daemon-socket", "-"], {
      cwd: home,
      encoding: "utf8",
      env: {
        ...process.env,
        PATH: `${dirname(process.execPath)}${delimiter}${process.env["PATH"]}`,
        XDG_CACHE_HOME: join(home, "..", `${home}-cache`),
      },
    });

  beforeAll(async () => {
    mkdirSync(join(home, ".github/workflows"), { recursive: true });
    writeFileSync(join(home, ".github/workflows/scan.yml"), WORKFLOW);
    for (const path of ["action.yml", "dist", "package.json"]) cpSync(join(ROOT, path), join(home, path), { recursive: true });
    cpSync(join(ROOT, "test/fixtures/sample-feed"), join(home, "feed"), { recursive: true });
    await writeSampleImage(join(home, "image"));
    git("init", "-q");
    git("remote", "add", "origin", "https://github.com/acme/app");
    git("add", "-A");
    git("commit", "-qm", "x");
  });
  afterAll(() => {
    rmSync(home, { recursive: true, force: true });
    rmSync(`${home}-cache`, { recursive: true, force: true });
  });

  it("passes, and hands its outputs to the next step", () => {
    const { status, stdout } = run("none");
    expect(stdout).toContain("verdict=pass high=3");
    expect(status).toBe(0);
  });

  it("fails the job by the gate, after everything was said", () => {
    const { status, stdout } = run("high");
    expect(stdout).toMatch(/CVE-2024-5535[^]*verdict=fail high=3/);
    expect(status).toBe(1);
  });
});
