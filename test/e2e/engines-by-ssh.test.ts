import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ImageSource } from "../../src/image/source.ts";
import { dockerEngineSource } from "../../src/image/sources/docker-engine/index.ts";
import { podmanSource } from "../../src/image/sources/podman/index.ts";
import { createHttpClient } from "../../src/platform/http.ts";
import { type Engine, HAS_ENGINE, hasCommand, startEngine } from "../support/engine.ts";
import { createImageContext } from "../support/image-context.ts";
import { buildDockerArchive, buildLayer } from "../support/images.ts";
import { recordImage } from "../support/layer-recording.ts";
import { HAS_SSH, type SshServer, startSshServer } from "../support/ssh-server.ts";

const NAME = "tidegate-test/by-ssh:1";

describe.skipIf(!HAS_SSH)("an engine behind a real ssh server", () => {
  const home = mkdtempSync(join(tmpdir(), "tidegate-by-ssh-"));
  let ssh: SshServer;
  let engine: Engine | undefined;
  let host: string;
  beforeAll(async () => {
    engine = HAS_ENGINE ? await startEngine() : undefined;
    ssh = await startSshServer({ DOCKER_HOST: engine?.host ?? "" });
    host = `ssh://root@127.0.0.1:${ssh.port}`;
    const history = [{ created: "2026-01-02T03:04:05Z", created_by: "COPY a /" }];
    writeFileSync(
      join(home, "image.tar"),
      await buildDockerArchive([{ tags: [NAME], layers: [await buildLayer([{ path: "a", content: "far" }])], history }]),
    );
    engine?.docker(["load", "-i", join(home, "image.tar")]);
  });
  afterAll(async () => {
    await ssh?.stop();
    await engine?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  /** Opens the image by what the environment says, and returns what its layers hold. */
  const read = async (source: ImageSource, environment: Readonly<Record<string, string>>) => {
    const variables = { PATH: ssh.path, ...environment };
    const cx = createImageContext({ environment: variables, http: createHttpClient({ environment: variables }) });
    try {
      await using image = await source.open(NAME, cx);
      const { layers } = await recordImage(image);
      return [image.origin, [...layers.values()].flatMap(({ contents }) => [...contents])];
    } finally {
      cx.dispose();
    }
  };
  /** The commands of this machine that ask the server for anything. */
  const listClients = (): string[] => {
    const processes = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && existsSync(`/proc/${name}/cmdline`));
    const commands = processes.map((id) => readFileSync(`/proc/${id}/cmdline`, "utf8").replaceAll("\0", " "));
    return commands.filter((command) => command.includes(`-p ${ssh.port} --`));
  };
  const CONTENTS = [["a", "far"]];

  describe.skipIf(!HAS_ENGINE)("of docker", () => {
    it("is reached where DOCKER_HOST says", async () => {
      expect(await read(dockerEngineSource, { DOCKER_HOST: host })).toEqual([`container engine at ${host}`, CONTENTS]);
    });

    it("is reached at the socket that the address names", async () => {
      const named = `${host}${engine?.socket}`;
      expect(await read(dockerEngineSource, { DOCKER_HOST: named })).toEqual([`container engine at ${named}`, CONTENTS]);
      const gone = read(dockerEngineSource, { DOCKER_HOST: `${host}${home}/gone.sock` });
      await expect(gone).rejects.toMatchObject({ code: "IMAGE_DAEMON_UNREACHABLE", message: expect.stringContaining("gone.sock") });
    });

    it("is reached by a context that the docker command made", async () => {
      const config = { DOCKER_CONFIG: join(home, "config") };
      const docker = (...args: string[]) => execFileSync("docker", args, { env: { ...process.env, ...config }, stdio: "pipe" });
      docker("context", "create", "away", "--docker", `host=${host}`);
      docker("context", "use", "away");
      expect(await read(dockerEngineSource, config)).toEqual([`container engine at ${host}`, CONTENTS]);
    });

    it("leaves no ssh behind", async () => {
      for (let attempt = 0; listClients().length > 0 && attempt < 50; attempt += 1) await sleep(100);
      expect(listClients()).toEqual([]);
    });
  });

  it("says why it is not reached", async () => {
    const hint = expect.stringContaining("docker version");
    const refused = read(dockerEngineSource, { DOCKER_HOST: host, PATH: ssh.strangersPath });
    await expect(refused).rejects.toMatchObject({ code: "IMAGE_DAEMON_DENIED", message: expect.stringContaining("Permission denied"), hint });
    const nobody = read(dockerEngineSource, { DOCKER_HOST: "ssh://127.0.0.1:1" });
    await expect(nobody).rejects.toMatchObject({ code: "IMAGE_DAEMON_UNREACHABLE", message: expect.stringContaining("Connection refused"), hint });
    const without = read(dockerEngineSource, { DOCKER_HOST: host, PATH: home });
    await expect(without).rejects.toMatchObject({ code: "IMAGE_DAEMON_UNREACHABLE", message: expect.stringContaining("PATH") });
  });

  describe.skipIf(!hasCommand("podman"))("of podman", () => {
    const socket = join(home, "podman.sock");
    let service: ReturnType<typeof spawn>;
    beforeAll(async () => {
      const args = ["--root", join(home, "root"), "--runroot", join(home, "run"), "--storage-driver", "vfs"];
      execFileSync("podman", [...args, "load", "-i", join(home, "image.tar")], { stdio: "pipe" });
      service = spawn("podman", [...args, "system", "service", "--time", "0", `unix://${socket}`], { stdio: "ignore" });
      for (let attempt = 0; !existsSync(socket) && attempt < 100; attempt += 1) await sleep(100);
    });
    afterAll(async () => {
      const ended = new Promise((resolve) => service.once("exit", resolve));
      service.kill("SIGTERM");
      await Promise.race([ended, sleep(5000)]);
    });

    it("is reached where CONTAINER_HOST says, with the key that CONTAINER_SSHKEY names", async () => {
      const named = `${host}${socket}`;
      const environment = { CONTAINER_HOST: named, CONTAINER_SSHKEY: ssh.key, PATH: ssh.strangersPath };
      expect(await read(podmanSource, environment)).toEqual([`container engine at ${named}`, CONTENTS]);
    });
  });
});
