import { TidegateError } from "../../src/model/errors.ts";
import { createHttpClient } from "../../src/platform/http.ts";
import type { HttpClient } from "../../src/ports/http.ts";
import { createRegistryClient, type RegistryClient, type RegistryClientOptions } from "../../src/registry/client.ts";
import { createFakeClock, type FakeClock } from "../fakes/clock.ts";
import { createFakeLogger, type FakeLogger } from "../fakes/logger.ts";

export interface TestClient extends RegistryClient {
  readonly clock: FakeClock;
  readonly logger: FakeLogger;
}

/** No test asks the world. */
function createLoopbackHttp(): HttpClient {
  const http = createHttpClient();
  return {
    request: async (request) => {
      const { host, hostname } = new URL(request.url);
      if (hostname !== "127.0.0.1") throw new TidegateError("NETWORK_OFFLINE", `offline mode: no connection is made to ${host}`);
      return http.request(request);
    },
  };
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
  const client = createRegistryClient({ http: createLoopbackHttp(), clock, logger, signal: new AbortController().signal, ...overrides, hosts });
  return { ...client, clock, logger };
}
