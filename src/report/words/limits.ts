import { formatDuration } from "../../model/duration.ts";
import type { Problem } from "../../model/problem.ts";
import type { Coverage, FeedShardStatus, ScanReport } from "../../model/report.ts";
import { count } from "./count.ts";

/** Reasons for not judging, with how many packages each concerns; sorted. */
export function listReasons({ notJudged }: Coverage): readonly (readonly [reason: string, count: number])[] {
  return Object.entries(notJudged).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Why part of the image was not judged, one line each. */
export function describeGaps({ coverage }: ScanReport): readonly string[] {
  return coverage.flatMap((row) => {
    const reasons = listReasons(row);
    const unexplained = row.found - row.judged - reasons.reduce((sum, [, number]) => sum + number, 0);
    const all = unexplained > 0 ? [...reasons, ["no reason given", unexplained] as const] : reasons;
    return all.map(([reason, number]) => `${count(number, `${row.type} package`)} not judged: ${reason}`);
  });
}

/** What the run met that the reader must know, each with what to do about it. */
export function describeProblems({ problems }: ScanReport): readonly string[] {
  return problems.map((problem) => [endSentence(describeProblem(problem)), problem.hint].filter(Boolean).join(" "));
}

/** What happened and, where the words do not say it already, to which file. */
export function describeProblem({ message, where }: Problem): string {
  const path = where?.path ?? "";
  return path === "" || message.includes(path) ? message : `${message.replace(/\.$/, "")} (${path})`;
}

export function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** Where one part of the feed stands, by the report's own clock. */
export function describeAge({ status, asOf }: FeedShardStatus, generatedAt: string): string {
  if (status === "missing") return "missing";
  const age = asOf === undefined ? Number.NaN : Date.parse(generatedAt) - Date.parse(asOf);
  if (Number.isNaN(age)) return "of unknown age";
  return age < 60_000 ? "current" : `${formatDuration(age)} old`;
}

/** One line about the advisories that judged the image: how old the oldest are, and what is missing. */
export function describeFeed({ feed, generatedAt }: ScanReport): string {
  const present = feed.filter(({ status }) => status !== "missing");
  const dated = present.filter(({ asOf }) => asOf !== undefined).sort((a, b) => ((a.asOf ?? "") < (b.asOf ?? "") ? -1 : 1));
  const [oldest] = dated;
  const missing = feed.filter(({ status }) => status === "missing").map(({ ecosystem }) => ecosystem);
  const age = oldest ? `${describeAge(oldest, generatedAt)} (${oldest.asOf?.slice(0, 10)})` : present.length > 0 ? "of unknown age" : "none";
  const stale = present.some(({ status }) => status === "stale") ? ", stale" : "";
  return `${age}${stale}${missing.length > 0 ? `, without ${missing.join(", ")}` : ""}`;
}
