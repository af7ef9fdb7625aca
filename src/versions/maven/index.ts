import type { VersionScheme } from "../scheme.ts";
import { compareNatural } from "../shared/natural.ts";
import { compareText, readVersionText } from "../shared/text.ts";
import { RANK, type RankedToken, readTokens } from "./tokens.ts";

type MavenVersion = readonly RankedToken[];

/**
 * `12.10.2.jre11` is 12.10.2 built for a Java runtime, and advisories name the release alone. Older artifacts did release `.jre6` and `.jre7`
 * one after the other, so those keep their place in the order.
 */
const RUNTIME = /\.(?:jre|jdk)(?:[89]|[1-9]\d+)$/i;

export const maven: VersionScheme<MavenVersion> = {
  id: "maven",
  title: "Maven version",
  references: ["https://maven.apache.org/pom.html#version-order-specification"],
  ecosystems: ["Maven"],
  parse(text) {
    const whole = readVersionText(text)?.replace(RUNTIME, "").toLowerCase();
    return whole === undefined || whole === "" ? undefined : readTokens(whole);
  },
  compare(a, b) {
    const length = Math.max(a.length, b.length);
    for (let index = 0; index < length; index++) {
      const difference = compareTokens(a[index], b[index]);
      if (difference !== 0) return difference;
    }
    return 0;
  },
  canonical: (version) => version.map(({ prefix, value, qualifier }) => `${prefix}${typeof value === "string" ? qualifier : value}`).join(""),
  // `${project.version}`, RELEASE and LATEST are put for a version, they are none.
  isSound: (version) => version.some(({ value }) => typeof value !== "string") && !version.some(({ value }) => String(value).includes("$")),
};

function compareTokens(a: RankedToken | undefined, b: RankedToken | undefined): number {
  const difference = (a?.rank ?? RANK.end) - (b?.rank ?? RANK.end);
  if (difference !== 0 || a === undefined || b === undefined) return difference;
  return typeof a.value === "string" || typeof b.value === "string"
    ? compareText(String(a.value), String(b.value))
    : compareNatural(a.value, b.value);
}
