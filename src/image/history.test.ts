import { expect, it } from "vitest";
import { LINEAR, measureGrowth } from "../../test/support/growth.ts";
import { alignHistory, readableInstruction } from "./history.ts";

it.each<readonly [createdBy: string, instruction: string | undefined]>([
  ["/bin/sh -c #(nop) ADD file:0ed2 in / ", "ADD file:0ed2 in /"],
  ['/bin/sh -c #(nop)  CMD ["bash"]', 'CMD ["bash"]'],
  ["/bin/sh -c apt-get update", "RUN apt-get update"],
  ["RUN /bin/sh -c apt-get update # buildkit", "RUN apt-get update"],
  ["RUN |2 A=b C= /bin/sh -c make # buildkit", "RUN make"],
  ["|1 A=b c d /bin/sh -c make", "RUN make"],
  ["RUN /bin/bash -o pipefail -c curl x | tar x # buildkit", "RUN curl x | tar x"],
  ["RUN /bin/bash -eo pipefail -c make # buildkit", "RUN make"],
  ["RUN /bin/ash -exc make # buildkit", "RUN make"],
  ["/bin/sh -c set -eux; \t\tapt-get update; \tapt-get install -y curl", "RUN set -eux; apt-get update; apt-get install -y curl"],
  ["COPY app /app # buildkit", "COPY app /app"],
  ["WORKDIR /app", "WORKDIR /app"],
  ["RUN /usr/local/bin/tool -c config # buildkit", "RUN /usr/local/bin/tool -c config"],
  ["cmd /S /C powershell Install", "cmd /S /C powershell Install"],
  ["debian.sh --arch 'amd64' out/ 'bookworm'", "debian.sh --arch 'amd64' out/ 'bookworm'"],
  ["", undefined],
  [" # buildkit", undefined],
])("makes %j readable", (createdBy, instruction) => {
  expect(readableInstruction(createdBy)).toBe(instruction);
});

it.each<readonly [what: string, text: (size: number) => string]>([
  ["arguments", (size) => `|1 ${"A=b ".repeat(size)}`],
  ["shells", (size) => "/bin/sh -c ".repeat(size)],
  ["spaces", (size) => " ".repeat(size * 5)],
  ["shells that are arguments", (size) => `|1 ${"/bin/sh ".repeat(size)}`],
])("takes time in proportion over many %s", async (_what, text) => {
  expect(await measureGrowth(LINEAR, 3000, (size) => readableInstruction(text(size)))).toBeLessThan(LINEAR);
});

const step = (createdBy: string, isEmptyLayer = false) => ({ createdBy, isEmptyLayer });

it.each([
  { what: "fits", history: [step("A"), step("ENV", true), step("B")], layers: 2, expected: ["A", "B"] },
  { what: "has too few steps", history: [step("A")], layers: 2, expected: [undefined, undefined] },
  { what: "has too many steps", history: [step("A"), step("B")], layers: 1, expected: [undefined] },
  { what: "is missing", history: [], layers: 1, expected: [undefined] },
  { what: "has nameless steps", history: [step(""), step("B")], layers: 2, expected: [undefined, "B"] },
])("aligns a history that $what", ({ history, layers, expected }) => {
  expect(alignHistory(history, layers)).toEqual(expected);
});
