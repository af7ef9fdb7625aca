import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { requireOrSkip } from "./data.ts";

const isRoot = process.getuid?.() === 0;

/** A Docker Engine can be started here: its daemon, debootstrap and root. */
export const HAS_ENGINE = requireOrSkip(
  isRoot && ["dockerd", "docker", "debootstrap", "runc"].every(hasCommand),
  "a Docker Engine that the tests can start (docker.io, debootstrap, root)",
);
export const HAS_SKOPEO = requireOrSkip(hasCommand("skopeo"), "skopeo");

export function hasCommand(name: string): boolean {
  return spawnSync("sh", ["-c", `command -v ${name}`]).status === 0;
}

export interface Engine {
  readonly socket: string;
  readonly host: string;
  /** Runs the docker client against this engine and returns its output. */
  docker(args: readonly string[], options?: { readonly cwd?: string }): string;
  stop(): Promise<void>;
}

/**
 * Daemons newer than Debian's, which keep images in containerd's store too: those that TIDEGATE_TEST_DOCKERD names, separated by
 * colons, or the one that test/support/build-dockerd.sh built. Building one takes minutes, so its absence is never a failure.
 */
export const NEWER_DAEMONS: readonly string[] = isRoot && hasCommand("docker") && hasCommand("containerd") ? findNewerDaemons() : [];

function findNewerDaemons(): string[] {
  const named = (process.env["TIDEGATE_TEST_DOCKERD"] ?? "").split(":").filter(Boolean);
  return named.length > 0 ? named : [join(import.meta.dirname, "../../.tmp/bin/dockerd")].filter((path) => existsSync(path));
}

export interface EngineOptions {
  readonly daemon?: string;
  /** Where images are kept; by default the classic store. */
  readonly store?: "classic" | "containerd";
  readonly flags?: readonly string[];
}

