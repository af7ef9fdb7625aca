import type { Extraction, FileExtraction } from "../../../../model/layer-report.ts";
import type { ClaimedFile, CombinedFile, SquashedFiles } from "../../../extractor.ts";
import { asRecord, asText, ownValue, parseJson } from "../../../parsers/json.ts";
import { unreadable } from "../../shared/unreadable.ts";

const LOCK = "node_modules/.package-lock.json";
const ORIGIN = "origin";
/** What npm clones; everything else came from a registry, a file or a link. */
const CLONED = /^git(?:\+(?:ssh|https?|file))?:\/\/[^\s]{1,500}$/;

/**
 * npm's record of the tree it installed. Each package says for itself who it is; only that one came from a repository instead of a
 * registry stands here alone. https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json#hidden-lockfiles
 */
export function readHiddenLock(file: ClaimedFile): Extraction {
  const document = parseJson(file.text());
  if (document === undefined) return unreadable({ plugin: "npm", file }, "npm's record of what it installed is not JSON");
  const packages = asRecord(asRecord(document)["packages"]);
  const notes = Object.keys(packages).flatMap((path) => {
    const origin = asText(asRecord(ownValue(packages, path))["resolved"]) ?? "";
    return CLONED.test(origin) ? [{ kind: ORIGIN, subject: path, values: [origin] }] : [];
  });
  return { notes };
}

export const isHiddenLock = (path: string): boolean => path.endsWith(LOCK);

/** Tells the packages that were cloned where from. */
export function addOrigins({ files }: SquashedFiles): readonly CombinedFile[] {
  const origins = new Map(files.flatMap(listOrigins));
  if (origins.size === 0) return [];
  return files.flatMap(({ path, packages }) => {
    const origin = origins.get(path);
    return origin === undefined || packages === undefined
      ? []
      : [{ path, packages: packages.map((found) => ({ ...found, qualifiers: { ...found.qualifiers, vcs_url: origin } })) }];
  });
}

function listOrigins({ path, notes = [] }: FileExtraction): (readonly [manifest: string, origin: string])[] {
  if (!isHiddenLock(path)) return [];
  const root = path.slice(0, -LOCK.length);
  return notes.flatMap(({ kind, subject, values: [origin] }) =>
    kind === ORIGIN && origin !== undefined ? [[`${root}${subject}/package.json`, origin] as const] : [],
  );
}
