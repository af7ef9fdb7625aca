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

/** A field that is undefined is not written. */
export interface Component {
  readonly type: "application" | "container" | "library" | "operating-system";
  readonly "bom-ref": string;
  readonly supplier?: { readonly name: string } | undefined;
  readonly group?: string | undefined;
  readonly name: string;
  readonly version?: string | undefined;
  readonly description?: string | undefined;
  readonly licenses?: readonly LicenseChoice[] | undefined;
  readonly purl?: string | undefined;
  readonly externalReferences?: readonly { readonly type: "website"; readonly url: string }[] | undefined;
  readonly evidence?: { readonly identity?: readonly Identity[]; readonly occurrences: readonly Occurrence[] } | undefined;
  readonly properties: readonly Property[];
}

export interface Dependency {
  readonly ref: string;
  readonly dependsOn: readonly string[];
}
