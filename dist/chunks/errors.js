const usage = (when, hint) => ({
	exit: "usage",
	when,
	hint
}), failure = (when, hint) => ({
	exit: "failure",
	when,
	hint
}), ERRORS = {
	INPUT_INVALID: usage("An input, option or argument is not what it must be.", "Correct the input named in the message."),
	INPUT_UNKNOWN: usage("An option or command is not known.", "See `tidegate --help`."),
	OUTPUT_UNWRITABLE: failure("A result file could not be written.", "Check the path, its permissions and the free disk space."),
	IMAGE_REFERENCE_INVALID: usage("The image reference cannot be read as any known kind.", "Use NAME[:TAG], docker-archive:PATH, oci:PATH or a path."),
	IMAGE_NOT_FOUND: failure("No source has the image.", "Build or load the image first, or check its name; the message lists what was tried."),
	IMAGE_DAEMON_UNREACHABLE: failure("The container engine does not answer.", "Start the engine, or scan an archive made with `docker save`."),
	IMAGE_DAEMON_DENIED: failure("The engine's socket refused this user.", "Add the user to the engine's group, or run the step on a runner that may use the engine."),
	IMAGE_DAEMON_FAILED: failure("The engine answered with an error.", "Read the engine's message; its log says more."),
	IMAGE_ARCHIVE_INVALID: failure("An archive or layout is not what it claims to be.", "Make it again with `docker save` or `skopeo copy`."),
	IMAGE_TRUNCATED: failure("The image data ends early.", "Make or fetch the archive again; the disk may have been full."),
	IMAGE_DIGEST_MISMATCH: failure("Data does not match its digest.", "The image was damaged or changed; make or fetch it again."),
	IMAGE_PLATFORM_UNAVAILABLE: failure("The image has no manifest for the platform asked for.", "Choose one of the platforms in the message with `platform`."),
	IMAGE_LIMIT_EXCEEDED: failure("The image exceeds a safety limit.", "Raise the limit named in the message if the image is trusted."),
	IMAGE_UNSUPPORTED: failure("The image uses a format that is not supported.", "Convert the image with `skopeo copy` to OCI or docker-archive."),
	REGISTRY_NOT_FOUND: failure("The registry has no such repository, tag or blob.", "Check the name; many registries also hide what one may not see, so a login may be missing."),
	REGISTRY_DENIED: failure("The registry refused the credentials or there were none.", "Log in (`docker login`), or set the registry credentials; the token needs the right to pull (or push) this repository."),
	REGISTRY_UNREACHABLE: failure("The registry gave no answer that could be used.", "Check the registry's name, the network and the proxy; an own CA goes into `registry-ca`, a registry without TLS into `insecure-registries`."),
	REGISTRY_FAILED: failure("The registry answered with an error.", "Read the message; try again later, log in for a higher rate limit, or use a mirror."),
	REGISTRY_DATA_INVALID: failure("The registry sent something else than its digest or length says.", "A proxy or mirror on the way may be broken; push the image again if it stays."),
	SBOM_INVALID: failure("A document cannot be read as an SBOM.", "Use CycloneDX 1.2 to 1.6 JSON or SPDX 2.2 / 2.3 JSON."),
	FEED_UNREACHABLE: failure("The feed could not be fetched and no cached copy can stand in.", "Check the network and `feed`; a cached or exported feed works offline."),
	FEED_REJECTED: failure("The feed host refused the request.", "Check the feed address and wait if it says too many requests."),
	FEED_DAMAGED: failure("Feed data is damaged.", "It is fetched again on the next run; if it stays, the source is broken."),
	FEED_QUIET: failure("A source of the feed has not changed for longer than `quiet-after`.", "Look whether the source has stopped or moved; what it said last is still used."),
	FEED_SIGNATURE_INVALID: failure("A published feed is not signed with the key that is trusted.", "Check `feed-key` and the address; a feed that somebody else made must not be used."),
	FEED_SCHEMA_UNSUPPORTED: failure("A feed shard was written by a newer version.", "Update Tidegate, or delete the feed directory."),
	FEED_LIMIT_EXCEEDED: failure("Feed data exceeds a safety limit.", "Check the feed address; a real feed stays far below the limit."),
	FEED_STORE_FAILED: failure("The feed directory cannot be used.", "Check the directory's permissions and the free disk space."),
	POLICY_INVALID: usage("The policy or its thresholds are not valid.", "Correct every entry that the message lists."),
	IGNORE_FILE_INVALID: usage("The ignore file is not there or cannot be used.", "Correct every entry that the message lists; docs/matching.md shows the format."),
	VEX_INVALID: usage("A VEX document is not there or cannot be read.", "Use OpenVEX, CycloneDX or CSAF 2.0 JSON; correct the path in `vex`."),
	GITHUB_CONTEXT_MISSING: usage("The action runs outside GitHub Actions or lacks its environment.", "Run it as a workflow step, or use the command line."),
	GITHUB_REQUEST_FAILED: failure("The GitHub API refused or failed.", "Check the token's permissions named in the message."),
	GITHUB_SARIF_REJECTED: failure("Code scanning did not accept the SARIF file.", "Read the service's message; please report it if the file is Tidegate's own."),
	NETWORK_TIMEOUT: failure("A connection stalled or gave no answer in time.", "Check the network and the proxy settings; try again."),
	NETWORK_CUT: failure("A connection ended before the announced length.", "Try again; a proxy in between may cut long answers."),
	NETWORK_OFFLINE: failure("A connection was asked for in offline mode.", "Bring what is missing as a file or directory, or leave offline mode."),
	CANCELLED: failure("The run was cancelled.", "Start it again."),
	TIMEOUT: failure("The run took longer than its time limit.", "Raise `timeout`, or look why what the message names is slow."),
	INTERNAL: failure("Tidegate met a bug of its own.", "Please report it with the message and the version.")
};
var TidegateError = class extends Error {
	name = "TidegateError";
	code;
	hint;
	context;
	constructor(code, message, options = {}) {
		super(redact(message), options.cause === void 0 ? void 0 : { cause: options.cause }), this.code = code, this.hint = options.hint ?? ERRORS[code].hint, this.context = redactContext(options.context ?? {});
	}
	get exit() {
		return ERRORS[this.code].exit;
	}
};
function isTidegateError(error) {
	return error instanceof TidegateError;
}
function redact(text) {
	return text.replace(/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, "$1***@").replace(/\b(Bearer|Basic|token)\s+[\w.~+/=-]{8,}/gi, "$1 ***").replace(/\b(gh[pousr]_|github_pat_)\w{10,}/g, "$1***").replace(/([?&](?:token|sig|signature|access_token|X-Amz-[\w-]+|password)=)[^&\s]+/gi, "$1***");
}
function redactContext(context) {
	let out = {};
	for (let [key, value] of Object.entries(context)) value !== void 0 && (out[key] = /token|password|secret|auth/i.test(key) ? "***" : redact(String(value)));
	return out;
}
function assertNever(value) {
	throw new TidegateError("INTERNAL", `unexpected value: ${JSON.stringify(value)}`);
}
export { redact as i, assertNever as n, isTidegateError as r, TidegateError as t };
