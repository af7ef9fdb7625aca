import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { load } from "js-yaml";
import { READ_TOKEN, WRITE_TOKEN } from "./github-state.ts";
import { createTrigger, type RunKind } from "./run-context.ts";
import { type ReadLog, readFileCommand, readLog } from "./workflow-commands.ts";

export interface ActionRun {
  /** Path of action.yml; its `main` is what runs. Default: that of this repository. */
  readonly action?: string;
  /** Entry file to run instead of `main`. */
  readonly main?: string;
  /** As in `with:`; the rest get their defaults from action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly kind?: RunKind;
  /** Event payload in place of the one that goes with `kind`. */
  readonly event?: unknown;
  /** What `github.token` is; by default one that may write, or one that may only read for forks and Dependabot. */
  readonly token?: string;
  readonly apiUrl?: string;
  /** Further variables: those of the cache service, a proxy, `RUNNER_DEBUG` … */
  readonly env?: Readonly<Record<string, string>>;
  /** Directory that stands for the runner's work folder; give the same one again for a second run. Its `_temp` is emptied. */
  readonly root?: string;
  /** Cancels the job as soon as this is true, of what was printed so far or of anything else. */
  readonly cancelWhen?: (output: string) => boolean;
}

export interface ActionResult extends ReadLog {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** Empty when it was larger than the runner takes. */
  readonly summary: string;
  /** Standard output and error as they came. */
  readonly text: string;
  readonly root: string;
  readonly workspace: string;
  readonly temp: string;
  /** Milliseconds from start to the first line, and to the end. */
  readonly firstLine: number;
  readonly duration: number;
  /** Milliseconds from the cancellation to the end. */
  readonly cancelledFor?: number;
  cleanup(): Promise<void>;
}

const REPOSITORY = resolve(import.meta.dirname, "../..");
/** "GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k" */
const SUMMARY_LIMIT = 1024 * 1024;
/** Outputs of a job together. */
const OUTPUT_LIMIT = 1024 * 1024;

interface Folders {
  readonly root: string;
  readonly workspace: string;
  readonly temp: string;
  readonly toolCache: string;
}

