#!/usr/bin/env node
const [major = 0] = process.versions.node.split(".").map(Number);
if (major < 24) process.stderr.write(`error: tidegate needs Node 24 or newer; this is ${process.version}\nhint: Install a newer Node, or use the action, which brings its own.\n`), process.exitCode = 2;
else {
	let { start } = await import("./chunks/start.js");
	await start();
}
export {};
