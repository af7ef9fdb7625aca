import type { CommandEntry } from "../command.ts";

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandEntry[] = [
  { name: "scan", load: async () => (await import("./scan.ts")).scanCommand },
  { name: "sbom", load: async () => (await import("./sbom.ts")).sbomCommand },
  { name: "explain", load: async () => (await import("./explain.ts")).explainCommand },
  { name: "feed sync", load: async () => (await import("./feed-sync.ts")).feedSyncCommand },
  { name: "feed status", load: async () => (await import("./feed-status.ts")).feedStatusCommand },
  { name: "feed build", load: async () => (await import("./feed-build.ts")).feedBuildCommand },
  { name: "feed push", load: async () => (await import("./feed-push.ts")).feedPushCommand },
  { name: "feed pull", load: async () => (await import("./feed-pull.ts")).feedPullCommand },
  { name: "feed export", load: async () => (await import("./feed-export.ts")).feedExportCommand },
  { name: "feed import", load: async () => (await import("./feed-import.ts")).feedImportCommand },
  { name: "comment", load: async () => (await import("./comment.ts")).commentCommand },
];
