import { closeSync, constants, fstatSync, openSync, read, readSync } from "node:fs";
import * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { addAbortSignal } from "node:stream";
import { promisify } from "node:util";
import { TidegateError } from "../model/errors.ts";
import type { FileStat, FileSystem, RandomAccessFile, WritableFile } from "../ports/file-system.ts";

const readAt = promisify(read);
let temporaryCounter = 0;

export function createFileSystem(): FileSystem {
  return {
    sep,
    join,
    stat,
    open: openRandomAccess,
    readLink: (path) => fs.readlink(path),
    readFile,
    list,
    makeDirectory: makeDirectories,
    writeAtomically,
    overwrite,
    openWrite,
    rename: fs.rename,
    remove: (path) => fs.rm(path, { recursive: true, force: true }),
    touch: async (path) => {
      const now = new Date();
      await fs.utimes(path, now, now);
    },
    standardInput,
    makeTemporary: (prefix) => fs.mkdtemp(join(tmpdir(), prefix)),
  };
}

async function stat(path: string, { isLinkItself = false }: { readonly isLinkItself?: boolean } = {}): Promise<FileStat | undefined> {
  try {
    const found = await (isLinkItself ? fs.lstat(path) : fs.stat(path));
    const kind = found.isSymbolicLink()
      ? "symlink"
      : found.isFile()
        ? "file"
        : found.isDirectory()
          ? "directory"
          : found.isSocket()
            ? "socket"
            : "other";
    return { kind, size: found.size, modified: found.mtimeMs, mode: found.mode & 0o7777 };
  } catch (error) {
    if (isCode(error, "ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE")) return undefined;
    throw error;
  }
}

/** Neither waits for the other end of a pipe nor, where asked so, follows what became a link since it was looked at. On Windows, which knows neither flag, they count as none. */
const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = constants;

async function openRandomAccess(path: string, { isLinkRefused = false }: { readonly isLinkRefused?: boolean } = {}): Promise<RandomAccessFile> {
  const fd = openSync(path, isLinkRefused ? O_RDONLY | O_NONBLOCK | O_NOFOLLOW : "r");
  const { size } = fstatSync(fd);
  return {
    size,
    readSync(target, position) {
      let done = 0;
      while (done < target.length) {
        const count = readSync(fd, target, done, target.length - done, position + done);
        if (count === 0) break;
        done += count;
      }
      return done;
    },
    stream: ({ start = 0, end = size, chunkSize = 1 << 20, signal } = {}) => readChunks(fd, { start, end, chunkSize, signal }),
    identify: (now) => identify(fd, now),
    close: async () => closeSync(fd),
  };
}

/** Within this time of a change another one may get the same time stamp: some file systems count in steps of two seconds. */
const SETTLED = 3000n;

/**
 * By what version control and build caches know a file again. Content cannot change without the time of change, which no program can set back
 * (https://www.man7.org/linux/man-pages/man7/inode.7.html), as long as the clock is not.
 */
function identify(fd: number, now: number): string | undefined {
  const { dev, ino, size, mtimeNs, ctimeNs } = fstatSync(fd, { bigint: true });
  const latest = (BigInt(Math.floor(now)) - SETTLED) * 1_000_000n;
  const isSettled = ctimeNs > 0n && ctimeNs < latest && mtimeNs < latest;
  return isSettled && ino > 0n ? [dev, ino, size, mtimeNs, ctimeNs].join(" ") : undefined;
}

interface ChunkRange {
  readonly start: number;
  readonly end: number;
  readonly chunkSize: number;
  readonly signal: AbortSignal | undefined;
}

/** Not a read stream: those close the descriptor they were given when their reader stops early, and it is still in use. */
async function* readChunks(fd: number, { start, end, chunkSize, signal }: ChunkRange): AsyncGenerator<Uint8Array> {
  for (let position = start; position < end; ) {
    signal?.throwIfAborted();
    const buffer = Buffer.allocUnsafeSlow(Math.min(chunkSize, end - position));
    const { bytesRead } = await readAt(fd, buffer, 0, buffer.length, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield bytesRead < buffer.length ? buffer.subarray(0, bytesRead) : buffer;
  }
}

async function readFile(path: string, limit: number): Promise<Uint8Array> {
  const handle = await fs.open(path, "r");
  try {
    const { size } = await handle.stat();
    if (size > limit) throw new TidegateError("INPUT_INVALID", `${path} is ${size} bytes; at most ${limit} are read`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

async function list(path: string): Promise<readonly string[]> {
  try {
    return (await fs.readdir(path)).sort();
  } catch (error) {
    if (isCode(error, "ENOENT", "ENOTDIR")) return [];
    throw error;
  }
}

/** Not `recursive`: below /proc, where nothing can be made, that never returns. */
async function makeDirectories(path: string): Promise<void> {
  try {
    await fs.mkdir(path);
  } catch (error) {
    if (isCode(error, "EEXIST", "EISDIR")) return;
    const parent = dirname(path);
    if (!isCode(error, "ENOENT") || parent === path) throw error;
    await makeDirectories(parent);
    await fs.mkdir(path).catch((again: unknown) => {
      // Another process may have been quicker.
      if (!isCode(again, "EEXIST")) throw again;
    });
  }
}

async function overwrite(path: string, position: number, content: Uint8Array): Promise<void> {
  const handle = await fs.open(path, "r+");
  try {
    await handle.write(content, 0, content.length, position);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeAtomically(path: string, content: Uint8Array | string | AsyncIterable<Uint8Array>): Promise<void> {
  await makeDirectories(dirname(path));
  temporaryCounter += 1;
  const temporary = `${path}.${process.pid}.${temporaryCounter}.tmp`;
  try {
    await fs.writeFile(temporary, content, { flush: true });
    await fs.rename(temporary, path);
  } catch (error) {
    await fs.rm(temporary, { force: true });
    throw error;
  }
}

async function openWrite(path: string, options: { readonly append: boolean; readonly isTemporary?: boolean }): Promise<WritableFile> {
  await makeDirectories(dirname(path));
  const handle = await fs.open(path, options.append ? "a" : "w");
  return {
    async write(chunk) {
      await handle.appendFile(chunk);
    },
    async close() {
      if (!options.isTemporary) await handle.sync();
      await handle.close();
    },
  };
}

async function* standardInput(signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const { stdin } = process;
  if (stdin.isTTY) {
    throw new TidegateError("INPUT_INVALID", "standard input is a terminal, and nothing is piped in", {
      hint: "Pipe an archive in: docker save NAME | tidegate scan -",
    });
  }
  // A pipe whose other end never writes must not outlive the time limit.
  yield* addAbortSignal(signal, stdin) as AsyncIterable<Buffer>;
}

function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}
