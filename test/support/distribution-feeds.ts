// Small feeds in the formats of distributions that publish their advisories themselves, laid out as on their hosts.
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { FeedServer } from "./feed-server.ts";
import { build as fixed, makeDocument, open, publishVex, type RedHatFiles } from "./redhat-documents.ts";

const UPDATES = `<?xml version="1.0" encoding="UTF-8"?>
<updates>
 <update author="linux-security@amazon.com" from="linux-security@amazon.com" status="final" type="security" version="1.4">
  <id>ALAS2023-2026-002</id><title>Amazon Linux 2023 - ALAS2023-2026-002: important priority package update for openssl</title>
  <issued date="2026-03-01 18:22:00Z" /><updated date="2026-03-02T10:00:00Z" /><severity>important</severity>
  <description>Package updates are available &amp; fix &lt;two&gt; flaws:\nCVE-2026-0001</description>
  <references>
   <reference href="https://cve.mitre.org/cgi-bin/cvename.cgi?name=CVE-2026-0001" id="CVE-2026-0001" title="" type="cve" />
   <reference href="https://cve.mitre.org/cgi-bin/cvename.cgi?name=CVE-2026-0002" id="CVE-2026-0002" title="" type="cve" />
  </references>
  <pkglist><collection short="amazon-linux-2023"><name>Amazon Linux 2023</name>
   <package arch="x86_64" epoch="1" name="openssl-libs" release="1.amzn2023.0.2" version="3.2.2"><filename>Packages/openssl-libs.rpm</filename></package>
   <package arch="aarch64" epoch="1" name="openssl-libs" release="1.amzn2023.0.2" version="3.2.2"><filename>Packages/openssl-libs.rpm</filename></package>
   <package arch="x86_64" epoch="0" name="zlib" release="3.amzn2023" version="1.3"><filename>Packages/zlib.rpm</filename></package>
  </collection></pkglist>
 </update>
 <update type="security" version="1"><id>ALAS2023-2026-001</id><issued date="2026-01-01" /><severity>low</severity>
  <references><reference id="CVE-2026-0009" type="cve" href="https://example.org" /></references>
  <pkglist><collection><package name="bash" epoch="0" version="5.2" release="1.amzn2023" arch="x86_64" /></collection></pkglist></update>
 <update type="bugfix" version="1"><id>ALAS2023-2026-003</id><issued date="2026-01-01" /><pkglist /></update>
 <update type="security" version="1"><id>ALAS2023-2026-004</id><issued date="yesterday" /><pkglist /></update>
 <update type="security" version="1"><id>ALAS2023-2026-005</id><issued date="2026-01-01" />
  <pkglist><collection><package name="bash" arch="x86_64" /></collection></pkglist></update>
</updates>`;

const definition = (id: string, title: string, criteria: string, issued = "2026-02-03"): string => `
  <definition id="oval:com.oracle.elsa:def:${id}" version="501" class="patch">
   <metadata>
    <title>\n${title}\n</title>
    <affected family="unix"><platform>Oracle Linux 9</platform></affected>
    <reference source="elsa" ref_id="ELSA-2026-${id}" ref_url="https://linux.oracle.com/errata/ELSA-2026-${id}.html"/>
    <reference source="CVE" ref_id="CVE-2026-0001" ref_url="https://linux.oracle.com/cve/CVE-2026-0001.html"/>
    <description>\n[3.2.2-7.0.1]\n- Replace upstream references\n</description>
    <advisory><severity>IMPORTANT</severity><rights>Copyright Oracle</rights><issued date="${issued}"/><cve href="x">CVE-2026-0001</cve></advisory>
   </metadata>
   ${criteria}
  </definition>`;

