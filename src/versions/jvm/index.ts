import type { VersionScheme } from "../scheme.ts";
import { compareSemver, readSemver, type Semver, writeSemver } from "../shared/semver.ts";

/** What may follow the numbers: a pre-release such as `ea`, and a build. */
const TAIL = /(?:-(?<pre>(?!b\d)[A-Za-z][^-]*))?(?:-b\d+)?$/.source;
/** `1.8.0_302-b08`: before JEP 223 the second number was the feature release and the update stood behind an underscore. */
const BEFORE_JEP_223 = new RegExp(`^1\\.(?<feature>\\d+)(?:\\.(?<interim>\\d+))?(?:[_-](?:update)?_?(?<update>\\d+))?${TAIL}`);
/** `8u452-b09` */
const SHORT = new RegExp(`^(?<feature>\\d+)u(?<update>\\d+)${TAIL}`);
/** `11.0.12`, `9.0.0-ea-b19`, and the update where it may also stand: `8.0-update302`, `8.0.0_302` */
const AFTER_JEP_223 = new RegExp(
  `^(?<feature>\\d+)(?:\\.(?<interim>\\d+))?(?:\\.(?<patch>\\d+))?(?<more>(?:\\.\\d+)*)(?:[_-](?:update)?_?(?<update>\\d+))?${TAIL}`,
);

export const jvm: VersionScheme<Semver> = {
  id: "jvm",
  title: "Java runtime version, before and after JEP 223",
  references: ["https://openjdk.org/jeps/223", "https://openjdk.org/jeps/322"],
  ecosystems: [],
  parse: (text) => readSemver(modernise(text.trim().split("+", 1)[0] ?? "")),
  compare: compareSemver,
  // What is read as Java 1 must not be read back as Java 1.x, the old name of x.
  canonical: (version) => writeSemver(version).replace(/^1\./, "01."),
};

/** To `feature.interim.update[-pre]`, or nothing; builds fix no vulnerability that the update does not name. */
function modernise(text: string): string {
  const groups = (BEFORE_JEP_223.exec(text) ?? SHORT.exec(text) ?? AFTER_JEP_223.exec(text))?.groups;
  if (groups === undefined) return "";
  const { feature, interim = "0", patch = "0", update = "0", more = "", pre } = groups;
  const third = /^0*$/.test(patch) ? update : patch;
  return `${feature}.${interim}.${third}${more}${pre === undefined ? "" : `-${pre}`}`;
}
