import { type Digest, isDigest } from "../../../../model/digest.ts";
import { TidegateError } from "../../../../model/errors.ts";
import type { ImageInfo, Platform } from "../../../../model/inventory.ts";
import { asList, asRecord, asText, describeImage, readConfig } from "../../../config.ts";
import type { HistoryEntry } from "../../../history.ts";
import { isPlatform } from "../../../platform.ts";

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
  const manifestDigest = findManifest(root, config);
  const identity = { name, id, repoDigests, ...(manifestDigest ? { manifestDigest } : {}) };
  const info = describeImage({ ...config, history: history ?? [] }, identity);
  return { info, isComplete: history !== undefined && isNamedByConfig(root) };
}

interface HeldManifest {
  readonly digest: Digest;
  readonly platform: Platform;
}

/** The images an engine since API 1.48 holds under one name, each for another platform. Others of the index were not fetched. */
export function listManifests(document: unknown): readonly HeldManifest[] {
  return asList(asRecord(document)["Manifests"]).flatMap((value) => {
    const manifest = asRecord(value);
    const { os, architecture, variant } = asRecord(asRecord(manifest["ImageData"])["Platform"]);
    const digest = manifest["ID"];
    if (manifest["Kind"] !== "image" || manifest["Available"] !== true || !isDigest(digest)) return [];
    const named = asText(variant);
    return [{ digest, platform: { os: asText(os) ?? "", architecture: asText(architecture) ?? "", ...(named ? { variant: named } : {}) } }];
  });
}

/** The digest of the image's own manifest, where only one can be meant. */
function findManifest(root: Readonly<Record<string, unknown>>, platform: Platform): Digest | undefined {
  const { digest, mediaType } = asRecord(root["Descriptor"]);
  if (isDigest(digest) && MANIFEST.test(asText(mediaType) ?? "")) return digest;
  const [only, ...rivals] = listManifests(root).filter((held) => isPlatform(held.platform, platform));
  return rivals.length === 0 ? only?.digest : undefined;
}

const MANIFEST = /^application\/vnd\.(?:oci\.image|docker\.distribution)\.manifest\.v\d\+json$/;

/** Drivers of the classic image store, and of podman's, that are none of containerd's. */
const CLASSIC = new Set(["aufs", "devicemapper", "overlay", "overlay2", "vfs", "windowsfilter"]);

/**
 * Engines over containerd's store name an image by its manifest or index, others by its configuration. Before Docker 28 they do not say
 * which, but for the driver that keeps the layers. https://docs.docker.com/engine/storage/containerd/
 */
function isNamedByConfig(root: Readonly<Record<string, unknown>>): boolean {
  return CLASSIC.has(asText(asRecord(root["GraphDriver"])["Name"]) ?? "");
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
