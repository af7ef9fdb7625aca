#!/usr/bin/env node
import { OLDEST_NODE } from "./oldest-node.ts";

const [major = 0] = process.versions.node.split(".").map(Number);
if (major < OLDEST_NODE) {
  process.stderr.write(
    `error: tidegate needs Node ${OLDEST_NODE} or newer; this is ${process.version}\nhint: Install a newer Node, or use the action, which brings its own.\n`,
  );
  process.exitCode = 2;
} else {
  // Loaded only now: an older Node cannot even read the rest.
  const { start } = await import("./start.ts");
  await start();
}
