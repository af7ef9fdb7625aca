import { htmlFormat } from "./formats/html/index.ts";
import { jsonFormat } from "./formats/json/index.ts";
import { markdownFormat } from "./formats/markdown/index.ts";
import { sarifFormat } from "./formats/sarif/index.ts";
import { tableFormat } from "./formats/table/index.ts";

/** Every report format; the key is its id and folder. */
export const REPORT_FORMATS = { html: htmlFormat, json: jsonFormat, markdown: markdownFormat, sarif: sarifFormat, table: tableFormat } as const;

export type FormatId = keyof typeof REPORT_FORMATS;
