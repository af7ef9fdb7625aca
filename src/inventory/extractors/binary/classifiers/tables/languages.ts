import { type Classifier, classify } from "../classifier.ts";

/** Interpreters, compilers and runtimes. */
export const LANGUAGES: readonly Classifier[] = [
  classify("bun", ["bun"], ["bun-v", /bun-v(\d+\.\d+\.\d+)/], ["Bun/", /Bun\/(\d+\.\d+\.\d+)/], ["Bun v", /Bun v(\d+\.\d+\.\d+)/]),
  classify("cabal", ["cabal"], ["cabal-install-", /cabal-install-(\d+\.\d+\.\d+(?:\.\d+)?)-/]),
  classify(
    "dart",
    ["dart", "dartaotruntime"],
    [" (stable)", /\0(\d+\.\d+\.\d+) \(stable\)/],
    [".beta (beta)", /\0(\d+\.\d+\.\d+-[\d.]+beta) \(beta\)/],
  ),
  classify("deno", ["deno"], ["Deno/", /Deno\/(\d+\.\d+\.\d+)/]),
  classify(
    "erlang",
    ["erlexec", "beam.smp"],
    ["/src/otp_src_", /\/otp_src_(\d+\.\d+(?:\.\d+){0,3}(?:-rc\d)?)\/erts\//],
    ["/src/otp-", /\/src\/otp-(\d+\.\d+(?:\.\d+){0,3}(?:-rc\d)?)\/erts\//],
    ["Erlang/OTP", /\0(\d+\.\d+(?:\.\d+){0,3}(?:-rc\d)?)\0{1,32}Erlang\/OTP/],
    ["Erlang/OTP", /Erlang\/OTP[^\0]{1,200}\0{1,32}(\d+\.\d+(?:\.\d+){0,3}(?:-rc\d)?)\0/, 300],
  ),
  classify("gcc", ["gcc", "cc1", /^(?:x86_64|aarch64)-(?:pc-)?linux-gnu-gcc(?:-\d+)?$/], ["GCC: (GNU) ", /GCC: \(GNU\) (\d+\.\d+\.\d+)/]),
  classify("ghc", [/^ghc(?:-[\d.]+)?$/], ["\0GHC ", /\0GHC (\d+\.\d+\.\d+)\0/], ["libHSghc-", /libHSghc-(\d+\.\d+\.\d+)-/]),
  classify("julia", [/^libjulia-internal\.so/], ["\0verify", /\0(\d+\.\d+\.\d+)\0verify/]),
  classify(
    "lua",
    [/^lua(?:5\.\d)?$/, /^liblua5?\.?\d?(?:\.\d)?\.so/],
    ["$LuaVersion: Lua ", /LuaVersion: Lua (5\.\d\.\d+)/],
    ["Lua 5.", /[\0\s]Lua (5\.\d\.\d+)/],
  ),
  classify("luajit", [/^luajit(?:-[\d.]+.*)?$/, /^libluajit-5\.1\.so/], ["LuaJIT ", /LuaJIT (\d+\.\d+\.\d[\w.-]*)/]),
  classify(
    "node",
    ["node", "nodejs", /^libnode\.so/],
    ["node.js/v", /node\.js\/v(\d+\.\d+\.\d+)/],
    ["/node-v", /\/node-v(\d+\.\d+\.\d+)(?:-headers)?\.tar/],
    ["\0node v0.", /\0node v(0\.\d+\.\d+)\0/],
  ),
  classify(
    "perl",
    [/^perl(?:5\.\d+\.\d+)?$/, /^libperl\.so/],
    ["/perl5/", /\/lib\/perl5\/(?:site_perl\/)?(5\.\d+\.\d+)/],
    ["/share/perl/5.", /\/share\/perl\/(5\.\d+\.\d+)/],
  ),
  classify(
    "php",
    [/^php(?:\d(?:\.\d)?)?(?:-fpm|-cgi|dbg)?(?:\d(?:\.\d)?)?$/, /^(?:lib)?php[\d.]*\.so/],
    ["X-Powered-By: PHP/", /X-Powered-By: PHP\/(\d+\.\d+\.\d+[\w.-]*)/],
  ),
  classify("pypy", [/^libpypy[\d.]*-c\.so/], ["[PyPy ", /\[PyPy (\d+\.\d+\.\d+)/]),
  {
    name: "python",
    files: [/^python(\d+\.\d+)[a-z]*$/, /^libpython(\d+\.\d+)[a-z]*\.so/],
    // The version stands alone, between NUL bytes.
    signatures: (fileName) => {
      const series = fileName?.[1] ?? "3";
      const version = `(${series.replace(".", "\\.")}\\.\\d+(?:(?:a|b|rc)\\d+)?)`;
      return [
        { near: `\0${series}.`, pattern: new RegExp(`\\0${version}\\+?\\0`) },
        // Linkers fold the text into a longer one that ends alike: that of the source directory.
        { near: `/Python-${series}.`, pattern: new RegExp(`/Python-${version}(?:/|\\0)`) },
      ];
    },
  },
  classify("r", [/^libR\.so$/], ["R version ", /\0R version (\d+\.\d+\.\d+) \(\d{4}/]),
  classify("ruby", [/^ruby(?:\d\.\d)?$/, /^libruby(?:-[\d.]+)?\.so/], ["ruby ", /ruby (\d+\.\d+\.\d+(?:(?:p|preview|rc|dev)\d*)?) \(\d{4}-/]),
  classify("rust", [/^libstd-[0-9a-f]{16}\.(?:so|dylib)$/, "rustc"], ["rustc version ", /rustc version (\d+\.\d+\.\d+) \(/]),
  classify("stack", ["stack"], [", Git revision", /Version (\d+\.\d+\.\d+), Git/]),
  classify("swipl", ["swipl"], ["swipl-", /swipl-(\d+\.\d+\.\d+)\//]),
  {
    ...classify(
      "composer",
      ["composer", "composer.phar"],
      ["pretty_version", /'pretty_version' => '(\d+\.\d+\.\d+[\w.-]*)'/],
      ["const VERSION = '", /const VERSION = '(\d+\.\d+\.\d+[\w.-]*)'/],
    ),
    isScript: true,
  },
  { ...classify("wp-cli", ["wp", "wp-cli.phar"], ["wp-cli/wp-cli", /wp-cli\/wp-cli (\d+\.\d+\.\d+)/]), isScript: true },
];
