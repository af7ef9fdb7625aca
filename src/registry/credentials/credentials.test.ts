import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, object, property } from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFakeLogger, type FakeLogger } from "../../../test/fakes/logger.ts";
import { createFileSystem } from "../../platform/file-system.ts";
import type { CommandRequest, CommandResult } from "../../ports/commands.ts";
import { createCredentialSource } from "./index.ts";
import { parseAuthConfig } from "./parse-config.ts";
import type { RegistryCredentials } from "./source.ts";

let home: string;
let logger: FakeLogger;
let asked: CommandRequest[];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "tidegate-home-"));
  logger = createFakeLogger();
  asked = [];
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

interface Setting {
  readonly environment?: Record<string, string>;
  readonly githubToken?: string;
  readonly answer?: CommandResult;
}

function find(registry: string, { environment = {}, githubToken, answer }: Setting = {}): Promise<RegistryCredentials | undefined> {
  const commands = {
    run: async (request: CommandRequest) => {
      asked.push(request);
      return answer ?? { exitCode: undefined, output: "" };
    },
  };
  const signal = new AbortController().signal;
  return createCredentialSource({ fs: createFileSystem(), logger, signal, commands, githubToken, environment: { HOME: home, ...environment } }).find(
    registry,
  );
}

function write(path: string, content: unknown): string {
  const full = join(home, path);
  mkdirSync(join(full, ".."), { recursive: true });
  writeFileSync(full, typeof content === "string" ? content : JSON.stringify(content));
  return full;
}

const auth = (text: string): object => ({ auth: Buffer.from(text).toString("base64") });
const basic = (username: string, password: string): RegistryCredentials => ({ kind: "basic", username, password });

describe("docker's configuration", () => {
  it.each<[string, string, object, RegistryCredentials]>([
    ["a host", "ghcr.io", { "ghcr.io": auth("u:p:q") }, basic("u", "p:q")],
    ["Docker Hub's address", "docker.io", { "https://index.docker.io/v1/": auth("u:p") }, basic("u", "p")],
    ["an address", "r.test:5000", { "https://R.test:5000/v2/": auth("u:p\0\0") }, basic("u", "p")],
    ["separate fields", "r.test", { "r.test": { username: "u", password: "p" } }, basic("u", "p")],
    ["an identity token", "r.azurecr.io", { "r.azurecr.io": { ...auth("0000:"), identitytoken: "it" } }, { kind: "identity", token: "it" }],
    ["a registry token", "r.test", { "r.test": { registrytoken: "rt" } }, { kind: "bearer", token: "rt" }],
  ])("gives what stands under %s", async (_, registry, auths, expected) => {
    write(".docker/config.json", { auths });
    expect(await find(registry)).toEqual(expected);
    expect(await find("other.test")).toBeUndefined();
  });

  it("lies where DOCKER_CONFIG says", async () => {
    write("elsewhere/config.json", { auths: { "r.test": auth("u:p") } });
    expect(await find("r.test", { environment: { DOCKER_CONFIG: join(home, "elsewhere") } })).toEqual(basic("u", "p"));
  });

  it("says nothing when it is damaged, and is not quoted", async () => {
    write(".docker/config.json", '{"auths": {"r.test": {"auth": "c2VjcmV0" ');
    expect(await find("r.test")).toBeUndefined();
    expect(logger.lines).toEqual([expect.stringMatching(/^warning: .*config.json is no JSON/)]);
    expect(logger.lines.join("")).not.toContain("c2VjcmV0");
  });

  it("is read whatever is in it", () => {
    assert(
      property(object(), (value) => {
        for (const key of ["auths", "credHelpers"]) expect(parseAuthConfig(JSON.stringify({ [key]: value }))).toBeDefined();
      }),
    );
    expect(parseAuthConfig("[]")).toBeUndefined();
    expect(parseAuthConfig('{"auths":{"__proto__":{"auth":"dTpw"}}}')?.auths.get("__proto__")).toEqual(basic("u", "p"));
  });
});

describe("podman's file", () => {
  it.each([
    ["REGISTRY_AUTH_FILE", "named.json"],
    ["XDG_RUNTIME_DIR", "run/containers/auth.json"],
    ["XDG_CONFIG_HOME", "config/containers/auth.json"],
  ])("is found by %s", async (variable, path) => {
    const full = write(path, { auths: { "r.test": auth("u:p"), "r.test/folder": auth("x:y") } });
    const value = variable === "REGISTRY_AUTH_FILE" ? full : join(full, "../..");
    expect(await find("r.test", { environment: { [variable]: value } })).toEqual(basic("u", "p"));
  });

  it("comes after docker's, the named one before", async () => {
    write(".docker/config.json", { auths: { "r.test": auth("docker:p") } });
    const named = write("named.json", { auths: { "r.test": auth("named:p") } });
    write(".config/containers/auth.json", { auths: { "r.test": auth("podman:p"), "only.test": auth("podman:p") } });
    expect(await find("r.test")).toEqual(basic("docker", "p"));
    expect(await find("only.test")).toEqual(basic("podman", "p"));
    expect(await find("r.test", { environment: { REGISTRY_AUTH_FILE: named } })).toEqual(basic("named", "p"));
  });
});

