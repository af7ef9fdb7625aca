import { describe, expect, it } from "vitest";
import type { Distro } from "../model/distro.ts";
import type { FoundPackage } from "../model/package.ts";
import { purlOf } from "./purl-rules.ts";

const distro = (id: string, version: string): Distro => ({ id, version, sources: [], ecosystems: [] });

describe("purlOf", () => {
  it.each<[string | undefined, FoundPackage, Distro?]>([
    [
      "pkg:deb/debian/bash@5.2-1?arch=amd64&distro=debian-12",
      { type: "deb", name: "bash", version: "5.2-1", arch: "amd64", source: { name: "bash", version: "5.2-1" } },
      distro("debian", "12"),
    ],
    [
      "pkg:deb/debian/dmsetup@2:1.02-1?distro=debian-12&upstream=lvm2%402.03-1",
      { type: "deb", name: "dmsetup", version: "2:1.02-1", source: { name: "lvm2", version: "2.03-1" } },
      distro("debian", "12"),
    ],
    [
      "pkg:deb/debian/curl@7-1%2Bb1?distro=debian&upstream=curl%407-1",
      { type: "deb", name: "curl", version: "7-1+b1", source: { name: "curl", version: "7-1" } },
      distro("debian", ""),
    ],
    ["pkg:deb/bash@5", { type: "deb", name: "bash", version: "5" }],
    [
      "pkg:apk/alpine/ssl_client@1.36-r1?distro=alpine-3.20.3&upstream=busybox",
      { type: "apk", name: "ssl_client", version: "1.36-r1", source: { name: "busybox", version: "1.36-r1" } },
      distro("alpine", "3.20.3"),
    ],
    [
      "pkg:rpm/redhat/nginx@1.20-1.el9?arch=x86_64&distro=rhel-9.3&epoch=1&rpmmod=nginx%3A1.22%3A1%3A2&upstream=nginx-1.20-1.el9.src.rpm",
      {
        type: "rpm",
        name: "nginx",
        version: "1:1.20-1.el9",
        arch: "x86_64",
        module: "nginx:1.22:1:2",
        source: { name: "nginx", version: "1.20-1.el9" },
      },
      distro("rhel", "9.3"),
    ],
    [
      "pkg:rpm/fedora/systemd@255-1?distro=fedora-40",
      { type: "rpm", name: "systemd", version: "255-1", qualifiers: { distro: "fedora-40" } },
      distro("debian", "12"),
    ],
    ["pkg:rpm/fedora/systemd@255-1?distro=fedora-40", { type: "rpm", name: "systemd", version: "255-1", qualifiers: { distro: "fedora-40" } }],
    ["pkg:rpm/opensuse/zypper@1?distro=opensuse-leap-15.5", { type: "rpm", name: "zypper", version: "1" }, distro("opensuse-leap", "15.5")],
    ["pkg:npm/%40babel/core@7.0.0", { type: "npm", name: "@babel/core", version: "7.0.0" }, distro("debian", "12")],
    ["pkg:maven/org.apache/log4j-core@2.17.1", { type: "maven", name: "org.apache:log4j-core", version: "2.17.1" }],
    ["pkg:maven/log4j@1", { type: "maven", name: "log4j", version: "1" }],
    ["pkg:golang/github.com/a/b/v2@v2.0.0", { type: "golang", name: "github.com/a/b/v2", version: "v2.0.0" }],
    ["pkg:pypi/flask-login@1", { type: "pypi", name: "Flask_Login", version: "1" }],
    ["pkg:composer/symfony/yaml@5", { type: "composer", name: "symfony/yaml", version: "5" }],
    ["pkg:cran/ggplot2", { type: "cran", name: "ggplot2", version: "" }],
    ["pkg:gem/nokogiri@1.15?platform=x86_64-linux", { type: "gem", name: "nokogiri", version: "1.15", qualifiers: { platform: "x86_64-linux" } }],
    ["pkg:generic/nginx", { type: "generic", name: "nginx", version: "" }],
    [undefined, { type: "generic", name: "", version: "1" }],
  ])("%s", (purl, found, system) => {
    expect(purlOf(found, system)).toBe(purl);
  });
});
