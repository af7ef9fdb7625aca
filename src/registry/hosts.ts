import type { HttpTls } from "../ports/http.ts";

/** How hosts are reached, beyond what is usual. All names are `host[:port]` in normal form. */
export interface RegistryHosts {
  /** Whether the user allowed this host to be spoken to without TLS, or with a certificate that nobody vouches for. */
  isInsecure(host: string): boolean;
  /** Asked before the registry itself, in order; `host[:port][/folder]`. Only for reading. */
  mirrors(registry: string): readonly string[];
  /** Certificates for this host, also for hosts that a registry only points to. */
  tls(host: string): Promise<HttpTls | undefined>;
}

/** TLS with the certificates of the system, and no mirrors. */
export const PUBLIC_HOSTS: RegistryHosts = { isInsecure: () => false, mirrors: () => [], tls: async () => undefined };
