import parseExpression from "spdx-expression-parse";

/** `id`: one identifier of the SPDX licence list. `expression`: a valid compound. `text`: anything else. */
export interface LicenceForm {
  readonly kind: "id" | "expression" | "text";
  /** The `LicenseRef-…` names that an expression uses. */
  readonly refs: readonly string[];
}

const TEXT: LicenceForm = { kind: "text", refs: [] };
const LONGEST = 1024;
const DEEPEST = 32;

/** Says how a licence can be written: https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/ */
export function classifyLicence(licence: string): LicenceForm {
  if (!isWorthParsing(licence)) return TEXT;
  try {
    const tree = parseExpression(licence);
    if ("license" in tree && tree.license === licence && !isReference(licence)) return { kind: "id", refs: [] };
    const refs = [...licence.matchAll(/LicenseRef-[A-Za-z0-9.-]+/g)].map(([ref]) => ref);
    return { kind: "expression", refs: [...new Set(refs)] };
  } catch {
    return TEXT;
  }
}

/** Classifies each text once; a distribution repeats some dozens of licences over thousands of packages. */
export function createLicenceClassifier(): (licence: string) => LicenceForm {
  const known = new Map<string, LicenceForm>();
  return (licence) => {
    const form = known.get(licence) ?? classifyLicence(licence);
    known.set(licence, form);
    return form;
  };
}

/**
 * The parser skips characters it does not know, takes operators in any case and recurses: so only text in the expression's own
 * alphabet, with upper-case operators and little nesting, reaches it. A reference into another document would need that document.
 */
function isWorthParsing(licence: string): boolean {
  if (licence.length > LONGEST || !/^[A-Za-z0-9(][A-Za-z0-9.+() -]*$/.test(licence)) return false;
  if (licence.split("(").length > DEEPEST || licence.includes("DocumentRef-")) return false;
  if (/\bLicenseRef-(?![A-Za-z0-9.-])/.test(licence)) return false;
  const words = licence.match(/[A-Za-z0-9.+-]+/g) ?? [];
  return words.every((word) => !/^(?:and|or|with)$/i.test(word) || word === word.toUpperCase());
}

function isReference(licence: string): boolean {
  return licence.startsWith("LicenseRef-");
}
