import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput } from "../../../../../test/support/claimed-file.ts";
import { pearExtractor } from "./index.ts";

const PATH = "usr/local/lib/php/.registry/.channel.pecl.php.net/redis.reg";
const REDIS =
  'a:22:{s:7:"attribs";a:1:{s:7:"version";s:3:"2.0";}s:4:"name";s:5:"redis";s:7:"channel";s:12:"pecl.php.net";' +
  's:4:"lead";a:1:{s:4:"name";s:8:"A Person";}s:7:"version";a:2:{s:7:"release";s:5:"6.0.2";s:3:"api";s:5:"6.0.0";}s:7:"license";s:3:"PHP";}';

describe("pear", () => {
  it("reads a record of PECL, not misled by the version of the record's own format", () => {
    expect(pearExtractor.extract(claimedFile(PATH, REDIS)).packages).toEqual([
      { type: "pear", name: "pecl.php.net/redis", version: "6.0.2", licenses: ["PHP"] },
    ]);
  });

  it("reads an old record of the main channel", () => {
    const text = 'a:5:{s:7:"package";s:11:"Archive_Tar";s:7:"version";s:6:"1.4.14";}';
    expect(pearExtractor.extract(claimedFile("usr/share/php/.registry/archive_tar.reg", text)).packages).toEqual([
      { type: "pear", name: "pear.php.net/Archive_Tar", version: "1.4.14" },
    ]);
  });

  it("reports a record without version", () => {
    expect(pearExtractor.extract(claimedFile(PATH, 's:4:"name";s:1:"a";')).problems).toMatchObject([{ code: "PACKAGE_RECORD_INVALID" }]);
  });

  itSurvivesBadInput(pearExtractor, PATH, REDIS);
});
