import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput } from "../../../../../test/support/claimed-file.ts";
import { rpmManifestExtractor } from "./index.ts";

const PATH = "var/lib/rpmmanifest/container-manifest-2";
const LINES = [
  "openssl-libs\t1.1.1k-15.cm2\t1653816591\t1653753130\tMicrosoft Corporation\t(none)\t4365048\tx86_64\t0\topenssl-1.1.1k-15.cm2.src.rpm",
  "vim\t9.0-1.cm2\t1\t1\t(none)\t2\t1\tnoarch\t2\t(none)",
];

describe("rpm-manifest", () => {
  it("reads the table", () => {
    expect(rpmManifestExtractor.extract(claimedFile(PATH, `${LINES.join("\n")}\n`))).toEqual({
      packages: [
        {
          type: "rpm",
          name: "openssl-libs",
          version: "1.1.1k-15.cm2",
          arch: "x86_64",
          source: { name: "openssl", version: "1.1.1k-15.cm2" },
          supplier: "Microsoft Corporation",
        },
        { type: "rpm", name: "vim", version: "2:9.0-1.cm2", arch: "noarch" },
      ],
      problems: [],
    });
  });

  it("reports what is no row", () => {
    expect(rpmManifestExtractor.extract(claimedFile(PATH, "nothing\n")).problems).toMatchObject([{ code: "PACKAGE_RECORD_INVALID" }]);
  });

  itSurvivesBadInput(rpmManifestExtractor, PATH, LINES.join("\n"));
});
