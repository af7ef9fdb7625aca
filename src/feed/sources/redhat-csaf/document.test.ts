import { describe, expect, it } from "vitest";
import { build, makeDocument, open, type Said } from "../../../../test/support/redhat-documents.ts";
import type { Affected } from "../../../model/advisory.ts";
import { isRecord, isSeen } from "../../source.ts";
import { createDocumentReader } from "./document.ts";
import { readEcosystem } from "./streams.ts";

const ID = "CVE-2026-0001";
const [BASE, APP, EUS, EUS_APP, TEN] = [
  "Red Hat:enterprise_linux:9::baseos",
  "Red Hat:enterprise_linux:9::appstream",
  "Red Hat:rhel_eus:9.4::baseos",
  "Red Hat:rhel_eus:9.4::appstream",
  "Red Hat:enterprise_linux:10.1",
] as const;

function read(json: unknown, ...shards: readonly string[]) {
  const wanted = shards.flatMap((ecosystem) => {
    const stream = readEcosystem(ecosystem);
    return stream === undefined ? [] : [{ ecosystem, stream }];
  });
  return createDocumentReader(wanted)(ID, Buffer.from(typeof json === "string" ? json : JSON.stringify(json)));
}

/** `name[module] <version/arches` or `name[module] state`, one a line. */
function describeEntry({ name, module, ranges, arches, fixState }: Affected): string {
  const { fixed, limit } = ranges[0]?.events.at(-1) ?? {};
  const what = fixed !== undefined ? `<${fixed}` : limit !== undefined ? `below ${limit}, ${fixState}` : fixState;
  return `${name}${module === undefined ? "" : `[${module}]`} ${what}${arches === undefined ? "" : `/${arches.join()}`}`;
}

function entriesFor(shard: string, ...said: readonly Said[]): readonly string[] {
  const affected = read(makeDocument(ID, said), shard).flatMap((item) => (isRecord(item) ? item.advisory.affected : []));
  expect(affected.every(({ ecosystem }) => ecosystem === shard)).toBe(true);
  return affected.map(describeEntry);
}

const NODEJS = "pkg:rpmmod/redhat/nodejs@18:8080020230718:63b34585";

