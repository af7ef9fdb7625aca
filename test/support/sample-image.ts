import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";

const OS_RELEASE = `NAME="Alpine Linux"
ID=alpine
VERSION_ID=3.20.0
PRETTY_NAME="Alpine Linux v3.20"
`;

interface ApkSample {
  readonly name: string;
  readonly version: string;
  readonly origin: string;
  readonly license: string;
  readonly file: string;
}

const APK: readonly ApkSample[] = [
  { name: "alpine-baselayout", version: "3.6.5-r0", origin: "alpine-baselayout", license: "GPL-2.0-only", file: "etc/motd" },
  { name: "busybox", version: "1.36.1-r28", origin: "busybox", license: "GPL-2.0-only", file: "bin/busybox" },
  { name: "libcrypto3", version: "3.3.0-r2", origin: "openssl", license: "Apache-2.0", file: "lib/libcrypto.so.3" },
  { name: "libssl3", version: "3.3.0-r2", origin: "openssl", license: "Apache-2.0", file: "lib/libssl.so.3" },
  { name: "musl", version: "1.2.5-r0", origin: "musl", license: "MIT", file: "lib/ld-musl-x86_64.so.1" },
  { name: "zlib", version: "1.3.1-r1", origin: "zlib", license: "Zlib", file: "lib/libz.so.1" },
];

type NpmPackages = readonly (readonly [name: string, version: string])[];

/** What is installed in `app/`. */
export const SAMPLE_NPM: NpmPackages = [
  ["lodash", "4.17.20"],
  ["minimist", "1.2.5"],
  ["semver", "7.3.8"],
  ["express", "4.21.2"],
  ["@scope/logger", "2.0.0"],
];

type Files = Readonly<Record<string, string>>;

/** The sample as four layers: a small Alpine, an application, one package removed, one brought up to date. */
function sampleLayers(npm: NpmPackages): readonly { readonly instruction: string; readonly files: Files }[] {
  const app = Object.fromEntries(
    [...npm, ["left-pad", "1.3.0"] as const].map(([name, version]) => [`app/node_modules/${name}/package.json`, manifest(name, version)]),
  );
  return [
    {
      instruction: "ADD rootfs.tar.gz / # buildkit",
      files: {
        "etc/os-release": OS_RELEASE,
        "lib/apk/db/installed": APK.map(stanza).join("\n"),
        ...Object.fromEntries(APK.map(({ file, name }) => [file, name])),
      },
    },
    {
      instruction: "COPY app /app # buildkit",
      files: { "app/package.json": manifest("sample-app", "1.0.0"), "app/server.js": "console.log('hello')\n", ...app },
    },
    { instruction: "RUN /bin/sh -c rm -rf /app/node_modules/left-pad # buildkit", files: { "app/node_modules/.wh.left-pad": "" } },
    {
      instruction: "COPY fixed/minimist /app/node_modules/minimist # buildkit",
      files: { "app/node_modules/minimist/package.json": manifest("minimist", "1.2.8") },
    },
  ];
}

function stanza({ name, version, origin, license, file }: ApkSample): string {
  const slash = file.lastIndexOf("/");
  return `C:Q1${Buffer.from(name).toString("base64")}\nP:${name}\nV:${version}\nA:x86_64\nT:made for the sample\nL:${license}\no:${origin}\nF:${file.slice(0, slash)}\nR:${file.slice(slash + 1)}\n`;
}

function manifest(name: string, version: string): string {
  return JSON.stringify({ name, version, license: "MIT" });
}

/** Writes the sample as an OCI layout into a new directory; the same bytes every time. */
export async function writeSampleImage(directory: string, npm = SAMPLE_NPM): Promise<void> {
  const blobs = join(directory, "blobs", "sha256");
  mkdirSync(blobs, { recursive: true });
  const put = (content: Uint8Array | string): { digest: string; size: number } => {
    const hex = createHash("sha256").update(content).digest("hex");
    writeFileSync(join(blobs, hex), content);
    return { digest: `sha256:${hex}`, size: Buffer.byteLength(content) };
  };
  const diffIds: string[] = [];
  const layers: object[] = [];
  const made = sampleLayers(npm);
  for (const { files } of made) {
    const tar = await packFiles(files);
    diffIds.push(`sha256:${createHash("sha256").update(tar).digest("hex")}`);
    layers.push({ mediaType: "application/vnd.oci.image.layer.v1.tar+gzip", ...put(gzipSync(tar)) });
  }
  const created = "2024-06-01T00:00:00Z";
  const history = [
    ...made.map(({ instruction }) => ({ created, created_by: instruction })),
    { created, created_by: 'CMD ["node" "/app/server.js"]', empty_layer: true },
  ];
  const config = put(
    JSON.stringify({
      architecture: "amd64",
      os: "linux",
      created,
      config: { Labels: { "org.opencontainers.image.title": "sample" } },
      rootfs: { type: "layers", diff_ids: diffIds },
      history,
    }),
  );
  const mediaType = "application/vnd.oci.image.manifest.v1+json";
  const document = put(
    JSON.stringify({ schemaVersion: 2, mediaType, config: { mediaType: "application/vnd.oci.image.config.v1+json", ...config }, layers }),
  );
  writeFileSync(join(directory, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
  writeFileSync(
    join(directory, "index.json"),
    JSON.stringify({ schemaVersion: 2, manifests: [{ mediaType, ...document, platform: { os: "linux", architecture: "amd64" } }] }),
  );
}

async function packFiles(files: Files): Promise<Buffer> {
  const tar = pack();
  const chunks: Buffer[] = [];
  const collected = (async () => {
    for await (const chunk of tar) chunks.push(chunk as Buffer);
  })();
  for (const [name, content] of Object.entries(files)) tar.entry({ name, mtime: new Date(0) }, content);
  tar.finalize();
  await collected;
  return Buffer.concat(chunks);
}
