import type { Extraction } from "../../../../model/layer-report.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { parseJson } from "../../../parsers/json.ts";
import { listSbomPackages } from "../../../parsers/sbom.ts";
import { unreadable } from "../../shared/unreadable.ts";

/** Bills of materials that lie in the image, at the places meant for them. */
export const sbomFilesExtractor: PackageExtractor = {
  id: "sbom-files",
  title: "SBOMs in the image (CycloneDX, SPDX)",
  references: [
    "https://cyclonedx.org/docs/1.6/json/",
    "https://spdx.github.io/spdx-spec/v2.3/",
    "https://peps.python.org/pep-0770/",
    "https://docs.spring.io/spring-boot/reference/actuator/endpoints.html#actuator.endpoints.sbom",
  ],
  family: "sbom",
  confidence: ["derived"],
  version: 1,
  claims: [
    { suffix: ".cdx.json" },
    { suffix: ".spdx.json" },
    { suffix: ".json", below: "*.dist-info/sboms" },
    { suffix: ".json", below: "share/sbom" },
    { suffix: ".spdx", below: "bitnami/*" },
    { basename: "bom.json", below: "META-INF/sbom" },
  ],
  maxBytes: 64 * 1024 * 1024,
  extract,
};

/**
 * Not evidence of what is installed: what apk keeps for each of its own packages stands in its database too, and what a module on npm
 * carries along describes its maker's workshop.
 */
const PASSED_OVER = /(?:^|\/)(?:var\/lib\/db\/sbom|node_modules)\//;

function extract(file: ClaimedFile): Extraction {
  if (PASSED_OVER.test(file.path)) return {};
  const packages = listSbomPackages(parseJson(file.text()), "SBOM in the image");
  if (packages !== undefined) return { packages };
  return unreadable({ plugin: sbomFilesExtractor.id, file }, "a file named like an SBOM is neither CycloneDX nor SPDX 2 in JSON");
}
