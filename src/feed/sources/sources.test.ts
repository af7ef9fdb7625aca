import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type FeedPlace, itIsAFeedSource } from "../../../test/contract/feed-source.ts";
import { QUICK_LIMITS, type TestFeedRuntime } from "../../../test/support/feed-runtime.ts";
import { startFeedServer } from "../../../test/support/feed-server.ts";
import { makeZip } from "../../../test/support/zip.ts";
import { FEED_SOURCES } from "../registry.ts";
import { archiveSource } from "./archive/index.ts";
import { directorySource } from "./directory/index.ts";
import { createOsvBucketSource } from "./osv-bucket/index.ts";

const zipOf = (files: ReadonlyMap<string, string>): Buffer => makeZip([...files].map(([name, data]) => ({ name: `${name}.json`, data })));

describe("the registry", () => {
  it("has every source that has a folder, and no other", () => {
    const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((each) => each.isDirectory() && each.name !== "shared");
    expect(FEED_SOURCES.map(({ id }) => id).sort()).toEqual(folders.map(({ name }) => name).sort());
  });
});

itIsAFeedSource({
  source: createOsvBucketSource(QUICK_LIMITS),
  foreign: ["/some/directory", "a.zip", "ftp://example.org/feed", "https://"],
  async open(): Promise<FeedPlace> {
    const server = await startFeedServer();
    return {
      location: server.url,
      publish: async (ecosystem, files) => server.put(`${ecosystem}/all.zip`, zipOf(files)),
      close: server.close,
    };
  },
});

itIsAFeedSource({
  source: archiveSource,
  isMixed: true,
  foreign: ["https://example.org/all.zip", "/some/absent/all.zip", "/"],
  async open(cx: TestFeedRuntime): Promise<FeedPlace> {
    const location = join(cx.directory, "feed.zip");
    return { location, publish: async (_ecosystem, files) => writeFileSync(location, zipOf(files)), close: async () => undefined };
  },
});

const asZips = (folder: string, files: ReadonlyMap<string, string>): void => writeFileSync(join(folder, "all.zip"), zipOf(files));
const asFiles = (folder: string, files: ReadonlyMap<string, string>): void => {
  for (const [name, data] of files) writeFileSync(join(folder, `${name}.json`), data);
};

describe.each([
  ["with zips", "", asZips],
  ["with a file per record", "", asFiles],
  ["said to be one", "dir:", asZips],
] as const)("a directory %s", (_what, prefix, write) => {
  itIsAFeedSource({
    source: directorySource,
    foreign: ["https://example.org", "/some/absent/directory"],
    async open(cx: TestFeedRuntime): Promise<FeedPlace> {
      const root = join(cx.directory, "feed");
      mkdirSync(root);
      return {
        location: prefix + root,
        async publish(ecosystem, files) {
          rmSync(join(root, ecosystem), { recursive: true, force: true });
          mkdirSync(join(root, ecosystem));
          write(join(root, ecosystem), files);
        },
        close: async () => undefined,
      };
    },
  });
});
