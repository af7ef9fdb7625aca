import type { Extraction } from "../../../../model/layer-report.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { invalidRecord } from "../../shared/unreadable.ts";

/** Applications of Erlang and Elixir releases: each has a resource file beside its compiled modules. */
export const erlangExtractor: PackageExtractor = {
  id: "erlang",
  title: "Erlang and Elixir applications",
  references: ["https://www.erlang.org/doc/apps/kernel/app.html", "https://www.erlang.org/doc/system/release_structure.html"],
  family: "language",
  confidence: ["exact", "derived"],
  hasRelations: true,
  version: 1,
  claims: [{ suffix: ".app", below: "ebin" }],
  maxBytes: 4 * 1024 * 1024,
  extract,
};

/** Applications that come with Erlang or Elixir themselves, with versions of their own; Hex knows nothing of them. */
const OWN: ReadonlySet<string> = new Set(
  (
    "asn1 common_test compiler crypto debugger dialyzer diameter edoc eldap erl_docgen erl_interface erts et eunit ftp inets jinterface kernel " +
    "megaco mnesia observer odbc os_mon parsetools public_key reltool runtime_tools sasl snmp ssh ssl stdlib syntax_tools tftp tools wx xmerl " +
    "eex elixir ex_unit iex logger mix"
  ).split(" "),
);

/** `{application, cowboy, [{vsn, "2.10.0"}, {applications, [kernel, stdlib, ranch]}]}.` */
function extract(file: ClaimedFile): Extraction {
  const text = file.text();
  const name = /^\s*(?:%[^\n]*\n\s*)*\{\s*application\s*,\s*'?([a-z][\w@]{0,200})'?\s*,/.exec(text)?.[1];
  const version = /\{\s*vsn\s*,\s*"([\w.+-]{1,100})"\s*\}/.exec(text)?.[1];
  if (name === undefined || version === undefined) {
    const message = "the resource file of an Erlang application has no literal name and version";
    return { problems: [invalidRecord({ plugin: erlangExtractor.id, file }, message)] };
  }
  const needed = /\{\s*applications\s*,\s*\[([^\]]{0,10000})\]/.exec(text)?.[1]?.match(/[a-z][\w@]*/g) ?? [];
  const dependsOn = [...new Set(needed)].filter((other) => OWN.has(other) === OWN.has(name)).sort();
  const isOwn = OWN.has(name);
  return {
    packages: [
      {
        type: isOwn ? "otp" : "hex",
        name,
        version,
        // An application need not be published on Hex under its name, though nearly all are.
        ...(isOwn ? {} : { confidence: "derived" as const, evidence: "application resource file" }),
        ...(dependsOn.length > 0 ? { dependsOn } : {}),
      },
    ],
  };
}
