import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFakeLogger } from "../../test/fakes/logger.ts";
import { writeSampleImage } from "../../test/support/sample-image.ts";
import type { ScanReport } from "../model/report.ts";
import { createRuntime } from "./create-runtime.ts";
import { makeSbom } from "./make-sbom.ts";
import { readSettings } from "./options/read.ts";
import type { Runtime } from "./runtime.ts";
import { scanImage } from "./scan-image.ts";

const feed = join(import.meta.dirname, "../../test/fixtures/sample-feed");
const home = mkdtempSync(join(tmpdir(), "tidegate-sbom-"));
const image = join(home, "image");
let runtime: Runtime;

beforeAll(async () => {
  await writeSampleImage(image);
  runtime = await createRuntime({ logger: createFakeLogger(), environment: {}, signal: AbortSignal.timeout(60_000) });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const scan = (operand: string): Promise<ScanReport> =>
  scanImage({ image: operand, settings: readSettings({ feed }), feedDirectory: join(home, "feed") }, runtime);

describe("scanning an SBOM", () => {
  it.each(["cyclonedx", "spdx"] as const)("through %s finds what scanning the image finds", async (format) => {
    const path = join(home, `${format}.json`);
    writeFileSync(path, [...(await makeSbom(format, { image, settings: readSettings({}) }, runtime))].join(""));
    const [direct, prefixed, sniffed] = [await scan(image), await scan(`sbom:${path}`), await scan(path)];
    expect(direct.findings.length).toBeGreaterThan(3);
    expect(prefixed.findings).toEqual(direct.findings);
    expect(prefixed.coverage).toEqual(direct.coverage);
    expect(prefixed.verdict).toEqual(direct.verdict);
    expect(sniffed.findings).toEqual(direct.findings);
  });

  it.each<[string, string, RegExp]>([
    ["that is not there", "", /there is no file/],
    ["that is not JSON", "{", /is not JSON/],
    ["of another kind", '{"a":1}', /neither CycloneDX nor SPDX/],
  ])("%s is refused", async (what, content, message) => {
    const path = join(home, `${what}.json`);
    if (content !== "") writeFileSync(path, content);
    await expect(scan(`sbom:${path}`)).rejects.toMatchObject({ code: "SBOM_INVALID", message: expect.stringMatching(message) });
  });

  it("is not tried for a JSON file that is none", async () => {
    const path = join(home, "other.json");
    writeFileSync(path, '{"a":1}');
    await expect(scan(path)).rejects.toMatchObject({ code: "IMAGE_ARCHIVE_INVALID" });
  });
});
