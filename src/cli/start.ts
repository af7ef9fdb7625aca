import { readEnvironment } from "../platform/environment.ts";
import { listenForStop } from "../platform/stop-signals.ts";
import { standardStreams } from "../platform/streams.ts";
import { runCli } from "./run.ts";

export async function start(): Promise<void> {
  const { stdout, stderr, setExitCode, argv } = standardStreams();
  const stopping = listenForStop();
  const code = await runCli(argv, { stdout, stderr, environment: readEnvironment(), stop: stopping.signal });
  setExitCode(stopping.exitCode() ?? code);
}
