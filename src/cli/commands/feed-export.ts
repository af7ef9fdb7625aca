import { cliFeedDirectory } from "../../scan/directories.ts";
import { exportShards } from "../../scan/feed-commands.ts";
import type { Command } from "../command.ts";
import { writeShards } from "../write-shards.ts";

export const feedExportCommand: Command = {
  name: "feed export",
  usage: "tidegate feed export FILE [OPTIONS]",
  summary: "Write the local feed into one file.",
  notes: ["The file holds every shard that the feed directory has. `feed import` takes it over on a machine without a network."],
  options: ["feed-dir", "timeout"],
  operands: { names: ["FILE"], min: 1, max: 1 },
  async run({ operands, settings, runtime, io }) {
    const [file = ""] = operands;
    writeShards(await exportShards(file, { settings, directory: cliFeedDirectory(settings, runtime) }, runtime), { runtime, io });
    return 0;
  },
};
