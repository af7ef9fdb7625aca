import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { listLines, type Made, rowOf, rowsByFile, run, type TruthCase, writeFiles } from "./case.ts";

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>com.example</groupId><artifactId>shop</artifactId><version>1</version>
<dependencies>
<dependency><groupId>org.slf4j</groupId><artifactId>slf4j-simple</artifactId><version>2.0.9</version></dependency>
<dependency><groupId>com.fasterxml.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>2.15.2</version></dependency>
<dependency><groupId>commons-io</groupId><artifactId>commons-io</artifactId><version>2.11.0</version></dependency>
<dependency><groupId>com.google.guava</groupId><artifactId>guava</artifactId><version>32.1.2-jre</version></dependency>
</dependencies></project>`;

async function makeMaven(home: string): Promise<Made> {
  writeFiles(home, { "pom.xml": POM });
  const plugin = "org.apache.maven.plugins:maven-dependency-plugin:3.6.0";
  const output = join(home, "list.txt");
  await run(
    "mvn",
    ["-B", "-q", `${plugin}:copy-dependencies`, "-DoutputDirectory=lib", `${plugin}:list`, `-DoutputFile=${output}`, "-Dsort=true"],
    home,
  );
  const coordinates = listLines(readFileSync(output, "utf8")).flatMap(
    (line) => /^([\w.-]+:[\w.-]+):jar:([\w.-]+):\w+/.exec(line)?.slice(1, 3).join(" ") ?? [],
  );
  return { root: join(home, "lib"), truth: coordinates };
}

const CARGO = {
  "Cargo.toml": '[package]\nname = "shop"\nversion = "1.2.3"\nedition = "2021"\n[dependencies]\nitoa = "1"\nsemver = "1"\nserde_json = "1"\n',
  "src/main.rs": 'fn main() { println!("{} {}", serde_json::json!(itoa::Buffer::new().format(1)), semver::Version::new(1, 2, 3)); }\n',
};

/** The subcommand is built once for all runs of a machine. */
async function findAuditable(home: string): Promise<string> {
  const cache = join(homedir(), ".cache/tidegate-truth");
  const places = [join(homedir(), ".cargo/bin"), join(cache, "bin")];
  const known = places.find((place) => existsSync(join(place, "cargo-auditable")));
  if (known !== undefined) return known;
  mkdirSync(cache, { recursive: true });
  await run("cargo", ["install", "--quiet", "--locked", "--root", cache, "cargo-auditable"], home, { CARGO_TARGET_DIR: join(home, "target") });
  return join(cache, "bin");
}

async function makeCargo(home: string): Promise<Made> {
  writeFiles(home, CARGO);
  const path = `${await findAuditable(home)}:${process.env["PATH"]}`;
  await run("cargo", ["auditable", "build", "--release", "--quiet"], home, { PATH: path, CARGO_TARGET_DIR: join(home, "out") });
  mkdirSync(join(home, "image"));
  for (const name of ["plain", "stripped"]) copyFileSync(join(home, "out/release/shop"), join(home, "image", name));
  await run("strip", [join(home, "image/stripped")], home);
  const lines = listLines(await run("cargo", ["tree", "--prefix", "none", "--edges", "normal"], home));
  const crates = lines.flatMap((line) => /^(\S+) v(\S+)/.exec(line)?.slice(1, 3).join(" ") ?? []);
  return { root: join(home, "image"), truth: ["plain", "stripped"].flatMap((name) => crates.map((crate) => `${name}: ${crate}`)) };
}

const GO = {
  "go.mod": "module example.com/shop\n\ngo 1.21\n",
  "main.go":
    'package main\n\nimport (\n\t"fmt"\n\n\t"golang.org/x/mod/semver"\n\t"rsc.io/quote"\n)\n\nfunc main() { fmt.Println(quote.Hello(), semver.IsValid("v1")) }\n',
};
const BUILDS: readonly (readonly [name: string, args: readonly string[], env: Readonly<Record<string, string>>])[] = [
  ["plain", [], {}],
  ["bare", ["-trimpath", "-ldflags=-s -w"], {}],
  ["arm64", [], { GOARCH: "arm64" }],
  ["windows.exe", ["-ldflags=-s -w"], { GOOS: "windows" }],
  ["macos", [], { GOOS: "darwin", GOARCH: "arm64" }],
];

async function makeGo(home: string): Promise<Made> {
  writeFiles(home, GO);
  const env = { CGO_ENABLED: "0", GOFLAGS: "-mod=mod -buildvcs=false", GOTOOLCHAIN: "local", GOWORK: "off" };
  await run("go", ["get", "golang.org/x/mod@v0.17.0", "rsc.io/quote@v1.5.2"], home, env);
  for (const [name, args, more] of BUILDS) await run("go", ["build", "-o", `image/${name}`, ...args, "."], home, { ...env, ...more });
  const truths = await Promise.all(
    BUILDS.map(async ([name]) => listModules(await run("go", ["version", "-m", `image/${name}`], home)).map((module) => `${name}: ${module}`)),
  );
  return { root: join(home, "image"), truth: truths.flat() };
}

/** `dep golang.org/x/mod v0.17.0 h1:…`, below a line with the version of Go. */
function listModules(text: string): string[] {
  const modules = [...text.matchAll(/^\t(?:dep|mod)\t(\S+)\t(\S+)/gm)].map(([, path, version]) => `${path} ${version}`.replace("(devel)", ""));
  return [...modules, `stdlib ${/: go(\d\S*)/.exec(text)?.[1] ?? ""}`];
}

export const COMPILED_CASES: readonly TruthCase[] = [
  { name: "mvn dependency:copy-dependencies", tools: ["mvn"], needsNetwork: true, row: rowOf("maven"), make: makeMaven },
  { name: "cargo auditable build, also stripped", tools: ["cargo", "strip"], needsNetwork: true, row: rowsByFile("cargo"), make: makeCargo },
  {
    name: "go build, also trimmed, stripped, for arm64, Windows and macOS",
    tools: ["go"],
    needsNetwork: true,
    row: rowsByFile("golang"),
    make: makeGo,
  },
];
