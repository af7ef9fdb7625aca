import { normalizeRegistry } from "../reference.ts";
import type { RegistryCredentials } from "./source.ts";

/** What docker's `config.json` and podman's `auth.json` say of credentials. */
export interface AuthConfig {
  /** By registry in normal form. */
  readonly auths: ReadonlyMap<string, RegistryCredentials>;
  /** Name of the helper by registry: `ecr-login` for the program `docker-credential-ecr-login`. */
  readonly helpers: ReadonlyMap<string, string>;
  /** The helper for every other registry. */
  readonly store?: string;
}

type Json = Readonly<Record<string, unknown>>;

/** Reads the configuration; undefined when it is no JSON object. What is damaged in it is passed over. */
export function parseAuthConfig(text: string): AuthConfig | undefined {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(root)) return undefined;
  const store = helperName(root["credsStore"]);
  return {
    auths: readMap(root["auths"], readAuth),
    helpers: readMap(root["credHelpers"], helperName),
    ...(store ? { store } : {}),
  };
}

function readMap<T>(value: unknown, read: (entry: unknown) => T | undefined): Map<string, T> {
  const found = new Map<string, T>();
  for (const [key, entry] of Object.entries(isRecord(value) ? value : {})) {
    const registry = registryOf(key);
    const item = read(entry);
    if (registry !== undefined && item !== undefined) found.set(registry, item);
  }
  return found;
}

/** Keys are hosts, or addresses of an API: `https://index.docker.io/v1/`. Podman's keys for a folder of a registry mean less than the host. */
function registryOf(key: string): string | undefined {
  const host = /^(?:https?:\/\/)?([^/]+)(?:\/|\/v[12]\/?)?$/.exec(key)?.[1];
  return host === undefined ? undefined : normalizeRegistry(host);
}

function readAuth(value: unknown): RegistryCredentials | undefined {
  if (!isRecord(value)) return undefined;
  const { identitytoken, registrytoken, auth, username, password } = value;
  if (isText(identitytoken)) return { kind: "identity", token: identitytoken };
  if (isText(registrytoken)) return { kind: "bearer", token: registrytoken };
  if (isText(auth)) return splitAuth(auth);
  return isText(username) && isText(password) ? { kind: "basic", username, password } : undefined;
}

function splitAuth(auth: string): RegistryCredentials | undefined {
  // Docker pads what it stores with NULs.
  const text = Buffer.from(auth, "base64").toString().replace(/\0+$/, "");
  const colon = text.indexOf(":");
  return colon > 0 ? { kind: "basic", username: text.slice(0, colon), password: text.slice(colon + 1) } : undefined;
}

/** Part of a program's name, so no path may be in it. */
function helperName(value: unknown): string | undefined {
  return typeof value === "string" && /^[\w.-]{1,100}$/.test(value) ? value : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
