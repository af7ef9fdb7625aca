/** Fields of one header, written byte by byte: for tars that no tool would make. */
export interface RawHeader {
  /** Latin-1 text or bytes. */
  readonly name: string | Buffer;
  /** Default `0`, a file. */
  readonly type?: string;
  /** Written in octal, or in base 256 when it does not fit; bytes are written as they are. Default: the length of the body. */
  readonly size?: number | Buffer;
  readonly link?: string;
  readonly prefix?: string;
  readonly mode?: number;
  /** Default `ustar`. */
  readonly format?: "v7" | "ustar" | "gnu";
  /** Put over the finished header; the checksum is made after it. */
  readonly patch?: (block: Buffer) => void;
  readonly checksum?: "unsigned" | "signed" | "wrong";
}

const MAGIC = { v7: "", ustar: "ustar\x0000", gnu: "ustar  \0" } as const;

/** A header block with its body, padded. */
export function rawEntry(header: RawHeader, body: string | Buffer = ""): Buffer {
  const bytes = Buffer.from(body);
  const padding = Buffer.alloc((512 - (bytes.length % 512)) % 512);
  return Buffer.concat([rawHeader({ size: bytes.length, ...header }), bytes, padding]);
}

export function rawHeader({ name, type = "0", size = 0, link = "", prefix = "", mode = 0o644, ...rest }: RawHeader): Buffer {
  const { format = "ustar", patch, checksum = "unsigned" } = rest;
  const block = Buffer.alloc(512);
  (typeof name === "string" ? Buffer.from(name, "latin1") : name).copy(block, 0, 0, 100);
  block.write(`${mode.toString(8).padStart(7, "0")}\0`, 100);
  writeSize(block, size);
  block.write(type, 156, "latin1");
  block.write(link.slice(0, 100), 157, "latin1");
  block.write(MAGIC[format], 257, "latin1");
  block.write(prefix, 345, "latin1");
  patch?.(block);
  block.fill(" ", 148, 156);
  const sum = block.reduce((total, byte) => total + (checksum === "signed" && byte > 127 ? byte - 256 : byte), checksum === "wrong" ? 1 : 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return block;
}

function writeSize(block: Buffer, size: number | Buffer): void {
  if (typeof size !== "number") size.copy(block, 124, 0, 12);
  else if (size < 8 ** 11) block.write(`${size.toString(8).padStart(11, "0")}\0`, 124);
  else {
    block[124] = 0x80;
    block.writeBigUInt64BE(BigInt(size), 128);
  }
}

/** An extended header of pax: records for the next entry (`x`) or for all (`g`). */
export function rawPax(records: readonly (readonly [key: string, value: string | Buffer])[], type: "x" | "g" = "x"): Buffer {
  const body = Buffer.concat(
    records.map(([key, value]) => {
      const rest = Buffer.concat([Buffer.from(` ${key}=`), Buffer.from(value), Buffer.from("\n")]);
      let length = rest.length + 1;
      while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
      return Buffer.concat([Buffer.from(String(length)), rest]);
    }),
  );
  return rawEntry({ name: "pax", type }, body);
}

export const END = Buffer.alloc(1024);
