import { describe, expect, it } from "vitest";
import type { Logger } from "../../ports/logger.ts";
import { neutralizeCommands, sanitizeText } from "./sanitize.ts";
import { createTerminalLogger } from "./terminal.ts";

describe("foreign text in logs", () => {
  it.each([
    ["::set-output name=a::b", ":\u200b:set-output name=a::b"],
    ["fine\n  ::error::x", "fine\n  :\u200b:error::x"],
    ["a ##[error]x", "a ##\u200b[error]x"],
    ["std::string", "std::string"],
    ["\u001b[31mred", "\\x1b[31mred"],
  ])("cannot become a workflow command: %j", (text, safe) => {
    expect(neutralizeCommands(text)).toBe(safe);
  });

  it("shows bidirectional overrides instead of obeying them", () => {
    expect(sanitizeText("a\u202egnp.exe")).toBe("a\\u202egnp.exe");
  });

  it("keeps a carriage return from overwriting the line", () => {
    expect(sanitizeText("safe\revil")).toBe("safe\\x0devil");
  });
});

/** What a terminal shows in the end, as far as we use one. */
function screen(text: string): string[] {
  let lines = [""];
  for (const part of text.split(/(\r(?:\u001b\[\d+A)?\u001b\[J|\n)/)) {
    const up = /^\r(?:\u001b\[(\d+)A)?/.exec(part);
    if (up) lines = [...lines.slice(0, lines.length - 1 - Number(up[1] ?? 0)), ""];
    else if (part === "\n") lines.push("");
    else lines[lines.length - 1] += part;
  }
  return lines.at(-1) === "" && lines.length > 1 ? lines.slice(0, -1) : lines;
}

describe("terminal logger", () => {
  const record = (isTTY: boolean) => {
    let text = "";
    let time = 0;
    const logger = createTerminalLogger({ isTTY, columns: 80, write: (part: string) => (text += part) }, "normal", () => (time += 100));
    return { logger, text: () => text };
  };

  const layer = { task: `layer 1 of 2 (sha256:${"ab".repeat(32)})`, total: 10_000_000, unit: "bytes", isStep: true } as const;

  it("draws a bar for each layer, and takes them off for a message", () => {
    const { logger, text } = record(true);
    logger.progress({ task: "Reading layers", done: 1, total: 2, unit: "bytes" });
    logger.progress({ ...layer, done: 5_000_000 });
    logger.progress({ ...layer, task: "layer 2 of 2", done: 0 });
    logger.info("done");
    const name = "layer 1 of 2 (sha256:abababababab)";
    const bars = [`${name} ${"█".repeat(12)}${"░".repeat(12)} 5.0 MB of 10.0 MB`, `layer 2 of 2 ${"░".repeat(24)} 0 kB of 10.0 MB`];
    expect(screen(text())).toEqual(["done"]);
    expect(text()).toContain(`\r\u001b[J${bars[0]}\r\u001b[J${bars.join("\n")}\r\u001b[1A\u001b[Jdone\n`);
  });

  it("says how fast bytes come once that is known", () => {
    let time = 0;
    const written: string[] = [];
    const logger = createTerminalLogger({ isTTY: true, columns: 100, write: (piece) => written.push(piece) }, "normal", () => time);
    for (const done of [0, 10_000_000, 40_000_000]) {
      logger.progress({ task: "Reading layers", done, total: 100_000_000, unit: "bytes" });
      time += 1000;
    }
    expect(written.at(-1)).toMatch(/Reading layers █+░+ 40\.0 MB of 100\.0 MB, 20\.0 MB\/s$/);
  });

  it("has a line for each finished step in a plain log, and leaves no bar of it on a terminal", () => {
    const finish = ({ logger }: { logger: Logger }): void => {
      logger.progress({ ...layer, done: 1 });
      logger.progress({ ...layer, note: "7 entries", done: 50_000_000, isFinished: true });
      logger.progress({ ...layer, task: "no layer", isStep: false, done: 5, isFinished: true });
    };
    const [plain, terminal] = [record(false), record(true)];
    for (const each of [plain, terminal]) finish(each);
    expect(plain.text()).toBe(`${layer.task}: 7 entries, 50.0 MB\n`);
    expect(screen(terminal.text())).toEqual([""]);
  });

  it.each([1, 10, 24, 40, 60, 80, 200])("never writes more than fits, whatever the names: %i columns", (columns) => {
    let text = "";
    let time = 0;
    const logger = createTerminalLogger({ isTTY: true, columns, rows: 5, write: (part: string) => (text += part) }, "normal", () => (time += 100));
    const names = ["\u001b[2J\u001b]0;title\u0007", "漢字".repeat(100), "a\nb\rc", "\u202egnp", layer.task, "x".repeat(500), "y", "z"];
    for (const task of names) logger.progress({ ...layer, task, done: 5 });
    const lines = text.split(/\r(?:\u001b\[\d+A)?\u001b\[J|\n/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(Math.max(2, columns));
    expect(text.replaceAll(/\r(?:\u001b\[\d+A)?\u001b\[J/g, "")).toMatch(/^[\n -~█░]*$/);
    // No more bars than the terminal has room for.
    for (const [, up] of text.matchAll(/\u001b\[(\d+)A/g)) expect(Number(up)).toBeLessThan(4);
  });

  it("takes the bars off before somebody else writes", () => {
    const { logger, text } = record(true);
    logger.progress({ ...layer, done: 1 });
    logger.clear();
    expect(screen(text())).toEqual([""]);
  });

  it("keeps every message on its line, whatever it says", () => {
    const { logger, text } = record(false);
    logger.info("layer a\n::error::b\r\nc");
    logger.progress({ ...layer, task: "layer a\u2028b\nerror: c", done: 1, isFinished: true });
    expect(text()).toBe("layer a ::error::b c\nlayer a b error: c 1 kB\n");
  });

  it("prints no progress for quick work in a plain log", () => {
    const { logger, text } = record(false);
    for (let done = 0; done < 10; done += 1) logger.progress({ task: "layer", done, total: 10, unit: "items" });
    expect(text()).toBe("");
  });
});
