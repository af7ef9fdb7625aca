import { parseLimits } from "../../image/limits.ts";
import { parseDuration } from "../../model/duration.ts";
import { parseHosts, parseMirrors } from "./hosts.ts";
import type { OptionSpec } from "./option-spec.ts";
import { OPTIONS, type OptionName } from "./table.ts";

/** Reads `256MB`, `1.5GB`, `4096` as bytes (decimal units). */
export function parseSize(text: string): number | undefined {
  const match = /^(\d{1,12}(?:\.\d{1,3})?)\s*([kMGT]?)B?$/i.exec(text.trim());
  if (match === null) return undefined;
  const power = { "": 0, k: 1, m: 2, g: 3, t: 4 }[(match[2] ?? "").toLowerCase()] ?? 0;
  return Math.round(Number(match[1]) * 1000 ** power);
}

/** Reads `a, b` as its items. */
export function parseList(text: string): readonly string[] {
  return text.split(",").map((item) => item.trim());
}

const quote = (value: string): string => JSON.stringify(value);

/** Per kind: what a value must be, or undefined when it is. */
const DEMANDS: Readonly<Record<OptionSpec["kind"], (value: string, spec: OptionSpec) => string | undefined>> = {
  text: () => undefined,
  flag: (value) => (value === "true" || value === "false" ? undefined : "true or false"),
  choice: (value, { values = [] }) => (values.includes(value) ? undefined : `one of ${values.join(", ")}`),
  list: (value, { values = [] }) => {
    const items = parseList(value);
    const isValid = items.length > 0 && new Set(items).size === items.length && items.every((item) => values.includes(item));
    return isValid ? undefined : `a list, each once, of ${values.join(", ")}`;
  },
  duration: (value, spec) => (value === spec.default || parseDuration(value) !== undefined ? undefined : "a time such as 30m, 24h or 7d"),
  hosts: (value) => (parseHosts(value) ? undefined : "a list of hosts such as localhost:5000"),
  limits: (value) => (parseLimits(value) ? undefined : "a list such as entries=100000,ratio=200"),
  mirrors: (value) => (parseMirrors(value) ? undefined : "a list of pairs such as docker.io=mirror.example.com"),
  size: (value) => (parseSize(value) === undefined ? "a size such as 500MB or 2GB" : undefined),
};

/** What is wrong with a value, in words; undefined when nothing is. */
export function checkOption(name: OptionName, value: string): string | undefined {
  const spec: OptionSpec = OPTIONS[name];
  const demand = DEMANDS[spec.kind](value, spec);
  return demand === undefined ? undefined : `${name} must be ${demand}, not ${quote(value)}`;
}
