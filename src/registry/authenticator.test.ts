import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FakeRegistry, startFakeRegistry } from "../../test/fakes/registry.ts";
import type { FakeRequest } from "../../test/fakes/server.ts";
import { createTestClient } from "../../test/support/registry-client.ts";
import type { RegistryCredentials } from "./credentials/source.ts";
import { OCI_MANIFEST } from "./media-types.ts";
import { parseReference, type RegistryReference } from "./reference.ts";

let registry: FakeRegistry;
let tokens: FakeRegistry;
let repository: RegistryReference;
let issued: number;
let valid: Set<string>;
beforeEach(async () => {
  registry = await startFakeRegistry();
  tokens = await startFakeRegistry();
  registry.putManifest("app:1", OCI_MANIFEST, {});
  repository = parseReference(`${registry.host}/app:1`) as RegistryReference;
  issued = 0;
  valid = new Set();
});
afterEach(() => Promise.all([registry.close(), tokens.close()]));

const find = (credentials: RegistryCredentials) => ({ find: async () => credentials });
const PASSWORD = { kind: "basic", username: "user", password: "pässword" } as const;
const authorizations = (server: FakeRegistry): unknown[] => server.requests.map(({ headers }) => headers["authorization"]);
const basic = `Basic ${Buffer.from("user:pässword").toString("base64")}`;

function demandToken(realm = `${tokens.url}/token?account=a`): void {
  registry.interventions.push(({ headers }) =>
    valid.has(headers["authorization"] ?? "")
      ? undefined
      : { status: 401, headers: { "www-authenticate": `Bearer realm="${realm}",service="the registry",scope="repository:app:pull"` } },
  );
}

function giveTokens(check: (request: FakeRequest) => boolean = () => true, life: number | undefined = 300): void {
  tokens.interventions.push((request) => {
    if (!check(request)) return { status: 401, body: { errors: [] } };
    issued += 1;
    valid.add(`Bearer token-${issued}`);
    return { status: 200, body: { token: `token-${issued}`, expires_in: life } };
  });
}

describe("a registry that asks for a password", () => {
  beforeEach(() => {
    registry.interventions.push(({ headers }) =>
      headers["authorization"] === basic ? undefined : { status: 401, headers: { "www-authenticate": 'Basic realm="r"' } },
    );
  });

  it("gets it, and from then on without asking", async () => {
    const client = createTestClient({ credentials: find(PASSWORD) });
    await client.fetchManifest(repository);
    await client.fetchManifest(repository);
    expect(authorizations(registry)).toEqual([undefined, basic, basic]);
  });

  it("ends with a coded error when it is wrong, without the password in it", async () => {
    const credentials = find({ ...PASSWORD, password: "hunter2hunter2" });
    const error: unknown = await createTestClient({ credentials })
      .fetchManifest(repository)
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "REGISTRY_DENIED", hint: expect.stringContaining("docker login") });
    expect(JSON.stringify(error) + String(error)).not.toContain("hunter2");
    expect(registry.requests).toHaveLength(2);
  });

  it("says that a login is missing when there is none", async () => {
    await expect(createTestClient().fetchManifest(repository)).rejects.toMatchObject({
      code: "REGISTRY_DENIED",
      message: expect.stringContaining("no credentials were found"),
    });
  });
});

