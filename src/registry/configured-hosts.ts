import { TidegateError } from "../model/errors.ts";
import type { FileSystem } from "../ports/file-system.ts";
import type { HttpTls } from "../ports/http.ts";
import type { RegistryHosts } from "./hosts.ts";
import { normalizeRegistry } from "./reference.ts";

export interface HostSettings {
  /** Hosts that may do without TLS, or with a certificate of anybody. */
  readonly insecure: readonly string[];
  /** `HOST=MIRROR`, in the order of asking. */
  readonly mirrors: readonly (readonly [host: string, mirror: string])[];
  /** PEM file with authorities to trust beside the system's. */
  readonly caFile?: string;
  /** Directories like /etc/docker/certs.d: a folder a host with `*.crt` authorities, and `*.cert` with `*.key` to show. */
  readonly certificates: readonly string[];
}

const MAX_PEM = 1024 * 1024;

/** How the user's settings and certificate folders say hosts are reached. */
export function createConfiguredHosts(settings: HostSettings, fs: FileSystem): RegistryHosts {
  const insecure = new Set(settings.insecure.map(normalizeRegistry));
  const found = new Map<string, Promise<HttpTls | undefined>>();
  const isInsecure = (host: string): boolean => insecure.has(normalizeRegistry(host));
  return {
    isInsecure,
    mirrors: (registry) => settings.mirrors.flatMap(([host, mirror]) => (normalizeRegistry(host) === registry ? [mirror] : [])),
    tls: (host) => {
      const known = found.get(host) ?? findTls(host, settings, fs).then((tls) => (isInsecure(host) ? { ...tls, rejectUnauthorized: false } : tls));
      found.set(host, known);
      return known;
    },
  };
}

async function findTls(host: string, settings: HostSettings, fs: FileSystem): Promise<HttpTls | undefined> {
  const given = settings.caFile === undefined ? [] : [await readPem(settings.caFile, fs)];
  for (const directory of settings.certificates) {
    const folder = fs.join(directory, normalizeRegistry(host));
    const names = await fs.list(folder).catch(() => []);
    if (names.length === 0) continue;
    const authorities = await Promise.all(names.filter((name) => name.endsWith(".crt")).map((name) => readPem(fs.join(folder, name), fs)));
    return combine([...given, ...authorities], await readClientCertificate(folder, names, fs));
  }
  return combine(given, {});
}

function combine(authorities: readonly string[], client: Pick<HttpTls, "cert" | "key">): HttpTls | undefined {
  if (authorities.length === 0 && client.cert === undefined) return undefined;
  return { ...client, ...(authorities.length > 0 ? { extraCa: authorities.join("\n") } : {}) };
}

/** https://docs.docker.com/engine/security/certificates/ */
async function readClientCertificate(folder: string, names: readonly string[], fs: FileSystem): Promise<Pick<HttpTls, "cert" | "key">> {
  const name = names.find((candidate) => candidate.endsWith(".cert") && names.includes(`${candidate.slice(0, -".cert".length)}.key`));
  if (name === undefined) return {};
  const key = `${name.slice(0, -".cert".length)}.key`;
  return { cert: await readPem(fs.join(folder, name), fs), key: await readPem(fs.join(folder, key), fs) };
}

async function readPem(path: string, fs: FileSystem): Promise<string> {
  try {
    const text = Buffer.from(await fs.readFile(path, MAX_PEM)).toString();
    if (text.includes("-----BEGIN ")) return text;
  } catch (error) {
    throw refuse(path, error);
  }
  throw refuse(path);
}

function refuse(path: string, cause?: unknown): TidegateError {
  const why = cause === undefined ? "holds nothing in PEM form" : `cannot be read: ${cause instanceof Error ? cause.message : "unknown reason"}`;
  const hint = "Name a file with PEM certificates (-----BEGIN CERTIFICATE-----) that this user may read.";
  return new TidegateError("INPUT_INVALID", `the certificate file ${path} ${why}`, { hint, cause });
}
