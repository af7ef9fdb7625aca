import type { Extraction } from "../../../../model/layer-report.ts";
import type { FoundPackage } from "../../../../model/package.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { asList, asRecord, asText, type JsonRecord, ownValue, parseJson } from "../../../parsers/json.ts";
import { unreadable } from "../../shared/unreadable.ts";

/** Packages that Swift's package manager fetched to build with; programs themselves keep no trace of them. */
export const swiftExtractor: PackageExtractor = {
  id: "swift",
  title: "Swift packages (build folder)",
  references: ["https://github.com/swiftlang/swift-package-manager/blob/main/Sources/Workspace/Workspace%2BState.swift"],
  family: "language",
  version: 1,
  claims: [{ basename: "workspace-state.json", below: ".build" }],
  maxBytes: 16 * 1024 * 1024,
  extract,
};

const EVIDENCE = "state of Swift's build folder";
const VERSION = /^[0-9A-Za-z.+-]{1,100}$/;

function extract(file: ClaimedFile): Extraction {
  const document = parseJson(file.text());
  if (document === undefined) return unreadable({ plugin: swiftExtractor.id, file }, "the state of Swift's build folder is not JSON");
  const dependencies = asList(asRecord(asRecord(document)["object"])["dependencies"]).map(asRecord);
  return { packages: dependencies.flatMap((dependency) => describe(asRecord(dependency["packageRef"]), asRecord(dependency["state"])) ?? []) };
}

/** States of what was fetched; what lies in a folder of its own, or is being edited, is the project's own source. */
const FETCHED: ReadonlySet<unknown> = new Set(["sourceControlCheckout", "checkout", "registryDownload"]);

function describe(reference: JsonRecord, state: JsonRecord): FoundPackage | undefined {
  const name = readName(asText(reference["location"]) ?? "");
  const fetched = { ...state, ...asRecord(state["checkoutState"]) };
  const [version = "", revision = ""] = ["version", "revision"].map((field) => VERSION.exec(asText(ownValue(fetched, field)) ?? "")?.[0]);
  if (name === undefined || !FETCHED.has(state["name"]) || version + revision === "") return undefined;
  return { type: "swift", name, version, evidence: EVIDENCE, ...(version === "" ? { qualifiers: { vcs_revision: revision } } : {}) };
}

/** `https://github.com/apple/swift-nio.git`, `git@github.com:apple/swift-nio` → `github.com/apple/swift-nio`. */
function readName(location: string): string | undefined {
  const match =
    /^(?:[a-z+]{2,10}:\/\/(?:[^@/\s]{1,100}@)?|[^@/\s]{1,100}@)([a-z0-9.-]{1,200}\.[a-z]{2,20})(?::\d{1,5})?[:/]([\w./~-]{1,300}?)(?:\.git)?\/?$/i.exec(
      location,
    );
  return match === null ? undefined : `${match[1]?.toLowerCase()}/${match[2]}`;
}