describe("a registry that asks for a token", () => {
  it("gets an anonymous one", async () => {
    demandToken();
    giveTokens();
    await createTestClient().fetchManifest(repository);
    const [request] = tokens.requests;
    expect(Object.fromEntries(request?.query ?? [])).toEqual({ account: "a", service: "the registry", scope: "repository:app:pull" });
    expect(authorizations(tokens)).toEqual([undefined]);
    expect(authorizations(registry)).toEqual([undefined, "Bearer token-1"]);
  });

  it("gets one for a password", async () => {
    demandToken();
    giveTokens(({ headers }) => headers["authorization"] === basic);
    const client = createTestClient({ credentials: find(PASSWORD) });
    await client.fetchManifest(repository);
    await client.fetchManifest(repository);
    expect(issued).toBe(1);
    expect(authorizations(registry)).not.toContain(basic);
  });

  it("gets one for an identity token", async () => {
    demandToken();
    giveTokens(({ method, body }) => {
      const form = new URLSearchParams(body.toString());
      return (
        method === "POST" &&
        form.get("grant_type") === "refresh_token" &&
        form.get("refresh_token") === "idt" &&
        form.get("scope") === "repository:app:pull"
      );
    });
    await createTestClient({ credentials: find({ kind: "identity", token: "idt" }) }).fetchManifest(repository);
    expect(issued).toBe(1);
  });

  it("gets a ready token as it is", async () => {
    valid.add("Bearer ready");
    demandToken();
    await createTestClient({ credentials: find({ kind: "bearer", token: "ready" }) }).fetchManifest(repository);
    expect(tokens.requests).toEqual([]);
  });

  it("is asked for one token by many requests at once", async () => {
    demandToken();
    giveTokens();
    const client = createTestClient();
    await Promise.all(Array.from({ length: 8 }, () => client.fetchManifest(repository)));
    expect(issued).toBe(1);
  });

  it("gets a new one before the old one runs out", async () => {
    demandToken();
    giveTokens(() => true, 100);
    const client = createTestClient();
    await client.fetchManifest(repository);
    await client.clock.sleep(81_000);
    await client.fetchManifest(repository);
    expect(authorizations(registry)).toEqual([undefined, "Bearer token-1", "Bearer token-2"]);
  });

  it("gets a new one when the old one is refused in the middle of a blob", async () => {
    demandToken();
    giveTokens();
    const content = Buffer.alloc(200_000, "x");
    const blob = registry.putBlob(content);
    registry.interventions.push(({ headers }) => {
      if (headers["range"] !== undefined) return undefined;
      valid.clear();
      return { status: 200, body: content, cutAfter: 100_000 };
    });
    let size = 0;
    for await (const chunk of createTestClient().fetchBlob({ repository, blob })) size += chunk.length;
    expect(size).toBe(200_000);
    expect(issued).toBe(2);
  });

  it("ends when it refuses every token", async () => {
    registry.interventions.push(() => ({ status: 401, headers: { "www-authenticate": `Bearer realm="${tokens.url}/token"` } }));
    giveTokens();
    await expect(createTestClient().fetchManifest(repository)).rejects.toMatchObject({ code: "REGISTRY_DENIED" });
    expect(registry.requests).toHaveLength(2);
  });

  it("ends when it wants a login without a word of which", async () => {
    registry.interventions.push(() => ({ status: 401 }));
    await expect(createTestClient({ credentials: find(PASSWORD) }).fetchManifest(repository)).rejects.toMatchObject({
      code: "REGISTRY_DENIED",
      message: `${registry.host} wants a login for repository:app:pull and does not say of what kind`,
    });
  });

  it("ends when the token service refuses", async () => {
    demandToken();
    giveTokens(() => false);
    await expect(createTestClient({ credentials: find(PASSWORD) }).fetchManifest(repository)).rejects.toMatchObject({
      code: "REGISTRY_DENIED",
      message: expect.stringMatching(/token service at .* refuses the credentials/),
    });
  });

  it.each([
    ["no JSON", { status: 200, body: Buffer.from("<html>") }],
    ["no token", { status: 200, body: { token: "" } }],
    ["a token that is none", { status: 200, body: { token: "a\r\nb: c" } }],
    ["an error", { status: 404 }],
  ])("ends when the token service sends %s", async (_, answer) => {
    demandToken();
    tokens.interventions.push(() => answer);
    await expect(createTestClient().fetchManifest(repository)).rejects.toMatchObject({ code: "REGISTRY_FAILED" });
  });

  it.each(["", "ftp://a/b", "/token", "javascript:1"])("ends when the token service is %j", async (realm) => {
    demandToken(realm);
    await expect(createTestClient().fetchManifest(repository)).rejects.toMatchObject({ code: "REGISTRY_FAILED" });
  });
});

describe("credentials that are a guess", () => {
  it("are left aside where the token service refuses them", async () => {
    demandToken();
    giveTokens(({ headers }) => headers["authorization"] === undefined);
    await createTestClient({ credentials: find({ ...PASSWORD, isGuess: true }) }).fetchManifest(repository);
    expect(authorizations(tokens)).toEqual([basic, undefined]);
  });

  it.each([
    [true, [undefined]],
    [false, [undefined, basic]],
  ])("are kept back where that is wanted: anybody may read: %j", async (isPublic, expected) => {
    demandToken();
    giveTokens(({ headers }) => isPublic || headers["authorization"] === basic);
    await createTestClient({ credentials: find({ ...PASSWORD, isGuess: true }), isGuessLast: true }).fetchManifest(repository);
    expect(authorizations(tokens)).toEqual(expected);
  });

  it("are no guess where somebody gave them", async () => {
    demandToken();
    giveTokens();
    await createTestClient({ credentials: find(PASSWORD), isGuessLast: true }).fetchManifest(repository);
    expect(authorizations(tokens)).toEqual([basic]);
  });
});
