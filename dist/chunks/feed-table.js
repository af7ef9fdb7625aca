const BOTH = ["cli", "action"], ACTION = ["action"], CLI = ["cli"], OSV_BUCKET = "https://osv-vulnerabilities.storage.googleapis.com", FEED_OPTIONS = {
	"published-feed": {
		kind: "text",
		on: BOTH,
		default: "auto",
		placeholder: "oci://...",
		description: "Published feed to ask before feed, which stands in when it is missing, older than feed-warn-age or not what it should be: oci://HOST/REPOSITORY[:TAG]; none; or auto, which in a workflow is the one of the action's own repository while feed has its default among its places and no published feed, and none on the command line."
	},
	feed: {
		kind: "text",
		on: BOTH,
		default: OSV_BUCKET,
		placeholder: "URL|PATH|oci://...",
		description: "Where advisories come from: a published feed (oci://HOST/REPOSITORY[:TAG]), a base URL with the OSV bucket's layout, a directory, or one zip file of OSV records. Several, one a line or given several times, are asked in order for what those before cannot give."
	},
	"feed-key": {
		kind: "text",
		on: BOTH,
		default: "",
		placeholder: "PEM|PATH",
		description: "Public key that published feeds must be signed with: PEM, a file of it, or env:NAME. Empty means the key that comes with the action for its own feed, and for others that signatures are not looked at."
	},
	"sign-key": {
		kind: "text",
		on: CLI,
		default: "",
		placeholder: "PEM|PATH",
		description: "Private key to sign a published feed with (ECDSA P-256 or Ed25519): a file of PEM, or env:NAME."
	},
	"extra-feeds": {
		kind: "text",
		on: BOTH,
		default: "auto",
		placeholder: "NAME[=URL],...",
		description: "Where the advisories of distributions come from that OSV lacks: amazon, arch, oracle, each at its public address or at the one given; none; or auto, which is these while feed has its default among its places. With redhat, as in auto,redhat, Red Hat's own VEX files take the place of OSV's records: large, but they also tell what has no fix. Only what the image needs is fetched."
	},
	"feed-max-age": {
		kind: "duration",
		on: BOTH,
		default: "7d",
		placeholder: "AGE",
		description: "Oldest feed that may still judge; older ones make the scan incomplete, which fails it."
	},
	"feed-warn-age": {
		kind: "duration",
		on: BOTH,
		default: "24h",
		placeholder: "AGE",
		description: "Age from which the report warns that the feed is stale."
	},
	"quiet-after": {
		kind: "duration",
		on: CLI,
		default: "never",
		placeholder: "AGE",
		description: "How long a source may go without any change before that is an error."
	},
	"feed-dir": {
		kind: "text",
		on: BOTH,
		default: "",
		placeholder: "PATH",
		description: "Directory of the compiled feed. Empty means the runner's temporary directory, or the user's cache directory on the command line."
	},
	"kev-feed": {
		kind: "text",
		on: BOTH,
		default: "none",
		placeholder: "URL|PATH",
		description: "List of vulnerabilities known to be exploited: public for CISA's catalogue, an address or a file of its shape, or none."
	},
	"epss-feed": {
		kind: "text",
		on: BOTH,
		default: "none",
		placeholder: "URL|PATH",
		description: "Exploit prediction scores: public for FIRST's daily file, an address or a file of its shape, or none."
	},
	"nvd-feed": {
		kind: "text",
		on: BOTH,
		default: "none",
		placeholder: "URL|PATH",
		description: "CVSS scores for vulnerabilities whose own records have none: public for NVD, an address or a directory with the files of its JSON 2.0 feed, or none."
	},
	"eol-feed": {
		kind: "text",
		on: BOTH,
		default: "builtin",
		placeholder: "URL|PATH",
		description: "When releases of distributions end: builtin for the dates this version knows, public for endoflife.date, an address or a directory of files of its shape, or none."
	}
};
export { CLI as a, BOTH as i, OSV_BUCKET as n, ACTION as r, FEED_OPTIONS as t };
