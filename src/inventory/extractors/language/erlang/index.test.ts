import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput } from "../../../../../test/support/claimed-file.ts";
import { LINEAR, measureGrowth } from "../../../../../test/support/growth.ts";
import { erlangExtractor } from "./index.ts";

const PATH = "app/lib/cowboy-2.10.0/ebin/cowboy.app";
const COWBOY = `{application, 'cowboy', [
	{description, "Small, fast, modern HTTP server."},
	{vsn, "2.10.0"},
	{modules, ['cowboy','cowboy_app']},
	{applications, [kernel,stdlib,crypto,cowlib,ranch]}
]}.`;

describe("erlang", () => {
  it("reads an application", () => {
    expect(erlangExtractor.extract(claimedFile(PATH, COWBOY)).packages).toEqual([
      {
        type: "hex",
        name: "cowboy",
        version: "2.10.0",
        confidence: "derived",
        evidence: "application resource file",
        dependsOn: ["cowlib", "ranch"],
      },
    ]);
  });

  it("tells what comes with the language", () => {
    const text = '%% comment\n%% more\n{application, ssl,\n [{vsn, "11.1.3"},\n  {applications, [crypto, public_key, kernel, stdlib]}]}.\n';
    expect(erlangExtractor.extract(claimedFile("usr/lib/erlang/lib/ssl-11.1.3/ebin/ssl.app", text)).packages).toEqual([
      { type: "otp", name: "ssl", version: "11.1.3", dependsOn: ["crypto", "kernel", "public_key", "stdlib"] },
    ]);
  });

  it("reports a file without version", () => {
    expect(erlangExtractor.extract(claimedFile(PATH, "{application, a, []}.")).problems).toMatchObject([{ code: "PACKAGE_RECORD_INVALID" }]);
  });

  it("spends no more than linear time on a file made to hurt", async () => {
    const extract = (size: number): unknown => erlangExtractor.extract(claimedFile(PATH, `${"%a\n".repeat(size * 2)}${"{vsn,".repeat(size)}`));
    expect(await measureGrowth(LINEAR, 3000, extract)).toBeLessThan(LINEAR);
  });

  itSurvivesBadInput(erlangExtractor, PATH, COWBOY);
});
