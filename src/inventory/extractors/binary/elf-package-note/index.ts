import type { Extraction } from "../../../../model/layer-report.ts";
import type { FoundPackage } from "../../../../model/package.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { type Executable, readExecutable, readSection } from "../../../parsers/executable/index.ts";
import { asRecord, asText, parseJson } from "../../../parsers/json.ts";
import { unreadable } from "../../shared/unreadable.ts";

/** Programs that say in a note of their own which package they were built for; they keep it when they are copied out of their distribution. */
export const elfPackageNoteExtractor: PackageExtractor = {
  id: "elf-package-note",
  title: "ELF package notes",
  references: ["https://uapi-group.org/specifications/specs/package_metadata_for_executable_files/"],
  family: "binary",
  confidence: ["derived"],
  version: 1,
  claims: [{ magic: "elf" }],
  maxBytes: 1024 * 1024 * 1024,
  extract,
};

const NOTE_TYPE = 0xcafe_1a7e;
const HEADER = 12;
const MAX_NOTE = 64 * 1024;

function extract(file: ClaimedFile): Extraction {
  const executable = readExecutable(file);
  const text = executable && readNote(file, executable);
  if (text === undefined) return {};
  const found = describe(text);
  return found === undefined
    ? unreadable({ plugin: elfPackageNoteExtractor.id, file }, "the package note of an executable cannot be read")
    : { packages: [found] };
}

/** Length of name, length of content, type, the name `FDO`, the content, all padded to four bytes. */
function readNote(file: ClaimedFile, { sections, isLittleEndian }: Executable): string | undefined {
  const section = sections.find(({ name }) => name === ".note.package");
  if (section === undefined) return undefined;
  const bytes = readSection(file, section, MAX_NOTE);
  if (bytes.length < HEADER) return "";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(8, isLittleEndian) !== NOTE_TYPE) return undefined;
  const start = HEADER + Math.ceil(view.getUint32(0, isLittleEndian) / 4) * 4;
  const content = bytes.subarray(start, start + view.getUint32(4, isLittleEndian));
  return Buffer.from(content).toString().replace(/\0+$/, "");
}

function describe(text: string): FoundPackage | undefined {
  const note = asRecord(parseJson(text));
  const [type, name, version] = [note["type"], note["name"], note["version"]].map(asText);
  if (!type || !name || !version || !/^[a-z][a-z0-9.-]*$/.test(type)) return undefined;
  const arch = asText(note["architecture"]);
  const distro = [note["os"], note["osVersion"]].flatMap((part) => asText(part) ?? []).join("-");
  return {
    type,
    name,
    version,
    confidence: "derived",
    evidence: "package note of the executable",
    ...(arch ? { arch } : {}),
    ...(distro ? { qualifiers: { distro } } : {}),
  };
}
