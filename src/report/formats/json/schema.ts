import type { Digest } from "../../../model/digest.ts";
import type { Finding } from "../../../model/finding.ts";
import type { Inventory } from "../../../model/inventory.ts";
import type { Package } from "../../../model/package.ts";
import type { Problem, ProblemCode } from "../../../model/problem.ts";
import { REPORT_SCHEMA, type ScanReport } from "../../../model/report.ts";
import { SEVERITY_LEVELS } from "../../../model/severity.ts";
import { flag, list, mapOf, number, object, oneOf, optional, type Schema, type Shape, text, whole } from "./shape.ts";

/** The report as the file has it: judgements name their finding by its place, so that no finding stands there twice. */
export interface StoredReport extends Omit<ScanReport, "verdict" | "timings"> {
  readonly verdict: Omit<ScanReport["verdict"], "judgements"> & { readonly judgements: readonly StoredJudgement[] };
}

interface StoredJudgement {
  /** Index into `findings`. */
  readonly finding: number;
  readonly decision: "fail" | "pass" | "suppressed";
  readonly reason: string;
}

const time = text({ format: "date-time" });
const texts = list(text());

function pattern<T extends string>(source: string): Shape<T> {
  const plain = text({ pattern: source });
  const expression = new RegExp(source);
  return {
    schema: plain.schema,
    read(value, trail) {
      if (typeof value !== "string" || !expression.test(value)) trail.complain(`must look like ${source}`);
      return plain.read(value, trail) as T;
    },
  };
}

const digest = pattern<Digest>("^sha256:[0-9a-f]{64}$");
const problemCode = pattern<ProblemCode>("^[A-Z][A-Z_]{2,59}$");
const location = object({ path: text(), layer: optional(whole) });

const severity = object({
  level: oneOf(SEVERITY_LEVELS),
  score: optional(number({ minimum: 0, maximum: 10 })),
  vector: optional(text()),
  source: text(),
});

const problem: Shape<Problem> = object({
  severity: oneOf(["error", "warning"]),
  code: problemCode,
  message: text(),
  where: optional(
    object({ path: optional(text()), layer: optional(whole), plugin: optional(text()), url: optional(text()), record: optional(text()) }),
  ),
  hint: optional(text()),
});

const installed: Shape<Package> = object({
  type: text(),
  name: text(),
  version: text(),
  arch: optional(text()),
  source: optional(object({ name: text(), version: text() })),
  licenses: optional(texts),
  supplier: optional(text()),
  homepage: optional(text()),
  module: optional(text()),
  isThirdParty: optional(flag),
  confidence: optional(oneOf(["exact", "derived", "guessed"])),
  evidence: optional(text()),
  qualifiers: optional(mapOf(text())),
  dependsOn: optional(texts),
  isApplication: optional(flag),
  purl: text(),
  extractor: text(),
  locations: list(location),
  ownedBy: optional(text()),
});

const platform = object({ os: text(), architecture: text(), variant: optional(text()) });

const layer = object({
  diffId: digest,
  digest: optional(digest),
  size: optional(whole),
  instruction: optional(text()),
  dockerfileLine: optional(whole),
  isBase: optional(flag),
});

const image = object({
  name: text(),
  id: digest,
  manifestDigest: optional(digest),
  repoDigests: optional(texts),
  platform,
  created: optional(text()),
  labels: optional(mapOf(text())),
  layers: list(layer),
  dockerfile: optional(text()),
  base: optional(object({ name: optional(text()), digest: optional(digest) })),
});

const distro = object({
  id: text(),
  version: text(),
  codename: optional(text()),
  prettyName: optional(text()),
  idLike: optional(texts),
  sources: texts,
  isGuess: optional(flag),
  isRolling: optional(flag),
  ecosystems: texts,
});

const inventory: Shape<Inventory> = object({
  image: optional(image),
  distro: optional(distro),
  packages: list(installed),
  extractors: list(
    object({ id: text(), version: whole, files: whole, packages: whole, unreadable: optional(whole), status: oneOf(["ok", "partial", "failed"]) }),
  ),
  problems: list(problem),
  unexplained: optional(object({ count: whole, largest: list(object({ path: text(), size: whole })) })),
});

const finding: Shape<Finding> = object({
  id: text(),
  aliases: texts,
  advisories: texts,
  bundles: optional(texts),
  component: object({ purl: text(), type: text(), name: text(), version: text(), ecosystem: text() }),
  packages: texts,
  locations: list(location),
  state: oneOf(["affected", "cannot-compare", "not-applicable"]),
  reason: optional(text()),
  isMalicious: optional(flag),
  severity,
  severities: list(severity),
  fix: object({
    state: oneOf(["fixed", "not-fixed", "wont-fix", "deferred", "end-of-life", "under-investigation", "unknown"]),
    versions: texts,
  }),
  summary: optional(text()),
  details: optional(text()),
  references: texts,
  published: optional(time),
  modified: optional(time),
  kev: optional(object({ added: text(), due: optional(text()), ransomware: optional(flag) })),
  epss: optional(object({ score: number({ minimum: 0, maximum: 1 }), percentile: number({ minimum: 0, maximum: 1 }), date: text() })),
});

const shard = object({
  ecosystem: text(),
  status: oneOf(["fresh", "stale", "missing"]),
  source: optional(text()),
  revision: optional(text()),
  checked: optional(text()),
  asOf: optional(text()),
  digest: optional(text()),
  records: optional(whole),
  problem: optional(text()),
});

/** The one definition of the report file: what is read back, and what `docs/schema/report-1.json` says. */
export const storedReport: Shape<StoredReport> = object({
  schema: oneOf<typeof REPORT_SCHEMA>([REPORT_SCHEMA]),
  tool: object({ name: text(), version: text() }),
  generatedAt: time,
  inventory,
  findings: list(finding),
  counts: object({ critical: whole, high: whole, medium: whole, low: whole, negligible: whole, unknown: whole }),
  feed: list(shard),
  coverage: list(object({ type: text(), found: whole, judged: whole, notJudged: mapOf(whole) })),
  verdict: object({
    outcome: oneOf(["pass", "fail", "incomplete"]),
    reasons: texts,
    judgements: list(object({ finding: whole, decision: oneOf(["fail", "pass", "suppressed"]), reason: text() })),
  }),
  problems: list(problem),
});

export const SCHEMA_ID = "https://raw.githubusercontent.com/tidegate/tidegate/main/docs/schema/report-1.json";

/** The published schema. Later versions of the tool may add fields, so none is forbidden. */
export function describeReportSchema(): Schema {
  const about = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: SCHEMA_ID, title: "Tidegate report" };
  return { ...about, ...storedReport.schema };
}
