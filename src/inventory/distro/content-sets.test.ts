import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dataPath, HAS_DATA } from "../../../test/support/data.ts";
import { file, inventoryOfLayers } from "../../../test/support/layers.ts";
import { mapContentSets } from "./content-sets.ts";

describe("content sets", () => {
  it.each<[string, readonly string[]]>([
    ["rhel-8-for-x86_64-baseos-rpms", ["Red Hat:enterprise_linux:8::baseos"]],
    ["rhel-9-for-aarch64-appstream-rpms", ["Red Hat:enterprise_linux:9::appstream"]],
    ["rhel-9-for-x86_64-rt-rpms__9_DOT_4", ["Red Hat:enterprise_linux:9::realtime"]],
    ["rhel-9-for-x86_64-baseos-eus-rpms__9_DOT_4", ["Red Hat:rhel_eus:9.4::baseos"]],
    ["rhel-8-for-x86_64-appstream-aus-rpms__8_DOT_6", ["Red Hat:rhel_aus:8.6::appstream"]],
    ["codeready-builder-for-rhel-9-x86_64-rpms", ["Red Hat:enterprise_linux:9::crb"]],
    ["ubi-8-baseos-rpms", ["Red Hat:enterprise_linux:8::baseos"]],
    ["ubi-9-for-x86_64-appstream-rpms", ["Red Hat:enterprise_linux:9::appstream"]],
    ["rhocp-4.16-for-rhel-9-x86_64-rpms", ["Red Hat:openshift:4.16::el9"]],
    ["rhel-8-for-x86_64-baseos-source-rpms", []],
    ["rhel-8-for-x86_64-baseos-debug-rpms", []],
    ["rhel-10-for-x86_64-baseos-rpms", []],
    ["fast-datapath-for-rhel-9-x86_64-rpms", []],
    ["__proto__", []],
  ])("%s", (name, expected) => {
    expect(mapContentSets([name])).toEqual(expected);
  });

  const release = file("etc/os-release", "ID=rhel\nVERSION_ID=9.4\n");
  const manifest = (path: string, ...names: readonly string[]) => file(path, JSON.stringify({ content_sets: names }));
  const ecosystemsOf = (...entries: readonly ReturnType<typeof file>[]) => inventoryOfLayers([[release, ...entries]]).distro?.ecosystems;

  it("of all images that one was built upon take the place of the usual repositories", () => {
    const first = manifest("root/buildinfo/content_manifests/a.json", "rhel-9-for-x86_64-baseos-eus-rpms__9_DOT_4");
    const second = manifest("usr/share/buildinfo/b.json", "rhocp-4.16-for-rhel-9-x86_64-rpms");
    expect(ecosystemsOf(first, second)).toEqual(["Red Hat:openshift:4.16::el9", "Red Hat:rhel_eus:9.4::baseos"]);
    expect(ecosystemsOf(second)).toEqual([
      "Red Hat:openshift:4.16::el9",
      ...["baseos", "appstream", "crb"].map((repository) => `Red Hat:enterprise_linux:9::${repository}`),
    ]);
    expect(inventoryOfLayers([[release, first, second]]).distro?.sources).toEqual([
      "etc/os-release",
      "root/buildinfo/content_manifests/a.json",
      "usr/share/buildinfo/b.json",
    ]);
  });

  it("bring the base of their release along", () => {
    expect(
      ecosystemsOf(manifest("usr/share/buildinfo/a.json", "rhel-9-for-x86_64-appstream-eus-rpms__9_DOT_4", "rhocp-4.16-for-rhel-9-x86_64-rpms")),
    ).toEqual(["Red Hat:openshift:4.16::el9", "Red Hat:rhel_eus:9.4::appstream", "Red Hat:rhel_eus:9.4::baseos"]);
  });

  it("that nobody knows, or none, leave the usual ones", () => {
    const usual = ecosystemsOf();
    expect(usual).toHaveLength(3);
    expect(ecosystemsOf(manifest("root/buildinfo/content_manifests/a.json", "what-is-this"))).toEqual(usual);
    expect(ecosystemsOf(file("usr/share/buildinfo/labels.json", '{"name":"ubi9"}'))).toEqual(usual);
  });

  it("that cannot be read are reported", () => {
    const { problems } = inventoryOfLayers([[release, file("root/buildinfo/content_manifests/a.json", "{")]]);
    expect(problems).toMatchObject([{ code: "PACKAGE_RECORD_INVALID", where: { plugin: "release-files" } }]);
  });

  it("count on Red Hat only", () => {
    const alma = file("etc/os-release", "ID=almalinux\nVERSION_ID=9.4\n");
    const { distro } = inventoryOfLayers([[alma, manifest("root/buildinfo/content_manifests/a.json", "rhel-9-for-x86_64-baseos-rpms")]]);
    expect(distro?.ecosystems).toEqual(["AlmaLinux:9"]);
  });

  it.skipIf(!HAS_DATA)("of a real image", () => {
    const name = "driver-toolkit-container-v4.16.0-202411210647.p0.g1d5732f.assembly.stream.el9.json";
    const path = `root/buildinfo/content_manifests/${name}`;
    expect(ecosystemsOf(file(path, readFileSync(dataPath("fixtures/rhel-content-manifests/syft", path))))).toEqual([
      "Red Hat:enterprise_linux:9::realtime",
      "Red Hat:openshift:4.16::el9",
      "Red Hat:rhel_eus:9.4::appstream",
      "Red Hat:rhel_eus:9.4::baseos",
    ]);
  });
});
