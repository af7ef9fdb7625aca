import type { Finding } from "../../src/model/finding.ts";
import type { Inventory } from "../../src/model/inventory.ts";
import type { ScanReport } from "../../src/model/report.ts";

const DIGEST = `sha256:${"1".repeat(64)}` as const;

const INVENTORY: Inventory = {
  image: {
    name: "ghcr.io/acme/app:1.2.3",
    id: DIGEST,
    platform: { os: "linux", architecture: "amd64" },
    layers: [
      { diffId: DIGEST, instruction: "ADD rootfs.tar.gz /" },
      { diffId: `sha256:${"2".repeat(64)}`, instruction: "COPY app /app" },
    ],
  },
  distro: { id: "alpine", version: "3.20.0", prettyName: "Alpine Linux v3.20", sources: ["etc/os-release"], ecosystems: ["Alpine:v3.20"] },
  packages: [
    {
      type: "apk",
      name: "libssl3",
      version: "3.3.0-r2",
      purl: "pkg:apk/alpine/libssl3@3.3.0-r2",
      extractor: "apk",
      locations: [{ path: "lib/apk/db/installed", layer: 0 }],
    },
    {
      type: "npm",
      name: "lodash",
      version: "4.17.20",
      purl: "pkg:npm/lodash@4.17.20",
      extractor: "npm",
      locations: [{ path: "app/node_modules/lodash/package.json", layer: 1 }],
    },
  ],
  extractors: [
    { id: "apk", version: 1, files: 1, packages: 1, status: "ok" },
    { id: "java", version: 1, files: 1, packages: 0, unreadable: 1, status: "failed" },
    { id: "npm", version: 1, files: 1, packages: 1, status: "ok" },
    { id: "python", version: 1, files: 0, packages: 0, status: "ok" },
  ],
  problems: [],
  unexplained: { count: 1, largest: [{ path: "opt/vendor/daemon", size: 12_345_678 }] },
};

export function sampleFinding(extra: Partial<Finding> = {}): Finding {
  const severity = {
    level: "high",
    score: 7.2,
    vector: "CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H",
    source: "CVSS:3.1 of GHSA-35jh-r3h4-6jhm",
  } as const;
  return {
    id: "CVE-2021-23337",
    aliases: ["GHSA-35jh-r3h4-6jhm"],
    advisories: ["GHSA-35jh-r3h4-6jhm"],
    component: { purl: "pkg:npm/lodash@4.17.20", type: "npm", name: "lodash", version: "4.17.20", ecosystem: "npm" },
    packages: ["pkg:npm/lodash@4.17.20"],
    locations: [{ path: "app/node_modules/lodash/package.json", layer: 1 }],
    state: "affected",
    severity,
    severities: [severity],
    fix: { state: "fixed", versions: ["4.17.21"] },
    summary: "Command injection through template",
    details: "Text that reaches the template function can run commands.",
    references: ["https://nvd.nist.gov/vuln/detail/CVE-2021-23337"],
    ...extra,
  };
}

/** A small report with one finding of each interesting kind. */
export function sampleReport(extra: Partial<ScanReport> = {}): ScanReport {
  const critical = sampleFinding({
    id: "CVE-2024-5535",
    aliases: ["ALPINE-CVE-2024-5535"],
    advisories: ["ALPINE-CVE-2024-5535"],
    component: { purl: "pkg:apk/alpine/openssl@3.3.0-r2", type: "apk", name: "openssl", version: "3.3.0-r2", ecosystem: "Alpine:v3.20" },
    packages: ["pkg:apk/alpine/libssl3@3.3.0-r2"],
    locations: [{ path: "lib/apk/db/installed", layer: 0 }],
    severity: { level: "critical", score: 9.1, source: "CVSS:3.1 of ALPINE-CVE-2024-5535" },
    fix: { state: "fixed", versions: ["3.3.1-r1"] },
    references: [],
  });
  const unknown = sampleFinding({
    id: "CVE-2025-0001",
    aliases: [],
    severity: { level: "unknown", source: "none" },
    fix: { state: "not-fixed", versions: [] },
    references: ["javascript:alert(1)"],
  });
  const findings = [critical, sampleFinding(), unknown];
  return {
    schema: 1,
    tool: { name: "tidegate", version: "0.0.0" },
    generatedAt: "2026-01-01T00:00:00.000Z",
    inventory: INVENTORY,
    findings,
    counts: { critical: 1, high: 1, medium: 0, low: 0, negligible: 0, unknown: 1 },
    feed: [{ ecosystem: "npm", status: "fresh", records: 195, asOf: "2026-01-01T00:00:00Z" }],
    coverage: [
      { type: "npm", found: 1, judged: 1, notJudged: {} },
      { type: "apk", found: 2, judged: 1, notJudged: { "version unknown": 1 } },
    ],
    verdict: {
      outcome: "fail",
      reasons: ["2 findings reach fail-on high: 1 critical, 1 high."],
      judgements: findings.map((finding) => ({ finding, decision: finding === unknown ? "pass" : "fail", reason: "severity" })),
    },
    problems: [
      { severity: "error", code: "ENTRY_TOO_LARGE", message: "opt/huge.bin is 900000000 bytes and was not read", hint: "Raise max-file-size." },
    ],
    timings: { image: 120 },
    ...extra,
  };
}

/** Text with everything that has ever broken a report. */
export const HOSTILE = `a|b\`c\`<!-- x --><script>alert(1)</script>[x](javascript:1) @octocat #1 ::error::x\r\n::set-output name=a::b %0A \u202eevil\u0000\u001b[31m ${"é😀".repeat(5000)}`;

/** The same report with hostile text wherever text comes from outside. */
export function hostileReport(): ScanReport {
  const finding = sampleFinding({
    id: `CVE-2021-1 ${HOSTILE}`,
    aliases: [HOSTILE],
    component: { purl: "pkg:npm/x@1", type: "npm", name: HOSTILE, version: HOSTILE, ecosystem: "npm" },
    locations: [{ path: HOSTILE, layer: 1 }],
    summary: HOSTILE,
    details: HOSTILE,
    reason: HOSTILE,
    references: [`https://example.org/${HOSTILE}`, HOSTILE],
    fix: { state: "fixed", versions: [HOSTILE] },
  });
  const image = {
    ...INVENTORY.image,
    name: HOSTILE,
    id: DIGEST,
    platform: { os: "linux", architecture: HOSTILE },
    layers: [{ diffId: DIGEST }, { diffId: DIGEST, instruction: HOSTILE }],
  };
  return sampleReport({
    inventory: { ...INVENTORY, image },
    findings: [finding],
    verdict: { outcome: "fail", reasons: [HOSTILE], judgements: [{ finding, decision: "fail", reason: HOSTILE }] },
    problems: [{ severity: "error", code: "ENTRY_UNREADABLE", message: HOSTILE, hint: HOSTILE }],
    coverage: [{ type: "npm", found: 1, judged: 0, notJudged: { [HOSTILE]: 1 } }],
  });
}
