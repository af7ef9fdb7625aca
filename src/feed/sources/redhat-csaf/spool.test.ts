import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createFileSystem } from "../../../platform/file-system.ts";
import { invalid } from "../../osv/read-record.ts";
import type { FeedItem } from "../../source.ts";
import { Spool } from "./spool.ts";

const directory = mkdtempSync(join(tmpdir(), "tidegate-spool-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const seen = (id: string, modified: string): FeedItem => ({ seen: id, modified });
const path = (name: string): string => join(directory, name);

async function readAll(spool: Spool): Promise<readonly FeedItem[]> {
  const items: FeedItem[] = [];
  for await (const batch of spool.read()) items.push(...batch);
  await spool.dispose();
  return items;
}

describe("the spool", () => {
  it("gives back in order what was put in at the same time, whatever its size", async () => {
    const spool = new Spool(path("many"), createFileSystem());
    const items = Array.from({ length: 400 }, (_, index) =>
      seen(`CVE-2026-${1_000 + ((index * 7) % 400)}`, `2026-01-01T00:00:00Z${" ".repeat((index % 9) * 4_000)}`),
    );
    await Promise.all(items.map((item) => spool.put("seen" in item ? item.seen : "", [item])));
    expect(await readAll(spool)).toEqual(items.toSorted((a, b) => ("seen" in a && "seen" in b && a.seen < b.seen ? -1 : 1)));
    expect(existsSync(path("many"))).toBe(false);
  });

  it("keeps the newer of two, and the problems of what it keeps", async () => {
    const spool = new Spool(path("two"), createFileSystem());
    await spool.put("A", [seen("A", "2026-02-01T00:00:00Z"), invalid("A", "first")]);
    await spool.put("A", [seen("A", "2026-01-01T00:00:00Z"), invalid("A", "older")]);
    await spool.put("B", [invalid("B", "bad")]);
    await spool.put("B", [seen("B", "2026-01-01T00:00:00Z")]);
    await spool.put("C", [seen("C", "2026-01-01T00:00:00Z")]);
    spool.delete("C");
    expect(spool.modified("A")).toBe("2026-02-01T00:00:00Z");
    expect(await readAll(spool)).toEqual([seen("A", "2026-02-01T00:00:00Z"), seen("B", "2026-01-01T00:00:00Z"), invalid("A", "first")]);
  });

  it("is nothing when nothing was put in, and says when the disk is full", async () => {
    expect(await readAll(new Spool(path("none"), createFileSystem()))).toEqual([]);
    const full = { ...createFileSystem(), openWrite: () => Promise.reject(Object.assign(new TypeError("ENOSPC"), { code: "ENOSPC" })) };
    const spool = new Spool(path("full"), full);
    await spool.put("A", [seen("A", "2026-01-01T00:00:00Z")]);
    await expect(readAll(spool)).rejects.toMatchObject({ code: "ENOSPC" });
    await spool.dispose();
  });
});
