import type { Extraction } from "../../../../model/layer-report.ts";
import type { Problem } from "../../../../model/problem.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { damage, unreadable } from "../../shared/unreadable.ts";
import { ARCHIVE_EXTENSIONS, createBudget, listArchive } from "./archive.ts";

/** Java archives and the archives in them: what they are, and what was shaded into them. */
export const javaExtractor: PackageExtractor = {
  id: "java",
  title: "Java archives (jar, war, ear …)",
  references: [
    "https://docs.oracle.com/en/java/javase/21/docs/specs/jar/jar.html",
    "https://maven.apache.org/shared/maven-archiver/#pom-properties-content",
    "https://docs.spring.io/spring-boot/specification/executable-jar/nested-jars.html",
  ],
  family: "language",
  confidence: ["exact", "derived", "guessed"],
  hasRelations: true,
  version: 1,
  claims: ARCHIVE_EXTENSIONS.map((suffix) => ({ suffix })),
  maxBytes: 2 * 1024 * 1024 * 1024,
  extract,
};

const MAX_PROBLEMS = 50;

function extract(file: ClaimedFile): Extraction {
  const problems: Problem[] = [];
  const budget = createBudget((message) => {
    if (problems.length < MAX_PROBLEMS) problems.push(damage({ plugin: javaExtractor.id, file }, message));
  });
  const packages = listArchive(file, { path: file.path, depth: 0 }, budget);
  if (packages === undefined) return unreadable({ plugin: javaExtractor.id, file }, "a Java archive is no zip file");
  return { packages, problems };
}
