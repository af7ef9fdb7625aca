import { join } from "node:path";
import { runAction } from "./run.ts";

// Beside dist/, where this is bundled to.
await runAction(join(import.meta.dirname, "../feed.pub"));
