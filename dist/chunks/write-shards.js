import { n as describeShard } from "./feed-commands.js";
function writeShards(statuses, { runtime, io }) {
	for (let status of statuses) io.stdout.write(`${describeShard(status, runtime.clock.now())}\n`);
}
export { writeShards as t };
