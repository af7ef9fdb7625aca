import type { Problem } from "../model/problem.ts";
import type { Logger } from "../ports/logger.ts";

/** A damaged database has a problem in each of its thousand records. */
const MOST = 20;

/** Says what went wrong, for commands whose result has no place for it that people look at: the gravest first. */
export function tellProblems(problems: readonly Problem[], logger: Logger): void {
  const ordered = [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))];
  for (const problem of ordered.slice(0, MOST)) logger.warning(describe(problem));
  if (ordered.length > MOST) logger.warning(`Of such problems there are ${ordered.length - MOST} more.`);
}

/** Not every message names the file that it is about. */
function describe({ message, where }: Problem): string {
  return where?.path === undefined || message.includes(where.path) ? message : `${where.path}: ${message}`;
}

const isError = ({ severity }: Problem): boolean => severity === "error";
