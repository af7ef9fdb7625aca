import type { Extraction } from "../../../model/layer-report.ts";
import type { Problem } from "../../../model/problem.ts";
import type { ClaimedFile } from "../../extractor.ts";

/** Who met the problem, and in which file. */
export interface Reader {
  readonly plugin: string;
  readonly file: Pick<ClaimedFile, "path">;
}

/** A problem that leaves the inventory incomplete. */
export function damage({ plugin, file }: Reader, message: string): Problem {
  return { severity: "error", code: "PACKAGE_DATABASE_DAMAGED", message, where: { path: file.path, plugin } };
}

/** A problem of one record, beside which others stand. */
export function invalidRecord({ plugin, file }: Reader, message: string, record?: string): Problem {
  return {
    severity: "error",
    code: "PACKAGE_RECORD_INVALID",
    message,
    where: { path: file.path, plugin, ...(record === undefined ? {} : { record }) },
  };
}

/** What an extractor answers that could read nothing of its file. */
export function unreadable(reader: Reader, message: string): Extraction {
  return { problems: [damage(reader, message)] };
}
