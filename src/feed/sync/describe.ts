import { formatDuration } from "../../model/duration.ts";
import type { TidegateError } from "../../model/errors.ts";
import type { Problem } from "../../model/problem.ts";
import type { FeedShardStatus } from "../../model/report.ts";
import type { ShardFacts } from "../store/side-file.ts";
import type { RefreshedShard } from "./refresh.ts";

/** How old a copy is, in milliseconds; never negative, whatever the clocks say. */
function ageOf(facts: ShardFacts, now: number): number {
  return Math.max(0, now - Date.parse(facts.asOf));
}

/** A shard as it stands, without any attempt to refresh it. */
export function describeFacts(facts: ShardFacts, now: number, warnAge: number): FeedShardStatus {
  const { ecosystem, source, revision, checked, asOf, content } = facts;
  const base = { ecosystem, source, checked, asOf, ...(revision.modified === undefined ? {} : { revision: revision.modified }) };
  if (content === undefined) return { ...base, status: "missing", problem: nothingFor(facts) };
  const status = ageOf(facts, now) > warnAge ? "stale" : "fresh";
  return { ...base, status, digest: content.digest, records: content.records };
}

/** A shard after the attempt; one whose source could not be asked is stale however young it is. */
export function describeShard({ shard, facts, failure }: RefreshedShard, now: number, warnAge: number): FeedShardStatus {
  const reason = failure?.message;
  if (facts === undefined) return { ecosystem: shard, status: "missing", problem: reason ?? "it was never fetched, and no connection may be made" };
  const described = describeFacts(facts, now, warnAge);
  if (reason === undefined) return described;
  return { ...described, status: described.status === "fresh" ? "stale" : described.status, problem: reason };
}

/** Everything about a shard that the reader of a report must know. */
export function collectProblems(refreshed: RefreshedShard, status: FeedShardStatus, now: number, warnAge: number): readonly Problem[] {
  const { shard, facts, failure, wasDamaged, detours } = refreshed;
  const problems: Problem[] = [];
  const report = (severity: Problem["severity"], code: Problem["code"], message: string, hint?: string): void => {
    problems.push({ severity, code, message, where: { plugin: "feed", record: shard }, ...(hint === undefined ? {} : { hint }) });
  };
  if (wasDamaged) report("warning", "FEED_DAMAGED", `the stored data of ${shard} were damaged and were thrown away`);
  // Where every record was left out, what was wrong with them is all there is to say.
  if (status.status === "missing") return [...problems, describeMissing(refreshed, status), ...(facts?.problems ?? [])];
  if (facts === undefined) return problems;
  const age = formatDuration(ageOf(facts, now));
  if (failure) {
    report(
      "warning",
      codeFor(failure),
      `the data of ${shard} could not be refreshed, a copy that is ${age} old is used: ${failure.message}`,
      failure.hint,
    );
  }
  if (ageOf(facts, now) > warnAge) report("warning", "FEED_STALE", `the data of ${shard} are ${age} old`);
  return [...problems, ...(failure ? [] : detours.map((detour) => describeDetour(detour, facts.source))), ...facts.problems];
}

function describeMissing({ shard, failure, isOptional, detours }: RefreshedShard, { problem }: FeedShardStatus): Problem {
  const reasons = [...detours.map(({ message }) => message), problem ?? "unknown reason"].join("; then ");
  return {
    severity: isOptional ? "warning" : "error",
    code: "FEED_MISSING",
    message: `there are no ${isOptional ? "data of" : "advisories for"} ${shard}: ${reasons}`,
    where: { plugin: "feed", record: shard },
    ...(failure ? { hint: failure.hint } : {}),
  };
}

/** Without the shard, so that it is said once for all of them. */
function describeDetour(detour: TidegateError, source: string): Problem {
  const message = `${source} stands in for a place that could not be used: ${detour.message}`;
  return { severity: "warning", code: codeFor(detour), message, hint: detour.hint, where: { plugin: "feed" } };
}

function codeFor({ code }: TidegateError): Problem["code"] {
  // Whether the registry's digest or what is packed within shows it first is chance.
  if (code === "REGISTRY_DATA_INVALID") return "FEED_DAMAGED";
  return code === "FEED_DAMAGED" || code === "FEED_SIGNATURE_INVALID" ? code : "FEED_UNREACHABLE";
}

function nothingFor({ source, ecosystem, problems }: ShardFacts): string {
  return `${source} has no ${problems.length === 0 ? "" : "usable "}records for ${ecosystem}`;
}
