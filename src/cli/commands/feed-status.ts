import type { FeedShardStatus } from "../../model/report.ts";
import { cliFeedDirectory } from "../../scan/directories.ts";
import { checkQuiet, describeShard, listShards } from "../../scan/feed-commands.ts";
import type { Command, CommandRequest } from "../command.ts";
import { planOutputs, writeOutput } from "../outputs.ts";

export const feedStatusCommand: Command = {
  name: "feed status",
  usage: "tidegate feed status [OPTIONS]",
  summary: "Show what the local feed holds and how old it is.",
  notes: [
    "The format is text (the default here) or json. With --quiet-after a source that has not changed for so long is an error, which the exit code says, too.",
  ],
  options: ["format", "output", "feed-dir", "feed-warn-age", "quiet-after"],
  operands: { names: [], min: 0, max: 0 },
  async run(request) {
    const { settings, runtime } = request;
    const outputs = planOutputs(settings, { formats: ["text", "json"], isShownBesideFiles: true });
    const directory = cliFeedDirectory(settings, runtime);
    const statuses = await listShards({ settings, directory }, runtime);
    for (const output of outputs) {
      const text =
        output.format === "json" ? `${JSON.stringify({ directory, shards: statuses }, undefined, 2)}\n` : describe(directory, statuses, request);
      await writeOutput(output, [text], request);
    }
    checkQuiet(statuses, settings, runtime);
    return 0;
  },
};

function describe(directory: string, statuses: readonly FeedShardStatus[], { runtime }: CommandRequest): string {
  const rows = statuses.map((status) => {
    const details = [status.source && `from ${status.source}`, status.revision && `last changed ${status.revision}`];
    return [describeShard(status, runtime.clock.now()), ...details.filter(Boolean)].join(", ");
  });
  const lines = rows.length > 0 ? rows : ["no feed yet; it is fetched by the first scan"];
  return `${directory}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}
