import type { ScanReport } from "../../model/report.ts";
import { TOOL } from "../../model/tool.ts";
import { renderReport } from "../../report/index.ts";
import { writeSbom } from "../../sbom/index.ts";
import type { Settings } from "../options/read.ts";
import type { Runtime } from "../runtime.ts";
import { writeText } from "../write-text.ts";

/** Where the results of one image were written; absolute paths. */
export interface ResultFiles {
  readonly sbom: string;
  readonly sarif: string;
  readonly report: string;
}

export interface FileRequest {
  readonly report: ScanReport;
  readonly settings: Settings;
  /** For files whose path was not given. */
  readonly directory: string;
  /** What relative paths start from. */
  readonly workspace: string;
  readonly sarif: string;
  /** Names the image's files. */
  readonly slug: string;
  /** Several images share the paths that were given, which the slug then tells apart. */
  readonly isOneOfSeveral: boolean;
}

const EXTENSION = { cyclonedx: "cdx.json", spdx: "spdx.json" } as const;

/** Writes SBOM, SARIF and the JSON report. A path that cannot be written is an error that names it. */
export async function writeResultFiles(request: FileRequest, runtime: Runtime): Promise<ResultFiles> {
  const { report, settings, slug } = request;
  const format = settings.text("sbom-format") === "spdx" ? "spdx" : "cyclonedx";
  const place = (setting: "sbom-path" | "sarif-path" | "report-path", file: string): string => {
    const given = settings.text(setting);
    if (given === "") return runtime.fs.join(request.directory, `${slug}.${file}`);
    return resolve(request.isOneOfSeveral ? insertSlug(given, slug) : given, request.workspace, runtime);
  };
  const files: ResultFiles = {
    sbom: place("sbom-path", EXTENSION[format]),
    sarif: place("sarif-path", "sarif"),
    report: place("report-path", "report.json"),
  };
  await writeText(files.sbom, writeSbom(format, report.inventory, { tool: TOOL }), runtime);
  await writeText(files.sarif, [request.sarif], runtime);
  await writeText(files.report, renderReport("json", report), runtime);
  return files;
}

/** `out/app.cdx.json` → `out/app-SLUG.cdx.json`. */
function insertSlug(path: string, slug: string): string {
  const [, folder = "", stem = "", extension = ""] = /^(.*[/\\])?(\.?[^./\\]*)(.*)$/s.exec(path) ?? [];
  return `${folder}${stem}-${slug}${extension}`;
}

function resolve(path: string, workspace: string, { fs }: Runtime): string {
  return /^([/\\]|[A-Za-z]:[/\\])/.test(path) ? path : fs.join(workspace, path);
}
