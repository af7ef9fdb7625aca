import { readTable } from "../../../parsers/sqlite.ts";
import type { HeaderBlobs } from "./blobs.ts";

/** Headers of `rpmdb.sqlite`: the second column of the table Packages (hnum, blob). */
export function* readSqliteRpm(bytes: Uint8Array): HeaderBlobs {
  for (const row of readTable(bytes, "Packages")) {
    if ("damage" in row) yield row;
    else {
      const blob = row.columns[1];
      if (blob instanceof Uint8Array) yield { blob };
    }
  }
}
