import { createHash } from "node:crypto";
import { openBaseResult } from "../../github/base-result.ts";
import type { ActionsCache } from "../../github/cache.ts";
import type { RunContext } from "../../github/context.ts";
import type { Inventory } from "../../model/inventory.ts";
import { REPORT_SCHEMA, type ScanReport } from "../../model/report.ts";
import { readReport, renderReport } from "../../report/index.ts";
import type { Runtime } from "../runtime.ts";
import type { Base } from "../scanned-image.ts";
import { writeText } from "../write-text.ts";
import { type ListedImage, platformOf, slugOf } from "./image-list.ts";
import { slimReport } from "./slim-report.ts";

export interface BaseDeskOptions {
  /** Undefined when the cache is switched off. */
  readonly cache: ActionsCache | undefined;
  readonly context: RunContext;
  readonly images: readonly ListedImage[];
  /** The user's own distinction, for steps that scan the same image. */
  readonly commentId: string;
  /** Directory for the kept results; the same path in every run, since it is part of an entry's identity. */
  readonly directory: string;
}

/** The results that branches keep for the runs that are compared with them. */
export interface BaseDesk {
  /** The newest result of the base branch; never rejects but for a cancelled run. */
  find(inventory: Inventory, place: number): Promise<Base | undefined>;
  /** Keeps the result of a branch for its next runs and for its pull requests. */
  keep(report: ScanReport, place: number): Promise<void>;
}

const MAX_BYTES = 128 * 1024 * 1024;
const FILE = "result.json";

export function openBaseDesk(options: BaseDeskOptions, runtime: Runtime): BaseDesk {
  const { cache, context, images, directory, commentId } = options;
  const { fs, logger, signal, clock } = runtime;
  const open = (place: number, inventory: Inventory) => {
    const listed = images[place];
    if (!cache || !listed) return undefined;
    const own = fs.join(directory, slugOf(listed, inventory));
    const image = [listed.repository, listed.nth > 1 ? String(listed.nth) : "", commentId].filter(Boolean).join(" ");
    const result = openBaseResult({ cache, clock, context, directory: own, schema: REPORT_SCHEMA, image, platform: platformOf(inventory) });
    return result ? { ...result, file: fs.join(own, FILE) } : undefined;
  };
  const opened = new Map<number, ReturnType<typeof open>>();
  const found = new Map<number, ScanReport>();
  return {
    async find(inventory, place) {
      const name = context.baseBranch;
      if (!name) return undefined;
      const kept = open(place, inventory);
      opened.set(place, kept);
      if (!kept) return explain(context, name, "the cache is switched off");
      const outcome = await kept.restore(signal);
      if (outcome.state !== "hit") return explain(context, name, outcome.state === "failed" ? `the cache failed (${outcome.message})` : undefined);
      try {
        const report = readReport(JSON.parse(Buffer.from(await fs.readFile(kept.file, MAX_BYTES)).toString()));
        found.set(place, report);
        return { name, report };
      } catch (error) {
        return explain(context, name, `what was kept cannot be read (${error instanceof Error ? error.message : String(error)})`);
      }
    },
    async keep(report, place) {
      const kept = opened.get(place);
      // What could not be judged would make everything look new, or fixed, to whoever is compared with it.
      if (!kept || report.verdict.outcome === "incomplete" || !isBranch(context)) return;
      const before = found.get(place);
      if (before && fingerprint(before) === fingerprint(report)) return;
      await writeText(kept.file, renderReport("json", { ...slimReport(report), problems: [] }), runtime);
      const outcome = await kept.save(`${fingerprint(report)} ${context.runUrl ?? clock.now()}`, signal);
      logger.info(`Result of ${kept.branch}: ${outcome.state === "saved" ? `kept as ${outcome.key}` : `not kept (${whyNot(outcome)})`}`);
    },
  };
}

const isBranch = ({ ref, eventName }: RunContext): boolean => ref.startsWith("refs/heads/") && eventName !== "merge_group";

/** A branch that has no earlier result lacks nothing; a pull request lacks what it should be compared with. */
function explain(context: RunContext, name: string, reason?: string): Base | undefined {
  if (reason !== undefined) return { name, note: `There is no result of ${name} to compare with: ${reason}.` };
  if (isBranch(context)) return undefined;
  return { name, note: `There is no result of ${name} yet to compare with; the next run on ${name} keeps one.` };
}

function whyNot(outcome: { readonly state: string; readonly reason?: string; readonly message?: string }): string {
  return outcome.reason ?? outcome.message ?? outcome.state;
}

/** Equal for results that compare alike. */
function fingerprint({ findings, inventory, verdict }: ScanReport): string {
  const suppressed = new Set(verdict.judgements.filter(({ decision }) => decision === "suppressed").map(({ finding }) => finding));
  const lines = findings.map((finding) => {
    const { id, state, component, severity } = finding;
    return JSON.stringify([id, state, component.purl, severity.level, suppressed.has(finding)]);
  });
  const facts = [...lines.sort(), ...inventory.packages.map(({ purl }) => purl)];
  return createHash("sha256").update(facts.join("\n")).digest("hex");
}
