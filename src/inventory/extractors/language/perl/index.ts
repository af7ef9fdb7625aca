import type { Extraction } from "../../../../model/layer-report.ts";
import type { FoundPackage } from "../../../../model/package.ts";
import type { ClaimedFile, PackageExtractor } from "../../../extractor.ts";
import { asRecord, asText, parseJson } from "../../../parsers/json.ts";
import { unreadable } from "../../shared/unreadable.ts";

/** Perl distributions: by the records of cpanm, carton and cpm, and by perl's own log of installations. */
export const perlExtractor: PackageExtractor = {
  id: "perl",
  title: "Perl distributions (CPAN)",
  references: ["https://metacpan.org/pod/perllocal", "https://metacpan.org/dist/App-cpanminus/view/bin/cpanm"],
  family: "language",
  confidence: ["exact", "derived"],
  version: 1,
  claims: [{ basename: "install.json", below: ".meta/*" }, { basename: "perllocal.pod" }],
  maxBytes: 16 * 1024 * 1024,
  extract,
};

const MAX_ENTRIES = 20_000;

function extract(file: ClaimedFile): Extraction {
  return file.path.endsWith(".pod") ? { packages: readLog(file.text()) } : readRecord(file);
}

/** `{"dist": "Mojolicious-9.35", "name": "Mojolicious", "version": "9.35", …}`: the distribution, and its main module. */
function readRecord(file: ClaimedFile): Extraction {
  const record = asRecord(parseJson(file.text()));
  const [, name, version] = /^([\w-]{1,200})-v?(\d[\w.]*(?:-TRIAL)?)$/.exec(asText(record["dist"]) ?? "") ?? [];
  if (name === undefined || version === undefined)
    return unreadable({ plugin: perlExtractor.id, file }, "the record of an installed Perl distribution cannot be read");
  return { packages: [{ type: "cpan", name, version }] };
}

/** The log names modules; a distribution mostly has its main module's name, with dashes. The last installation counts. */
function readLog(text: string): FoundPackage[] {
  const found = new Map<string, FoundPackage>();
  for (const entry of text.split(/^=head2 /m).slice(1, MAX_ENTRIES)) {
    const module = /C<Module> L<([\w:]{1,200})[|>]/.exec(entry)?.[1];
    const version = /C<VERSION: v?(\d[\w.]{0,50})>/.exec(entry)?.[1];
    if (module === undefined || version === undefined) continue;
    const name = module.replaceAll("::", "-");
    found.set(name, { type: "cpan", name, version, confidence: "derived", evidence: "perllocal.pod" });
  }
  return [...found.values()];
}
