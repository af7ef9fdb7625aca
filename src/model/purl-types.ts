export interface Spelled {
  readonly type: string;
  readonly namespace: string;
  readonly name: string;
  readonly version: string;
}

type Fold = (text: string) => string;

interface TypeRule {
  readonly namespace?: Fold;
  readonly name?: Fold;
  readonly version?: Fold;
}

const lower: Fold = (text) => text.toLowerCase();
const LOWER: TypeRule = { namespace: lower, name: lower };

/** What types say about spelling: https://github.com/package-url/purl-spec/tree/main/types. Go's modules are told apart by case. */
const RULES: ReadonlyMap<string, TypeRule> = new Map([
  ["alpm", LOWER],
  ["apk", LOWER],
  ["bitbucket", LOWER],
  ["bitnami", { name: lower }],
  ["composer", LOWER],
  ["deb", LOWER],
  ["github", LOWER],
  ["gitlab", LOWER],
  ["hex", LOWER],
  ["huggingface", { version: lower }],
  ["luarocks", { version: lower }],
  ["npm", LOWER],
  ["oci", { name: lower }],
  ["pub", { name: (name) => name.toLowerCase().replaceAll("-", "_") }],
  ["pypi", { namespace: lower, name: (name) => name.toLowerCase().replaceAll("_", "-") }],
  ["qpkg", { namespace: lower }],
  ["rpm", { namespace: lower }],
]);

/** The spelling that a purl's type has for the same package. */
export function foldParts(parts: Spelled): Spelled {
  const rule = RULES.get(parts.type);
  if (rule === undefined) return parts;
  const { namespace, name, version } = rule;
  return {
    type: parts.type,
    namespace: namespace?.(parts.namespace) ?? parts.namespace,
    name: name?.(parts.name) ?? parts.name,
    version: version?.(parts.version) ?? parts.version,
  };
}
