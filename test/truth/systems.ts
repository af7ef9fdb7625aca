import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Package } from "../../src/model/package.ts";
import { listLines, type Made, run, type TruthCase, writeFiles } from "./case.ts";

/** Two packages of one source with an epoch, one without architecture, one of a module. */
const SPECS = {
  "epoch.spec": `Name: epoch
Epoch: 2
Version: 1.0~rc1
Release: 3.el9
Summary: x
License: MIT
Vendor: Red Hat, Inc.
%description
x
%package -n libepoch
Summary: y
Version: 1.5
Requires: epoch
%description -n libepoch
y
%files
%files -n libepoch
`,
  "plain.spec": `Name: plain
Version: 4.2^git1
Release: 1
Summary: x
License: GPL-2.0-or-later
BuildArch: noarch
%description
x
%files
`,
  "modular.spec": `Name: modular
Version: 7
Release: 1.module_el8
Summary: x
License: MIT
ModularityLabel: nodejs:18:8090020231:a75119d5
%description
x
%files
`,
};

const ROWS = "%{NAME} %{EPOCH}:%{VERSION}-%{RELEASE} %{ARCH} %{SOURCERPM} %{MODULARITYLABEL}\\n";

/** With epoch, architecture, source and module. */
export function rowOfRpm({ type, name, version, arch, source, module }: Package): string | undefined {
  const evr = /^\d+:/.test(version) ? version : `(none):${version}`;
  return type === "rpm" ? `${name} ${evr} ${arch} ${source?.name}-${source?.version}.src.rpm ${module ?? "(none)"}` : undefined;
}

/** Debian's rpm writes SQLite only; the other backends have real databases in rpm's own test. */
async function makeRpm(home: string): Promise<Made> {
  writeFiles(home, SPECS);
  const top = ["--define", `_topdir ${join(home, "build")}`];
  for (const spec of Object.keys(SPECS)) await run("rpmbuild", [...top, "-bb", "--quiet", spec], home);
  const root = join(home, "root");
  mkdirSync(root);
  const rpm = ["--root", root, "--define", "_dbpath /var/lib/rpm"];
  const files = listLines(await run("find", [join(home, "build/RPMS"), "-name", "*.rpm"], home));
  await run("rpm", [...rpm, "--initdb"], home);
  await run("rpm", [...rpm, "-i", "--nodeps", "--nosignature", ...files], home);
  return { root, truth: listLines(await run("rpm", [...rpm, "-qa", "--qf", ROWS], home)) };
}

/** The machine's own database: hundreds of packages that a real system has. */
async function makeDpkg(home: string): Promise<Made> {
  const root = join(home, "root");
  mkdirSync(join(root, "var/lib/dpkg"), { recursive: true });
  await run("cp", ["/var/lib/dpkg/status", join(root, "var/lib/dpkg/status")], home);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own format
  const format = "${db:Status-Abbrev}${Package} ${Version} ${Architecture} ${source:Package} ${source:Version}\\n";
  const lines = listLines(await run("dpkg-query", ["--admindir", join(root, "var/lib/dpkg"), "-W", "-f", format], home));
  return { root, truth: lines.flatMap((line) => /^.[itW]. ?(.*)$/.exec(line)?.[1] ?? []) };
}

function rowOfDeb({ type, name, version, arch, source }: Package): string | undefined {
  return type === "deb" ? `${name} ${version} ${arch} ${source?.name} ${source?.version}` : undefined;
}

export const SYSTEM_CASES: readonly TruthCase[] = [
  { name: "dpkg, on the machine itself", tools: ["dpkg-query"], row: rowOfDeb, make: makeDpkg },
  { name: "rpm --root", tools: ["rpm", "rpmbuild"], row: rowOfRpm, make: makeRpm },
];
