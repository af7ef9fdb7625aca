import { array, assert, constantFrom, oneof, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { LINEAR, measureGrowth } from "../../test/support/growth.ts";
import {
  digestOf,
  directory,
  dpkgStatus,
  type EntrySpec,
  file,
  link,
  opaque,
  packageJson,
  program,
  reportLayer,
  whiteout,
} from "../../test/support/layers.ts";
import { LAYER_REPORT_SCHEMA, type LayerReport } from "../model/layer-report.ts";
import { squashLayers } from "./squash.ts";

/** Paths of what is still to be seen, with the number of its layer. */
function visible(...layers: readonly (readonly EntrySpec[])[]): string[] {
  const reports = layers.map((entries) => reportLayer(entries));
  return squashLayers(reports, (id) => id === "dpkg").files.map(({ path, layer }) => `${path} ${layer}`);
}

const pkg = (path: string): EntrySpec => file(`${path}/package.json`, packageJson("a@1.0.0"));

describe("squashing", () => {
  it.each<[string, string[], readonly (readonly EntrySpec[])[]]>([
    ["layers add up", ["node_modules/a/package.json 0", "node_modules/b/package.json 1"], [[pkg("node_modules/a")], [pkg("node_modules/b")]]],
    ["the upper file counts", ["node_modules/a/package.json 1"], [[pkg("node_modules/a")], [pkg("node_modules/a")]]],
    ["a whiteout removes a file", [], [[pkg("node_modules/a")], [whiteout("node_modules/a/package.json")]]],
    ["a whiteout removes a directory", [], [[pkg("node_modules/a")], [whiteout("node_modules")]]],
    ["a whiteout removes no namesake", ["node_modules/ab/package.json 0"], [[pkg("node_modules/ab")], [whiteout("node_modules/a")]]],
    [
      "a whiteout leaves its own layer alone",
      ["node_modules/a/package.json 1"],
      [[pkg("node_modules/a")], [pkg("node_modules/a"), whiteout("node_modules")]],
    ],
    [
      "a whiteout hides nothing above",
      ["node_modules/a/package.json 2"],
      [[pkg("node_modules/a")], [whiteout("node_modules")], [pkg("node_modules/a")]],
    ],
    [
      "an opaque directory hides what is below in it",
      ["x/node_modules/b/package.json 1"],
      [[pkg("x/node_modules/a")], [opaque("x/node_modules"), pkg("x/node_modules/b")]],
    ],
    ["an opaque root hides everything", [], [[pkg("node_modules/a")], [opaque("")]]],
    ["a file hides a directory", [], [[pkg("x/y/node_modules/a")], [file("x/y/node_modules/a", "text")]]],
    ["a link hides a directory", [], [[pkg("srv/node_modules/a")], [link("srv", "opt")]]],
    ["a directory hides a link", ["usr/node_modules/a/package.json 0"], [[pkg("usr/node_modules/a"), link("opt", "usr")], [directory("opt")]]],
    [
      "paths lead through links of lower layers",
      ["usr/lib/node_modules/a/package.json 1"],
      [[link("lib", "usr/lib"), pkg("usr/lib/node_modules/a")], [pkg("lib/node_modules/a")]],
    ],
    [
      "a file behind a directory that took a link's place is not the one the link led to",
      ["lib/node_modules/a/package.json 1", "usr/lib/node_modules/a/package.json 0"],
      [
        [link("lib", "usr/lib"), pkg("usr/lib/node_modules/a")],
        [directory("lib"), pkg("lib/node_modules/a")],
      ],
    ],
    ["removals lead through links", [], [[link("lib", "usr/lib"), pkg("usr/lib/node_modules/a")], [whiteout("lib/node_modules")]]],
    ["absolute links stay inside", ["node_modules/a/package.json 1"], [[link("up", "/../../")], [pkg("up/node_modules/a")]]],
    ["relative links stay inside", ["etc/node_modules/a/package.json 1"], [[link("x/up", "../../../etc")], [pkg("x/up/node_modules/a")]]],
    ["links in circles lead nowhere", [], [[link("x", "y"), link("y", "x")], [pkg("x/node_modules/a")]]],
    ["a link to itself leads nowhere", [], [[link("x", "x/x/x")], [pkg("x/node_modules/a")]]],
    [
      "a file that is none of a package any more",
      ["node_modules/a/package.json 1"],
      [[pkg("node_modules/a")], [file("node_modules/a/package.json", "{}")]],
    ],
    ["a link in the place of a file", [], [[pkg("node_modules/a")], [link("node_modules/a/package.json", "x")]]],
  ])("%s", (_, expected, layers) => {
    expect(visible(...layers)).toEqual(expected);
  });

  it("keeps a program until something takes its place", () => {
    const below = [program("opt/bin/tool"), program("opt/bin/other")];
    const names = (...layers: readonly (readonly EntrySpec[])[]): string[] =>
      squashLayers(
        layers.map((entries) => reportLayer(entries)),
        () => false,
      ).executables.map(({ path, size }) => `${path} ${size}`);
    expect(names(below)).toEqual(["opt/bin/other 1000", "opt/bin/tool 1000"]);
    expect(names(below, [program("opt/bin/tool", 2000)])).toEqual(["opt/bin/other 1000", "opt/bin/tool 2000"]);
    expect(names(below, [file("opt/bin/tool", "#!/bin/sh\n".padEnd(99), 0o755)])).toEqual(["opt/bin/other 1000"]);
    expect(names(below, [whiteout("opt/bin")])).toEqual([]);
  });

  it("follows a path of many links no further than the kernel", () => {
    const chain = Array.from({ length: 60 }, (_, n) => link(`l${n}`, `l${n + 1}`));
    const { resolve } = squashLayers([reportLayer(chain)], () => false);
    expect(resolve("l30/x")).toBe("l60/x");
    expect(resolve("l10/x")).toBeUndefined();
    expect(resolve("no/such/path")).toBe("no/such/path");
  });

  it("is not slowed down by links made to hurt", async () => {
    const long = (size: number): unknown => visible([link("long", "a/../".repeat(size))], [pkg("long/node_modules/a")]);
    expect(await measureGrowth(LINEAR, 5000, long)).toBeLessThan(LINEAR);
    const links = Array.from({ length: 200 }, (_, n) => link(`d${n}`, `${"x/../".repeat(200)}d${n + 1}`));
    const many = (size: number): unknown =>
      visible(
        links,
        Array.from({ length: size }, (_, n) => pkg(`d${n % 200}/node_modules/p${n}`)),
      );
    expect(await measureGrowth(LINEAR, 60, many)).toBeLessThan(LINEAR);
  });
});

describe("attribution", () => {
  const status = (...packages: readonly string[]): EntrySpec => file("var/lib/dpkg/status", dpkgStatus(...packages));

  function layersOf(...layers: readonly (readonly EntrySpec[])[]): Record<string, number> {
    const { files } = squashLayers(
      layers.map((entries) => reportLayer(entries)),
      (id) => id === "dpkg",
    );
    return Object.fromEntries(
      files.flatMap(({ extraction, since, layer }) =>
        (extraction.packages ?? []).map(({ name, version, type, arch }) => [
          `${name} ${version}`,
          since.get([type, name, version, arch ?? ""].join("\n")) ?? layer,
        ]),
      ),
    );
  }

  it.each<[string, Record<string, number>, readonly (readonly EntrySpec[])[]]>([
    ["a database written again", { "a 1": 0, "b 1": 1, "c 1": 2 }, [[status("a 1")], [status("a 1", "b 1")], [status("a 1", "b 1", "c 1")]]],
    ["an upgrade", { "a 2": 1, "b 1": 0 }, [[status("a 1", "b 1")], [status("a 2", "b 1")], [status("a 2", "b 1")]]],
    ["a downgrade back to the first version", { "a 1": 2 }, [[status("a 1")], [status("a 2")], [status("a 1")]]],
    ["removed and installed again", { "a 1": 2, "b 1": 0 }, [[status("a 1", "b 1")], [status("b 1")], [status("a 1", "b 1")]]],
    ["a database deleted and restored", { "a 1": 2 }, [[status("a 1")], [whiteout("var/lib/dpkg/status")], [status("a 1")]]],
    ["layers between that say nothing", { "a 1": 0 }, [[status("a 1")], [file("etc/x")], [status("a 1")]]],
    [
      "a database split into files",
      { "a 1": 0, "b 1": 1 },
      [
        [status("a 1")],
        [whiteout("var/lib/dpkg/status"), file("var/lib/dpkg/status.d/a", dpkgStatus("a 1")), file("var/lib/dpkg/status.d/b", dpkgStatus("b 1"))],
      ],
    ],
    ["a language package whose file was touched", { "a 1.0.0": 0 }, [[pkg("node_modules/a")], [pkg("node_modules/a")]]],
    ["a language package elsewhere", { "a 1.0.0": 1 }, [[pkg("x/node_modules/a")], [whiteout("x"), pkg("y/node_modules/a")]]],
    [
      "a language package deleted and restored in one layer",
      { "a 1.0.0": 1 },
      [[pkg("node_modules/a")], [whiteout("node_modules"), pkg("node_modules/a")]],
    ],
  ])("%s", (_, expected, layers) => {
    expect(layersOf(...layers)).toEqual(expected);
  });
});

interface Operations {
  readonly opaques: readonly string[];
  readonly whiteouts: readonly string[];
  readonly shadows: readonly string[];
  readonly directories: readonly string[];
  readonly links: readonly (readonly [string, string])[];
  readonly files: readonly string[];
}

/** A file system as a flat table of real paths: slow, and simple enough to be right. */
class NaiveImage {
  readonly table = new Map<string, { readonly link?: string; readonly layer?: number }>();

  apply({ opaques, whiteouts, shadows, directories, links, files }: Operations, layer: number): void {
    for (const path of opaques) this.#removeBelow(this.#real(path));
    for (const path of whiteouts) this.#remove(path);
    for (const path of shadows) this.#remove(path);
    for (const path of directories) if (this.table.has(this.#realParentOf(path) ?? "-")) this.#remove(path);
    for (const [path, target] of links) this.#put(path, { link: target });
    for (const path of files) this.#put(path, { layer });
  }

  files(): string[] {
    return [...this.table].flatMap(([path, { layer }]) => (layer === undefined ? [] : [`${path} ${layer}`])).sort();
  }

  #put(path: string, value: { readonly link?: string; readonly layer?: number }): void {
    const real = this.#realParentOf(path);
    if (real === undefined) return;
    this.#remove(path);
    const parts = real.split("/");
    for (let depth = 1; depth < parts.length; depth += 1) this.table.delete(parts.slice(0, depth).join("/"));
    this.table.set(real, value);
  }

  #remove(path: string): void {
    const real = this.#realParentOf(path);
    if (real === undefined) return;
    this.table.delete(real);
    this.#removeBelow(real);
  }

  #removeBelow(real: string | undefined): void {
    for (const path of this.table.keys()) if (real === "" || path.startsWith(`${real}/`)) this.table.delete(path);
  }

  #realParentOf(path: string): string | undefined {
    const parts = path.split("/");
    const name = parts.pop() ?? "";
    const parent = this.#real(parts.join("/"));
    return parent === undefined ? undefined : [parent, name].filter(Boolean).join("/");
  }

  #real(path: string): string | undefined {
    let done: string[] = [];
    let todo = path.split("/");
    for (let hops = 0; todo.length > 0; ) {
      const [part = "", ...rest] = todo;
      todo = rest;
      if (part === "..") done = done.slice(0, -1);
      if (part === "" || part === "." || part === "..") continue;
      const target = this.table.get([...done, part].join("/"))?.link;
      if (target === undefined) done.push(part);
      else {
        hops += 1;
        if (hops > 40) return undefined;
        if (target.startsWith("/")) done = [];
        todo = [...target.split("/"), ...todo];
      }
    }
    return done.join("/");
  }
}

