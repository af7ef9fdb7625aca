import { type ErrorCode, TidegateError } from "../model/errors.ts";
import { type Exceptions, MAX_IGNORE_FILE, MAX_VEX_FILE, parseIgnoreFile, parseVex } from "../policy/index.ts";
import { parseList } from "./options/check.ts";
import type { Settings } from "./options/read.ts";
import { OPTIONS } from "./options/table.ts";
import type { Runtime } from "./runtime.ts";

/** Reads what the user says about findings: the ignore file and the VEX documents. Only the ignore file of the default name may be missing. */
export async function readExceptions(settings: Settings, { fs }: Pick<Runtime, "fs">): Promise<Exceptions> {
  const read = async (path: string, limit: number, code: ErrorCode): Promise<string | undefined> => {
    const stat = await fs.stat(path);
    if (stat?.kind !== "file") return undefined;
    if (stat.size > limit) throw new TidegateError(code, `${path} is larger than ${limit} bytes`);
    return new TextDecoder().decode(await fs.readFile(path, limit));
  };
  const ignoreFile = settings.text("ignore-file");
  const text = ignoreFile === "none" ? undefined : await read(ignoreFile, MAX_IGNORE_FILE, "IGNORE_FILE_INVALID");
  const isOptional = ignoreFile === "none" || ignoreFile === OPTIONS["ignore-file"].default;
  if (text === undefined && !isOptional) throw new TidegateError("IGNORE_FILE_INVALID", `there is no file ${JSON.stringify(ignoreFile)}`);
  const statements: Exceptions["statements"][number][] = [];
  for (const path of parseList(settings.text("vex")).filter(Boolean)) {
    const document = await read(path, MAX_VEX_FILE, "VEX_INVALID");
    if (document === undefined) throw new TidegateError("VEX_INVALID", `there is no file ${JSON.stringify(path)}`);
    statements.push(...parseVex(document, path));
  }
  return { rules: text === undefined ? [] : parseIgnoreFile(text, ignoreFile), statements };
}
