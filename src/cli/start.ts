import { readEnvironment } from "../platform/environment.ts";
import { standardStreams } from "../platform/streams.ts";
import { runCli } from "./run.ts";

export async function start(): Promise<void> {
  const { stdout, stderr, setExitCode, argv } = standardStreams();
  setExitCode(await runCli(argv, { stdout, stderr, environment: readEnvironment() }));
}
