import type { VersionScheme } from "../scheme.ts";
import { type Natural, readNatural } from "../shared/natural.ts";
import { compareIdentifiers } from "../shared/semver.ts";
import { isDigit, readVersionText } from "../shared/text.ts";

type Segments = readonly (Natural | string)[];

/** https://github.com/rubygems/rubygems/blob/master/lib/rubygems/version.rb (VERSION_PATTERN), with one or more hyphens as gems have them. */
const VERSION = /^\d+(?:\.[\dA-Za-z]+)*(?:-[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/;
/** Lockfiles write the platform behind the version: `1.16.0-x86_64-linux-gnu`, `9.4.0-java`. */
const PLATFORM =
  /-(?:x86_64|x86|x64|i[3-6]86|aarch64|arm64|arm|armv[5-8][a-z]*|universal|powerpc(?:64(?:le)?)?|ppc(?:64(?:le)?)?|sparc|s390x|riscv64|loongarch64|mswin(?:32|64)?|mingw(?:32)?|java|jruby|dalvik)(?:-[\w.-]+)?$/;

export const rubygems: VersionScheme<Segments> = {
  id: "rubygems",
  title: "RubyGems version",
  references: ["https://docs.ruby-lang.org/en/master/Gem/Version.html"],
  ecosystems: ["RubyGems"],
  parse(text) {
    const whole = readVersionText(text)?.replace(PLATFORM, "");
    if (whole === undefined || !VERSION.test(whole)) return undefined;
    const parts = whole.replaceAll("-", ".pre.").match(/\d+|[A-Za-z]+/g) ?? [];
    return dropZeros(parts.map((part) => (isDigit(part.charCodeAt(0)) ? readNatural(part) : part)));
  },
  compare(a, b) {
    const length = Math.max(a.length, b.length);
    for (let index = 0; index < length; index++) {
      const difference = compareSegments(a[index] ?? 0, b[index] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  },
  canonical: (version) => (typeof version[0] === "string" || version.length === 0 ? ["0", ...version] : version).join("."),
};

/** «the canonical segments»: zeros before the first letters and zeros at the end say nothing. */
function dropZeros(segments: Segments): Segments {
  const letters = segments.findIndex((segment) => typeof segment === "string");
  const split = letters === -1 ? segments.length : letters;
  return [...dropTrailingZeros(segments.slice(0, split)), ...dropTrailingZeros(segments.slice(split))];
}

function dropTrailingZeros(segments: Segments): Segments {
  const last = segments.findLastIndex((segment) => segment !== 0);
  return segments.slice(0, last + 1);
}

/** Letters sort before numbers: a pre-release comes before its release. */
function compareSegments(a: Natural | string, b: Natural | string): number {
  if (typeof a !== typeof b && (typeof a === "string" || typeof b === "string")) return typeof a === "string" ? -1 : 1;
  return compareIdentifiers(a, b);
}
