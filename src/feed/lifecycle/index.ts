import type { Distro } from "../../model/distro.ts";
import type { Problem } from "../../model/problem.ts";
import type { FeedShardStatus } from "../../model/report.ts";
import { listDataset } from "../lists/dataset.ts";
import { OpenList } from "../lists/store.ts";
import { publishedFirst } from "../published/dataset.ts";
import { schemaDirectory } from "../store/directory.ts";
import { asOpenProblem, openCurrent } from "../store/open-current.ts";
import type { Dataset } from "../sync/dataset.ts";
import { syncDatasets } from "../sync/datasets.ts";
import type { FeedRuntime, FeedSync, RefreshOptions } from "../sync/types.ts";
import { findBuiltIn } from "./built-in.ts";
import { lastDay, type ReleaseEnd } from "./end.ts";
import { lifecycleList } from "./list.ts";
import { LIFECYCLE_PRODUCTS, type Release, releaseOf } from "./release.ts";

export const LIFECYCLE_LOCATION = "https://endoflife.date/api";

export interface LifecycleOptions extends RefreshOptions {
  /** Address or directory that has `<product>.json`; without one the built-in dates are all there is. */
  readonly location?: string;
}

/** What is known about the end of a release. */
export interface Lifecycle {
  /** Whether it is over today. */
  readonly isOver: boolean;
  readonly statuses: readonly FeedShardStatus[];
  /** That it is over, as the reader of a report must know it, and what went wrong with asking. */
  readonly problems: readonly Problem[];
}

/** Says whether the distribution's release is over, and so has no advisories for what was found since. */
export async function checkLifecycle(distro: Distro | undefined, options: LifecycleOptions, cx: FeedRuntime): Promise<Lifecycle> {
  const release = distro && releaseOf(distro);
  if (release === undefined) return { isOver: false, statuses: [], problems: [] };
  const asked = options.location === undefined ? undefined : await ask(release, options.location, options, cx);
  const { statuses, problems, end = findBuiltIn(release.product, release.cycle) } = asked ?? { statuses: [], problems: [] };
  const last = end && lastDay(release.product, end);
  const isOver = last === true || (last !== undefined && last < formatDay(cx.clock.now()));
  return { isOver, statuses, problems: [...(isOver ? [reportEnd(release, last)] : []), ...problems] };
}

const formatDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

function reportEnd({ name }: Release, last: string | true): Problem {
  return {
    severity: "warning",
    code: "DISTRO_END_OF_LIFE",
    message: `${name} reached its end of life${last === true ? "" : ` on ${last}`}; its advisories are incomplete.`,
    hint: "Vulnerabilities found since are mostly neither listed nor fixed for it. Move to a release that is supported.",
  };
}

/** Brings the lists of all products up to date. */
export function syncLifecycle(options: RefreshOptions & { readonly location: string }, cx: FeedRuntime): Promise<FeedSync> {
  const datasets = LIFECYCLE_PRODUCTS.map((product) => openList(product, options.location, options, cx));
  return syncDatasets(datasets, options, cx);
}

function openList(product: string, location: string, { published }: RefreshOptions, { fs }: FeedRuntime): Dataset {
  const place = /^https?:\/\//i.test(location) ? `${location.replace(/\/+$/, "")}/${product}.json` : fs.join(location, `${product}.json`);
  return publishedFirst(listDataset(lifecycleList(product), place), published);
}

interface Asked {
  readonly end?: ReleaseEnd;
  readonly statuses: readonly FeedShardStatus[];
  readonly problems: readonly Problem[];
}

async function ask({ product, cycle }: Release, location: string, options: RefreshOptions, cx: FeedRuntime): Promise<Asked> {
  const list = lifecycleList(product);
  const { statuses, problems } = await syncDatasets([openList(product, location, options, cx)], options, cx);
  try {
    const open = await openCurrent(
      list.shard,
      schemaDirectory(cx.fs, options.directory),
      cx.fs,
      (path) => new OpenList<Stored>(list.shard, path, cx.databases),
    );
    const stored = open?.find(cycle);
    open?.close();
    const end = readStored(stored);
    return { statuses, problems, ...(end === undefined ? {} : { end }) };
  } catch (error) {
    return { statuses, problems: [...problems, { ...asOpenProblem(error, list.shard), severity: "warning" }] };
  }
}

interface Stored extends Omit<ReleaseEnd, "end"> {
  readonly end: string | boolean;
}

/** A release of which only its not being over is known has no end. */
function readStored(stored: Stored | undefined): ReleaseEnd | undefined {
  if (stored === undefined) return undefined;
  const { end, extended } = stored;
  if (end !== false) return { end, ...(extended === undefined ? {} : { extended }) };
  return { end: extended ?? FAR };
}

const FAR = "9999-12-31";
