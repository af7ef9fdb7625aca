// The yardstick for gzip layers: inflates every blob once, all at the same time on Node's zlib threads, and drops the bytes.
import { createReadStream } from "node:fs";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";

let bytes = 0;
await Promise.all(
  process.argv.slice(2).map((path) =>
    pipeline(
      createReadStream(path, { highWaterMark: 1 << 20 }),
      createGunzip({ chunkSize: 1 << 20 }),
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          bytes += chunk.length;
          done();
        },
      }),
    ),
  ),
);
console.log(`${bytes} bytes`);
