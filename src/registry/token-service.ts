import { TidegateError } from "../model/errors.ts";
import type { HttpResponse } from "../ports/http.ts";
import { tryRepeatedly } from "../transfer/retry.ts";
import type { RegistryCredentials } from "./credentials/source.ts";
import { giveUpOn, readUpTo } from "./refuse.ts";
import { refusalOf, sendFollowing, type TransportContext } from "./transport.ts";

/** Who is to be asked for a token, and for what. */
export interface TokenRequest {
  readonly realm: string;
  readonly service: string;
  readonly scope: string;
  readonly credentials: RegistryCredentials | undefined;
}

export interface Token {
  readonly value: string;
  /** Milliseconds since the epoch, with time to spare. */
  readonly expires: number;
}

const MAX_ANSWER = 1024 * 1024;
/** What a token lasts when its service does not say: https://distribution.github.io/distribution/spec/auth/token/ */
const DEFAULT_LIFE = 60;
/** A token is renewed when this part of its life is over. */
const USED = 0.8;

/** Asks a token service, anonymously without credentials. */
export function fetchToken(request: TokenRequest, cx: TransportContext): Promise<Token> {
  const { host } = new URL(request.realm);
  const what = `asking ${host} for a token`;
  return tryRepeatedly(
    {
      what,
      patience: cx.limits,
      attempt: async () => {
        const asked = cx.clock.now();
        const response = await sendFollowing(request.credentials?.kind === "identity" ? exchange(request) : ask(request), cx);
        return refusalOf(response, cx) ?? readToken(response, { host, asked, isAnonymous: request.credentials === undefined });
      },
      giveUp: (why) => giveUpOn(what, why),
    },
    cx,
  );
}

/** https://distribution.github.io/distribution/spec/auth/token/ */
function ask({ realm, service, scope, credentials }: TokenRequest) {
  const url = new URL(realm);
  if (service !== "") url.searchParams.set("service", service);
  url.searchParams.set("scope", scope);
  return { url: url.href, authorization: credentials && basicHeader(credentials) };
}

/** https://distribution.github.io/distribution/spec/auth/oauth/ */
function exchange({ realm, service, scope, credentials }: TokenRequest) {
  const token = credentials?.kind === "identity" ? credentials.token : "";
  const form = new URLSearchParams({ grant_type: "refresh_token", service, client_id: "tidegate", scope, refresh_token: token });
  return {
    url: realm,
    method: "POST" as const,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: () => form.toString(),
  };
}

export function basicHeader(credentials: RegistryCredentials): string | undefined {
  if (credentials.kind !== "basic") return undefined;
  return `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString("base64")}`;
}

async function readToken(
  response: HttpResponse,
  { host, asked, isAnonymous }: { host: string; asked: number; isAnonymous: boolean },
): Promise<Token> {
  const { status } = response;
  if (status !== 200) {
    response.discard();
    const isDenial = status === 400 || status === 401 || status === 403;
    if (!isDenial) throw new TidegateError("REGISTRY_FAILED", `the token service at ${host} answers ${status}`, { context: { status } });
    const who = isAnonymous ? "gives no token without a login" : "refuses the credentials";
    throw new TidegateError("REGISTRY_DENIED", `the token service at ${host} ${who} (${status})`, { context: { status } });
  }
  const {
    token,
    access_token: accessToken,
    expires_in: life,
  } = parseObject(await readUpTo(response.body, MAX_ANSWER, `the answer of the token service at ${host}`), host);
  const value = [token, accessToken].find((text) => typeof text === "string" && /^[\x21-\x7e]+$/.test(text));
  if (typeof value !== "string") throw new TidegateError("REGISTRY_FAILED", `the token service at ${host} sends no token`);
  const seconds = typeof life === "number" && life > 0 ? life : DEFAULT_LIFE;
  return { value, expires: asked + seconds * USED * 1000 };
}

function parseObject(bytes: Buffer, host: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(bytes.toString());
    if (typeof value === "object" && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch {
    // Said below.
  }
  throw new TidegateError("REGISTRY_FAILED", `the token service at ${host} answers with something else than JSON`);
}
