import { attributeLayers, listBases } from "../image/dockerfile/index.ts";
import { type Digest, isDigest } from "../model/digest.ts";
import { TidegateError } from "../model/errors.ts";
import type { ImageInfo, Inventory } from "../model/inventory.ts";
import type { Problem } from "../model/problem.ts";
import type { Runtime } from "./runtime.ts";

const USUAL_NAMES = ["Dockerfile", "Containerfile"];
const MAX_BYTES = 1024 * 1024;

export interface AttributeOptions {
  /** As given; empty: the usual names are tried, and nobody minds when they do not fit. */
  readonly dockerfile: string;
  /** The checkout; undefined: the current directory, where nothing is looked for that was not named. */
  readonly workspace: string | undefined;
}

export interface Attributed {
  readonly inventory: Inventory;
  /** What the stages of a Dockerfile are built on that is there and does not fit. */
  readonly bases: readonly string[];
}

/** Says of each layer which line of the Dockerfile made it, and which belong to the base image. */
export async function attributeImage(inventory: Inventory, options: AttributeOptions, runtime: Runtime): Promise<Attributed> {
  const { image } = inventory;
  const bases: string[] = [];
  if (!image) return { inventory, bases };
  const names = options.dockerfile === "" ? (options.workspace === undefined ? [] : USUAL_NAMES) : [options.dockerfile];
  for (const name of names) {
    const text = await readDockerfile(name, options, runtime);
    const attributed = text === undefined ? undefined : attributeTo(image, text, relativePath(name, options, runtime));
    if (attributed) return { inventory: { ...inventory, image: attributed }, bases: [] };
    if (text !== undefined) bases.push(...listBases(text));
  }
  if (options.dockerfile === "") return { inventory, bases };
  return { inventory: { ...inventory, problems: [...inventory.problems, describeMisfit(options.dockerfile)] }, bases };
}

async function readDockerfile(name: string, { dockerfile, workspace }: AttributeOptions, { fs }: Runtime): Promise<string | undefined> {
  try {
    return Buffer.from(await fs.readFile(isAbsolute(name) ? name : fs.join(workspace ?? ".", name), MAX_BYTES)).toString();
  } catch (error) {
    if (dockerfile === "") return undefined;
    throw new TidegateError("INPUT_INVALID", `the Dockerfile ${JSON.stringify(name)} cannot be read`, {
      cause: error,
      hint: "`dockerfile` is a path from the root of the checkout (or from here), of a file of at most 1 MiB.",
    });
  }
}

function attributeTo(image: ImageInfo, text: string, path: string | undefined): ImageInfo | undefined {
  const found = attributeLayers(text, image);
  if (!found) return undefined;
  const layers = image.layers.map((layer, index) => {
    const line = found.lines[index];
    // What the base image brought is changed by changing its FROM.
    return { ...layer, isBase: line === undefined, dockerfileLine: line ?? found.from };
  });
  // Labels are inherited: they may tell of the base's own base.
  const named = found.base === undefined ? undefined : splitDigest(found.base);
  const isSame = named === undefined || (named.name === image.base?.name && named.digest === undefined);
  const base = isSame ? image.base : named;
  return { ...image, layers, ...(path === undefined ? {} : { dockerfile: path }), ...(base ? { base } : {}) };
}

/** `debian:12@sha256:…` is the image of that digest, whatever the tag means. */
function splitDigest(reference: string): { readonly name: string; readonly digest?: Digest } {
  const [name = "", digest] = reference.split("@");
  return isDigest(digest) ? { name, digest } : { name: reference };
}

/** As the repository knows the file; undefined for one outside of it, whose lines no reader of the repository can look up. */
function relativePath(name: string, { workspace = "." }: AttributeOptions, { fs }: Runtime): string | undefined {
  const root = workspace.endsWith(fs.sep) ? workspace : workspace + fs.sep;
  const inside = isAbsolute(name) ? (name.startsWith(root) ? name.slice(root.length) : undefined) : name;
  const parts = inside?.split(fs.sep === "\\" ? /[\\/]/ : "/").filter((part) => part !== "" && part !== ".");
  return parts && !parts.includes("..") ? parts.join("/") : undefined;
}

const isAbsolute = (path: string): boolean => /^(?:[\\/]|[A-Za-z]:[\\/])/.test(path);

function describeMisfit(dockerfile: string): Problem {
  return {
    severity: "warning",
    code: "HISTORY_MISMATCH",
    message: `${dockerfile} does not fit the image's history, so no line of it is named.`,
    hint: "Give the Dockerfile that built this very image, or leave `dockerfile` out.",
  };
}
