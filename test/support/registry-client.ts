import { createHttpClient } from "../../src/platform/http.ts";
import { createRegistryClient, type RegistryClient, type RegistryClientOptions } from "../../src/registry/client.ts";
import { createFakeClock, type FakeClock } from "../fakes/clock.ts";
import { createFakeLogger, type FakeLogger } from "../fakes/logger.ts";

export interface TestClient extends RegistryClient {
  readonly clock: FakeClock;
  readonly logger: FakeLogger;
}

/** A client of loopback registries without TLS, which waits in no real time. */
export function createTestClient(overrides: Partial<RegistryClientOptions> = {}): TestClient {
  const clock = createFakeClock();
  const logger = createFakeLogger();
  const hosts = {
    isInsecure: (host: string) => host.startsWith("127.0.0.1:"),
    mirrors: () => [],
    tls: async () => ({ rejectUnauthorized: false }),
    ...overrides.hosts,
  };
  const client = createRegistryClient({ http: createHttpClient(), clock, logger, signal: new AbortController().signal, ...overrides, hosts });
  return { ...client, clock, logger };
}