const and = (...parts: readonly string[]): string => `<criteria operator="AND">${parts.join("")}</criteria>`;
const or = (...parts: readonly string[]): string => `<criteria operator="OR">${parts.join("")}</criteria>`;
const criterion = (comment: string): string => `<criterion test_ref="oval:com.oracle.elsa:tst:1" comment="${comment}"/>`;
const build = (name: string, version: string): string =>
  and(criterion(`${name} is earlier than ${version}`), criterion(`${name} is signed with the Oracle Linux 9 key`));

const DEFINITIONS = `<?xml version="1.0" encoding="UTF-8"?>
<oval_definitions xmlns="http://oval.mitre.org/XMLSchema/oval-definitions-5" xmlns:red-def="http://oval.mitre.org/XMLSchema/oval-definitions-5#linux">
 <generator><oval:product_name xmlns:oval="http://oval.mitre.org/XMLSchema/oval-common-5">Oracle Errata System</oval:product_name></generator>
 <definitions>${[
   definition(
     "200",
     "ELSA-2026-200:  openssl security update (IMPORTANT)",
     and(
       criterion("Oracle Linux 9 is installed"),
       or(
         and(criterion("Oracle Linux arch is aarch64"), or(build("openssl-libs", "1:3.2.2-7.0.1.el9"), build("openssl", "1:3.2.2-7.0.1.el9"))),
         and(criterion("Oracle Linux arch is x86_64"), or(build("openssl-libs", "1:3.2.2-7.0.1.el9"))),
       ),
     ),
   ),
   definition(
     "100",
     "ELSA-2026-100:  nodejs:20 security update (MODERATE)",
     or(
       and(criterion("Oracle Linux 8 is installed"), build("nodejs", "1:20.9.0-1.module+el8.9.0+1")),
       and(criterion("Oracle Linux 9 is installed"), criterion("Module nodejs:20 is enabled"), build("nodejs", "1:20.9.0-1.module+el9.3.0+90")),
     ),
   ),
   definition(
     "300",
     "ELSA-2026-300:  glibc security update",
     and(criterion("Oracle Linux 9 is installed"), build("glibc", "2:2.34-100.0.1.ksplice1.el9")),
   ),
   definition("400", "ELSA-2026-400:  bash security update", and(criterion("Oracle Linux 9 is installed"), build("bash", "0:5.1.8-9.el9")), "soon"),
   definition("500", "Nobody knows", and(criterion("Oracle Linux 9 is installed"), build("bash", "0:5.1.8-9.el9"))),
 ].join("")}
 </definitions>
 <tests><red-def:rpminfo_test id="oval:com.oracle.elsa:tst:1" version="501" check="at least one"/></tests>
</oval_definitions>`;

const GROUPS = [
  group("AVG-2800", { packages: ["openssl", "lib32-openssl"], fixed: "3.3.2-1", issues: ["CVE-2026-0001", "CVE-2026-0002"] }),
  group("AVG-12", { packages: ["jasper"], status: "Vulnerable", fixed: null, severity: "Medium", issues: ["CVE-2026-0003"] }),
  group("AVG-13", { packages: ["jasper"], status: "Not affected", fixed: null }),
  group("AVG-14", { packages: ["jasper"], status: "Unknown", fixed: null }),
  group("AVG-15", { packages: "jasper" }),
  7,
];

function group(name: string, extra: object): object {
  return {
    name,
    status: "Fixed",
    severity: "High",
    type: "arbitrary code execution",
    affected: "3.3.1-1",
    ticket: null,
    advisories: ["ASA-202603-1"],
    issues: [],
    packages: [],
    ...extra,
  };
}

