// The yardstick for uncompressed archives: reads every header of every layer and the files an extractor would claim, and does nothing with them.
import { closeSync, fstatSync, openSync, readSync } from "node:fs";

const fd = openSync(process.argv[2] ?? "", "r");
const { size } = fstatSync(fd);
const header = Buffer.alloc(512);
let headers = 0;
let claimed = 0;
walk(0, size);
closeSync(fd);
console.log(`${headers} headers, ${claimed} claimed files`);

function walk(start: number, end: number): void {
  for (let position = start; position + 512 <= end; ) {
    readSync(fd, header, 0, 512, position);
    if (header[0] === 0) return;
    headers += 1;
    const name = header.toString("latin1", 0, header.indexOf(0));
    const length = Number.parseInt(header.toString("latin1", 124, 135), 8);
    const body = position + 512;
    if (name.endsWith("/layer.tar")) walk(body, body + length);
    else if (/(^|\/)package\.json$|^var\/lib\/dpkg\/|^etc\/os-release$/.test(name)) {
      readSync(fd, Buffer.alloc(length), 0, length, body);
      claimed += 1;
    }
    position = body + Math.ceil(length / 512) * 512;
  }
}
