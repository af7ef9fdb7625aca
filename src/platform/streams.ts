/** The process's own ends, for the shells. A closed pipe (`tidegate … | head`) takes nothing more; how the run ends stays what it is. */
export interface StandardStreams {
  readonly argv: readonly string[];
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly setExitCode: (code: number) => void;
}

export function standardStreams(): StandardStreams {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    process.stderr.write(`error: the result could not be written to standard output: ${error.message} [OUTPUT_UNWRITABLE]\n`);
    process.exit(3);
  });
  return {
    argv: process.argv.slice(2),
    stdout: process.stdout,
    stderr: process.stderr,
    setExitCode: (code) => {
      process.exitCode = code;
    },
  };
}
