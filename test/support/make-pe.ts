/** A 32-bit PE file with a version resource of these texts and nothing that could run; `isManaged` marks it as code for .NET. */
export function makePe(texts: Readonly<Record<string, string>>, { isManaged = true } = {}): Buffer {
  const resource = Buffer.concat([Buffer.alloc(88), makeVersionResource(texts)]);
  const head = Buffer.alloc(512);
  head.write("MZ", "latin1");
  head.writeUInt32LE(64, 60);
  head.write("PE\0\0", 64, "latin1");
  head.writeUInt16LE(0x14c, 68);
  head.writeUInt16LE(1, 70);
  head.writeUInt16LE(224, 84);
  head.writeUInt16LE(0x10b, 88);
  head.writeUInt32LE(16, 88 + 92);
  head.writeUInt32LE(isManaged ? 0x2008 : 0, 88 + 96 + 14 * 8);
  const section = 88 + 224;
  head.write(".rsrc", section, "latin1");
  head.writeUInt32LE(0x4000, section + 12);
  head.writeUInt32LE(resource.length, section + 16);
  head.writeUInt32LE(head.length, section + 20);
  return Buffer.concat([head, resource]);
}

/** https://learn.microsoft.com/windows/win32/menurc/vs-versioninfo */
function makeVersionResource(texts: Readonly<Record<string, string>>): Buffer {
  const strings = Object.entries(texts).map(([name, text]) => block(name, Buffer.from(`${text}\0`, "utf16le"), true, []));
  const variable = block("VarFileInfo", Buffer.alloc(0), true, [block("Translation", Buffer.from([0, 0, 0xb0, 4]), false, [])]);
  const table = block("StringFileInfo", Buffer.alloc(0), true, [block("000004b0", Buffer.alloc(0), true, strings)]);
  return block("VS_VERSION_INFO", Buffer.alloc(52), false, [variable, table]);
}

function block(key: string, value: Buffer, isText: boolean, children: readonly Buffer[]): Buffer {
  const head = pad(Buffer.concat([Buffer.alloc(6), Buffer.from(`${key}\0`, "utf16le")]));
  const body = Buffer.concat([pad(value), ...children.map(pad)]);
  head.writeUInt16LE(head.length + body.length, 0);
  head.writeUInt16LE(isText ? value.length / 2 : value.length, 2);
  head.writeUInt16LE(isText ? 1 : 0, 4);
  return Buffer.concat([head, body]);
}

function pad(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}
