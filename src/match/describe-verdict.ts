import type { OsvEvent } from "../model/advisory.ts";
import type { RangeVerdict } from "../versions/ranges.ts";
import type { EntryVerdict } from "./assess.ts";

const EVENTS = [
  ["introduced", "introduced in"],
  ["fixed", "fixed in"],
  ["lastAffected", "last affected in"],
  ["limit", "limited to below"],
] as const satisfies readonly (readonly [keyof OsvEvent, string])[];

type Undecided = Exclude<RangeVerdict, { readonly kind: "affected" }>["reason"];

const REASONS: Readonly<Record<Undecided, (version: string) => string>> = {
  "outside-ranges": (version) => `${version} lies outside every affected range`,
  "not-listed": (version) => `${version} is not among the listed versions`,
  "nothing-listed": () => "the entry names no versions",
  "no-scheme": () => "the order of this ecosystem's versions is not known",
  "version-unreadable": (version) => `${version} is no version that this ecosystem can order`,
  "event-unreadable": () => "the advisory names a version that is none",
};

/** Why an entry says what it says, in words a reader can check against the record. */
export function describeEntryVerdict({ because }: EntryVerdict, version: string): string {
  if (typeof because === "string") return because;
  const events = because.events.flatMap((event) => EVENTS.flatMap(([kind, words]) => (event[kind] === undefined ? [] : `${words} ${event[kind]}`)));
  const detail = events.length > 0 ? ` (${events.join(", ")})` : "";
  if (because.kind !== "affected") return `${REASONS[because.reason](version)}${detail}`;
  return because.by === "versions" ? `${version} is listed by name` : `${version} lies inside an affected range${detail}`;
}
