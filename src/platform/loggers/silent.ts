import type { Logger } from "../../ports/logger.ts";

const nothing = (): void => undefined;

/** For callers who want the report and no messages. */
export const SILENT: Logger = { debug: nothing, info: nothing, warning: nothing, error: nothing, group: () => nothing, progress: nothing };
