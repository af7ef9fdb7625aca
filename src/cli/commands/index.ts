import type { Command } from "../command.ts";
import { commentCommand } from "./comment.ts";
import { explainCommand } from "./explain.ts";
import { feedBuildCommand } from "./feed-build.ts";
import { feedExportCommand } from "./feed-export.ts";
import { feedImportCommand } from "./feed-import.ts";
import { feedPullCommand } from "./feed-pull.ts";
import { feedPushCommand } from "./feed-push.ts";
import { feedStatusCommand } from "./feed-status.ts";
import { feedSyncCommand } from "./feed-sync.ts";
import { sbomCommand } from "./sbom.ts";
import { scanCommand } from "./scan.ts";

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  scanCommand,
  sbomCommand,
  explainCommand,
  feedSyncCommand,
  feedStatusCommand,
  feedBuildCommand,
  feedPushCommand,
  feedPullCommand,
  feedExportCommand,
  feedImportCommand,
  commentCommand,
];
