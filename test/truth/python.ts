import { join } from "node:path";
import type { Package } from "../../src/model/package.ts";
import { listLines, type Made, run, type TruthCase } from "./case.ts";

const PIP = ["-m", "pip", "--disable-pip-version-check", "--no-input"];
const QUIET = ["--quiet", "--no-warn-script-location", "--root-user-action=ignore"];
/** Plain, with a compiled part, with names in all spellings. */
const PACKAGES = ["requests==2.31.0", "Flask==3.0.0", "PyYAML==6.0.1", "zope.interface==6.1", "ruamel.yaml==0.18.5", "typing_extensions==4.8.0"];

const normalize = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, "-");
const isVendored = ({ locations }: Package): boolean => locations.every(({ path }) => path.includes("/_vendor/"));
const rowOf = (found: Package): string => `${normalize(found.name)} ${found.version}`;

async function makeTarget(home: string): Promise<Made> {
  const target = join(home, "site-packages");
  await run("python3", [...PIP, "install", ...QUIET, "--target", target, ...PACKAGES], home);
  return { root: target, truth: await listPackages(home, ["--path", target]) };
}

async function listPackages(home: string, args: readonly string[]): Promise<string[]> {
  const list = JSON.parse(await run("python3", [...PIP, "list", "--format=json", ...args], home)) as { name: string; version: string }[];
  return list.map(({ name, version }) => `${normalize(name)} ${version}`);
}

/** `pip debug` lists what pip brings along, where nothing replaced it. */
async function makeVendored(home: string): Promise<Made> {
  const target = join(home, "site-packages");
  await run("python3", [...PIP, "install", ...QUIET, "--target", target, "pip==24.2"], home);
  const text = await run("python3", ["-m", "pip", "--disable-pip-version-check", "debug"], home, { PYTHONPATH: target });
  const lines = listLines(text.slice(text.indexOf("vendored library versions:"))).slice(1);
  const truth = lines.flatMap((line) => /^([\w.-]+)==(\S+)/.exec(line)?.slice(1, 3).join(" ") ?? []);
  return { root: target, truth: truth.map(normalizeRow) };
}

/** Some speak of `2024.07.04`, which is `2024.7.4` to pip. */
function normalizeRow(row: string): string {
  const [name = "", version = ""] = row.split(" ");
  return `${normalize(name)} ${version.replace(/\b0+(?=\d)/g, "")}`;
}

export const PYTHON_CASES: readonly TruthCase[] = [
  {
    name: "pip install",
    tools: ["python3"],
    needsNetwork: true,
    row: (found) => (found.type === "pypi" && !isVendored(found) ? rowOf(found) : undefined),
    make: makeTarget,
  },
  {
    name: "what pip brings along",
    tools: ["python3"],
    needsNetwork: true,
    row: (found) => (found.type === "pypi" && isVendored(found) ? rowOf(found) : undefined),
    make: makeVendored,
  },
];
