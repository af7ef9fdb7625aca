export interface ElfSection {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** 1 is plain content, 7 a note. */
  readonly type?: number;
}

/** A 64-bit little-endian ELF file with these sections and nothing that could run. https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html */
export function makeElf(sections: readonly ElfSection[]): Buffer {
  const names = Buffer.from(`\0${sections.map(({ name }) => `${name}\0`).join("")}.shstrtab\0`);
  const contents = [...sections, { name: ".shstrtab", bytes: names, type: 3 }];
  const headers: Buffer[] = [Buffer.alloc(64)];
  const bodies: Buffer[] = [];
  let offset = 64;
  for (const { name, bytes, type = 1 } of contents) {
    // Aligned, as Go and notes want it.
    const body = Buffer.concat([bytes, Buffer.alloc((16 - (bytes.length % 16)) % 16)]);
    const header = Buffer.alloc(64);
    header.writeUInt32LE(names.indexOf(`\0${name}\0`) + 1, 0);
    header.writeUInt32LE(type, 4);
    header.writeBigUInt64LE(BigInt(offset), 24);
    header.writeBigUInt64LE(BigInt(bytes.length), 32);
    headers.push(header);
    bodies.push(body);
    offset += body.length;
  }
  const head = Buffer.alloc(64);
  head.write("\x7fELF\x02\x01\x01", "latin1");
  head.writeUInt16LE(62, 18);
  head.writeBigUInt64LE(BigInt(offset), 40);
  head.writeUInt16LE(64, 58);
  head.writeUInt16LE(headers.length, 60);
  head.writeUInt16LE(headers.length - 1, 62);
  return Buffer.concat([head, ...bodies, ...headers]);
}
