import { isTidegateError, TidegateError } from "../../model/errors.ts";

const FILE_CODES = new Set(["ENOSPC", "EDQUOT", "EACCES", "EPERM", "EROFS", "EIO", "EMFILE", "ENFILE", "ENOTDIR", "EISDIR", "EEXIST", "ENOENT"]);

/** What the feed directory or SQLite complain of, with a code and a name; anything else as it was. */
export function asStoreError(error: unknown, directory: string): unknown {
  if (isTidegateError(error) || !(error instanceof Error) || !("code" in error)) return error;
  const code = String(error.code);
  if (!FILE_CODES.has(code) && code !== "ERR_SQLITE_ERROR") return error;
  return new TidegateError("FEED_STORE_FAILED", `the feed directory ${directory} cannot be used: ${error.message}`, { cause: error });
}
