/** An advisory in npm's shape and size; every package has two or three of them. */
export function makeNpmRecord(index: number, modified = "2024-01-01T00:00:00Z", names = 40_000): object {
  const name = `package-${index % names}`;
  return {
    schema_version: "1.7.0",
    id: makeNpmId(index),
    modified,
    published: "2023-01-01T00:00:00Z",
    aliases: [`CVE-2024-${index}`],
    summary: `Something is wrong with ${name}`,
    details: `What is wrong with ${name} is told here at some length. `.repeat(12),
    severity: [{ type: "CVSS_V3", score: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H" }],
    affected: [
      {
        package: { ecosystem: "npm", name, purl: `pkg:npm/${name}` },
        ranges: [{ type: "SEMVER", events: [{ introduced: "0" }, { fixed: `1.${index % 90}.0` }] }],
      },
    ],
    references: [{ type: "WEB", url: `https://example.org/${index}` }],
    database_specific: { severity: "CRITICAL" },
  };
}

export function makeNpmId(index: number): string {
  return `GHSA-${String(index).padStart(8, "0")}`;
}