describe("a document says of a shard", () => {
  it.each<[string, string, readonly Said[], readonly string[]]>([
    ["what is fixed in it, with its epoch", BASE, [build("9::baseos", "openssl-1:3.0.7-24.el9.src")], ["openssl <1:3.0.7-24.el9"]],
    ["nothing of another repository", APP, [build("9::baseos", "openssl-1:3.0.7-24.el9.src")], []],
    [
      "a source and each of its binaries, since not everybody knows what a binary was built from; but no debug symbols",
      BASE,
      [
        build("9::baseos", "perl-4:5.32.1-482.el9.src"),
        build("9::baseos", "perl-libs-4:5.32.1-482.el9.x86_64"),
        build("9::baseos", "perl-Errno-1.30-482.el9.x86_64"),
        build("9::baseos", "perl-debuginfo-4:5.32.1-482.el9.x86_64"),
      ],
      ["perl <4:5.32.1-482.el9", "perl-Errno <1.30-482.el9", "perl-libs <4:5.32.1-482.el9"],
    ],
    [
      "binaries whose source is not named",
      BASE,
      [build("9::baseos", "bash-5.1.8-9.el9.x86_64"), build("9::baseos", "bash-5.1.8-9.el9.s390x")],
      ["bash <5.1.8-9.el9"],
    ],
    [
      "the last of several fixes",
      BASE,
      [build("9::baseos", "bash-5.1.8-10.el9_5.src"), build("9::baseos", "bash-5.1.8-9.el9_4.src")],
      ["bash <5.1.8-10.el9_5"],
    ],
    [
      "an architecture's own fix",
      BASE,
      [
        build("9::baseos", "bash-5.1.8-9.el9.src"),
        build("9::baseos", "bash-5.1.8-9.el9.x86_64"),
        build("9::baseos", "bash-5.1.8-9.el9.i686"),
        build("9::baseos", "bash-5.1.8-10.el9.s390x"),
      ],
      ["bash <5.1.8-9.el9/i686,x86_64", "bash <5.1.8-10.el9/s390x"],
    ],
    [
      "the stream of a module, from the relationship or the purl",
      "Red Hat:enterprise_linux:8::appstream",
      [
        build("8::appstream", "nodejs-1:18.17.1-1.module+el8.8.0+1+2.src", { module: NODEJS }),
        build("8::appstream", "nodejs-1:20.5.1-1.module+el8.9.0+1+2.src", {
          purl: "pkg:rpm/redhat/nodejs@20.5.1-1.module%2Bel8.9.0%2B1%2B2?arch=src&epoch=1&rpmmod=nodejs:20:8090020230718:a75119d5",
        }),
        build("8::appstream", "npm-9-1.module+el8.9.0+1+2.x86_64"),
      ],
      ["nodejs[nodejs:18] <1:18.17.1-1.module+el8.8.0+1+2", "nodejs[nodejs:20] <1:20.5.1-1.module+el8.9.0+1+2", "npm[] <9-1.module+el8.9.0+1+2"],
    ],
    [
      "why there is no fix",
      BASE,
      [
        open("9", "bash.src", "known_affected", { state: "Will not fix" }),
        open("9", "bash", "known_affected", { state: "Will not fix" }),
        open("9", "sed", "known_affected", { state: "Fix deferred" }),
        open("9", "tar.src", "known_affected", { state: "Out of support scope" }),
        open("9", "vim.src", "known_affected"),
        open("9", "zsh.src", "known_affected", { state: "We are thinking about it." }),
        open("9", "gzip.src", "under_investigation"),
        open("9", "curl.src", "known_not_affected"),
      ],
      ["bash Will not fix", "gzip under-investigation", "sed Fix deferred", "tar Out of support scope", "vim Affected", "zsh Affected"],
    ],
    ["what is open of the release once, with its base", APP, [open("9", "bash.src", "known_affected")], []],
    [
      "a module's packages that are open, in all three spellings",
      "Red Hat:enterprise_linux:8::baseos",
      [
        open("8", "perl-Math-Complex", "known_affected", { purl: "pkg:rpm/redhat/perl-Math-Complex?rpmmod=perl:5.30" }),
        open("8", "postgresql:15/postgresql", "known_affected", { purl: "pkg:rpmmod/redhat/postgresql:15/postgresql" }),
        open("8", "nodejs:18/nodejs", "known_affected", { purl: "" }),
        open("8", "firefox-flatpak.src", "known_affected", { purl: "pkg:rpm/redhat/firefox-flatpak?arch=src&rpmmod=rhel10" }),
      ],
      ["firefox-flatpak[] Affected", "nodejs[nodejs:18] Affected", "perl-Math-Complex[perl:5.30] Affected", "postgresql[postgresql:15] Affected"],
    ],
    [
      "that it is fixed, where a repository of it has the fix",
      BASE,
      [open("9", "bash.src", "known_affected"), build("9::appstream", "bash-5.1.8-9.el9.src")],
      [],
    ],
    [
      "that it is affected, where two statements differ",
      BASE,
      [
        open("9", "bash.src", "known_affected"),
        open("9", "bash", "known_not_affected"),
        open("9", "bash", "under_investigation", { product: "other" }),
      ],
      ["bash Affected"],
    ],
    [
      "nothing of containers and other products",
      BASE,
      [
        open("9", "rhel9/toolbox", "known_affected", { purl: "pkg:oci/toolbox?repository_url=registry.redhat.io/rhel9" }),
        open("9", "user/bootc", "known_affected", { purl: "pkg:rpm/redhat/user/bootc?arch=src" }),
        open("9", "log4j", "known_affected", { purl: "pkg:maven/org.apache/log4j" }),
        open("openshift:4", "bash.src", "known_affected"),
        open("cpe:/a:redhat", "all", "known_not_affected"),
        open("8", "bash.src", "known_affected"),
      ],
      [],
    ],
    [
      "of an older layout's source, a stream's own fix",
      EUS_APP,
      [build("rhel_eus:9.4::appstream", "git-lfs-3.4.1-2.el9_4.src")],
      ["git-lfs <3.4.1-2.el9_4"],
    ],
    [
      "what the main line says where a stream has no word of its own: a fix there is none here",
      EUS,
      [
        build("9::baseos", "bash-5.1.8-9.el9_6.src"),
        build("9::baseos", "sed-4.8-9.el9_6.src"),
        build("rhel_eus:9.4::baseos", "sed-4.8-8.el9_4.1.src"),
        open("9", "tar.src", "known_affected", { state: "Will not fix" }),
        open("9", "vim.src", "known_affected"),
        open("rhel_eus:9.4", "vim.src", "known_not_affected"),
        open("9", "gzip.src", "under_investigation"),
      ],
      ["bash below 5.1.8-9.el9_6, Affected", "gzip under-investigation", "sed <4.8-8.el9_4.1", "tar Will not fix"],
    ],
    ["nothing of a stream in the main line", BASE, [build("rhel_eus:9.4::baseos", "bash-5.1.8-8.el9_4.1.src")], []],
    [
      "the nearest minor release, of which the next can be had",
      TEN,
      [
        build("10.0", "bash-5.2-1.el10_0.src"),
        build("10.2", "bash-5.2-3.el10_2.src"),
        build("10.0", "sed-4.9-1.el10_0.src"),
        build("10.1", "tar-1.35-2.el10_1.src"),
        open("10", "vim.src", "known_affected"),
      ],
      ["bash <5.2-3.el10_2", "sed <4.9-1.el10_0", "tar <1.35-2.el10_1", "vim Affected"],
    ],
    [
      "what is open of a product's major release",
      "Red Hat:openshift:4.12::el8",
      [open("openshift:4", "cri-o.src", "known_affected"), build("openshift:4.13::el8", "podman-3:4.4-1.el8.src")],
      ["cri-o Affected"],
    ],
    [
      "what the new layout says of a stream",
      EUS,
      [
        build("rhel_eus:9.4", "glibc-2.34-100.el9_4.src", { component: "glibc", purl: "pkg:rpm/redhat/glibc@2.34-100.el9_4?arch=src&epoch=0" }),
        open("rhel_eus:9.4", "libxml2", "known_affected", { purl: "pkg:rpm/redhat/libxml2?arch=src" }),
      ],
      ["glibc <2.34-100.el9_4", "libxml2 Affected"],
    ],
  ])("%s", (_, shard, said, expected) => {
    expect(entriesFor(shard, ...said)).toEqual(expected);
  });
});

