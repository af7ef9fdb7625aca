/** The part of CycloneDX 1.6 that is written: https://cyclonedx.org/docs/1.6/json/ */

export interface Property {
  readonly name: string;
  readonly value?: string;
}

export type LicenseChoice =
  | { readonly license: ({ readonly id: string } | { readonly name: string }) & { readonly acknowledgement: "declared" } }
  | { readonly expression: string; readonly acknowledgement: "declared" };

interface Occurrence {
  readonly location: string;
  readonly additionalContext?: string;
}

interface Identity {
  readonly field: "purl";
  readonly confidence: number;
  readonly methods: readonly { readonly technique: "manifest-analysis" | "other"; readonly confidence: number; readonly value?: string }[];
}

export interface Component {
  readonly type: "application" | "container" | "library" | "operating-system";
  readonly "bom-ref": string;
  readonly supplier?: { readonly name: string };
  readonly group?: string;
  readonly name: string;
  readonly version?: string;
  readonly description?: string;
  readonly licenses?: readonly LicenseChoice[];
  readonly purl?: string;
  readonly externalReferences?: readonly { readonly type: "website"; readonly url: string }[];
  readonly evidence?: { readonly identity?: readonly Identity[]; readonly occurrences: readonly Occurrence[] };
  readonly properties: readonly Property[];
}

export interface Dependency {
  readonly ref: string;
  readonly dependsOn: readonly string[];
}
