import { SEVERITY_SOURCES } from "../../match/severity/choose.ts";

/** One setting, wherever it is given: `--name` on the command line, `name:` in a workflow. Help, action.yml and the docs are checked against this table. */
export interface OptionSpec {
  readonly description: string;
  readonly default: string;
  /** Where it makes sense. */
  readonly on: readonly ("cli" | "action")[];
  /** Closed set of values, when there is one. */
  readonly values?: readonly string[];
  readonly kind: "text" | "flag" | "choice" | "list" | "duration" | "size" | "hosts" | "mirrors";
  /** How the value is called in help: `PATH`. */
  readonly placeholder?: string;
}

const BOTH = ["cli", "action"] as const;
const ACTION = ["action"] as const;
const CLI = ["cli"] as const;

export const OSV_BUCKET = "https://osv-vulnerabilities.storage.googleapis.com";

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
  feed: {
    kind: "text",
    on: BOTH,
    default: OSV_BUCKET,
    placeholder: "URL|PATH|oci://...",
    description:
      "Where advisories come from: a published feed (oci://HOST/REPOSITORY:TAG), a base URL with the OSV bucket's layout, a directory, or one zip file of OSV records. Several, one a line or given several times, are asked in order for what those before cannot give.",
  },
  "feed-key": {
    kind: "text",
    on: BOTH,
    default: "",
    placeholder: "PEM|PATH",
    description: "Public key that published feeds must be signed with: PEM, a file of it, or env:NAME. Empty means signatures are not looked at.",
  },
  "sign-key": {
    kind: "text",
    on: CLI,
    default: "",
    placeholder: "PEM|PATH",
    description: "Private key to sign a published feed with (ECDSA P-256 or Ed25519): a file of PEM, or env:NAME.",
  },
  "extra-feeds": {
    kind: "text",
    on: BOTH,
    default: "auto",
    placeholder: "NAME[=URL],...",
    description:
      "Where the advisories of distributions come from that OSV lacks: amazon, arch, oracle, each at its public address or at the one given; none; or auto, which is all while feed has its default among its places. Only what the image needs is fetched.",
  },
  "feed-max-age": {
    kind: "duration",
    on: BOTH,
    default: "7d",
    placeholder: "AGE",
    description: "Oldest feed that may still judge; older ones make the scan incomplete, which fails it.",
  },
  "feed-warn-age": {
    kind: "duration",
    on: BOTH,
    default: "24h",
    placeholder: "AGE",
    description: "Age from which the report warns that the feed is stale.",
  },
  "quiet-after": {
    kind: "duration",
    on: CLI,
    default: "never",
    placeholder: "AGE",
    description: "How long a source may go without any change before that is an error.",
  },
  "feed-dir": {
    kind: "text",
    on: BOTH,
    default: "",
    placeholder: "PATH",
    description: "Directory of the compiled feed. Empty means the runner's temporary directory, or the user's cache directory on the command line.",
  },
  "kev-feed": {
    kind: "text",
    on: BOTH,
    default: "none",
    placeholder: "URL|PATH",
    description: "List of vulnerabilities known to be exploited: public for CISA's catalogue, an address or a file of its shape, or none.",
  },
  "epss-feed": {
    kind: "text",
    on: BOTH,
    default: "none",
    placeholder: "URL|PATH",
    description: "Exploit prediction scores: public for FIRST's daily file, an address or a file of its shape, or none.",
  },
  "nvd-feed": {
    kind: "text",
    on: BOTH,
    default: "none",
    placeholder: "URL|PATH",
    description:
      "CVSS scores for vulnerabilities whose own records have none: public for NVD, an address or a directory with the files of its JSON 2.0 feed, or none.",
  },
  "eol-feed": {
    kind: "text",
    on: BOTH,
    default: "builtin",
    placeholder: "URL|PATH",
    description:
      "When releases of distributions end: builtin for the dates this version knows, public for endoflife.date, an address or a directory of files of its shape, or none.",
  },
  offline: { kind: "flag", on: BOTH, default: "false", description: "Make no connection for the feed; use what is cached and say what is missing." },
  timeout: { kind: "duration", on: BOTH, default: "15m", placeholder: "TIME", description: "Time limit for the whole run." },
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
