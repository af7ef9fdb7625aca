import { TidegateError } from "../../model/errors.ts";
import { cliFeedDirectory } from "../../scan/directories.ts";
import { checkQuiet, syncLists, syncShards } from "../../scan/feed-commands.ts";
import { PUBLISHED_SHARDS } from "../../scan/published-shards.ts";
import type { Command } from "../command.ts";
import { REGISTRY_OPTIONS } from "../registry-options.ts";
import { writeShards } from "../write-shards.ts";

const LISTS = ["kev-feed", "epss-feed", "nvd-feed", "eol-feed"] as const;

export const feedBuildCommand: Command = {
  name: "feed build",
  usage: "tidegate feed build [ECOSYSTEM...] [OPTIONS]",
  summary: "Build or update the whole feed, to be published or exported.",
  notes: [
    "Without an ECOSYSTEM all that Tidegate can judge are built; what the feed directory has already is only brought up to date.",
    "The lists besides (--kev-feed and so on) are built when they are asked for, whole.",
    "An ecosystem that the sources have nothing for is named and left out. With --quiet-after a source that has not changed for so long is an error.",
  ],
  options: ["feed", "feed-key", "extra-feeds", ...LISTS, "feed-dir", "feed-warn-age", "quiet-after", ...REGISTRY_OPTIONS, "timeout"],
  operands: { names: ["ECOSYSTEM"], min: 0, max: 300 },
  async run({ operands, settings, runtime, io }) {
    const shards = operands.length > 0 ? operands : PUBLISHED_SHARDS;
    const request = { settings, directory: cliFeedDirectory(settings, runtime), recheckAfter: 0 };
    const [feed, lists] = [await syncShards(shards, request, runtime), await syncLists(request, runtime)];
    const [statuses, problems] = [
      [...feed.statuses, ...lists.statuses],
      [...feed.problems, ...lists.problems],
    ];
    writeShards(statuses, { runtime, io });
    for (const { message } of problems.filter(({ code }) => code !== "FEED_MISSING")) runtime.logger.warning(message);
    if (statuses.every(({ status }) => status === "missing")) throw new TidegateError("FEED_UNREACHABLE", "no part of the feed could be built");
    checkQuiet(statuses, settings, runtime);
    return 0;
  },
};
