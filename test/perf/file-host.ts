// Serves the files of a directory in a process of its own, so that what is measured need not wait for the measuring:
// node file-host.ts DIRECTORY prints its address.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

const [root = "."] = process.argv.slice(2);
const server = createServer((request, response) => {
  const path = join(root, decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname));
  const stat = statSync(path, { throwIfNoEntry: false });
  const etag = `"${stat?.size}-${stat?.mtimeMs}"`;
  if (!stat?.isFile()) response.writeHead(404).end();
  else if (request.headers["if-none-match"] === etag) response.writeHead(304, { etag }).end();
  else createReadStream(path).pipe(response.writeHead(200, { etag, "content-length": stat.size, "last-modified": stat.mtime.toUTCString() }));
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