export function publishAmazon(server: FeedServer, updates: string = UPDATES): string {
  const mirror = "al2023/core/guids/0123abc/x86_64";
  const packed = gzipSync(updates);
  const digest = createHash("sha256").update(packed).digest("hex");
  server.put("al2023/core/mirrors/latest/x86_64/mirror.list", `${server.url}/${mirror}/\n`);
  server.put(
    `${mirror}/repodata/repomd.xml`,
    `<?xml version="1.0"?><repomd xmlns="http://linux.duke.edu/metadata/repo" xmlns:rpm="http://linux.duke.edu/metadata/rpm">
     <revision>1772</revision>
     <data type="primary"><checksum type="sha256">00</checksum><location href="repodata/primary.xml.gz"/></data>
     <data type="updateinfo"><checksum type="sha256">${digest}</checksum><location href="repodata/${digest}-updateinfo.xml.gz"/></data></repomd>`,
  );
  server.put(`${mirror}/repodata/${digest}-updateinfo.xml.gz`, packed);
  return `amazon:${server.url}`;
}

export function publishOracle(server: FeedServer, pack: (text: string) => Uint8Array = gzipSync): string {
  server.put("security/oval/com.oracle.elsa-all.xml.bz2", pack(DEFINITIONS));
  return `oracle:${server.url}/security/oval/com.oracle.elsa-all.xml.bz2`;
}

export function publishArch(server: FeedServer, groups: readonly unknown[] = GROUPS): string {
  server.put("issues/all.json", JSON.stringify(groups));
  return `arch:${server.url}/issues/all.json`;
}

const NODEJS_18 = "pkg:rpmmod/redhat/nodejs@18:8090020231019152822:a75119d5";

/** What Red Hat says of RHEL 8 and 9, with two documents that are bad. */
export const RED_HAT_ARCHIVE: RedHatFiles["archive"] = {
  "2026/cve-2026-0002.json": makeDocument("CVE-2026-0002", [
    fixed("9::baseos", "openssl-1:3.0.7-27.el9_6.src"),
    fixed("9::baseos", "openssl-libs-1:3.0.7-27.el9_6.x86_64"),
    fixed("9::appstream", "openssl-devel-1:3.0.7-27.el9_6.x86_64"),
    fixed("9::crb", "openssl-static-1:3.0.7-27.el9_6.x86_64"),
    fixed("rhel_eus:9.4::baseos", "openssl-1:3.0.7-25.el9_4.1.src"),
    fixed("rhel_eus:9.4::appstream", "openssl-devel-1:3.0.7-25.el9_4.1.x86_64"),
    fixed("8::baseos", "openssl-1:1.1.1k-12.el8_9.src"),
    fixed("8::crb", "openssl-static-1:1.1.1k-12.el8_9.x86_64"),
  ]),
  "2026/cve-2026-0001.json": makeDocument(
    "CVE-2026-0001",
    [
      open("9", "bash.src", "known_affected"),
      open("9", "vim.src", "known_affected", { state: "Will not fix" }),
      open("9", "tar.src", "known_affected", { state: "Out of support scope" }),
      open("9", "sed.src", "known_affected", { state: "Fix deferred" }),
      open("9", "curl.src", "known_not_affected"),
      open("9", "gzip.src", "under_investigation"),
      open("8", "bash.src", "known_not_affected"),
    ],
    { impact: "Moderate" },
  ),
  "2026/cve-2026-0003.json": makeDocument("CVE-2026-0003", [
    fixed("8::appstream", "nodejs-1:18.18.2-2.module+el8.9.0+1+2.src", { module: NODEJS_18 }),
    fixed("8::appstream", "nodejs-1:18.18.2-2.module+el8.9.0+1+2.x86_64", { module: NODEJS_18 }),
    open("8", "nodejs:16/nodejs", "known_affected", { purl: "pkg:rpmmod/redhat/nodejs:16/nodejs", state: "Will not fix" }),
    open("9", "nodejs.src", "known_affected"),
  ]),
  "2026/cve-2026-0004.json": makeDocument("CVE-2026-0004", [open("9", "bash.src", "known_affected")], { modified: "soon" }),
  "2026/cve-2026-0005.json": "{ :redhat:enterprise_linux:9",
  "index.txt": "2026/cve-2026-0001.json",
};

export function publishRedHat(server: FeedServer): string {
  return publishVex(server, { archive: RED_HAT_ARCHIVE });
}
