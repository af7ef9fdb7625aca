import type { Publisher } from "../scan/runtime.ts";

const REPOSITORY = /^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*$/;

/**
 * Whose action this is, and so whose published feed is asked for. Unknown for a copy in the workflow's own repository (`uses: ./…`), and on
 * other servers than github.com: there the account of the same name at ghcr.io may be somebody else's.
 */
export function findPublisher(environment: Readonly<Record<string, string | undefined>>, keyFile: string): Publisher | undefined {
  const repository = environment["GITHUB_ACTION_REPOSITORY"] ?? "";
  const isPublic = environment["GITHUB_SERVER_URL"] === "https://github.com";
  return isPublic && REPOSITORY.test(repository) ? { repository, keyFile } : undefined;
}
