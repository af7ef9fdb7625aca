import { readFileSync } from "node:fs";
import { join } from "node:path";
import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { LINEAR, measureGrowth } from "../../../test/support/growth.ts";
import type { LayerInfo } from "../../model/inventory.ts";
import { readableInstruction } from "../history.ts";
import { attributeLayers } from "./index.ts";
import { parseDockerfile } from "./parse.ts";

/** Layers as configurations tell of them, lowest first. */
const layersOf = (...history: readonly string[]): LayerInfo[] =>
  history.map((createdBy) => {
    const instruction = readableInstruction(createdBy);
    return { diffId: `sha256:${"0".repeat(64)}`, ...(instruction ? { instruction } : {}) };
  });

const BASE = "/bin/sh -c #(nop) ADD file:4b8c5f1e in / ";

function attribute(file: string, ...history: readonly string[]) {
  return attributeLayers(file, { layers: layersOf(BASE, ...history) });
}

describe("a Dockerfile's lines", () => {
  it.each<[string, string, readonly string[], readonly (number | undefined)[]]>([
    [
      "of BuildKit",
      "FROM debian:12\nRUN apt-get update && \\\n    # the tools\n    apt-get install -y curl\nWORKDIR /app\nCOPY --chown=1:1 . ./\n",
      ["RUN /bin/sh -c apt-get update &&     apt-get install -y curl # buildkit", "WORKDIR /app", "COPY . ./ # buildkit"],
      [undefined, 2, 5, 6],
    ],
    [
      "of the classic builder",
      "FROM debian:12\n\nRUN make\nADD a.tar /opt/\nCOPY a b /srv/\n",
      ["/bin/sh -c make", "/bin/sh -c #(nop) ADD file:12ab in /opt/ ", "/bin/sh -c #(nop) COPY multi:12ab in /srv/ "],
      [undefined, 3, 4, 5],
    ],
    [
      "with build arguments and another shell",
      'FROM debian:12\nARG V=1\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN curl $V | sh\nCOPY "$V.txt" /x/${V}/y\n',
      ["RUN |1 V=2 /bin/bash -o pipefail -c curl $V | sh # buildkit", "COPY 2.txt /x/2/y # buildkit"],
      [undefined, 4, 5],
    ],
    [
      "in exec form",
      'FROM debian:12\nRUN ["make", "all"]\nCOPY ["a b", "/c/"]\n',
      ["RUN make all # buildkit", "COPY a b /c/ # buildkit"],
      [undefined, 2, 3],
    ],
    [
      "in exec form with a shell of its own",
      'FROM debian:12\nRUN ["/bin/sh", "-c", "make all"]\nRUN /bin/bash -c "make more"\n',
      ["RUN |1 V=5 /bin/sh -c make all # buildkit", 'RUN /bin/sh -c /bin/bash -c "make more" # buildkit'],
      [undefined, 2, 3],
    ],
    [
      "of Podman",
      'FROM debian:12\nWORKDIR /srv\nRUN --mount=type=cache,target=/c echo 1 && \\\n    echo 2\nCOPY --from=build /a /app/\nRUN ["/bin/sh", "-c", "make"]\nCOPY a b /z/\n',
      [
        "/bin/sh -c --mount=type=cache,target=/c echo 1 &&     echo 2",
        "/bin/sh -c #(nop) COPY file:2daffd64 in /app/ ",
        '/bin/sh -c ["/bin/sh", "-c", "make"]',
        "/bin/sh -c #(nop) COPY multi:9f303bc0 in /z/ ",
      ],
      [undefined, 3, 5, 6, 7],
    ],
    [
      "with heredocs",
      'FROM debian:12\nRUN <<EOF\napt-get update\napt-get install -y x\nEOF\nRUN <<"SH"\n#!/bin/bash\necho 1\nSH\nCOPY <<A <<-B /etc/\na\nA\n\tb\n\tB\nRUN true\n',
      [
        "RUN /bin/sh -c apt-get update\napt-get install -y x # buildkit",
        "RUN /bin/sh -c /dev/pipes/SH # buildkit",
        "COPY <<A <<-B /etc/ # buildkit",
        "RUN /bin/sh -c true # buildkit",
      ],
      [undefined, 2, 6, 10, 15],
    ],
    [
      "of stages that build on one another, whatever other stages do",
      "FROM golang AS build\nRUN go build\nFROM debian:12 AS base\nRUN groupadd x\nFROM base\nCOPY --from=build /go/bin/app /app\n",
      ["RUN /bin/sh -c groupadd x # buildkit", "COPY /go/bin/app /app # buildkit"],
      [undefined, 4, 6],
    ],
    [
      "of a stage that is not the last",
      "FROM debian:12 AS app\nRUN one\nCOPY . /app\nFROM app AS test\nRUN test\n",
      ["RUN /bin/sh -c one # buildkit", "COPY . /app # buildkit"],
      [undefined, 2, 3],
    ],
    ["where a directory was there already", "FROM debian:12\nWORKDIR /srv\nRUN one\nWORKDIR /\n", ["RUN /bin/sh -c one # buildkit"], [undefined, 3]],
    ["with another escape", "# escape=`\r\nFROM debian:12\r\nRUN a `\r\n  b\r\n", ["RUN /bin/sh -c a   b # buildkit"], [undefined, 3]],
    ["without case", "from debian:12\nrun one\n", ["RUN /bin/sh -c one # buildkit"], [undefined, 2]],
  ])("%s", (_what, file, history, lines) => expect(attribute(file, ...history)?.lines).toEqual(lines));

  // What BuildKit 0.17 and Podman 4.3 wrote for these files; the lowest two layers are the base's.
  it.each<[string, readonly number[]]>([
    ["buildkit-stages", [16, 17, 21, 22, 23, 24, 27, 32, 34, 35, 37, 38, 39]],
    ["buildkit-odd", [7, 11, 12, 13, 19, 23, 26, 31, 32, 33, 34, 41, 43, 44, 46, 47, 48]],
    ["podman", [6, 8, 9, 10, 11, 12, 13]],
  ])("as %s has them", (name, lines) => {
    const read = (kind: string): string => readFileSync(join(import.meta.dirname, `testdata/${name}.${kind}`), "utf8");
    const layers = layersOf(...(JSON.parse(read("json")) as string[]));
    const found = attributeLayers(read("Dockerfile"), { layers });
    expect(found?.lines).toEqual([undefined, undefined, ...lines]);
    expect(found?.base).toBe("registry.test/base:1");
  });

  it("tell the base image", () => {
    const history = ["RUN /bin/sh -c one # buildkit"];
    expect(attribute("ARG V=12\nARG R\nFROM debian:${V}-slim\nRUN one\n", ...history)?.base).toBe("debian:12-slim");
    expect(attribute("FROM ${R:-docker.io}/debian\nRUN one\n", ...history)?.base).toBe("docker.io/debian");
    expect(attribute("ARG R\nFROM $R/debian\nRUN one\n", ...history)?.base).toBeUndefined();
    expect(attributeLayers("FROM scratch\nRUN one\n", { layers: layersOf(...history) })).toEqual({ lines: [2], from: 1 });
    expect(attribute("FROM golang AS x\n\nFROM debian:12 AS y\nFROM y\nRUN one\n", ...history)?.from).toBe(3);
  });

  it.each<[string, string, readonly string[]]>([
    ["another command", "FROM debian:12\nRUN one\n", ["RUN /bin/sh -c two # buildkit"]],
    ["a command that only ends alike", "FROM debian:12\nRUN make\n", ["RUN /bin/sh -c cmake # buildkit"]],
    ["another destination", "FROM debian:12\nCOPY . /a\n", ["COPY . /b # buildkit"]],
    ["an instruction too many", "FROM debian:12\nRUN zero\nRUN one\n", ["RUN /bin/sh -c one # buildkit"]],
    ["a layer on top that it does not make", "FROM debian:12\nRUN one\n", ["RUN /bin/sh -c one # buildkit", "RUN /bin/sh -c two # buildkit"]],
    ["nothing that makes layers", "FROM debian:12\nENV A=1\n", []],
    ["a base where it has none", "FROM scratch\nRUN one\n", ["RUN /bin/sh -c one # buildkit"]],
    ["no FROM", "RUN one\n", ["RUN /bin/sh -c one # buildkit"]],
    ["an image without history", "FROM debian:12\nRUN one\n", [""]],
  ])("are not claimed for %s", (_what, file, history) => expect(attribute(file, ...history)).toBeUndefined());

  it.each([
    ["stages in a ring", "FROM b AS a\nFROM a AS b\nRUN one\n"],
    ["a heredoc without end", "FROM debian:12\nRUN <<EOF\none\n"],
    ["a continuation without end", "FROM debian:12\nRUN one \\\n\\\n\\"],
    ["nothing", ""],
    ["a million lines", "RUN x\n".repeat(1_000_000)],
    ["one endless line", `FROM a\nRUN ${"${x".repeat(200_000)}`],
    ["endless flags", `FROM a\nCOPY ${"--a ".repeat(50_000)} /x`],
  ])("survive %s", (_what, file) => {
    expect(() => parseDockerfile(file)).not.toThrow();
    expect(() => attribute(file, "RUN /bin/sh -c one # buildkit")).not.toThrow();
  });

  it("end on any mixture of what Dockerfiles are made of", () => {
    const words = [
      "FROM ",
      "RUN ",
      "COPY --from=",
      "AS ",
      "s0",
      "$",
      "${",
      ":-",
      "}",
      "\\",
      "\n",
      "\r\n",
      "<<EOF",
      "EOF",
      '"',
      "'",
      "#",
      " ",
      "\t",
      "[",
      "]",
      "\0",
      "é",
    ];
    assert(
      property(array(constantFrom(...words), { maxLength: 80 }), (parts) => {
        const file = parts.join("");
        expect(() => attribute(file, "RUN /bin/sh -c x # buildkit", "COPY a b # buildkit")).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  it.each<[string, number, (size: number) => string, string]>([
    ["heredocs without end", 2400, (size) => `FROM a\n${"RUN <<EOF cat\n".repeat(size)}`, "RUN x"],
    ["heredocs of many names", 1200, (size) => `FROM a\n${Array.from({ length: size }, (_, n) => `RUN <<E${n} cat\nE${n}\n`).join("")}`, "RUN x"],
    ["one instruction of many lines", 2400, (size) => `FROM a\nRUN ${`${"x".repeat(48)}\\\n`.repeat(size)}`, "RUN x"],
    ["variables in variables", 5000, (size) => `FROM ${"${a:-".repeat(size)}\nRUN one\n`, "RUN one"],
    ["slashes", 12_000, (size) => `FROM a\nRUN one\nWORKDIR ${"/".repeat(size)}x\n`, "RUN one"],
    ["slashes in a destination", 12_000, (size) => `FROM a\nCOPY a ${"/".repeat(size)}x\n`, "/bin/sh -c #(nop) COPY file:12ab in /x"],
    [
      "stages that share a long command",
      24,
      (size) => `FROM a AS s0\nRUN ${"a  ".repeat(size * 1500)}\n${"FROM s0 AS s1\n".repeat(size)}`,
      "RUN one",
    ],
  ])("are not slowed down by %s", async (_what, size, file, history) => {
    expect(await measureGrowth(LINEAR, size, (length) => attribute(file(length), history))).toBeLessThan(LINEAR);
  });
});
