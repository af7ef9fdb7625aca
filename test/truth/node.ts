import { join } from "node:path";
import { listLines, type Made, rowOf, run, type TruthCase, writeFiles } from "./case.ts";

const TOOLS = { pnpm: "pnpm@10.15.0", yarn: "@yarnpkg/cli-dist@4.9.2" };

/** Nested, scoped, aliased, peer-dependent and twice in different versions. */
const MANIFEST = {
  name: "shop",
  version: "1.0.0",
  private: true,
  dependencies: { semver: "7.5.4", "@types/semver": "7.5.0", alias: "npm:ms@2.1.3", debug: "2.6.9", "ajv-formats": "2.1.1" },
};
const PROJECT = { "app/package.json": JSON.stringify(MANIFEST) };
const ENV = { YARN_ENABLE_TELEMETRY: "0", YARN_ENABLE_IMMUTABLE_INSTALLS: "0", NO_UPDATE_NOTIFIER: "1", npm_config_update_notifier: "false" };

async function fetchTool(home: string, name: keyof typeof TOOLS, program: string): Promise<(args: readonly string[]) => Promise<string>> {
  const folder = join(home, "tools");
  await run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder, TOOLS[name]], home, ENV);
  return (args) => run(process.execPath, [join(folder, "node_modules", program), ...args], join(home, "app"), { ...ENV, HOME: home });
}

async function makeNpm(home: string): Promise<Made> {
  writeFiles(home, PROJECT);
  const app = join(home, "app");
  await run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"], app, ENV);
  const all = JSON.parse(await run("npm", ["query", "*"], app, ENV)) as { name: string; version: string; location: string }[];
  return { root: app, truth: all.filter(({ location }) => location !== "").map(({ name, version }) => `${name} ${version}`) };
}

interface Tree {
  readonly dependencies?: Readonly<Record<string, Tree & { readonly from: string; readonly version: string }>>;
}

function flatten(tree: Tree): string[] {
  return Object.values(tree.dependencies ?? {}).flatMap((node) => [`${node.from} ${node.version}`, ...flatten(node)]);
}

async function makePnpm(home: string): Promise<Made> {
  writeFiles(home, PROJECT);
  const pnpm = await fetchTool(home, "pnpm", "pnpm/bin/pnpm.cjs");
  await pnpm(["install", "--ignore-scripts", "--store-dir", join(home, "store")]);
  const trees = JSON.parse(await pnpm(["list", "--json", "--depth", "Infinity"])) as Tree[];
  return { root: join(home, "app"), truth: trees.flatMap(flatten) };
}

/** The lists of Yarn have a line of JSON for each package: `{"value":"semver@npm:7.5.4"}`. */
function makeYarn(linker: string): TruthCase["make"] {
  return async (home) => {
    writeFiles(home, { ...PROJECT, "app/yarn.lock": "", "app/.yarnrc.yml": `nodeLinker: ${linker}\n` });
    const yarn = await fetchTool(home, "yarn", "@yarnpkg/cli-dist/bin/yarn.js");
    await yarn(["install", "--mode=skip-build"]);
    const lines = listLines(await yarn(["info", "--all", "--recursive", "--json"]));
    const values = lines.map((line) => (JSON.parse(line) as { value: string }).value).filter((value) => !value.includes("@workspace:"));
    const truth = values.map((value) => value.replace(/@(?:virtual:[^#]*#)?npm:/, " "));
    return { root: join(home, "app"), truth };
  };
}

const CASE = { tools: ["npm"], needsNetwork: true, row: rowOf("npm") } as const;

export const NODE_CASES: readonly TruthCase[] = [
  { ...CASE, name: "npm install", make: makeNpm },
  { ...CASE, name: "pnpm install", make: makePnpm },
  { ...CASE, name: "yarn install, without node_modules", make: makeYarn("pnp") },
  { ...CASE, name: "yarn install, with node_modules", make: makeYarn("node-modules") },
  { ...CASE, name: "yarn install, linked like pnpm", make: makeYarn("pnpm") },
];