describe("a credential helper", () => {
  const answer = (value: object): CommandResult => ({ exitCode: 0, output: JSON.stringify(value) });

  it("is asked for its registry, the store for the others", async () => {
    write(".docker/config.json", { credsStore: "desktop", credHelpers: { "1.dkr.ecr.eu.amazonaws.com": "ecr-login" } });
    expect(await find("1.dkr.ecr.eu.amazonaws.com", { answer: answer({ Username: "AWS", Secret: "s" }) })).toEqual(basic("AWS", "s"));
    expect(await find("docker.io", { answer: answer({ Username: "<token>", Secret: "t" }) })).toEqual({ kind: "identity", token: "t" });
    expect(asked.map(({ program, args, input }) => [program, ...args, input])).toEqual([
      ["docker-credential-ecr-login", "get", "1.dkr.ecr.eu.amazonaws.com"],
      ["docker-credential-desktop", "get", "https://index.docker.io/v1/"],
    ]);
  });

  it("may have none, and then the file counts", async () => {
    write(".docker/config.json", { credsStore: "x", auths: { "r.test": auth("u:p") } });
    const none = { exitCode: 1, output: "credentials not found in native keychain\n" };
    expect(await find("r.test", { answer: none })).toEqual(basic("u", "p"));
    expect(logger.lines).toEqual([]);
  });

  it.each<[string, CommandResult, RegExp]>([
    ["cannot be run", { exitCode: undefined, output: "" }, /docker-credential-x could not be run/],
    ["fails", { exitCode: 2, output: "secret-word" }, /docker-credential-x failed for r.test with exit code 2/],
    ["talks nonsense", { exitCode: 0, output: "secret-word" }, /docker-credential-x gave no credentials/],
  ])("is named when it %s, not quoted", async (_, result, message) => {
    write(".docker/config.json", { credHelpers: { "r.test": "x" } });
    expect(await find("r.test", { answer: result })).toBeUndefined();
    expect(logger.lines).toEqual([expect.stringMatching(message)]);
    expect(logger.lines.join("")).not.toContain("secret-word");
  });

  it("is never a path", async () => {
    write(".docker/config.json", { credsStore: "../../tmp/evil", credHelpers: { "r.test": "a b; rm" } });
    await find("r.test");
    expect(asked).toEqual([]);
  });
});

describe("the environment", () => {
  const variables = { TIDEGATE_REGISTRY: "R.test", TIDEGATE_REGISTRY_USERNAME: "u", TIDEGATE_REGISTRY_PASSWORD: "p" };

  it("gives credentials to the registry it names, and to no other", async () => {
    expect(await find("r.test", { environment: variables })).toEqual(basic("u", "p"));
    expect(await find("docker.io", { environment: variables })).toBeUndefined();
    const token = { TIDEGATE_REGISTRY: "index.docker.io", TIDEGATE_REGISTRY_TOKEN: "t" };
    expect(await find("docker.io", { environment: token })).toEqual({ kind: "bearer", token: "t" });
  });

  it.each([
    [{ TIDEGATE_REGISTRY_TOKEN: "t" }, /TIDEGATE_REGISTRY does not say/],
    [{ TIDEGATE_REGISTRY: "r.test", TIDEGATE_REGISTRY_USERNAME: "u" }, /go together/],
  ])("must be whole: %j", async (environment, message) => {
    await expect(async () => find("r.test", { environment })).rejects.toMatchObject({
      code: "INPUT_INVALID",
      message: expect.stringMatching(message),
    });
  });

  it("lends the workflow's token to ghcr.io alone, after everything else", async () => {
    const guess = { kind: "basic", username: "x-access-token", password: "ght", isGuess: true };
    expect(await find("ghcr.io", { environment: { GITHUB_TOKEN: "ght" } })).toEqual(guess);
    expect(await find("ghcr.io", { githubToken: "ght", environment: { GITHUB_TOKEN: "other" } })).toEqual(guess);
    expect(await find("ghcr.io.evil.test", { githubToken: "ght" })).toBeUndefined();
    expect(await find("docker.io", { githubToken: "ght" })).toBeUndefined();
    write(".docker/config.json", { auths: { "ghcr.io": auth("u:p") } });
    expect(await find("ghcr.io", { githubToken: "ght" })).toEqual(basic("u", "p"));
  });
});
