import type { Extraction } from "../../../../model/layer-report.ts";
import type { ClaimedFile } from "../../../extractor.ts";
import { parseStanzas } from "../../../parsers/stanzas.ts";

/** The names stand early; some files go on with the full texts of forty licences. */
const MAX_BYTES = 512 * 1024;
const MAX_LICENSES = 50;
const LICENSE: ReadonlySet<string> = new Set(["license"]);
const MACHINE_READABLE = /^Format(?:-Specification)?:\s*\S+/im;
const COMMON_LICENSE = /\/usr\/share\/common-licenses\/([A-Za-z0-9.+-]*[A-Za-z0-9+])/g;

/** The licences of a package: the short names of a machine-readable file, else which of the system's common licences it points to. */
export function readCopyright(file: ClaimedFile): Extraction {
  const [, subject = ""] = /^usr\/share\/doc\/([^/]+)\/copyright$/.exec(file.path) ?? [];
  if (subject === "") return {};
  const text = Buffer.from(file.read(0, MAX_BYTES)).toString();
  const names = MACHINE_READABLE.test(text.slice(0, 2000)) ? listShortNames(text) : listCommonLicenses(text);
  const values = [...new Set(names)].slice(0, MAX_LICENSES);
  return values.length === 0 ? {} : { notes: [{ kind: "licence", subject, values }] };
}

/** The first line of a `License` field is its short name; the text follows in folded lines. */
function listShortNames(text: string): string[] {
  const fields = [...parseStanzas(text, LICENSE)].map(({ fields }) => fields.get("license")?.split("\n", 1)[0] ?? "");
  return fields.filter((name) => name !== "" && name.length <= 200);
}

/** A GNU licence "or any later version" is another one than that version alone. */
function listCommonLicenses(text: string): string[] {
  const orLater = /any\s+later\s+version|or\s+\(?at\s+your\s+option\)?\s+any\s+later/i.test(text) ? "+" : "";
  return [...text.matchAll(COMMON_LICENSE)].map(([, name = ""]) => (/GPL-\d/.test(name) ? `${name}${orLater}` : name));
}
