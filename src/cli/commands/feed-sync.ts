import { TidegateError } from "../../model/errors.ts";
import { cliFeedDirectory } from "../../scan/directories.ts";
import { describeShard, syncShards } from "../../scan/feed-commands.ts";
import type { Command } from "../command.ts";
import { REGISTRY_OPTIONS } from "../registry-options.ts";

export const feedSyncCommand: Command = {
  name: "feed sync",
  usage: "tidegate feed sync ECOSYSTEM... [OPTIONS]",
  summary: "Fetch or refresh parts of the feed.",
  notes: ["ECOSYSTEM is spelled as OSV does, with the release for distributions: npm PyPI Debian:12 Alpine:v3.20 Ubuntu:24.04:LTS."],
  options: ["published-feed", "feed", "feed-key", ...REGISTRY_OPTIONS, "extra-feeds", "feed-dir", "feed-warn-age", "timeout"],
  operands: { names: ["ECOSYSTEM"], min: 1, max: 100 },
  async run({ operands, settings, runtime, io }) {
    const { statuses, problems } = await syncShards(operands, { settings, directory: cliFeedDirectory(settings, runtime) }, runtime);
    for (const status of statuses) io.stdout.write(`${describeShard(status, runtime.clock.now())}\n`);
    for (const problem of problems) runtime.logger.warning([problem.message, problem.hint].filter(Boolean).join(" "));
    const missing = statuses.filter(({ status }) => status === "missing").map(({ ecosystem }) => ecosystem);
    if (missing.length > 0) throw new TidegateError("FEED_UNREACHABLE", `there is no feed for ${missing.join(", ")}`);
    return 0;
  },
};
