import { parseLimits } from "../image/limits.ts";
import type { PackageExtractor } from "../inventory/extractor.ts";
import { EXTRACTORS } from "../inventory/registry.ts";
import { TidegateError } from "../model/errors.ts";
import type { Inventory } from "../model/inventory.ts";
import { attributeImage } from "./attribute-image.ts";
import { attributeBase } from "./base-image/index.ts";
import type { LayerStore } from "./layer-store.ts";
import { openRegistry } from "./open-registry.ts";
import type { Settings } from "./options/read.ts";
import { findSbom, readSbomFile } from "./read-sbom-file.ts";
import type { Runtime } from "./runtime.ts";
import { takeInventory } from "./take-inventory.ts";

export interface InventoryOfImage {
  /** A reference, or the path of an SBOM. */
  readonly image: string;
  readonly settings: Settings;
  readonly layers?: LayerStore;
  /** Where the Dockerfile lies, under a usual name when none is given. Without it only one that is given is read, from the current directory. */
  readonly workspace?: string;
  /** The caller's own, besides those that are built in. */
  readonly extractors?: readonly PackageExtractor[];
}

/** The inventory of an image, or the one that an SBOM tells, by the settings; says in the log what was read. */
export async function inventoryOf(request: InventoryOfImage, runtime: Runtime): Promise<Inventory> {
  const { settings, image, layers } = request;
  const end = runtime.logger.group(`Read ${image}`);
  try {
    const sbom = await findSbom(image, runtime);
    if (sbom !== undefined) {
      const inventory = await readSbomFile(sbom, runtime);
      runtime.logger.info(`SBOM ${sbom}: ${inventory.packages.length} packages; ${inventory.distro?.prettyName ?? "no distribution"}`);
      return inventory;
    }
    const { inventory, origin, layersKnown, layersRead, provenance } = await takeInventory(
      {
        image,
        platform: settings.text("platform"),
        limits: {
          ...parseLimits(settings.text("image-limits")),
          fileBytes: settings.size("max-file-size"),
          totalBytes: settings.size("max-image-size"),
        },
        extractors: joinExtractors(request.extractors),
        registry: openRegistry(settings, runtime),
        trustsContents: settings.flag("lazy-layers"),
        ...(layers ? { layers } : {}),
      },
      runtime,
    );
    const known = layersKnown > 0 ? `, ${layersKnown} known from before` : "";
    runtime.logger.info(
      `${origin}: ${inventory.packages.length} packages in ${layersRead + layersKnown} layers${known}; ${inventory.distro?.prettyName ?? "no distribution"}`,
    );
    const attributed = await attributeImage(inventory, { dockerfile: settings.text("dockerfile"), workspace: request.workspace }, runtime);
    return await attributeBase(attributed, { settings, provenance }, runtime);
  } finally {
    end();
  }
}

function joinExtractors(own: readonly PackageExtractor[] = []): readonly PackageExtractor[] {
  const all = [...EXTRACTORS, ...own];
  const twice = all.find(({ id }, index) => all.findIndex((other) => other.id === id) < index);
  if (twice) throw new TidegateError("INPUT_INVALID", `there are two extractors ${JSON.stringify(twice.id)}`, { hint: "Give yours another id." });
  return all;
}
