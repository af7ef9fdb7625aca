import { PassThrough } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createOutputCapture } from "./output-capture.ts";

function createStream() {
  const stream = new PassThrough() as unknown as NodeJS.WriteStream;
  return { stream, text: () => String((stream as unknown as PassThrough).read() ?? "") };
}

describe("output capture", () => {
  it("takes what the task prints and leaves what others print meanwhile", async () => {
    const { stream, text } = createStream();
    const lines: string[] = [];
    const capture = createOutputCapture(stream);
    const task = capture.run(
      async () => {
        stream.write("::warning::one\ntw");
        await sleep(5);
        stream.write(Buffer.from("o\nthree"));
        return 7;
      },
      (line) => lines.push(line),
    );
    stream.write("ours\n");
    expect(await task).toBe(7);
    expect(lines).toEqual(["::warning::one", "two", "three"]);
    stream.write("after\n");
    expect(text()).toBe("ours\nafter\n");
  });

  it("lets masks through, and lets the listener print", async () => {
    const { stream, text } = createStream();
    const capture = createOutputCapture(stream);
    await capture.run(
      async () => void stream.write("::add-mask::secret\nhello\n"),
      (line) => stream.write(`[${line}]\n`),
    );
    expect(text()).toBe("[hello]\n::add-mask::secret\n");
  });

  it("puts the stream back when the task fails, after the last of several", async () => {
    const { stream, text } = createStream();
    const write: unknown = Reflect.get(stream, "write");
    const capture = createOutputCapture(stream);
    const slow = capture.run(
      () => sleep(10),
      () => undefined,
    );
    await expect(
      capture.run(
        () => Promise.reject(new TypeError("no")),
        () => undefined,
      ),
    ).rejects.toThrow("no");
    expect(Reflect.get(stream, "write")).not.toBe(write);
    await slow;
    expect(Reflect.get(stream, "write")).toBe(write);
    expect(text()).toBe("");
  });

  it("calls back, as a stream does", async () => {
    const { stream } = createStream();
    const capture = createOutputCapture(stream);
    const print = (): Promise<string> => new Promise((resolve) => void stream.write("x", () => resolve("called")));
    expect(await capture.run(print, () => undefined)).toBe("called");
  });
});
