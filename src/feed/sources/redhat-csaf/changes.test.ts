import { describe, expect, it } from "vitest";
import { newestTime, planChanges } from "./changes.ts";
import { archiveTime, idOfFile, readArchiveName, readList } from "./lists.ts";

const list = (...rows: readonly (readonly [number, string])[]) =>
  readList(Buffer.from(rows.map(([number, time]) => `"2026/cve-2026-${number}.json","${time}"\r\n`).join("")), "changes.csv");
const at = (day: number): string => `2026-03-${String(day).padStart(2, "0")}T00:00:00+00:00`;

describe("what the lists say has changed", () => {
  const known = new Map([
    ["CVE-2026-1001", "2026-03-05T00:00:00Z"],
    ["CVE-2026-1002", at(4)],
    ["CVE-2026-1003", at(3)],
    ["CVE-2026-1005", at(3)],
  ]);
  const changes = list([1001, at(5)], [1002, at(6)], [1003, at(4)], [1004, at(6)], [1005, at(7)], [1006, at(2)]);
  const deletions = list([1003, at(8)], [1005, at(5)], [1004, at(9)], [1009, at(9)]);
  const plan = planChanges({ changes, deletions }, Date.parse(at(4)), (id) => known.get(id));

  it("is newer than what is known, and not deleted since", () => {
    expect(plan.fetched.map(({ id }) => id)).toEqual(["CVE-2026-1002", "CVE-2026-1005"]);
  });

  it("is gone when it was deleted after its last change, and was there", () => {
    expect(plan.gone).toEqual(["CVE-2026-1003"]);
  });

  it("reaches to the newest time of either", () => {
    expect(newestTime({ changes, deletions })).toBe(at(9));
    expect(newestTime({ changes: new Map(), deletions: new Map() })).toBeUndefined();
  });

  it("is the newest of several rows about one document", () => {
    expect([...list([1001, at(5)], [1001, at(7)], [1001, at(6)]).values()].map(({ time }) => time)).toEqual([at(7)]);
  });
});

describe("names on the host", () => {
  it.each([
    ["2026/cve-2026-0001.json", "CVE-2026-0001"],
    ["./2026/cve-2026-123456.json", "CVE-2026-123456"],
    ["2026/cve-2026-0001.json.asc", undefined],
    ["index.txt", undefined],
    ["2026/rhsa-2026_1.json", undefined],
  ])("%s is %s", (name, id) => {
    expect(idOfFile(name)).toBe(id);
  });

  it.each(["", "..", "../a.tar.zst", "a/b.tar.zst", "a.zip", ".tar.zst", "https://example.org/a.tar.zst", `${"a".repeat(200)}.tar.zst`])(
    "%j is no archive",
    (name) => {
      expect(() => readArchiveName(Buffer.from(name))).toThrow(expect.objectContaining({ code: "FEED_DAMAGED" }));
    },
  );

  it("tell the day before an archive was made, if any", () => {
    expect(archiveTime(readArchiveName(Buffer.from("csaf_vex_2026-03-05.tar.zst\n")))).toBe(Date.parse(at(4)));
    expect(archiveTime("latest.tar.zst")).toBe(0);
    expect(archiveTime("csaf_2026-99-99.tar.zst")).toBe(0);
  });
});
