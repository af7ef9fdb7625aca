import { execFileSync } from "node:child_process";
import { basename, join } from "node:path";
import { startRegistry } from "../support/registry-server.ts";
import { makeBigImage } from "./big-image.ts";
import { compareRow } from "./compare-row.ts";
import { measureTogether } from "./measure.ts";
import type { Section } from "./run.ts";

const CLI = join(import.meta.dirname, "../../dist/cli.js");
const RUNS = 5;

/** The 1.1 GB image out of Debian's docker-registry on the loopback interface, against fetching and inflating its blobs. */
export async function measureRegistry(scratch: string): Promise<Section> {
  const image = await makeBigImage(join(scratch, "big"));
  const registry = await startRegistry();
  try {
    const target = `docker://${registry.host}/big:1`;
    execFileSync("skopeo", ["--insecure-policy", "copy", "--quiet", "--dest-tls-verify=false", `oci:${image.ociLayout}`, target]);
    const urls = image.layerBlobs.map((path) => `http://${registry.host}/v2/big/blobs/sha256:${basename(path)}`);
    const options = ["--insecure-registries", registry.host, "--no-layer-cache", "--quiet", "-o", join(scratch, "sbom.json")];
    const measured = measureTogether(
      [
        { name: "registry", args: [CLI, "sbom", ...options, `registry:${registry.host}/big:1`] },
        { name: "fetch", args: [join(import.meta.dirname, "bare-fetch.ts"), ...urls] },
      ],
      RUNS,
    );
    return {
      name: "Reading the same image from a registry",
      rows: [
        compareRow("SBOM from a registry on this machine, against fetching and inflating the blobs on all cores", "≤ 1.3 ×, < 150 MB", measured),
      ],
    };
  } finally {
    await registry.close();
  }
}
