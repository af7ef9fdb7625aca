import type { ImagePath } from "../model/location.ts";
import type { Magic } from "./claims.ts";

/** Programs and libraries by name, whatever their permission bits say. */
const LIBRARY = /\.(?:so(?:\.[\d.]+)?|dll|exe|dylib|node)$/;
const CODE_ARCHIVE = /\.(?:[jwe]ar|[jh]pi|wasm)$/;

/** Kinds of text and data that packages bring by the thousand and nobody executes. */
const DATA_EXTENSIONS: ReadonlySet<string> = new Set(
  (
    "c cc cnf conf cpp css csv dat db desktop dtd el elc ent enc gif go gz h hpp html icns ico inc ini ipp jpg js json la lua map md " +
    "mjs mo mod o pc ph pl pm png po pod properties ps py pyc pyi rb rst scm sed service sgml sh sql svg tcl tex tmpl toml ts ttf txt xml xpm xsd xsl yaml yml zone"
  ).split(" "),
);

const DATA_DIRECTORY = /^(?:usr\/)?(?:share\/(?:doc|man|locale|info|zoneinfo|i18n|licenses|icons|bash-completion|perl|help)|include|lib\/locale)\//;

const COMMANDS = /(?:^|\/)s?bin\/[^/]+$/;

/** A library or program by its name. */
export function isLibraryName(path: ImagePath): boolean {
  return LIBRARY.test(path);
}

/** Code for a virtual machine, by its name: executable, though no operating system can tell by its first bytes. */
export function isCodeArchive(path: ImagePath): boolean {
  return CODE_ARCHIVE.test(path);
}

/** Whether a path says that its file is text or data; never of what lies where commands lie. */
export function isDataPath(path: ImagePath): boolean {
  const dot = path.lastIndexOf(".");
  if (dot > path.lastIndexOf("/") && DATA_EXTENSIONS.has(path.slice(dot + 1))) return !COMMANDS.test(path);
  return DATA_DIRECTORY.test(path);
}

const MAGIC: ReadonlyMap<number, Magic> = new Map([
  [0x7f454c46, "elf"],
  [0xfeedface, "mach-o"],
  [0xfeedfacf, "mach-o"],
  [0xcefaedfe, "mach-o"],
  [0xcffaedfe, "mach-o"],
]);

/** Bytes that `sniffMagic` looks at. */
export const MAGIC_BYTES = 8;

/** The kind of an executable by its first bytes. */
export function sniffMagic(head: Uint8Array): Magic | undefined {
  if (head.length < MAGIC_BYTES) return undefined;
  if (head[0] === 0x4d && head[1] === 0x5a) return "pe";
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  const word = view.getUint32(0);
  // Java classes begin like fat binaries; what follows is their version there, a small count of architectures here.
  if (word === 0xcafebabe) return view.getUint32(4) < 40 ? "mach-o" : undefined;
  return MAGIC.get(word);
}