/** Starts an engine of its own, with its own data and socket, that touches no network configuration of the machine. */
export async function startEngine({ daemon: program = "dockerd", store = "classic", flags = [] }: EngineOptions = {}): Promise<Engine> {
  const home = mkdtempSync(join(tmpdir(), "tidegate-engine-"));
  const socket = join(home, "docker.sock");
  const host = `unix://${socket}`;
  const isContainerd = store === "containerd";
  writeFileSync(join(home, "daemon.json"), JSON.stringify(isContainerd ? { features: { "containerd-snapshotter": true } } : {}));
  const daemon = spawn(
    program,
    [
      "--config-file",
      join(home, "daemon.json"),
      `--storage-driver=${isContainerd ? "native" : "vfs"}`,
      "--iptables=false",
      "--ip6tables=false",
      "--bridge=none",
      "--data-root",
      join(home, "data"),
      "--exec-root",
      join(home, "exec"),
      "-p",
      join(home, "pid"),
      "-H",
      host,
      ...flags,
    ],
    // So that the docker command of the machine, which may be far older, is served too.
    { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, DOCKER_MIN_API_VERSION: "1.24" } },
  );
  let log = "";
  daemon.stderr.on("data", (chunk: Buffer) => {
    log = (log + chunk.toString()).slice(-4000);
  });
  const docker: Engine["docker"] = (args, options = {}) =>
    execFileSync("docker", ["-H", host, ...args], {
      encoding: "utf8",
      cwd: options.cwd,
      env: { ...process.env, DOCKER_BUILDKIT: "0" },
      maxBuffer: 1 << 28,
      stdio: ["ignore", "pipe", "pipe"],
    });
  const exited = new Promise<void>((resolve) => daemon.on("exit", () => resolve()));
  for (let attempt = 0; !existsSync(socket) || spawnSync("docker", ["-H", host, "version"]).status !== 0; attempt += 1) {
    if (attempt > 120 || daemon.exitCode !== null) throw new Error(`the engine did not start:\n${log}`);
    await sleep(250);
  }
  return {
    socket,
    host,
    docker,
    async stop() {
      daemon.kill("SIGTERM");
      await Promise.race([exited, sleep(20_000).then(() => daemon.kill("SIGKILL"))]);
      unmountBelow(home);
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** The engine leaves the mounts of its network namespaces behind when it is stopped quickly. */
function unmountBelow(directory: string): void {
  const mounts = readFileSync("/proc/mounts", "utf8")
    .split("\n")
    .map((line) => line.split(" ")[1] ?? "");
  for (const mount of mounts.filter((path) => path.startsWith(directory)).reverse()) spawnSync("umount", ["-l", mount]);
}

/** Imports a minimal Debian as `name` and returns the packages the distribution's own tool lists (`name version arch` lines). */
export function importDebian(engine: Engine, name: string, suite = "bookworm"): string[] {
  const home = mkdtempSync(join(tmpdir(), "tidegate-debian-"));
  try {
    const root = join(home, "root");
    execFileSync("debootstrap", ["--variant=minbase", suite, root], { stdio: ["ignore", "ignore", "pipe"], maxBuffer: 1 << 26 });
    execFileSync("sh", ["-c", `tar -C '${root}' -c . | docker -H '${engine.host}' import - '${name}'`], { stdio: ["ignore", "ignore", "pipe"] });
    // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own format
    const format = "${Package} ${Version} ${Architecture} ${source:Package} ${source:Version}\\n";
    return execFileSync("dpkg-query", ["--admindir", join(root, "var/lib/dpkg"), "-W", "-f", format], { encoding: "utf8" })
      .trim()
      .split("\n")
      .sort();
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** The Dockerfile of `buildApplication`. */
export function describeApplication(base: string): string {
  return [
    `FROM ${base}`,
    "ENV MODE=test",
    "COPY app /app",
    "RUN rm -rf /app/node_modules/removed",
    "COPY over/package.json /app/node_modules/minimist/package.json",
    'CMD ["sh"]',
  ].join("\n");
}

/**
 * Builds an application on `base`: npm packages copied in, one removed by a later instruction, one overwritten by another.
 * Returns what must be found: `name version` lines.
 */
export function buildApplication(engine: Engine, base: string, name: string): string[] {
  const context = mkdtempSync(join(tmpdir(), "tidegate-context-"));
  try {
    const add = (path: string, manifest: object): void => {
      mkdirSync(join(context, path), { recursive: true });
      writeFileSync(join(context, path, "package.json"), JSON.stringify(manifest));
    };
    cpSync(join(import.meta.dirname, "../../node_modules/semver"), join(context, "app/node_modules/semver"), { recursive: true });
    add("app/node_modules/lodash", { name: "lodash", version: "4.17.20", license: "MIT" });
    add("app/node_modules/@scope/inner", { name: "@scope/inner", version: "1.0.0", license: "ISC" });
    add("app/node_modules/which", { name: "which", version: "2.0.2", license: "ISC" });
    add("app/node_modules/removed", { name: "removed", version: "9.9.9" });
    // Of another size than what it replaces: the engine's plainest storage tells files apart by size and whole seconds.
    add("over", { name: "minimist", version: "1.2.8", license: "MIT", description: "replaced by a later layer" });
    add("app/node_modules/minimist", { name: "minimist", version: "1.2.5", license: "MIT" });
    writeFileSync(join(context, "Dockerfile"), describeApplication(base));
    engine.docker(["build", "--network", "host", "-t", name, "."], { cwd: context });
    const semver = execFileSync(process.execPath, ["-p", "require('./node_modules/semver/package.json').version"], {
      encoding: "utf8",
      cwd: join(import.meta.dirname, "../.."),
    }).trim();
    return ["@scope/inner 1.0.0", "lodash 4.17.20", "minimist 1.2.8", `semver ${semver}`, "which 2.0.2"];
  } finally {
    rmSync(context, { recursive: true, force: true });
  }
}
