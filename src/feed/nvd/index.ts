import type { Problem } from "../../model/problem.ts";
import type { DatabaseEngine } from "../../ports/database.ts";
import type { FileSystem } from "../../ports/file-system.ts";
import type { ScoreLookup } from "../../ports/score-lookup.ts";
import { OpenList } from "../lists/store.ts";
import { publishedFirst } from "../published/dataset.ts";
import { schemaDirectory } from "../store/directory.ts";
import { asOpenProblem, openCurrent } from "../store/open-current.ts";
import { syncDatasets } from "../sync/datasets.ts";
import type { FeedRuntime, FeedSync, RefreshOptions } from "../sync/types.ts";
import { MODIFIED, nvdDataset } from "./dataset.ts";
import { nvdList } from "./list.ts";

export const NVD_LOCATION = "https://nvd.nist.gov/feeds/json/cve/2.0";

/** NVD's oldest file has everything up to this year. https://nvd.nist.gov/vuln/data-feeds */
const FIRST_YEAR = 2002;

export interface NvdOptions extends RefreshOptions {
  /** Address or directory with the files of NVD's JSON 2.0 feed. */
  readonly location: string;
  /** What is to be looked up: of the yearly files only those are fetched that have it. */
  readonly cves: readonly string[] | "all";
}

/** The files in which CVEs are, and the one with the latest changes. */
function listParts(cves: readonly string[]): readonly string[] {
  const years = new Set(cves.flatMap((cve) => yearOf(cve) ?? []));
  return years.size === 0 ? [] : [...[...years].sort(), MODIFIED];
}

function listAllParts(now: number): readonly string[] {
  const count = new Date(now).getUTCFullYear() - FIRST_YEAR + 1;
  return [...Array.from({ length: Math.max(0, count) }, (_, index) => String(FIRST_YEAR + index)), MODIFIED];
}

function yearOf(cve: string): string | undefined {
  const year = /^CVE-(\d{4})-/.exec(cve)?.[1];
  return year === undefined ? undefined : String(Math.max(FIRST_YEAR, Number(year)));
}

/** Brings the files up to date that have these CVEs. */
export function syncNvd(options: NvdOptions, cx: FeedRuntime): Promise<FeedSync> {
  return syncDatasets(
    (options.cves === "all" ? listAllParts(cx.clock.now()) : listParts(options.cves)).map((part) =>
      publishedFirst(nvdDataset(options.location, part), options.published),
    ),
    options,
    cx,
  );
}

export interface OpenNvd extends ScoreLookup {
  readonly problems: readonly Problem[];
  close(): void;
}

interface NvdRuntime {
  readonly databases: DatabaseEngine;
  readonly fs: FileSystem;
}

/** Opens what there is of the files that have these CVEs. */
export async function openNvd(directory: string, cves: readonly string[], { databases, fs }: NvdRuntime): Promise<OpenNvd> {
  const problems: Problem[] = [];
  const open = new Map<string, OpenList<readonly string[]>>();
  for (const part of listParts(cves)) {
    const { shard } = nvdList(part);
    try {
      const list = await openCurrent(shard, schemaDirectory(fs, directory), fs, (path) => new OpenList<readonly string[]>(shard, path, databases));
      if (list !== undefined) open.set(part, list);
    } catch (error) {
      problems.push({ ...asOpenProblem(error, shard), severity: "warning" });
    }
  }
  return {
    problems,
    vectors: (cve) => open.get(MODIFIED)?.find(cve) ?? open.get(yearOf(cve) ?? "")?.find(cve) ?? [],
    close: () => {
      for (const list of open.values()) list.close();
    },
  };
}
