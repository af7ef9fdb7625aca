import type { CommandRequest, CommandResult, CommandRunner } from "../ports/commands.ts";

export function createCommandRunner(environment: Readonly<Record<string, string | undefined>>): CommandRunner {
  return {
    run: async (request) => {
      request.signal.throwIfAborted();
      const result = await runOnce(request, environment);
      request.signal.throwIfAborted();
      return result;
    },
  };
}

function runOnce({ program, args, input, timeout, maxOutput, signal }: CommandRequest, environment: NodeJS.ProcessEnv): Promise<CommandResult> {
  return new Promise((resolve) => {
    const options = { timeout, maxBuffer: maxOutput, signal, killSignal: "SIGKILL", windowsHide: true, env: environment } as const;
    // Loaded for the first program that is run, since most runs need none.
    const child = process.getBuiltinModule("node:child_process").execFile(program, args, options, (error, output) => {
      if (!error) resolve({ exitCode: 0, output });
      else resolve({ exitCode: typeof error.code === "number" ? error.code : undefined, output });
    });
    // A program that ends without reading its input is judged by how it ended.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input);
  });
}
