import { SEVERITY_SOURCES } from "../../match/severity/choose.ts";
import { FEED_OPTIONS } from "./feed-table.ts";
import { ACTION, BOTH, CLI, type OptionSpec } from "./option-spec.ts";

export const OPTIONS = {
  platform: {
    kind: "text",
    on: BOTH,
    default: "",
    placeholder: "OS/ARCH",
    description: "Platform to pick from a multi-platform image, such as linux/arm64. Empty means the machine's own.",
  },
  "insecure-registries": {
    kind: "hosts",
    on: BOTH,
    default: "",
    placeholder: "HOST,...",
    description: "Registries that may be spoken to without TLS, or with a certificate that nobody vouches for.",
  },
  "registry-mirrors": {
    kind: "mirrors",
    on: BOTH,
    default: "",
    placeholder: "HOST=MIRROR,...",
    description: "Mirrors to fetch images from before the registry itself is asked, such as docker.io=mirror.example.com or docker.io=host/folder.",
  },
  "registry-ca": {
    kind: "text",
    on: BOTH,
    default: "",
    placeholder: "PATH",
    description: "PEM file of authorities to trust for registries, beside the system's.",
  },
  "registry-certs": {
    kind: "text",
    on: BOTH,
    default: "",
    placeholder: "PATH",
    description:
      "Directory laid out like /etc/docker/certs.d: a folder for each registry with its authorities (*.crt) and a client certificate (*.cert, *.key). Empty means where engines look.",
  },
  "lazy-layers": {
    kind: "flag",
    on: BOTH,
    default: "false",
    description:
      "Fetch only the files that matter of eStargz and zstd:chunked layers in a registry. It trusts their tables of contents, which could leave something out.",
  },
  "fail-on": {
    kind: "choice",
    on: BOTH,
    default: "high",
    values: ["critical", "high", "medium", "low", "any", "none"],
    description: "Fail when a finding is at least this severe; any includes unknown severities, with none severity decides nothing.",
  },
  "only-fixed": {
    kind: "flag",
    on: BOTH,
    default: "false",
    description: "Let only findings that have a fixed version fail the gate. The report still shows all.",
  },
  "fail-on-kev": {
    kind: "flag",
    on: BOTH,
    default: "false",
    description: "Fail on what is known to be exploited, however severe; needs kev-feed.",
  },
  "fail-on-epss": {
    kind: "text",
    on: BOTH,
    default: "none",
    placeholder: "PROBABILITY",
    description: "Fail on what is at least as likely to be exploited, such as 0.1, however severe; needs epss-feed.",
  },
  "ignore-file": {
    kind: "text",
    on: BOTH,
    default: ".tidegate.yaml",
    placeholder: "PATH",
    description: "Rules that set findings aside, with reason and last day. The default may be missing; none means no file.",
  },
  vex: {
    kind: "text",
    on: BOTH,
    default: "",
    placeholder: "PATH,...",
    description: "VEX documents (OpenVEX, CycloneDX or CSAF), separated by commas, that say which findings do not apply.",
  },
  "severity-sources": {
    kind: "list",
    on: BOTH,
    default: SEVERITY_SOURCES.join(","),
    values: SEVERITY_SOURCES,
    placeholder: "SOURCE,...",
    description: "Where severities are taken from, best first; those left out are shown but decide nothing.",
  },
  "gate-scope": {
    kind: "choice",
    on: ACTION,
    default: "all",
    values: ["all", "new"],
    description:
      "What the gate judges: all findings, or only new ones, which the newest result of the base branch does not have. Without such a result every finding counts.",
  },
  "fail-on-uncovered": { kind: "flag", on: BOTH, default: "false", description: "Fail when part of the image could not be read or judged." },
  "fail-on-eol": { kind: "flag", on: BOTH, default: "false", description: "Fail when the release of the distribution has reached its end of life." },
  ...FEED_OPTIONS,
  offline: { kind: "flag", on: BOTH, default: "false", description: "Make no connection for the feed; use what is cached and say what is missing." },
  timeout: { kind: "duration", on: BOTH, default: "15m", placeholder: "TIME", description: "Time limit for the whole run." },
  "layer-registry": {
    kind: "text",
    on: BOTH,
    default: "",
    placeholder: "HOST/REPOSITORY",
    description:
      "Repository of a registry in which what was read of each layer is shared between machines and jobs. Whoever may write there is trusted with the result.",
  },
  dockerfile: {
    kind: "text",
    on: BOTH,
    default: "",
    placeholder: "PATH",
    description:
      "The Dockerfile that built the image, so that findings point at the line that brought them. Empty means Dockerfile or Containerfile at the root, where it fits the image.",
  },
  "max-file-size": {
    kind: "size",
    on: BOTH,
    default: "256MB",
    placeholder: "SIZE",
    description: "Largest single file inside the image that is read.",
  },
  "max-image-size": { kind: "size", on: BOTH, default: "256GB", placeholder: "SIZE", description: "Largest image, uncompressed, that is read." },
  "sbom-format": { kind: "choice", on: ACTION, default: "cyclonedx", values: ["cyclonedx", "spdx"], description: "Format of the SBOM file." },
  "sbom-path": {
    kind: "text",
    on: ACTION,
    default: "",
    placeholder: "PATH",
    description: "Where to write the SBOM. Empty means a file in the runner's temporary directory; see the output sbom-path.",
  },
  "sarif-path": {
    kind: "text",
    on: ACTION,
    default: "",
    placeholder: "PATH",
    description: "Where to write the SARIF file. Empty means a file in the runner's temporary directory; see the output sarif-path.",
  },
  "report-path": {
    kind: "text",
    on: ACTION,
    default: "",
    placeholder: "PATH",
    description: "Where to write the JSON report. Empty means a file in the runner's temporary directory; see the output report-path.",
  },
  cache: {
    kind: "flag",
    on: ACTION,
    default: "true",
    description: "Keep the feed, what was read of each layer, and the branch's result in the workflow cache between runs.",
  },
  "upload-sarif": {
    kind: "choice",
    on: ACTION,
    default: "true",
    values: ["true", "false", "required"],
    description: "Upload SARIF to code scanning; required makes a failed upload fail the step.",
  },
  "sarif-category": {
    kind: "text",
    on: ACTION,
    default: "",
    placeholder: "NAME",
    description:
      "Code scanning category. Empty means one derived from the image's name (without tag) and platform, so that images do not close each other's alerts.",
  },
  "sarif-tool-name": {
    kind: "text",
    on: ACTION,
    default: "Tidegate",
    placeholder: "NAME",
    description: "What code scanning lists as the tool. Its checks are one per tool name, whatever the categories.",
  },
  "upload-artifact": {
    kind: "flag",
    on: ACTION,
    default: "false",
    description: "Keep SBOM, SARIF and report of each image as an artifact of the workflow run.",
  },
  "dependency-graph": {
    kind: "flag",
    on: ACTION,
    default: "false",
    description: "Tell the repository's dependency graph what the image holds; needs the permission contents: write.",
  },
  comment: {
    kind: "choice",
    on: BOTH,
    default: "always",
    values: ["always", "on-change", "on-findings", "never"],
    description: "When to write the pull request comment. An existing comment is always brought up to date.",
  },
  "comment-id": {
    kind: "text",
    on: ACTION,
    default: "",
    placeholder: "ID",
    description: "Tells apart the comments of several steps that scan the same image and platform in one workflow.",
  },
  "on-error": {
    kind: "choice",
    on: ACTION,
    default: "fail",
    values: ["fail", "warn"],
    description: "What a scan that could not be done does to the step. The gate is not concerned.",
  },
  "layer-cache": { kind: "flag", on: CLI, default: "true", description: "Keep what was read of each layer, so that it is read once." },
  format: { kind: "text", on: CLI, default: "", placeholder: "WORD", description: "Output format; see above for which this command writes." },
  output: {
    kind: "text",
    on: CLI,
    default: "",
    placeholder: "FILE",
    description:
      "Write the result to a file instead of standard output. FORMAT=FILE writes a further format of the same result, and may be repeated.",
  },
} as const satisfies Record<string, OptionSpec>;

export type OptionName = keyof typeof OPTIONS;
