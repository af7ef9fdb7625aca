import { c as readSigningKey, i as readTrusted, o as pushFeed, r as readPem, s as pullFeed, t as feedRuntime } from "./feed-options.js";
import { o as openRegistry } from "./tar-stream.js";
async function pushShards(location, { settings, directory }, runtime) {
	let pem = settings.text("sign-key"), key = pem === "" ? void 0 : readSigningKey(await readPem(pem, runtime)), registry = openRegistry(settings, runtime);
	return pushFeed({
		location,
		directory,
		registry,
		...key ? { key } : {}
	}, feedRuntime(settings, runtime));
}
async function pullShards(location, shards, { settings, directory }, runtime) {
	let trusted = await readTrusted(settings, runtime), registry = openRegistry(settings, runtime);
	return pullFeed({
		location,
		shards,
		directory,
		registry,
		...trusted ? { trusted } : {}
	}, feedRuntime(settings, runtime));
}
export { pushShards as n, pullShards as t };
