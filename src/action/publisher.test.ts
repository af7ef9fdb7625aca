import { describe, expect, it } from "vitest";
import { findPublisher } from "./publisher.ts";

const GITHUB = { GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "customer/app" };

describe("whose action this is", () => {
  it("is what the runner says", () => {
    expect(findPublisher({ ...GITHUB, GITHUB_ACTION_REPOSITORY: "Acme/Tidegate" }, "/a/feed.pub")).toEqual({
      repository: "Acme/Tidegate",
      keyFile: "/a/feed.pub",
    });
  });

  it.each<[string, Record<string, string>]>([
    ["a copy in the workflow's own repository", {}],
    ["a copy there, as some runners say it", { GITHUB_ACTION_REPOSITORY: "" }],
    ["a server where names are other people's", { GITHUB_ACTION_REPOSITORY: "acme/tidegate", GITHUB_SERVER_URL: "https://ghe.example" }],
    ["a name that leads elsewhere", { GITHUB_ACTION_REPOSITORY: "acme/../evil" }],
    ["a name with a host", { GITHUB_ACTION_REPOSITORY: "evil.example/a/b" }],
    ["a name with a tag", { GITHUB_ACTION_REPOSITORY: "acme/tidegate:latest" }],
  ])("is nobody's for %s", (_, environment) => {
    expect(findPublisher({ ...GITHUB, ...environment }, "")).toBeUndefined();
  });
});
