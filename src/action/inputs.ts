import type { OptionSpec } from "../scan/options/option-spec.ts";
import { OPTIONS, type OptionName } from "../scan/options/table.ts";

export interface InputSpec {
  readonly name: string;
  readonly description: string;
  readonly default: string;
  readonly isRequired: boolean;
}

const OWN: readonly InputSpec[] = [
  {
    name: "image",
    description:
      "The image to scan: a name that the local engine or a registry knows (myapp:latest, ghcr.io/me/app:1), a path, or a docker-archive:, oci: or registry: reference. Several images stand one on a line.",
    default: "",
    isRequired: true,
  },
  {
    name: "github-token",
    description:
      "Token for the SARIF upload and the pull request comment. It is sent to the GitHub API, and to ghcr.io for an image there that no other credentials are known for, or a published feed that is not public.",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that the runner fills in
    default: "${{ github.token }}",
    isRequired: false,
  },
];

/** The settings that are inputs of the action. */
export const ACTION_SETTINGS: readonly OptionName[] = (Object.entries(OPTIONS) as [OptionName, OptionSpec][])
  .filter(([, spec]) => spec.on.includes("action"))
  .map(([name]) => name);

/** Every input of the action: its own and those of the settings table. action.yml is generated from this. */
export const ACTION_INPUTS: readonly InputSpec[] = [...OWN, ...ACTION_SETTINGS.map(toInput)];

/** The settings that are inputs of comment/action.yml. */
export const COMMENT_SETTINGS: readonly OptionName[] = ["comment", "timeout"];

/** Every input of comment/action.yml. */
export const COMMENT_INPUTS: readonly InputSpec[] = [
  {
    name: "path",
    description: "The comment data that a pull request's run left, or the directory of its downloaded artifact.",
    default: "",
    isRequired: true,
  },
  ...OWN.filter(({ name }) => name === "github-token"),
  ...COMMENT_SETTINGS.map(toInput),
];

function toInput(name: OptionName): InputSpec {
  const spec: OptionSpec = OPTIONS[name];
  return { name, description: describe(spec), default: spec.default, isRequired: false };
}

function describe(spec: OptionSpec): string {
  return spec.values ? `${spec.description} One of: ${spec.values.join(", ")}.` : spec.description;
}

/** Every output of the action, with its sentence. */
export const ACTION_OUTPUTS = {
  verdict: "pass, fail, incomplete, or error when no scan could be done; the worst of several images.",
  "error-code": "Code of what kept the scan from an answer (docs/errors.md); empty when there was one.",
  "findings-total": "Number of findings in the report.",
  "new-findings": "Number of findings that the newest result of the base branch does not have; empty without such a result.",
  "fixed-findings": "Number of findings that only the newest result of the base branch has; empty without such a result.",
  critical: "Number of critical findings.",
  high: "Number of high findings.",
  medium: "Number of medium findings.",
  low: "Number of low findings.",
  negligible: "Number of negligible findings.",
  unknown: "Number of findings of unknown severity.",
  "sbom-path": "Path of the SBOM file.",
  "sarif-path": "Path of the SARIF file.",
  "report-path": "Path of the JSON report.",
  digest: "Digest of the scanned image (its configuration: the image ID).",
  "image-name": "Name of the image without tag or digest.",
  "image-digest": "Digest of the image's manifest, where the source knows it; what attestation actions take.",
  "sarif-id": "Id of the SARIF upload, where there was one.",
  "comment-url": "Address of the pull request comment, where there is one.",
  "artifact-url": "Address of the image's artifact, where one was uploaded.",
  "comment-data-path": "Path of the data with which another run can write this pull request's comment (tidegate comment).",
  "feed-date": "Time of the oldest feed part that judged the image (RFC 3339).",
  results: "All of the above for each image, as JSON by the image's name as it was given. The single outputs tell of the worst image.",
} as const satisfies Record<string, string>;

/** Outputs of comment/action.yml. */
export const COMMENT_OUTPUTS = {
  "comment-url": "Address of the pull request comment, where one was written.",
  "error-code": "Code of what went wrong (docs/errors.md); not set when nothing did.",
} as const satisfies Record<string, string>;

export type OutputName = keyof typeof ACTION_OUTPUTS;
