// The yardstick for registries: fetches every blob once over HTTP, inflates them all at the same time on Node's zlib threads, and drops the bytes.
import { get, type IncomingMessage } from "node:http";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";

let bytes = 0;
await Promise.all(
  process.argv.slice(2).map(async (url) =>
    pipeline(
      await new Promise<IncomingMessage>((resolve, reject) => get(url, resolve).on("error", reject)),
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
