import { cliFeedDirectory } from "../../scan/directories.ts";
import { describeShard, listShards } from "../../scan/feed-commands.ts";
import type { Command } from "../command.ts";

export const feedStatusCommand: Command = {
  name: "feed status",
  usage: "tidegate feed status [OPTIONS]",
  summary: "Show what the local feed holds and how old it is.",
  options: ["feed-dir", "feed-warn-age"],
  operands: { names: [], min: 0, max: 0 },
  async run({ settings, runtime, io }) {
    const directory = cliFeedDirectory(settings, runtime);
    const statuses = await listShards({ settings, directory }, runtime);
    io.stdout.write(`${directory}\n`);
    for (const status of statuses) io.stdout.write(`  ${describeShard(status, runtime.clock.now())}\n`);
    if (statuses.length === 0) io.stdout.write("  no feed yet; it is fetched by the first scan\n");
    return 0;
  },
};
