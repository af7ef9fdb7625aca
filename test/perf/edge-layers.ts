import { closeSync, createReadStream, createWriteStream, existsSync, ftruncateSync, mkdirSync, openSync, renameSync, writeSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

/** A layer as it is made and through gzip. */
export interface EdgeLayer {
  readonly plain: string;
  readonly gzip: string;
}

const BLOCK = 512;
const BATCH = 4096;

/** A million empty files, half a gigabyte of headers. */
export function makeManyFiles(folder: string, files = 1_000_000): Promise<EdgeLayer> {
  return makeLayer(folder, `files-${files}`, (fd) => {
    for (let first = 0; first < files; first += BATCH) {
      const count = Math.min(BATCH, files - first);
      writeSync(
        fd,
        Buffer.concat(Array.from({ length: count }, (_, index) => header(`usr/share/many/${(first + index) % 997}/file-${first + index}`, 0))),
      );
    }
  });
}

/** Few files of much data; what they hold takes no room on the disk. */
export function makeLargeFiles(folder: string, files = 5, bytes = 1_000_000_000): Promise<EdgeLayer> {
  return makeLayer(folder, `large-${files}-${bytes}`, (fd) => {
    let position = 0;
    for (let index = 0; index < files; index += 1) {
      writeSync(fd, header(`var/lib/data/file-${index}.bin`, bytes), 0, BLOCK, position);
      position += BLOCK + Math.ceil(bytes / BLOCK) * BLOCK;
    }
    ftruncateSync(fd, position);
  });
}

async function makeLayer(folder: string, name: string, fill: (fd: number) => void): Promise<EdgeLayer> {
  const layer: EdgeLayer = { plain: join(folder, `${name}.tar`), gzip: join(folder, `${name}.tar.gz`) };
  if (existsSync(layer.gzip)) return layer;
  mkdirSync(folder, { recursive: true });
  const fd = openSync(layer.plain, "w");
  fill(fd);
  closeSync(fd);
  const part = `${layer.gzip}.part`;
  await pipeline(createReadStream(layer.plain, { highWaterMark: 1 << 20 }), createGzip({ level: 1, chunkSize: 1 << 20 }), createWriteStream(part));
  renameSync(part, layer.gzip);
  return layer;
}

function header(name: string, size: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  block.write(name, 0, "latin1");
  block.write("0000644\0", 100, "latin1");
  block.write(`${size.toString(8).padStart(11, "0")}\0`, 124, "latin1");
  block.write("00000000000\0        0", 136, "latin1");
  block.write("ustar\x0000", 257, "latin1");
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return block;
}
