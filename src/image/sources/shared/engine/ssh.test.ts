import { describe, expect, it } from "vitest";
import { readSsh } from "./ssh.ts";

const read = (text: string, tool: "docker" | "podman" = "docker", identity?: string) =>
  readSsh({ url: new URL(text), from: "DOCKER_HOST", tool, identity }).carrier;

describe("an engine behind ssh", () => {
  const always = "-T -o BatchMode=yes -o ConnectTimeout=30";

  it.each<readonly [host: string, args: string]>([
    ["ssh://far", "-- far docker system dial-stdio"],
    ["ssh://me@far.example.org", "-l me -- far.example.org docker system dial-stdio"],
    ["ssh://me@far:2222/", "-l me -p 2222 -- far docker system dial-stdio"],
    ["ssh://[fe80::1]", "-- fe80::1 docker system dial-stdio"],
    ["ssh://DOM%5Cme@Far", "-l DOM\\me -- Far docker system dial-stdio"],
    ["ssh://far/run/user/1000/docker.sock", "-- far docker --host unix:///run/user/1000/docker.sock system dial-stdio"],
  ])("at %s is reached as the docker command does", (host, args) => {
    expect(read(host).args.join(" ")).toBe(`${always} ${args}`);
  });

  it("is reached as podman does, with the key that was named", () => {
    expect(read("ssh://me@far/run/podman/podman.sock", "podman", "/home/me/key").args.join(" ")).toBe(
      `${always} -l me -i /home/me/key -- far podman --url unix:///run/podman/podman.sock system dial-stdio`,
    );
  });

  it("comes with a command that people can try", () => {
    const { trial } = readSsh({ url: new URL("ssh://me@far:2222/a.sock"), from: "CONTAINER_HOST", tool: "podman", identity: "/a/key" });
    expect(trial).toBe("ssh -l me -p 2222 -i /a/key far podman version");
  });

  it.each<readonly [host: string, isUnknown: boolean]>([
    ["ssh://core@127.0.0.1:2222", true],
    ["ssh://core@localhost:2222", true],
    ["ssh://core@far:2222", false],
    ["ssh://core@127.0.0.1.far:2222", false],
  ])("may be unknown as podman's own machine only: %s %s", (host, isUnknown) => {
    const { args } = readSsh({ url: new URL(host), from: "podman", tool: "podman", isMachine: true }).carrier;
    expect(args.includes("StrictHostKeyChecking=no")).toBe(isUnknown);
    expect(read(host, "podman").args).not.toContain("StrictHostKeyChecking=no");
  });

  it.each<readonly [host: string, words: string]>([
    ["ssh://-oProxyCommand=touch", "is no host"],
    ["ssh://", "is no host"],
    ["ssh://-oProxyCommand=touch@far", "is no user"],
    ["ssh://a%20b@far", "is no user"],
    ["ssh://%E0@far", "is no user"],
    ["ssh://me:secret@far", "a password"],
    ["ssh://far/a;reboot", "is no path"],
    ["ssh://far/$(reboot)", "is no path"],
    ["ssh://far/a?b", "more than a host"],
    ["ssh://far/a#b", "more than a host"],
  ])("is refused when it might mean more than a place: %s", (host, words) => {
    let message = "";
    try {
      read(host);
    } catch (error) {
      message = String(error);
    }
    expect(message).toContain(words);
    expect(message).not.toContain("secret");
  });
});