function asReport({ files, links, ...rest }: Operations, layer: number): LayerReport {
  return {
    schema: LAYER_REPORT_SCHEMA,
    diffId: digestOf(layer),
    files: files.map((path) => ({ extractor: "x", path })),
    links: Object.fromEntries(links),
    ...rest,
    executables: [],
    problems: [],
    entries: 0,
    bytes: 0,
  };
}

describe("squashing, compared with a flat table of paths", () => {
  const name = constantFrom("a", "b", "c");
  const path = array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
  const target = oneof(
    path,
    path.map((text) => `/${text}`),
    path.map((text) => `../${text}`),
    constantFrom("..", "/", ".", "a/../b"),
  );
  const paths = array(path, { maxLength: 2 });
  const operations = record({
    opaques: paths,
    whiteouts: paths,
    shadows: paths,
    directories: paths,
    // One entry a path, shallow ones first, as in a report.
    links: array(record({ path, target }), { maxLength: 2 }).map((links) =>
      [...new Map(links.map((one) => [one.path, one.target] as const))].sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    files: array(path, { maxLength: 4 }).map((all) => [...new Set(all)]),
  });

  it("sees the same files of the same layers", () => {
    assert(
      property(array(operations, { maxLength: 5 }), (layers) => {
        const naive = new NaiveImage();
        for (const [layer, one] of layers.entries()) naive.apply(one, layer);
        const squashed = squashLayers(layers.map(asReport), () => false);
        expect(squashed.files.map(({ path: real, layer }) => `${real} ${layer}`).sort()).toEqual(naive.files());
      }),
      { numRuns: 3000 },
    );
  });
});
