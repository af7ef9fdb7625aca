import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput, namesIn } from "../../../../../test/support/claimed-file.ts";
import { perlExtractor } from "./index.ts";

const RECORD = "usr/local/lib/perl5/site_perl/5.38.2/x86_64-linux-gnu/.meta/Mojolicious-9.35/install.json";
const INSTALL = '{"dist":"Mojolicious-9.35","name":"Mojolicious","target":"Mojolicious","version":"9.35","provides":{}}';
const LOG = "usr/local/lib/perl5/5.38.2/x86_64-linux-gnu/perllocal.pod";
const entry = (module: string, version: string): string =>
  `=head2 Mon Jan  1 00:00:00 2024: C<Module> L<${module}|${module}>\n\n=over 4\n\n=item *\n\nC<VERSION: ${version}>\n\n=back\n\n`;

describe("perl", () => {
  it("reads cpanm's record of a distribution", () => {
    expect(perlExtractor.extract(claimedFile(RECORD, INSTALL)).packages).toEqual([{ type: "cpan", name: "Mojolicious", version: "9.35" }]);
  });

  it("reads the log of installations, the last of each", () => {
    const text = entry("JSON::XS", "4.02") + entry("Try::Tiny", "v0.31") + entry("JSON::XS", "4.03");
    const { packages = [] } = perlExtractor.extract(claimedFile(LOG, text));
    expect(packages.map(({ name, version, confidence }) => [name, version, confidence])).toEqual([
      ["JSON-XS", "4.03", "derived"],
      ["Try-Tiny", "0.31", "derived"],
    ]);
  });

  it.each([
    ["libwww-perl-6.72", "libwww-perl 6.72"],
    ["Foo-Bar-v1.2.3", "Foo-Bar 1.2.3"],
    ["Foo-1.02-TRIAL", "Foo 1.02-TRIAL"],
  ])("divides %s", (dist, expected) => {
    expect(namesIn(perlExtractor, RECORD, JSON.stringify({ dist }))).toEqual([expected]);
  });

  it("reports a record without distribution", () => {
    expect(perlExtractor.extract(claimedFile(RECORD, "{}")).problems).toMatchObject([{ code: "PACKAGE_DATABASE_DAMAGED" }]);
  });

  describe.each([
    ["record", RECORD, INSTALL],
    ["log", LOG, entry("JSON::XS", "4.02")],
  ])("a damaged %s", (_, path, good) => {
    itSurvivesBadInput(perlExtractor, path, good);
  });
});
