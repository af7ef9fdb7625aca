import type { Extraction } from "../../../../model/layer-report.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";

/** Java runtimes: each has a `release` file at its top. */
export const jvmExtractor: PackageExtractor = {
  id: "jvm",
  title: "Java runtimes",
  references: ["https://openjdk.org/jeps/223", "https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/Runtime.Version.html"],
  family: "language",
  confidence: ["derived"],
  version: 1,
  claims: [{ basename: "release" }],
  maxBytes: 1024 * 1024,
  extract,
};

const MAX_FIELDS = 200;

function extract(file: ClaimedFile): Extraction {
  const fields = readFields(file.text());
  const version = fields.get("JAVA_RUNTIME_VERSION") ?? fields.get("JAVA_VERSION");
  // Many things are called `release`; one without this field is no Java runtime.
  if (!fields.has("JAVA_VERSION") || version === undefined || !/^\d[\w.+-]*$/.test(version)) return {};
  const supplier = fields.get("IMPLEMENTOR");
  const arch = fields.get("OS_ARCH");
  return {
    packages: [
      {
        type: "generic",
        name: nameRuntime(fields),
        version: plainVersion(version, fields.get("JAVA_VERSION") ?? ""),
        confidence: "derived",
        evidence: "release file of the runtime",
        ...(arch ? { arch } : {}),
        ...(supplier ? { supplier } : {}),
      },
    ],
  };
}

/** `NAME="value"`, one a line. */
function readFields(text: string): ReadonlyMap<string, string> {
  const matches = text.slice(0, 64 * 1024).matchAll(/^([A-Z_]{1,40})="?([^"\r\n]{0,500})"?\r?$/gm);
  return new Map([...matches].slice(0, MAX_FIELDS).map(([, name = "", value = ""]) => [name, value]));
}

function nameRuntime(fields: ReadonlyMap<string, string>): string {
  if (fields.has("GRAALVM_VERSION")) return "graalvm";
  // Oracle builds both; its commercial builds say so.
  return fields.get("BUILD_TYPE") === "commercial" ? "oracle-jdk" : "openjdk";
}

/** `17.0.10+7` stays; `1.8.0_402-b06` and builds with vendor text keep what the version scheme can order. */
function plainVersion(runtime: string, plain: string): string {
  return /^\d[\d._]*(?:\+\d+|-b\d+)?/.exec(runtime)?.[0] ?? plain;
}
