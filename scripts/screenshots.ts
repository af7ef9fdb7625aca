// Makes docs/screenshots/: what people see of a run on the embedded sample, rendered by a browser. Needs Chromium; the rest is as in the tests.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startCacheService } from "../test/fakes/cache-service.ts";
import { startGitHub } from "../test/fakes/github.ts";
import { runAction } from "../test/fakes/runner.ts";
import { takeScreenshot } from "../test/support/browser.ts";
import { renderGitHubPage } from "../test/support/github-page.ts";
import { writeSampleImage } from "../test/support/sample-image.ts";

const root = join(import.meta.dirname, "..");
const pictures = join(root, "docs/screenshots");
const home = mkdtempSync(join(tmpdir(), "tidegate-screenshots-"));
const workspace = join(home, "app/app");
mkdirSync(pictures, { recursive: true });
await writeSampleImage(join(workspace, "image"));

const feed = join(root, "test/fixtures/sample-feed");
const [github, cache] = [await startGitHub(), await startCacheService()];
const result = await runAction({
  kind: "pull_request",
  apiUrl: github.url,
  env: cache.environment,
  root: home,
  inputs: { image: "image", feed },
});
const comment = github.state.comments[0]?.body ?? "";
takeScreenshot(renderGitHubPage(comment, "<b>github-actions</b> bot commented"), join(pictures, "comment.png"), 900);
takeScreenshot(renderGitHubPage(result.summary, "<b>build</b> summary"), join(pictures, "summary.png"), 1100);
const html = join(home, "report.html");
const flags = ["--feed", feed, "--feed-dir", join(home, "feed"), "--format", "html", "-o", html, "--quiet"];
spawnSync(process.execPath, [join(root, "dist/cli.js"), "scan", "image", ...flags], { cwd: workspace, stdio: "inherit" });
takeScreenshot(readFileSync(html, "utf8"), join(pictures, "report.png"), 1200, 1000);
await result.cleanup();
await github.close();
await cache.close();
rmSync(home, { recursive: true, force: true });
console.log(`wrote ${pictures}`);
