import { cliFeedDirectory } from "../../scan/directories.ts";
import { pushShards } from "../../scan/publish-feed.ts";
import type { Command } from "../command.ts";
import { REGISTRY_OPTIONS } from "../registry-options.ts";

export const feedPushCommand: Command = {
  name: "feed push",
  usage: "tidegate feed push oci://HOST/REPOSITORY[:TAG] [OPTIONS]",
  summary: "Publish the local feed in a registry.",
  notes: [
    "Layers that the registry has are not sent again; the tag, by default that of the schema, is moved when all is there.",
    "With --sign-key the feed is signed as cosign does; with --feed-key as well the two are compared before anything is sent.",
  ],
  options: ["feed-dir", "sign-key", "feed-key", ...REGISTRY_OPTIONS, "timeout"],
  operands: { names: ["ADDRESS"], min: 1, max: 1 },
  async run({ operands, settings, runtime, io }) {
    const [location = ""] = operands;
    const { digest, shards, bytes, sent } = await pushShards(location, { settings, directory: cliFeedDirectory(settings, runtime) }, runtime);
    io.stdout.write(`${digest}\n`);
    runtime.logger.info(`published ${shards} shards in ${location}: ${bytes} bytes, of which ${sent} were sent`);
    return 0;
  },
};
