import { isDigest } from "../../model/digest.ts";
import type { ImageInfo } from "../../model/inventory.ts";
import type { SourcePackage } from "../../model/package.ts";
import { parsePurl } from "../../model/purl.ts";
import { omitUndefined } from "../facts/facts.ts";
import { firstValue, type Hints, type LayerIndex, NO_HINTS, toLocation, type Values } from "./hints.ts";

/** CycloneDX properties with this prefix, SPDX annotations `Key: value` without it: https://trivy.dev/latest/docs/supply-chain/sbom/ */
export const TRIVY_PREFIX = "aquasecurity:trivy:";

/** Reads what Trivy says beside the package itself; `values` without the prefix. */
export function readTrivyHints(values: Values, layerIndex: LayerIndex): Hints {
  if (values.size === 0) return NO_HINTS;
  const source = readSource(values);
  const module = firstValue(values, "Modularitylabel");
  const layer = layerIndex(firstValue(values, "LayerDiffID") ?? "");
  const paths = values.get("FilePath") ?? (layer === undefined ? [] : [""]);
  return { ...(source ? { source } : {}), ...(module ? { module } : {}), locations: paths.map((path) => toLocation(path, layer)) };
}

function readSource(values: Values): SourcePackage | undefined {
  const name = firstValue(values, "SrcName");
  const version = firstValue(values, "SrcVersion");
  if (name === undefined || version === undefined) return undefined;
  const epoch = firstValue(values, "SrcEpoch");
  const release = firstValue(values, "SrcRelease");
  return { name, version: `${epoch === undefined || epoch === "0" ? "" : `${epoch}:`}${version}${release === undefined ? "" : `-${release}`}` };
}

/** Trivy names distributions by its own families: https://github.com/aquasecurity/trivy/blob/main/pkg/fanal/types/const.go */
const FAMILIES: Readonly<Record<string, string>> = {
  alma: "almalinux",
  amazon: "amzn",
  "cbl-mariner": "mariner",
  minimos: "minimos",
  opensuse: "opensuse",
  "opensuse.leap": "opensuse-leap",
  "opensuse.tumbleweed": "opensuse-tumbleweed",
  oracle: "ol",
  redhat: "rhel",
  rocky: "rocky",
  "suse linux enterprise micro": "sle-micro",
  "suse linux enterprise server": "sles",
};

/** The os-release ID for a distribution as SBOM tools spell it. */
export function toDistroId(name: string): string {
  const lower = name.toLowerCase();
  return Object.hasOwn(FAMILIES, lower) ? (FAMILIES[lower] ?? lower) : lower;
}

/**
 * The image a Trivy document is about; undefined when its ID is not told. Trivy sorts its properties, so the order of the layers
 * may not be the image's: they are good for naming a layer, not for counting from the bottom.
 */
export function readTrivyImage(name: string, purl: string | undefined, values: Values): ImageInfo | undefined {
  const id = firstValue(values, "ImageID");
  if (!isDigest(id)) return undefined;
  const parts = purl === undefined ? undefined : parsePurl(purl);
  const manifestDigest = parts?.type === "oci" && isDigest(parts.version) ? parts.version : undefined;
  const repoDigests = values.get("RepoDigest");
  const diffIds = (values.get("DiffID") ?? []).filter(isDigest);
  return omitUndefined<ImageInfo>({
    name,
    id,
    manifestDigest,
    repoDigests,
    platform: { os: "linux", architecture: parts?.qualifiers?.["arch"] ?? "unknown" },
    labels: readLabels(values),
    layers: diffIds.map((diffId) => ({ diffId })),
  });
}

function readLabels(values: Values): Readonly<Record<string, string>> | undefined {
  const labels = [...values].flatMap(([key, [value = ""]]) => (key.startsWith("Labels:") ? [[key.slice("Labels:".length), value] as const] : []));
  return labels.length === 0 ? undefined : Object.fromEntries(labels);
}
