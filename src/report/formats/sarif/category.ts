import { createHash } from "node:crypto";
import { imageRepository } from "../../../model/image-name.ts";
import type { ScanReport } from "../../../model/report.ts";

/** `tidegate/myapp/linux-amd64`: the same for every build of an image, different for every image and platform. */
export function sarifCategory({ inventory }: Pick<ScanReport, "inventory">): string {
  const { name = "image", platform } = inventory.image ?? {};
  const repository = imageRepository(name);
  const slug = repository.replace(/[^A-Za-z0-9._/-]+/g, "-").replace(/^[/.-]+|[/.-]+$/g, "");
  // Two names may share a slug; what was lost stands in the hash.
  const suffix = slug === repository ? "" : `-${createHash("sha256").update(repository).digest("hex").slice(0, 8)}`;
  const system = [platform?.os, platform?.architecture, platform?.variant]
    .filter(Boolean)
    .join("-")
    .replace(/[^\w.-]+/g, "-")
    .slice(0, 60);
  return ["tidegate", `${slug.slice(-100)}${suffix}`, system].filter((part) => part !== "").join("/");
}
