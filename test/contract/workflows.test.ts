import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { ACTION_INPUTS, ACTION_OUTPUTS, COMMENT_INPUTS } from "../../src/action/inputs.ts";
import { checkOption } from "../../src/scan/options/check.ts";
import { OPTIONS, type OptionName } from "../../src/scan/options/table.ts";

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, ".github/workflows");

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

interface Job {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps?: readonly Step[];
  readonly outputs?: Readonly<Record<string, string>>;
}

interface Call {
  readonly inputs?: Readonly<Record<string, { readonly required?: boolean; readonly type: string; readonly default?: unknown }>>;
  readonly outputs?: Readonly<Record<string, { readonly value: string }>>;
}

interface Workflow {
  readonly on: { readonly workflow_call?: Call };
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const read = (file: string): Workflow => load(readFileSync(join(FOLDER, file), "utf8")) as Workflow;
const CALLABLE = readdirSync(FOLDER).filter((file) => read(file).on.workflow_call !== undefined);
const only = (file: string): Job => Object.values(read(file).jobs)[0] ?? {};

/** What each is for needs no more than this. */
const PERMISSIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "build-and-scan.yml": { contents: "read", "security-events": "write", "pull-requests": "write" },
  "scan-on-push.yml": { contents: "read", packages: "read", "security-events": "write" },
  "rescan.yml": { contents: "read", packages: "read", "security-events": "write" },
  "comment.yml": { actions: "read", "pull-requests": "write" },
};

const INPUTS: Readonly<Record<string, readonly string[]>> = {
  "tidegate/tidegate": ACTION_INPUTS.map(({ name }) => name),
  "tidegate/tidegate/comment": COMMENT_INPUTS.map(({ name }) => name),
};

describe("the reusable workflows", () => {
  it("are those whose permissions are known", () => {
    expect([...CALLABLE].sort()).toEqual(Object.keys(PERMISSIONS).sort());
  });

  describe.each(CALLABLE)("%s", (file) => {
    const workflow = read(file);
    const job = only(file);
    const call = workflow.on.workflow_call ?? {};
    const steps = job.steps ?? [];
    const ours = steps.filter(({ uses }) => uses?.startsWith("tidegate/"));

    it("asks for the least", () => {
      expect(workflow.permissions).toEqual({});
      expect(Object.keys(workflow.jobs)).toHaveLength(1);
      expect(job.permissions).toEqual(PERMISSIONS[file]);
      expect(job["timeout-minutes"]).toBeGreaterThan(0);
    });

    it("gives the action inputs that it has, with values it takes", () => {
      expect(ours.length).toBeGreaterThan(0);
      for (const step of ours) {
        const [action = "", version] = step.uses?.split("@") ?? [];
        expect(version).toBe("v0");
        for (const [name, value] of Object.entries(step.with ?? {})) {
          expect(INPUTS[action]).toContain(name);
          const isFixed = !String(value).includes("${{") && name in OPTIONS;
          if (isFixed) expect(checkOption(name as OptionName, String(value))).toBeUndefined();
        }
      }
    });

    it("has defaults that the action takes, and uses every input", () => {
      const text = readFileSync(join(FOLDER, file), "utf8");
      for (const [name, input] of Object.entries(call.inputs ?? {})) {
        expect(text).toContain(`inputs.${name} `);
        if (name in OPTIONS && input.default !== "") expect(checkOption(name as OptionName, String(input.default))).toBeUndefined();
      }
    });

    it("hands on outputs that the action has", () => {
      for (const [name, { value }] of Object.entries(call.outputs ?? {})) {
        expect(value).toContain(`outputs.${name} }}`);
        const source = /steps\.(\w+)\.outputs\.([\w-]+)/.exec(job.outputs?.[name] ?? "");
        expect(steps.some(({ id }) => id === source?.[1])).toBe(true);
        expect(Object.keys(ACTION_OUTPUTS)).toContain(source?.[2]);
      }
    });

    it("puts nothing foreign into a script, and keeps no credentials in the checkout", () => {
      for (const { run, uses, with: given } of steps) {
        expect(run ?? "").not.toContain("${{");
        if (uses?.startsWith("actions/checkout@")) expect(given).toMatchObject({ "persist-credentials": false });
      }
    });
  });
});

/** Every YAML block of the documentation that is a workflow or the jobs of one. */
function documented(): readonly (readonly [name: string, workflow: Workflow])[] {
  const text = readFileSync(join(ROOT, "docs/github.md"), "utf8");
  return [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = ""], index) => [`block ${index + 1}`, load(block) as Workflow]);
}

describe("the workflows of docs/github.md, tried as a caller would", () => {
  it.each(documented())("%s", (_name, { jobs }) => {
    for (const job of Object.values(jobs)) {
      if (job.uses) checkCaller(job);
      for (const step of job.steps ?? []) {
        const [action = "", version] = step.uses?.split("@") ?? [];
        if (!(action in INPUTS)) continue;
        expect(version).toBe("v0");
        for (const name of Object.keys(step.with ?? {})) expect(INPUTS[action]).toContain(name);
      }
    }
  });
});

/** "requesting 'actions: read', but is only allowed 'actions: none'": such a run does not even start. */
function checkCaller(job: Job): void {
  const [, file = ""] = /^tidegate\/tidegate\/\.github\/workflows\/([\w-]+\.yml)@v0$/.exec(job.uses ?? "") ?? [];
  expect(CALLABLE).toContain(file);
  expect(job.permissions).toEqual(only(file).permissions);
  const inputs = read(file).on.workflow_call?.inputs ?? {};
  for (const name of Object.keys(job.with ?? {})) expect(Object.keys(inputs)).toContain(name);
  for (const [name, { required }] of Object.entries(inputs)) if (required) expect(Object.keys(job.with ?? {})).toContain(name);
}
