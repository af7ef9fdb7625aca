// The layer rules of docs/architecture.md, enforced. Each rule says what a violation means and what to do instead.
const STAGES = "image|inventory|sbom|feed|match|policy|report|checks|github|attest";
const IO = "^(node:)?(fs|fs/promises|net|tls|dgram|http|https|http2|child_process|cluster|worker_threads|sqlite|os|process|readline|dns)(/|$)";
const notTest = { pathNot: "\\.test\\.ts$" };

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two modules that need each other are one module, or a third is missing. Move the shared part down.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "model-is-the-ground",
      comment: "model/ is shared by everybody, so it may lean on nobody. Put the behaviour in a stage.",
      severity: "error",
      from: { path: "^src/model/", ...notTest },
      to: { path: "^src/(?!model/)" },
    },
    {
      name: "ports-are-types-only",
      comment: "A port is a promise, not an implementation: it may name model types only.",
      severity: "error",
      from: { path: "^src/ports/", ...notTest },
      to: { path: "^src/(?!model/|ports/)" },
    },
    {
      name: "versions-know-only-model",
      comment: "Version order is arithmetic on text. It needs no stage and no platform.",
      severity: "error",
      from: { path: "^src/versions/", ...notTest },
      to: { path: "^src/(?!model/|versions/)" },
    },
    {
      name: "transfer-knows-only-ports",
      comment: "How HTTP is used with patience, whatever is fetched. What is fetched is its callers' business.",
      severity: "error",
      from: { path: "^src/transfer/", ...notTest },
      to: { path: "^src/(?!transfer/|model/|ports/)" },
    },
    {
      name: "registry-knows-no-stage",
      comment:
        "The client of the distribution protocol moves bytes under digests. What they mean (image, feed, layer report) is its callers' business.",
      severity: "error",
      from: { path: "^src/registry/", ...notTest },
      to: { path: "^src/(?!registry/|model/|ports/|transfer/)" },
    },
    {
      name: "stages-are-strangers",
      comment: "Stages meet in scan/ only. Pass the value through model/, or move the shared thing there.",
      severity: "error",
      from: { path: `^src/(${STAGES})/`, ...notTest },
      to: { path: `^src/(?!$1/|model/|ports/|versions/|registry/|transfer/)` },
    },
    {
      name: "io-lives-in-platform",
      comment: "Files, sockets, processes, the environment and SQLite are reached through a port, so that stages stay testable and portable.",
      severity: "error",
      from: { path: "^src/(?!platform/)", ...notTest },
      to: { path: IO },
    },
    {
      name: "judging-reaches-no-io",
      comment: "match, policy, report and checks are pure: not even something they import may touch IO.",
      severity: "error",
      from: { path: "^src/(match|policy|report|checks)/", ...notTest },
      to: { path: IO, reachable: true },
    },
    {
      name: "platform-serves-ports",
      comment: "platform/ implements ports. It knows no stage.",
      severity: "error",
      from: { path: "^src/platform/", ...notTest },
      to: { path: "^src/(?!platform/|model/|ports/)" },
    },
    {
      name: "plugins-are-strangers",
      comment: "A plug-in may use its kind's types and shared/, never a sibling: deleting one folder must not break another.",
      severity: "error",
      from: { path: "^src/(versions|image/sources|inventory/extractors/[^/]+|feed/sources|report/formats)/([^/]+)/", ...notTest },
      to: { path: "^src/$1/[^/]+/", pathNot: "^src/$1/($2|shared)/" },
    },
    {
      name: "shells-do-not-open-stages",
      comment: "action, cli and index.ts speak to scan/ (and model, platform). Logic belongs behind scan/.",
      severity: "error",
      from: { path: "^src/(action|cli|index\\.ts)", ...notTest },
      to: { path: `^src/(${STAGES})/` },
    },
    {
      name: "nobody-imports-the-shells",
      comment: "action and cli are thin ends, not libraries.",
      severity: "error",
      from: { path: "^src/(?!action/|cli/)" },
      to: { path: "^src/(action|cli)/" },
    },
    {
      name: "not-to-test",
      comment: "Production code never imports test code.",
      severity: "error",
      from: { path: "^src/", ...notTest },
      to: { path: "(^test/|\\.test\\.ts$)" },
    },
    {
      name: "declared-dependencies-only",
      comment: "What src/ imports must be in package.json dependencies (types may be dev).",
      severity: "error",
      from: { path: "^src/", ...notTest },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: new URL("tsconfig.json", import.meta.url).pathname },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
