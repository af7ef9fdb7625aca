import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { formatReference, parseReference } from "./reference.ts";

const HEX = "0123456789abcdef".repeat(4);
const DIGEST = `sha256:${HEX}`;

describe("parseReference", () => {
  it.each([
    ["debian", `docker.io/library/debian:latest`],
    ["debian:12-slim", "docker.io/library/debian:12-slim"],
    ["acme/app", "docker.io/acme/app:latest"],
    ["index.docker.io/acme/app", "docker.io/acme/app:latest"],
    ["docker.io/debian", "docker.io/library/debian:latest"],
    ["ghcr.io/a/b/c:1", "ghcr.io/a/b/c:1"],
    ["GHCR.io/a/b", "ghcr.io/a/b:latest"],
    ["localhost/app", "localhost/app:latest"],
    ["localhost:5000/app:1", "localhost:5000/app:1"],
    ["127.0.0.1:5000/app", "127.0.0.1:5000/app:latest"],
    ["[::1]:5000/app", "[::1]:5000/app:latest"],
    [`app@${DIGEST}`, `docker.io/library/app@${DIGEST}`],
    [`ghcr.io/a/b:tag@${DIGEST}`, `ghcr.io/a/b@${DIGEST}`],
    ["a__b/c--d.e", "docker.io/a__b/c--d.e:latest"],
  ])("reads %s", (text, expected) => {
    const reference = parseReference(text);
    expect(reference && formatReference(reference)).toBe(expected);
  });

  it("keeps the tag beside a digest", () => {
    expect(parseReference(`ghcr.io/a/b:tag@${DIGEST}`)).toEqual({ registry: "ghcr.io", repository: "a/b", tag: "tag", digest: DIGEST });
  });

  it.each([
    "",
    "App",
    "a//b",
    "/a",
    "a/",
    "a:",
    "a:-x",
    "a@",
    "a@sha256:12",
    `a@sha512:${HEX}${HEX}`,
    "a..b",
    "a___b",
    "../etc",
    "ghcr.io/",
    "ghcr.io",
    "https://ghcr.io/a",
    "user@ghcr.io/a",
    "host:port/a",
    "a b",
    "a?x=1",
    "ghcr.io/a/b:1#c",
    `a/${"b".repeat(300)}`,
    "x".repeat(5000),
  ])("refuses %j", (text) => {
    const reference = parseReference(text);
    // A bare host is also the name of an image of Docker Hub.
    expect(text === "ghcr.io" ? reference?.registry : reference).toBe(text === "ghcr.io" ? "docker.io" : undefined);
  });

  it("reads again what it wrote", () => {
    assert(
      property(string({ maxLength: 60 }), (text) => {
        const reference = parseReference(text);
        if (reference) expect(parseReference(formatReference(reference))).toMatchObject({ ...reference });
      }),
    );
  });
});
