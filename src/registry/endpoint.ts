import type { HttpClient } from "../ports/http.ts";
import type { RegistryHosts } from "./hosts.ts";
import type { RegistryLimits } from "./limits.ts";

/** A place that speaks the distribution protocol: the registry itself or a mirror of it. */
export interface Endpoint {
  /** Whose credentials are used. */
  readonly registry: string;
  /** `https://registry-1.docker.io`. */
  readonly origin: string;
  /** Folder put before the repository, with its slash; empty for most. */
  readonly folder: string;
  /** As the settings name it, when it is one. */
  readonly mirror?: string;
}

interface EndpointContext {
  readonly http: HttpClient;
  readonly hosts: RegistryHosts;
  readonly limits: RegistryLimits;
  readonly signal: AbortSignal;
}

/** Finds how registries are reached. What was found out once is kept. */
export class EndpointFinder {
  readonly #cx: EndpointContext;
  readonly #failed = new Set<string>();
  readonly #origins = new Map<string, Promise<string>>();

  constructor(cx: EndpointContext) {
    this.#cx = cx;
  }

  /** Where to read from before the registry itself is asked. */
  mirrorsOf(registry: string): Promise<readonly Endpoint[]> {
    const usable = this.#cx.hosts.mirrors(registry).filter((mirror) => !this.#failed.has(mirror));
    const mirrors = usable.map(async (mirror): Promise<Endpoint> => {
      const [host = "", ...folders] = mirror.split("/");
      return { registry: host, origin: await this.#originOf(host), folder: folders.map((folder) => `${folder}/`).join(""), mirror };
    });
    return Promise.all(mirrors);
  }

  /** Leaves a mirror that failed out from now on. */
  passOver({ mirror }: Endpoint): void {
    if (mirror !== undefined) this.#failed.add(mirror);
  }

  /** The registry itself. */
  async find(registry: string): Promise<Endpoint> {
    return { registry, origin: await this.#originOf(registry), folder: "" };
  }

  #originOf(host: string): Promise<string> {
    const known = this.#origins.get(host);
    if (known) return known;
    const origin = this.#findOrigin(host === "docker.io" ? "registry-1.docker.io" : host);
    this.#origins.set(host, origin);
    // A run that was stopped while it asked leaves nothing behind for the next.
    origin.catch(() => this.#origins.delete(host));
    return origin;
  }

  /** Hosts that may be insecure may still know TLS; only those are asked. */
  async #findOrigin(host: string): Promise<string> {
    const { http, hosts, signal, limits } = this.#cx;
    if (!hosts.isInsecure(host)) return `https://${host}`;
    try {
      const tls = await hosts.tls(host);
      const response = await http.request({ url: `https://${host}/v2/`, signal, headersTimeout: limits.headers, ...(tls ? { tls } : {}) });
      response.discard();
      return `https://${host}`;
    } catch (error) {
      signal.throwIfAborted();
      // Whatever is wrong with TLS here shows again, and better, when there is no plain answer either.
      return isNotTls(error) ? `http://${host}` : `https://${host}`;
    }
  }
}

/** What a server that speaks plain HTTP does to a TLS handshake. */
function isNotTls(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return ["EPROTO", "ECONNRESET", "ERR_SSL_WRONG_VERSION_NUMBER", "ERR_SSL_PACKET_LENGTH_TOO_LONG"].includes(code);
}
