import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openAlerts } from "../fakes/github-state.ts";
import { unzip } from "../support/unzip.ts";
import { BASE, CHANGE, useBench } from "../support/workflow-bench.ts";

const bench = useBench();

describe("a pull request against the newest result of its base branch", () => {
  it("says first that there is nothing to compare with, then what it adds, fixes and leaves", async () => {
    const image = await bench.build("delta", CHANGE);
    const before = await bench.run({ kind: "pull_request", inputs: { image } });
    expect(before.outputs).toMatchObject({ "new-findings": "", "fixed-findings": "" });
    expect(bench.github.state.comments[0]?.body).toContain("There is no result of main yet to compare with");

    const main = await bench.run({ kind: "push", inputs: { image: await bench.build("delta", BASE) } });
    expect(main.text).toContain("Result of main: kept as tidegate-result-");

    await bench.build("delta", CHANGE);
    const after = await bench.run({ kind: "pull_request", inputs: { image } });
    expect(after.outputs).toMatchObject({ "new-findings": "1", "fixed-findings": "2" });
    expect(bench.github.state.comments).toHaveLength(1);
    const [comment] = bench.github.state.comments;
    for (const text of [comment?.body, after.summary]) {
      expect(text).toMatch(/Against <code>main<\/code>: \*\*1 new\*\* · 2 fixed · \d+ unchanged/);
      expect(text).toMatch(/New with this change \(1 finding/);
      expect(text).toContain("CVE-2022-25883");
    }
  });

  it("lets pass under gate-scope new what the base has too, and fails for what the change adds", async () => {
    const image = await bench.build("scope", BASE);
    await bench.run({ kind: "push", inputs: { image } });
    const unchanged = await bench.run({ kind: "pull_request", inputs: { image, "gate-scope": "new" } });
    expect(unchanged).toMatchObject({ code: 0, outputs: { verdict: "pass", "new-findings": "0" } });
    expect(await bench.run({ kind: "pull_request", inputs: { image, "gate-scope": "all" } })).toMatchObject({ code: 1 });
    await bench.build("scope", CHANGE);
    const changed = await bench.run({ kind: "pull_request", inputs: { image, "gate-scope": "new" } });
    expect(changed).toMatchObject({ code: 1, outputs: { verdict: "fail", "new-findings": "1" } });
    expect(changed.annotations.map(({ properties }) => properties["title"])).toEqual([
      expect.stringContaining("fails the gate"),
      expect.stringContaining("CVE-2022-25883"),
    ]);
  });

  it("writes no comment under on-change when nothing changes, one when something does, and keeps that one true", async () => {
    const image = await bench.build("change", BASE);
    await bench.run({ kind: "push", inputs: { image } });
    await bench.run({ kind: "pull_request", inputs: { image, comment: "on-change" } });
    expect(bench.github.state.comments).toEqual([]);
    await bench.build("change", CHANGE);
    await bench.run({ kind: "pull_request", inputs: { image, comment: "on-change" } });
    expect(bench.github.state.comments).toHaveLength(1);
    await bench.build("change", BASE);
    await bench.run({ kind: "pull_request", inputs: { image, comment: "on-change" } });
    expect(bench.github.state.comments[0]?.body).toContain("**0 new**");
  });

  it("does not keep an equal result twice, nor one of a pull request, and finds the newest again after a revert", async () => {
    const image = await bench.build("keep", BASE);
    const kept = () => bench.cache.state.entries.filter(({ key }) => key.startsWith("tidegate-result-")).length;
    await bench.run({ kind: "push", inputs: { image } });
    await bench.run({ kind: "push", inputs: { image } });
    await bench.run({ kind: "pull_request", inputs: { image } });
    expect(kept()).toBe(1);
    await bench.run({ kind: "push", inputs: { image: await bench.build("keep", CHANGE) }, env: { GITHUB_RUN_ID: "43" } });
    await bench.run({ kind: "push", inputs: { image: await bench.build("keep", BASE) }, env: { GITHUB_RUN_ID: "44" } });
    expect(kept()).toBe(3);
    expect(await bench.run({ kind: "pull_request", inputs: { image } })).toMatchObject({ outputs: { "new-findings": "0", "fixed-findings": "0" } });
  });

  it("is not compared with what another step of the same image keeps", async () => {
    const image = await bench.build("twice", BASE);
    await bench.run({ kind: "push", inputs: { image, "comment-id": "debug" } });
    expect((await bench.run({ kind: "pull_request", inputs: { image } })).outputs["new-findings"]).toBe("");
    expect((await bench.run({ kind: "pull_request", inputs: { image, "comment-id": "debug" } })).outputs["new-findings"]).toBe("0");
    expect(bench.github.state.comments).toHaveLength(2);
  });

  it("scans on when what was kept is damaged, and says so", async () => {
    const image = await bench.build("damaged", BASE);
    await bench.run({ kind: "push", inputs: { image } });
    for (const entry of bench.cache.state.entries) if (entry.key.startsWith("tidegate-result-")) entry.data = Buffer.from("not a tar");
    const result = await bench.run({ kind: "pull_request", inputs: { image } });
    expect(result.code).toBe(1);
    expect(result.outputs["new-findings"]).toBe("");
    expect(bench.github.state.comments[0]?.body).toMatch(/There is no result of main to compare with: the cache failed/);
  });

  it("says that the cache is switched off when that is why", async () => {
    await bench.run({ kind: "pull_request", inputs: { image: await bench.build("off", BASE), cache: "false" } });
    expect(bench.github.state.comments[0]?.body).toContain("There is no result of main to compare with: the cache is switched off.");
  });

  it("compares a merge queue with the branch it queues for", async () => {
    const image = await bench.build("queue", BASE);
    await bench.run({ kind: "push", inputs: { image } });
    const event = { merge_group: { base_ref: "refs/heads/main" }, repository: { full_name: "octo/app", default_branch: "main" } };
    const result = await bench.run({ kind: "merge_group", event, inputs: { image, "gate-scope": "new" } });
    expect(result).toMatchObject({ code: 0, outputs: { "new-findings": "0" } });
    expect(bench.github.state.comments).toEqual([]);
  });
});

describe("scope of the reports", () => {
  it("reports everything, whatever fails the gate", async () => {
    const image = await bench.build("whole", BASE);
    const seen: unknown[] = [];
    for (const [limit, verdict] of [
      ["critical", "fail"],
      ["none", "pass"],
    ]) {
      const { outputs, code } = await bench.run({ kind: "push", inputs: { image, "fail-on": limit ?? "" } });
      expect({ verdict: outputs["verdict"], code }).toEqual({ verdict, code: verdict === "fail" ? 1 : 0 });
      const sarif = JSON.parse(readFileSync(outputs["sarif-path"] ?? "", "utf8")) as { runs: { results: { ruleId: string }[] }[] };
      const report = JSON.parse(readFileSync(outputs["report-path"] ?? "", "utf8")) as { findings: { id: string }[] };
      seen.push([sarif.runs[0]?.results.map(({ ruleId }) => ruleId), report.findings.map(({ id }) => id), outputs["findings-total"]]);
    }
    expect(seen[0]).toEqual(seen[1]);
    expect(seen[0]).toEqual([expect.arrayContaining(["CVE-2020-28500"]), expect.arrayContaining(["CVE-2020-28500"]), "5"]);
  });
});

describe("several images in one step", () => {
  it("gives each its files and alerts, and all of them one comment and one verdict", async () => {
    const [first, second] = [await bench.build("several-a", BASE), await bench.build("several-b", [])];
    const result = await bench.run({ kind: "pull_request", inputs: { image: `${first}\n${second}\n`, "upload-sarif": "true", "fail-on": "high" } });
    expect(result.code).toBe(1);
    const results = JSON.parse(result.outputs["results"] ?? "") as Record<string, Record<string, unknown>>;
    expect(Object.keys(results)).toEqual([first, second]);
    expect(results[first]).toMatchObject({ verdict: "fail", "sarif-id": expect.stringMatching(/./) });
    expect(results[second]?.["findings-total"]).not.toBe(results[first]?.["findings-total"]);
    expect(result.outputs).toMatchObject({ verdict: "fail", "sarif-path": results[first]?.["sarif-path"] });
    for (const { "sbom-path": path } of Object.values(results)) expect(JSON.parse(readFileSync(String(path), "utf8"))).toBeTypeOf("object");
    expect(new Set(bench.github.state.analyses.map(({ category }) => category)).size).toBe(2);
    expect(openAlerts(bench.github.state, "refs/pull/7/merge").some((alert) => alert.includes("several-a"))).toBe(true);
    expect(bench.github.state.comments).toHaveLength(1);
    for (const text of [bench.github.state.comments[0]?.body, result.summary]) expect(text).toMatch(/several-a[\s\S]*several-b/);
    expect(result.annotations.length).toBeLessThanOrEqual(10);
    expect(result.text).toMatch(/several-a[\s\S]*several-b/);
  });

  it("does not let one that cannot be scanned hide the other, whose gate still decides", async () => {
    const image = await bench.build("beside", BASE);
    const inputs = { image: `${join(bench.home, "gone.tar")}\n${image}`, "fail-on": "none" };
    const result = await bench.run({ kind: "pull_request", inputs });
    expect(result).toMatchObject({ code: 3, outputs: { verdict: "error", "error-code": "IMAGE_NOT_FOUND" } });
    expect(JSON.parse(result.outputs["results"] ?? "")).toMatchObject({ [image]: { verdict: "pass", "error-code": "" } });
    expect(bench.github.state.comments[0]?.body.replaceAll("&#95;", "_")).toMatch(/could not be scanned[\s\S]*IMAGE_NOT_FOUND/);
    expect(await bench.run({ kind: "pull_request", inputs: { ...inputs, "on-error": "warn" } })).toMatchObject({
      code: 0,
      outputs: { verdict: "error" },
    });
    expect(await bench.run({ kind: "pull_request", inputs: { ...inputs, "on-error": "warn", "fail-on": "high" } })).toMatchObject({ code: 1 });
    expect(bench.github.state.comments).toHaveLength(1);
  });

  it("tells apart what shares a path that was given, and what shares a category", async () => {
    const image = await bench.build("shared", BASE);
    const inputs = { image: `${image}\n${image}@sha256:${"0".repeat(64)}`, "sarif-path": "out/app.sarif" };
    const { outputs } = await bench.run({ kind: "push", inputs });
    expect(outputs["sarif-path"]).toMatch(/out\/app-[a-z0-9-]+\.sarif$/);
  });

  it("puts the tool's name and the category where they were asked for", async () => {
    const image = await bench.build("named", BASE);
    await bench.run({ kind: "push", inputs: { image, "upload-sarif": "true", "sarif-tool-name": "Acme images", "sarif-category": "acme" } });
    expect(bench.github.state.analyses).toMatchObject([{ tool: "Acme images", category: "acme" }]);
  });
});

describe("the line that a finding points at", () => {
  it("is that of the lock file, in code scanning and in the annotations", async () => {
    const image = await bench.build("lines", BASE);
    const root = join(bench.home, "lines-runner");
    const workspace = join(root, "app", "app");
    mkdirSync(join(workspace, "web"), { recursive: true });
    writeFileSync(join(workspace, "web", "yarn.lock"), '# yarn\nlodash@^4:\n  version "4.17.20"\n');
    const result = await bench.run({ kind: "push", root, inputs: { image, "upload-sarif": "true" } });
    const places = JSON.stringify(bench.github.state.analyses[0]?.log);
    expect(places.includes('"artifactLocation":{"uri":"web/yarn.lock"},"region":{"startLine":2}')).toBe(true);
    expect(result.annotations.map(({ properties }) => `${properties["file"]}:${properties["line"]}`)).toContain("web/yarn.lock:2");
  });
});

describe("with a Dockerfile", () => {
  const DOCKERFILE = "FROM alpine:3.20\n\nCOPY app /app\nRUN rm -rf /app/node_modules/left-pad\nCOPY fixed/minimist /app/node_modules/minimist\n";

  it("findings point at the line that brought their layer, those of the base image at its FROM", async () => {
    const image = await bench.build("dockerfile", BASE);
    const root = join(bench.home, "dockerfile-runner");
    const workspace = join(root, "app", "app");
    mkdirSync(join(workspace, "images"), { recursive: true });
    writeFileSync(join(workspace, "images", "app.Dockerfile"), DOCKERFILE);
    bench.github.state.tokens.set("ghs_mayWriteContents", {
      login: "github-actions[bot]",
      isBot: true,
      permissions: { contents: "write", security_events: "write" },
    });
    const inputs = { image, "upload-sarif": "true", dockerfile: "images/app.Dockerfile", "dependency-graph": "true" };
    const result = await bench.run({ kind: "push", root, token: "ghs_mayWriteContents", inputs });
    const { runs = [] } = (bench.github.state.analyses[0]?.log ?? {}) as { runs?: { results: { ruleId: string; locations: unknown[] }[] }[] };
    const places = Object.fromEntries(runs.flatMap(({ results }) => results.map(({ ruleId, locations }) => [ruleId, JSON.stringify(locations[0])])));
    expect(places["CVE-2021-23337"]).toContain('{"uri":"images/app.Dockerfile"},"region":{"startLine":3}');
    expect(places["CVE-2024-5535"]).toContain('{"uri":"images/app.Dockerfile"},"region":{"startLine":1}');
    expect(result.annotations.map(({ properties }) => `${properties["file"]}:${properties["line"]}`)).toContain("images/app.Dockerfile:3");
    expect(JSON.stringify(bench.github.state.snapshots)).toContain('"source_location":"images/app.Dockerfile"');
  });
});

describe("what is kept with the run", () => {
  it("uploads an artifact for each image when it is wanted, whose name no other job takes", async () => {
    const image = `${await bench.build("kept-a", BASE)}\n${await bench.build("kept-b", [])}`;
    const first = await bench.run({ kind: "push", inputs: { image, "upload-artifact": "true", "fail-on": "none" } });
    const second = await bench.run({ kind: "push", inputs: { image, "upload-artifact": "true", "fail-on": "none" } });
    const names = bench.cache.state.artifacts.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual([
      expect.stringMatching(/^tidegate-[a-z0-9-]*kept-[ab]-/),
      expect.stringMatching(/^tidegate-[a-z0-9-]*kept-[ab]-/),
    ]);
    expect(new Set(names).size).toBe(4);
    const files = Object.keys(unzip(bench.cache.state.artifacts[0]?.data ?? Buffer.alloc(0)));
    expect(files.map((name) => name.replace(/^.*?\./, ".")).sort()).toEqual([".cdx.json", ".report.json", ".sarif"]);
    expect(first.outputs["artifact-url"]).toMatch(/\/actions\/runs\/42\/artifacts\/\d+$/);
    expect(second.summary).toContain("Artifact");
  });

  it("uploads none unless asked, and goes on without a service", async () => {
    const image = await bench.build("unkept", BASE);
    await bench.run({ kind: "push", inputs: { image } });
    expect(bench.cache.state.artifacts).toEqual([]);
    bench.cache.state.faults.push({ path: /ArtifactService/, status: 400, times: 9 });
    const result = await bench.run({ kind: "push", inputs: { image, "upload-artifact": "true", "fail-on": "none" } });
    expect(result).toMatchObject({ code: 0, outputs: { "artifact-url": "" } });
    expect(result.summary).toContain("was not uploaded");
  });

  it("tells the dependency graph of each image under its own name, when it is wanted and allowed", async () => {
    const image = `${await bench.build("graph-a", BASE)}\n${await bench.build("graph-b", [])}`;
    const refused = await bench.run({ kind: "push", inputs: { image, "dependency-graph": "true", "fail-on": "none" } });
    expect(refused.code).toBe(0);
    expect(refused.summary).toContain("contents: write");
    bench.github.state.tokens.set("ghs_mayWriteContents", { login: "github-actions[bot]", isBot: true, permissions: { contents: "write" } });
    await bench.run({ kind: "push", token: "ghs_mayWriteContents", inputs: { image, "dependency-graph": "true", "fail-on": "none" } });
    const correlators = bench.github.state.snapshots.map(({ job }) => (job as { correlator: string }).correlator);
    expect(new Set(correlators).size).toBe(2);
    expect(correlators.sort().join()).toMatch(/graph-a linux\/amd64.*graph-b linux\/amd64/);
  });
});
