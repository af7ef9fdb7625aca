import type { XmlElement } from "../../formats/xml-elements.ts";

/** A fixed build, with what must be so for it to count. */
export interface Build {
  readonly release: string;
  readonly name: string;
  /** With its epoch, which is left out when it is 0. */
  readonly version: string;
  /** `module:stream` */
  readonly module?: string;
  /** Empty for all. */
  readonly arches: readonly string[];
}

interface Found {
  readonly name: string;
  readonly version: string;
  release?: string;
  module?: string;
  readonly arches: Set<string>;
}

/** What the criterions beside a build, or above it, demand. */
interface Condition {
  readonly release?: string;
  readonly module?: string;
  readonly arch?: string;
}

const EARLIER = /^(\S{1,200}) is earlier than (?:0:)?(\S{1,200})$/;
const MODULE = /^Module ([\w.+-]{1,100}:[\w.+-]{1,100}) is enabled$/;
const RELEASE = /^Oracle Linux (\d{1,3})\b.* is installed$/;
const ARCH = /^Oracle Linux arch is ([\w-]{1,20})$/;

/** The condition is on the machine, which also runs these builds. */
const COMPATIBLE: ReadonlyMap<string, readonly string[]> = new Map([["x86_64", ["i386", "i486", "i586", "i686"]]]);

/**
 * The builds of a tree of criteria. Its tests, objects and states say in four tables what the comments say in one sentence, the way
 * Oracle has always written it: `openssl is earlier than 1:3.0.7-24.el9`.
 */
export function listBuilds(criteria: XmlElement): readonly Build[] {
  const builds = new Map<string, Build>();
  for (const { release, name, version, module, arches } of collect(criteria)) {
    if (release === undefined) continue;
    const key = [release, name, version, module].join("\n");
    const known = builds.get(key);
    // The same build for several architectures is one entry; where one of them names none, it is for all.
    const both = known === undefined ? [...arches] : known.arches.length === 0 || arches.size === 0 ? [] : [...known.arches, ...arches];
    builds.set(key, { release, name, version, arches: [...new Set(both)].sort(), ...(module === undefined ? {} : { module }) });
  }
  return [...builds.values()];
}

function collect(criteria: XmlElement): readonly Found[] {
  const found: Found[] = [];
  let condition: Condition = {};
  for (const child of criteria.children) {
    if (child.name === "criteria") found.push(...collect(child));
    else if (child.name === "criterion") {
      const comment = child.attributes.get("comment")?.trim() ?? "";
      const [, name, version] = EARLIER.exec(comment) ?? [];
      if (name !== undefined && version !== undefined) found.push({ name, version, arches: new Set() });
      else condition = { ...condition, ...readCondition(comment) };
    }
  }
  for (const build of found) apply(condition, build);
  return found;
}

function readCondition(comment: string): Condition {
  const release = RELEASE.exec(comment)?.[1];
  const module = MODULE.exec(comment)?.[1];
  const arch = ARCH.exec(comment)?.[1];
  return { ...(release === undefined ? {} : { release }), ...(module === undefined ? {} : { module }), ...(arch === undefined ? {} : { arch }) };
}

/** The nearest condition wins. */
function apply({ release, module, arch }: Condition, build: Found): void {
  if (release !== undefined) build.release ??= release;
  if (module !== undefined) build.module ??= module;
  if (arch !== undefined && build.arches.size === 0) for (const one of [arch, ...(COMPATIBLE.get(arch) ?? [])]) build.arches.add(one);
}