/** Runs a built action the way the runner does: a child process that knows nothing but its environment and its files. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const folders = await prepareFolders(run.root);
  const manifest = await readManifest(run.action ?? join(REPOSITORY, "action.yml"));
  const files = await prepareFiles(folders, run);
  const env = {
    ...machineEnvironment(folders),
    ...createTrigger(run.kind ?? "push").environment,
    ...files,
    ...inputEnvironment(run, manifest),
    ...run.env,
  };
  const ended = await execute(run.main ?? manifest.main, env, folders.workspace, run.cancelWhen);
  const summary = await readFile(files["GITHUB_STEP_SUMMARY"], "utf8");
  const outputs = await readFile(files["GITHUB_OUTPUT"], "utf8");
  if (Buffer.byteLength(outputs) > OUTPUT_LIMIT) throw new Error(`outputs of ${outputs.length} characters; a job may have 1 MiB`);
  const log = readLog(ended.text);
  const isTooLarge = Buffer.byteLength(summary) > SUMMARY_LIMIT;
  const refusal = { level: "error", message: "$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k", properties: {} } as const;
  return {
    ...log,
    ...ended,
    ...folders,
    annotations: isTooLarge ? [...log.annotations, refusal] : log.annotations,
    outputs: readFileCommand(outputs),
    state: readFileCommand(await readFile(files["GITHUB_STATE"], "utf8")),
    summary: isTooLarge ? "" : summary,
    cleanup: () => rm(folders.root, { recursive: true, force: true }),
  };
}

async function prepareFolders(given: string | undefined): Promise<Folders> {
  const root = given ?? (await mkdtemp(join(tmpdir(), "tidegate-runner-")));
  const folders = { root, workspace: join(root, "app", "app"), temp: join(root, "_temp"), toolCache: join(root, "_tool") };
  // The runner empties its temporary directory before every job; the path stays the same.
  await rm(folders.temp, { recursive: true, force: true });
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true });
  return folders;
}

interface Manifest {
  readonly main: string;
  readonly inputs: Readonly<Record<string, { readonly default?: string | number | boolean }>>;
}

async function readManifest(path: string): Promise<Manifest> {
  const document = load(await readFile(path, "utf8")) as { runs: { using: string; main: string }; inputs?: Manifest["inputs"] };
  if (document.runs.using !== "node24") throw new Error(`this runner runs node24 actions, not ${document.runs.using}`);
  return { main: join(dirname(path), document.runs.main), inputs: document.inputs ?? {} };
}

async function prepareFiles({ temp }: Folders, run: ActionRun) {
  const folder = join(temp, "_runner_file_commands");
  await mkdir(folder, { recursive: true });
  const files = {
    GITHUB_OUTPUT: join(folder, "set_output"),
    GITHUB_STATE: join(folder, "save_state"),
    GITHUB_ENV: join(folder, "set_env"),
    GITHUB_PATH: join(folder, "add_path"),
    GITHUB_STEP_SUMMARY: join(folder, "step_summary"),
  };
  for (const file of Object.values(files)) await writeFile(file, "");
  const event = join(temp, "_github_workflow", "event.json");
  await mkdir(dirname(event), { recursive: true });
  await writeFile(event, typeof run.event === "string" ? run.event : JSON.stringify(run.event ?? createTrigger(run.kind ?? "push").event));
  return { ...files, GITHUB_EVENT_PATH: event };
}

function machineEnvironment({ workspace, temp, toolCache, root }: Folders): Record<string, string> {
  return {
    PATH: process.env["PATH"] ?? "",
    HOME: root,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: "__octo_tidegate",
    GITHUB_WORKSPACE: workspace,
    GITHUB_RETENTION_DAYS: "90",
    RUNNER_ARCH: "X64",
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_NAME: "fake",
    RUNNER_OS: "Linux",
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: toolCache,
    RUNNER_WORKSPACE: dirname(workspace),
  };
}

/** Every input becomes a variable, with its default when the workflow does not give it; unknown ones as well, with a warning on the real runner. */
function inputEnvironment(run: ActionRun, manifest: Manifest): Record<string, string> {
  const isReadOnly = run.kind === "fork" || run.kind === "dependabot";
  const token = run.token ?? (isReadOnly ? READ_TOKEN : WRITE_TOKEN);
  const apiUrl = run.apiUrl ?? "https://api.github.invalid";
  const env: Record<string, string> = { GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: `${apiUrl.replace(/\/v3$/, "")}/graphql` };
  const defaults = Object.entries(manifest.inputs).map(([name, input]): [string, string] => [name, evaluate(String(input.default ?? ""), token)]);
  for (const [name, value] of [...defaults, ...Object.entries(run.inputs ?? {})]) {
    env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] = value;
  }
  return env;
}

function evaluate(text: string, token: string): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    if (expression === "github.token") return token;
    throw new Error(`this runner does not know the expression ${expression}`);
  });
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly text: string;
  readonly firstLine: number;
  readonly duration: number;
  readonly cancelledFor?: number;
}

function execute(main: string, env: Readonly<Record<string, string>>, cwd: string, cancelWhen?: (output: string) => boolean): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [main], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let text = "";
    let firstLine = 0;
    let cancelledAt: number | undefined;
    const cancelIfDue = (): void => {
      if (cancelledAt !== undefined || !cancelWhen?.(text)) return;
      cancelledAt = performance.now();
      stopLikeRunner(child.kill.bind(child), child);
    };
    // What it is cancelled for need not be something that is printed.
    const watch = setInterval(cancelIfDue, 20);
    const listen = (chunk: string): void => {
      firstLine ||= performance.now() - start;
      text += chunk;
      cancelIfDue();
    };
    child.stdout.setEncoding("utf8").on("data", listen);
    child.stderr.setEncoding("utf8").on("data", listen);
    child.on("error", (error) => {
      clearInterval(watch);
      reject(error);
    });
    child.on("close", (code, signal) => {
      clearInterval(watch);
      const end = performance.now();
      const cancelled = cancelledAt === undefined ? {} : { cancelledFor: end - cancelledAt };
      resolve({ code, signal, text, firstLine, duration: end - start, ...cancelled });
    });
  });
}

/** Cancelling sends SIGINT, after 7.5 seconds SIGTERM, and 2.5 seconds later kills. */
function stopLikeRunner(kill: (signal: NodeJS.Signals) => boolean, child: { once(event: "close", listener: () => void): unknown }): void {
  kill("SIGINT");
  const timers = [setTimeout(() => kill("SIGTERM"), 7_500), setTimeout(() => kill("SIGKILL"), 10_000)];
  child.once("close", () => timers.forEach((timer) => clearTimeout(timer)));
}
