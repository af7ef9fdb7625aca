/** `2026-03-01`, `2026-03-01 18:22` and RFC 3339 as RFC 3339 in UTC; undefined when it is no such time. */
export function readTime(text: string | undefined): string | undefined {
  const [, date, time = "00:00:00", zone = "Z"] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:\d\d)?)?$/.exec(text?.trim() ?? "") ?? [];
  const at = new Date(`${date ?? ""}T${time}${zone}`);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString().replace(/\.000Z$/, "Z");
}
