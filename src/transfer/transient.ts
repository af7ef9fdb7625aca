import { isTidegateError } from "../model/errors.ts";

const TRANSIENT = new Set(["ECONNRESET", "ECONNREFUSED", "ECONNABORTED", "EPIPE", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "EAI_AGAIN"]);

/** Whether another attempt may fare better. */
export function isTransient(error: unknown): boolean {
  if (isTidegateError(error)) return error.code === "NETWORK_TIMEOUT" || error.code === "NETWORK_CUT";
  if (!(error instanceof Error)) return false;
  // Our own time limit for one attempt ends it like this; the caller's signal was looked at before.
  if (error.name === "AbortError" || error.name === "TimeoutError") return true;
  return "code" in error && TRANSIENT.has(String(error.code));
}
