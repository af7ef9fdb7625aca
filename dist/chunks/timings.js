import { t as SEVERITY_LEVELS } from "./severity.js";
import { n as severitySources } from "./read.js";
import { t as TOOL } from "./tool.js";
import { h as openFeed } from "./feed-options.js";
import { c as openPublishedFeed } from "./feed-commands.js";
import { a as loadLifecycle, c as findSuppressions, f as requiredShards, l as parsePolicy, n as loadScores, o as loadExploitability, r as refreshFeed, s as judge, t as listUnrated, u as matchInventory } from "./scores.js";
function countSeverities(findings) {
	let counts = Object.fromEntries(SEVERITY_LEVELS.map((level) => [level, 0]));
	for (let finding of findings) finding.state === "affected" && (counts[finding.severity.level] += 1);
	return counts;
}
async function judgeInventory(request, runtime) {
	let { inventory, policy, stopwatch, feedDirectory, knowledge, settings } = request, { published } = knowledge, refresh = {
		settings,
		feedDirectory,
		...published ? { published } : {}
	}, shards = requiredShards(inventory), lifecycle = await loadLifecycle(inventory.distro, refresh, runtime), feed = await openFeed(feedDirectory, shards, runtime.databases, runtime.fs);
	try {
		let { exploitability } = knowledge, options = {
			severitySources: severitySources(settings),
			...exploitability ? { exploitability } : {},
			isReleaseOver: lifecycle.isOver
		}, match = (more = {}) => stopwatch.time("match", async () => matchInventory(inventory, feed, {
			...options,
			...more
		})), first = await match(), scores = await loadScores(listUnrated(first.findings), refresh, runtime), { findings, coverage, ...matched } = scores === void 0 ? first : await match({ scores: scores.lookup });
		scores?.close();
		let now = runtime.clock.now(), suppressed = findSuppressions(findings, request.exceptions, inventory, now), problems = [
			...inventory.problems,
			...lifecycle.problems,
			...knowledge.problems,
			...feed.problems,
			...scores?.problems ?? [],
			...matched.problems,
			...suppressed.problems
		], used = withoutForeign(knowledge, shards), isKnown = request.compare?.(findings);
		return {
			schema: 1,
			tool: {
				name: TOOL.name,
				version: TOOL.version
			},
			generatedAt: new Date(now).toISOString(),
			inventory,
			findings,
			counts: countSeverities(findings.filter((finding) => !suppressed.reasons.has(finding))),
			feed: [
				...used,
				...knowledge.others,
				...scores?.statuses ?? [],
				...lifecycle.statuses
			],
			coverage,
			verdict: judge({
				findings,
				coverage,
				problems,
				feed: used,
				policy,
				now,
				suppressed: suppressed.reasons,
				...isKnown ? { isKnown } : {}
			}),
			problems,
			timings: { ...stopwatch.timings }
		};
	} finally {
		feed.close();
	}
}
function withoutForeign({ shards, wanted }, own) {
	let foreign = new Set(wanted.filter((shard) => !own.includes(shard)));
	return shards.filter(({ ecosystem }) => !foreign.has(ecosystem.split("#", 1)[0] ?? ""));
}
function readPolicy(settings) {
	return parsePolicy(Object.fromEntries([
		"fail-on",
		"only-fixed",
		"gate-scope",
		"fail-on-uncovered",
		"fail-on-eol",
		"fail-on-kev",
		"fail-on-epss",
		"feed-max-age"
	].map((name) => [name, settings.text(name)])));
}
async function gatherKnowledge(shards, request, runtime) {
	let published = await openPublishedFeed(request.settings, runtime), refresh = {
		...request,
		...published ? { published } : {}
	};
	await request.feedCache?.restore(shards);
	let synced = await refreshFeed(shards, refresh, runtime), exploited = await loadExploitability(refresh, runtime), others = exploited?.statuses ?? [];
	return await request.feedCache?.save(), {
		...published ? { published } : {},
		wanted: shards,
		shards: synced.statuses,
		others,
		problems: [...synced.problems, ...exploited?.problems ?? []],
		...exploited ? { exploitability: exploited.lookup } : {},
		close: () => exploited?.close()
	};
}
function createStopwatch(clock) {
	let timings = {};
	return {
		timings,
		async time(stage, work) {
			let start = clock.now();
			try {
				return await work();
			} finally {
				timings[stage] = (timings[stage] ?? 0) + clock.now() - start;
			}
		}
	};
}
export { readPolicy as i, gatherKnowledge as n, judgeInventory as r, createStopwatch as t };
