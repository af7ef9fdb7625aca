import type { Extraction } from "../../../../model/layer-report.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { asRecord, asText, asTexts, parseJson } from "../../../parsers/json.ts";
import { invalidRecord, unreadable } from "../../shared/unreadable.ts";

/** Packages of Conda environments: one record each. */
export const condaExtractor: PackageExtractor = {
  id: "conda",
  title: "Conda packages",
  references: ["https://docs.conda.io/projects/conda/en/latest/dev-guide/deep-dives/install.html"],
  family: "language",
  hasRelations: true,
  version: 1,
  claims: [{ suffix: ".json", below: "conda-meta" }],
  maxBytes: 64 * 1024 * 1024,
  extract,
};

/**
 * The files of a record are not claimed as its own: a Python distribution in an environment is the distribution that advisories are about,
 * and no feed judges Conda's packages in its place.
 */
function extract(file: ClaimedFile): Extraction {
  const reader = { plugin: condaExtractor.id, file };
  const document = parseJson(file.text());
  if (document === undefined) return unreadable(reader, "a record of a Conda environment is not JSON");
  const record = asRecord(document);
  const [name, version] = [record["name"], record["version"]].map(asText);
  if (!name || !version || !/^[\w.-]+$/.test(name))
    return { problems: [invalidRecord(reader, "a record of a Conda environment has no name and version")] };
  const [build, channel, subdir, license] = [record["build"], record["channel"], record["subdir"], record["license"]].map(asText);
  const dependsOn = asTexts(record["depends"]).map((item) => item.split(/\s/, 1)[0] ?? "");
  const qualifiers = { ...(build ? { build } : {}), ...(channel ? { channel: nameChannel(channel) } : {}), ...(subdir ? { subdir } : {}) };
  return {
    packages: [
      {
        type: "conda",
        name,
        version,
        ...(Object.keys(qualifiers).length > 0 ? { qualifiers } : {}),
        ...(license ? { licenses: [license] } : {}),
        ...(dependsOn.length > 0 ? { dependsOn: [...new Set(dependsOn)].sort() } : {}),
      },
    ],
  };
}

/** `https://repo.anaconda.com/pkgs/main/linux-64` → `main`, `https://conda.anaconda.org/conda-forge/noarch` → `conda-forge`. */
function nameChannel(channel: string): string {
  const parts = channel
    .replace(/[?#].*$/, "")
    .split("/")
    .filter(Boolean);
  const last = parts.at(-1) ?? channel;
  return /^(?:noarch|(?:linux|osx|win)-\w+)$/.test(last) && parts.length > 1 ? (parts.at(-2) ?? last) : last;
}
