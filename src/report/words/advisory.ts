import type { Finding } from "../../model/finding.ts";

/** Whoever names ids publishes them at an address made of the id. */
const PUBLISHERS: readonly (readonly [RegExp, (id: string) => string])[] = [
  [/^CVE-\d{4}-\d{4,}$/, (id) => `https://nvd.nist.gov/vuln/detail/${id}`],
  [/^GHSA(-[23456789cfghjmpqrvwx]{4}){3}$/, (id) => `https://github.com/advisories/${id}`],
  [/^[A-Z][A-Za-z0-9]{1,15}-[\w.:-]{1,60}$/, (id) => `https://osv.dev/vulnerability/${id}`],
];

/** Where a person reads on about a vulnerability: by its id, else the first reference. */
export function addressOfAdvisory({ id, references }: Finding): string | undefined {
  return PUBLISHERS.find(([pattern]) => pattern.test(id))?.[1](id) ?? references.find((reference) => reference.startsWith("https://"));
}
