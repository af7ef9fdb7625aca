import { type Digest, isDigest } from "../../../../model/digest.ts";
import { TidegateError } from "../../../../model/errors.ts";
import type { ImageInfo } from "../../../../model/inventory.ts";
import { asList, asRecord, asText, describeImage, readConfig } from "../../../config.ts";
import type { HistoryEntry } from "../../../history.ts";

export interface Inspected {
  readonly info: ImageInfo;
  /** Whether `info` says all that the image's configuration would: its digest, and what made each layer. */
  readonly isComplete: boolean;
}

export function readId(document: unknown, name: string): Digest {
  const id = asRecord(document)["Id"];
  if (isDigest(id)) return id;
  throw new TidegateError("IMAGE_DAEMON_FAILED", `the engine describes ${name} without an image ID`);
}

/** Joins what the engine tells of an image without exporting it: `/images/NAME/json` and `/images/NAME/history`. */
export function describeInspected(document: unknown, historyDocument: unknown, name: string): Inspected {
  const root = asRecord(document);
  const id = readId(document, name);
  const layers = asList(asRecord(root["RootFS"])["Layers"]);
  const history = readHistory(historyDocument, layers.length);
  const config = readConfig(
    {
      os: root["Os"],
      architecture: root["Architecture"],
      variant: root["Variant"],
      created: root["Created"],
      config: { Labels: asRecord(root["Config"])["Labels"] },
      rootfs: { diff_ids: layers },
    },
    `the engine's description of ${name}`,
  );
  const repoDigests = asList(root["RepoDigests"]).filter((item) => typeof item === "string");
  const info = describeImage({ ...config, history: history ?? [] }, { name, id, repoDigests });
  return { info, isComplete: history !== undefined && !isManifestId(root, id, repoDigests) };
}

/**
 * Engines over containerd's store name an image by its manifest or index, others by its configuration.
 * https://docs.docker.com/engine/storage/containerd/
 */
function isManifestId(root: Readonly<Record<string, unknown>>, id: string, repoDigests: readonly string[]): boolean {
  return asRecord(root["Descriptor"])["digest"] === id || repoDigests.some((digest) => digest.endsWith(`@${id}`));
}

/** Instructions that change the configuration only. */
const WITHOUT_LAYER =
  /^(?:\/bin\/sh -c #\(nop\)\s+)?(?:ARG|CMD|ENTRYPOINT|ENV|EXPOSE|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|SHELL|STOPSIGNAL|USER|VOLUME)\b/;

/**
 * The history, oldest first, when it is certain which steps made a layer. The engine does not say: it gives the bytes each step
 * added, which are none for an empty layer as well as for no layer.
 */
function readHistory(document: unknown, layers: number): readonly HistoryEntry[] | undefined {
  const steps = asList(document)
    .map((value) => ({ createdBy: asText(asRecord(value)["CreatedBy"]) ?? "", size: Number(asRecord(value)["Size"] ?? 0) }))
    .toReversed();
  const rules = [
    (step: (typeof steps)[number]) => step.size > 0,
    (step: (typeof steps)[number]) => step.size > 0 || !WITHOUT_LAYER.test(step.createdBy),
  ];
  const rule = rules.find((makesLayer) => steps.filter(makesLayer).length === layers);
  return rule && steps.map((step) => ({ createdBy: step.createdBy, isEmptyLayer: !rule(step) }));
}
