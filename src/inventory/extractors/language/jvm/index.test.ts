import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput, namesIn } from "../../../../../test/support/claimed-file.ts";
import { jvmExtractor } from "./index.ts";

const PATH = "opt/java/openjdk/release";
const TEMURIN = `IMPLEMENTOR="Eclipse Adoptium"
IMPLEMENTOR_VERSION="Temurin-17.0.10+7"
JAVA_RUNTIME_VERSION="17.0.10+7"
JAVA_VERSION="17.0.10"
OS_ARCH="x86_64"
MODULES="java.base java.xml"
`;

describe("jvm", () => {
  it("reads which runtime it is, and whose", () => {
    expect(jvmExtractor.extract(claimedFile(PATH, TEMURIN)).packages).toEqual([
      {
        type: "generic",
        name: "openjdk",
        version: "17.0.10+7",
        confidence: "derived",
        evidence: "release file of the runtime",
        arch: "x86_64",
        supplier: "Eclipse Adoptium",
      },
    ]);
  });

  it.each([
    ['JAVA_VERSION="1.8.0_402"\n', "openjdk 1.8.0_402"],
    ['JAVA_VERSION="11.0.22"\nJAVA_RUNTIME_VERSION="11.0.22+7-post-Debian-1deb12u1"\n', "openjdk 11.0.22+7"],
    ['JAVA_VERSION="21.0.2"\nGRAALVM_VERSION="23.1.2"\n', "graalvm 21.0.2"],
    ['JAVA_VERSION="17.0.10"\r\nBUILD_TYPE="commercial"\r\n', "oracle-jdk 17.0.10"],
  ])("reads %j", (text, expected) => {
    expect(namesIn(jvmExtractor, PATH, text)).toEqual([expected]);
  });

  it("leaves other files of the name alone", () => {
    expect(jvmExtractor.extract(claimedFile("etc/release", "Some system 1.0\n"))).toEqual({});
  });

  itSurvivesBadInput(jvmExtractor, PATH, TEMURIN);
});
