import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { listLines, type Made, rowOf, run, type TruthCase, writeFiles } from "./case.ts";

const gemspec = (name: string, version: string, more = ""): string =>
  `Gem::Specification.new do |s|\n  s.name = "${name}"\n  s.version = "${version}"\n  s.summary = "x"\n  s.authors = ["A"]\n  s.license = "MIT"\n${more}end\n`;
const GEMS = {
  "shop-core.gemspec": gemspec("shop-core", "1.2.3"),
  "shop.gemspec": gemspec("shop", "2.0.0.beta1", '  s.add_dependency "shop-core", "~> 1.0"\n'),
  "native.gemspec": gemspec("native", "0.1.0", '  s.platform = "x86_64-linux"\n'),
};

/** `rake (13.0.6, default: 12.0.0)`: versions, each perhaps called default, or with the platforms it is for. */
function readGemList(text: string): string[] {
  return listLines(text).flatMap((line) => {
    const [, name = "", versions = ""] = /^(\S+) \((.*)\)$/.exec(line) ?? [];
    return versions.split(", ").map((version) => `${name} ${version.replace("default: ", "").split(" ")[0]}`);
  });
}

async function makeGems(home: string): Promise<Made> {
  writeFiles(home, GEMS);
  const gems = join(home, "gems");
  for (const file of Object.keys(GEMS)) await run("gem", ["build", "--silent", file], home);
  for (const file of ["shop-core-1.2.3", "shop-2.0.0.beta1", "native-0.1.0-x86_64-linux"])
    await run("gem", ["install", "--local", "--force", "--no-document", "--silent", "--install-dir", gems, `${file}.gem`], home);
  const own = await run(
    "ruby",
    [
      "-e",
      'puts Dir[File.join(ARGV[0], "specifications/*.gemspec")].map { |f| Gem::Specification.load(f) }.map { |s| "#{s.name} #{s.version}" }',
      gems,
    ],
    home,
  );
  return { root: gems, truth: listLines(own) };
}

/** Where Debian's Ruby has the gems that come with it and those of other packages. */
const RUBY_FOLDERS = [
  "usr/lib/ruby/gems",
  "usr/share/rubygems-integration",
  "var/lib/gems",
  "usr/lib/x86_64-linux-gnu/rubygems-integration",
  "usr/lib/x86_64-linux-gnu/ruby",
];

async function makeSystemGems(home: string): Promise<Made> {
  const root = join(home, "root");
  for (const folder of RUBY_FOLDERS) {
    if (existsSync(`/${folder}`)) cpSync(`/${folder}`, join(root, folder), { recursive: true, verbatimSymlinks: true, dereference: false });
  }
  const text = await run("gem", ["list", "--local", "--quiet"], home);
  return { root, truth: readGemList(text) };
}

const library = (name: string, version: string, require: object = {}): string =>
  JSON.stringify({ name, version, type: "library", license: "MIT", require });
const COMPOSER = {
  "lib/log/composer.json": library("acme/log", "3.1.0"),
  "lib/http/composer.json": library("acme/http-client", "v2.0.0-beta1", { "acme/log": "^3.0" }),
  "lib/dev/composer.json": library("acme/dev-tools", "1.0.0"),
  "app/composer.json": JSON.stringify({
    name: "acme/shop",
    repositories: [{ type: "path", url: "../lib/*", options: { symlink: false } }, { packagist: false }],
    require: { "acme/http-client": "2.0.0-beta1" },
    "require-dev": { "acme/dev-tools": "1.0.0" },
  }),
};

async function makeComposer(home: string): Promise<Made> {
  writeFiles(home, COMPOSER);
  const app = join(home, "app");
  const env = { COMPOSER_ALLOW_SUPERUSER: "1", COMPOSER_HOME: join(home, "composer"), COMPOSER_DISABLE_NETWORK: "1" };
  await run("composer", ["install", "--no-interaction", "--no-dev", "--quiet"], app, env);
  const { installed } = JSON.parse(await run("composer", ["show", "--format=json"], app, env)) as { installed: { name: string; version: string }[] };
  return { root: app, truth: installed.map(({ name, version }) => `${name} ${version}`) };
}

export const INTERPRETED_CASES: readonly TruthCase[] = [
  { name: "gem install", tools: ["gem", "ruby"], row: rowOf("gem"), make: makeGems },
  { name: "gems of Debian's Ruby", tools: ["gem"], row: rowOf("gem"), make: makeSystemGems },
  { name: "composer install", tools: ["composer"], row: rowOf("composer"), make: makeComposer },
];
