import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createFakeLogger } from "../../test/fakes/logger.ts";
import { FEED_SCHEMA, openPublished } from "../feed/index.ts";
import type { RegistryClient } from "../registry/client.ts";
import { createRuntime } from "./create-runtime.ts";
import { openPublishedFeed } from "./open-published.ts";
import { OSV_BUCKET } from "./options/feed-table.ts";
import { readSettings } from "./options/read.ts";
import type { Publisher } from "./runtime.ts";

const home = mkdtempSync(join(tmpdir(), "tidegate-key-"));
const keyFile = join(home, "feed.pub");
afterAll(() => rmSync(home, { recursive: true, force: true }));

const ACME = { repository: "Acme/Tidegate", keyFile: join(home, "nothing") };

async function open(given: Parameters<typeof readSettings>[0], publisher?: Publisher) {
  const runtime = await createRuntime({ logger: createFakeLogger(), environment: {}, signal: AbortSignal.timeout(60_000), publisher });
  return openPublishedFeed(readSettings(given), runtime);
}

describe("the published feed that is asked first", () => {
  it.each<[string, Parameters<typeof readSettings>[0], Publisher | undefined, string | undefined]>([
    ["that of the action's own repository", {}, ACME, `oci://ghcr.io/acme/tidegate/feed:v${FEED_SCHEMA}`],
    ["none where nobody knows whose it is", {}, undefined, undefined],
    ["none for a feed of one's own", { feed: "/mnt/feed" }, ACME, undefined],
    ["none beside a published feed of one's own", { feed: `oci://r.example/feed\n${OSV_BUCKET}` }, ACME, undefined],
    [
      "that as well with other places beside the default",
      { feed: `/mnt/feed\n${OSV_BUCKET}` },
      ACME,
      `oci://ghcr.io/acme/tidegate/feed:v${FEED_SCHEMA}`,
    ],
    ["none for a name that no registry takes", {}, { ...ACME, repository: "acme/a..b" }, undefined],
    ["none when there is to be none", { "published-feed": "none" }, ACME, undefined],
    ["the one that was named", { "published-feed": "oci://r.example/feed", feed: "/mnt/feed" }, undefined, "oci://r.example/feed"],
  ])("is %s", async (_, given, publisher, expected) => {
    expect((await open(given, publisher))?.location).toBe(expected);
  });

  it("is where the workflow of that repository publishes", async () => {
    const workflow = readFileSync(join(import.meta.dirname, "../../.github/workflows/feed.yml"), "utf8");
    const written = /^ +FEED: (.+)$/m.exec(workflow)?.[1]?.replace("${{ github.repository }}", ACME.repository) ?? "";
    const published = openPublished(written.toLowerCase(), (await open({}, ACME))?.registry as RegistryClient);
    expect(published.reference).toEqual((await open({}, ACME))?.reference);
  });

  it("is quietly left only when nobody named it", async () => {
    expect(await open({}, ACME)).toMatchObject({ isImplied: true });
    expect(await open({ "published-feed": "oci://r.example/feed" }, ACME)).toMatchObject({ isImplied: false });
  });

  it("must have an address of a registry", async () => {
    await expect(open({ "published-feed": "ghcr.io/acme/feed" })).rejects.toMatchObject({ code: "INPUT_INVALID" });
  });

  it("is not asked when the key that came with the action is none", async () => {
    writeFileSync(keyFile, "no key");
    await expect(open({}, { ...ACME, keyFile })).rejects.toMatchObject({ code: "INPUT_INVALID", message: expect.stringContaining("PEM") });
    writeFileSync(keyFile, String(generateKeyPairSync("ed25519").publicKey.export({ format: "pem", type: "spki" })));
    expect(await open({}, { ...ACME, keyFile })).toBeDefined();
  });
});
