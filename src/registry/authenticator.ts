import { isTidegateError, TidegateError } from "../model/errors.ts";
import { type Challenge, parseChallenges } from "./challenge.ts";
import type { CredentialSource, RegistryCredentials } from "./credentials/source.ts";
import type { Endpoint } from "./endpoint.ts";
import { basicHeader, fetchToken, type Token } from "./token-service.ts";
import type { TransportContext } from "./transport.ts";

/** What is asked for: at which place, and the right in it (`repository:acme/app:pull`). */
export interface Grant {
  readonly endpoint: Endpoint;
  readonly scope: string;
}

/** Authorization headers, learned from the registries' challenges and kept while they last. */
export class Authenticator {
  readonly #cx: TransportContext;
  readonly #source: CredentialSource;
  readonly #isGuessLast: boolean;
  readonly #credentials = new Map<string, Promise<RegistryCredentials | undefined>>();
  /** By origin: the answer to a challenge that asked for a password. */
  readonly #fixed = new Map<string, string>();
  /** By origin and scope. */
  readonly #tokens = new Map<string, { readonly token: Promise<Token>; readonly challenge: Challenge }>();

  /** `isGuessLast`: credentials that are only a guess are kept back while the registry gives without them. */
  constructor(source: CredentialSource, cx: TransportContext, isGuessLast = false) {
    this.#source = source;
    this.#isGuessLast = isGuessLast;
    this.#cx = cx;
  }

  /** What is known to be wanted; undefined until the registry has asked. */
  async header(grant: Grant): Promise<string | undefined> {
    const fixed = this.#fixed.get(grant.endpoint.origin);
    if (fixed !== undefined) return fixed;
    const known = this.#tokens.get(keyOf(grant));
    if (!known) return undefined;
    const { value, expires } = await known.token;
    if (expires > this.#cx.clock.now()) return `Bearer ${value}`;
    return this.#renew(grant, known.challenge, known.token);
  }

  /** Answers the challenges of a 401. `sent` is the header that was refused. Throws REGISTRY_DENIED when there is nothing (else) to send. */
  async answer(grant: Grant, header: string | undefined, sent: string | undefined): Promise<string> {
    const challenges = parseChallenges(header ?? "");
    const credentials = await this.#find(grant.endpoint.registry);
    const fixed = credentials && chooseFixed(credentials, challenges);
    if (fixed !== undefined && fixed !== sent) {
      this.#fixed.set(grant.endpoint.origin, fixed);
      return fixed;
    }
    if (challenges.length === 0)
      throw new TidegateError("REGISTRY_DENIED", `${grant.endpoint.registry} wants a login for ${grant.scope} and does not say of what kind`);
    const challenge = challenges.find(({ scheme }) => scheme === "bearer");
    if (fixed !== undefined || !challenge) throw denied(grant, credentials !== undefined);
    const known = this.#tokens.get(keyOf(grant));
    const newer = known && `Bearer ${(await known.token).value}`;
    // Another request was refused at the same time, and has already brought a new one.
    return newer !== undefined && newer !== sent ? newer : this.#renew(grant, challenge, known?.token);
  }

  /** What to say when the answer to the challenge was refused as well. */
  async refused(grant: Grant): Promise<TidegateError> {
    return denied(grant, (await this.#find(grant.endpoint.registry)) !== undefined);
  }

  /** One request for all who wait for the same token. `stale` is what is to be replaced, so that a race replaces it once. */
  async #renew(grant: Grant, challenge: Challenge, stale: Promise<Token> | undefined): Promise<string> {
    const key = keyOf(grant);
    const current = this.#tokens.get(key)?.token;
    if (current !== undefined && current !== stale) return `Bearer ${(await current).value}`;
    const token = this.#fetch(grant, challenge);
    this.#tokens.set(key, { token, challenge });
    try {
      return `Bearer ${(await token).value}`;
    } catch (error) {
      if (this.#tokens.get(key)?.token === token) this.#tokens.delete(key);
      throw error;
    }
  }

  async #fetch({ endpoint, scope }: Grant, { parameters }: Challenge): Promise<Token> {
    const realm = checkRealm(parameters.get("realm") ?? "", endpoint);
    const service = parameters.get("service") ?? "";
    const credentials = await this.#find(endpoint.registry);
    // A mirror may know the repository by another name than it was asked for; what it says is what it grants.
    const request = { realm, service, scope: parameters.get("scope") || scope };
    const guesses = this.#isGuessLast ? [undefined, credentials] : [credentials, undefined];
    const [first, second] = credentials?.isGuess ? guesses : [credentials, credentials];
    try {
      return await fetchToken({ ...request, credentials: first }, this.#cx);
    } catch (error) {
      if (first === second || !isTidegateError(error) || error.code !== "REGISTRY_DENIED") throw error;
      return fetchToken({ ...request, credentials: second }, this.#cx);
    }
  }

  #find(registry: string): Promise<RegistryCredentials | undefined> {
    const known = this.#credentials.get(registry) ?? this.#source.find(registry);
    this.#credentials.set(registry, known);
    return known;
  }
}

/** What is sent as it is: a ready token, or a password where that is what the registry wants. */
function chooseFixed(credentials: RegistryCredentials, challenges: readonly Challenge[]): string | undefined {
  if (credentials.kind === "bearer") return `Bearer ${credentials.token}`;
  const wantsToken = challenges.some(({ scheme }) => scheme === "bearer");
  const wantsPassword = challenges.some(({ scheme }) => scheme === "basic");
  return wantsPassword && !wantsToken ? basicHeader(credentials) : undefined;
}

/** The password goes there, so it must be as safe as the registry itself. */
function checkRealm(realm: string, { origin, registry }: Endpoint): string {
  const url = URL.parse(realm);
  const isPlainAllowed = origin.startsWith("http://");
  if (url?.protocol === "https:" || (url?.protocol === "http:" && isPlainAllowed)) return url.href;
  throw new TidegateError("REGISTRY_FAILED", `${registry} names no safe place to ask for a token: ${JSON.stringify(realm.slice(0, 200))}`);
}

function denied({ endpoint, scope }: Grant, hasCredentials: boolean): TidegateError {
  const why = hasCredentials ? "refuses the credentials for" : "wants a login, and no credentials were found, for";
  return new TidegateError("REGISTRY_DENIED", `${endpoint.registry} ${why} ${scope}`);
}

function keyOf({ endpoint, scope }: Grant): string {
  return `${endpoint.origin} ${scope}`;
}
