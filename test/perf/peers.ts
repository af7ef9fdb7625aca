import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { dataPath, HAS_DATA } from "../support/data.ts";
import { makeBigImage } from "./big-image.ts";
import { type Candidate, measureTogether } from "./measure.ts";
import type { Section } from "./run.ts";

const CLI = join(import.meta.dirname, "../../dist/cli.js");
const RUNS = 3;

interface Peer {
  readonly program: string;
  /** Command line that lists the packages of an archive or layout, with no vulnerability work and no network. */
  list(image: { readonly archive: string; readonly layout: string }, output: string): readonly (readonly string[])[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Those found on the PATH are measured; `go install` builds the first three from their published modules. */
const PEERS: readonly Peer[] = [
  {
    program: "syft",
    list: ({ archive, layout }, output) => [
      ["scan", `docker-archive:${archive}`, "-q", "-o", `cyclonedx-json=${output}`],
      ["scan", `oci-dir:${layout}`, "-q", "-o", `cyclonedx-json=${output}`],
    ],
    env: { SYFT_CHECK_FOR_APP_UPDATE: "false" },
  },
  {
    program: "trivy",
    list: ({ archive, layout }, output) =>
      [archive, layout].map((input) => [
        "image",
        "--quiet",
        "--offline-scan",
        "--cache-backend",
        "memory",
        "--format",
        "cyclonedx",
        "--output",
        output,
        "--input",
        input,
      ]),
    env: { TRIVY_DISABLE_VEX_NOTICE: "true", TRIVY_SKIP_VERSION_CHECK: "true" },
  },
];

/** The same image through other programs, one after the other in turn: their SBOM command against ours. */
export async function measurePeers(scratch: string): Promise<Section> {
  const image = await makeBigImage(join(scratch, "big"));
  const inputs = { archive: image.dockerArchive, layout: image.ociLayout };
  const output = join(scratch, "sbom.json");
  const ours = [inputs.archive, inputs.layout].map(
    (input): Candidate => ({ name: "tidegate", args: [CLI, "sbom", "--quiet", "--no-layer-cache", "-o", output, input] }),
  );
  const rows = PEERS.filter(isInstalled).flatMap((peer) =>
    peer
      .list(inputs, output)
      .map((args, index) => compare(peer, { own: ours[index], args }, index === 0 ? "SBOM of a docker-archive" : "SBOM of a gzip OCI layout")),
  );
  return { name: "Other programs on the same 1.1 GB image", rows: [...rows, ...compareOsvScanner(inputs.archive, scratch)] };
}

/** osv-scanner and ours over the same copy of the OSV bucket, both without network. Ours has compiled its feed in an earlier run, as it always has after the first. */
function compareOsvScanner(archive: string, scratch: string): Section["rows"] {
  const peer = { program: "osv-scanner" };
  if (!isInstalled(peer) || !HAS_DATA) return [];
  const database = join(scratch, "osv-database");
  for (const ecosystem of ["Debian", "npm"]) cpSync(dataPath(`feed/${ecosystem}`), join(database, "osv-scalibr", ecosystem), { recursive: true });
  const flags = ["--feed", dataPath("feed"), "--feed-dir", join(scratch, "feed-beside-peers"), "--no-layer-cache"];
  const own: Candidate = {
    name: "tidegate",
    args: [CLI, "scan", "--quiet", "--format", "json", "-o", join(scratch, "report.json"), ...flags, archive],
    alsoFine: [1],
  };
  const args = ["scan", "image", "--offline", "--format", "json", "--output", join(scratch, "osv.json"), "--archive", archive];
  return [
    compare(
      { ...peer, env: { OSV_SCALIBR_LOCAL_DB_CACHE_DIRECTORY: database } },
      { own, args },
      "scan of the docker-archive, both with the same advisories at hand",
    ),
  ];
}

function isInstalled({ program }: Pick<Peer, "program">): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0;
}

function compare(
  peer: Omit<Peer, "list">,
  { own, args }: { own: Candidate | undefined; args: readonly string[] },
  what: string,
): Section["rows"][number] {
  const theirs: Candidate = { name: peer.program, program: peer.program, args, ...(peer.env ? { env: peer.env } : {}), alsoFine: [1] };
  const [us, them] = measureTogether(own ? [own, theirs] : [theirs], RUNS);
  if (!us || !them) throw new Error(`${peer.program} was not measured`);
  return {
    what: `${nameVersion(peer)}, ${what}`,
    goal: "slower than ours",
    figure: `${(them.ms / us.ms).toFixed(1)} × (${them.ms} ms / ${us.ms} ms)`,
    memory: `${them.peakMb} MB / ${us.peakMb} MB`,
  };
}

function nameVersion({ program }: Pick<Peer, "program">): string {
  const version = /\d+\.\d+\.\d+/.exec(spawnSync(program, ["--version"], { encoding: "utf8" }).stdout)?.[0];
  return version ? `${program} ${version}` : program;
}