describe("a record", () => {
  it("has the CVE's id, texts and ratings, those of a product where they differ", () => {
    const said = [
      open("9", "bash.src", "known_affected"),
      open("9", "sed.src", "known_affected"),
      open("9", "tar.src", "known_affected", { impact: "Low", vector: "CVSS:3.1/AV:L/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L" }),
    ];
    const [record, ...others] = read(makeDocument(ID, said), BASE);
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      advisory: {
        id: ID,
        modified: "2026-03-01T10:00:00+00:00",
        published: "2026-01-05T00:00:00+00:00",
        aliases: [],
        upstream: [],
        severityWord: "Important",
        severity: [{ type: "CVSS_V3", score: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H" }],
      },
      text: {
        summary: `a flaw in something (${ID})`,
        details: `A flaw was found, <b>${ID}</b>.`,
        references: [{ url: `https://access.redhat.com/security/cve/${ID}` }, { url: "https://example.org/upstream" }],
      },
    });
    const [bash, , tar] = record !== undefined && isRecord(record) ? record.advisory.affected : [];
    expect(bash).toMatchObject({ severity: [] });
    expect(bash).not.toHaveProperty("severityWord");
    expect(tar).toMatchObject({ severityWord: "Low", severity: [{ score: "CVSS:3.1/AV:L/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L" }] });
  });

  it("names the update notices that bring its fixes, of its own line", () => {
    const document = makeDocument(ID, [build("9::baseos", "bash-5.1.8-9.el9_6.src"), open("9", "sed.src", "known_affected")]);
    const noticesFor = (shard: string): readonly unknown[] =>
      read(document, shard).flatMap((item) => (isRecord(item) ? item.advisory.affected.map(({ name, notices }) => [name, notices]) : []));
    expect(noticesFor(BASE)).toEqual([
      ["bash", ["RHSA-2026:1"]],
      ["sed", undefined],
    ]);
    expect(noticesFor(EUS)).toEqual([
      ["bash", undefined],
      ["sed", undefined],
    ]);
  });

  it("is the same for a shard whatever others are asked for with it", () => {
    const document = makeDocument(ID, [open("9", "bash.src", "known_affected"), build("9::appstream", "git-2.43-1.el9.src")]);
    const [alone] = read(document, APP);
    const [together] = read(document, BASE, APP, EUS);
    if (alone === undefined || together === undefined || !isRecord(alone) || !isRecord(together)) throw new TypeError("no record");
    const own = together.advisory.affected.filter(({ ecosystem }) => ecosystem === APP);
    expect({ ...together, advisory: { ...together.advisory, affected: own } }).toEqual(alone);
  });

  it.each([
    ["speaks of other products", makeDocument(ID, [open("openshift:4", "bash.src", "known_affected")])],
    ["speaks of nothing that matters", makeDocument(ID, [open("9", "bash.src", "known_not_affected")])],
    ["was deleted", makeDocument(ID, [open("9", "bash.src", "known_affected")], { status: "deleted" })],
    ["has no vulnerabilities", { ...makeDocument(ID, []), vulnerabilities: [] }],
  ])("is only noted when it %s", (_, document) => {
    expect(read(document, BASE)).toEqual([{ seen: ID, modified: "2026-03-01T10:00:00+00:00" }]);
  });
});

