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
  ])("given as %j are %j", (given, expected) => {
    expect(read(given)).toEqual(expected);
  });

  it.each(["suse", "arch=", "arch=/etc/passwd", "arch,,amazon", "auto,arch", "=https://example.org"])("cannot be %j", (text) => {
    expect(() => read({ "extra-feeds": text })).toThrow(expect.objectContaining({ code: "INPUT_INVALID" }));
  });
});
