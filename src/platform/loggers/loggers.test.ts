import { describe, expect, it } from "vitest";
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

describe("terminal logger", () => {
  const record = (isTTY: boolean) => {
    let text = "";
    let time = 0;
    const logger = createTerminalLogger({ isTTY, columns: 80, write: (part: string) => (text += part) }, "normal", () => (time += 100));
    return { logger, text: () => text };
  };

  it("draws one line on a terminal and clears it for a message", () => {
    const { logger, text } = record(true);
    logger.progress({ task: "layer 1", done: 5_000_000, total: 10_000_000, unit: "bytes" });
    logger.info("done");
    expect(text()).toBe(`\r\u001b[K${"█".repeat(12)}${"░".repeat(12)} layer 1 5.0 MB of 10.0 MB\r\u001b[Kdone\n`);
  });

  it("says how fast bytes come once that is known", () => {
    let time = 0;
    const written: string[] = [];
    const logger = createTerminalLogger({ isTTY: true, columns: 100, write: (piece) => written.push(piece) }, "normal", () => time);
    for (const done of [0, 10_000_000, 40_000_000]) {
      logger.progress({ task: "Reading layers", done, total: 100_000_000, unit: "bytes" });
      time += 1000;
    }
    expect(written.at(-1)).toMatch(/Reading layers 40\.0 MB of 100\.0 MB, 20\.0 MB\/s$/);
  });

  it("has a line for each finished step in a plain log, and none on a terminal", () => {
    for (const [isTTY, expected] of [
      [false, "layer 1 of 2 5.0 MB\n"],
      [true, ""],
    ] as const) {
      const { logger, text } = record(isTTY);
      const step = { task: "layer 1 of 2", unit: "bytes", isStep: true } as const;
      logger.progress({ ...step, done: 1 });
      logger.progress({ ...step, done: 5_000_000, isFinished: true });
      expect(text()).toBe(expected);
    }
  });

  it("prints no progress for quick work in a plain log", () => {
    const { logger, text } = record(false);
    for (let done = 0; done < 10; done += 1) logger.progress({ task: "layer", done, total: 10, unit: "items" });
    expect(text()).toBe("");
  });
});
