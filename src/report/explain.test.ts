import { describe, expect, it } from "vitest";
import type { Explanation } from "../model/explanation.ts";
import type { Finding } from "../model/finding.ts";
import { renderExplanation } from "./explain.ts";

/** What a feed or an image may hold: escape sequences, line breaks, workflow commands, text that runs backwards. */
const HOSTILE = "x\u001b[2J\r\n::error::y\u202e\u0000\u0007";

const finding: Finding = {
  id: HOSTILE,
  aliases: [],
  advisories: [],
  component: { purl: HOSTILE, type: "npm", name: HOSTILE, version: HOSTILE, ecosystem: HOSTILE },
  packages: [HOSTILE],
  locations: [],
  state: "cannot-compare",
  reason: HOSTILE,
  severity: { level: "high", source: HOSTILE },
  severities: [{ level: "high", source: HOSTILE, vector: HOSTILE, score: 7 }],
  fix: { state: "fixed", versions: [HOSTILE] },
  references: [],
  kev: { added: HOSTILE, ransomware: true },
  epss: { score: 0.1234, percentile: 0.9, date: HOSTILE },
};

const hostile: Explanation = {
  id: HOSTILE,
  shards: [{ ecosystem: HOSTILE, isLoaded: false }],
  components: [
    {
      type: "npm",
      name: HOSTILE,
      version: HOSTILE,
      isSource: true,
      packages: Array.from({ length: 30 }, () => HOSTILE),
      ids: [HOSTILE],
      outcome: "affected",
      rule: HOSTILE,
      finding,
      setAside: HOSTILE,
      records: [
        {
          id: HOSTILE,
          role: "dismissed",
          dismissal: HOSTILE,
          ecosystem: HOSTILE,
          name: HOSTILE,
          version: HOSTILE,
          ignoresEpoch: true,
          scheme: HOSTILE,
          outcome: "affected",
          entries: [
            {
              outcome: "affected",
              reason: HOSTILE,
              ranges: [{ type: "ECOSYSTEM", events: Array.from({ length: 60 }, () => ({ fixed: HOSTILE })) }],
              listedVersions: 2,
              module: HOSTILE,
            },
          ],
        },
      ],
    },
  ],
  elsewhere: [],
  coverage: [{ type: HOSTILE, found: 2, judged: 1, notJudged: { [HOSTILE]: 1 } }],
};

const render = (explanation: Explanation): string => [...renderExplanation(explanation)].join("");
const nothing: Explanation = {
  id: "CVE-2024-1",
  shards: [{ ecosystem: "npm", isLoaded: true }],
  components: [],
  elsewhere: [],
  coverage: [],
};

describe("an explanation as text", () => {
  it("lets no foreign text reach the terminal as more than text", () => {
    const text = render(hostile) + render({ ...nothing, elsewhere: [{ ecosystem: HOSTILE, id: HOSTILE, names: [HOSTILE] }] });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(text).not.toMatch(/^::/m);
  });

  it("shows every part of what decided, and cuts what is endless", () => {
    const text = render(hostile);
    for (const part of [
      "and 10 more",
      "and 20 more",
      "epochs left out",
      "2 versions listed by name",
      "also by ransomware",
      "set aside   x",
      "12.3 % within 30 days",
    ])
      expect(text).toContain(part);
  });

  it.each<[string, Partial<Explanation>, string]>([
    ["is not in the feed", {}, "Not in the feed: no record that was read names this id.\n"],
    [
      "may be in what was not judged",
      { coverage: [{ type: "deb", found: 2, judged: 1, notJudged: { "version not known": 1 } }] },
      "names this id. Not everything could be judged, see below.\n",
    ],
    [
      "is about something else",
      { elsewhere: [{ ecosystem: "Debian:12", id: "DEBIAN-CVE-2024-1", names: ["curl", "wget"] }] },
      "Not installed: the records that name this id are about other packages.\n  DEBIAN-CVE-2024-1 is about curl, wget in Debian:12\n",
    ],
    ["has no feed", { shards: [{ ecosystem: "npm", isLoaded: false }] }, "npm: not there, so its records were not considered"],
    ["asks for none", { shards: [] }, "nothing in the image asks for a feed"],
  ])("of an absence says that it %s", (_, parts, expected) => {
    expect(render({ ...nothing, ...parts })).toContain(expected);
  });
});
