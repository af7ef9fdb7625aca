import { cliFeedDirectory } from "../../scan/directories.ts";
import { importShards } from "../../scan/feed-commands.ts";
import type { Command } from "../command.ts";
import { writeShards } from "../write-shards.ts";

export const feedImportCommand: Command = {
  name: "feed import",
  usage: "tidegate feed import FILE [OPTIONS]",
  summary: "Take over a feed that was exported elsewhere.",
  notes: ["Every shard is verified by its digest first. Shards that are here already and younger stay."],
  options: ["feed-dir", "timeout"],
  operands: { names: ["FILE"], min: 1, max: 1 },
  async run({ operands, settings, runtime, io }) {
    const [file = ""] = operands;
    writeShards(await importShards(file, { settings, directory: cliFeedDirectory(settings, runtime) }, runtime), { runtime, io });
    return 0;
  },
};
