import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { requireOrSkip } from "./data.ts";
import { hasCommand } from "./engine.ts";

const SSHD = "/usr/sbin/sshd";

/** A server can be started here, which must be asked for by its full path. */
export const HAS_SSH = requireOrSkip(process.getuid?.() === 0 && hasCommand("ssh") && hasCommand(SSHD), "openssh-server, openssh-client (and root)");

export interface SshServer {
  readonly port: number;
  /** A PATH whose `ssh` knows the server and has a key for it. */
  readonly path: string;
  /** The private key, for who names it. */
  readonly key: string;
  /** A PATH whose `ssh` knows the server and has no key for it. */
  readonly strangersPath: string;
  stop(): Promise<void>;
}

/** Starts a server on this machine. What runs behind it has these variables. */
export async function startSshServer(environment: Readonly<Record<string, string>>): Promise<SshServer> {
  const home = mkdtempSync(join(tmpdir(), "tidegate-ssh-"));
  const at = (name: string): string => join(home, name);
  const port = 30_000 + (process.pid % 10_000);
  for (const name of ["host", "user"]) execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", at(name)]);
  const publicKey = (name: string): string => execFileSync("ssh-keygen", ["-y", "-f", at(name)], { encoding: "utf8" });
  writeFileSync(at("authorized"), publicKey("user"));
  writeFileSync(at("known"), `[127.0.0.1]:${port} ${publicKey("host")}`);
  const variables = Object.entries({ PATH: process.env["PATH"] ?? "", ...environment }).map(([name, value]) => `${name}=${value}`);
  const server = [
    `HostKey ${at("host")}`,
    `AuthorizedKeysFile ${at("authorized")}`,
    `PidFile none`,
    "ListenAddress 127.0.0.1",
    "PermitRootLogin prohibit-password",
    "StrictModes no",
    "UsePAM no",
    `SetEnv ${variables.join(" ")}`,
  ];
  writeFileSync(at("sshd.conf"), `${server.join("\n")}\n`);
  // The client reads the files of the user's home whatever HOME says.
  const client = (key: string): string => `exec ssh -F none -o UserKnownHostsFile=${at("known")} -o IdentitiesOnly=yes ${key} "$@"`;
  const addPath = (name: string, key: string): string => {
    mkdirSync(at(name));
    const script = `#!/bin/sh\nPATH=${process.env["PATH"] ?? ""}\n${client(key)}\n`;
    writeFileSync(join(at(name), "ssh"), script);
    chmodSync(join(at(name), "ssh"), 0o755);
    return `${at(name)}:${process.env["PATH"]}`;
  };
  const [path, strangersPath] = [addPath("friend", `-i ${at("user")}`), addPath("stranger", "")];
  mkdirSync("/run/sshd", { recursive: true });
  const daemon = spawn(SSHD, ["-D", "-e", "-f", at("sshd.conf"), "-p", String(port)], { stdio: "ignore" });
  for (let attempt = 0; !(await answers(port)) && attempt < 50; attempt += 1) await sleep(100);
  return {
    port,
    path,
    key: at("user"),
    strangersPath,
    async stop() {
      const ended = new Promise((resolve) => daemon.once("exit", resolve));
      daemon.kill("SIGTERM");
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("data", () => {
      resolve(true);
      socket.destroy();
    });
    socket.once("error", () => resolve(false));
  });
}
