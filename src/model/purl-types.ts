type Spell = (text: string) => string;

/** How a type spells the parts of its purls. */
export interface Spelling {
  readonly namespace: Spell;
  readonly name: Spell;
  readonly version: Spell;
}

const lower: Spell = (text) => text.toLowerCase();
const asWritten: Spell = (text) => text;

const AS_WRITTEN: Spelling = { namespace: asWritten, name: asWritten, version: asWritten };
const LOWER_NAMESPACE: Spelling = { ...AS_WRITTEN, namespace: lower };
const LOWER_NAME: Spelling = { ...AS_WRITTEN, name: lower };
const LOWER_VERSION: Spelling = { ...AS_WRITTEN, version: lower };
const LOWER: Spelling = { ...AS_WRITTEN, namespace: lower, name: lower };

/** https://github.com/package-url/purl-spec/tree/main/types, but that modules of Go are told apart by case. */
const SPELLINGS: ReadonlyMap<string, Spelling> = new Map([
  ["alpm", LOWER],
  ["apk", LOWER],
  ["bitbucket", LOWER],
  ["bitnami", LOWER_NAME],
  ["composer", LOWER],
  ["deb", LOWER],
  ["github", LOWER],
  ["gitlab", LOWER],
  ["hex", LOWER],
  ["huggingface", LOWER_VERSION],
  ["luarocks", LOWER_VERSION],
  ["npm", LOWER],
  ["oci", LOWER_NAME],
  ["pub", { ...AS_WRITTEN, name: (name) => name.toLowerCase().replaceAll("-", "_") }],
  ["pypi", { ...AS_WRITTEN, namespace: lower, name: (name) => name.toLowerCase().replaceAll("_", "-") }],
  ["qpkg", LOWER_NAMESPACE],
  ["rpm", LOWER_NAMESPACE],
]);

/** Makes one spelling of all that mean the same package. */
export function spellingOf(type: string): Spelling {
  return SPELLINGS.get(type) ?? AS_WRITTEN;
}
