import { createHash } from "node:crypto";

/** What makes a comment this one and no other's. */
export interface CommentIdentity {
  /** Path or name of the workflow. */
  readonly workflow: string;
  /** The images it tells of: name without tag and digest, and platform (`linux/amd64`). */
  readonly images: readonly { readonly name: string; readonly platform: string }[];
  /** The user's own distinction, for two steps that scan the same image. */
  readonly commentId?: string;
}

const PREFIX = "<!-- tidegate:comment:v1:";

/**
 * The hidden first line by which the comment is found again. It holds a readable slug and a hash, both of `[a-z0-9-]` without
 * a double hyphen, so that no name can end the HTML comment or imitate another identity.
 */
export function createMarker(identity: CommentIdentity): string {
  const images = identity.images.map(({ name, platform }) => JSON.stringify([name, platform])).sort();
  const names = identity.images.map(({ name }) => name).sort();
  const key = JSON.stringify([identity.workflow, images, identity.commentId ?? ""]);
  const hash = createHash("sha256").update(key).digest("hex").slice(0, 20);
  return `${PREFIX}${slugOf(names[0] ?? "")}:${hash} -->`;
}

function slugOf(text: string): string {
  const slug = text
    .slice(-200)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(-40)
    .replace(/^-|-$/g, "");
  return slug || "image";
}

/** Ours begins with the marker; a person who quotes us has it further down, or behind a `>`. */
export function hasMarker(body: string, marker: string): boolean {
  return body.trimStart().startsWith(marker);
}
