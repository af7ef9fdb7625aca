import { c as pushFeed, i as readTrusted, l as pullFeed, p as readSigningKey, r as readPem, t as feedRuntime } from "./feed-options.js";
import { t as TidegateError } from "./errors.js";
import { s as openRegistry } from "./parse-json.js";
import { createPublicKey } from "node:crypto";
async function pushShards(location, { settings, directory }, runtime) {
	let pem = settings.text("sign-key"), key = pem === "" ? void 0 : readSigningKey(await readPem(pem, runtime)), trusted = await readTrusted(settings, runtime);
	if (trusted !== void 0 && !(key && createPublicKey(key).equals(trusted))) throw new TidegateError("INPUT_INVALID", "sign-key is not the private half of feed-key; nothing was published");
	let registry = openRegistry(settings, runtime);
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
