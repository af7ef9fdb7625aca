import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { type CommentIdentity, createMarker, hasMarker } from "./marker.ts";

const identity = (name: string, rest: Partial<CommentIdentity> = {}): CommentIdentity => ({
  workflow: "ci.yml",
  images: [{ name, platform: "linux/amd64" }],
  ...rest,
});

describe("createMarker", () => {
  it("is stable, since a change would orphan every comment there is", () => {
    expect(createMarker(identity("ghcr.io/octo/app"))).toBe("<!-- tidegate:comment:v1:ghcr-io-octo-app:733ed10cbfb232e99fd2 -->");
  });

  it("differs by workflow, image, platform and comment-id", () => {
    const markers = [
      createMarker(identity("a")),
      createMarker(identity("a", { workflow: "other.yml" })),
      createMarker(identity("b")),
      createMarker({ workflow: "ci.yml", images: [{ name: "a", platform: "linux/arm64" }] }),
      createMarker(identity("a", { commentId: "x" })),
    ];
    expect(new Set(markers).size).toBe(markers.length);
  });

  it("does not depend on the order of the images", () => {
    const images = ["a", "b"].map((name) => ({ name, platform: "linux/amd64" }));
    expect(createMarker({ workflow: "w", images })).toBe(createMarker({ workflow: "w", images: images.toReversed() }));
  });

  it("cannot be broken out of by any name", () => {
    assert(
      property(string({ unit: "binary" }), string(), (name, commentId) => {
        expect(createMarker(identity(name, { commentId }))).toMatch(/^<!-- tidegate:comment:v1:[a-z0-9]+(-[a-z0-9]+)*:[0-9a-f]{20} -->$/);
      }),
    );
  });
});

describe("hasMarker", () => {
  const marker = createMarker(identity("a"));
  it.each([
    [`${marker}\ntext`, true],
    [`\n${marker}`, true],
    [`text\n${marker}`, false],
    [`> ${marker}`, false],
    ["", false],
  ])("%j: %s", (body, expected) => {
    expect(hasMarker(body, marker)).toBe(expected);
  });
});
