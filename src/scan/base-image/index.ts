import type { BuildProvenance } from "../../image/provenance/read-statement.ts";
import { TidegateError } from "../../model/errors.ts";
import type { ImageInfo, Inventory } from "../../model/inventory.ts";
import type { Problem } from "../../model/problem.ts";
import type { Attributed } from "../attribute-image.ts";
import type { Settings } from "../options/read.ts";
import type { Runtime } from "../runtime.ts";
import { type CandidateGroup, isSameName, listCandidates } from "./candidates.ts";
import { type LookedUp, lookUp, lookUpOnce, mayAsk } from "./look-up.ts";
import { countBaseLayers, type KnownBase, knowsBase, markBase } from "./mark-base.ts";

export interface BaseRequest {
  readonly settings: Settings;
  /** What the builder attached to the image. */
  readonly provenance: BuildProvenance | undefined;
}

/**
 * Tells the layers of the base image apart where the Dockerfile has not done so: by the steps that the builder recorded, or by asking
 * registries what those images are made of that the image or its Dockerfile name; or by the base that the user names. Only layers that are
 * the very same count. What cannot be found out stays unknown, and fails nothing.
 */
export async function attributeBase({ inventory, bases }: Attributed, request: BaseRequest, runtime: Runtime): Promise<Inventory> {
  if (!inventory.image) return inventory;
  const { settings, provenance } = request;
  const setting = settings.text("base-image");
  const image = useRecord(inventory.image, provenance);
  if (setting !== "auto" && setting !== "none") return useNamed(setting, { ...inventory, image }, settings, runtime);
  const isAsked = setting === "auto" && !settings.flag("offline") && !knowsBase(image);
  for (const group of isAsked ? listCandidates(image, provenance, bases) : []) {
    const found = await findInRegistries(image, group, settings, runtime);
    if (found) return { ...inventory, image: markBase(image, found) };
  }
  return { ...inventory, image };
}

/** What provenance tells without asking anybody: the base's layers, where every step was recorded, else which digest its name had. */
function useRecord(image: ImageInfo, provenance: BuildProvenance | undefined): ImageInfo {
  const images = provenance?.images ?? [];
  if (!knowsBase(image)) {
    const stored = image.layers.map(({ digest }) => digest);
    const found = images.map(({ name, digest, layers = [] }) => ({ base: { name, digest }, count: countBaseLayers(stored, layers), isWhole: true }));
    const best = mostLayers(found);
    return best ? markBase(image, best) : image;
  }
  const { name, digest } = image.base ?? {};
  const same = name === undefined || digest !== undefined ? undefined : images.find((other) => isSameName(other.name, name));
  return same ? { ...image, base: { ...image.base, digest: same.digest } } : image;
}

function mostLayers(found: readonly KnownBase[]): KnownBase | undefined {
  const most = Math.max(0, ...found.map(({ count }) => count));
  return most === 0 ? undefined : found.find(({ count }) => count === most);
}

/** The base that the user named. Where the image is not built on it, or it cannot be had, that is said. */
async function useNamed(name: string, inventory: Inventory, settings: Settings, runtime: Runtime): Promise<Inventory> {
  const { image } = inventory;
  if (!image) return inventory;
  const looked = await lookUp(name, image.platform, { settings }, runtime);
  if ("code" in looked && looked.code === "IMAGE_REFERENCE_INVALID") throw new TidegateError("INPUT_INVALID", `base-image: ${looked.reason}`);
  const known = compare(image, { name, looked });
  if (known) return { ...inventory, image: markBase(image, known) };
  const why = "reason" in looked ? looked.reason : "the image does not begin with its layers.";
  return { ...inventory, problems: [...inventory.problems, describeUnknown(name, why)] };
}

interface Compared {
  readonly name: string;
  readonly looked: LookedUp;
}

function compare({ layers }: ImageInfo, { name, looked }: Compared): KnownBase | undefined {
  if ("reason" in looked) return undefined;
  const own = layers.map(({ diffId }) => diffId);
  const count = countBaseLayers(own, looked.diffIds);
  return count === 0 ? undefined : { base: { name, ...(looked.digest ? { digest: looked.digest } : {}) }, count, isWhole: true };
}

async function findInRegistries(image: ImageInfo, group: CandidateGroup, settings: Settings, runtime: Runtime): Promise<KnownBase | undefined> {
  const { logger } = runtime;
  const found = await Promise.all(
    group.candidates.map(async ({ name, reference }): Promise<Compared & { readonly known: KnownBase | undefined }> => {
      const isAllowed = group.isOwn || mayAsk(reference, image, settings);
      const looked = isAllowed ? await lookUpOnce(reference, image.platform, { settings }, runtime) : NOT_ASKED;
      return { name, looked, known: compare(image, { name, looked }) };
    }),
  );
  for (const { name, looked, known } of found) {
    const why = "reason" in looked ? looked.reason : "the image does not begin with its layers";
    if (!known) logger.info(`${name} is not known to be the base image: ${why}`);
  }
  const best = mostLayers(found.flatMap(({ known }) => known ?? []));
  // A base that could not be had may have more layers than the one that could.
  return best && { ...best, isWhole: group.isComplete && found.every(({ looked }) => !("reason" in looked)) };
}

const NOT_ASKED: LookedUp = {
  reason: "only the image itself names that registry, so it was not asked; name the image in base-image to have it asked",
};

function describeUnknown(name: string, why: string): Problem {
  return {
    severity: "warning",
    code: "BASE_IMAGE_UNKNOWN",
    message: `The image could not be compared with its base ${name}: ${why}`,
    hint: "A tag may have moved since the image was built: give `base-image` the digest that it was built on.",
  };
}
