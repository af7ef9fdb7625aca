import { closeSync, existsSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { ZipBuilder } from "../support/zip.ts";
import { makeNpmId, makeNpmRecord } from "./made-record.ts";

const START = Date.UTC(2024, 0, 1);

/** A directory in the layout of OSV's bucket with one large ecosystem, whose records can be changed. */
export class LargeBucket {
  readonly root: string;
  private readonly count: number;
  private readonly home: string;
  private readonly versions: Uint8Array;

  constructor(root: string, count: number) {
    this.root = root;
    this.count = count;
    this.home = join(root, "npm");
    this.versions = new Uint8Array(count);
  }

  make(): void {
    mkdirSync(this.home, { recursive: true });
    writeFileSync(join(this.root, "ecosystems.txt"), "npm\n");
    if (!existsSync(join(this.home, "all.zip"))) this.writeZip();
    this.writeList();
  }

  /** Changes every so many of the records, in its details and its time. */
  change(step: number, offset: number): void {
    for (let index = offset; index < this.count; index += step) {
      this.versions[index] = (this.versions[index] ?? 0) + 1;
      writeFileSync(join(this.home, `${makeNpmId(index)}.json`), JSON.stringify(this.makeRecord(index)));
    }
    this.writeList();
  }

  private makeRecord(index: number): object {
    return makeNpmRecord(index, this.modifiedAt(index), this.count * 0.4);
  }

  private modifiedAt(index: number): string {
    return new Date(START + index * 61_007 + (this.versions[index] ?? 0) * 1000).toISOString().replace("Z", "123Z");
  }

  private writeZip(): void {
    const file = openSync(join(this.home, "all.zip"), "w");
    const zip = new ZipBuilder({ isZip64: true });
    for (let index = 0; index < this.count; index += 1) {
      writeSync(file, zip.add({ name: `${makeNpmId(index)}.json`, data: JSON.stringify(this.makeRecord(index)) }));
    }
    writeSync(file, zip.finish());
    closeSync(file);
  }

  /** The newest first, as the bucket has it. */
  private writeList(): void {
    const lines = Array.from({ length: this.count }, (_, at) => `${this.modifiedAt(this.count - 1 - at)},${makeNpmId(this.count - 1 - at)}\n`);
    writeFileSync(join(this.home, "modified_id.csv"), lines.join(""));
  }
}
