import type { Confidence } from "../../../../model/package.ts";
import { findKnownGroup } from "./groups.ts";
import { type Manifest, readAttribute } from "./manifest.ts";
import type { Coordinates } from "./pom-properties.ts";

/** What an archive is, and how that is known. An artifact without a known group has an empty one. */
export interface Identity extends Coordinates {
  readonly confidence: Confidence;
  readonly evidence: string;
}

interface FileName {
  readonly artifact: string;
  readonly version: string;
}

const VERSION = /^\d[\w.+-]{0,99}$/;
const GROUP = /^[a-z][\w-]*(?:\.[\w-]+)+$/i;
const ARTIFACT = /^[A-Za-z0-9_][\w.-]{0,200}$/;

/** `BOOT-INF/lib/jackson-core-2.15.2.jar` → jackson-core, 2.15.2. */
export function parseFileName(path: string): FileName {
  const base = path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
  const match = /^(.+?)[-_]v?(\d+(?:\.\d[\w.+-]*|[\w.+-]*))$/.exec(base);
  return match === null ? { artifact: base, version: "" } : { artifact: match[1] ?? "", version: match[2] ?? "" };
}

/** Of the artifacts whose pom.properties an archive contains, the one that is the archive itself; the others were shaded into it. */
export function findSelf(poms: readonly Coordinates[], path: string): Coordinates | undefined {
  const base = path.slice(path.lastIndexOf("/") + 1);
  const ranked = poms.map((pom) => ({ pom, rank: rankName(base, pom) })).filter(({ rank }) => rank > 0);
  return ranked.sort((a, b) => b.rank - a.rank || b.pom.artifact.length - a.pom.artifact.length)[0]?.pom;
}

/** How well a file's name fits: with the version, with some version, with a classifier (`shop-exec.jar`), not at all. */
function rankName(base: string, { artifact, version }: Coordinates): number {
  if (!base.startsWith(artifact)) return 0;
  const rest = base.slice(artifact.length);
  if (rest.startsWith(`-${version}`)) return 3;
  return /^(?:[-_]v?\d|\.\w+$)/.test(rest) ? 2 : Number(/^[-_.]/.test(rest));
}

/** Who an archive without fitting pom.properties is, by its manifest and file name. */
export function identifyByManifest(manifest: Manifest, path: string): Identity | undefined {
  const plugin = identifyPlugin(manifest);
  if (plugin !== undefined) return plugin;
  const file = parseFileName(path);
  const artifact = file.version === "" ? (titleOf(manifest) ?? file.artifact) : file.artifact;
  const version = file.version || findVersion(manifest);
  if (version === undefined || !ARTIFACT.test(artifact)) return undefined;
  const known = findKnownGroup(artifact, version);
  if (known !== undefined) return { group: known, artifact, version, confidence: "derived", evidence: "manifest and file name, well-known artifact" };
  const bundled = findBundleGroup(manifest, artifact);
  if (bundled !== undefined) return { group: bundled, artifact, version, confidence: "derived", evidence: "OSGi bundle name and file name" };
  const group = guessGroup(manifest, artifact) ?? "";
  return { group, artifact, version, confidence: "guessed", evidence: group === "" ? "file name" : "manifest and file name" };
}

/** Jenkins plug-ins say who they are: https://www.jenkins.io/doc/developer/plugin-development/dependency-management/ */
function identifyPlugin(manifest: Manifest): Identity | undefined {
  const version = /^[\w.+-]+/.exec(readAttribute(manifest, "plugin-version") ?? "")?.[0];
  const artifact = readAttribute(manifest, "short-name");
  const group = readAttribute(manifest, "group-id");
  if (version === undefined || artifact === undefined || group === undefined || !GROUP.test(group) || !ARTIFACT.test(artifact)) return undefined;
  return { group, artifact, version, confidence: "exact", evidence: "plug-in manifest" };
}

function titleOf(manifest: Manifest): string | undefined {
  const titles = ["implementation-title", "short-name", "extension-name"].map((name) => readAttribute(manifest, name));
  return titles.find((title) => title !== undefined && ARTIFACT.test(title) && !title.includes("."));
}

function findVersion(manifest: Manifest): string | undefined {
  const values = ["implementation-version", "bundle-version", "plugin-version", "specification-version"].map((name) => readAttribute(manifest, name));
  return values.find((value) => value !== undefined && VERSION.test(value));
}

/** The bundle plug-in names a bundle `group.artifact`, unless the artifact repeats the group's last part. */
function findBundleGroup(manifest: Manifest, artifact: string): string | undefined {
  const name = readAttribute(manifest, "bundle-symbolicname")?.split(";")[0]?.trim();
  if (name === undefined || !name.endsWith(`.${artifact}`)) return undefined;
  const group = name.slice(0, -artifact.length - 1);
  return GROUP.test(group) ? group : undefined;
}

function guessGroup(manifest: Manifest, artifact: string): string | undefined {
  const names = ["implementation-vendor-id", "bundle-symbolicname", "automatic-module-name"].map(
    (name) => readAttribute(manifest, name)?.split(";")[0]?.trim() ?? "",
  );
  return names.find((name) => GROUP.test(name) && name !== artifact);
}
