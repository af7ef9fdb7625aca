import { describe, expect, it } from "vitest";
import { readExtraFeeds } from "./extra-feeds.ts";
import { readSettings } from "./options/read.ts";

const read = (given: Parameters<typeof readSettings>[0]): Readonly<Record<string, string>> => Object.fromEntries(readExtraFeeds(readSettings(given)));

const PUBLIC = {
  "Amazon Linux": "amazon:https://cdn.amazonlinux.com",
  "Arch Linux": "arch:https://security.archlinux.org/issues/all.json",
  "Oracle Linux": "oracle:https://linux.oracle.com/security/oval/com.oracle.elsa-all.xml.bz2",
};

describe("feeds of distributions that OSV lacks", () => {
  it.each([
    [{}, PUBLIC],
    [{ feed: "dir:/feed" }, {}],
    [{ "extra-feeds": "none" }, {}],
    [{ feed: "dir:/feed", "extra-feeds": "arch" }, { "Arch Linux": PUBLIC["Arch Linux"] }],
    [
      { "extra-feeds": "arch, amazon=https://mirror.example/al?a=b" },
      { "Arch Linux": PUBLIC["Arch Linux"], "Amazon Linux": "amazon:https://mirror.example/al?a=b" },
    ],
    [{ "extra-feeds": "auto,redhat" }, { ...PUBLIC, "Red Hat": "redhat:https://security.access.redhat.com/data/csaf/v2/vex" }],
    [{ feed: "dir:/feed", "extra-feeds": "auto,redhat=https://mirror.example/vex-feed" }, { "Red Hat": "redhat:https://mirror.example/vex-feed" }],
  ])("given as %j are %j", (given, expected) => {
    expect(read(given)).toEqual(expected);
  });

  it.each(["suse", "arch=", "arch=/etc/passwd", "arch,,amazon", "=https://example.org"])("cannot be %j", (text) => {
    expect(() => read({ "extra-feeds": text })).toThrow(expect.objectContaining({ code: "INPUT_INVALID" }));
  });
});
