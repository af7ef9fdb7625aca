import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput, namesIn } from "../../../../../test/support/claimed-file.ts";
import { dataPath, HAS_DATA } from "../../../../../test/support/data.ts";
import { makeZip } from "../../../../../test/support/zip.ts";
import { pythonExtractor } from "./index.ts";

const SITE = "usr/lib/python3.12/site-packages";
const REQUESTS = `Metadata-Version: 2.1
Name: requests
Version: 2.31.0
Author: Kenneth Reitz
License: Apache 2.0
Project-URL: Homepage, https://requests.readthedocs.io
Requires-Dist: charset-normalizer <4,>=2
Requires-Dist: idna ; python_version >= "3"
Requires-Dist: PySocks !=1.5.7 ; extra == 'socks'

# Requests
Name: not-a-field
`;

describe("python", () => {
  it("reads the metadata of a wheel", () => {
    expect(pythonExtractor.extract(claimedFile(`${SITE}/requests-2.31.0.dist-info/METADATA`, REQUESTS)).packages).toEqual([
      {
        type: "pypi",
        name: "requests",
        version: "2.31.0",
        licenses: ["Apache 2.0"],
        supplier: "Kenneth Reitz",
        homepage: "https://requests.readthedocs.io",
        dependsOn: ["charset-normalizer", "idna"],
      },
    ]);
  });

  it.each([
    ["License-Expression: MIT OR Apache-2.0\nLicense: whatever", ["MIT OR Apache-2.0"]],
    ["License: The whole text\n  of a licence\nClassifier: License :: OSI Approved :: MIT License", ["MIT License"]],
    ["License: UNKNOWN", undefined],
  ])("takes the licence of %j", (fields, licenses) => {
    const { packages = [] } = pythonExtractor.extract(claimedFile(`${SITE}/a.egg-info`, `Name: a\nVersion: 1\n${fields}\n`));
    expect(packages[0]?.licenses).toEqual(licenses);
  });

  it("reads what pip carries along, and says how it knows", () => {
    const text = "CacheControl==0.14.0\nrequests==2.32.3\n    certifi==2024.7.4\n    # urllib3==1\nplatformdirs\n";
    const { packages = [] } = pythonExtractor.extract(claimedFile(`${SITE}/pip/_vendor/vendor.txt`, text));
    expect(packages.map(({ name, version, confidence }) => [name, version, confidence])).toEqual([
      ["CacheControl", "0.14.0", "derived"],
      ["requests", "2.32.3", "derived"],
      ["certifi", "2024.7.4", "derived"],
    ]);
  });

  it("reads an egg that is still zipped", () => {
    const egg = makeZip([{ name: "EGG-INFO/PKG-INFO", data: REQUESTS }]);
    expect(namesIn(pythonExtractor, `${SITE}/requests-2.31.0-py3.8.egg`, egg)).toEqual(["requests 2.31.0"]);
  });

  it.each(["Name: a\n", "Version: 1\n", "Name: ../../etc\nVersion: 1\n"])("reports metadata like %j", (content) => {
    const { problems } = pythonExtractor.extract(claimedFile(`${SITE}/a.egg-info`, content));
    expect(problems).toMatchObject([{ code: "PACKAGE_RECORD_INVALID", where: { plugin: "python" } }]);
  });

  itSurvivesBadInput(pythonExtractor, `${SITE}/requests-2.31.0.dist-info/METADATA`, REQUESTS);

  it.skipIf(!HAS_DATA).each([
    ["trivy/lib/python3.10/site-packages/annotated_types-0.7.0.dist-info/METADATA", "annotated-types 0.7.0"],
    ["trivy/lib/python3.10/site-packages/Flask-2.0.0.dist-info/METADATA", "Flask 2.0.0"],
    ["trivy/lib/python3.10/site-packages/click-8.0.0.dist-info/METADATA", "click 8.0.0"],
    ["trivy-files/setuptools-51.3.3-py3.8.egg-info.PKG-INFO", "setuptools 51.3.3"],
    ["trivy-files/zipp-3.12.1.METADATA", "zipp 3.12.1"],
    ["trivy-files/distlib-0.3.1.METADATA", "distlib 0.3.1"],
    ["trivy-files/networkx-3.0.METADATA", "networkx 3.0"],
    ["trivy-files/asyncssh-2.14.2.METADATA", "asyncssh 2.14.2"],
    ["trivy-files/unidecode-egg-info.PKG-INFO", "Unidecode 0.4.1"],
  ])("reads %s", (path, expected) => {
    expect(namesIn(pythonExtractor, path, readFileSync(dataPath("fixtures/python", path)))).toEqual([expected]);
  });
});
