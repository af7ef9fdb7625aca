import { cliFeedDirectory } from "../../scan/directories.ts";
import { pullShards } from "../../scan/publish-feed.ts";
import type { Command } from "../command.ts";
import { REGISTRY_OPTIONS } from "../registry-options.ts";
import { writeShards } from "../write-shards.ts";

export const feedPullCommand: Command = {
  name: "feed pull",
  usage: "tidegate feed pull oci://HOST/REPOSITORY[:TAG] [ECOSYSTEM...] [OPTIONS]",
  summary: "Take over a published feed, or parts of it.",
  notes: [
    "Every shard is verified by its digest, and with --feed-key the whole feed by its signature. Shards that are here already and younger stay.",
  ],
  options: ["feed-dir", "feed-key", ...REGISTRY_OPTIONS, "timeout"],
  operands: { names: ["ADDRESS", "ECOSYSTEM"], min: 1, max: 300 },
  async run({ operands, settings, runtime, io }) {
    const [location = "", ...shards] = operands;
    writeShards(await pullShards(location, shards, { settings, directory: cliFeedDirectory(settings, runtime) }, runtime), { runtime, io });
    return 0;
  },
};
