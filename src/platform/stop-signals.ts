import { TidegateError } from "../model/errors.ts";

/** What a process is stopped with: Ctrl+C, the runner and init systems, a terminal that closes. */
const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
/** Tidying up may take this long; whoever sent the signal waits not much longer before they kill. */
const GRACE_MS = 3000;

export interface Stopping {
  /** Aborted by the first signal. */
  readonly signal: AbortSignal;
  /** What a process that was stopped so exits with, as shells count; undefined when it was not. */
  readonly exitCode: () => number | undefined;
}

/** Lets a run that is stopped end in order, so that no temporary file stays. A second signal ends it at once. */
export function listenForStop(): Stopping {
  const controller = new AbortController();
  let code: number | undefined;
  for (const [name, exitCode] of Object.entries(CODES)) {
    process.on(name, () => {
      if (code !== undefined) process.exit(exitCode);
      code = exitCode;
      setTimeout(() => process.exit(exitCode), GRACE_MS).unref();
      controller.abort(new TidegateError("CANCELLED", `the run was cancelled (${name})`));
    });
  }
  return { signal: controller.signal, exitCode: () => code };
}
