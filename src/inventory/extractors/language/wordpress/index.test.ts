import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput, namesIn } from "../../../../../test/support/claimed-file.ts";
import { wordpressExtractor } from "./index.ts";

const HOME = "var/www/html";
const AKISMET =
  "<?php\n/**\n * @package Akismet\n */\n/*\nPlugin Name: Akismet Anti-spam\nVersion: 5.3.1\nAuthor: Automattic\nLicense: GPLv2 or later\n*/\n";

describe("wordpress", () => {
  it("reads a plug-in's header", () => {
    expect(wordpressExtractor.extract(claimedFile(`${HOME}/wp-content/plugins/akismet/akismet.php`, AKISMET)).packages).toEqual([
      {
        type: "generic",
        name: "wordpress-plugin/akismet",
        version: "5.3.1",
        confidence: "derived",
        evidence: "plugin header",
        licenses: ["GPLv2 or later"],
        supplier: "Automattic",
      },
    ]);
  });

  it.each([
    ["wp-includes/version.php", "<?php\n$wp_version = '6.4.3';\n", "wordpress 6.4.3"],
    ["wp-content/plugins/hello.php", "<?php\n/**\n * Plugin Name: Hello Dolly\n * Version: 1.7.2 */\n", "wordpress-plugin/hello 1.7.2"],
    ["wp-content/themes/twentytwentyfour/style.css", "/*\nTheme Name: Twenty Twenty-Four\nVersion: 1.0\n*/", "wordpress-theme/twentytwentyfour 1.0"],
  ])("reads %s", (path, text, expected) => {
    expect(namesIn(wordpressExtractor, `${HOME}/${path}`, text)).toEqual([expected]);
  });

  it("passes over a plug-in's other files", () => {
    expect(wordpressExtractor.extract(claimedFile(`${HOME}/wp-content/plugins/akismet/index.php`, "<?php\n// Silence.\n"))).toEqual({});
  });

  itSurvivesBadInput(wordpressExtractor, `${HOME}/wp-content/plugins/akismet/akismet.php`, AKISMET);
});
