import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { Duplex } from "node:stream";
import { TidegateError } from "../model/errors.ts";
import type { HttpCarrier } from "../ports/http.ts";

/** Of what the program says on its standard error, the end is kept: the reason comes last. */
const MAX_WORDS = 4096;
/** How long its last words may take once it has ended. Others that it started may hold the pipe open for ever. */
const LAST_WORDS = 200;

/** Starts the program; what it reads and writes is the connection, and it is killed with it. */
export function openCarrier({ program, args }: HttpCarrier, environment: NodeJS.ProcessEnv): Duplex {
  const { spawn } = process.getBuiltinModule("node:child_process");
  return new CarriedSocket(spawn(program, args, { env: environment, stdio: "pipe", windowsHide: true }), program);
}

class CarriedSocket extends Duplex {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #program: string;
  #words = "";
  #exit: string | undefined;
  #isRead = false;

  constructor(child: ChildProcessWithoutNullStreams, program: string) {
    super({ autoDestroy: true });
    this.#child = child;
    this.#program = program;
    // It could not be started: the error has the code that Node gives it.
    child.on("error", (error) => this.destroy(error));
    child.stdout.on("data", (chunk: Buffer) => {
      if (!this.push(chunk)) child.stdout.pause();
    });
    child.stdout.on("end", () => {
      this.#isRead = true;
      this.#finish();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      this.#words = (this.#words + chunk.toString()).slice(-MAX_WORDS);
    });
    // What it does not read any more is judged by how it ends.
    for (const stream of [child.stdin, child.stdout, child.stderr]) stream.on("error", () => undefined);
    child.on("exit", (code, signal) => {
      this.#exit = code === 0 ? "" : (signal ?? `exit code ${code}`);
      this.#finish();
    });
  }

  override _read(): void {
    this.#child.stdout.resume();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#child.stdin.write(chunk, () => done());
  }

  override _final(done: () => void): void {
    this.#child.stdin.end(() => done());
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    for (const stream of [this.#child.stdin, this.#child.stdout, this.#child.stderr]) stream.destroy();
    if (this.#exit === undefined) this.#child.kill("SIGTERM");
    this.#child.unref();
    done(error);
  }

  /** The connection has ended well when the program has; only together do its end and its output say so. */
  #finish(): void {
    if (this.#exit === undefined || !this.#isRead) return;
    if (this.#exit === "") return void this.push(null);
    const fail = (): void => {
      clearTimeout(timer);
      this.destroy(new TidegateError("NETWORK_CUT", `${this.#program} ended with ${this.#exit}${tellWords(this.#words)}`));
    };
    const timer = setTimeout(fail, LAST_WORDS);
    this.#child.stderr.once("close", fail);
    if (this.#child.stderr.closed) fail();
  }
}

/** The last two lines, without what a terminal might take for a command. */
function tellWords(words: string): string {
  const lines = words
    .split(/[\r\n]+/)
    .map((line) => line.replaceAll(/[^\x20-\x7e]/g, "?").trim())
    .filter(Boolean);
  return lines.length > 0 ? `: ${lines.slice(-2).join(" / ").slice(0, 300)}` : "";
}
