import { OPTIONS, type OptionName, type OptionSpec } from "../scan/options/table.ts";

export interface InputSpec {
  readonly name: string;
  readonly description: string;
  readonly default: string;
  readonly isRequired: boolean;
}

const OWN: readonly InputSpec[] = [
  {
    name: "image",
    description: "The image to scan: a name the local engine knows (myapp:latest), or a path or docker-archive:/oci: reference.",
    default: "",
    isRequired: true,
  },
  {
    name: "github-token",
    description: "Token for the SARIF upload and the pull request comment. It is sent to the GitHub API only.",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that the runner fills in
    default: "${{ github.token }}",
    isRequired: false,
  },
];

/** Every input of the action: its own and those of the settings table. action.yml is generated from this. */
export const ACTION_INPUTS: readonly InputSpec[] = [
  ...OWN,
  ...(Object.entries(OPTIONS) as [OptionName, OptionSpec][])
    .filter(([, spec]) => spec.on.includes("action"))
    .map(([name, spec]) => ({ name, description: describe(spec), default: spec.default, isRequired: false })),
];

function describe(spec: OptionSpec): string {
  return spec.values ? `${spec.description} One of: ${spec.values.join(", ")}.` : spec.description;
}

/** Every output of the action, with its sentence. */
export const ACTION_OUTPUTS = {
  verdict: "pass, fail, incomplete, or error when no scan could be done.",
  "findings-total": "Number of findings in the report.",
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
  "feed-date": "Time of the oldest feed part that judged the image (RFC 3339).",
} as const satisfies Record<string, string>;

export type OutputName = keyof typeof ACTION_OUTPUTS;
