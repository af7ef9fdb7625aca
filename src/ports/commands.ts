export interface CommandRequest {
  /** Looked up on the PATH; no shell sees it. */
  readonly program: string;
  readonly args: readonly string[];
  /** Given to its standard input. */
  readonly input: string;
  /** Milliseconds after which it is killed. */
  readonly timeout: number;
  /** Bytes of its standard output after which it is killed. */
  readonly maxOutput: number;
  readonly signal: AbortSignal;
}

export interface CommandResult {
  /** Undefined when it could not be started, was killed or said too much. */
  readonly exitCode: number | undefined;
  readonly output: string;
}

/** Other programs of this machine. */
export interface CommandRunner {
  /** Rejects only with the signal's reason. */
  run(request: CommandRequest): Promise<CommandResult>;
}