describe("a document is left out, with its id, when it", () => {
  const good = (): Record<string, never> =>
    JSON.parse(JSON.stringify(makeDocument(ID, [open("9", "bash.src", "known_affected")]))) as Record<string, never>;
  const change = (path: readonly (string | number)[], value: unknown): object => {
    const json = good();
    let at: Record<string | number, never> = json;
    for (const key of path.slice(0, -1)) at = at[key] ?? at;
    Object.assign(at, { [path.at(-1) ?? ""]: value });
    return json;
  };
  const ring = [
    { full_product_name: { product_id: "P-9:bash.src" }, product_reference: "bash.src", relates_to_product_reference: "A" },
    { full_product_name: { product_id: "A" }, product_reference: "bash.src", relates_to_product_reference: "B" },
    { full_product_name: { product_id: "B" }, product_reference: "bash.src", relates_to_product_reference: "A" },
  ];

  it.each<[string, unknown]>([
    ["is not JSON", '{":redhat:enterprise_linux:9"'],
    ["is a list", '[":redhat:enterprise_linux:9"]'],
    ["calls itself otherwise", change(["document", "tracking", "id"], "CVE-2026-0002")],
    ["has no id", change(["document", "tracking", "id"], 7)],
    ["has a date that is none", change(["document", "tracking", "current_release_date"], "yesterday")],
    ["is about another CVE", change(["vulnerabilities", 0, "cve"], "CVE-2026-0002")],
    ["has a ring of products", change(["product_tree", "relationships"], ring)],
    [
      "has a ring of components",
      change(
        ["product_tree", "relationships"],
        ring.map((link) => ({ ...link, product_reference: link.relates_to_product_reference, relates_to_product_reference: "P-9" })),
      ),
    ],
    ["has a status that is no list", change(["vulnerabilities", 0, "product_status", "known_affected"], { 0: "P-9:bash.src" })],
    ["has branches that are none", change(["product_tree", "branches"], [":redhat:enterprise_linux"])],
    ["has scores that are none", change(["vulnerabilities", 0, "scores"], "7.5")],
  ])("%s", (_, document) => {
    expect(read(document, BASE)).toMatchObject([{ code: "FEED_RECORD_INVALID", where: { record: ID } }]);
  });

  it("nests its branches without end", () => {
    let branches: object[] = [];
    for (let depth = 0; depth < 1_000; depth++) branches = [{ name: ":redhat:enterprise_linux", branches }];
    expect(read(change(["product_tree", "branches"], branches), BASE)).toMatchObject([{ code: "FEED_RECORD_INVALID" }]);
  });

  it("is taken when it speaks of one package two hundred thousand times, and of many", () => {
    const document = makeDocument(ID, [build("9::baseos", "bash-5.1.8-9.el9_6.src"), open("9", "sed.src", "known_affected")]);
    const list = Array.from({ length: 200_000 }, () => "P-9::baseos:bash-0:5.1.8-9.el9_6.src");
    const json = JSON.stringify(document).replace('"fixed":[', `"fixed":${JSON.stringify(list).slice(0, -1)},`);
    for (const shard of [BASE, EUS]) {
      expect(read(json, shard).flatMap((item) => (isRecord(item) ? item.advisory.affected.map(({ name }) => name) : []))).toEqual(["bash", "sed"]);
    }
  });

  it("is taken as far as it goes where it names products that it does not describe", () => {
    const document = change(["vulnerabilities", 0, "product_status", "known_affected"], ["P-9:bash.src", "P-9:nobody", "__proto__"]);
    const items = read(document, BASE);
    expect(items.map((item) => (isRecord(item) ? item.advisory.id : isSeen(item) ? "seen" : item.message))).toEqual([
      ID,
      expect.stringContaining("2 products"),
    ]);
  });
});
