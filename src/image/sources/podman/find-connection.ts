import { TidegateError } from "../../../model/errors.ts";
import { asRecord, asText } from "../../config.ts";
import type { ImageContext } from "../../source.ts";
import { readToml, type TomlTable } from "./toml.ts";

/** A service of podman that `podman system connection` knows by a name. */
export interface PodmanConnection {
  readonly name: string;
  readonly uri: string;
  /** The file of a private key. */
  readonly identity?: string | undefined;
  /** Whether it is a virtual machine that podman itself runs. */
  readonly isMachine: boolean;
}

const MAX_FILE = 1024 * 1024;

/**
 * The connection that CONTAINER_CONNECTION names, or else the default one. Podman 5 keeps them in a file of their own, older ones in
 * containers.conf, where both are still looked up. https://github.com/containers/common/blob/main/docs/containers.conf.5.md
 */
export async function findConnection(cx: ImageContext): Promise<PodmanConnection | undefined> {
  const tables = await readSettings(cx);
  const own = await readOwnFile(cx);
  const named = cx.environment["CONTAINER_CONNECTION"];
  const chosen = tables.map((engine) => textOf(engine, "active_service")).findLast((name) => name !== undefined);
  const name = named || own.name || chosen;
  if (!name) return undefined;
  const found = own.find(name) ?? tables.map((engine) => findDestination(engine, name)).findLast((connection) => connection !== undefined);
  if (found || !named) return found;
  throw new TidegateError("IMAGE_DAEMON_UNREACHABLE", `podman connection ${JSON.stringify(name)}, which CONTAINER_CONNECTION names, is not known`, {
    hint: "See `podman system connection list`, or name the service by CONTAINER_HOST.",
  });
}

/** podman-connections.json */
async function readOwnFile(cx: ImageContext) {
  const { environment, fs } = cx;
  const folder = settingsFolder(cx);
  const path = environment["PODMAN_CONNECTIONS_CONF"] || (folder && fs.join(folder, "podman-connections.json"));
  const root = asRecord(asRecord(parse(await readText(path, cx)))["Connection"]);
  const connections = asRecord(root["Connections"]);
  return {
    name: asText(root["Default"]),
    find: (name: string): PodmanConnection | undefined => {
      const { URI, Identity, IsMachine } = asRecord(Object.hasOwn(connections, name) ? connections[name] : undefined);
      const uri = asText(URI);
      return uri === undefined ? undefined : { name, uri, identity: asText(Identity), isMachine: IsMachine === true };
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The tables `[engine]` of all files that count, the ones that count most last. */
async function readSettings(cx: ImageContext): Promise<readonly TomlTable[]> {
  const { environment, fs } = cx;
  const folder = settingsFolder(cx);
  const usual = ["/usr/share/containers/containers.conf", "/etc/containers/containers.conf", folder && fs.join(folder, "containers.conf")];
  const paths = [...(environment["CONTAINERS_CONF"] ? [environment["CONTAINERS_CONF"]] : usual), environment["CONTAINERS_CONF_OVERRIDE"]];
  const texts = await Promise.all(paths.map((path) => readText(path, cx)));
  return texts.map((text) => readToml(text).get("engine")).filter((engine): engine is TomlTable => engine instanceof Map);
}

function findDestination(engine: TomlTable, name: string): PodmanConnection | undefined {
  const destinations = engine.get("service_destinations");
  const destination = destinations instanceof Map ? (destinations as TomlTable).get(name) : undefined;
  if (!(destination instanceof Map)) return undefined;
  const uri = textOf(destination, "uri");
  return uri === undefined ? undefined : { name, uri, identity: textOf(destination, "identity"), isMachine: destination.get("is_machine") === true };
}

function textOf(table: TomlTable, key: string): string | undefined {
  return asText(table.get(key));
}

function settingsFolder({ environment, fs }: ImageContext): string | undefined {
  const { XDG_CONFIG_HOME: named, HOME: home, APPDATA: roaming } = environment;
  const base = named || (home ? fs.join(home, ".config") : roaming);
  return base ? fs.join(base, "containers") : undefined;
}

/** What is not there or may not be read says nothing. */
async function readText(path: string | undefined, { fs }: ImageContext): Promise<string> {
  try {
    return path ? Buffer.from(await fs.readFile(path, MAX_FILE)).toString() : "";
  } catch {
    return "";
  }
}
