import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput, namesIn } from "../../../../../test/support/claimed-file.ts";
import { dataPath, HAS_DATA } from "../../../../../test/support/data.ts";
import { condaExtractor } from "./index.ts";

const PATH = "opt/conda/conda-meta/openssl-3.0.13-h7f8727e_0.json";
const OPENSSL = JSON.stringify({
  name: "openssl",
  version: "3.0.13",
  build: "h7f8727e_0",
  channel: "https://repo.anaconda.com/pkgs/main/linux-64",
  subdir: "linux-64",
  license: "Apache-2.0",
  depends: ["libgcc-ng >=11.2.0", "ca-certificates"],
  files: ["bin/openssl"],
});

describe("conda", () => {
  it("reads a record, and claims none of its files", () => {
    expect(condaExtractor.extract(claimedFile(PATH, OPENSSL))).toEqual({
      packages: [
        {
          type: "conda",
          name: "openssl",
          version: "3.0.13",
          qualifiers: { build: "h7f8727e_0", channel: "main", subdir: "linux-64" },
          licenses: ["Apache-2.0"],
          dependsOn: ["ca-certificates", "libgcc-ng"],
        },
      ],
    });
  });

  it.each([
    ["{", "PACKAGE_DATABASE_DAMAGED"],
    ['{"name":"a"}', "PACKAGE_RECORD_INVALID"],
  ])("reports %j", (content, code) => {
    expect(condaExtractor.extract(claimedFile(PATH, content)).problems).toMatchObject([{ code }]);
  });

  itSurvivesBadInput(condaExtractor, PATH, OPENSSL);

  it.skipIf(!HAS_DATA).each([
    ["syft/conda-meta-python-c-etc/conda-meta/jupyterlab-4.4.3-pyhd8ed1ab_0.json", "jupyterlab 4.4.3"],
    ["syft/conda-meta-python-c-etc/conda-meta/zlib-1.2.11-h90dfc92_1014.json", "zlib 1.2.11"],
    ["trivy/miniconda3/envs/testenv/conda-meta/openssl-1.1.1q-h7f8727e_0.json", "openssl 1.1.1q"],
    ["trivy/miniconda3/envs/testenv/conda-meta/pip-22.2.2-py38h06a4308_0.json", "pip 22.2.2"],
  ])("reads %s", (path, expected) => {
    expect(namesIn(condaExtractor, path, readFileSync(dataPath("fixtures/conda", path)))).toEqual([expected]);
  });
});
