import { i as __toESM } from "./rolldown-runtime.js";
import { t as imageRepository } from "./image-name.js";
import { n as assertNever, r as isTidegateError, t as TidegateError } from "./errors.js";
import { n as parseLimits, r as machineArchitecture, t as DEFAULT_LIMITS$1 } from "./limits.js";
import { a as namesHost, c as isDigest, n as parseMirrors, r as formatReference, s as parseReference, t as parseHosts } from "./hosts.js";
import { n as parsePurl, t as formatPurl } from "./purl.js";
import { _ as spellLicenses, b as resolveDistro, g as createLayerAnalyzer, n as require_tar_stream, s as openRegistry, t as parseForeignJson, v as require_spdx_expression_parse, y as assembleInventory } from "./parse-json.js";
import { Readable } from "node:stream";
import { isUtf8 } from "node:buffer";
import { createGunzip, createInflateRaw, createZstdDecompress, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib";
import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { pipeline } from "node:stream/promises";
const CHUNK = 8388608;
function findVersion$1(source, signatures) {
	let hits = signatures.map(() => 2e4), best = signatures.length, version;
	for (let start = 0; start < source.size && best > 0; start += 8384512) {
		let bytes = source.read(start, CHUNK), chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
		for (let index = 0; index < best; index += 1) {
			let found = searchChunk(chunk, signatures[index], hits, index);
			found !== void 0 && (best = index, version = found);
		}
		if (bytes.length < CHUNK) break;
	}
	return version;
}
function searchChunk(chunk, { near, pattern, window = 128 }, hits, index) {
	let needle = Buffer.from(near, "latin1");
	for (let at = chunk.indexOf(needle); at >= 0; at = chunk.indexOf(needle, at + 1)) {
		let left = (hits[index] ?? 0) - 1;
		if (hits[index] = left, left < 0) return;
		let text = chunk.toString("latin1", Math.max(0, at - window), at + needle.length + window), version = pattern.exec(text)?.[1];
		if (version !== void 0) return version;
	}
}
function classify(name, files, ...signatures) {
	let list = signatures.map(([near, pattern, window]) => ({
		near,
		pattern,
		...window === void 0 ? {} : { window }
	}));
	return {
		name,
		files,
		signatures: () => list
	};
}
const REDIS = [...[
	/[\0\D](\d+\.\d+\.\d+)buildkitsandbox-\d+/,
	/[\0\D](\d+\.\d+\.\d+)[0-9a-f]{12}-\d{10}/,
	/\0(\d+\.\d+\.\d+)[a-z][\w.-]*-\d{10}/i
].map((pattern) => [
	"00000000\0",
	pattern,
	160
]), ["-builtin\0", /\0(\d+\.\d+\.\d+)\0(?:c11|sync|atomic)-builtin/]], DATABASES = [
	classify("arangodb", ["arangosh", "arangod"], [" [linux]", /(\d+\.\d+\.\d+(?:-\d+)?) (?:enterprise )?\[linux\]/]),
	classify("clickhouse", ["clickhouse"], ["v2", /\0v(2\d\.\d+\.\d+\.\d+)-(?:stable|lts|testing)\0/]),
	classify("firebird", ["firebird"], ["Firebird ", /-V(\d+\.\d+\.\d+)\.\d+ Firebird/]),
	classify("mariadb", [
		"mariadbd",
		"mariadb",
		"mysqld",
		"mysql",
		/^libmariadb\.so/
	], ["-MariaDB", /(\d+\.\d+\.\d+)-MariaDB/], ["mariadb-", /\/mariadb-(\d+\.\d+\.\d+)/]),
	classify("mongodb", ["mongod", "mongos"], ["\0tcmalloc", /(\d+\.\d+\.\d+)\0tcmalloc/], ["heap_size", /(\d+\.\d+\.\d+)\0{1,32}heap_size/], ["cppdefines", /(\d+\.\d+\.\d+)\0{1,32}cppdefines/]),
	classify("mysql", ["mysqld", "mysql"], ["/mysql-", /\/mysql-(\d+\.\d+\.\d+)/], ["\0mysql", /\0(\d+\.\d+\.\d+)\0{1,32}mysql/]),
	classify("percona-server", ["mysqld", "mysql"], ["/percona-server-", /\/percona-server-(\d+\.\d+\.\d+-\d+)/]),
	classify("percona-xtrabackup", ["xtrabackup"], ["/percona-xtrabackup-", /\/percona-xtrabackup-(\d+\.\d+\.\d+(?:-\d+)?)/]),
	classify("percona-xtradb-cluster", ["mysqld", "mysql"], ["/Percona-XtraDB-Cluster-", /\/Percona-XtraDB-Cluster-(\d+\.\d+\.\d+(?:-\d+)?)/]),
	classify("postgresql", ["postgres"], ["PostgreSQL ", /[\0?]PostgreSQL (\d+(?:\.\d+){1,2}|\d+(?:alpha|beta|rc)\d)[ \0(]/], ["postgres (PostgreSQL) ", /postgres \(PostgreSQL\) (\d+(?:\.\d+){1,2})/]),
	classify("redis", [
		"redis-server",
		"redis-sentinel",
		"redis-check-rdb"
	], ...REDIS, ["Redis version ", /Redis version (\d+\.\d+\.\d+)/]),
	classify("sqlcipher", ["sqlcipher", /^libsqlcipher\.so/], ["SQLCipher ", /SQLCipher (\d+\.\d+\.\d+)/]),
	classify("sqlite", ["sqlite3", /^libsqlite3\.so/], ["\x003.", /\0(3\.\d+\.\d+)\0/]),
	classify("valkey", [
		"valkey-server",
		"valkey-sentinel",
		"valkey-check-rdb"
	], ...REDIS)
], LANGUAGES = [
	classify("bun", ["bun"], ["bun-v", /bun-v(\d+\.\d+\.\d+)/], ["Bun/", /Bun\/(\d+\.\d+\.\d+)/], ["Bun v", /Bun v(\d+\.\d+\.\d+)/]),
	classify("cabal", ["cabal"], ["cabal-install-", /cabal-install-(\d+\.\d+\.\d+(?:\.\d+)?)-/]),
	classify("dart", ["dart", "dartaotruntime"], [" (stable)", /\0(\d+\.\d+\.\d+) \(stable\)/], [".beta (beta)", /\0(\d+\.\d+\.\d+-[\d.]+beta) \(beta\)/]),
	classify("deno", ["deno"], ["Deno/", /Deno\/(\d+\.\d+\.\d+)/]),
	classify("erlang", ["erlexec", "beam.smp"], ["/src/otp_src_", /\/otp_src_(\d+\.\d+(?:\.\d+){0,3}(?:-rc\d)?)\/erts\//], ["/src/otp-", /\/src\/otp-(\d+\.\d+(?:\.\d+){0,3}(?:-rc\d)?)\/erts\//], ["Erlang/OTP", /\0(\d+\.\d+(?:\.\d+){0,3}(?:-rc\d)?)\0{1,32}Erlang\/OTP/], [
		"Erlang/OTP",
		/Erlang\/OTP[^\0]{1,200}\0{1,32}(\d+\.\d+(?:\.\d+){0,3}(?:-rc\d)?)\0/,
		300
	]),
	classify("gcc", [
		"gcc",
		"cc1",
		/^(?:x86_64|aarch64)-(?:pc-)?linux-gnu-gcc(?:-\d+)?$/
	], ["GCC: (GNU) ", /GCC: \(GNU\) (\d+\.\d+\.\d+)/]),
	classify("ghc", [/^ghc(?:-[\d.]+)?$/], ["\0GHC ", /\0GHC (\d+\.\d+\.\d+)\0/], ["libHSghc-", /libHSghc-(\d+\.\d+\.\d+)-/]),
	classify("julia", [/^libjulia-internal\.so/], ["\0verify", /\0(\d+\.\d+\.\d+)\0verify/]),
	classify("lua", [/^lua(?:5\.\d)?$/, /^liblua5?\.?\d?(?:\.\d)?\.so/], ["$LuaVersion: Lua ", /LuaVersion: Lua (5\.\d\.\d+)/], ["Lua 5.", /[\0\s]Lua (5\.\d\.\d+)/]),
	classify("luajit", [/^luajit(?:-[\d.]+.*)?$/, /^libluajit-5\.1\.so/], ["LuaJIT ", /LuaJIT (\d+\.\d+\.\d[\w.-]*)/]),
	classify("node", [
		"node",
		"nodejs",
		/^libnode\.so/
	], ["node.js/v", /node\.js\/v(\d+\.\d+\.\d+)/], ["/node-v", /\/node-v(\d+\.\d+\.\d+)(?:-headers)?\.tar/], ["\0node v0.", /\0node v(0\.\d+\.\d+)\0/]),
	classify("perl", [/^perl(?:5\.\d+\.\d+)?$/, /^libperl\.so/], ["/perl5/", /\/lib\/perl5\/(?:site_perl\/)?(5\.\d+\.\d+)/], ["/share/perl/5.", /\/share\/perl\/(5\.\d+\.\d+)/]),
	classify("php", [/^php(?:\d(?:\.\d)?)?(?:-fpm|-cgi|dbg)?(?:\d(?:\.\d)?)?$/, /^(?:lib)?php[\d.]*\.so/], ["X-Powered-By: PHP/", /X-Powered-By: PHP\/(\d+\.\d+\.\d+[\w.-]*)/]),
	classify("pypy", [/^libpypy[\d.]*-c\.so/], ["[PyPy ", /\[PyPy (\d+\.\d+\.\d+)/]),
	{
		name: "python",
		files: [/^python(\d+\.\d+)[a-z]*$/, /^libpython(\d+\.\d+)[a-z]*\.so/],
		signatures: (fileName) => {
			let series = fileName?.[1] ?? "3", version = `(${series.replace(".", "\\.")}\\.\\d+(?:(?:a|b|rc)\\d+)?)`;
			return [{
				near: `\0${series}.`,
				pattern: RegExp(`\\0${version}\\+?\\0`)
			}, {
				near: `/Python-${series}.`,
				pattern: RegExp(`/Python-${version}(?:/|\\0)`)
			}];
		}
	},
	classify("r", [/^libR\.so$/], ["R version ", /\0R version (\d+\.\d+\.\d+) \(\d{4}/]),
	classify("ruby", [/^ruby(?:\d\.\d)?$/, /^libruby(?:-[\d.]+)?\.so/], ["ruby ", /ruby (\d+\.\d+\.\d+(?:(?:p|preview|rc|dev)\d*)?) \(\d{4}-/]),
	classify("rust", [/^libstd-[0-9a-f]{16}\.(?:so|dylib)$/, "rustc"], ["rustc version ", /rustc version (\d+\.\d+\.\d+) \(/]),
	classify("stack", ["stack"], [", Git revision", /Version (\d+\.\d+\.\d+), Git/]),
	classify("swipl", ["swipl"], ["swipl-", /swipl-(\d+\.\d+\.\d+)\//]),
	{
		...classify("composer", ["composer", "composer.phar"], ["pretty_version", /'pretty_version' => '(\d+\.\d+\.\d+[\w.-]*)'/], ["const VERSION = '", /const VERSION = '(\d+\.\d+\.\d+[\w.-]*)'/]),
		isScript: !0
	},
	{
		...classify("wp-cli", ["wp", "wp-cli.phar"], ["wp-cli/wp-cli", /wp-cli\/wp-cli (\d+\.\d+\.\d+)/]),
		isScript: !0
	}
], LIBRARIES = [
	classify("aws-lc", [
		"openssl",
		"bssl",
		/^libcrypto(?:-awslc)?\.so/
	], ["AWS-LC ", /AWS-LC (\d+\.\d+\.\d+)/]),
	classify("expat", [/^libexpat\.so/], ["expat_", /expat_(\d+\.\d+\.\d+)/]),
	classify("ffmpeg", [
		"ffmpeg",
		"ffprobe",
		/^lib(?:avcodec|avdevice|avfilter|avformat|avutil|swresample|swscale)\.so/
	], ["FFmpeg version ", /FFmpeg version n?(\d+\.\d+(?:\.\d+)?)/], ["%s version ", /%s version n?(\d+\.\d+(?:\.\d+)?)/]),
	classify("glibc", [/^libc\.so\.6$/, /^libc-2\.\d+\.so$/], ["GNU C Library", /GNU C Library [^\n]{0,80}stable release version (\d+\.\d+(?:\.\d+)?)/]),
	classify("imagemagick", [/^libMagickCore-[\w.-]+\.so/], ["ImageMagick ", /ImageMagick (\d+\.\d+\.\d+-\d+)/]),
	classify("krb5", [/^libkrb5\.so/], ["KRB5_BRAND: krb5-", /KRB5_BRAND: krb5-(\d+\.\d+(?:\.\d+)?)-final/]),
	classify("libcurl", [/^libcurl(?:-gnutls)?\.so/], ["libcurl/", /libcurl\/(\d+\.\d+\.\d+)/]),
	classify("libjpeg-turbo", [/^lib(?:turbo)?jpeg\.so/], ["libjpeg-turbo version ", /libjpeg-turbo version (\d+\.\d+(?:\.\d+){0,2})/]),
	classify("libpng", [/^libpng\d*\.so/], ["libpng version ", /libpng version (\d+\.\d+\.\d+)/]),
	classify("libressl", [
		"openssl",
		/^libcrypto\.so/,
		/^libssl\.so/,
		/^libtls\.so/
	], ["LibreSSL ", /LibreSSL (\d+\.\d+\.\d+)/]),
	classify("libssh", [/^libssh\.so/], ["libssh_", /SSH-2\.0-libssh_(\d+\.\d+\.\d+)/]),
	classify("libssh2", [/^libssh2\.so/], ["libssh2_", /SSH-2\.0-libssh2_(\d+\.\d+\.\d+)/]),
	classify("libtiff", [/^libtiff\.so/], ["LIBTIFF, Version ", /LIBTIFF, Version (\d+\.\d+\.\d+)/]),
	classify("musl", [/^ld-musl-[\w-]+\.so\.1$/, /^libc\.musl-[\w-]+\.so\.1$/], ["\x001.", /\0(1\.[12]\.\d+)(?:_git[\w-]*)?\0/]),
	classify("ncurses", [/^lib(?:ncursesw?|tinfow?)\.so/], ["ncurses ", /ncurses (\d+\.\d+\.\d{8})/]),
	classify("openssl", [
		"openssl",
		/^lib(?:crypto|ssl)(?:-[\w.]+)?\.(?:so|dylib)/,
		/^lib(?:crypto|ssl)-[\w-]+\.dll$/
	], ["OpenSSL ", /\0OpenSSL (\d+\.\d+\.\d+(?:[a-z]{1,2}|-(?:alpha|beta|pre|rc)\d+)?)(?:-fips)? {1,2}\d{1,2} [A-Z][a-z]{2} \d{4}/]),
	classify("pcre", [/^libpcre\.so/], ["\x008.", /\0(8\.\d+) \d{4}-\d{2}-\d{2}\0/]),
	classify("pcre2", [/^libpcre2-(?:8|16|32)\.so/], ["\x0010.", /\0(10\.\d+) \d{4}-\d{2}-\d{2}\0/]),
	classify("qtbase", [/^libQt\dCore\.so/], ["\0Qt ", /\0Qt (\d+\.\d+\.\d+) \(/], ["QtCore library version ", /QtCore library version (\d+\.\d+\.\d+)/]),
	classify("xz", [/^liblzma\.so/], ["\x005.", /\0(5\.\d\.\d+(?:alpha|beta)?)\0/]),
	classify("zlib", [/^libz\.so/], [" deflate ", / deflate (\d+\.\d+(?:\.\d+){0,2}) Copyright/]),
	classify("zstd", ["zstd", /^libzstd\.so/], ["\0v1.", /\0v(1\.\d+\.\d+)\0/], ["1.5.", /[^\d.](1\.5\.\d+)\0{4}/], ["1.4.", /[^\d.](1\.4\.\d+)\0{4}/])
], ENVOY = /\0(1\.\d{1,2}\.\d{1,2}(?:-dev)?)\0/, SERVERS = [
	classify("angie", ["angie"], ["Angie version: Angie/", /Angie version: Angie\/(\d+\.\d+\.\d+)/]),
	classify("bind", ["named"], ["BIND 9.", /BIND (9\.\d+\.\d+)/], ["/bind9-9.", /\/bind9?-(9\.\d+\.\d+)/]),
	classify("clamav", [
		"clamd",
		"clamscan",
		/^libclamav\.so/
	], ["ClamAV ", /ClamAV (\d+\.\d+\.\d+)/], ["clamav-", /clamav-(\d+\.\d+\.\d+)/]),
	classify("dnsmasq", ["dnsmasq"], ["dnsmasq-", /dnsmasq-(\d+\.\d+)/], [
		"Dnsmasq version",
		/\0(2\.\d+)\0/,
		1024
	]),
	classify("envoy", ["envoy"], [
		"envoy_reloadable_features",
		ENVOY,
		1024
	], [
		"envoy.reloadable_features",
		ENVOY,
		256
	], [
		"envoy_quic_",
		ENVOY,
		1024
	], [
		"\0Unable to",
		ENVOY,
		1024
	], [
		"ValidationError",
		ENVOY,
		600
	], [
		"\0RELEASE",
		ENVOY,
		32
	]),
	classify("exim", ["exim", "exim4"], ["Exim version ", /Exim version (4\.\d+(?:\.\d+)?)/], ["\x004.", /\0(4\.\d\d(?:\.\d+)?)\0/]),
	classify("fluent-bit", ["fluent-bit"], ["Fluent", /\0(\d+\.\d+\.\d+)\0(?:\x1b\[1m\0|\0{1,2})?(?:%s)?Fluent/]),
	classify("h2o", ["h2o"], ["h2o version ", /h2o version (\d+\.\d+\.\d+[\w.-]*)/], ["h2o/", /h2o\/(\d+\.\d+\.\d+[\w.-]*)/]),
	classify("haproxy", ["haproxy"], [", released 20", /version (\d+\.\d+(?:\.|-dev|-rc)\d+)[-\w.+~]{0,40}, released 20/], ["HA-Proxy version ", /HA-Proxy version (\d+\.\d+(?:\.|-dev)\d+)/], [
		"HAProxy version",
		/(\d+\.\d+(?:\.|-dev|-rc)\d+)-[0-9a-z]{7}[^]{1,900}HAProxy version/,
		1024
	], ["-1ppa1~", /\0(\d+\.\d+\.\d+)-1ppa1~/]),
	classify("httpd", ["httpd", "apache2"], ["Apache/2.", /Apache\/(2\.\d+\.\d+)/]),
	classify("keepalived", ["keepalived"], ["Keepalived v", /Keepalived v(\d+\.\d+\.\d+)/]),
	classify("lighttpd", ["lighttpd"], ["lighttpd/", /lighttpd\/(\d+\.\d+\.\d+)/]),
	classify("memcached", ["memcached"], ["memcached ", /memcached (\d+\.\d+\.\d+)/]),
	classify("mosquitto", ["mosquitto"], ["\x002.", /\0(2\.\d+\.\d+)\0/], ["\x001.", /\0(1\.\d+\.\d+)\0/]),
	classify("nginx", ["nginx", "nginx-debug"], ["nginx version: nginx/", /nginx version: nginx\/(\d+\.\d+\.\d+)/]),
	classify("nginx-unit", ["unitd"], ["Unit/", /Unit\/(\d+\.\d+\.\d+)/], ["unit version: ", /unit version: (\d+\.\d+\.\d+)/]),
	classify("openldap", [
		"slapd",
		"ldapsearch",
		/^libldap(?:-[\d.]+)?\.so/
	], ["$OpenLDAP: ", /\$OpenLDAP: (?:slapd|ldapsearch|libldap\S*) (\d+\.\d+\.\d+)/]),
	classify("openresty", ["openresty", "nginx"], ["nginx version: openresty/", /nginx version: openresty\/(\d+\.\d+\.\d+(?:\.\d+)?)/]),
	classify("openssh", [
		"sshd",
		"ssh",
		"sshd-session"
	], ["OpenSSH_", /OpenSSH_(\d+\.\d+p\d+)/], ["OpenSSH_", /\0OpenSSH_(\d+\.\d+)/]),
	classify("openvpn", ["openvpn"], ["OpenVPN ", /OpenVPN (\d+\.\d+(?:\.\d+|_\w+)) [\w-]+-linux/]),
	classify("pgbouncer", ["pgbouncer"], ["PgBouncer ", /PgBouncer (\d+\.\d+\.\d+)/]),
	classify("proftpd", ["proftpd"], ["ProFTPD Version ", /ProFTPD Version (\d+\.\d+\.\d+[a-z]?)/], ["ProFTPD ", /ProFTPD (\d+\.\d+\.\d+[a-z]?)/]),
	classify("samba", [
		"smbd",
		"winbindd",
		"nmbd"
	], ["SAMBA_4.", /SAMBA_(4\.\d+\.\d+)/]),
	classify("squid", ["squid"], ["squid/", /squid\/(\d+\.\d+(?:\.\d+)?)/]),
	classify("tor", ["tor"], ["Tor 0.", /Tor (0\.\d+\.\d+\.\d+)/], ["\x000.4.", /\0(0\.4\.\d+\.\d+)\0/]),
	classify("unbound", ["unbound", /^libunbound\.so/], ["unbound 1.", /unbound (1\.\d+\.\d+)/]),
	classify("varnish", ["varnishd"], ["varnish-", /varnish-(\d+\.\d+\.\d+) revision/]),
	classify("vsftpd", ["vsftpd"], ["vsftpd: version ", /vsftpd: version (\d+\.\d+\.\d+)/])
], TOOLS = [
	classify("bash", ["bash"], ["@(#)Bash version ", /Bash version (\d+\.\d+\.\d+)\(\d+\)/]),
	classify("busybox", ["busybox", "busybox.static"], ["BusyBox v", /BusyBox v(\d+\.\d+\.\d+)/]),
	classify("chrome", [
		"chrome",
		"chromium",
		"headless_shell",
		"chrome-headless-shell"
	], ["\0Default", /\0(\d+\.\d+\.\d+\.\d+)\0Default/], ["\0chrome\0", /\0(\d+\.\d+\.\d+\.\d+)\0chrome\0/], ["Chrome/", /(?:Headless)?Chrome\/(\d+\.\d+\.\d+\.\d+)/]),
	classify("curl", ["curl"], ["curl/", /curl\/(\d+\.\d+\.\d+)/]),
	classify("dumb-init", ["dumb-init"], ["\x001.", /\0(1\.\d+\.\d+)[\n\0]/], ["1.2.", /[^\d.](1\.2\.\d+)[\n\0]/]),
	classify("git", ["git", "git-remote-http"], ["git/", /git\/(\d+\.\d+\.\d+(?:\.\d+)?)/]),
	classify("gzip", ["gzip"], ["\x001.", /\0(1\.\d{1,2})\0/]),
	classify("jq", ["jq"], ["jq-", /jq-(\d+\.\d+(?:\.\d+)?(?:rc\d+)?)/], ["\x001.", /\0(1\.\d(?:\.\d+)?)\0/]),
	classify("rsync", ["rsync"], ["\x003.", /\0(3\.\d+\.\d+)\0/]),
	classify("su-exec", ["su-exec"], ["su-exec ", /su-exec (\d+\.\d+)/]),
	classify("tini", [
		"tini",
		"tini-static",
		"docker-init"
	], ["tini version ", /tini version (\d+\.\d+\.\d+)/]),
	classify("util-linux", [
		"getopt",
		"mount",
		"agetty"
	], ["util-linux ", /util-linux (\d+\.\d+(?:\.\d+)?)/]),
	classify("vim", ["vim", /^vim\.(?:basic|tiny|nox)$/], ["VIM - Vi IMproved ", /VIM - Vi IMproved (\d+\.\d+)/]),
	classify("wget", ["wget"], ["Wget/", /Wget\/(\d+\.\d+(?:\.\d+)?)/], ["\x001.", /\0(1\.\d{2}(?:\.\d+)?)\0/]),
	classify("xz-utils", ["xz"], ["XZ Utils) ", /xz \(XZ Utils\) (\d+\.\d+\.\d+)/])
], CLASSIFIERS = [
	...LANGUAGES,
	...SERVERS,
	...DATABASES,
	...LIBRARIES,
	...TOOLS
], classifiersExtractor = {
	id: "classifiers",
	title: "Well-known binaries",
	references: ["https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.intro.html", "https://github.com/package-url/purl-spec"],
	family: "binary",
	confidence: ["derived"],
	version: 1,
	claims: [
		{ magic: "elf" },
		{ magic: "pe" },
		{ magic: "mach-o" },
		...listScripts().map((basename) => ({ basename }))
	],
	maxBytes: 1073741824,
	extract: extract$38
};
function listScripts() {
	return CLASSIFIERS.flatMap(({ isScript, files }) => isScript ? files.filter((name) => typeof name == "string") : []);
}
function extract$38(file) {
	let baseName = file.path.slice(file.path.lastIndexOf("/") + 1).replace(/\.exe$/i, ""), packages = CLASSIFIERS.flatMap((classifier) => identify$4(classifier, file, baseName) ?? []);
	return packages.length > 0 ? { packages } : {};
}
function identify$4(classifier, file, baseName) {
	let match = matchName(classifier, baseName);
	if (match === void 0) return;
	let version = findVersion$1(file, classifier.signatures(match === !0 ? void 0 : match));
	if (version !== void 0) return {
		type: "generic",
		name: classifier.name,
		version,
		confidence: "derived",
		evidence: "file name and version text"
	};
}
function matchName({ files }, baseName) {
	for (let wanted of files) {
		let match = typeof wanted == "string" ? wanted === baseName : wanted.exec(baseName);
		if (match) return match;
	}
}
const MAX_SECTIONS = 4096;
function viewAt(source, offset, length) {
	if (!Number.isSafeInteger(offset) || offset < 0 || offset + length > source.size) return;
	let bytes = source.read(offset, length);
	return bytes.length < length ? void 0 : new DataView(bytes.buffer, bytes.byteOffset, length);
}
function readWord(view, offset, isLittleEndian) {
	return Number(view.getBigUint64(offset, isLittleEndian));
}
function readSection(source, section, limit) {
	return source.read(section.offset, Math.min(section.size, limit));
}
function readAddress(source, executable, address, length) {
	let section = executable.sections.find((candidate) => candidate.address > 0 && address >= candidate.address && address < candidate.address + candidate.size);
	if (section === void 0) return;
	let start = address - section.address;
	return source.read(section.offset + start, Math.min(length, section.size - start));
}
function readName$2(bytes, start, limit) {
	let end = bytes.indexOf(0, start);
	return Buffer.from(bytes.subarray(start, Math.min(end < 0 ? bytes.length : end, start + limit))).toString("latin1");
}
const MACHINES$1 = {
	3: "386",
	40: "arm",
	62: "amd64",
	183: "arm64",
	21: "ppc64le",
	22: "s390x",
	243: "riscv64",
	258: "loong64"
}, LAYOUT$1 = {
	4: {
		header: 52,
		table: 32,
		entry: 46,
		count: 48,
		names: 50,
		size: 40,
		flags: 8,
		address: 12,
		offset: 16,
		length: 20
	},
	8: {
		header: 64,
		table: 40,
		entry: 58,
		count: 60,
		names: 62,
		size: 64,
		flags: 8,
		address: 16,
		offset: 24,
		length: 32
	}
};
function readElf(source) {
	let ident = source.read(0, 16);
	if (ident.length < 16 || Buffer.from(ident.subarray(0, 4)).toString("latin1") !== "ELF") return;
	let pointerSize = ident[4] === 2 ? 8 : 4, isLittleEndian = ident[5] !== 2, layout = LAYOUT$1[pointerSize], header = viewAt(source, 0, layout.header);
	if (header === void 0) return;
	let word = (view, offset) => pointerSize === 8 ? readWord(view, offset, isLittleEndian) : view.getUint32(offset, isLittleEndian), table = word(header, layout.table), count = Math.min(header.getUint16(layout.count, isLittleEndian), MAX_SECTIONS), stride = Math.max(header.getUint16(layout.entry, isLittleEndian), layout.size), raw = [];
	for (let index = 0; index < count; index += 1) {
		let view = viewAt(source, table + index * stride, layout.size);
		if (view === void 0) break;
		raw.push({
			name: view.getUint32(0, isLittleEndian),
			hasBits: view.getUint32(4, isLittleEndian) !== 8,
			isWritable: !!(word(view, layout.flags) & 1),
			address: word(view, layout.address),
			offset: word(view, layout.offset),
			size: word(view, layout.length)
		});
	}
	return {
		format: "elf",
		sections: nameSections(source, raw, header.getUint16(layout.names, isLittleEndian)),
		isLittleEndian,
		pointerSize,
		architecture: MACHINES$1[header.getUint16(18, isLittleEndian)] ?? ""
	};
}
function nameSections(source, raw, namesIndex) {
	let table = raw[namesIndex], names = table === void 0 ? new Uint8Array() : source.read(table.offset, Math.min(table.size, 1048576));
	return raw.filter(({ hasBits }) => hasBits).map(({ name, address, offset, size, isWritable }) => ({
		name: readName$2(names, name, 256),
		address,
		offset,
		size,
		isWritable
	}));
}
const MAGIC_32 = 4277009102, MAGIC_64 = 4277009103, CPUS = {
	7: "386",
	12: "arm",
	16777223: "amd64",
	16777228: "arm64"
}, LAYOUT = {
	4: {
		header: 28,
		segment: 56,
		section: 68,
		protection: 44,
		count: 48,
		address: 32,
		size: 36,
		offset: 40
	},
	8: {
		header: 32,
		segment: 72,
		section: 80,
		protection: 60,
		count: 64,
		address: 32,
		size: 40,
		offset: 48
	}
};
function readMachO(source) {
	let magic = viewAt(source, 0, 32);
	if (magic === void 0) return;
	if (magic.getUint32(0, !1) !== 3405691582) return readThin(source, 0);
	let count = magic.getUint32(4, !1);
	if (!(count === 0 || count > 16 || CPUS[magic.getUint32(8, !1)] === void 0)) return readThin(source, magic.getUint32(16, !1));
}
function readThin(source, start) {
	let head = viewAt(source, start, 32);
	if (head === void 0) return;
	let isLittleEndian = [MAGIC_32, MAGIC_64].includes(head.getUint32(0, !0)), magic = head.getUint32(0, isLittleEndian);
	if (magic !== MAGIC_32 && magic !== MAGIC_64) return;
	let pointerSize = magic === MAGIC_64 ? 8 : 4;
	return {
		format: "mach-o",
		sections: readCommands({
			source,
			offset: start + LAYOUT[pointerSize].header,
			start,
			pointerSize,
			isLittleEndian
		}, head.getUint32(16, isLittleEndian)),
		isLittleEndian,
		pointerSize,
		architecture: CPUS[head.getUint32(4, isLittleEndian)] ?? ""
	};
}
function readCommands(place, count) {
	let sections = [], offset = place.offset;
	for (let index = 0; index < Math.min(count, 1e4); index += 1) {
		let command = viewAt(place.source, offset, 8), size = command?.getUint32(4, place.isLittleEndian) ?? 0;
		if (command === void 0 || size < 8) break;
		let kind = command.getUint32(0, place.isLittleEndian);
		(kind === 1 || kind === 25) && readSegment({
			...place,
			offset
		}, sections), offset += size;
	}
	return sections;
}
function readSegment({ source, offset, start, pointerSize, isLittleEndian }, sections) {
	let layout = LAYOUT[pointerSize], segment = viewAt(source, offset, layout.segment);
	if (segment === void 0) return;
	let word = (view, at) => pointerSize === 8 ? readWord(view, at, isLittleEndian) : view.getUint32(at, isLittleEndian), isWritable = !!(segment.getUint32(layout.protection, isLittleEndian) & 2), count = Math.min(segment.getUint32(layout.count, isLittleEndian), MAX_SECTIONS - sections.length);
	for (let index = 0; index < count; index += 1) {
		let view = viewAt(source, offset + layout.segment + index * layout.section, layout.section);
		if (view === void 0) return;
		sections.push({
			name: readName$2(new Uint8Array(view.buffer, view.byteOffset, 16), 0, 16),
			address: word(view, layout.address),
			offset: start + view.getUint32(layout.offset, isLittleEndian),
			size: word(view, layout.size),
			isWritable
		});
	}
}
const MACHINES = {
	332: "386",
	452: "arm",
	34404: "amd64",
	43620: "arm64"
};
function readPe(source) {
	let dos = viewAt(source, 0, 64);
	if (dos === void 0 || dos.getUint16(0, !0) !== 23117) return;
	let start = dos.getUint32(60, !0), coff = viewAt(source, start, 24);
	if (coff === void 0 || coff.getUint32(0, !0) !== 17744) return;
	let optionalSize = coff.getUint16(20, !0), optional = viewAt(source, start + 24, Math.min(optionalSize, 112));
	if (optional === void 0 || optional.byteLength < 32) return;
	let pointerSize = optional.getUint16(0, !0) === 523 ? 8 : 4, base = pointerSize === 8 ? Number(optional.getBigUint64(24, !0)) : optional.getUint32(28, !0), count = Math.min(coff.getUint16(6, !0), MAX_SECTIONS), sections = [];
	for (let index = 0; index < count; index += 1) {
		let view = viewAt(source, start + 24 + optionalSize + index * 40, 40);
		if (view === void 0) break;
		sections.push({
			name: readName$2(new Uint8Array(view.buffer, view.byteOffset, 8), 0, 8),
			address: base + view.getUint32(12, !0),
			offset: view.getUint32(20, !0),
			size: view.getUint32(16, !0),
			isWritable: !!(view.getUint32(36, !0) & 2147483648)
		});
	}
	return {
		format: "pe",
		sections,
		isLittleEndian: !0,
		pointerSize,
		architecture: MACHINES[coff.getUint16(4, !0)] ?? ""
	};
}
const KEY$1 = Buffer.from("VS_VERSION_INFO\0", "utf16le");
function isManagedPe(source) {
	let start = viewAt(source, 60, 4)?.getUint32(0, !0), magic = start === void 0 ? void 0 : viewAt(source, start + 24, 2)?.getUint16(0, !0);
	if (start === void 0 || magic === void 0) return !1;
	let directories = start + 24 + (magic === 523 ? 112 : 96), count = viewAt(source, directories - 4, 4)?.getUint32(0, !0) ?? 0, address = viewAt(source, directories + 112, 4)?.getUint32(0, !0) ?? 0;
	return count > 14 && address > 0;
}
function readVersionTexts(source, executable) {
	let texts = new Map(), section = executable.format === "pe" ? executable.sections.find(({ name }) => name === ".rsrc") : void 0;
	if (section === void 0) return texts;
	let bytes = readSection(source, section, 16777216), data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), start = data.indexOf(KEY$1) - 6;
	return start < 0 || walk$2({
		data,
		base: start,
		texts,
		budget: { blocks: 1e3 }
	}, {
		at: start,
		end: start + data.readUInt16LE(start)
	}, 0), texts;
}
function walk$2(cx, { at, end }, depth) {
	let { data } = cx, key = readText$2(data, at + 6, end), value = align(cx, at + 6 + (key.length + 1) * 2), isText = data.readUInt16LE(at + 4) === 1, length = data.readUInt16LE(at + 2) * (isText ? 2 : 1);
	if (depth === 3) {
		let text = isText ? readText$2(data, value, Math.min(end, value + length)).trim() : "";
		text !== "" && !cx.texts.has(key) && cx.texts.set(key, text);
		return;
	}
	let child = align(cx, value + length);
	for (; child + 6 <= Math.min(end, data.length) && cx.budget.blocks > 0;) {
		let size = data.readUInt16LE(child);
		if (size < 6) return;
		--cx.budget.blocks, walk$2(cx, {
			at: child,
			end: Math.min(end, child + size, data.length)
		}, depth + 1), child = align(cx, child + size);
	}
}
function align({ base }, at) {
	return at + (4 - (at - base) % 4) % 4;
}
function readText$2(data, start, end) {
	let text = data.toString("utf16le", start, Math.max(start, end)), stop = text.indexOf("\0");
	return stop < 0 ? text : text.slice(0, stop);
}
const SECTIONS$1 = {
	static: [".symtab", ".strtab"],
	dynamic: [".dynsym", ".dynstr"]
}, MAX_TABLE = 67108864;
function* readSymbols(source, executable, kind = "static") {
	let [table, strings] = SECTIONS$1[kind].map((wanted) => executable.sections.find(({ name }) => name === wanted));
	if (executable.format !== "elf" || table === void 0 || strings === void 0) return;
	let bytes = readSection(source, table, MAX_TABLE), names = readSection(source, strings, MAX_TABLE), view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length), { pointerSize, isLittleEndian } = executable, stride = pointerSize === 8 ? 24 : 16;
	for (let at = 0; at + stride <= bytes.length; at += stride) {
		let address = pointerSize === 8 ? readWord(view, at + 8, isLittleEndian) : view.getUint32(at + 4, isLittleEndian);
		address > 0 && (yield {
			name: readName$2(names, view.getUint32(at, isLittleEndian), 512),
			address
		});
	}
}
const known = new WeakMap();
function readExecutable(source) {
	let before = known.get(source);
	if (before !== void 0) return before === "none" ? void 0 : before;
	let executable = readElf(source) ?? readPe(source) ?? readMachO(source);
	return known.set(source, executable ?? "none"), executable;
}
const NOTHING$2 = Object.freeze({});
function parseJson$2(text) {
	try {
		return parseForeignJson(text.startsWith("﻿") ? text.slice(1) : text);
	} catch {
		return;
	}
}
function asRecord$1(value) {
	return typeof value == "object" && value && !Array.isArray(value) ? value : NOTHING$2;
}
function asList$1(value) {
	return Array.isArray(value) ? value : [];
}
function asText$1(value) {
	let text = typeof value == "string" ? value.trim() : "";
	return text === "" ? void 0 : text;
}
function asTexts(value) {
	return (Array.isArray(value) ? value : [value]).flatMap((item) => asText$1(item) ?? []);
}
function ownValue(record, key) {
	return Object.hasOwn(record, key) ? record[key] : void 0;
}
function damage({ plugin, file }, message) {
	return {
		severity: "error",
		code: "PACKAGE_DATABASE_DAMAGED",
		message,
		where: {
			path: file.path,
			plugin
		}
	};
}
function invalidRecord({ plugin, file }, message, record) {
	return {
		severity: "error",
		code: "PACKAGE_RECORD_INVALID",
		message,
		where: {
			path: file.path,
			plugin,
			...record === void 0 ? {} : { record }
		}
	};
}
function unreadable(reader, message) {
	return { problems: [damage(reader, message)] };
}
const elfPackageNoteExtractor = {
	id: "elf-package-note",
	title: "ELF package notes",
	references: ["https://uapi-group.org/specifications/specs/package_metadata_for_executable_files/"],
	family: "binary",
	confidence: ["derived"],
	version: 1,
	claims: [{ magic: "elf" }],
	maxBytes: 1073741824,
	extract: extract$37
};
function extract$37(file) {
	let executable = readExecutable(file), text = executable && readNote(file, executable);
	if (text === void 0) return {};
	let found = describe$14(text);
	return found === void 0 ? unreadable({
		plugin: elfPackageNoteExtractor.id,
		file
	}, "the package note of an executable cannot be read") : { packages: [found] };
}
function readNote(file, { sections, isLittleEndian }) {
	let section = sections.find(({ name }) => name === ".note.package");
	if (section === void 0) return;
	let bytes = readSection(file, section, 65536);
	if (bytes.length < 12) return "";
	let view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	if (view.getUint32(8, isLittleEndian) !== 3405650558) return;
	let start = 12 + Math.ceil(view.getUint32(0, isLittleEndian) / 4) * 4, content = bytes.subarray(start, start + view.getUint32(4, isLittleEndian));
	return Buffer.from(content).toString().replace(/\0+$/, "");
}
function describe$14(text) {
	let note = asRecord$1(parseJson$2(text)), [type, name, version] = [
		note.type,
		note.name,
		note.version
	].map(asText$1);
	if (!type || !name || !version || !/^[a-z][a-z0-9.-]*$/.test(type)) return;
	let arch = asText$1(note.architecture), distro = [note.os, note.osVersion].flatMap((part) => asText$1(part) ?? []).join("-");
	return {
		type,
		name,
		version,
		confidence: "derived",
		evidence: "package note of the executable",
		...arch ? { arch } : {},
		...distro ? { qualifiers: { distro } } : {}
	};
}
const packedExtractor = {
	id: "packed",
	title: "Packed executables",
	references: ["https://github.com/upx/upx/blob/devel/doc/loader.txt"],
	family: "binary",
	version: 1,
	claims: [
		{ magic: "elf" },
		{ magic: "pe" },
		{ magic: "mach-o" }
	],
	maxBytes: 1073741824,
	extract: extract$36
}, MAGIC$2 = Buffer.from("UPX!");
function extract$36(file) {
	let has = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(MAGIC$2);
	return !has(file.read(0, 2048)) || !(isWindows(file) || has(file.read(Math.max(0, file.size - 64), 64))) ? {} : { problems: [{
		severity: "error",
		code: "ENTRY_UNREADABLE",
		message: "an executable is packed with UPX, so its components cannot be read",
		hint: "Ship the executable unpacked, or scan it before it is packed.",
		where: {
			path: file.path,
			plugin: packedExtractor.id
		}
	}] };
}
function isWindows(file) {
	let head = file.read(0, 2);
	return head[0] === 77 && head[1] === 90;
}
const condaExtractor = {
	id: "conda",
	title: "Conda packages",
	references: ["https://docs.conda.io/projects/conda/en/latest/dev-guide/deep-dives/install.html"],
	family: "language",
	hasRelations: !0,
	version: 1,
	claims: [{
		suffix: ".json",
		below: "conda-meta"
	}],
	maxBytes: 67108864,
	extract: extract$35
};
function extract$35(file) {
	let reader = {
		plugin: condaExtractor.id,
		file
	}, document = parseJson$2(file.text());
	if (document === void 0) return unreadable(reader, "a record of a Conda environment is not JSON");
	let record = asRecord$1(document), [name, version] = [record.name, record.version].map(asText$1);
	if (!name || !version || !/^[\w.-]+$/.test(name)) return { problems: [invalidRecord(reader, "a record of a Conda environment has no name and version")] };
	let [build, channel, subdir, license] = [
		record.build,
		record.channel,
		record.subdir,
		record.license
	].map(asText$1), dependsOn = asTexts(record.depends).map((item) => item.split(/\s/, 1)[0] ?? ""), qualifiers = {
		...build ? { build } : {},
		...channel ? { channel: nameChannel$1(channel) } : {},
		...subdir ? { subdir } : {}
	};
	return { packages: [{
		type: "conda",
		name,
		version,
		...Object.keys(qualifiers).length > 0 ? { qualifiers } : {},
		...license ? { licenses: [license] } : {},
		...dependsOn.length > 0 ? { dependsOn: [...new Set(dependsOn)].sort() } : {}
	}] };
}
function nameChannel$1(channel) {
	let parts = channel.replace(/[?#].*$/, "").split("/").filter(Boolean), last = parts.at(-1) ?? channel;
	return /^(?:noarch|(?:linux|osx|win)-\w+)$/.test(last) && parts.length > 1 ? parts.at(-2) ?? last : last;
}
const dartExtractor = {
	id: "dart",
	title: "Dart packages (pub cache)",
	references: ["https://dart.dev/tools/pub/package-layout", "https://dart.dev/tools/pub/glossary#system-cache"],
	family: "language",
	version: 1,
	claims: [{
		basename: "pubspec.yaml",
		below: "hosted/*/*"
	}],
	maxBytes: 1048576,
	extract: extract$34
}, CACHED = /(?:^|\/)hosted\/([^/]+)\/([a-z_][a-z0-9_]{0,200})-(\d[\w.+-]{0,100})\/pubspec\.yaml$/, PUBLIC = new Set(["pub.dev", "pub.dartlang.org"]);
function extract$34(file) {
	let [, host, name, version] = CACHED.exec(file.path) ?? [];
	if (host === void 0 || name === void 0 || version === void 0 || file.size === 0) return {};
	let homepage = /^(?:homepage|repository):[ \t]*(\S{1,300})/m.exec(file.text())?.[1];
	return { packages: [{
		type: "pub",
		name,
		version,
		...PUBLIC.has(host) ? {} : { qualifiers: { repository_url: host } },
		...homepage ? { homepage } : {}
	}] };
}
const ASSEMBLIES = "assemblies", NAME$9 = /^[A-Za-z_][\w.-]{0,200}$/, VERSION$7 = /^(\d{1,9}(?:\.\d{1,9}){1,3}(?:-[0-9A-Za-z.-]{1,100})?)(?:[+ ].{0,1000})?$/, NO_CODE = /\.resources\.dll$|(?:^|\/)(?:ref|packs\/[^/]+\.Ref)\//i;
function readAssembly(file) {
	if (NO_CODE.test(file.path) || !isManagedPe(file)) return {};
	let executable = readExecutable(file), found = executable && identify$3(readVersionTexts(file, executable));
	return found === void 0 ? {} : { packages: [found] };
}
function identify$3(texts) {
	let name = firstText(texts, "OriginalFilename", "InternalName").replace(/\.(?:dll|exe)$/i, ""), version = ["ProductVersion", "FileVersion"].map((field) => VERSION$7.exec(texts.get(field) ?? "")?.[1]).find(Boolean);
	if (version === void 0 || !NAME$9.test(name)) return;
	let supplier = texts.get("CompanyName");
	return {
		type: "nuget",
		name,
		version,
		confidence: "guessed",
		evidence: "version resource of an assembly",
		...supplier ? { supplier } : {}
	};
}
function firstText(texts, ...names) {
	return names.map((name) => texts.get(name)).find(Boolean) ?? "";
}
function noteAssemblies(files) {
	let names = [...new Set(files.map((path) => path.slice(path.lastIndexOf("/") + 1)))];
	return names.length === 0 ? {} : { notes: [{
		kind: ASSEMBLIES,
		subject: "",
		values: names
	}] };
}
function dropExplained({ files }) {
	let explained = new Map();
	for (let { path, notes = [] } of files) {
		let folder = path.slice(0, path.lastIndexOf("/") + 1);
		for (let { kind, values } of notes) kind === ASSEMBLIES && explained.set(folder, new Set([...explained.get(folder) ?? [], ...values]));
	}
	return files.flatMap(({ path, packages = [] }) => packages.some(isGuess) && isExplained(path, explained) ? [{
		path,
		packages: []
	}] : []);
}
const isGuess = ({ confidence }) => confidence === "guessed";
function isExplained(path, explained) {
	let name = path.slice(path.lastIndexOf("/") + 1);
	for (let slash = path.lastIndexOf("/");; slash = path.lastIndexOf("/", slash - 1)) {
		if (explained.get(path.slice(0, slash + 1))?.has(name)) return !0;
		if (slash <= 0) return !1;
	}
}
const SIGNATURE = Buffer.from("8b1202b96a612038727b930214d7a03213f5b9e6efae3318ee3b2dce24b36aae", "hex"), DATA$1 = new Set([
	".data",
	"__data",
	".rdata",
	".rodata",
	"__const"
]);
function readBundledDeps(source) {
	let executable = readExecutable(source);
	if (executable === void 0 || !hasOverlay(source, executable)) return;
	let header = findHeader(source, executable.sections);
	return header === void 0 ? void 0 : readDeps(new BundleReader(source, header));
}
function hasOverlay(source, { sections }) {
	let end = sections.reduce((most, { offset, size }) => Math.max(most, offset + size), 0);
	return source.size > end + 16384;
}
function findHeader(source, sections) {
	for (let section of sections) {
		if (!DATA$1.has(section.name)) continue;
		let bytes = readSection(source, section, 33554432), buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), at = buffer.indexOf(SIGNATURE);
		if (at >= 8) return Number(buffer.readBigInt64LE(at - 8)) || void 0;
	}
}
function readDeps(reader) {
	let major = reader.number(4);
	reader.number(4);
	let count = reader.number(4);
	return reader.skipText(), major === 1 ? findEntry(reader, count) : major >= 2 && major <= 100 ? reader.range(reader.number(8), reader.number(8)) : void 0;
}
function findEntry(reader, count) {
	for (let index = 0; index < Math.min(count, 2e4); index += 1) {
		let [offset, size, kind] = [
			reader.number(8),
			reader.number(8),
			reader.number(1)
		];
		if (reader.skipText(), kind === 3) return reader.range(offset, size);
	}
}
var BundleReader = class {
	#source;
	#at;
	constructor(source, start) {
		this.#source = source, this.#at = start;
	}
	number(length) {
		let bytes = this.#source.read(Math.max(0, this.#at), length);
		this.#at += length;
		let value = 0;
		for (let index = bytes.length - 1; index >= 0; --index) value = value * 256 + (bytes[index] ?? 0);
		return value;
	}
	skipText() {
		let first = this.number(1), length = first < 128 ? first : (first & 127) + this.number(1) * 128;
		this.#at += length;
	}
	range(offset, size) {
		return size > 0 && size <= 33554432 && offset > 0 && offset + size <= this.#source.size ? this.#source.read(offset, size) : void 0;
	}
};
const dotnetExtractor = {
	id: "dotnet",
	title: ".NET packages (deps.json) and assemblies",
	references: [
		"https://github.com/dotnet/sdk/blob/main/documentation/specs/runtime-configuration-file.md#appnamedepsjson",
		"https://github.com/dotnet/designs/blob/main/accepted/2020/single-file/design.md",
		"https://learn.microsoft.com/windows/win32/menurc/vs-versioninfo"
	],
	family: "language",
	confidence: ["exact", "guessed"],
	hasRelations: !0,
	version: 2,
	claims: [
		{ suffix: ".deps.json" },
		{ magic: "elf" },
		{ magic: "pe" },
		{ magic: "mach-o" }
	],
	maxBytes: 1073741824,
	extract: extract$33,
	combine: dropExplained
}, NAME_AND_VERSION = /^([^/\s]+)\/([^/\s]+)$/, RUNTIME_PACK = /^runtimepack\./, ASSETS = [
	"runtime",
	"runtimeTargets",
	"native",
	"resources"
], NOTHING$1 = {};
function extract$33(file) {
	let bytes = file.path.endsWith(".deps.json") ? file.read(0, 33554432) : readBundledDeps(file);
	if (bytes === void 0) return readAssembly(file);
	let document = parseJson$2(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString());
	if (document === void 0) return unreadable({
		plugin: dotnetExtractor.id,
		file
	}, "a .deps.json file is not JSON");
	let root = asRecord$1(document), target = ownValue(asRecord$1(root.targets), asText$1(asRecord$1(root.runtimeTarget).name) ?? ""), libraries = asRecord$1(root.libraries);
	return {
		packages: Object.keys(libraries).flatMap((key) => readLibrary(key, asRecord$1(ownValue(libraries, key)), target === void 0 ? void 0 : asRecord$1(target)) ?? []),
		...noteAssemblies(listAssets(target === void 0 ? NOTHING$1 : asRecord$1(target)))
	};
}
function readLibrary(key, library, target) {
	let [, name, version] = NAME_AND_VERSION.exec(key) ?? [], type = library.type;
	if (name === void 0 || version === void 0 || type !== "package" && type !== "runtimepack") return;
	let resolved = target && asRecord$1(ownValue(target, key));
	if (resolved !== void 0 && !hasAssets(resolved)) return;
	let dependsOn = Object.keys(asRecord$1(resolved?.dependencies)).map((dependency) => dependency.replace(RUNTIME_PACK, "")).sort();
	return {
		type: "nuget",
		name: name.replace(RUNTIME_PACK, ""),
		version,
		...dependsOn.length > 0 ? { dependsOn } : {}
	};
}
function listAssets(target) {
	return Object.keys(target).flatMap((key) => {
		let library = asRecord$1(ownValue(target, key));
		return ASSETS.flatMap((kind) => Object.keys(asRecord$1(library[kind])));
	});
}
function hasAssets(resolved) {
	return ASSETS.some((kind) => Object.keys(asRecord$1(resolved[kind])).length > 0);
}
const erlangExtractor = {
	id: "erlang",
	title: "Erlang and Elixir applications",
	references: ["https://www.erlang.org/doc/apps/kernel/app.html", "https://www.erlang.org/doc/system/release_structure.html"],
	family: "language",
	confidence: ["exact", "derived"],
	hasRelations: !0,
	version: 1,
	claims: [{
		suffix: ".app",
		below: "ebin"
	}],
	maxBytes: 4194304,
	extract: extract$32
}, OWN = new Set("asn1 common_test compiler crypto debugger dialyzer diameter edoc eldap erl_docgen erl_interface erts et eunit ftp inets jinterface kernel megaco mnesia observer odbc os_mon parsetools public_key reltool runtime_tools sasl snmp ssh ssl stdlib syntax_tools tftp tools wx xmerl eex elixir ex_unit iex logger mix".split(" "));
function extract$32(file) {
	let text = file.text(), name = /^\s*(?:%[^\n]*\n\s*)*\{\s*application\s*,\s*'?([a-z][\w@]{0,200})'?\s*,/.exec(text)?.[1], version = /\{\s*vsn\s*,\s*"([\w.+-]{1,100})"\s*\}/.exec(text)?.[1];
	if (name === void 0 || version === void 0) return { problems: [invalidRecord({
		plugin: erlangExtractor.id,
		file
	}, "the resource file of an Erlang application has no literal name and version")] };
	let needed = /\{\s*applications\s*,\s*\[([^\]]{0,10000})\]/.exec(text)?.[1]?.match(/[a-z][\w@]*/g) ?? [], dependsOn = [...new Set(needed)].filter((other) => OWN.has(other) === OWN.has(name)).sort(), isOwn = OWN.has(name);
	return { packages: [{
		type: isOwn ? "otp" : "hex",
		name,
		version,
		...isOwn ? {} : {
			confidence: "derived",
			evidence: "application resource file"
		},
		...dependsOn.length > 0 ? { dependsOn } : {}
	}] };
}
const MAGIC$1 = Buffer.from("ÿ Go buildinf:", "latin1"), MAX_TEXT$4 = 16777216;
function readBuildInfo(source, executable) {
	for (let section of candidateSections(executable)) {
		let bytes = readSection(source, section, 1048576), at = findAligned(bytes);
		if (at === void 0) continue;
		let texts = readTexts$1({
			source,
			executable,
			section,
			at,
			header: bytes.subarray(at, at + 32)
		});
		return texts === void 0 ? void 0 : parse$2(texts);
	}
}
function candidateSections({ sections, format }) {
	let named = sections.filter(({ name }) => name === ".go.buildinfo" || name === "__go_buildinfo");
	return named.length > 0 ? named : format === "pe" ? sections.filter(({ name, isWritable }) => isWritable || name === ".data").slice(0, 2) : [];
}
function findAligned(bytes) {
	let buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	for (let at = buffer.indexOf(MAGIC$1); at >= 0; at = buffer.indexOf(MAGIC$1, at + 1)) if (at % 16 == 0 && at + 32 <= buffer.length) return at;
}
function readTexts$1(blob) {
	let flags = blob.header[15] ?? 0;
	if (flags & 2) {
		let start = blob.section.offset + blob.at + 32, version = readCounted(blob.source, start), modules = version && readCounted(blob.source, version.end);
		return version && modules ? {
			version: version.text,
			modules: modules.text
		} : void 0;
	}
	let size = blob.header[14] === 4 ? 4 : 8, isLittleEndian = !(flags & 1), view = new DataView(blob.header.buffer, blob.header.byteOffset, 32), word = (data, offset) => size === 8 ? Number(data.getBigUint64(offset, isLittleEndian)) : data.getUint32(offset, isLittleEndian), follow = (address) => {
		let head = readAddress(blob.source, blob.executable, address, size * 2);
		if (head === void 0 || head.length < size * 2) return;
		let string = new DataView(head.buffer, head.byteOffset, size * 2), length = word(string, size);
		if (length > MAX_TEXT$4) return;
		let text = readAddress(blob.source, blob.executable, word(string, 0), length);
		return text === void 0 ? void 0 : Buffer.from(text).toString("latin1");
	}, version = follow(word(view, 16));
	return version === void 0 ? void 0 : {
		version,
		modules: follow(word(view, 16 + size)) ?? ""
	};
}
function readCounted(source, offset) {
	let prefix = source.read(offset, 10), length = 0, used = 0;
	for (; used < prefix.length; used += 1) {
		let byte = prefix[used] ?? 0;
		if (length += (byte & 127) * 2 ** (7 * used), byte < 128) break;
	}
	if (used === prefix.length || length > MAX_TEXT$4) return;
	let start = offset + used + 1, text = source.read(start, length);
	return text.length < length ? void 0 : {
		text: Buffer.from(text).toString("latin1"),
		end: start + length
	};
}
function parse$2({ version, modules }) {
	let lines = modules.length > 32 && modules.at(-17) === "\n" ? modules.slice(16, -16).split("\n") : [], path = "", main, dependencies = [], settings = new Map();
	for (let line of lines) {
		let [kind, first = "", second = ""] = line.split("	");
		kind === "path" ? path = first : kind === "mod" ? main = {
			path: first,
			version: second
		} : kind === "dep" ? dependencies.push({
			path: first,
			version: second
		}) : kind === "=>" ? replaceLast(dependencies, {
			path: first,
			version: second
		}) : kind === "build" && settings.set(first.slice(0, first.indexOf("=")), first.slice(first.indexOf("=") + 1));
	}
	return {
		goVersion: version,
		path,
		...main ? { main } : {},
		dependencies,
		settings
	};
}
function replaceLast(dependencies, replacement) {
	let replaced = dependencies.pop();
	if (replaced === void 0) return;
	let isLocal = /^(?:\.{0,2}\/|\.{1,2}$|[A-Za-z]:)/.test(replacement.path);
	dependencies.push(isLocal ? {
		path: replaced.path,
		version: "",
		isLocal
	} : replacement);
}
const VARIABLE$1 = /^(.*)\.(?:app|build|git|release|program)?_?ver(?:sion)?$/i, VERSION$6 = /^v?\d+\.\d+(?:\.\d+)?(?:[-+.~][0-9A-Za-z.+~-]{1,100})?$/, FULL_VERSION = /^v?\d{1,4}\.\d{1,4}\.\d{1,4}(?:[-+][0-9A-Za-z.+-]{1,30})?$/, DATA = new Set([
	".data",
	".noptrdata",
	"__data",
	"__noptrdata"
]);
function findStampedVersion(info, source, executable) {
	let flags = info.settings.get("-ldflags"), root = info.main?.path ?? "", fromFlags = flags === void 0 ? void 0 : choose$1(root, readAssignments(flags));
	if (fromFlags !== void 0) return {
		version: fromFlags,
		evidence: "linker flags"
	};
	let fromSymbols = choose$1(root, readVariables(source, executable));
	if (fromSymbols !== void 0) return {
		version: fromSymbols,
		evidence: "version variable"
	};
	let lone = findLoneVersion(source, executable);
	return lone === void 0 ? void 0 : {
		version: lone,
		evidence: "the only version text set by the linker"
	};
}
function readAssignments(flags) {
	return [...flags.slice(0, 65536).matchAll(/-X[ =]['"\\]*([\w./%-]{1,300})=['"\\]*([^\s'"\\]{1,128})/g)].map(([, key = "", value = ""]) => ({
		key,
		value
	}));
}
function readVariables(source, executable) {
	let found = [];
	for (let { name, address } of readSymbols(source, executable)) {
		let key = name.replaceAll("%2e", ".");
		if (!VARIABLE$1.test(key)) continue;
		let value = readString(source, executable, address);
		if (value !== void 0 && found.push({
			key,
			value
		}), found.length >= 1e3) break;
	}
	return found;
}
function readString(source, executable, address) {
	let size = executable.pointerSize, head = readAddress(source, executable, address, size * 2);
	if (head === void 0 || head.length < size * 2) return;
	let view = new DataView(head.buffer, head.byteOffset, size * 2), word = (offset) => size === 8 ? Number(view.getBigUint64(offset, executable.isLittleEndian)) : view.getUint32(offset, executable.isLittleEndian), length = word(size);
	if (length === 0 || length > 128) return;
	let bytes = readAddress(source, executable, word(0), length);
	return bytes?.length === length ? Buffer.from(bytes).toString("latin1") : void 0;
}
function findLoneVersion(source, executable) {
	let size = executable.pointerSize, found = new Set();
	for (let section of executable.sections.filter(({ name, isWritable }) => isWritable && DATA.has(name))) {
		let bytes = readSection(source, section, 16777216), view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length), word = (at) => size === 8 ? Number(view.getBigUint64(at, executable.isLittleEndian)) : view.getUint32(at, executable.isLittleEndian);
		for (let at = 0; at + size * 2 <= bytes.length; at += size) {
			let length = word(at + size);
			if (length < 5 || length > 40) continue;
			let text = readAddress(source, executable, word(at), length + 1);
			if (text?.length !== length + 1 || text[length] !== 0) continue;
			let value = Buffer.from(text.subarray(0, length)).toString("latin1");
			FULL_VERSION.test(value) && found.add(withPrefix(value));
		}
	}
	return found.size === 1 ? [...found][0] : void 0;
}
function withPrefix(version) {
	return version.startsWith("v") ? version : `v${version}`;
}
function choose$1(root, assignments) {
	let best = assignments.filter(({ key, value }) => VARIABLE$1.test(key) && VERSION$6.test(value)).map(({ key, value }) => ({
		rank: rankPackage(root, VARIABLE$1.exec(key)?.[1] ?? ""),
		key,
		value
	})).filter(({ rank }) => rank < 3).sort((a, b) => a.rank - b.rank || a.key.length - b.key.length || (a.key < b.key ? -1 : 1))[0]?.value;
	return best === void 0 ? void 0 : withPrefix(best);
}
function rankPackage(root, name) {
	return name === "main" ? 0 : root !== "" && (name === root || name.startsWith(`${root}/`)) ? 1 : /^(?:github\.com\/prometheus\/common|k8s\.io\/(?:component-base|client-go\/pkg))\/version$/.test(name) ? 2 : 3;
}
const goExtractor = {
	id: "go",
	title: "Go binaries",
	references: ["https://pkg.go.dev/debug/buildinfo", "https://go.dev/ref/mod#go-version-m"],
	family: "language",
	confidence: ["exact", "derived"],
	version: 1,
	claims: [
		{ magic: "elf" },
		{ magic: "pe" },
		{ magic: "mach-o" }
	],
	maxBytes: 536870912,
	extract: extract$31
}, EVIDENCE$1 = "Go build information";
function extract$31(file) {
	let executable = readExecutable(file), info = executable && readBuildInfo(file, executable);
	return executable === void 0 || info === void 0 ? {} : { packages: listModules(info, file, executable) };
}
function listModules(info, file, executable) {
	let packages = [], standard = standardVersion(info.goVersion);
	standard !== void 0 && packages.push({
		type: "golang",
		name: "stdlib",
		version: standard,
		evidence: EVIDENCE$1
	});
	let main = info.main?.path || guessModule(info.path);
	main && packages.push({
		type: "golang",
		name: main,
		...mainVersion(info, file, executable),
		isApplication: !0
	});
	for (let { path, version, isLocal } of info.dependencies) {
		if (path === "") continue;
		let evidence = isLocal ? `${EVIDENCE$1}; replaced by a directory, so its version is unknown` : EVIDENCE$1;
		packages.push({
			type: "golang",
			name: path,
			version: cleanVersion(version),
			evidence
		});
	}
	return packages;
}
function guessModule(path) {
	return /^(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/]+\/[^/]+/.exec(path)?.[0];
}
function standardVersion(text) {
	return /^go(\d+(?:\.\d+){0,2}(?:(?:rc|beta)\d+)?)(?:$|[\s+-])/.exec(text)?.[1];
}
const UNTAGGED = /^v0\.0\.0-\d{14}-/;
function mainVersion(info, file, executable) {
	let version = cleanVersion(info.main?.version ?? "");
	if (version !== "" && !UNTAGGED.test(version)) return {
		version,
		evidence: EVIDENCE$1
	};
	let stamped = findStampedVersion(info, file, executable);
	return stamped === void 0 ? {
		version: "",
		evidence: EVIDENCE$1
	} : {
		...stamped,
		confidence: "derived"
	};
}
function cleanVersion(version) {
	return version === "(devel)" ? "" : version.replace(/\+dirty$/, "");
}
function parseHeaders(text) {
	let headers = new Map(), current;
	for (let line of text.split(/\r?\n/)) {
		if (line.trim() === "") {
			if (headers.size > 0) break;
			continue;
		}
		if (/^[ \t]/.test(line) && current !== void 0) {
			current.push(`${current.pop() ?? ""}\n${line.trim()}`);
			continue;
		}
		let colon = line.indexOf(":");
		if (colon <= 0 || colon > 65536) continue;
		let name = line.slice(0, colon).trim().toLowerCase();
		current = headers.get(name) ?? [], headers.set(name, current), current.push(line.slice(colon + 1).trim());
	}
	return headers;
}
function firstHeader(headers, name) {
	let value = headers.get(name)?.[0];
	return value === void 0 || value === "" || value === "UNKNOWN" ? void 0 : value;
}
const haskellExtractor = {
	id: "haskell",
	title: "Haskell packages (GHC)",
	references: ["https://downloads.haskell.org/ghc/latest/docs/users_guide/packages.html#package-databases"],
	family: "language",
	hasRelations: !0,
	version: 1,
	claims: [{
		suffix: ".conf",
		below: "package.conf.d"
	}, {
		suffix: ".conf",
		below: "package.db"
	}],
	maxBytes: 4194304,
	extract: extract$30
};
function extract$30(file) {
	let headers = parseHeaders(file.text()), [name, version, license, url, maintainer] = [
		"name",
		"version",
		"license",
		"homepage",
		"maintainer"
	].map((field) => firstHeader(headers, field));
	if (!name || !version || !/^[A-Za-z0-9-]+$/.test(name)) return { problems: [invalidRecord({
		plugin: haskellExtractor.id,
		file
	}, "a record of a GHC package database has no name and version")] };
	let needed = (firstHeader(headers, "depends") ?? "").split(/\s+/).map((id) => /^(.+?)-\d[\d.]*(?:-[\w-]+)?$/.exec(id.slice(0, 300))?.[1] ?? ""), dependsOn = [...new Set(needed.filter((other) => other !== "" && other !== name))].sort();
	return { packages: [{
		type: "hackage",
		name,
		version,
		...license ? { licenses: [license] } : {},
		...maintainer ? { supplier: maintainer } : {},
		...url ? { homepage: url } : {},
		...dependsOn.length > 0 ? { dependsOn } : {}
	}] };
}
function openZip(source, wants) {
	let end = findEnd$1(source);
	if (end === void 0 || end.size > 134217728) return;
	let bytes = source.read(end.start, end.size), buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), entries = [], at = 0, count = 0;
	for (; at + 46 <= buffer.length && buffer.readUInt32LE(at) === 33639248 && count < 1e6;) {
		let nameLength = buffer.readUInt16LE(at + 28), name = buffer.toString(buffer.readUInt16LE(at + 8) & 2048 ? "utf8" : "latin1", at + 46, at + 46 + nameLength), next = at + 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
		wants(name) && entries.push(readEntry$3(buffer, at, {
			name,
			shift: end.shift
		})), at = next, count += 1;
	}
	return {
		entries,
		isIncomplete: count < end.count
	};
}
function readZipEntry(source, entry, limit) {
	if (entry.size > limit || entry.compressedSize > limit) return;
	let place = locateEntry(source, entry);
	if (place === void 0) return;
	let packed = source.read(place, entry.compressedSize);
	if (!(packed.length < entry.compressedSize)) {
		if (entry.method === 0) return packed;
		try {
			return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) });
		} catch {
			return;
		}
	}
}
function openStoredEntry(source, entry) {
	let start = entry.method === 0 ? locateEntry(source, entry) : void 0;
	if (start === void 0 || start + entry.compressedSize > source.size) return;
	let size = entry.compressedSize;
	return {
		size,
		read: (offset, length) => source.read(start + offset, Math.max(0, Math.min(length, size - offset)))
	};
}
function locateEntry(source, entry) {
	if (entry.isEncrypted || entry.method !== 0 && entry.method !== 8) return;
	let header = view(source, entry.offset, 30);
	if (header !== void 0 && header.getUint32(0, !0) === 67324752) return entry.offset + 30 + header.getUint16(26, !0) + header.getUint16(28, !0);
}
function findEnd$1(source) {
	let length = Math.min(source.size, 65557), tail = source.read(source.size - length, length), buffer = Buffer.from(tail.buffer, tail.byteOffset, tail.length);
	for (let at = buffer.length - 22; at >= 0; --at) {
		if (buffer[at] !== 80 || buffer.readUInt32LE(at) !== 101010256 || at + 22 + buffer.readUInt16LE(at + 20) > buffer.length) continue;
		let position = source.size - length + at, count = buffer.readUInt16LE(at + 10), size = buffer.readUInt32LE(at + 12), offset = buffer.readUInt32LE(at + 16);
		return count === 65535 || size === 4294967295 || offset === 4294967295 ? findEnd64(source, position) ?? place({
			position,
			count,
			size,
			offset
		}) : place({
			position,
			count,
			size,
			offset
		});
	}
}
function findEnd64(source, position) {
	let locator = view(source, position - 20, 20);
	if (locator !== void 0 && locator.getUint32(0, !0) === 117853008) for (let at of [Number(locator.getBigUint64(8, !0)), position - 20 - 56]) {
		let record = view(source, at, 56);
		if (record === void 0 || record.getUint32(0, !0) !== 101075792) continue;
		let word = (offset) => Number(record.getBigUint64(offset, !0));
		return place({
			position: at,
			count: word(32),
			size: word(40),
			offset: word(48)
		});
	}
}
function place({ position, count, size, offset }) {
	let start = position - size;
	return start < 0 || start < offset ? void 0 : {
		start,
		size,
		count,
		shift: start - offset
	};
}
function readEntry$3(buffer, at, { name, shift }) {
	let wide = readWide(buffer, at);
	return {
		name,
		method: buffer.readUInt16LE(at + 10),
		isEncrypted: !!(buffer.readUInt16LE(at + 8) & 1),
		compressedSize: wide(at + 20),
		size: wide(at + 24),
		offset: wide(at + 42) + shift
	};
}
function readWide(buffer, at) {
	let start = at + 46 + buffer.readUInt16LE(at + 28), end = Math.min(buffer.length, start + buffer.readUInt16LE(at + 30));
	return (field) => {
		let value = buffer.readUInt32LE(field);
		if (value !== 4294967295) return value;
		let place = [
			at + 24,
			at + 20,
			at + 42
		].filter((other) => other === field || buffer.readUInt32LE(other) === 4294967295).indexOf(field), body = findExtra(buffer, start, end);
		return body === void 0 || body + place * 8 + 8 > end ? value : Number(buffer.readBigUInt64LE(body + place * 8));
	};
}
function findExtra(buffer, start, end) {
	for (let at = start; at + 4 <= end; at += 4 + buffer.readUInt16LE(at + 2)) if (buffer.readUInt16LE(at) === 1) return at + 4;
}
function view(source, offset, length) {
	if (!Number.isSafeInteger(offset) || offset < 0 || offset + length > source.size) return;
	let bytes = source.read(offset, length);
	return bytes.length < length ? void 0 : new DataView(bytes.buffer, bytes.byteOffset, length);
}
const GROUPS = [
	["ch.qos.logback", /^logback-(?:access|classic|core)$/],
	["com.fasterxml.jackson.core", /^jackson-(?:annotations|core|databind)$/],
	["com.google.code.findbugs", /^jsr305$/],
	["com.google.guava", /^(?:guava|failureaccess|listenablefuture)$/],
	["com.google.inject", /^guice$/],
	["com.google.inject.extensions", /^guice-(?:assistedinject|grapher|jmx|jndi|multibindings|persist|servlet|spring|throwingproviders)$/],
	["com.h2database", /^h2$/],
	["com.microsoft.sqlserver", /^mssql-jdbc$/],
	["com.mysql", /^mysql-connector-j$/],
	["com.oracle.database.jdbc", /^ojdbc(?:8|10|11|17)$/],
	["com.squareup.moshi", /^moshi(?:-kotlin|-adapters)?$/],
	["com.squareup.okio", /^okio(?:-jvm)?$/],
	["com.squareup.retrofit2", /^retrofit$/],
	["com.typesafe.akka", /^akka-(?:actor|stream|slf4j|remote|cluster|http|http-core|parsing|protobuf)(?:-v3|-typed)?_[23][.\d]*$/],
	["com.zaxxer", /^HikariCP$/],
	["com.sun.activation", /^jakarta\.activation$/],
	["io.grpc", /^grpc-(?:api|auth|context|core|netty|netty-shaded|okhttp|protobuf|protobuf-lite|services|stub|util)$/],
	["io.micrometer", /^micrometer-(?:commons|core|jakarta9|observation|registry-[\w-]+|tracing(?:-[\w-]+)?)$/],
	["io.opentelemetry", /^opentelemetry-(?:api|context|sdk|sdk-(?:common|trace|metrics|logs)|exporter-[\w-]+)$/],
	["io.projectreactor", /^reactor-core$/],
	["io.projectreactor.netty", /^reactor-netty(?:-core|-http)?$/],
	["io.reactivex", /^rxjava-reactive-streams$/],
	["io.reactivex.rxjava2", /^rxjava-2$/],
	["io.reactivex.rxjava3", /^rxjava-3$/],
	["mysql", /^mysql-connector-java$/],
	["org.apache.kafka", /^(?:kafka-(?:clients|streams|metadata|raft|server-common|storage|storage-api|group-coordinator|tools)|kafka_2\.\d+|connect-[\w-]+)$/],
	["org.apache.logging.log4j", /^log4j-(?:1\.2-api|api|appserver|core|jcl|jul|slf4j-impl|slf4j2-impl|web)$/],
	["org.apache.lucene", /^lucene-[\w-]+$/],
	["org.apache.pekko", /^pekko-[\w-]+_[23][.\d]*$/],
	["org.apache.solr", /^solr-(?:core|solrj)$/],
	["org.apache.tomcat", /^tomcat-(?:annotations-api|api|catalina|coyote|dbcp|el-api|jasper|jdbc|jni|juli|servlet-api|util|util-scan|websocket)$/],
	["org.apache.tomcat.embed", /^tomcat-embed-(?:core|el|jasper|websocket|programmatic)$/],
	["org.aspectj", /^aspectj(?:rt|tools|weaver)$/],
	["org.bouncycastle", /^bc(?:fips|jmail|mail|pg|pkix|prov|tls|util)(?:-ext)?(?:-debug)?-jdk[\w]+$/],
	["org.checkerframework", /^checker-(?:compat-)?qual$/],
	["org.ehcache", /^ehcache$/],
	["org.elasticsearch", /^elasticsearch(?:-(?:core|x-content|cli|geo|secure-sm|plugin-classloader|lz4))?$/],
	["org.flywaydb", /^flyway-[\w-]+$/],
	["org.gradle", /^gradle-[\w-]+$/],
	["org.hamcrest", /^hamcrest(?:-core|-library)?$/],
	["org.hibernate.orm", /^hibernate-(?:core|envers|graalvm|jcache|testing)$/],
	["org.hibernate.validator", /^hibernate-validator$/],
	["org.jetbrains", /^annotations$/],
	["org.jetbrains.kotlin", /^kotlin-(?:reflect|stdlib(?:-[\w-]+)?|script-runtime|compiler-embeddable)$/],
	["org.jetbrains.kotlinx", /^kotlinx-(?:coroutines|serialization|datetime|io)-[\w-]+$/],
	["org.jruby", /^jruby-(?:base|complete|core|stdlib)$/],
	["org.junit.jupiter", /^junit-jupiter(?:-[\w-]+)?$/],
	["org.mockito", /^mockito-[\w-]+$/],
	["org.opensearch", /^opensearch(?:-[\w-]+)?$/],
	["org.postgresql", /^postgresql$/],
	["org.projectlombok", /^lombok$/],
	["org.scala-lang", /^scala-(?:compiler|library|reflect)$/],
	["org.scala-lang", /^scala3-library_3$/],
	["org.springframework.amqp", /^spring-(?:amqp|rabbit)$/],
	["org.springframework.batch", /^spring-batch-[\w-]+$/],
	["org.springframework.boot", /^spring-boot(?:-[\w-]+)?$/],
	["org.springframework.cloud", /^spring-cloud-[\w-]+$/],
	["org.springframework.data", /^spring-data-[\w-]+$/],
	["org.springframework.graphql", /^spring-graphql$/],
	["org.springframework.hateoas", /^spring-hateoas$/],
	["org.springframework.integration", /^spring-integration-[\w-]+$/],
	["org.springframework.kafka", /^spring-kafka$/],
	["org.springframework.ldap", /^spring-ldap-[\w-]+$/],
	["org.springframework.security", /^spring-security-[\w-]+$/],
	["org.springframework.session", /^spring-session-[\w-]+$/],
	["org.springframework.ws", /^spring-(?:ws-[\w-]+|xml)$/],
	["org.springframework", /^spring-(?:aop|aspects|beans|context(?:-support|-indexer)?|core|expression|instrument|jcl|jdbc|jms|messaging|orm|oxm|r2dbc|test|tx|web|webflux|webmvc|websocket)$/],
	["org.yaml", /^snakeyaml$/]
], NAMED_ALIKE = new Set("antlr aopalliance axis bsh c3p0 cglib classworlds commons-beanutils commons-chain commons-cli commons-codec commons-collections commons-configuration commons-daemon commons-dbcp commons-digester commons-discovery commons-el commons-fileupload commons-httpclient commons-io commons-jexl commons-jxpath commons-lang commons-logging commons-modeler commons-net commons-pool commons-primitives commons-validator dom4j ehcache geronimo hsqldb jaxen jdom jline joda-time junit log4j oro regexp stax velocity xalan xml-apis xmlunit xpp3".split(" ")), MOVED = [
	[
		/^asm(?:-analysis|-commons|-tree|-util)?$/,
		4,
		"asm",
		"org.ow2.asm"
	],
	[
		/^groovy(?:-[\w-]+)?$/,
		4,
		"org.codehaus.groovy",
		"org.apache.groovy"
	],
	[
		/^hibernate-(?:core|envers|jcache|testing)$/,
		6,
		"org.hibernate",
		"org.hibernate.orm"
	],
	[
		/^okhttp$/,
		3,
		"com.squareup.okhttp",
		"com.squareup.okhttp3"
	],
	[
		/^rxjava$/,
		3,
		"io.reactivex.rxjava2",
		"io.reactivex.rxjava3"
	]
];
function findKnownGroup(artifact, version) {
	let moved = MOVED.find(([pattern]) => pattern.test(artifact));
	return moved === void 0 ? NAMED_ALIKE.has(artifact) ? artifact : GROUPS.find(([, pattern]) => pattern.test(artifact))?.[0] : Number.parseInt(version, 10) >= moved[1] ? moved[3] : moved[2];
}
function parseManifest(text) {
	let attributes = new Map(), name = "";
	for (let line of text.split(/\r\n|\n|\r/)) {
		if (line === "" || attributes.size >= 1e3) break;
		if (line.startsWith(" ")) {
			let value = attributes.get(name);
			value !== void 0 && attributes.set(name, value + line.slice(1));
			continue;
		}
		let colon = line.indexOf(":");
		colon <= 0 || (name = line.slice(0, colon).toLowerCase(), attributes.set(name, line.slice(colon + 1).trim()));
	}
	return attributes;
}
function readAttribute(manifest, name) {
	let value = manifest.get(name);
	return value === void 0 || value === "" || value.includes("${") || value.length > 500 ? void 0 : value;
}
const VERSION$5 = /^\d[\w.+-]{0,99}$/, GROUP = /^[a-z][\w-]*(?:\.[\w-]+)+$/i, ARTIFACT = /^[A-Za-z0-9_][\w.-]{0,200}$/;
function parseFileName(path) {
	let base = path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, ""), match = /^(.+?)[-_]v?(\d+(?:\.\d[\w.+-]*|[\w.+-]*))$/.exec(base);
	return match === null ? {
		artifact: base,
		version: ""
	} : {
		artifact: match[1] ?? "",
		version: match[2] ?? ""
	};
}
function findSelf(poms, path) {
	let base = path.slice(path.lastIndexOf("/") + 1);
	return poms.map((pom) => ({
		pom,
		rank: rankName(base, pom)
	})).filter(({ rank }) => rank > 0).sort((a, b) => b.rank - a.rank || b.pom.artifact.length - a.pom.artifact.length)[0]?.pom;
}
function rankName(base, { artifact, version }) {
	if (!base.startsWith(artifact)) return 0;
	let rest = base.slice(artifact.length);
	return rest.startsWith(`-${version}`) ? 3 : /^(?:[-_]v?\d|\.\w+$)/.test(rest) ? 2 : Number(/^[-_.]/.test(rest));
}
function identifyByManifest(manifest, path) {
	let plugin = identifyPlugin(manifest);
	if (plugin !== void 0) return plugin;
	let file = parseFileName(path), artifact = file.version === "" ? titleOf(manifest) ?? file.artifact : file.artifact, version = file.version || findVersion(manifest);
	if (version === void 0 || !ARTIFACT.test(artifact)) return;
	let known = findKnownGroup(artifact, version);
	if (known !== void 0) return {
		group: known,
		artifact,
		version,
		confidence: "derived",
		evidence: "manifest and file name, well-known artifact"
	};
	let bundled = findBundleGroup(manifest, artifact);
	if (bundled !== void 0) return {
		group: bundled,
		artifact,
		version,
		confidence: "derived",
		evidence: "OSGi bundle name and file name"
	};
	let group = guessGroup(manifest, artifact) ?? "";
	return {
		group,
		artifact,
		version,
		confidence: "guessed",
		evidence: group === "" ? "file name" : "manifest and file name"
	};
}
function identifyPlugin(manifest) {
	let version = /^[\w.+-]+/.exec(readAttribute(manifest, "plugin-version") ?? "")?.[0], artifact = readAttribute(manifest, "short-name"), group = readAttribute(manifest, "group-id");
	if (version !== void 0 && artifact !== void 0 && group !== void 0 && GROUP.test(group) && ARTIFACT.test(artifact)) return {
		group,
		artifact,
		version,
		confidence: "exact",
		evidence: "plug-in manifest"
	};
}
function titleOf(manifest) {
	return [
		"implementation-title",
		"short-name",
		"extension-name"
	].map((name) => readAttribute(manifest, name)).find((title) => title !== void 0 && ARTIFACT.test(title) && !title.includes("."));
}
function findVersion(manifest) {
	return [
		"implementation-version",
		"bundle-version",
		"plugin-version",
		"specification-version"
	].map((name) => readAttribute(manifest, name)).find((value) => value !== void 0 && VERSION$5.test(value));
}
function findBundleGroup(manifest, artifact) {
	let name = readAttribute(manifest, "bundle-symbolicname")?.split(";")[0]?.trim();
	if (name === void 0 || !name.endsWith(`.${artifact}`)) return;
	let group = name.slice(0, -artifact.length - 1);
	return GROUP.test(group) ? group : void 0;
}
function guessGroup(manifest, artifact) {
	return [
		"implementation-vendor-id",
		"bundle-symbolicname",
		"automatic-module-name"
	].map((name) => readAttribute(manifest, name)?.split(";")[0]?.trim() ?? "").find((name) => GROUP.test(name) && name !== artifact);
}
const PART = /^[A-Za-z0-9_][\w.-]{0,200}$/, VERSION$4 = /^[\w.+-]{1,100}$/;
function parsePomProperties(text) {
	let fields = new Map();
	for (let line of text.split(/\r?\n/)) {
		let match = /^[ \t]*(groupId|artifactId|version)[ \t]*[=:][ \t]*([^\s]+)[ \t]*$/.exec(line.slice(0, 1e3));
		match !== null && fields.set(match[1] ?? "", match[2] ?? "");
	}
	let group = fields.get("groupId") ?? "", artifact = fields.get("artifactId") ?? "", version = fields.get("version") ?? "";
	return PART.test(group) && PART.test(artifact) && VERSION$4.test(version) ? {
		group,
		artifact,
		version
	} : void 0;
}
const ARCHIVE_EXTENSIONS = [
	".jar",
	".war",
	".ear",
	".par",
	".sar",
	".nar",
	".kar",
	".jpi",
	".hpi",
	".lpkg"
], MANIFEST$1 = "META-INF/MANIFEST.MF", POM = /^META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/, NESTED = RegExp(`(?:${ARCHIVE_EXTENSIONS.map((extension) => extension.replace(".", "\\.")).join("|")})$`, "i"), SAFE_NAME = /^(?!.*(?:^|\/)\.{0,2}(?:\/|$))[^\0\\]{1,1000}$/, MAX_TEXT$3 = 1048576;
function createBudget(complain) {
	return {
		archives: 2e4,
		inflated: 1073741824,
		complain
	};
}
const isInteresting = (name) => name === MANIFEST$1 || NESTED.test(name) || POM.test(name);
function listArchive(source, place, budget) {
	let archive = openZip(source, isInteresting);
	if (archive === void 0) return;
	archive.isIncomplete && budget.complain(`the directory of ${place.path} is incomplete`);
	let poms = readPoms(source, archive.entries, budget), manifest = readManifest$2(source, archive.entries), self = findSelf(poms.map(({ coordinates }) => coordinates), place.path), shaded = poms.filter(({ coordinates }) => coordinates !== self).map((pom) => describeShaded(pom, place)), nested = archive.entries.filter(({ name }) => NESTED.test(name)).flatMap((entry) => listNested(source, entry, place, budget)), identity = self === void 0 ? identifyByManifest(manifest, place.path) : {
		...self,
		confidence: "exact",
		evidence: "pom.properties"
	};
	if (identity === void 0 || self === void 0 && shaded.length > 0 && identity.confidence === "guessed") return [...shaded, ...nested];
	let contained = [...shaded, ...nested].map(({ name }) => name).filter((name) => name !== nameOf$2(identity));
	return [
		describeSelf(identity, manifest, {
			place,
			dependsOn: [...new Set(contained)].sort()
		}),
		...shaded,
		...nested
	];
}
function readPoms(source, entries, budget) {
	return entries.filter(({ name }) => POM.test(name)).slice(0, 1e4).flatMap((entry) => {
		let bytes = readZipEntry(source, entry, MAX_TEXT$3), coordinates = bytes && parsePomProperties(Buffer.from(bytes).toString());
		return bytes === void 0 && budget.complain(`${entry.name} cannot be read`), coordinates === void 0 ? [] : [{
			coordinates,
			entry: entry.name
		}];
	});
}
function readManifest$2(source, entries) {
	let entry = entries.find(({ name }) => name === MANIFEST$1), bytes = entry && readZipEntry(source, entry, MAX_TEXT$3);
	return parseManifest(Buffer.from(bytes ?? "").toString());
}
function listNested(source, entry, { path, depth }, budget) {
	let inner = `${path}!/${SAFE_NAME.test(entry.name) ? entry.name : "?"}`;
	if (--budget.archives, depth >= 8 || budget.archives < 0) return (depth >= 8 || budget.archives === -1) && budget.complain(`${inner} lies too deep or is one archive too many`), [];
	let content = openStoredEntry(source, entry) ?? inflate$3(source, entry, budget), packages = content && listArchive(content, {
		path: inner,
		depth: depth + 1
	}, budget);
	return packages === void 0 && budget.complain(`${inner} cannot be read`), packages ?? [];
}
function inflate$3(source, entry, budget) {
	let bytes = readZipEntry(source, entry, Math.min(268435456, budget.inflated));
	if (bytes !== void 0) return budget.inflated -= bytes.length, {
		size: bytes.length,
		read: (offset, length) => bytes.subarray(offset, offset + length)
	};
}
function nameOf$2({ group, artifact }) {
	return group === "" ? artifact : `${group}:${artifact}`;
}
function describeSelf(identity, manifest, { place, dependsOn }) {
	let supplier = readAttribute(manifest, "implementation-vendor") ?? readAttribute(manifest, "bundle-vendor"), license = readAttribute(manifest, "bundle-license");
	return {
		type: "maven",
		name: nameOf$2(identity),
		version: identity.version,
		...identity.confidence === "exact" ? {} : { confidence: identity.confidence },
		evidence: identity.evidence,
		...supplier ? { supplier } : {},
		...license ? { licenses: [license] } : {},
		...place.depth > 0 ? { path: place.path } : {},
		...dependsOn.length > 0 ? { dependsOn } : {}
	};
}
function describeShaded({ coordinates, entry }, { path }) {
	return {
		type: "maven",
		name: nameOf$2(coordinates),
		version: coordinates.version,
		evidence: "pom.properties in another archive",
		path: `${path}!/${entry}`
	};
}
const javaExtractor = {
	id: "java",
	title: "Java archives (jar, war, ear …)",
	references: [
		"https://docs.oracle.com/en/java/javase/21/docs/specs/jar/jar.html",
		"https://maven.apache.org/shared/maven-archiver/#pom-properties-content",
		"https://docs.spring.io/spring-boot/specification/executable-jar/nested-jars.html"
	],
	family: "language",
	confidence: [
		"exact",
		"derived",
		"guessed"
	],
	hasRelations: !0,
	version: 1,
	claims: ARCHIVE_EXTENSIONS.map((suffix) => ({ suffix })),
	maxBytes: 2147483648,
	extract: extract$29
};
function extract$29(file) {
	let problems = [], budget = createBudget((message) => {
		problems.length < 50 && problems.push(damage({
			plugin: javaExtractor.id,
			file
		}, message));
	}), packages = listArchive(file, {
		path: file.path,
		depth: 0
	}, budget);
	return packages === void 0 ? unreadable({
		plugin: javaExtractor.id,
		file
	}, "a Java archive is no zip file") : {
		packages,
		problems
	};
}
const juliaExtractor = {
	id: "julia",
	title: "Julia packages",
	references: ["https://pkgdocs.julialang.org/v1/toml-files/", "https://docs.julialang.org/en/v1/manual/code-loading/"],
	family: "language",
	version: 1,
	claims: [{
		basename: "Project.toml",
		below: "packages/*/*"
	}],
	maxBytes: 1048576,
	extract: extract$28
};
function extract$28(file) {
	let head = file.text().split(/^[ \t]{0,100}\[/m, 1)[0] ?? "", [name, version, uuid] = [
		"name",
		"version",
		"uuid"
	].map((field) => RegExp(`^${field}\\s{0,20}=\\s{0,20}"([\\w.+-]{1,200})"`, "m").exec(head)?.[1]);
	return !name || !version || !uuid ? {} : { packages: [{
		type: "julia",
		name,
		version,
		qualifiers: { uuid }
	}] };
}
const jvmExtractor = {
	id: "jvm",
	title: "Java runtimes",
	references: ["https://openjdk.org/jeps/223", "https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/Runtime.Version.html"],
	family: "language",
	confidence: ["derived"],
	version: 1,
	claims: [{ basename: "release" }],
	maxBytes: 1048576,
	extract: extract$27
};
function extract$27(file) {
	let fields = readFields(file.text()), version = fields.get("JAVA_RUNTIME_VERSION") ?? fields.get("JAVA_VERSION");
	if (!fields.has("JAVA_VERSION") || version === void 0 || !/^\d[\w.+-]*$/.test(version)) return {};
	let supplier = fields.get("IMPLEMENTOR"), arch = fields.get("OS_ARCH");
	return { packages: [{
		type: "generic",
		name: nameRuntime(fields),
		version: plainVersion(version, fields.get("JAVA_VERSION") ?? ""),
		confidence: "derived",
		evidence: "release file of the runtime",
		...arch ? { arch } : {},
		...supplier ? { supplier } : {}
	}] };
}
function readFields(text) {
	let matches = text.slice(0, 65536).matchAll(/^([A-Z_]{1,40})="?([^"\r\n]{0,500})"?\r?$/gm);
	return new Map([...matches].slice(0, 200).map(([, name = "", value = ""]) => [name, value]));
}
function nameRuntime(fields) {
	return fields.has("GRAALVM_VERSION") ? "graalvm" : fields.get("BUILD_TYPE") === "commercial" ? "oracle-jdk" : "openjdk";
}
function plainVersion(runtime, plain) {
	return /^\d[\d._]*(?:\+\d+|-b\d+)?/.exec(runtime)?.[0] ?? plain;
}
const luaExtractor = {
	id: "lua",
	title: "LuaRocks packages",
	references: ["https://github.com/luarocks/luarocks/wiki/Rockspec-format"],
	family: "language",
	version: 1,
	claims: [{ suffix: ".rockspec" }],
	maxBytes: 1048576,
	extract: extract$26
}, INSTALLED$3 = /(?:^|\/)rocks(?:-\d\.\d)?\/([\w.-]{1,200})\/([\w.-]{1,100}-\d{1,4})\/[^/]+\.rockspec$/;
function extract$26(file) {
	let [, name, version] = INSTALLED$3.exec(file.path) ?? [];
	if (name === void 0 || version === void 0 || file.size === 0) return {};
	let text = file.text(), license = readField$2(text, "license"), homepage = readField$2(text, "homepage");
	return { packages: [{
		type: "luarocks",
		name,
		version,
		...license ? { licenses: [license] } : {},
		...homepage ? { homepage } : {}
	}] };
}
function readField$2(text, field) {
	return RegExp(`\\b${field} ?= ?["']([^"'\\n]{1,300})["']`).exec(text)?.[1];
}
const ORIGIN = "origin", CLONED = /^git(?:\+(?:ssh|https?|file))?:\/\/[^\s]{1,500}$/;
function readHiddenLock(file) {
	let document = parseJson$2(file.text());
	if (document === void 0) return unreadable({
		plugin: "npm",
		file
	}, "npm's record of what it installed is not JSON");
	let packages = asRecord$1(asRecord$1(document).packages);
	return { notes: Object.keys(packages).flatMap((path) => {
		let origin = asText$1(asRecord$1(ownValue(packages, path)).resolved) ?? "";
		return CLONED.test(origin) ? [{
			kind: ORIGIN,
			subject: path,
			values: [origin]
		}] : [];
	}) };
}
const isHiddenLock = (path) => path.endsWith("node_modules/.package-lock.json");
function addOrigins({ files }) {
	let origins = new Map(files.flatMap(listOrigins));
	return origins.size === 0 ? [] : files.flatMap(({ path, packages }) => {
		let origin = origins.get(path);
		return origin === void 0 || packages === void 0 ? [] : [{
			path,
			packages: packages.map((found) => ({
				...found,
				qualifiers: {
					...found.qualifiers,
					vcs_url: origin
				}
			}))
		}];
	});
}
function listOrigins({ path, notes = [] }) {
	if (!isHiddenLock(path)) return [];
	let root = path.slice(0, -31);
	return notes.flatMap(({ kind, subject, values: [origin] }) => kind === ORIGIN && origin !== void 0 ? [[`${root}${subject}/package.json`, origin]] : []);
}
const NAME$8 = /^(?:@[^\s/@]+\/)?[^\s/@]+$/;
function readPlugAndPlay(file) {
	let table = readTable$1(file.text());
	return table === void 0 ? unreadable({
		plugin: "npm",
		file
	}, "Yarn's loader has no readable table of packages") : { packages: asList$1(table).flatMap((row) => {
		let [name, versions] = asList$1(row);
		return asList$1(versions).flatMap((version) => describe$13(asText$1(name), asList$1(version)) ?? []);
	}).slice(0, 1e5) };
}
function readTable$1(text) {
	let start = text.indexOf("\"packageRegistryData\":");
	if (start < 0) return;
	let isQuoted = text.lastIndexOf("RAW_RUNTIME_STATE", start) >= 0, source = text.slice(start + 22), plain = isQuoted ? source.replace(/\\(\r?\n|[\\'])/g, (_, escaped) => escaped.endsWith("\n") ? "\n" : escaped) : source, end = findEnd(plain);
	return end === void 0 ? void 0 : parseJson$2(plain.slice(0, end));
}
function findEnd(text) {
	let marks = /["[\]]/g, depth = 0;
	for (let match = marks.exec(text); match !== null; match = marks.exec(text)) if (match[0] === "\"" ? marks.lastIndex = skipText(text, match.index) : depth += match[0] === "[" ? 1 : -1, depth === 0) return marks.lastIndex;
}
function skipText(text, start) {
	for (let at = start + 1; at < text.length; at += 1) if (text[at] === "\\") at += 1;
	else if (text[at] === "\"") return at + 1;
	return text.length;
}
function describe$13(name, [reference, details]) {
	let { packageDependencies, linkType } = asRecord$1(details), version = readVersion(asText$1(reference) ?? "");
	if (name === void 0 || version === void 0 || linkType !== "HARD" || !NAME$8.test(name)) return;
	let needed = asList$1(packageDependencies).flatMap((dependency) => readDependency(asList$1(dependency)) ?? []), dependsOn = [...new Set(needed.filter((other) => other !== name))].sort();
	return {
		type: "npm",
		name,
		version,
		evidence: "Yarn's loader",
		...dependsOn.length > 0 ? { dependsOn } : {}
	};
}
function readVersion(reference) {
	let text = reference.replace(/%3A/gi, ":");
	return /(?:^|[#@])npm:(?:@?[^@\s#]+@)?(\d[\w.+-]{0,200})(?:$|[#:])/.exec(text)?.[1];
}
function readDependency([alias, target]) {
	return Array.isArray(target) ? asText$1(target[0]) : target === null ? void 0 : asText$1(alias);
}
const npmExtractor = {
	id: "npm",
	title: "npm packages",
	references: [
		"https://docs.npmjs.com/cli/v11/configuring-npm/folders",
		"https://docs.npmjs.com/cli/v11/configuring-npm/package-json",
		"https://yarnpkg.com/advanced/pnp-spec"
	],
	family: "language",
	hasRelations: !0,
	version: 2,
	claims: [
		{
			basename: "package.json",
			below: "node_modules/*"
		},
		{
			basename: "package.json",
			below: "node_modules/@*/*"
		},
		{
			basename: "package.json",
			below: "node_modules/.store/*-*/package"
		},
		{ suffix: "node_modules/.package-lock.json" },
		{ basename: ".pnp.cjs" },
		{ basename: ".pnp.data.json" }
	],
	maxBytes: 33554432,
	extract: extract$25,
	combine: addOrigins
}, TEST_FOLDERS = new Set("test tests __tests__ spec specs fixture fixtures __fixtures__ testdata example examples mock mocks __mocks__".split(" ")), NAME$7 = /^(?:@[^\s/@]+\/)?[^\s/@]+$/, VERSION$3 = /^[^\s/]{1,256}$/, LOADER = /(?:^|\/)\.pnp\.(?:cjs|data\.json)$/;
function extract$25(file) {
	return isHiddenLock(file.path) ? readHiddenLock(file) : LOADER.test(file.path) ? readPlugAndPlay(file) : readManifest$1(file);
}
function readManifest$1(file) {
	if (liesInTests(file.path)) return {};
	let manifest = parseJson$2(file.text());
	if (manifest === void 0) return { problems: [invalidRecord({
		plugin: "npm",
		file
	}, "A package.json is no JSON.")] };
	let record = asRecord$1(manifest), [name, version] = [asText$1(record.name), asText$1(record.version)];
	if (name === void 0 || version === void 0) return {};
	if (name.length > 214 || !NAME$7.test(name) || !VERSION$3.test(version)) {
		let shown = JSON.stringify(`${name} ${version}`.slice(0, 80));
		return { problems: [invalidRecord({
			plugin: "npm",
			file
		}, `A package.json names a package that cannot be: ${shown}.`)] };
	}
	return { packages: [describe$12(record, name, version)] };
}
function liesInTests(path) {
	let first = path.indexOf("node_modules/");
	return path.indexOf("node_modules/", first + 1) < 0 ? !1 : `/${path}`.split("/node_modules/").slice(1, -1).some((inside) => inside.split("/").slice(inside.startsWith("@") ? 2 : 1).some((folder) => TEST_FOLDERS.has(folder)));
}
function describe$12(record, name, version) {
	let licenses = listLicenses$1(record), supplier = namePerson(record.author), homepage = asText$1(record.homepage), dependsOn = Object.keys({
		...asRecord$1(record.dependencies),
		...asRecord$1(record.optionalDependencies)
	}).sort();
	return {
		type: "npm",
		name,
		version: version.replace(/^v(?=\d)/, ""),
		...licenses.length > 0 ? { licenses } : {},
		...supplier ? { supplier } : {},
		...homepage ? { homepage } : {},
		...dependsOn.length > 0 ? { dependsOn } : {}
	};
}
function listLicenses$1(record) {
	return [record.license, record.licenses].flat().flatMap((license) => asText$1(license) ?? asText$1(asRecord$1(license).type) ?? asText$1(asRecord$1(license).name) ?? []);
}
function namePerson(person) {
	let { name, email } = asRecord$1(person), [known, mail] = [asText$1(name), asText$1(email)];
	return asText$1(person) ?? (known && mail ? `${known} <${mail}>` : known ?? mail);
}
const ocamlExtractor = {
	id: "ocaml",
	title: "OCaml packages (opam)",
	references: ["https://opam.ocaml.org/doc/Manual.html#Switches"],
	family: "language",
	version: 1,
	claims: [{
		basename: "opam",
		below: ".opam-switch/packages/*"
	}],
	maxBytes: 1048576,
	extract: extract$24
}, INSTALLED$2 = /\/packages\/([A-Za-z0-9_][\w+-]{0,200})\.([\w.+~-]{1,100})\/opam$/;
function extract$24(file) {
	let [, name, version] = INSTALLED$2.exec(file.path) ?? [];
	if (name === void 0 || version === void 0 || file.size === 0) return {};
	let text = file.text(), license = /^license:\s{0,5}"([^"\n]{1,300})"/m.exec(text)?.[1], homepage = /^homepage:\s{0,5}"([^"\n]{1,300})"/m.exec(text)?.[1];
	return { packages: [{
		type: "opam",
		name,
		version,
		...license ? { licenses: [license] } : {},
		...homepage ? { homepage } : {}
	}] };
}
const pearExtractor = {
	id: "pear",
	title: "PEAR and PECL packages",
	references: ["https://pear.php.net/manual/en/guide.developers.package2.php", "https://www.php.net/manual/en/install.pecl.intro.php"],
	family: "language",
	version: 1,
	claims: [{
		suffix: ".reg",
		below: ".registry"
	}, {
		suffix: ".reg",
		below: ".registry/.channel.*"
	}],
	maxBytes: 16777216,
	extract: extract$23
}, NAME$6 = /s:(?:4:"name"|7:"package");s:\d+:"([A-Za-z][\w-]{0,100})";/, RELEASE = /s:7:"version";a:\d+:\{s:7:"release";s:\d+:"(\d[\w.+-]{0,50})";/, OLD_RELEASE = /s:7:"version";s:\d+:"(\d[\w.+-]{0,50})";/, LICENSE$1 = /s:7:"license";(?:a:\d+:\{(?:s:7:"attribs";a:\d+:\{[^}]{0,500}\})?s:8:"_content";)?s:\d+:"([^"]{1,200})";/;
function extract$23(file) {
	let text = file.text(), name = NAME$6.exec(text)?.[1], version = RELEASE.exec(text)?.[1] ?? OLD_RELEASE.exec(text)?.[1];
	if (name === void 0 || version === void 0) return { problems: [invalidRecord({
		plugin: pearExtractor.id,
		file
	}, "a record of the PEAR registry has no name and version")] };
	let license = LICENSE$1.exec(text)?.[1];
	return { packages: [{
		type: "pear",
		name: `${nameChannel(file, text)}/${name}`,
		version,
		...license ? { licenses: [license] } : {}
	}] };
}
function nameChannel(file, text) {
	return /s:7:"channel";s:\d+:"([\w.-]{1,100})";/.exec(text)?.[1] ?? /\/\.channel\.([\w.-]+)\//.exec(file.path)?.[1] ?? "pear.php.net";
}
const perlExtractor = {
	id: "perl",
	title: "Perl distributions (CPAN)",
	references: ["https://metacpan.org/pod/perllocal", "https://metacpan.org/dist/App-cpanminus/view/bin/cpanm"],
	family: "language",
	confidence: ["exact", "derived"],
	version: 1,
	claims: [{
		basename: "install.json",
		below: ".meta/*"
	}, { basename: "perllocal.pod" }],
	maxBytes: 16777216,
	extract: extract$22
};
function extract$22(file) {
	return file.path.endsWith(".pod") ? { packages: readLog(file.text()) } : readRecord$2(file);
}
function readRecord$2(file) {
	let record = asRecord$1(parseJson$2(file.text())), [, name, version] = /^([\w-]{1,200})-v?(\d[\w.]*(?:-TRIAL)?)$/.exec(asText$1(record.dist) ?? "") ?? [];
	return name === void 0 || version === void 0 ? unreadable({
		plugin: perlExtractor.id,
		file
	}, "the record of an installed Perl distribution cannot be read") : { packages: [{
		type: "cpan",
		name,
		version
	}] };
}
function readLog(text) {
	let found = new Map();
	for (let entry of text.split(/^=head2 /m).slice(1, 2e4)) {
		let module = /C<Module> L<([\w:]{1,200})[|>]/.exec(entry)?.[1], version = /C<VERSION: v?(\d[\w.]{0,50})>/.exec(entry)?.[1];
		if (module === void 0 || version === void 0) continue;
		let name = module.replaceAll("::", "-");
		found.set(name, {
			type: "cpan",
			name,
			version,
			confidence: "derived",
			evidence: "perllocal.pod"
		});
	}
	return [...found.values()];
}
const phpExtractor = {
	id: "php",
	title: "PHP packages (Composer)",
	references: ["https://getcomposer.org/doc/07-runtime.md#installed-versions"],
	family: "language",
	hasRelations: !0,
	version: 1,
	claims: [{ suffix: "composer/installed.json" }],
	maxBytes: 67108864,
	extract: extract$21
}, NAME$5 = /^[^/\s]+\/[^/\s]+$/;
function extract$21(file) {
	let reader = {
		plugin: phpExtractor.id,
		file
	}, document = parseJson$2(file.text());
	if (document === void 0) return unreadable(reader, "Composer's installed.json is not JSON");
	let list = Array.isArray(document) ? document : asRecord$1(document).packages;
	if (!Array.isArray(list)) return unreadable(reader, "Composer's installed.json lists no packages");
	let packages = [], problems = [];
	for (let item of list) {
		let found = readPackage$2(item);
		found ? packages.push(found) : problems.push(invalidRecord(reader, "a package of Composer's installed.json has no name and version"));
	}
	return {
		packages,
		problems
	};
}
function readPackage$2(value) {
	let record = asRecord$1(value), name = asText$1(record.name), version = asText$1(record.version);
	if (name === void 0 || version === void 0 || !NAME$5.test(name)) return;
	let licenses = asTexts(record.license), homepage = asText$1(record.homepage), dependsOn = Object.keys(asRecord$1(record.require)).filter((key) => NAME$5.test(key)).sort();
	return {
		type: "composer",
		name,
		version,
		...licenses.length > 0 ? { licenses } : {},
		...homepage ? { homepage } : {},
		...dependsOn.length > 0 ? { dependsOn } : {}
	};
}
const pythonExtractor = {
	id: "python",
	title: "Python distributions",
	references: ["https://packaging.python.org/en/latest/specifications/recording-installed-packages/", "https://packaging.python.org/en/latest/specifications/core-metadata/"],
	family: "language",
	confidence: ["exact", "derived"],
	hasRelations: !0,
	version: 1,
	claims: [
		{ suffix: ".dist-info/METADATA" },
		{ suffix: ".egg-info/PKG-INFO" },
		{ suffix: ".egg-info" },
		{ suffix: ".egg/EGG-INFO/PKG-INFO" },
		{ suffix: ".egg" },
		{ suffix: "/_vendor/vendor.txt" }
	],
	maxBytes: 268435456,
	extract: extract$20
}, MAX_HEADER$1 = 262144, NAME$4 = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
function extract$20(file) {
	let text = Buffer.from(file.path.endsWith(".egg") ? readEgg(file) : file.read(0, MAX_HEADER$1)).toString();
	if (file.path.endsWith("/vendor.txt")) return { packages: listVendored(text) };
	let headers = parseHeaders(text), name = firstHeader(headers, "name"), version = firstHeader(headers, "version");
	return name === void 0 || version === void 0 || !NAME$4.test(name) ? { problems: [invalidRecord({
		plugin: pythonExtractor.id,
		file
	}, "the metadata of a Python distribution has no usable name and version")] } : { packages: [describe$11(headers, name, version)] };
}
function readEgg(file) {
	let entry = openZip(file, (name) => name === "EGG-INFO/PKG-INFO")?.entries[0];
	return (entry && readZipEntry(file, entry, MAX_HEADER$1 * 16)) ?? new Uint8Array();
}
function listVendored(text) {
	return [...text.matchAll(/^[ \t]*([A-Za-z0-9][\w.-]{0,200})==([\w.!+-]{1,100})/gm)].map(([, name = "", version = ""]) => ({
		type: "pypi",
		name,
		version,
		confidence: "derived",
		evidence: "vendor.txt beside the vendored code"
	}));
}
function describe$11(headers, name, version) {
	let licenses = listLicenses(headers), supplier = firstHeader(headers, "author") ?? firstHeader(headers, "author-email") ?? firstHeader(headers, "maintainer"), homepage = firstHeader(headers, "home-page") ?? projectPage(headers), dependsOn = listRequirements(headers);
	return {
		type: "pypi",
		name,
		version,
		...licenses.length > 0 ? { licenses } : {},
		...supplier ? { supplier } : {},
		...homepage ? { homepage } : {},
		...dependsOn.length > 0 ? { dependsOn } : {}
	};
}
function projectPage(headers) {
	return headers.get("project-url")?.flatMap((line) => /^home-?page\s*,\s*(\S+)$/i.exec(line)?.[1] ?? [])[0];
}
function listLicenses(headers) {
	let expression = firstHeader(headers, "license-expression");
	if (expression) return [expression];
	let free = firstHeader(headers, "license");
	return free && free.length <= 100 && !free.includes("\n") ? [free] : (headers.get("classifier") ?? []).flatMap((classifier) => /^License :: (?:OSI Approved :: )?(.+)$/.exec(classifier)?.[1] ?? []);
}
function listRequirements(headers) {
	let names = (headers.get("requires-dist") ?? []).filter((line) => !/\bextra\b/.test(line.slice(line.indexOf(";") + 1 || line.length))).map((line) => /^[A-Za-z0-9][A-Za-z0-9._-]*/.exec(line)?.[0] ?? "");
	return [...new Set(names.filter((name) => name !== ""))].sort();
}
const rExtractor = {
	id: "r",
	title: "R packages",
	references: ["https://cran.r-project.org/doc/manuals/r-release/R-exts.html#The-DESCRIPTION-file"],
	family: "language",
	hasRelations: !0,
	version: 1,
	claims: [{
		basename: "DESCRIPTION",
		below: "library/*"
	}, {
		basename: "DESCRIPTION",
		below: "site-library/*"
	}],
	maxBytes: 4194304,
	extract: extract$19
};
function extract$19(file) {
	let headers = parseHeaders(file.text()), [name, version, license, url, maintainer] = [
		"package",
		"version",
		"license",
		"url",
		"maintainer"
	].map((field) => firstHeader(headers, field));
	if (!name || !version || !/^[A-Za-z][\w.]*$/.test(name)) return { problems: [invalidRecord({
		plugin: rExtractor.id,
		file
	}, "the description of an R package has no name and version")] };
	if (firstHeader(headers, "priority") === "base" || license?.startsWith("Part of R ")) return {};
	let dependsOn = [
		"depends",
		"imports",
		"linkingto"
	].flatMap((field) => (firstHeader(headers, field) ?? "").match(/[A-Za-z][\w.]*(?=\s*(?:\([^)]{0,100}\)\s*)?(?:,|$))/g) ?? []);
	return { packages: [{
		type: "cran",
		name,
		version,
		...license ? { licenses: [license] } : {},
		...maintainer ? { supplier: maintainer } : {},
		...url ? { homepage: url.split(/[\s,]/, 1)[0] ?? url } : {},
		...dependsOn.length > 0 ? { dependsOn: [...new Set(dependsOn)].filter((other) => other !== "R").sort() } : {}
	}] };
}
const rubyExtractor = {
	id: "ruby",
	title: "Ruby gems",
	references: ["https://guides.rubygems.org/specification-reference/"],
	family: "language",
	hasRelations: !0,
	version: 1,
	claims: [{ suffix: ".gemspec" }],
	maxBytes: 4194304,
	extract: extract$18
}, INSTALLED$1 = /(?:^|\/)specifications\/(?:default\/)?([^/]+)\.gemspec$/, STUB = /^# stub: (\S+) (\S+) (\S+)/m, FILE_NAME = /^(.+?)-(\d[^-]*)(?:-(.+))?$/;
function extract$18(file) {
	let fileName = INSTALLED$1.exec(file.path)?.[1];
	if (fileName === void 0) return {};
	let text = file.text(), identity = identify$2(text, fileName);
	if (identity === void 0 || text.trim() === "") return { problems: [invalidRecord({
		plugin: rubyExtractor.id,
		file
	}, "the specification of an installed gem has no literal name and version")] };
	let { name, version, platform } = identity, licenses = listAssigned(text, "licenses?"), homepage = readAssigned(text, "homepage"), supplier = listAssigned(text, "authors?").join(", "), dependsOn = listDependencies$1(text);
	return { packages: [{
		type: "gem",
		name,
		version,
		...platform === "ruby" ? {} : { qualifiers: { platform } },
		...licenses.length > 0 ? { licenses } : {},
		...homepage ? { homepage } : {},
		...supplier ? { supplier } : {},
		...dependsOn.length > 0 ? { dependsOn } : {}
	}] };
}
function identify$2(text, fileName) {
	let [, stubName, stubVersion, stubPlatform] = STUB.exec(text) ?? [], [, fileGem, fileVersion] = FILE_NAME.exec(fileName) ?? [], name = readAssigned(text, "name") ?? stubName ?? fileGem, version = readAssigned(text, "version") ?? stubVersion ?? fileVersion;
	return name && version ? {
		name,
		version,
		platform: readAssigned(text, "platform") ?? stubPlatform ?? "ruby"
	} : void 0;
}
const LITERAL = "(?:\"([^\"\\n]{0,1000})\"|'([^'\\n]{0,1000})'|%q[<{(]([^>})\\n]{0,1000})[>})])", LITERALS = RegExp(LITERAL, "g");
function readAssigned(text, field) {
	let match = RegExp(`^[ \\t]*\\w+\\.${field}[ \\t]*=[ \\t]*(?:Gem::Version\\.new\\(?[ \\t]*)?${LITERAL}`, "m").exec(text);
	return match?.[1] ?? match?.[2] ?? match?.[3];
}
function listAssigned(text, field) {
	return [...(RegExp(`^[ \\t]*\\w+\\.${field}[ \\t]*=(.{1,2000})$`, "m").exec(text)?.[1] ?? "").matchAll(LITERALS)].map((match) => match[1] ?? match[2] ?? match[3] ?? "").filter((value) => value !== "");
}
function listDependencies$1(text) {
	let names = [...text.matchAll(/\.add_(?:runtime_)?dependency\(\s*(?:%q<|["'])([\w.-]{1,200})/g)].map((match) => match[1] ?? "");
	return [...new Set(names)].sort();
}
const SECTIONS = new Set([
	".dep-v0",
	"__dep-v0",
	".rust-audit"
]), rustExtractor = {
	id: "rust",
	title: "Rust binaries (cargo-auditable)",
	references: ["https://github.com/rust-secure-code/cargo-auditable/blob/master/PARSING.md"],
	family: "language",
	hasRelations: !0,
	version: 1,
	claims: [
		{ magic: "elf" },
		{ magic: "pe" },
		{ magic: "mach-o" }
	],
	maxBytes: 536870912,
	extract: extract$17
};
function extract$17(file) {
	let section = readExecutable(file)?.sections.find(({ name }) => SECTIONS.has(name));
	if (section === void 0) return {};
	let list = asRecord$1(readDocument$2(file, section)).packages;
	return Array.isArray(list) ? { packages: listCrates(list) } : unreadable({
		plugin: rustExtractor.id,
		file
	}, "the dependency list that cargo-auditable embedded cannot be read");
}
function readDocument$2(file, section) {
	try {
		return parseJson$2(inflateSync(readSection(file, section, 8388608), { maxOutputLength: 67108864 }).toString());
	} catch {
		return;
	}
}
function listCrates(list) {
	let crates = list.map(readCrate);
	return crates.flatMap((crate) => {
		if (crate === void 0 || crate.isBuild) return [];
		let names = crate.dependencies.flatMap((index) => typeof index == "number" ? crates[index]?.name ?? [] : []), dependsOn = [...new Set(names)].sort();
		return [{
			type: "cargo",
			name: crate.name,
			version: crate.version,
			evidence: "cargo-auditable section",
			...crate.source === "crates.io" || crate.isRoot ? {} : { qualifiers: { source: crate.source } },
			...dependsOn.length > 0 ? { dependsOn } : {},
			...crate.isRoot ? { isApplication: !0 } : {}
		}];
	});
}
function readCrate(value) {
	let record = asRecord$1(value), name = asText$1(record.name), version = asText$1(record.version);
	if (name !== void 0 && version !== void 0) return {
		name,
		version,
		source: asText$1(record.source) ?? "local",
		isBuild: record.kind === "build",
		isRoot: record.root === !0,
		dependencies: asList$1(record.dependencies)
	};
}
const swiftExtractor = {
	id: "swift",
	title: "Swift packages (build folder)",
	references: ["https://github.com/swiftlang/swift-package-manager/blob/main/Sources/Workspace/Workspace%2BState.swift"],
	family: "language",
	version: 1,
	claims: [{
		basename: "workspace-state.json",
		below: ".build"
	}],
	maxBytes: 16777216,
	extract: extract$16
}, VERSION$2 = /^[0-9A-Za-z.+-]{1,100}$/;
function extract$16(file) {
	let document = parseJson$2(file.text());
	return document === void 0 ? unreadable({
		plugin: swiftExtractor.id,
		file
	}, "the state of Swift's build folder is not JSON") : { packages: asList$1(asRecord$1(asRecord$1(document).object).dependencies).map(asRecord$1).flatMap((dependency) => describe$10(asRecord$1(dependency.packageRef), asRecord$1(dependency.state)) ?? []) };
}
const FETCHED = new Set([
	"sourceControlCheckout",
	"checkout",
	"registryDownload"
]);
function describe$10(reference, state) {
	let name = readName$1(asText$1(reference.location) ?? ""), fetched = {
		...state,
		...asRecord$1(state.checkoutState)
	}, [version = "", revision = ""] = ["version", "revision"].map((field) => VERSION$2.exec(asText$1(ownValue(fetched, field)) ?? "")?.[0]);
	if (name !== void 0 && FETCHED.has(state.name) && version + revision !== "") return {
		type: "swift",
		name,
		version,
		evidence: "state of Swift's build folder",
		...version === "" ? { qualifiers: { vcs_revision: revision } } : {}
	};
}
function readName$1(location) {
	let match = /^(?:[a-z+]{2,10}:\/\/(?:[^@/\s]{1,100}@)?|[^@/\s]{1,100}@)([a-z0-9.-]{1,200}\.[a-z]{2,20})(?::\d{1,5})?[:/]([\w./~-]{1,300}?)(?:\.git)?\/?$/i.exec(location);
	return match === null ? void 0 : `${match[1]?.toLowerCase()}/${match[2]}`;
}
const wordpressExtractor = {
	id: "wordpress",
	title: "WordPress, plug-ins and themes",
	references: ["https://developer.wordpress.org/plugins/plugin-basics/header-requirements/", "https://developer.wordpress.org/themes/basics/main-stylesheet-style-css/"],
	family: "language",
	confidence: ["derived"],
	version: 1,
	claims: [
		{
			basename: "version.php",
			below: "wp-includes"
		},
		{
			suffix: ".php",
			below: "wp-content/plugins/*"
		},
		{
			suffix: ".php",
			below: "wp-content/plugins"
		},
		{
			basename: "style.css",
			below: "wp-content/themes/*"
		}
	],
	maxBytes: 16777216,
	extract: extract$15
};
function extract$15(file) {
	let text = Buffer.from(file.read(0, 8192)).toString(), found = file.path.endsWith("/version.php") && file.path.includes("wp-includes/") ? readCore(text) : readExtension(file.path, text);
	return found === void 0 ? {} : { packages: [found] };
}
function readCore(text) {
	let version = /\$wp_version\s{0,10}=\s{0,10}['"]([\w.-]{1,50})['"]/.exec(text)?.[1];
	return version === void 0 ? void 0 : {
		type: "generic",
		name: "wordpress",
		version,
		confidence: "derived",
		evidence: "wp-includes/version.php"
	};
}
function readExtension(path, text) {
	let [, kind, slug] = /wp-content\/(plugin|theme)s\/([\w.-]{1,200}?)(?:\.php$|\/)/.exec(path) ?? [];
	if (kind === void 0 || slug === void 0 || readField$1(text, kind === "plugin" ? "Plugin Name" : "Theme Name") === void 0) return;
	let version = readField$1(text, "Version"), license = readField$1(text, "License"), supplier = readField$1(text, "Author");
	return {
		type: "generic",
		name: `wordpress-${kind}/${slug}`,
		version: version !== void 0 && /^[\w.+-]+$/.test(version) ? version : "",
		confidence: "derived",
		evidence: `${kind} header`,
		...license ? { licenses: [license] } : {},
		...supplier ? { supplier } : {}
	};
}
function readField$1(text, field) {
	return RegExp(`^[ \\t/*#@]{0,20}${field}:[ \\t]{0,20}([^\\r\\n]{1,300})`, "im").exec(text)?.[1]?.replace(/\s*(?:\*\/|\?>).*$/, "").trim();
}
const SKIPPED = new Set([
	"M",
	"a",
	"Z"
]);
var Draft$1 = class {
	fields = new Map();
	files = [];
	malformed;
	#directory = "";
	get name() {
		return this.fields.get("P") ?? "";
	}
	get version() {
		return this.fields.get("V") ?? "";
	}
	add(line) {
		let key = line.charAt(0), value = line.slice(2).trim();
		line.charAt(1) === ":" ? key === "F" ? this.#directory = value : key === "R" ? this.files.push(this.#directory === "" ? value : `${this.#directory}/${value}`) : SKIPPED.has(key) || this.fields.set(key, value) : this.malformed ??= line;
	}
};
function* parseInstalled(text) {
	let draft;
	for (let start = 0; start < text.length;) {
		let newline = text.indexOf("\n", start), end = newline < 0 ? text.length : newline, line = text.slice(start, end);
		start = end + 1, line.trim() === "" ? draft !== void 0 && (yield draft, draft = void 0) : (draft ??= new Draft$1(), draft.add(line));
	}
	draft !== void 0 && (yield draft);
}
const apkExtractor = {
	id: "apk",
	title: "Alpine packages (apk)",
	references: ["https://wiki.alpinelinux.org/wiki/Apk_spec#Installed_Database_V2"],
	family: "os",
	hasRelations: !0,
	version: 1,
	claims: [{ path: "lib/apk/db/installed" }, { path: "usr/lib/apk/db/installed" }],
	extract: extract$14
}, NAME$3 = /^[A-Za-z0-9_][A-Za-z0-9_.+-]*$/, VERSION$1 = /^[^\s/]{1,200}$/;
function extract$14(file) {
	let packages = [], owned = [], problems = [], records = [...parseInstalled(file.text())], providers = indexProviders$1(records);
	for (let record of records) {
		let { name, version, malformed } = record;
		if (!NAME$3.test(name) || !VERSION$1.test(version)) {
			let shown = JSON.stringify((malformed ?? `${name} ${version}`).slice(0, 80));
			problems.push(invalidRecord({
				plugin: "apk",
				file
			}, `A record has no package name and version: ${shown}.`, name));
		} else malformed !== void 0 && problems.push(invalidRecord({
			plugin: "apk",
			file
		}, `The record of ${name} has a line that is no field: ${JSON.stringify(malformed.slice(0, 80))}.`, name)), packages.push(describe$9(record, providers)), record.files.length > 0 && owned.push({
			owner: name,
			paths: record.files
		});
	}
	return {
		packages,
		owned,
		problems
	};
}
function describe$9(record, providers) {
	let { name, version, fields } = record, get = (key) => fields.get(key) ?? "", dependsOn = listDependencies(record, providers);
	return {
		type: "apk",
		name,
		version,
		...get("A") ? { arch: get("A") } : {},
		source: {
			name: get("o") || name,
			version
		},
		...get("L") ? { licenses: [get("L")] } : {},
		...get("m") ? { supplier: get("m") } : {},
		...get("U") ? { homepage: get("U") } : {},
		...dependsOn.length > 0 ? { dependsOn } : {}
	};
}
function listDependencies({ name, fields }, providers) {
	let names = splitWords(fields.get("D")).flatMap((word) => word.startsWith("!") ? [] : providers.get(cutVersion(word)) ?? []);
	return [...new Set(names)].filter((dependency) => dependency !== name).sort();
}
function indexProviders$1(records) {
	let providers = new Map();
	for (let { name, fields } of records) for (let word of splitWords(fields.get("p"))) providers.set(cutVersion(word), name);
	for (let { name } of records) providers.set(name, name);
	return providers;
}
function splitWords(text = "") {
	return text.split(" ").filter(Boolean);
}
function cutVersion(word) {
	return word.replace(/[=<>~@].*$/, "");
}
const bitnamiExtractor = {
	id: "bitnami",
	title: "Bitnami components",
	references: ["https://github.com/bitnami/containers", "https://github.com/bitnami/vulndb"],
	family: "os",
	version: 1,
	claims: [{ path: "opt/bitnami/.bitnami_components.json" }],
	maxBytes: 4194304,
	extract: extract$13
};
function extract$13(file) {
	let document = parseJson$2(file.text());
	if (document === void 0) return unreadable({
		plugin: bitnamiExtractor.id,
		file
	}, "Bitnami's list of components is not JSON");
	let components = asRecord$1(document);
	return { packages: Object.keys(components).flatMap((name) => describe$8(name, asRecord$1(ownValue(components, name)))) };
}
function describe$8(name, component) {
	let [version, arch, distro] = [
		component.version,
		component.arch,
		component.distro
	].map(asText$1);
	if (version === void 0 || !/^[\w.-]+$/.test(name)) return [];
	let qualifiers = {
		...arch ? { arch } : {},
		...distro ? { distro } : {}
	};
	return [{
		type: "bitnami",
		name,
		version,
		...arch ? { arch } : {},
		qualifiers,
		evidence: "list of components"
	}];
}
const chiselExtractor = {
	id: "chisel",
	title: "Chisel manifest",
	references: ["https://documentation.ubuntu.com/chisel/en/latest/reference/manifest/"],
	family: "os",
	version: 1,
	claims: [{ path: "var/lib/chisel/manifest.wall" }],
	extract: extract$12
};
function extract$12(file) {
	let lines = readLines(file);
	if (lines === void 0) return unreadable({
		plugin: chiselExtractor.id,
		file
	}, "the Chisel manifest cannot be decompressed");
	let packages = [], owned = new Map();
	for (let line of lines) {
		let record = asRecord$1(parseJson$2(line));
		record.kind === "package" ? packages.push(...readPackage$1(record)) : record.kind === "path" && readPath(record, owned);
	}
	return packages.length === 0 ? unreadable({
		plugin: chiselExtractor.id,
		file
	}, "the Chisel manifest names no package") : {
		packages,
		owned: [...owned].map(([owner, paths]) => ({
			owner,
			paths
		}))
	};
}
function readLines(file) {
	try {
		return zstdDecompressSync(file.bytes(), { maxOutputLength: 134217728 }).toString().split("\n");
	} catch {
		return;
	}
}
function readPackage$1(record) {
	let [name, version, arch] = [
		record.name,
		record.version,
		record.arch
	].map(asText$1);
	return name && version ? [{
		type: "deb",
		name,
		version,
		...arch ? { arch } : {}
	}] : [];
}
function readPath(record, owned) {
	let path = asText$1(record.path)?.replace(/^\/+/, "");
	if (path && !path.endsWith("/")) for (let slice of asTexts(record.slices)) {
		let owner = slice.split("_", 1)[0] ?? slice, paths = owned.get(owner);
		paths === void 0 ? owned.set(owner, [path]) : paths.push(path);
	}
}
function listAlternatives(text) {
	return text === "" ? [] : text.split(",").map((group) => group.split("|").map(readName).filter(Boolean).join("|")).filter(Boolean);
}
function listNames$1(text) {
	return text === "" ? [] : text.split(",").map(readName).filter(Boolean);
}
function chooseInstalled(alternatives, providers) {
	for (let name of alternatives.split("|")) {
		let found = providers.get(name);
		if (found !== void 0) return found;
	}
	return [];
}
function readName(relation) {
	return /^[A-Za-z0-9][A-Za-z0-9+.-]*/.exec(relation.trim())?.[0] ?? "";
}
function combineDpkg({ files, resolve }) {
	let licenses = indexLicenses(files), providers = indexProviders(files);
	return files.flatMap(({ path, packages }) => packages === void 0 ? [] : [{
		path,
		packages: packages.map((found) => complete(found, licenses(found.name, resolve), providers))
	}]);
}
function complete(found, licenses, providers) {
	let { dependsOn: alternatives = [], ...rest } = found, dependsOn = [...new Set(alternatives.flatMap((group) => chooseInstalled(group, providers)))].filter((name) => name !== found.name).sort();
	return {
		...rest,
		...licenses.length > 0 ? { licenses } : {},
		...dependsOn.length > 0 ? { dependsOn } : {}
	};
}
function listNotes(files, kind) {
	return files.flatMap(({ notes, path }) => (notes ?? []).flatMap((note) => note.kind === kind ? [{
		note,
		path
	}] : []));
}
function indexLicenses(files) {
	let byPath = new Map(listNotes(files, "licence").map(({ note, path }) => [path, note.values]));
	return (name, resolve) => byPath.get(resolve(`usr/share/doc/${name}/copyright`) ?? "") ?? [];
}
function indexProviders(files) {
	let providers = new Map();
	for (let { note } of listNotes(files, "provides")) for (let name of note.values) providers.set(name, [...providers.get(name) ?? [], note.subject]);
	for (let { packages = [] } of files) for (let { name } of packages) providers.set(name, [name]);
	return providers;
}
function* parseStanzas(text, wanted) {
	let draft = new Draft(wanted);
	for (let start = 0; start < text.length;) {
		let newline = text.indexOf("\n", start), end = newline < 0 ? text.length : newline, line = text.slice(start, end);
		start = end + 1, line.trim() === "" ? draft.isEmpty || (yield draft, draft = new Draft(wanted)) : draft.add(line);
	}
	draft.isEmpty || (yield draft);
}
var Draft = class {
	fields = new Map();
	malformed;
	isEmpty = !0;
	#wanted;
	#current;
	constructor(wanted) {
		this.#wanted = wanted;
	}
	add(line) {
		this.isEmpty = !1;
		let first = line.charCodeAt(0);
		if (first === 32 || first === 9) {
			this.#current !== void 0 && this.fields.set(this.#current, `${this.fields.get(this.#current) ?? ""}\n${line.trim()}`);
			return;
		}
		let colon = line.indexOf(":");
		if (colon <= 0) {
			this.malformed ??= line.slice(0, 80).trim();
			return;
		}
		let name = line.slice(0, colon).toLowerCase();
		this.#current = this.#wanted.has(name) ? name : void 0, this.#current !== void 0 && this.fields.set(name, line.slice(colon + 1).trim());
	}
};
const LICENSE = new Set(["license"]), MACHINE_READABLE = /^Format(?:-Specification)?:\s*\S+/im, COMMON_LICENSE = /\/usr\/share\/common-licenses\/([A-Za-z0-9.+-]*[A-Za-z0-9+])/g;
function readCopyright(file) {
	let [, subject = ""] = /^usr\/share\/doc\/([^/]+)\/copyright$/.exec(file.path) ?? [];
	if (subject === "") return {};
	let text = Buffer.from(file.read(0, 524288)).toString(), names = MACHINE_READABLE.test(text.slice(0, 2e3)) ? listShortNames(text) : listCommonLicenses(text), values = [...new Set(names)].slice(0, 50);
	return values.length === 0 ? {} : { notes: [{
		kind: "licence",
		subject,
		values
	}] };
}
function listShortNames(text) {
	return [...parseStanzas(text, LICENSE)].map(({ fields }) => fields.get("license")?.split("\n", 1)[0] ?? "").filter((name) => name !== "" && name.length <= 200);
}
function listCommonLicenses(text) {
	let orLater = /any\s+later\s+version|or\s+\(?at\s+your\s+option\)?\s+any\s+later/i.test(text) ? "+" : "";
	return [...text.matchAll(COMMON_LICENSE)].map(([, name = ""]) => /GPL-\d/.test(name) ? `${name}${orLater}` : name);
}
function readFileList(file) {
	let lines = file.text().split("\n"), paths = lines.filter((line, index) => line.length > 2 && !lines[index + 1]?.startsWith(`${line}/`));
	return own(file.path, ".list", paths);
}
function readMd5sums(file) {
	let paths = file.text().split("\n").flatMap((line) => /^[0-9a-f]{32} [ *](.+)$/.exec(line)?.[1] ?? []);
	return own(file.path, ".md5sums", paths);
}
function own(listPath, suffix, paths) {
	return { owned: [{
		owner: decodeName$1(listPath.slice(listPath.lastIndexOf("/") + 1, -suffix.length)),
		paths: paths.map((path) => path.replace(/^(?:\.?\/)+/, ""))
	}] };
}
const NAME$2 = /^[a-z0-9][a-z0-9+.-]+$/;
function decodeName$1(name) {
	let decoded = Buffer.from(name, "base64url").toString("latin1");
	return NAME$2.test(decoded) && Buffer.from(decoded, "latin1").toString("base64url") === name.replace(/=+$/, "").replaceAll("+", "-").replaceAll("/", "_") ? decoded : name;
}
const DISTRIBUTION = /debian|ubuntu|canonical|raspbian|raspberry|devuan|kali|mint|deepin|pureos|proxmox|distroless|echo/i, PUBLISHERS = /[@.](?:docker\.com|nodesource\.com|nginx\.com|f5\.com|elastic\.co|mongodb\.com|hashicorp\.com|gitlab\.com|grafana\.com|influxdata\.com|percona\.com|datadoghq\.com|newrelic\.com|confluent\.io|kubernetes\.io|yarnpkg\.com)>/i, VERSION_MARK = /nodesource|\.pgdg\d|[~+.]ppa\d/;
function isThirdParty$1({ vendor, maintainer, version }) {
	return vendor === "" ? PUBLISHERS.test(maintainer) || VERSION_MARK.test(version) : !DISTRIBUTION.test(vendor);
}
const FIELDS$1 = new Set("package status version architecture source maintainer homepage depends pre-depends provides vendor origin".split(" ")), INSTALLED = new Set([
	"installed",
	"triggers-awaited",
	"triggers-pending"
]), NAME$1 = /^[A-Za-z0-9][A-Za-z0-9+._-]*$/, VERSION = /^[A-Za-z0-9.+~:-]+$/, SOURCE = /^([^\s()]+)(?:\s+\(([^\s()]+)\))?$/;
function readStatus(file, { isStatusDemanded }) {
	let packages = [], notes = [], problems = [], reject = (message, record) => {
		problems.push(invalidRecord({
			plugin: "dpkg",
			file
		}, message, record));
	};
	for (let stanza of parseStanzas(file.text(), FIELDS$1)) {
		let get = (name) => stanza.fields.get(name) ?? "", [name, version, status] = [
			get("package"),
			get("version"),
			stanza.fields.get("status")
		];
		if (!NAME$1.test(name)) reject(`A record has no package name: ${describeStanza(stanza)}.`);
		else if (!isInstalled(status, isStatusDemanded)) continue;
		else if (!VERSION.test(version)) reject(`The record of ${name} has no readable version: ${JSON.stringify(version.slice(0, 80))}.`, name);
		else {
			stanza.malformed !== void 0 && reject(`The record of ${name} has a line that is no field: ${JSON.stringify(stanza.malformed)}.`, name), packages.push(describePackage(stanza, name, version));
			let provided = listNames$1(get("provides"));
			provided.length > 0 && notes.push({
				kind: "provides",
				subject: name,
				values: provided
			});
		}
	}
	return {
		packages,
		notes,
		problems
	};
}
function isInstalled(status, isDemanded) {
	return status === void 0 ? !isDemanded : INSTALLED.has(status.split(/\s+/)[2] ?? "");
}
function describeStanza({ fields, malformed }) {
	return JSON.stringify((malformed ?? [...fields].map(([name, value]) => `${name}: ${value}`).join(", ")).slice(0, 80));
}
function describePackage({ fields }, name, version) {
	let get = (field) => fields.get(field) ?? "", [, sourceName = name, sourceVersion = version] = SOURCE.exec(get("source")) ?? [], dependsOn = [...listAlternatives(get("pre-depends")), ...listAlternatives(get("depends"))], origin = {
		vendor: get("vendor") || get("origin"),
		maintainer: get("maintainer"),
		version
	};
	return {
		type: "deb",
		name,
		version,
		...get("architecture") ? { arch: get("architecture") } : {},
		source: {
			name: sourceName,
			version: sourceVersion
		},
		...origin.maintainer ? { supplier: origin.maintainer } : {},
		...get("homepage") ? { homepage: get("homepage") } : {},
		...isThirdParty$1(origin) ? { isThirdParty: !0 } : {},
		...dependsOn.length > 0 ? { dependsOn } : {}
	};
}
const STATUS = "var/lib/dpkg/status", INFO_DIRECTORY = "var/lib/dpkg/info", dpkgExtractor = {
	id: "dpkg",
	title: "Debian packages (dpkg)",
	references: [
		"https://manpages.debian.org/deb822.5",
		"https://www.debian.org/doc/debian-policy/ch-controlfields.html",
		"https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
	],
	family: "os",
	hasRelations: !0,
	version: 1,
	claims: [
		{ path: STATUS },
		{ directory: "var/lib/dpkg/status.d" },
		{
			directory: INFO_DIRECTORY,
			suffix: ".list"
		},
		{
			directory: INFO_DIRECTORY,
			suffix: ".md5sums"
		},
		{
			basename: "copyright",
			below: "usr/share/doc/*"
		}
	],
	extract: extract$11,
	combine: combineDpkg
};
function extract$11(file) {
	return file.path === STATUS ? readStatus(file, { isStatusDemanded: !0 }) : file.path.endsWith("/copyright") ? readCopyright(file) : file.path.endsWith(".list") ? readFileList(file) : file.path.endsWith(".md5sums") ? readMd5sums(file) : readStatus(file, { isStatusDemanded: !1 });
}
function* readTable(bytes, table) {
	let file = openFile(bytes);
	if (file === void 0) {
		yield { damage: "the file is no SQLite database" };
		return;
	}
	let root;
	for (let row of walk$1(file, 1, 0)) "damage" in row ? yield row : row.columns[0] === "table" && row.columns[1] === table && typeof row.columns[3] == "number" && (root = row.columns[3]);
	root === void 0 ? yield { damage: `the database has no table ${table}` } : yield* walk$1({
		...file,
		seen: new Set()
	}, root, 0);
}
function openFile(bytes) {
	if (bytes.length < 512 || Buffer.from(bytes.subarray(0, 16)).toString("latin1") !== "SQLite format 3\0") return;
	let view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length), pageSize = view.getUint16(16) === 1 ? 65536 : view.getUint16(16), usable = pageSize - view.getUint8(20);
	return pageSize >= 512 && usable >= 480 ? {
		bytes,
		view,
		pageSize,
		usable,
		seen: new Set()
	} : void 0;
}
function* walk$1(file, page, depth) {
	let node = depth > 20 ? void 0 : readPage(file, page);
	if (node === void 0) yield { damage: `page ${page} cannot be read` };
	else {
		for (let cell of node.cells) node.isLeaf ? yield readCell(file, cell, node.end) : yield* walk$1(file, cell + 4 <= file.bytes.length ? file.view.getUint32(cell) : 0, depth + 1);
		node.isLeaf || (yield* walk$1(file, node.last, depth + 1));
	}
}
function readPage({ view, pageSize, bytes, seen }, page) {
	let start = (page - 1) * pageSize, end = start + pageSize;
	if (page < 1 || end > bytes.length || seen.has(page)) return;
	seen.add(page);
	let header = start + (page === 1 ? 100 : 0), kind = view.getUint8(header), count = view.getUint16(header + 3), pointers = header + (kind === 5 ? 12 : 8);
	if (kind !== 13 && kind !== 5 || pointers + count * 2 > end) return;
	let cells = Array.from({ length: count }, (_, index) => start + view.getUint16(pointers + index * 2));
	return {
		isLeaf: kind === 13,
		cells,
		last: view.getUint32(header + 8),
		end
	};
}
function readCell(file, cell, end) {
	let length = readVarint(file.bytes, cell), rowId = readVarint(file.bytes, length.end), payload = length.value <= 67108864 ? readPayload(file, rowId.end, length.value, end) : void 0;
	return payload === void 0 ? { damage: "a row is damaged" } : readRecord$1(payload);
}
function readPayload(file, start, length, end) {
	let { bytes, view, usable, pageSize } = file, most = usable - 35, least = Math.floor((usable - 12) * 32 / 255) - 23, spilled = least + (length - least) % (usable - 4), local = length <= most ? length : spilled <= most ? spilled : least;
	if (start + local > end) return;
	if (local === length) return bytes.subarray(start, start + length);
	if (start + local + 4 > bytes.length || length > bytes.length) return;
	let payload = new Uint8Array(length);
	payload.set(bytes.subarray(start, start + local));
	let done = local, page = view.getUint32(start + local);
	for (; done < length;) {
		let at = (page - 1) * pageSize;
		if (page < 1 || at + pageSize > bytes.length) return;
		let part = Math.min(usable - 4, length - done);
		payload.set(bytes.subarray(at + 4, at + 4 + part), done), done += part, page = view.getUint32(at);
	}
	return payload;
}
function readRecord$1(payload) {
	let head = readVarint(payload, 0), columns = [], at = head.end, body = head.value;
	for (; at < head.value && at < payload.length;) {
		let { value: type, end } = readVarint(payload, at), size = sizeOf$2(type);
		if (body + size > payload.length) return { damage: "a row is cut off" };
		columns.push(readValue(payload.subarray(body, body + size), type)), body += size, at = end;
	}
	return { columns };
}
const SIZES = [
	0,
	1,
	2,
	3,
	4,
	6,
	8,
	8,
	0,
	0,
	0,
	0
];
function sizeOf$2(type) {
	return type >= 12 ? Math.floor((type - 12) / 2) : SIZES[type] ?? 0;
}
function readValue(bytes, type) {
	if (type >= 12) return type % 2 == 0 ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
	if (type === 8 || type === 9) return type - 8;
	if (type === 0 || type === 7) return null;
	let value = (bytes[0] ?? 0) > 127 ? -1 : 0;
	for (let byte of bytes) value = value * 256 + byte;
	return value;
}
function readVarint(bytes, start) {
	let value = 0;
	for (let index = 0; index < 9; index += 1) {
		let byte = bytes[start + index] ?? 0;
		if (index === 8) return {
			value: value * 256 + byte,
			end: start + 9
		};
		if (value = value * 128 + (byte & 127), byte < 128) return {
			value,
			end: start + index + 1
		};
	}
	return {
		value,
		end: start + 9
	};
}
const nixExtractor = {
	id: "nix",
	title: "Nix store",
	references: ["https://nix.dev/manual/nix/latest/store/store-path", "https://nix.dev/manual/nix/latest/language/builtins#builtins-parseDrvName"],
	family: "os",
	confidence: ["derived"],
	version: 1,
	claims: [{ path: "nix/var/nix/db/db.sqlite" }, { magic: "elf" }],
	maxBytes: 1073741824,
	extract: extract$10
}, STORE_PATH = /(?:^|\/)nix\/store\/[0-9a-df-np-sv-z]{32}-([^/]{1,211})(?:\/|$)/, OUTPUT = /-(?:bin|debug|dev|devdoc|dist|doc|info|lib|man|out|static)$/;
function extract$10(file) {
	if (!file.path.endsWith("/db.sqlite")) return { packages: parseStorePath(file.path) };
	let found = [];
	for (let row of readTable(file.bytes(), "ValidPaths")) {
		if ("damage" in row) return {
			packages: found,
			problems: [damage({
				plugin: nixExtractor.id,
				file
			}, `Nix database: ${row.damage}`)]
		};
		let path = row.columns[1];
		typeof path == "string" && found.push(...parseStorePath(path));
	}
	return { packages: found };
}
function parseStorePath(path) {
	let name = STORE_PATH.exec(path)?.[1];
	if (name === void 0 || /\.(?:drv|patch|tar\.\w+|tgz|zip|sh)$/.test(name)) return [];
	let output = OUTPUT.exec(name)?.[0], [, base, version] = /^(.+?)-(\d.*)$/.exec(output === void 0 ? name : name.slice(0, -output.length)) ?? [];
	return base === void 0 || version === void 0 ? [] : [{
		type: "nix",
		name: base,
		version,
		confidence: "derived",
		evidence: "store path",
		...output ? { qualifiers: { output: output.slice(1) } } : {}
	}];
}
const opkgExtractor = {
	id: "opkg",
	title: "opkg packages",
	references: ["https://git.yoctoproject.org/opkg/tree/README", "https://openwrt.org/docs/guide-user/additional-software/opkg"],
	family: "os",
	hasRelations: !0,
	version: 1,
	claims: [
		{ path: "usr/lib/opkg/status" },
		{ path: "var/lib/opkg/status" },
		{ path: "opt/lib/opkg/status" },
		{
			directory: "usr/lib/opkg/info",
			suffix: ".list"
		},
		{
			directory: "var/lib/opkg/info",
			suffix: ".list"
		}
	],
	extract: extract$9
}, FIELDS = new Set([
	"package",
	"version",
	"status",
	"architecture",
	"license",
	"maintainer",
	"source",
	"depends"
]);
function extract$9(file) {
	if (file.path.endsWith(".list")) return { owned: [listFiles$2(file)] };
	let packages = [], problems = [];
	for (let { fields } of parseStanzas(file.text(), FIELDS)) {
		if ((fields.get("status") ?? "installed").split(/\s+/).at(-1) !== "installed") continue;
		let found = describe$7(fields);
		found ? packages.push(found) : problems.push(invalidRecord({
			plugin: opkgExtractor.id,
			file
		}, "an opkg record has no name and version"));
	}
	return {
		packages,
		problems
	};
}
function describe$7(fields) {
	let name = fields.get("package"), version = fields.get("version");
	if (!name || !version || /\s/.test(name)) return;
	let arch = fields.get("architecture"), license = fields.get("license"), supplier = fields.get("maintainer"), source = /([\w.+-]+)(?:\.bb)?$/.exec(fields.get("source") ?? "")?.[1], dependsOn = (fields.get("depends") ?? "").split(",").map((item) => item.trim().split(/[\s(]/, 1)[0] ?? "");
	return {
		type: "opkg",
		name,
		version,
		...arch ? { arch } : {},
		...source ? { source: {
			name: source,
			version
		} } : {},
		...license ? { licenses: [license] } : {},
		...supplier ? { supplier } : {},
		...dependsOn[0] ? { dependsOn: [...new Set(dependsOn.filter(Boolean))].sort() } : {}
	};
}
function listFiles$2(file) {
	return {
		owner: file.path.slice(file.path.lastIndexOf("/") + 1, -5),
		paths: file.text().split("\n").map((line) => (line.split("	", 1)[0] ?? "").replace(/^\/+/, "")).filter((path) => path !== "")
	};
}
const pacmanExtractor = {
	id: "pacman",
	title: "pacman packages",
	references: ["https://man.archlinux.org/man/alpm-db-desc.5", "https://man.archlinux.org/man/alpm-db-files.5"],
	family: "os",
	hasRelations: !0,
	version: 1,
	claims: [{
		basename: "desc",
		below: "pacman/local/*"
	}, {
		basename: "files",
		below: "pacman/local/*"
	}],
	maxBytes: 33554432,
	extract: extract$8
};
function extract$8(file) {
	let blocks = parseBlocks(file.text());
	if (file.path.endsWith("/files")) return listFiles$1(file, blocks);
	let found = describe$6(blocks);
	return found === void 0 ? { problems: [invalidRecord({
		plugin: pacmanExtractor.id,
		file
	}, "a pacman record has no name and version")] } : { packages: [found] };
}
function parseBlocks(text) {
	let blocks = new Map(), current;
	for (let line of text.split("\n")) line === "" ? current = void 0 : current === void 0 && /^%[A-Z0-9]+%$/.test(line) ? blocks.set(line, current = []) : current?.push(line.trim());
	return blocks;
}
function describe$6(blocks) {
	let [name, version, base, url, arch, packager] = [
		"NAME",
		"VERSION",
		"BASE",
		"URL",
		"ARCH",
		"PACKAGER"
	].map((name) => blocks.get(`%${name}%`)?.[0]);
	if (!name || !version) return;
	let licenses = blocks.get("%LICENSE%") ?? [], dependsOn = (blocks.get("%DEPENDS%") ?? []).map((item) => item.replace(/[<>=].*$/, "")).filter((item) => !item.endsWith(".so"));
	return {
		type: "alpm",
		name,
		version,
		...arch ? { arch } : {},
		...base ? { source: {
			name: base,
			version
		} } : {},
		...licenses.length > 0 ? { licenses } : {},
		...packager && packager !== "Unknown Packager" ? { supplier: packager } : {},
		...url ? { homepage: url } : {},
		...dependsOn.length > 0 ? { dependsOn: [...new Set(dependsOn)].sort() } : {}
	};
}
function listFiles$1(file, blocks) {
	let owner = /\/([^/]+)-[^-/]+-[^-/]+\/files$/.exec(file.path)?.[1], paths = (blocks.get("%FILES%") ?? []).filter((path) => !path.endsWith("/"));
	return owner === void 0 ? {} : { owned: [{
		owner,
		paths
	}] };
}
const portageExtractor = {
	id: "portage",
	title: "Portage packages",
	references: ["https://projects.gentoo.org/pms/8/pms.html", "https://wiki.gentoo.org/wiki//var/db/pkg"],
	family: "os",
	version: 1,
	claims: [{
		basename: "CONTENTS",
		below: "var/db/pkg/*/*"
	}, {
		basename: "LICENSE",
		below: "var/db/pkg/*/*"
	}],
	extract: extract$7,
	combine
}, FOLDER = /(?:^|\/)var\/db\/pkg\/([\w+][\w+.-]*)\/([\w+][\w+-]*?)-(\d+(?:\.\d+)*[a-z]?(?:_(?:alpha|beta|pre|rc|p)\d*)*(?:-r\d+)?)\/(CONTENTS|LICENSE)$/;
function extract$7(file) {
	let [, category, base, version, kind] = FOLDER.exec(file.path) ?? [];
	if (version === void 0) return { problems: [invalidRecord({
		plugin: portageExtractor.id,
		file
	}, "a folder of Portage's database is not named like a package")] };
	let name = `${category}/${base}`;
	if (kind === "LICENSE") return { notes: [{
		kind: "licence",
		subject: folderOf(file.path),
		values: [file.text().trim().slice(0, 1e3)]
	}] };
	let paths = [...file.text().matchAll(/^(?:obj|sym) \/(.+?)(?: -> .+)?(?: [0-9a-f]{32})? \d+$/gm)].map((match) => match[1] ?? "");
	return {
		packages: [{
			type: "ebuild",
			name,
			version
		}],
		owned: [{
			owner: name,
			paths
		}]
	};
}
function folderOf(path) {
	return path.slice(0, path.lastIndexOf("/"));
}
function combine({ files }) {
	let licences = new Map(files.flatMap(({ notes = [] }) => notes.map(({ subject, values }) => [subject, values])));
	return files.flatMap(({ path, packages = [] }) => {
		let licenses = licences.get(folderOf(path));
		return licenses === void 0 || packages.length === 0 ? [] : [{
			path,
			packages: packages.map((found) => ({
				...found,
				licenses
			}))
		}];
	});
}
const RELEASE_FILES = [
	"etc/alpine-release",
	"etc/almalinux-release",
	"etc/arch-release",
	"etc/azurelinux-release",
	"etc/centos-release",
	"etc/debian_version",
	"etc/fedora-release",
	"etc/gentoo-release",
	"etc/lsb-release",
	"etc/mageia-release",
	"etc/mariner-release",
	"etc/openEuler-release",
	"etc/oracle-release",
	"etc/photon-release",
	"etc/redhat-release",
	"etc/rocky-release",
	"etc/SuSE-release",
	"etc/system-release",
	"etc/apk/repositories",
	"etc/apt/sources.list",
	"etc/apt/sources.list.d/debian.sources"
], PRO_STATUS = "var/lib/ubuntu-advantage/status.json", CONTENT_MANIFESTS = ["root/buildinfo/content_manifests", "usr/share/buildinfo"], releaseFilesExtractor = {
	id: "release-files",
	title: "Distribution release files",
	references: ["https://www.freedesktop.org/software/systemd/man/latest/os-release.html", "https://github.com/containerbuildsystem/atomic-reactor/blob/master/atomic_reactor/schemas/content_manifest.json"],
	family: "os",
	version: 2,
	claims: [
		{ basename: "os-release" },
		{ directory: "usr/lib/os.release.d" },
		...[...RELEASE_FILES, PRO_STATUS].map((path) => ({ path })),
		...CONTENT_MANIFESTS.map((directory) => ({
			directory,
			suffix: ".json"
		}))
	],
	maxBytes: 1048576,
	extract: extract$6
}, CONTENT_SET = /^[\w.-]{1,200}$/;
function extract$6(file) {
	if (CONTENT_MANIFESTS.some((directory) => file.path.startsWith(`${directory}/`))) return readContentManifest(file);
	let values = file.path === PRO_STATUS ? listEnabledServices(file.text()) : listLines(Buffer.from(file.read(0, 65536)).toString());
	return { notes: [{
		kind: "release-file",
		subject: file.path,
		values
	}] };
}
function listLines(text) {
	return text.split(/\r?\n/).map((line) => line.trim().slice(0, 1e3)).filter((line) => line !== "" && !line.startsWith("#")).slice(0, 200);
}
function listEnabledServices(text) {
	let { attached, services } = asRecord$1(parseJson$2(text));
	return attached === !0 ? asList$1(services).map(asRecord$1).flatMap(({ name, status }) => status === "enabled" ? asText$1(name) ?? [] : []).sort() : [];
}
function readContentManifest(file) {
	let document = parseJson$2(file.text());
	if (document === void 0) return { problems: [invalidRecord({
		plugin: "release-files",
		file
	}, "A list of Red Hat's repositories is not JSON.")] };
	let values = asTexts(asRecord$1(document).content_sets).filter((name) => CONTENT_SET.test(name));
	return values.length === 0 ? {} : { notes: [{
		kind: "content-sets",
		subject: file.path,
		values: values.slice(0, 200)
	}] };
}
function readSourceRpm(file) {
	let match = /^(.+)-([^-]+)-([^-]+)\.(?:no)?src\.rpm$/.exec(file);
	return match === null ? void 0 : {
		name: match[1] ?? "",
		version: `${match[2]}-${match[3]}`
	};
}
const HASH_MAGIC = 398689;
function* readBerkeleyDb(bytes) {
	let pages = openPages(bytes);
	if (pages === void 0) yield { damage: "the file is no Berkeley DB hash database" };
	else {
		for (let start = pages.size; start + pages.size <= bytes.length; start += pages.size) {
			let type = pages.view.getUint8(start + 25);
			(type === 13 || type === 2) && (yield* readHashPage(pages, start));
		}
		bytes.length % pages.size !== 0 && (yield { damage: "the database ends inside a page" });
	}
}
function openPages(bytes) {
	if (bytes.length < 512) return;
	let view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length), isLittleEndian = view.getUint32(12, !0) === HASH_MAGIC;
	if (view.getUint32(12, isLittleEndian) !== HASH_MAGIC) return;
	let size = view.getUint32(20, isLittleEndian);
	return size >= 512 && size <= 65536 && !(size & size - 1) ? {
		bytes,
		view,
		size,
		isLittleEndian
	} : void 0;
}
function* readHashPage(pages, start) {
	let { view, size, isLittleEndian } = pages, count = view.getUint16(start + 20, isLittleEndian), place = (index) => view.getUint16(start + 26 + index * 2, isLittleEndian);
	if (26 + count * 2 > size) yield { damage: "an index page is damaged" };
	else for (let index = 1; index < count; index += 2) {
		let at = place(index);
		if (at < 26 || at + 12 > size) continue;
		let kind = view.getUint8(start + at);
		kind === 1 && place(index - 1) - at > 16 ? yield { blob: pages.bytes.subarray(start + at + 1, start + place(index - 1)) } : kind === 3 && (yield readOverflow(pages, view.getUint32(start + at + 4, isLittleEndian), view.getUint32(start + at + 8, isLittleEndian)));
	}
}
function readOverflow({ bytes, view, size, isLittleEndian }, first, length) {
	if (length > Math.min(67108864, bytes.length)) return { damage: "a record is longer than its database" };
	let blob = new Uint8Array(length), done = 0, page = first;
	for (; done < length && page !== 0;) {
		let start = page * size;
		if (start + size > bytes.length || view.getUint8(start + 25) !== 7) return { damage: "a record points outside its database" };
		let used = Math.min(view.getUint16(start + 22, isLittleEndian), size - 26, length - done);
		if (used === 0) return { damage: "a record has an empty page" };
		blob.set(bytes.subarray(start + 26, start + 26 + used), done), done += used, page = view.getUint32(start + 16, isLittleEndian);
	}
	return done < length ? { damage: "a record is cut off" } : { blob };
}
const TAG = {
	name: 1e3,
	version: 1001,
	release: 1002,
	epoch: 1003,
	vendor: 1011,
	license: 1014,
	url: 1020,
	arch: 1022,
	sourceRpm: 1044,
	provides: 1047,
	requires: 1049,
	directoryIndexes: 1116,
	baseNames: 1117,
	directoryNames: 1118,
	module: 5096
}, STRINGS = new Set([
	6,
	8,
	9
]), MAX_VALUES = 1e6;
function parseRpmHeader(blob) {
	if (blob.length < 8) return;
	let view = new DataView(blob.buffer, blob.byteOffset, blob.length), count = view.getUint32(0), start = 8 + count * 16;
	if (count > 65536 || start + view.getUint32(4) > blob.length) return;
	let entries = new Map();
	for (let index = 0; index < count; index += 1) {
		let at = 8 + index * 16;
		entries.set(view.getUint32(at), {
			type: view.getUint32(at + 4),
			offset: start + view.getUint32(at + 8),
			count: view.getUint32(at + 12)
		});
	}
	return describe$5({
		view,
		blob,
		entries
	});
}
function describe$5(data) {
	let [name, version, release] = [
		TAG.name,
		TAG.version,
		TAG.release
	].map((tag) => text$1(data, tag));
	if (!name || !version || !release) return;
	let epoch = numbers(data, TAG.epoch)[0];
	return {
		name,
		version,
		release,
		...epoch === void 0 ? {} : { epoch },
		arch: text$1(data, TAG.arch),
		vendor: text$1(data, TAG.vendor),
		license: text$1(data, TAG.license),
		url: text$1(data, TAG.url),
		sourceRpm: text$1(data, TAG.sourceRpm),
		module: text$1(data, TAG.module),
		provides: texts$1(data, TAG.provides),
		requires: texts$1(data, TAG.requires),
		files: listFiles(data)
	};
}
function listFiles(data) {
	let directories = texts$1(data, TAG.directoryNames), indexes = numbers(data, TAG.directoryIndexes);
	return texts$1(data, TAG.baseNames).map((base, index) => `${directories[indexes[index] ?? -1] ?? ""}${base}`);
}
function text$1(data, tag) {
	let value = texts$1(data, tag)[0] ?? "";
	return value === "(none)" ? "" : value;
}
function texts$1({ blob, entries }, tag) {
	let entry = entries.get(tag);
	if (entry === void 0 || !STRINGS.has(entry.type)) return [];
	let values = [], at = entry.offset;
	for (let index = 0; index < Math.min(entry.count, MAX_VALUES) && at < blob.length; index += 1) {
		let end = blob.indexOf(0, at);
		if (end < 0) break;
		values.push(Buffer.from(blob.buffer, blob.byteOffset + at, end - at).toString()), at = end + 1;
	}
	return values;
}
function numbers({ view, entries }, tag) {
	let entry = entries.get(tag);
	if (entry === void 0 || entry.type !== 4) return [];
	let fitting = Math.min(entry.count, MAX_VALUES, Math.max(0, Math.floor((view.byteLength - entry.offset) / 4)));
	return Array.from({ length: fitting }, (_, index) => view.getUint32(entry.offset + index * 4));
}
const SLOT_PAGE = 4096;
function* readNdb(bytes) {
	let view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	if (bytes.length < SLOT_PAGE) {
		yield { damage: "the database ends inside its header" };
		return;
	}
	let pages = Math.min(view.getUint32(12, !0), 4096);
	for (let at = 32; at + 16 <= Math.min(pages * SLOT_PAGE, bytes.length); at += 16) {
		if (view.getUint32(at, !0) !== 1953459283) {
			yield { damage: "a slot of the database is damaged" };
			return;
		}
		let index = view.getUint32(at + 4, !0);
		index !== 0 && (yield readBlob(view, bytes, {
			index,
			start: view.getUint32(at + 8, !0) * 16
		}));
	}
}
function readBlob(view, bytes, { index, start }) {
	if (start + 16 > bytes.length || view.getUint32(start, !0) !== 1398959170 || view.getUint32(start + 4, !0) !== index) return { damage: `record ${index} is damaged` };
	let length = view.getUint32(start + 12, !0), blob = bytes.subarray(start + 16, start + 16 + length);
	return blob.length < length ? { damage: `record ${index} is cut off` } : { blob };
}
function resolveRequirements(headers) {
	let providers = mapProviders(headers);
	return new Map(headers.map((header) => {
		let names = header.requires.flatMap((capability) => providers.get(capability) ?? []);
		return [header, [...new Set(names)].filter((name) => name !== header.name).sort()];
	}));
}
function mapProviders(headers) {
	let providers = new Map(), wantedFiles = new Set(headers.flatMap(({ requires }) => requires.filter((capability) => capability.startsWith("/"))));
	for (let { name, provides, files } of headers) for (let capability of [...provides, ...files.filter((path) => wantedFiles.has(path))]) providers.has(capability) || providers.set(capability, name);
	return providers;
}
function* readSqliteRpm(bytes) {
	for (let row of readTable(bytes, "Packages")) if ("damage" in row) yield row;
	else {
		let blob = row.columns[1];
		blob instanceof Uint8Array && (yield { blob });
	}
}
const DISTRIBUTORS = "AlmaLinux,Alibaba,Amazon,Anolis,Azure Linux,CentOS,CloudLinux,EuroLinux,Fedora,http://openeuler.org,Koji,Mageia,Microsoft Corporation,Navy,obs://build.opensuse.org,openEuler,openSUSE,OpenCloudOS,Oracle America,Photon,Red Hat,Rocky,Scientific Linux,Springdale,SUSE,TencentOS,VMware,Virtuozzo".split(",").map((name) => name.toLowerCase());
function isThirdParty(vendor, release) {
	return vendor === "Fedora Project" ? /\.el\d/.test(release) : vendor !== "" && !DISTRIBUTORS.some((name) => vendor.toLowerCase().startsWith(name));
}
const DIRECTORIES = [
	"var/lib/rpm",
	"usr/lib/sysimage/rpm",
	"usr/share/rpm"
], READERS = {
	Packages: readBerkeleyDb,
	"Packages.db": readNdb,
	"rpmdb.sqlite": readSqliteRpm
}, rpmExtractor = {
	id: "rpm",
	title: "rpm packages (Berkeley DB, NDB, SQLite)",
	references: ["https://rpm.org/docs/latest/manual/format_header.html", "https://rpm.org/docs/latest/manual/tags.html"],
	family: "os",
	hasRelations: !0,
	version: 1,
	claims: DIRECTORIES.flatMap((directory) => [...Object.keys(READERS), "rpmdb.sqlite-wal"].map((name) => ({ path: `${directory}/${name}` }))),
	maxBytes: 536870912,
	extract: extract$5
};
function extract$5(file) {
	let reader = READERS[file.path.slice(file.path.lastIndexOf("/") + 1)];
	if (reader === void 0) return reportJournal(file);
	let problems = [], headers = readHeaders(reader(file.bytes()), file, problems), requirements = resolveRequirements(headers);
	return {
		packages: headers.map((header) => describe$4(header, requirements.get(header) ?? [])),
		owned: headers.map(({ name, files }) => ({
			owner: name,
			paths: files.map((path) => path.replace(/^\/+/, ""))
		})),
		problems
	};
}
function readHeaders(blobs, file, problems) {
	let headers = [], budget = file.size * 2;
	for (let item of blobs) {
		budget -= "blob" in item ? item.blob.length : 0;
		let header = "blob" in item && budget >= 0 ? parseRpmHeader(item.blob) : void 0;
		if (header !== void 0 && header.name !== "gpg-pubkey" && headers.push(header), header === void 0 && problems.push(damage({
			plugin: "rpm",
			file
		}, `rpm database: ${"damage" in item ? item.damage : "a header is damaged"}`)), budget < 0 || problems.length >= 100) break;
	}
	return headers;
}
function reportJournal(file) {
	return file.size === 0 ? {} : { problems: [{
		severity: "warning",
		code: "PACKAGE_DATABASE_DAMAGED",
		message: "the rpm database has a write-ahead log; packages changed last may be missing from the inventory",
		hint: "End the instruction that installs packages cleanly, so that rpm folds its log into the database.",
		where: {
			path: file.path,
			plugin: "rpm"
		}
	}] };
}
function describe$4(header, dependsOn) {
	let { epoch, vendor, license, url, arch, module } = header, evr = `${epoch ? `${epoch}:` : ""}${header.version}-${header.release}`, source = readSourceRpm(header.sourceRpm);
	return {
		type: "rpm",
		name: header.name,
		version: evr,
		...arch ? { arch } : {},
		...source ? { source } : {},
		...license ? { licenses: [license] } : {},
		...vendor ? { supplier: vendor } : {},
		...url ? { homepage: url } : {},
		...module ? { module } : {},
		...isThirdParty(vendor, header.release) ? { isThirdParty: !0 } : {},
		...dependsOn.length > 0 ? { dependsOn } : {}
	};
}
const rpmManifestExtractor = {
	id: "rpm-manifest",
	title: "rpm container manifest",
	references: ["https://github.com/microsoft/azurelinux/blob/3.0/SPECS/distroless-packages/README.md"],
	family: "os",
	version: 1,
	claims: [{ path: "var/lib/rpmmanifest/container-manifest-2" }],
	extract: extract$4
};
function extract$4(file) {
	let packages = [], problems = [];
	for (let line of file.text().split(/\r?\n/)) {
		if (line === "") continue;
		let found = describe$3(line.split("	"));
		if (found ? packages.push(found) : problems.push(invalidRecord({
			plugin: rpmManifestExtractor.id,
			file
		}, "a line of the rpm manifest has no name and version")), problems.length > 10) break;
	}
	return {
		packages,
		problems
	};
}
function describe$3(columns) {
	let [name, release, , , vendor, epoch, , arch, , sourceRpm] = columns.map((column) => column === "(none)" ? "" : column);
	if (columns.length < 10 || !name || !release?.includes("-") || /\s/.test(name)) return;
	let source = readSourceRpm(sourceRpm ?? "");
	return {
		type: "rpm",
		name,
		version: epoch && /^\d+$/.test(epoch) ? `${epoch}:${release}` : release,
		...arch ? { arch } : {},
		...source ? { source } : {},
		...vendor ? { supplier: vendor } : {}
	};
}
const snapExtractor = {
	id: "snap",
	title: "Snaps",
	references: ["https://snapcraft.io/docs/snap-format"],
	family: "os",
	version: 1,
	claims: [{
		basename: "snap.yaml",
		within: "meta"
	}],
	maxBytes: 1048576,
	extract: extract$3
};
function extract$3(file) {
	let text = file.text(), [name, version, arch] = [
		"name",
		"version",
		"architectures"
	].map((field) => readField(text, field));
	return !name || !version || !/^[a-z0-9][a-z0-9-]*$/.test(name) ? { problems: [invalidRecord({
		plugin: snapExtractor.id,
		file
	}, "a snap's description has no name and version")] } : { packages: [{
		type: "snap",
		name,
		version,
		...arch ? { arch } : {}
	}] };
}
function readField(text, field) {
	return RegExp(`^${field}:[ \\t]*(?:\\n[ \\t]*-[ \\t]*)?['"]?([^'"\\n#]{1,200})`, "m").exec(text)?.[1]?.trim();
}
const MAX_COMPONENTS = 1e5, OS_TYPES$1 = new Set([
	"alpm",
	"apk",
	"deb",
	"opkg",
	"rpm"
]);
function listSbomPackages(document, evidence) {
	let root = asRecord$1(document);
	return (asText$1(root.spdxVersion)?.startsWith("SPDX-2") ? listSpdx(root) : root.bomFormat === "CycloneDX" ? listCycloneDx(root) : void 0)?.flatMap(({ purl, license }) => describe$2(purl, license, evidence) ?? []);
}
function listCycloneDx(root) {
	let found = [], level = asList$1(root.components);
	for (let depth = 0; depth < 20 && level.length > 0 && found.length < MAX_COMPONENTS; depth += 1) {
		let records = level.map(asRecord$1);
		for (let record of records) {
			let purl = asText$1(record.purl), license = readLicense(asList$1(record.licenses).map(asRecord$1));
			purl !== void 0 && found.push({
				purl,
				...license ? { license } : {}
			});
		}
		level = records.flatMap((record) => asList$1(record.components)).slice(0, MAX_COMPONENTS);
	}
	return found.slice(0, MAX_COMPONENTS);
}
function readLicense(choices) {
	let [first] = choices, license = asRecord$1(first?.license);
	return choices.length === 1 ? asText$1(first?.expression) ?? asText$1(license.id) ?? asText$1(license.name) : void 0;
}
function listSpdx(root) {
	return asList$1(root.packages).slice(0, MAX_COMPONENTS).map(asRecord$1).flatMap((record) => {
		let purl = asText$1(asList$1(record.externalRefs).map(asRecord$1).find(({ referenceType }) => referenceType === "purl")?.referenceLocator), license = [record.licenseConcluded, record.licenseDeclared].map(asText$1).find((text) => text && text !== "NOASSERTION" && text !== "NONE");
		return purl === void 0 ? [] : [{
			purl,
			...license ? { license } : {}
		}];
	});
}
function describe$2(text, license, evidence) {
	let purl = parsePurl(text);
	if (purl === void 0 || purl.name.trim() === "") return;
	let { arch, epoch, distro: _distro, upstream: _upstream, ...qualifiers } = purl.qualifiers ?? {}, version = purl.version ?? "";
	return {
		type: purl.type,
		name: nameOf$1(purl),
		version: epoch && /^\d+$/.test(epoch) ? `${epoch}:${version}` : version,
		confidence: "derived",
		evidence,
		...arch ? { arch } : {},
		...license ? { licenses: [license] } : {},
		...Object.keys(qualifiers).length > 0 ? { qualifiers } : {}
	};
}
function nameOf$1({ type, namespace, name }) {
	return namespace === void 0 || OS_TYPES$1.has(type) ? name : type === "maven" ? `${namespace}:${name}` : `${namespace}/${name}`;
}
const nativeImageExtractor = {
	id: "native-image",
	title: "GraalVM native images",
	references: ["https://www.graalvm.org/latest/security-guide/native-image/sbom/"],
	family: "sbom",
	confidence: ["derived"],
	version: 1,
	claims: [{ magic: "elf" }],
	maxBytes: 1073741824,
	extract: extract$2
};
function extract$2(file) {
	let executable = readExecutable(file);
	if (executable === void 0 || !executable.sections.some(({ name }) => name === ".svm_heap")) return {};
	let packed = findPacked(file, executable);
	if (packed === void 0) return {};
	let packages = listSbomPackages(inflate$2(packed), "SBOM in the native image");
	return packages === void 0 ? unreadable({
		plugin: nativeImageExtractor.id,
		file
	}, "the SBOM that a native image embeds cannot be read") : { packages };
}
function findPacked(file, executable) {
	let wanted = new Map();
	for (let { name, address } of readSymbols(file, executable, "dynamic")) (name === "sbom" || name === "sbom_length") && wanted.set(name, address);
	let [start, length] = [wanted.get("sbom"), wanted.get("sbom_length")];
	if (start === void 0 || length === void 0) return;
	let bytes = readAddress(file, executable, length, 8);
	if (bytes === void 0 || bytes.length < 8) return new Uint8Array();
	let size = Number(new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0, executable.isLittleEndian));
	return readAddress(file, executable, start, Math.min(size, 16777216)) ?? new Uint8Array();
}
function inflate$2(packed) {
	try {
		return parseJson$2(gunzipSync(packed, { maxOutputLength: 67108864 }).toString());
	} catch {
		return;
	}
}
const sbomFilesExtractor = {
	id: "sbom-files",
	title: "SBOMs in the image (CycloneDX, SPDX)",
	references: [
		"https://cyclonedx.org/docs/1.6/json/",
		"https://spdx.github.io/spdx-spec/v2.3/",
		"https://peps.python.org/pep-0770/",
		"https://docs.spring.io/spring-boot/reference/actuator/endpoints.html#actuator.endpoints.sbom"
	],
	family: "sbom",
	confidence: ["derived"],
	version: 1,
	claims: [
		{ suffix: ".cdx.json" },
		{ suffix: ".spdx.json" },
		{
			suffix: ".json",
			below: "*.dist-info/sboms"
		},
		{
			suffix: ".json",
			below: "share/sbom"
		},
		{
			suffix: ".spdx",
			below: "bitnami/*"
		},
		{
			basename: "bom.json",
			below: "META-INF/sbom"
		}
	],
	maxBytes: 67108864,
	extract: extract$1
}, PASSED_OVER = /(?:^|\/)(?:var\/lib\/db\/sbom|node_modules)\//;
function extract$1(file) {
	if (PASSED_OVER.test(file.path)) return {};
	let packages = listSbomPackages(parseJson$2(file.text()), "SBOM in the image");
	return packages === void 0 ? unreadable({
		plugin: sbomFilesExtractor.id,
		file
	}, "a file named like an SBOM is neither CycloneDX nor SPDX 2 in JSON") : { packages };
}
const EXTRACTORS = [
	apkExtractor,
	bitnamiExtractor,
	chiselExtractor,
	dpkgExtractor,
	nixExtractor,
	opkgExtractor,
	pacmanExtractor,
	portageExtractor,
	releaseFilesExtractor,
	rpmExtractor,
	rpmManifestExtractor,
	snapExtractor,
	condaExtractor,
	dartExtractor,
	dotnetExtractor,
	erlangExtractor,
	goExtractor,
	haskellExtractor,
	javaExtractor,
	juliaExtractor,
	jvmExtractor,
	luaExtractor,
	npmExtractor,
	ocamlExtractor,
	pearExtractor,
	perlExtractor,
	phpExtractor,
	pythonExtractor,
	rExtractor,
	rubyExtractor,
	rustExtractor,
	swiftExtractor,
	wordpressExtractor,
	classifiersExtractor,
	elfPackageNoteExtractor,
	packedExtractor,
	nativeImageExtractor,
	sbomFilesExtractor
];
function alignHistory(history, layers) {
	let made = history.filter(({ isEmptyLayer }) => !isEmptyLayer);
	return Array.from({ length: layers }, (_, index) => made.length === layers ? readableInstruction(made[index]?.createdBy ?? "") : void 0);
}
const MAX_LENGTH = 2e3, SHELL = /^(?:RUN )?(?:\|\d+ .*? )?\/(?:usr\/)?bin\/(?:ba|da|a|k|z)?sh (?:-\w+ (?:pipefail )?){0,4}?-\w*c /;
function readableInstruction(createdBy) {
	let text = createdBy.slice(0, MAX_LENGTH * 2).replace(/\s+/g, " ").trim().replace(/ ?# buildkit$/, "").replace(/^\/bin\/sh -c #\(nop\) */, "").replace(SHELL, "RUN ").trim().slice(0, MAX_LENGTH);
	return text === "" ? void 0 : text;
}
const COMPARED = 1500, CLASSIC_COPY = /^(COPY|ADD) (?:--\S+ )*(?:file|dir|multi):[0-9a-f]+ in (.*)$/;
function fits(instruction, history) {
	let { keyword } = instruction;
	if (keyword === "RUN") return commandsOf(instruction).some((command) => isCommand(command, history));
	if (keyword === "WORKDIR") return endsLike(history, "WORKDIR", trimSlash(instruction.text).replace(/^\.\//, ""));
	let written = collapse(listed(instruction.text)), classic = CLASSIC_COPY.exec(history);
	if (classic) return classic[1] === keyword && matchesPattern(trimSlash(written.split(" ").at(-1) ?? ""), trimSlash(classic[2] ?? ""));
	let bare = history.replace(/^(COPY|ADD) (?:--\S+ )+/, "$1 ");
	return matchesPattern(`${keyword} ${written}`.slice(0, COMPARED), bare.slice(0, COMPARED));
}
function commandsOf({ text, heredocs }) {
	let [first] = heredocs;
	if (!first) return [...withoutShell(collapse(listed(text))), collapse(text)];
	let whole = [text, ...heredocs.map(({ name, content }) => `${content}\n${name}`)].join("\n");
	return [
		first.content,
		whole,
		`/dev/pipes/${first.name}`
	].map(collapse);
}
function withoutShell(command) {
	let bare = readableInstruction(`RUN ${command}`)?.slice(4);
	return bare && command.endsWith(` ${bare}`) ? [command, bare] : [command];
}
function isCommand(command, history) {
	if (command === "") return !1;
	let text = history.replace(/^RUN /, "");
	return command.length <= COMPARED ? text === command || text.endsWith(` ${command}`) : text.includes(command.slice(0, COMPARED));
}
function listed(text) {
	if (!text.trimStart().startsWith("[")) return text;
	try {
		let words = JSON.parse(text);
		return Array.isArray(words) ? words.join(" ") : text;
	} catch {
		return text;
	}
}
const VARIABLE = /\$(?:\{[^{}]*\}|\w+)/;
function matchesPattern(written, actual) {
	let [first = "", ...rest] = unquote$1(written).split(VARIABLE), text = unquote$1(actual);
	if (rest.length === 0) return first === text;
	if (!text.startsWith(first)) return !1;
	let at = first.length;
	for (let [index, part] of rest.entries()) {
		let found = index === rest.length - 1 ? text.length - part.length : text.indexOf(part, at);
		if (found < at || !text.startsWith(part, found)) return !1;
		at = found + part.length;
	}
	return !0;
}
function endsLike(history, keyword, path) {
	if (!history.startsWith(`${keyword} `)) return !1;
	let actual = trimSlash(history.slice(keyword.length + 1));
	return VARIABLE.test(path) || unquote$1(actual).endsWith(unquote$1(path));
}
const collapse = (text) => text.slice(0, 65536).replace(/\s+/g, " ").trim(), unquote$1 = (text) => text.replace(/["']/g, "");
function trimSlash(path) {
	let text = path.trim(), end = text.length;
	for (; end > 1 && text[end - 1] === "/";) --end;
	return text.slice(0, end);
}
function parseDockerfile(text) {
	let lines = text.replace(/^\uFEFF/, "").split(/\r?\n/, 2e4), args = new Map(), stages = [];
	for (let instruction of readInstructions(lines, readEscape(lines))) if (instruction.keyword === "FROM") {
		let [from = "", as, name] = instruction.text.split(/\s+/);
		stages.push({
			from,
			line: instruction.line,
			instructions: [],
			...as?.toUpperCase() === "AS" && name ? { name } : {}
		});
	} else if (stages.length > 0) stages.at(-1)?.instructions.push(instruction);
	else if (instruction.keyword === "ARG") for (let [name, value] of readArguments(instruction.text)) args.set(name, value);
	return {
		args,
		stages
	};
}
function readEscape(lines) {
	for (let line of lines) {
		let directive = /^\s*#\s*(\w+)\s*=\s*(\S+)\s*$/.exec(line);
		if (directive === null) break;
		if (directive[1]?.toLowerCase() === "escape" && directive[2] === "`") return "`";
	}
	return "\\";
}
function* readInstructions(lines, escape) {
	let ends = indexEnds(lines);
	for (let at = 0; at < lines.length;) {
		let line = at + 1, joined = joinLines(lines, at, escape);
		at = joined.next;
		let [, word = "", rest = ""] = /^\s*([a-z]+)\s+(.*)$/is.exec(joined.text) ?? [];
		if (word === "") continue;
		let keyword = word.toUpperCase(), text = withoutFlags(rest).slice(0, 65536), { heredocs, next } = /^(RUN|COPY|ADD)$/.test(keyword) ? readHeredocs(text, {
			lines,
			ends,
			from: at
		}) : {
			heredocs: [],
			next: at
		};
		at = next, yield {
			keyword,
			text,
			line,
			heredocs
		};
	}
}
function joinLines(lines, from, escape) {
	let first = (lines[from] ?? "").trimEnd();
	if (isComment(first)) return {
		text: "",
		next: from + 1
	};
	let parts = [first], isOpen = first.endsWith(escape), next = from + 1;
	for (; isOpen && next < lines.length; next += 1) {
		let part = (lines[next] ?? "").trimEnd();
		part === "" || isComment(part) || (parts.push(part), isOpen = part.endsWith(escape));
	}
	let last = parts.length - 1;
	return {
		text: parts.map((part, index) => index < last ? part.slice(0, -1) : part).join(""),
		next
	};
}
const isComment = (line) => line.trimStart().startsWith("#");
function withoutFlags(text) {
	let rest = text.trim();
	for (let flag = /^--[\w-]+(=("[^"]*"|\S*))?\s+/.exec(rest); flag; flag = /^--[\w-]+(=("[^"]*"|\S*))?\s+/.exec(rest)) rest = rest.slice(flag[0].length);
	return rest;
}
function indexEnds(lines) {
	let ends = new Map();
	for (let [index, line] of lines.entries()) {
		let name = /^\t*([A-Za-z_]\w*)$/.exec(line)?.[1];
		if (name === void 0) continue;
		let known = ends.get(name);
		known ? known.push(index) : ends.set(name, [index]);
	}
	return ends;
}
function readHeredocs(text, { lines, ends, from }) {
	let heredocs = [], next = from;
	for (let [, dash, name = ""] of text.matchAll(/(?<!<)<<(-?)\s*["']?([A-Za-z_]\w*)["']?/g)) {
		let strip = (line) => dash === "-" ? line.replace(/^\t+/, "") : line, end = ends.get(name)?.find((index) => index >= next && strip(lines[index] ?? "") === name);
		if (end === void 0) break;
		heredocs.push({
			name,
			content: lines.slice(next, end).map(strip).join("\n")
		}), next = end + 1;
	}
	return {
		heredocs,
		next
	};
}
function* readArguments(text) {
	for (let [, name = "", quoted, plain] of text.matchAll(/([A-Za-z_]\w*)(?:=(?:"([^"]*)"|(\S*)))?/g)) {
		let value = quoted ?? plain;
		value !== void 0 && (yield [name, value]);
	}
}
const MAKES_LAYERS = new Set([
	"RUN",
	"COPY",
	"ADD",
	"WORKDIR"
]);
function attributeLayers(text, { layers }) {
	let file = parseDockerfile(text), best;
	for (let stage of file.stages.slice(0, 200)) {
		let attribution = attributeTo$1(stage, file, layers), found = attribution?.lines.filter((line) => line !== void 0).length ?? 0;
		attribution && found > 0 && found >= (best?.found ?? 0) && (best = {
			attribution,
			found
		});
	}
	return best?.attribution;
}
function listBases(text) {
	let file = parseDockerfile(text), roots = file.stages.slice(0, 200).toReversed().map((stage) => substitute(unrollStage(stage, file.stages).root.from, file.args));
	return [...new Set(roots)].filter((base) => base !== void 0).filter((base) => base.toLowerCase() !== "scratch");
}
function attributeTo$1(target, file, layers) {
	let { root, instructions } = unrollStage(target, file.stages), lines = layers.map(() => void 0), top = layers.length - 1;
	for (let instruction of instructions.toReversed()) {
		let history = layers[top]?.instruction;
		if (history !== void 0 && fits(instruction, history)) lines[top] = instruction.line, --top;
		else if (instruction.keyword !== "WORKDIR") return;
	}
	let isScratch = root.from.toLowerCase() === "scratch";
	if (isScratch === top >= 0) return;
	let base = isScratch ? void 0 : substitute(root.from, file.args);
	return {
		lines,
		from: root.line,
		...base ? { base } : {}
	};
}
function unrollStage(target, stages) {
	let root = target, instructions = [];
	for (let depth = 0; depth < 200; depth += 1) {
		instructions.unshift(...root.instructions.filter(({ keyword }) => MAKES_LAYERS.has(keyword)));
		let parent = stages.slice(0, stages.indexOf(root)).findLast(({ name }) => name?.toLowerCase() === root.from.toLowerCase());
		if (!parent) break;
		root = parent;
	}
	return {
		root,
		instructions
	};
}
function substitute(from, args) {
	if (from.length > 4096) return;
	let text = from.replace(/\$(?:\{(\w+)(?::-([^}]*))?\}|(\w+))/g, (whole, braced, fallback, plain) => args.get(braced ?? plain ?? "") ?? fallback ?? whole);
	return text === "" || text.includes("$") ? void 0 : text;
}
const USUAL_NAMES = ["Dockerfile", "Containerfile"];
async function attributeImage(inventory, options, runtime) {
	let { image } = inventory, bases = [];
	if (!image) return {
		inventory,
		bases
	};
	let names = options.dockerfile === "" ? options.workspace === void 0 ? [] : USUAL_NAMES : [options.dockerfile];
	for (let name of names) {
		let text = await readDockerfile(name, options, runtime), attributed = text === void 0 ? void 0 : attributeTo(image, text, relativePath(name, options, runtime));
		if (attributed) return {
			inventory: {
				...inventory,
				image: attributed
			},
			bases: []
		};
		text !== void 0 && bases.push(...listBases(text));
	}
	return options.dockerfile === "" ? {
		inventory,
		bases
	} : {
		inventory: {
			...inventory,
			problems: [...inventory.problems, describeMisfit(options.dockerfile)]
		},
		bases
	};
}
async function readDockerfile(name, { dockerfile, workspace }, { fs }) {
	try {
		return Buffer.from(await fs.readFile(isAbsolute(name) ? name : fs.join(workspace ?? ".", name), 1048576)).toString();
	} catch (error) {
		if (dockerfile === "") return;
		throw new TidegateError("INPUT_INVALID", `the Dockerfile ${JSON.stringify(name)} cannot be read`, {
			cause: error,
			hint: "`dockerfile` is a path from the root of the checkout (or from here), of a file of at most 1 MiB."
		});
	}
}
function attributeTo(image, text, path) {
	let found = attributeLayers(text, image);
	if (!found) return;
	let layers = image.layers.map((layer, index) => {
		let line = found.lines[index];
		return {
			...layer,
			isBase: line === void 0,
			dockerfileLine: line ?? found.from
		};
	}), named = found.base === void 0 ? void 0 : splitDigest(found.base), base = named === void 0 || named.name === image.base?.name && named.digest === void 0 ? image.base : named;
	return {
		...image,
		layers,
		...path === void 0 ? {} : { dockerfile: path },
		...base ? { base } : {}
	};
}
function splitDigest(reference) {
	let [name = "", digest] = reference.split("@");
	return isDigest(digest) ? {
		name,
		digest
	} : { name: reference };
}
function relativePath(name, { workspace = "." }, { fs }) {
	let root = workspace.endsWith(fs.sep) ? workspace : workspace + fs.sep, parts = (isAbsolute(name) ? name.startsWith(root) ? name.slice(root.length) : void 0 : name)?.split(fs.sep === "\\" ? /[\\/]/ : "/").filter((part) => part !== "" && part !== ".");
	return parts && !parts.includes("..") ? parts.join("/") : void 0;
}
const isAbsolute = (path) => /^(?:[\\/]|[A-Za-z]:[\\/])/.test(path);
function describeMisfit(dockerfile) {
	return {
		severity: "warning",
		code: "HISTORY_MISMATCH",
		message: `${dockerfile} does not fit the image's history, so no line of it is named.`,
		hint: "Give the Dockerfile that built this very image, or leave `dockerfile` out."
	};
}
function listCandidates(image, provenance, bases) {
	let { name, digest } = image.base ?? {}, isLabel = name !== void 0 && image.labels?.["org.opencontainers.image.base.name"] === name;
	return [
		{
			candidates: (provenance?.images ?? []).flatMap((item) => describe$1(item.name, item.digest)),
			isOwn: !1,
			isComplete: !0
		},
		{
			candidates: name === void 0 || digest === void 0 ? [] : describe$1(name, digest),
			isOwn: !1,
			isComplete: !isLabel
		},
		{
			candidates: name === void 0 ? [] : describe$1(name),
			isOwn: !1,
			isComplete: !isLabel
		},
		{
			candidates: bases.flatMap((base) => describe$1(base)),
			isOwn: !0,
			isComplete: !1
		}
	].filter(({ candidates }) => candidates.length > 0).map((group) => ({
		...group,
		...limit(group)
	}));
}
function limit({ candidates, isComplete }) {
	return {
		candidates: candidates.slice(0, 6),
		isComplete: isComplete && candidates.length <= 6
	};
}
function describe$1(name, digest) {
	let reference = parseReference(name);
	if (!reference || reference.registry === "localhost") return [];
	let { registry, repository } = reference;
	return [{
		name,
		reference: digest ? {
			registry,
			repository,
			digest
		} : reference
	}];
}
function isSameName(one, other) {
	let [a, b] = [parseReference(one), parseReference(other)];
	return a !== void 0 && b !== void 0 && a.registry === b.registry && a.repository === b.repository && a.tag === b.tag;
}
function digestOf$1(bytes) {
	return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
function createDigestTap() {
	let hash = createHash("sha256");
	return {
		async *through(chunks) {
			for await (let chunk of chunks) hash.update(chunk), yield chunk;
		},
		digest: () => `sha256:${hash.digest("hex")}`
	};
}
function checkDigest(actual, expected, label, cause) {
	if (actual !== expected) throw new TidegateError("IMAGE_DIGEST_MISMATCH", `${label} does not match its digest: it is ${actual}, not ${expected}`, { cause });
}
function describeBareLayer(name, diffId, { platform }) {
	return {
		name,
		id: diffId,
		platform,
		layers: [{ diffId }]
	};
}
function placeDigest(kind, place) {
	return digestOf$1(Buffer.from(`${kind}\0${place}`));
}
var ByteBudget = class {
	#used = 0;
	#limits;
	constructor(limits) {
		this.#limits = limits;
	}
	take(bytes, label) {
		if (this.#used += bytes, this.#used > this.#limits.totalBytes) throw new TidegateError("IMAGE_LIMIT_EXCEEDED", `the layers of the image unpack to more than ${this.#limits.totalBytes} bytes, the limit "totalBytes", in ${label}`);
	}
	async *watch(chunks, label, compressed) {
		let out = 0;
		for await (let chunk of chunks) {
			if (out += chunk.length, this.take(chunk.length, label), out > 67108864 && out > compressed() * this.#limits.ratio) throw new TidegateError("IMAGE_LIMIT_EXCEEDED", `${label} unpacks to more than ${this.#limits.ratio} times its size, the limit "ratio"`);
			yield chunk;
		}
	}
};
function cleanPath(name) {
	if (name.includes("\0")) return;
	if (!name.startsWith("/") && !name.startsWith(".") && !name.endsWith("/") && !name.includes("//") && !name.includes("/.")) return name;
	let parts = [];
	for (let part of name.split("/")) if (part !== "" && part !== ".") {
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return;
	}
	return parts.join("/");
}
function depthOf(path) {
	let depth = 1;
	for (let index = path.indexOf("/"); index >= 0; index = path.indexOf("/", index + 1)) depth += 1;
	return depth;
}
function parseTarHeader(block) {
	if (!hasChecksum(block, readNumber(block, 148, 8))) return;
	let name = readText$1(block, 0, 100), prefix = readPrefix(block);
	return {
		name: prefix === "" ? name : `${prefix}/${name}`,
		link: readText$1(block, 157, 100),
		size: readNumber(block, 124, 12),
		mode: readNumber(block, 100, 8) & 4095,
		type: String.fromCharCode(block[156] ?? 0)
	};
}
function readPrefix(block) {
	if (block[345] === 0) return "";
	let magic = block.toString("latin1", 257, 265);
	return magic === "ustar  \0" ? readMisplacedPrefix(block) : magic.startsWith("ustar\0") ? readText$1(block, 345, block.toString("latin1", 508, 512) === "tar\0" ? 131 : 155) : "";
}
function readMisplacedPrefix(block) {
	let prefix = readNumber(block, 345, 12) >= 0 && (block[357] === 0 || readNumber(block, 357, 12) >= 0) ? "" : readText$1(block, 345, 155);
	return /^[\x01-\x7f]*$/.test(prefix) ? prefix : "";
}
function readText$1(block, start, length) {
	let end = start;
	for (; end < start + length && block[end] !== 0;) end += 1;
	return block.toString("latin1", start, end);
}
function readNumber(block, start, length) {
	if ((block[start] ?? 0) >= 128) return readBase256(block, start, length);
	let value = 0, digits = 0;
	for (let index = start; index < start + length; index += 1) {
		let byte = block[index] ?? 0;
		if (byte >= 48 && byte <= 55) value = value * 8 + byte - 48, digits += 1;
		else if (byte !== 32 && byte !== 0) return -1;
		else if (digits > 0) break;
	}
	return value;
}
function readBase256(block, start, length) {
	if ((block[start] ?? 0) & 64) return -1;
	let value = (block[start] ?? 0) & 63;
	for (let index = start + 1; index < start + length; index += 1) value = value * 256 + (block[index] ?? 0);
	return Number.isSafeInteger(value) ? value : -1;
}
function hasChecksum(block, expected) {
	let sum = 256;
	for (let index = 0; index < 148; index += 1) sum += block[index] ?? 0;
	for (let index = 156; index < 512; index += 1) sum += block[index] ?? 0;
	if (sum === expected) return !0;
	for (let index = 0; index < 512; index += 1) (index < 148 || index >= 156) && (block[index] ?? 0) >= 128 && (sum -= 256);
	return sum === expected;
}
const MAX_PIECES = 1e5;
function readOldPieces(block, start, count) {
	let pieces = [];
	for (let at = start; at < start + count * 24 && block[at] !== 0; at += 24) pieces.push(readNumber(block, at, 12), readNumber(block, at + 12, 12));
	return pieces;
}
function readPaxSparse(records) {
	if (records.size === 0) return;
	let map = readPaxMap(records, `${records.get("GNU.sparse.major") ?? ""}.${records.get("GNU.sparse.minor") ?? ""}`);
	if (map !== void 0) return {
		map,
		name: records.get("GNU.sparse.name"),
		size: records.get("GNU.sparse.size") ?? records.get("GNU.sparse.realsize")
	};
}
function readPaxMap(records, version) {
	if (version === "1.0") return "in-body";
	let offsets = readList(records.get("GNU.sparse.offset") ?? ""), map = records.get("GNU.sparse.map") ?? "";
	if (version !== "0.0" && version !== "0.1" && (version !== "." || map === "" && offsets.length === 0)) return;
	if (offsets.length === 0) return readList(map);
	let lengths = readList(records.get("GNU.sparse.numbytes") ?? "");
	return offsets.flatMap((offset, index) => [offset, lengths[index] ?? -1]);
}
function readList(text) {
	return text === "" ? [] : text.split(",").map((part) => /^\d{1,15}$/.test(part) ? Number(part) : -1);
}
function expandSparse(stored, sparse, size) {
	let body = sparse === "in-body" ? readBodyMap(stored) : {
		map: sparse,
		start: 0
	};
	if (body === void 0 || !isSane(body.map, stored.size - body.start, size)) return;
	let read = (offset, length) => fill({
		stored,
		...body
	}, offset, Math.max(0, Math.min(length, size - offset)));
	return {
		size,
		read,
		bytes: () => read(0, size)
	};
}
function isSane(map, stored, size) {
	let end = 0, total = 0;
	for (let index = 0; index < map.length; index += 2) {
		let [offset = -1, length = -1] = [map[index], map[index + 1]];
		if (offset < end || length < 0) return !1;
		end = offset + length, total += length;
	}
	return map.length <= MAX_PIECES * 2 && end <= size && total <= stored;
}
function readBodyMap(stored) {
	let bytes = Buffer.from(stored.read(0, Math.min(stored.size, MAX_PIECES * 32))), map = [], wanted = 1, at = 0;
	for (let count = 0; count < wanted; count += 1) {
		let end = bytes.indexOf(10, at), text = end < 0 || end - at > 15 ? "" : bytes.toString("latin1", at, end);
		if (!/^\d+$/.test(text)) return;
		count > 0 ? map.push(Number(text)) : wanted += Number(text) * 2, at = end + 1;
	}
	return {
		map,
		start: Math.ceil(at / 512) * 512
	};
}
function fill({ stored, map, start }, offset, length) {
	let out = Buffer.alloc(length), position = start;
	for (let index = 0; index < map.length; index += 2) {
		let [at = 0, count = 0] = [map[index], map[index + 1]], from = Math.max(at, offset), to = Math.min(at + count, offset + length);
		from < to && out.set(stored.read(position + from - at, to - from), from - offset), position += count;
	}
	return out;
}
const PREFIX$2 = ".wh.";
function classifyName(path) {
	let slash = path.lastIndexOf("/");
	if (!path.startsWith(PREFIX$2, slash + 1)) return;
	let directory = slash < 0 ? "" : path.slice(0, slash), name = path.slice(slash + 1);
	if (name === ".wh..wh..opq") return {
		kind: "opaque",
		path: directory
	};
	let hidden = name.slice(4);
	if (!(hidden === "" || hidden.startsWith(PREFIX$2) || hidden === "." || hidden === "..")) return {
		kind: "whiteout",
		path: directory === "" ? hidden : `${directory}/${hidden}`
	};
}
var EntryGate = class {
	entries = 0;
	#visitor;
	#limits;
	#label;
	#problems = 0;
	constructor(visitor, limits, label) {
		this.#visitor = visitor, this.#limits = limits, this.#label = label;
	}
	admit(raw) {
		if (this.entries += 1, this.entries > this.#limits.entries) throw new TidegateError("IMAGE_LIMIT_EXCEEDED", `${this.#label} has more than ${this.#limits.entries} entries, the limit "entries"`);
		let entry = this.#describe(raw);
		if (entry !== void 0 && this.#visitor.entry(entry) && entry.kind === "file") {
			if (raw.size <= this.#limits.fileBytes && raw.stored <= this.#limits.fileBytes) return entry;
			this.problem({
				severity: "error",
				code: "ENTRY_TOO_LARGE",
				message: `${entry.path} has ${raw.size} bytes and was not read; the limit "fileBytes" is ${this.#limits.fileBytes}.`,
				where: { path: entry.path }
			});
		}
	}
	deliver(entry, raw, stored) {
		let content = raw.sparse === void 0 ? stored : expandSparse(stored, raw.sparse, raw.size);
		if (content) return this.#visitor.content(entry, content);
		let message = `${entry.path} is a sparse file whose map is damaged; it was not read.`;
		this.problem({
			severity: "error",
			code: "ENTRY_UNREADABLE",
			message,
			where: { path: entry.path }
		});
	}
	problem(problem) {
		this.#problems += 1, this.#problems < 100 ? this.#visitor.problem(problem) : this.#problems === 100 && this.#visitor.problem({
			severity: "error",
			code: "ENTRY_UNREADABLE",
			message: `${this.#label} has further entries with problems, which are not listed.`
		});
	}
	#describe(raw) {
		let path = cleanPath(raw.name);
		if (path === void 0 || !this.#isWithinLimits(path)) return this.#refuse(raw, "name");
		if (path === "") return;
		let marker = classifyName(path);
		if (marker) return {
			...marker,
			size: 0,
			mode: raw.mode
		};
		switch (raw.kind) {
			case "symlink": return {
				kind: "symlink",
				path,
				size: 0,
				mode: raw.mode,
				target: raw.link
			};
			case "hardlink": {
				let target = cleanPath(raw.link);
				return target ? {
					kind: "hardlink",
					path,
					size: 0,
					mode: raw.mode,
					target
				} : this.#refuse(raw, "link target");
			}
			case "file": return {
				kind: "file",
				path,
				size: raw.size,
				mode: raw.mode
			};
			default: return {
				kind: raw.kind,
				path,
				size: 0,
				mode: raw.mode
			};
		}
	}
	#isWithinLimits(path) {
		let { pathBytes, depth } = this.#limits;
		return path.length > pathBytes || path.length * 3 > pathBytes && Buffer.byteLength(path) > pathBytes ? !1 : path.length < depth || depthOf(path) <= depth;
	}
	#refuse(raw, what) {
		let message = `An entry with an unsafe ${what} was left out: ${shorten(raw.name)}${raw.link === "" ? "" : ` → ${shorten(raw.link)}`}`;
		this.problem({
			severity: "warning",
			code: "ENTRY_UNSAFE_PATH",
			message
		});
	}
};
function shorten(name) {
	return name.length > 200 ? `${name.slice(0, 200)}…` : name;
}
const KERNEL = new Set([
	"proc",
	"sys",
	"dev"
]);
async function walkDirectory(root, visitor, cx) {
	let walk = new DirectoryWalk(root, visitor, cx);
	return await walk.run(), walk.stats;
}
var DirectoryWalk = class {
	#root;
	#label;
	#cx;
	#gate;
	#budget;
	#bytes = 0;
	constructor(root, visitor, cx) {
		this.#root = root, this.#label = `layer 1 of 1 (${root})`, this.#cx = cx, this.#gate = new EntryGate(visitor, cx.limits, this.#label), this.#budget = new ByteBudget(cx.limits);
	}
	get stats() {
		return {
			entries: this.#gate.entries,
			bytes: this.#bytes
		};
	}
	async run() {
		let waiting = [""];
		for (let directory = waiting.pop(); directory !== void 0; directory = waiting.pop()) for (let name of await this.#list(directory)) {
			if (directory === "" && KERNEL.has(name)) continue;
			let path = directory === "" ? name : `${directory}/${name}`;
			await this.#show(path) && waiting.push(path);
		}
		this.#tell(!0);
	}
	async #list(directory) {
		this.#cx.signal.throwIfAborted();
		try {
			return await this.#cx.fs.list(this.#place(directory));
		} catch (error) {
			return this.#refuse(directory === "" ? "/" : directory, error), [];
		}
	}
	async #show(path) {
		this.#gate.entries % 1e3 == 0 && (this.#cx.signal.throwIfAborted(), this.#tell(!1));
		try {
			let raw = await this.#describe(path), entry = raw && this.#gate.admit(raw);
			return raw && entry && await this.#read(entry, raw), raw?.kind === "directory" && path.split("/", this.#cx.limits.depth + 1).length <= this.#cx.limits.depth;
		} catch (error) {
			return this.#refuse(path, error), !1;
		}
	}
	async #describe(path) {
		let { fs } = this.#cx, stat = await fs.stat(this.#place(path), { isLinkItself: !0 });
		if (!stat) {
			this.#problem(path, `${path} was gone, or has a name that is no text, and was not read.`);
			return;
		}
		let { mode, size } = stat, plain = {
			name: path,
			link: "",
			size: 0,
			stored: 0,
			mode
		};
		switch (stat.kind) {
			case "file": return {
				...plain,
				kind: "file",
				size,
				stored: size
			};
			case "directory": return {
				...plain,
				kind: "directory"
			};
			case "symlink": return {
				...plain,
				kind: "symlink",
				link: await fs.readLink(this.#place(path))
			};
			default: return {
				...plain,
				kind: "other"
			};
		}
	}
	async #read(entry, raw) {
		let file = await this.#cx.fs.open(this.#place(raw.name), { isLinkRefused: !0 });
		try {
			if (this.#budget.take(file.size, this.#label), this.#bytes += file.size, file.size !== raw.size) return this.#problem(raw.name, `${raw.name} changed while it was read, and was left out.`);
			this.#gate.deliver(entry, raw, contentOf(file));
		} finally {
			await file.close();
		}
	}
	#place(path) {
		return path === "" ? this.#root : this.#cx.fs.join(this.#root, ...path.split("/"));
	}
	#refuse(path, error) {
		if (!(error instanceof Error) || !("syscall" in error)) throw error;
		this.#problem(path, `${path} cannot be read: ${"code" in error ? String(error.code) : error.message}.`);
	}
	#problem(path, message) {
		this.#gate.problem({
			severity: "error",
			code: "ENTRY_UNREADABLE",
			message,
			where: { path },
			hint: "Run as a user who may read all of it."
		});
	}
	#tell(isFinished) {
		this.#cx.logger.progress({
			task: "Reading files",
			done: this.#gate.entries,
			unit: "items",
			...isFinished ? { isFinished } : {}
		});
	}
};
function contentOf(file) {
	let read = (offset, length) => {
		let target = Buffer.allocUnsafe(Math.max(0, Math.min(length, file.size - offset)));
		return target.subarray(0, file.readSync(target, offset));
	};
	return {
		size: file.size,
		read,
		bytes: () => read(0, file.size)
	};
}
const directorySource = {
	id: "directory",
	title: "directory",
	references: ["https://refspecs.linuxfoundation.org/FHS_3.0/fhs/index.html"],
	prefixes: ["dir:"],
	recognise: async () => !1,
	open: open$4
};
async function open$4(text, cx) {
	let stat = await cx.fs.stat(text);
	if (!stat) throw new TidegateError("IMAGE_NOT_FOUND", `there is no directory ${text}`);
	if (stat.kind !== "directory") throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${text} is not a directory`);
	let diffId = placeDigest("directory", text), info = describeBareLayer(text, diffId, cx);
	return {
		info,
		origin: `directory ${text}`,
		readLayers: async (request) => {
			if (!request.wanted.has(diffId)) return;
			let visitor = request.begin();
			request.end(diffId, visitor, await walkDirectory(text, visitor, cx));
		},
		finalInfo: () => info,
		[Symbol.asyncDispose]: async () => void 0
	};
}
const CHUNK_BYTES = 1 << 20;
async function* inflate$1(source, inflater, { label, recycles }) {
	let pumped = pump(source, inflater);
	try {
		for await (let chunk of inflater) yield chunk, recycles && giveBack$1(chunk);
		return await pumped;
	} catch (error) {
		throw explain$2(error, label);
	} finally {
		inflater.destroy();
	}
}
async function* inflateWhole(source, inflater, options) {
	yield* inflate$1(source, inflater, options);
	for await (let _ of source);
}
function giveBack$1({ buffer, byteOffset, length }) {
	buffer instanceof ArrayBuffer && byteOffset + length === buffer.byteLength && buffer.byteLength === 1048576 && buffer.transfer(0);
}
const NOTHING = new Uint8Array();
async function pump(source, inflater) {
	let isDone = !1;
	inflater.once("end", () => {
		isDone = !0;
	});
	try {
		for (let next = await source.next(); !next.done; next = await source.next()) {
			let before = inflater.bytesWritten;
			if (inflater.destroyed || await writeWhole(inflater, next.value), inflater.destroyed && !isDone) return await source.return(void 0), NOTHING;
			let rest = next.value.subarray(inflater.bytesWritten - before);
			if (isDone || rest.length > 0) return rest;
		}
		inflater.end();
	} catch (error) {
		inflater.destroy(error instanceof Error ? error : new TidegateError("INTERNAL", String(error)));
	}
	return NOTHING;
}
function writeWhole(inflater, piece) {
	return new Promise((resolve) => {
		let finish = () => {
			inflater.off("end", finish), inflater.off("close", finish), resolve();
		};
		inflater.on("end", finish), inflater.on("close", finish), inflater.write(piece, finish);
	});
}
function explain$2(error, label) {
	let code = error instanceof Error && "code" in error ? String(error.code) : "";
	return code === "Z_BUF_ERROR" ? new TidegateError("IMAGE_TRUNCATED", `${label} ends early`, { cause: error }) : /^(Z_|ZSTD_)/.test(code) ? new TidegateError("IMAGE_ARCHIVE_INVALID", `${label} cannot be decompressed`, { cause: error }) : error;
}
async function peek(chunks, count) {
	let iterator = chunks[Symbol.asyncIterator](), taken = [], length = 0;
	for (; length < count;) {
		let next = await iterator.next();
		if (next.done) break;
		taken.push(next.value), length += next.value.length;
	}
	return {
		first: Buffer.concat(taken.map((chunk) => chunk.subarray(0, count))),
		all: replay(taken, iterator)
	};
}
async function* replay(taken, iterator) {
	try {
		yield* taken;
		for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
	} finally {
		await iterator.return?.();
	}
}
function isBareGzip(first) {
	return first.length >= 10 && first[2] === 8 && first[3] === 0;
}
async function* inflateVouchedGzip(all, options) {
	let { label } = options, data = drop(all, 10, label), behind = await peek(drop(replay([yield* inflate$1(data, createInflateRaw({ chunkSize: CHUNK_BYTES }), options)], data), 8, label), 1);
	if ((behind.first[0] ?? 0) !== 0) yield* inflateWhole(behind.all, createGunzip({ chunkSize: CHUNK_BYTES }), options);
	else for await (let _ of behind.all);
}
async function* drop(chunks, count, label) {
	let missing = count;
	for await (let chunk of chunks) {
		let dropped = Math.min(missing, chunk.length);
		missing -= dropped, dropped < chunk.length && (yield chunk.subarray(dropped));
	}
	if (missing > 0) throw new TidegateError("IMAGE_TRUNCATED", `${label} ends early`);
}
async function* splitZstdFrames(chunks, label) {
	let frames = new FrameWalker(label);
	for await (let chunk of chunks) {
		let start = 0;
		for (let at = 0; at < chunk.length;) at += frames.take(chunk, at), frames.isBetween && (yield chunk.subarray(start, at), start = at);
		start < chunk.length && (yield chunk.subarray(start));
	}
	if (!frames.isBetween) throw new TidegateError("IMAGE_TRUNCATED", `${label} ends inside a zstd frame`);
}
var FrameWalker = class {
	isBetween = !0;
	#label;
	#field = "magic";
	#gathered = [];
	#need = 4;
	#pass = 0;
	#hasChecksum = !1;
	#isLastBlock = !1;
	constructor(label) {
		this.#label = label;
	}
	take(chunk, at) {
		if (this.#pass > 0) {
			let count = Math.min(this.#pass, chunk.length - at);
			return this.#pass -= count, this.#pass === 0 && this.#afterContent(), count;
		}
		return this.isBetween = !1, this.#gathered.push(chunk[at] ?? 0), this.#gathered.length === this.#need && this.#complete(), 1;
	}
	#expect(field, need) {
		this.#field = field, this.#need = need, this.#gathered = [];
	}
	#complete() {
		let number = this.#gathered.reduceRight((sum, byte) => sum * 256 + byte, 0);
		switch (this.#field) {
			case "magic":
				if (number === 4247762216) this.#expect("descriptor", 1);
				else if (number >= 407710288 && number <= 407710303) this.#expect("skip-size", 4);
				else throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${this.#label} is no zstd stream`);
				return;
			case "descriptor":
				this.#hasChecksum = !!(number & 4), this.#expect("header", headerLength(number));
				return;
			case "header":
				this.#expect("block", 3);
				return;
			case "skip-size":
				this.#isLastBlock = !0, this.#hasChecksum = !1, this.#passOver(number);
				return;
			case "block":
				this.#isLastBlock = !!(number & 1), this.#passOver((number >> 1 & 3) == 1 ? 1 : number >> 3);
				return;
			case "checksum": this.#end();
		}
	}
	#passOver(count) {
		this.#pass = count, this.#gathered = [], count === 0 && this.#afterContent();
	}
	#afterContent() {
		this.#isLastBlock ? this.#hasChecksum ? this.#expect("checksum", 4) : this.#end() : this.#expect("block", 3);
	}
	#end() {
		this.#expect("magic", 4), this.isBetween = !0;
	}
};
function headerLength(descriptor) {
	let isSingleSegment = !!(descriptor & 32), dictionary = [
		0,
		1,
		2,
		4
	][descriptor & 3] ?? 0, contentSize = [
		+!!isSingleSegment,
		2,
		4,
		8
	][descriptor >> 6] ?? 0;
	return +!isSingleSegment + dictionary + contentSize;
}
const MAGICS = [
	["gzip", [31, 139]],
	["zstd", [
		40,
		181,
		47,
		253
	]],
	["bzip2", [
		66,
		90,
		104
	]],
	["xz", [
		253,
		55,
		122,
		88,
		90,
		0
	]]
];
function sniffCompression(bytes) {
	let found = MAGICS.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte));
	return found ? found[0] : (bytes[0] ?? 0) >> 4 == 5 && bytes[1] === 42 && bytes[2] === 77 && bytes[3] === 24 ? "zstd" : "none";
}
async function* decompress(chunks, options) {
	let { label, isVouched } = options, { first, all } = await peek(chunks, 10), compression = sniffCompression(first);
	switch (compression) {
		case "none": return yield* all;
		case "gzip": return isVouched && isBareGzip(first) ? yield* inflateVouchedGzip(all, options) : yield* inflateWhole(all, createGunzip({ chunkSize: CHUNK_BYTES }), options);
		case "zstd": return yield* inflateWhole(splitZstdFrames(all, label), createZstdDecompress({ chunkSize: CHUNK_BYTES }), options);
		default: throw await all.return(void 0), new TidegateError("IMAGE_UNSUPPORTED", `${label} is compressed with ${compression}`);
	}
}
function trackHardLinks(visitor, keeps) {
	let pending = new Map();
	return {
		first: new FirstWalk(visitor, pending, keeps ? KEPT_TOTAL : 0),
		second: () => pending.size === 0 ? void 0 : createSecondWalk(visitor, pending),
		finish() {
			for (let { link } of pending.values()) {
				let message = `${link.path} is a hard link to ${link.target ?? ""}, which could not be read in its layer.`;
				visitor.problem({
					severity: "error",
					code: "ENTRY_UNREADABLE",
					message,
					where: { path: link.path }
				});
			}
		}
	};
}
const KEPT_TOTAL = 4194304;
var FirstWalk = class {
	#visitor;
	#pending;
	#roots = new Map();
	#kept = new Map();
	#block = Buffer.alloc(0);
	#blockUsed = 0;
	#room;
	#order = 0;
	constructor(visitor, pending, room) {
		this.#visitor = visitor, this.#pending = pending, this.#room = room;
	}
	entry(entry) {
		this.#order += 1;
		let isWanted = this.#visitor.entry(entry), { kind, path, target } = entry;
		if (kind === "whiteout" || kind === "opaque" || (this.#kept.delete(path), this.#roots.delete(path) && this.#pending.delete(path), kind !== "hardlink" || target === void 0)) return isWanted;
		let root = this.#roots.get(target) ?? target;
		return this.#roots.set(path, root), isWanted && this.#follow(entry, root), !1;
	}
	content(entry, content) {
		this.#room > 0 && content.size <= Math.min(65536, this.#room) && this.#keep(entry, content), this.#visitor.content(entry, content);
	}
	problem(problem) {
		this.#visitor.problem(problem);
	}
	#keep(entry, content) {
		this.#blockUsed + content.size > this.#block.length && (this.#block = Buffer.allocUnsafeSlow(262144), this.#blockUsed = 0), this.#block.set(content.bytes(), this.#blockUsed), this.#kept.set(entry.path, {
			entry,
			block: this.#block,
			start: this.#blockUsed
		}), this.#blockUsed += content.size, this.#room -= content.size;
	}
	#follow(link, root) {
		let kept = this.#kept.get(root);
		kept ? deliver(this.#visitor, {
			link,
			target: kept.entry
		}, hold$1(kept.block.subarray(kept.start, kept.start + kept.entry.size))) : this.#pending.set(link.path, {
			link,
			root,
			order: this.#order
		});
	}
};
function createSecondWalk(visitor, pending) {
	let groups = Map.groupBy(pending.values(), ({ root }) => root), order = 0;
	return {
		entry(entry) {
			return order += 1, entry.kind === "file" && groups.has(entry.path);
		},
		content(target, content) {
			for (let { link, order: linkOrder } of groups.get(target.path) ?? []) linkOrder < order || (pending.delete(link.path), deliver(visitor, {
				link,
				target
			}, content));
		},
		problem() {}
	};
}
function deliver(visitor, { link, target }, content) {
	let file = {
		...link,
		kind: "file",
		size: target.size,
		mode: target.mode
	};
	visitor.entry(file) && visitor.content(file, content);
}
function hold$1(bytes) {
	return {
		size: bytes.length,
		bytes: () => bytes,
		read: (offset, length) => bytes.subarray(offset, offset + length)
	};
}
const REPEATED = new Set(["GNU.sparse.offset", "GNU.sparse.numbytes"]);
function readPaxRecords(bytes) {
	let records = new Map();
	for (let at = 0; at < bytes.length;) {
		let space = bytes.indexOf(32, at), digits = space < 0 || space - at > 10 ? "" : bytes.toString("latin1", at, space), end = at + Number(digits), equals = bytes.indexOf(61, space);
		if (!/^\d+$/.test(digits) || end <= space || end > bytes.length || equals < 0 || equals >= end) break;
		addRecord(records, bytes.toString("latin1", space + 1, equals), bytes.toString("latin1", equals + 1, end - 1)), at = end;
	}
	return records;
}
function addRecord(into, key, value) {
	let before = REPEATED.has(key) ? into.get(key) : void 0;
	value === "" ? into.delete(key) : into.set(key, before === void 0 ? value : `${before},${value}`);
}
function decodeName(raw) {
	if (/^[\x00-\x7f]*$/.test(raw)) return raw;
	let bytes = Buffer.from(raw, "latin1");
	return isUtf8(bytes) ? bytes.toString() : raw;
}
const MAX_META = 1048576, KINDS$1 = {
	"\0": "file",
	0: "file",
	7: "file",
	S: "file",
	1: "hardlink",
	2: "symlink",
	5: "directory"
}, NONE = new Map();
var TarParser = class {
	#label;
	#records = NONE;
	#gnuName = "";
	#gnuLink = "";
	#meta = "";
	#zeros = 0;
	#sparse;
	constructor(label) {
		this.#label = label;
	}
	header(block) {
		if (this.#sparse) return this.#continueSparse(block, 0, 21);
		if (block[0] === 0 && block.every((byte) => byte === 0)) return this.#zeros += 1, this.#zeros < 2 ? { kind: "more" } : { kind: "end" };
		this.#zeros = 0;
		let header = parseTarHeader(block);
		if (header === void 0 || header.size < 0) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${this.#label} is not a tar, or a header of it is damaged`);
		return "xgLK".includes(header.type) ? this.#beginMeta(header) : header.type === "S" ? (this.#sparse = {
			header,
			map: [],
			size: readNumber(block, 483, 12)
		}, this.#continueSparse(block, 386, 4)) : {
			kind: "entry",
			entry: this.#build(header, readPaxSparse(this.#records))
		};
	}
	meta(bytes) {
		let text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
		this.#meta === "L" ? this.#gnuName = readText$1(text, 0, text.length) : this.#meta === "K" ? this.#gnuLink = readText$1(text, 0, text.length) : this.#meta === "x" ? this.#records = readPaxRecords(text) : this.#forget();
	}
	#beginMeta(header) {
		if (header.size > MAX_META) throw new TidegateError("IMAGE_LIMIT_EXCEEDED", `an extended header of ${this.#label} has ${header.size} bytes; the limit is ${MAX_META}`);
		return this.#meta = header.type, {
			kind: "meta",
			size: header.size
		};
	}
	#continueSparse(block, start, count) {
		let sparse = this.#sparse;
		return !sparse || (sparse.map.push(...readOldPieces(block, start, count)), (block[start + count * 24] ?? 0) !== 0) ? { kind: "more" } : (this.#sparse = void 0, {
			kind: "entry",
			entry: this.#build(sparse.header, {
				map: sparse.map,
				size: String(sparse.size)
			})
		});
	}
	#build(header, sparse) {
		let { type, mode } = header, { name, link } = this.#nameEntry(header, sparse), kind = type === "\0" && name.endsWith("/") ? "directory" : KINDS$1[type] ?? "other", stored = hasBody(kind, type) ? this.#readSize(this.#records.get("size"), header.size) : 0;
		return this.#forget(), sparse === void 0 ? {
			name,
			link,
			kind,
			stored,
			mode,
			size: stored
		} : {
			name,
			link,
			kind,
			stored,
			mode,
			size: this.#readSize(sparse.size, stored),
			sparse: sparse.map
		};
	}
	#nameEntry(header, sparse) {
		return {
			name: decodeName(sparse?.name || this.#gnuName || this.#records.get("path") || header.name),
			link: decodeName(this.#gnuLink || this.#records.get("linkpath") || header.link)
		};
	}
	#forget() {
		this.#records = NONE, this.#gnuName = "", this.#gnuLink = "";
	}
	#readSize(text, otherwise) {
		if (text === void 0) return otherwise;
		if (!/^\d{1,15}$/.test(text)) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `a size in ${this.#label} is not a number`);
		return Number(text);
	}
};
function hasBody(kind, type) {
	return kind === "file" || kind === "other" && !"346".includes(type);
}
function paddedSize(size) {
	return Math.ceil(size / 512) * 512;
}
async function walkFile(region, visitor, options) {
	let links = trackHardLinks(visitor, !1), entries = await walkOnce$1(region, links.first, options), second = links.second();
	return second && await walkOnce$1(region, second, options), links.finish(), {
		entries,
		bytes: region.length
	};
}
async function walkOnce$1(region, visitor, options) {
	let gate = new EntryGate(visitor, options.limits, options.label), window = new FileWindow(region);
	for (let { entry, start } of hopTar(window, options.label)) {
		let wanted = gate.admit(entry);
		wanted && gate.deliver(wanted, entry, window.content(start, entry.stored)), gate.entries % 4096 == 0 && (await setImmediate(), options.signal.throwIfAborted());
	}
	return gate.entries;
}
function* hopTar(window, label) {
	let parser = new TarParser(label), { length } = window;
	for (let position = 0; position < length;) {
		if (position + 512 > length) throw truncated(label);
		let step = parser.header(window.view(position, 512));
		if (position += 512, step.kind === "end") return;
		if (step.kind === "more") continue;
		let size = step.kind === "meta" ? step.size : step.entry.stored;
		if (position + size > length) throw truncated(label);
		step.kind === "meta" ? parser.meta(window.view(position, size)) : yield {
			entry: step.entry,
			start: position
		}, position += paddedSize(size);
	}
}
function truncated(label) {
	return new TidegateError("IMAGE_TRUNCATED", `${label} ends early`);
}
var FileWindow = class {
	length;
	#region;
	#buffer = Buffer.allocUnsafeSlow(16384);
	#start = 0;
	#filled = 0;
	constructor(region) {
		this.#region = region, this.length = Math.max(0, Math.min(region.length, region.file.size - region.start));
	}
	view(position, length) {
		this.#holds(position, length) || this.#fill(position, length);
		let from = position - this.#start;
		return this.#buffer.subarray(from, Math.min(from + length, this.#filled));
	}
	content(start, size) {
		let read = (offset, length) => {
			let count = Math.max(0, Math.min(length, size - offset));
			if (count === 0) return Buffer.alloc(0);
			let from = start + offset;
			if (this.#holds(from, count)) return this.#buffer.subarray(from - this.#start, from - this.#start + count);
			let target = Buffer.allocUnsafe(count);
			return target.subarray(0, this.#region.file.readSync(target, this.#region.start + from));
		};
		return {
			size,
			read,
			bytes: () => read(0, size)
		};
	}
	#holds(position, length) {
		return position >= this.#start && position + length <= this.#start + this.#filled;
	}
	#fill(position, length) {
		length > this.#buffer.length && (this.#buffer = Buffer.allocUnsafeSlow(length));
		let count = Math.min(this.#buffer.length, this.length - position);
		if (this.#start = position, this.#filled = this.#region.file.readSync(this.#buffer.subarray(0, count), this.#region.start + position), this.#filled < Math.min(length, count)) throw truncated("the archive");
	}
};
const MAX_ENTRIES = 2e5;
function indexTar(region, label) {
	let places = new Map(), links = new Map(), entries = 0;
	for (let { entry, start } of hopTar(new FileWindow(region), label)) {
		if (entries += 1, entries > MAX_ENTRIES) throw new TidegateError("IMAGE_LIMIT_EXCEEDED", `${label} has more than ${MAX_ENTRIES} entries around its layers`);
		let path = cleanPath(entry.name);
		path && (places.delete(path), links.delete(path), entry.kind === "file" && entry.sparse === void 0 ? places.set(path, {
			file: region.file,
			start: region.start + start,
			length: entry.stored
		}) : entry.kind === "symlink" ? links.set(path, resolveLink(path, entry.link)) : entry.kind === "hardlink" && links.set(path, cleanPath(entry.link) ?? ""));
	}
	for (let [link, target] of links) {
		let place = places.get(target);
		place && places.set(link, place);
	}
	return places;
}
function resolveLink(path, target) {
	let parts = target.startsWith("/") ? [] : path.split("/").slice(0, -1);
	for (let part of target.split("/")) part === ".." ? parts.pop() : part !== "" && part !== "." && parts.push(part);
	return parts.join("/");
}
var import_tar_stream = require_tar_stream();
const MAX_DOCUMENT = 16777216;
function readRegion(region, what) {
	if (region.length > 16777216) throw new TidegateError("IMAGE_LIMIT_EXCEEDED", `${what} has ${region.length} bytes; at most ${MAX_DOCUMENT} are read`);
	let bytes = new Uint8Array(region.length);
	if (region.file.readSync(bytes, region.start) < bytes.length) throw new TidegateError("IMAGE_TRUNCATED", `${what} ends early`);
	return bytes;
}
const NO_LAYER$1 = /(?:^|\/)(?:VERSION|repositories)$/;
async function readExport({ body, label }, handler, cx) {
	let archive = (0, import_tar_stream.extract)(), transfer = pipeline(Readable.from(body, {
		objectMode: !1,
		highWaterMark: CHUNK_BYTES
	}), archive, { signal: cx.signal });
	transfer.catch(() => void 0);
	try {
		for await (let stream of archive) {
			let body = new EntryBody(stream), { type, size } = stream.header, name = cleanPath(stream.header.name) ?? stream.header.name;
			if (type === "file" && size > 0 && !await readEntry$2({
				name,
				size,
				body
			}, handler)) return;
			await body.drain();
		}
		await transfer;
	} catch (error) {
		throw cx.signal.throwIfAborted(), isTidegateError(error) ? error : new TidegateError("IMAGE_TRUNCATED", `${label} broke off`, { cause: error });
	}
}
async function readEntry$2({ name, size, body }, handler) {
	if (!isDocument(await body.peek(512)) && !NO_LAYER$1.test(name)) return await handler.layer(name, body.chunks(), size), !0;
	if (size > 16777216) return !0;
	let parts = [];
	for await (let chunk of body.chunks()) parts.push(chunk);
	return handler.document(name, Buffer.concat(parts));
}
function isDocument(head) {
	return /^\s*[[{]/.test(head.toString("latin1", 0, 64)) && head.toString("latin1", 257, 262) !== "ustar";
}
var EntryBody = class {
	#iterator;
	#head = [];
	#last = Promise.resolve();
	constructor(stream) {
		this.#iterator = stream[Symbol.asyncIterator]();
	}
	async peek(length) {
		let filled = 0;
		for (let next = await this.#next(); !next.done && (this.#head.push(next.value), filled += next.value.length, !(filled >= length)); next = await this.#next());
		return Buffer.concat(this.#head).subarray(0, length);
	}
	async *chunks() {
		yield* this.#head.splice(0);
		for (let next = await this.#next(); !next.done; next = await this.#next()) yield next.value;
	}
	async drain() {
		for (this.#head = []; !(await this.#next()).done;);
	}
	#next() {
		let next = this.#last.then(() => this.#iterator.next());
		return this.#last = next.catch(() => void 0), next;
	}
};
async function walkStream(chunks, visitor, options) {
	let links = trackHardLinks(visitor, !0), stats = await walkOnce(chunks, links.first, options), second = options.reread && links.second();
	return second && options.reread && await walkOnce(options.reread(), second, options), links.finish(), stats;
}
async function walkOnce(chunks, visitor, options) {
	let gate = new EntryGate(visitor, options.limits, options.label), reader = new PushReader(gate, options.label), bytes = 0;
	for await (let chunk of chunks) options.signal.throwIfAborted(), bytes += chunk.length, reader.push(chunk);
	return reader.end(), {
		entries: gate.entries,
		bytes
	};
}
var PushReader = class {
	#gate;
	#parser;
	#label;
	#header;
	#gathering;
	#partial;
	#filled = 0;
	#skip = 0;
	#padding = 0;
	#isEnded = !1;
	constructor(gate, label) {
		this.#gate = gate, this.#label = label, this.#parser = new TarParser(label), this.#header = {
			size: 512,
			take: (block) => this.#takeHeader(block)
		}, this.#gathering = this.#header;
	}
	push(chunk) {
		let bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
		for (let at = 0; at < bytes.length && !this.#isEnded;) if (this.#skip > 0) {
			let count = Math.min(this.#skip, bytes.length - at);
			this.#skip -= count, at += count;
		} else at = this.#gather(bytes, at);
	}
	end() {
		let isBetweenEntries = this.#skip <= this.#padding && this.#filled === 0 && this.#gathering === this.#header;
		if (!this.#isEnded && !isBetweenEntries) throw new TidegateError("IMAGE_TRUNCATED", `${this.#label} ends early`);
	}
	#gather(bytes, at) {
		let gathering = this.#gathering, missing = gathering.size - this.#filled, end = Math.min(at + missing, bytes.length);
		if (this.#partial === void 0 && end - at === missing) return gathering.take(bytes.subarray(at, end)), end;
		if (this.#partial ??= Buffer.allocUnsafe(gathering.size), bytes.copy(this.#partial, this.#filled, at, end), this.#filled += end - at, this.#filled === gathering.size) {
			let whole = this.#partial;
			this.#partial = void 0, this.#filled = 0, gathering.take(whole);
		}
		return end;
	}
	#takeHeader(block) {
		let step = this.#parser.header(block);
		switch (step.kind) {
			case "end":
				this.#isEnded = !0;
				return;
			case "more": return;
			case "meta": return this.#expect(step.size, (bytes) => this.#parser.meta(bytes));
			case "entry": return this.#takeEntry(step.entry);
		}
	}
	#takeEntry(raw) {
		let entry = this.#gate.admit(raw);
		if (entry) return this.#expect(raw.stored, (bytes) => this.#deliver(entry, raw, bytes));
		this.#skip = paddedSize(raw.stored), this.#padding = this.#skip - raw.stored;
	}
	#deliver(entry, raw, bytes) {
		let content = {
			size: bytes.length,
			read: (offset, length) => bytes.subarray(offset, Math.min(offset + length, bytes.length)),
			bytes: () => bytes
		};
		this.#gate.deliver(entry, raw, content);
	}
	#expect(size, take) {
		let finish = (bytes) => {
			this.#gathering = this.#header, this.#padding = paddedSize(size) - size, this.#skip = this.#padding, take(bytes);
		};
		size === 0 ? finish(Buffer.alloc(0)) : this.#gathering = {
			size,
			take: finish
		};
	}
};
async function readLayer$1(region, visitor, options) {
	let first = Buffer.alloc(Math.min(8, Math.max(0, region.length)));
	if (region.file.readSync(first, region.start), sniffCompression(first) !== "none") return readCompressed(region, visitor, options);
	options.budget.take(region.length, options.label);
	let stats = await walkFile(region, visitor, options);
	return options.onRead?.(region.length), stats;
}
async function readCompressed(region, visitor, options) {
	let { digest, diffId, label, signal, budget } = options, tap = createDigestTap(), stored = streamRegion(region, signal, options.onRead), data = {
		label,
		isVouched: !0
	}, inflated = digest === void 0 ? tap.through(inflateWatched(stored, data, budget)) : inflateWatched(tap.through(stored), data, budget), reread = () => decompress(streamRegion(region, signal), {
		...data,
		recycles: !0
	});
	try {
		let stats = await walkStream(inflated, visitor, {
			...options,
			reread
		});
		return checkDigest(tap.digest(), digest ?? diffId, label), digest === void 0 ? {
			...stats,
			diffId
		} : {
			...stats,
			digest
		};
	} catch (error) {
		throw digest !== void 0 && isTidegateError(error) && error.code === "IMAGE_ARCHIVE_INVALID" && checkDigest(await digestRegion(region, signal), digest, label, error), error;
	}
}
function inflateWatched(chunks, data, budget) {
	let compressed = 0;
	async function* count() {
		for await (let chunk of chunks) compressed += chunk.length, yield chunk;
	}
	return budget.watch(decompress(count(), {
		...data,
		recycles: !0
	}), data.label, () => compressed);
}
async function* streamRegion({ file, start, length }, signal, onRead) {
	let buffer = Buffer.allocUnsafeSlow(Math.min(length, CHUNK_BYTES));
	for (let position = 0; position < length;) {
		signal.throwIfAborted();
		let count = file.readSync(buffer.subarray(0, Math.min(buffer.length, length - position)), start + position);
		if (count === 0) return;
		onRead?.(count), yield buffer.subarray(0, count), position += count;
	}
}
async function digestRegion(region, signal) {
	let tap = createDigestTap();
	for await (let _ of tap.through(streamRegion(region, signal)));
	return tap.digest();
}
function watchBytes(what, logger) {
	let update = {
		...what,
		unit: "bytes"
	}, done = 0, add = (bytes) => {
		done += bytes, logger.progress({
			...update,
			done
		});
	};
	return {
		add,
		async *through(chunks) {
			for await (let chunk of chunks) add(chunk.length), yield chunk;
		},
		end: (last = {}) => logger.progress({
			...update,
			done,
			...last,
			isFinished: !0
		}),
		drop: () => logger.progress({
			...update,
			done,
			isStep: !1,
			isFinished: !0
		})
	};
}
var StreamedImage = class {
	info;
	origin;
	findProvenance;
	#parts;
	#cx;
	#final;
	constructor(parts, cx) {
		this.#parts = parts, this.#cx = cx, this.info = parts.info, this.origin = parts.origin, parts.findProvenance && (this.findProvenance = parts.findProvenance);
	}
	async readLayers(request) {
		request.wanted.size > 0 ? await this.#readWanted(request) : !this.#parts.isComplete && this.#final === void 0 && await this.#read({
			layer: async () => void 0,
			document: (_name, bytes) => !this.#takeConfig(bytes)
		});
	}
	finalInfo() {
		return this.#final ?? this.info;
	}
	async [Symbol.asyncDispose]() {
		await this.#parts.close();
	}
	async #readWanted(request) {
		let walked = await this.#walkAll(request);
		await this.#followLinks([...walked.values()]);
		for (let [diffId, { visitor, links, stats }] of walked) links.finish(), request.end(diffId, visitor, stats);
	}
	async #walkAll(request) {
		let walk = {
			request,
			walked: new Map(),
			budget: new ByteBudget(this.#cx.limits)
		};
		await this.#read({
			layer: async (name, chunks, total) => {
				let identity = this.#parts.identify(name), isDue = identity?.diffId === void 0 || request.wanted.has(identity.diffId) && !walk.walked.has(identity.diffId);
				identity && isDue && await this.#walkCandidate(walk, {
					name,
					chunks,
					total,
					identity
				});
			},
			document: (_name, bytes) => (this.#takeConfig(bytes), !0)
		});
		let missing = [...request.wanted].find((diffId) => !walk.walked.has(diffId));
		if (missing) throw walk.damage ?? new TidegateError("IMAGE_ARCHIVE_INVALID", `${this.#parts.label} lacks the layer ${missing}`);
		return walk.walked;
	}
	async #walkCandidate(walk, { name, chunks, total, identity }) {
		let visitor = walk.request.begin(), links = trackHardLinks(visitor, !0), bar = watchBytes({
			task: `layer ${name}`,
			total,
			isStep: !0
		}, this.#cx.logger);
		try {
			let stats = await this.#walkLayer({
				name,
				chunks: bar.through(chunks),
				budget: walk.budget,
				visitor: links.first
			}, identity), diffId = stats.diffId ?? identity.diffId;
			diffId && !walk.walked.has(diffId) && walk.walked.set(diffId, {
				name,
				visitor,
				links,
				stats
			}), bar.end({
				done: stats.bytes,
				note: `${stats.entries} entries`
			});
		} catch (error) {
			if (identity.diffId || !isTidegateError(error) || !NO_LAYER.includes(error.code)) throw error;
			walk.damage ??= error, bar.drop();
		}
	}
	async #walkLayer(layer, { diffId, isTrusted }) {
		let { limits, signal } = this.#cx, { name, chunks, budget, visitor } = layer, label = `layer ${name}`, inflated = inflateWatched(chunks, { label }, budget);
		if (isTrusted) return {
			...await walkOnce(inflated, visitor, {
				limits,
				label,
				signal
			}),
			...diffId ? { diffId } : {}
		};
		let tap = createDigestTap(), stats = await walkOnce(tap.through(inflated), visitor, {
			limits,
			label,
			signal
		}), actual = tap.digest();
		return checkDigest(actual, diffId ?? actual, label), {
			...stats,
			diffId: actual
		};
	}
	async #followLinks(walked) {
		let seconds = new Map();
		for (let { name, links } of walked) {
			let second = links.second();
			second && seconds.set(name, second);
		}
		if (seconds.size === 0) return;
		let budget = new ByteBudget(this.#cx.limits);
		await this.#read({
			layer: async (name, chunks) => {
				let visitor = seconds.get(name);
				visitor && await this.#walkLayer({
					name,
					chunks,
					budget,
					visitor
				}, { isTrusted: !0 });
			},
			document: () => !0
		});
	}
	async #read(handler) {
		this.#cx.signal.throwIfAborted();
		let stream = await this.#parts.start(), all = watchBytes({ task: "Reading layers" }, this.#cx.logger);
		try {
			await readExport({
				body: all.through(stream.body),
				label: this.#parts.label
			}, handler, this.#cx);
		} finally {
			all.end(), stream.discard();
		}
	}
	#takeConfig(bytes) {
		return this.#final ??= this.#parts.describe(bytes), this.#final !== void 0;
	}
};
const NO_LAYER = [
	"IMAGE_ARCHIVE_INVALID",
	"IMAGE_TRUNCATED",
	"IMAGE_UNSUPPORTED"
], MAX_DOCUMENTS = 67108864, DOCUMENT = /^(?:[^/]+\.json|oci-layout|repositories|blobs\/[^/]+\/[^/]+)$/, surveys = new WeakMap();
function surveyArchive(place, cx) {
	let known = surveys.get(cx) ?? new Map();
	surveys.set(cx, known);
	let survey = known.get(place) ?? collectDocuments(place, cx);
	return known.set(place, survey), survey;
}
async function openCompressedArchive(place, parts, cx) {
	let file = await cx.fs.open(place);
	return new StreamedImage({
		...parts,
		label: place,
		isComplete: !0,
		start: async () => ({
			...inflate(file, place, cx),
			discard: () => void 0
		}),
		describe: () => void 0,
		close: () => file.close()
	}, cx);
}
function tabulateDocuments(documents) {
	return {
		find: async (path) => {
			let bytes = documents.get(path);
			return bytes && {
				file: holdInMemory(bytes),
				start: 0,
				length: bytes.length
			};
		},
		close: async () => void 0
	};
}
async function collectDocuments(place, cx) {
	let documents = new Map(), total = 0, document = (path, bytes) => {
		if (!DOCUMENT.test(path)) return !0;
		if (total += bytes.length, total > MAX_DOCUMENTS) throw new TidegateError("IMAGE_LIMIT_EXCEEDED", `${place} has more than ${MAX_DOCUMENTS} bytes of JSON`);
		return documents.set(path, bytes), !0;
	}, file = await cx.fs.open(place);
	try {
		await readExport(inflate(file, place, cx), {
			layer: async () => void 0,
			document
		}, cx);
	} finally {
		await file.close();
	}
	return documents;
}
function inflate(file, place, { signal }) {
	return {
		body: decompress(file.stream({
			chunkSize: CHUNK_BYTES,
			signal
		}), { label: place }),
		label: place
	};
}
function holdInMemory(bytes) {
	return {
		size: bytes.length,
		readSync(target, position) {
			let part = bytes.subarray(position, position + target.length);
			return target.set(part), part.length;
		},
		async *stream({ start = 0, end = bytes.length } = {}) {
			yield bytes.subarray(start, end);
		},
		close: async () => void 0
	};
}
async function openFileTable({ path, stat }, cx) {
	if (stat.kind === "directory") return openDirectoryTable(path, cx);
	if (stat.kind === "file") return openTarTable(path, cx);
	throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${path} is neither a file nor a directory`);
}
async function recogniseTable(reference, name, cx) {
	if (reference.stat.kind === "file" && !await looksLikeTar(reference.path, cx)) return !1;
	try {
		return await hasFile(reference, name, cx);
	} catch (error) {
		if (isTidegateError(error)) return reference.stat.kind === "file";
		throw error;
	}
}
async function hasFile(reference, name, cx) {
	let { path, stat } = reference;
	if (stat.kind === "file" && await isCompressedFile(path, cx)) return (await surveyArchive(path, cx)).has(name);
	let table = await openFileTable(reference, cx);
	try {
		return await table.find(name) !== void 0;
	} finally {
		await table.close();
	}
}
async function looksLikeTar(path, cx) {
	let block = await readFirstBlock(path, cx);
	return parseTarHeader(block) !== void 0 || sniffCompression(block) !== "none";
}
async function isCompressedFile(path, cx) {
	return sniffCompression(await readFirstBlock(path, cx)) !== "none";
}
async function readFirstBlock(path, { fs }) {
	let file = await fs.open(path);
	try {
		let block = Buffer.alloc(512);
		return file.readSync(block, 0), block;
	} finally {
		await file.close();
	}
}
async function openTarTable(path, cx) {
	let file = await cx.fs.open(path);
	try {
		let places = indexTar({
			file,
			start: 0,
			length: file.size
		}, path);
		return {
			find: async (name) => places.get(name),
			close: () => file.close()
		};
	} catch (error) {
		throw await file.close(), error;
	}
}
function openDirectoryTable(directory, { fs }) {
	let open = new Map();
	return {
		find: async (name) => {
			let known = open.get(name);
			if (known) return {
				file: known,
				start: 0,
				length: known.size
			};
			let path = fs.join(directory, ...name.split("/"));
			if ((await fs.stat(path))?.kind !== "file") return;
			let file = await fs.open(path);
			return open.set(name, file), {
				file,
				start: 0,
				length: file.size
			};
		},
		close: async () => {
			for (let file of open.values()) await file.close();
		}
	};
}
async function findPath(text, { fs }) {
	let whole = await fs.stat(text);
	if (whole) return {
		path: text,
		stat: whole
	};
	for (let match of text.matchAll(/[#:]/g)) {
		let path = text.slice(0, match.index), stat = path === "" ? void 0 : await fs.stat(path);
		if (stat && stat.kind !== "other") return {
			path,
			tag: text.slice(match.index + 1),
			stat
		};
	}
}
async function requirePath(text, cx) {
	let found = await findPath(text, cx);
	if (!found) throw new TidegateError("IMAGE_NOT_FOUND", `there is no file or directory ${text}`);
	return found;
}
function parseJson$1(bytes, what) {
	try {
		return parseForeignJson(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString());
	} catch (error) {
		throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${what} is not JSON`, { cause: error });
	}
}
function asRecord(value) {
	return typeof value == "object" && value && !Array.isArray(value) ? value : {};
}
function asText(value) {
	return typeof value == "string" && value !== "" ? value : void 0;
}
function asList(value) {
	return Array.isArray(value) ? value : [];
}
function readConfig(document, what) {
	let root = asRecord(document), diffIds = asList(asRecord(root.rootfs).diff_ids);
	if (!diffIds.every(isDigest)) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${what} has a diff ID that is no SHA-256 digest`);
	if (root.rootfs === void 0) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${what} is no image configuration: it has no rootfs`);
	let variant = asText(root.variant), created = asText(root.created);
	return {
		os: asText(root.os) ?? "linux",
		architecture: asText(root.architecture) ?? "unknown",
		...variant ? { variant } : {},
		...created ? { created } : {},
		labels: readTexts(asRecord(root.config).Labels),
		diffIds,
		history: asList(root.history).map((entry) => ({
			createdBy: asText(asRecord(entry).created_by) ?? "",
			isEmptyLayer: asRecord(entry).empty_layer === !0
		}))
	};
}
function readTexts(value) {
	let texts = Object.entries(asRecord(value)).filter((pair) => typeof pair[1] == "string");
	return Object.fromEntries(texts);
}
function describeImage$1(config, identity) {
	let { name, id, manifestDigest, repoDigests, blobs = [] } = identity, base = readBase({
		...config.labels,
		...identity.annotations
	}), steps = config.history.filter(({ isEmptyLayer }) => !isEmptyLayer).length, instructions = alignHistory(config.history, config.diffIds.length), layers = config.diffIds.map((diffId, index) => {
		let instruction = instructions[index], { digest, size } = blobs[index] ?? {};
		return {
			diffId,
			...digest ? { digest } : {},
			...size === void 0 ? {} : { size },
			...instruction ? { instruction } : {}
		};
	});
	return {
		name,
		id,
		...manifestDigest ? { manifestDigest } : {},
		...repoDigests && repoDigests.length > 0 ? { repoDigests } : {},
		platform: {
			os: config.os,
			architecture: config.architecture,
			...config.variant ? { variant: config.variant } : {}
		},
		...config.created ? { created: config.created } : {},
		...Object.keys(config.labels).length > 0 ? { labels: config.labels } : {},
		layers,
		...config.history.length > 0 && steps !== layers.length ? { historySteps: steps } : {},
		...base ? { base } : {}
	};
}
function readBase(annotations) {
	let name = annotations["org.opencontainers.image.base.name"], digest = annotations["org.opencontainers.image.base.digest"];
	return name || isDigest(digest) ? {
		...name ? { name } : {},
		...isDigest(digest) ? { digest } : {}
	} : void 0;
}
function readDescriptors(document) {
	return asList(asRecord(document).manifests).flatMap((value) => readDescriptor(value) ?? []);
}
function readDescriptor(value) {
	let record = asRecord(value), { digest, size } = record;
	if (!isDigest(digest)) return;
	let platform = readPlatform$1(record.platform), annotations = asRecord(record.annotations), names = [annotations["io.containerd.image.name"], annotations["org.opencontainers.image.ref.name"]].flatMap((name) => asText(name) ?? []), isUnknown = platform?.os === "unknown" && platform.architecture === "unknown";
	return {
		mediaType: asText(record.mediaType) ?? "",
		digest,
		names,
		annotations,
		urls: asList(record.urls).filter((url) => typeof url == "string"),
		...Number.isSafeInteger(size) ? { size: Number(size) } : {},
		...platform ? { platform } : {},
		isAttestation: isUnknown || annotations["vnd.docker.reference.type"] !== void 0
	};
}
function isIndex({ mediaType }) {
	return mediaType === "application/vnd.oci.image.index.v1+json" || mediaType === "application/vnd.docker.distribution.manifest.list.v2+json";
}
function readPlatform$1(value) {
	let record = asRecord(value), os = asText(record.os), architecture = asText(record.architecture), variant = asText(record.variant);
	return os && architecture ? {
		os,
		architecture,
		...variant ? { variant } : {}
	} : void 0;
}
const MAX_STEPS = 2e4, FRONTEND = /^docker\/dockerfile(?:-upstream)?(?:[:@]|$)/;
function readStatement(document) {
	let predicate = asRecord(asRecord(document).predicate), definition = asRecord(predicate.buildDefinition), materials = [...asList(predicate.materials), ...asList(definition.resolvedDependencies)], layers = readLayers(predicate, definition), images = new Map();
	for (let material of materials) {
		let image = readMaterial(asRecord(material));
		if (images.size === 100) break;
		if (!image || FRONTEND.test(image.name)) continue;
		let own = layers.get(image.digest);
		images.set(`${image.name}@${image.digest}`, own ? {
			...image,
			layers: own
		} : image);
	}
	return images.size === 0 ? void 0 : { images: [...images.values()] };
}
function readMaterial(material) {
	let purl = parsePurl(asText(material.uri) ?? "");
	if (purl?.type !== "docker") return;
	let { namespace, name, version, qualifiers } = purl, digest = [
		`sha256:${asText(asRecord(material.digest).sha256) ?? ""}`,
		qualifiers?.digest,
		version
	].find(isDigest), tag = version !== void 0 && !isDigest(version) ? `:${version}` : "", text = `${namespace ? `${namespace}/` : ""}${name}${tag}`;
	return digest && parseReference(text) ? {
		name: text,
		digest
	} : void 0;
}
function readLayers(predicate, definition) {
	let config = asRecord(predicate.buildConfig ?? asRecord(definition.internalParameters).buildConfig), older = asRecord(predicate.metadata)["https://mobyproject.org/buildkit@v1#metadata"], newer = asRecord(asRecord(predicate.runDetails).metadata).buildkit_metadata, chains = new Map(Object.entries(asRecord(asRecord(older ?? newer).layers)).slice(0, MAX_STEPS)), found = new Map();
	for (let value of asList(config.llbDefinition).slice(0, MAX_STEPS)) {
		let step = asRecord(value), digest = readPinned(step), layers = asList(asList(chains.get(`${asText(step.id) ?? ""}:0`))[0]).map((layer) => asRecord(layer).digest);
		digest && layers.length > 0 && layers.every(isDigest) && found.set(digest, layers);
	}
	return found;
}
function readPinned(step) {
	let operation = asRecord(asRecord(step.op).Op), identifier = asText(asRecord(operation.Source ?? operation.source).identifier) ?? "", digest = identifier.startsWith("docker-image://") ? identifier.slice(identifier.lastIndexOf("@") + 1) : "";
	return isDigest(digest) ? digest : void 0;
}
async function findProvenance({ entries, subject, read }) {
	let attestation = entries.find(({ annotations }) => isAbout(annotations, subject));
	if (!attestation) return;
	let statements = asList(asRecord(await read(attestation, "manifest")).layers).flatMap((value) => readDescriptor(value) ?? []);
	for (let statement of statements.filter(isProvenance).slice(0, 4)) {
		let found = readStatement(await read(statement, "blob"));
		if (found) return found;
	}
}
function isAbout(annotations, subject) {
	return annotations["vnd.docker.reference.type"] === "attestation-manifest" && annotations["vnd.docker.reference.digest"] === subject;
}
function isProvenance({ annotations }) {
	let type = annotations["in-toto.io/predicate-type"];
	return typeof type == "string" && type.startsWith("https://slsa.dev/provenance/");
}
function isPlatform(candidate, wanted) {
	return candidate.os !== wanted.os || candidate.architecture !== wanted.architecture ? !1 : wanted.variant === void 0 || candidate.variant === void 0 || candidate.variant === wanted.variant;
}
function formatPlatform({ os, architecture, variant }) {
	return [
		os,
		architecture,
		variant
	].filter(Boolean).join("/");
}
function chooseManifest(candidates, choice, cx) {
	let named = chooseByName(candidates, choice), [only] = named;
	if (!only) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${choice.place} holds no image`);
	let found = chooseByPlatform(named, choice.place, cx);
	return requireOne([...found, ...listRivals(named, found)], choice);
}
function listRivals(named, found) {
	let taken = new Set(found.flatMap(({ names }) => names)), isOther = (name) => !taken.has(name) && !ATTACHED.test(name);
	return named.filter(({ names, descriptor }) => descriptor.platform === void 0 && names.length > 0 && names.every(isOther));
}
const ATTACHED = /^sha256-[0-9a-f]{64}/;
function chooseByPlatform(candidates, place, cx) {
	let matching = candidates.filter(({ descriptor }) => descriptor.platform !== void 0 && isPlatform(descriptor.platform, cx.platform));
	return (matching.length > 0 ? matching : chooseLeftOver(candidates, place, cx)).toSorted((a, b) => variantOf(a) === variantOf(b) ? 0 : variantOf(a) < variantOf(b) ? 1 : -1);
}
function chooseByName(candidates, { place, tag }) {
	if (tag === void 0) return candidates;
	let found = candidates.filter(({ names }) => names.some((name) => isNamed$1(name, tag)));
	if (found.length > 0) return found;
	throw new TidegateError("IMAGE_NOT_FOUND", `${place} has no image ${tag}; it holds ${listNames(candidates)}`);
}
function isNamed$1(name, tag) {
	return [
		"",
		"docker.io/",
		"docker.io/library/"
	].map((host) => `${host}${tag}`).some((text) => name === text || name === `${text}:latest`) || name.endsWith(`:${tag}`);
}
function chooseLeftOver(named, place, { platform, isPlatformExplicit }) {
	let silent = named.filter(({ descriptor }) => descriptor.platform === void 0);
	if (silent.length > 0) return silent;
	if (!isPlatformExplicit && new Set(named.map(({ descriptor }) => descriptor.digest)).size === 1) return named;
	let has = named.map(({ descriptor }) => descriptor.platform ? formatPlatform(descriptor.platform) : "unknown");
	throw new TidegateError("IMAGE_PLATFORM_UNAVAILABLE", `${place} has no image for ${formatPlatform(platform)}; it has ${[...new Set(has)].join(", ")}`);
}
function requireOne(found, { place }) {
	let [first] = found, isAmbiguous = found.some((rival) => first && isRival(rival, first));
	if (first && !isAmbiguous) return first.descriptor;
	throw new TidegateError("IMAGE_REFERENCE_INVALID", `${place} holds several images: ${listNames(found)}`, { hint: `Choose one with ${place}#NAME.` });
}
function isRival(one, other) {
	return one.descriptor.digest === other.descriptor.digest ? !1 : one.descriptor.platform === void 0 || variantOf(one) === variantOf(other);
}
function variantOf({ descriptor }) {
	return descriptor.platform?.variant ?? "";
}
function listNames(candidates) {
	return [...new Set(candidates.map(({ names, descriptor }) => names[0] ?? descriptor.digest))].join(", ");
}
const CONFIG_TYPES = [
	"",
	"application/vnd.oci.image.config.v1+json",
	"application/vnd.docker.container.image.v1+json"
];
function readImageManifest(document, place) {
	let manifest = asRecord(document);
	if (manifest.schemaVersion === 1) throw new TidegateError("IMAGE_UNSUPPORTED", `${place} holds an image of manifest schema 1, which has been retired since 2017`, { hint: "Push it again with a current engine, or convert it: skopeo copy --format v2s2." });
	let config = readDescriptor(manifest.config);
	if (!config) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `the manifest of ${place} names no configuration`);
	if (!CONFIG_TYPES.includes(config.mediaType)) throw new TidegateError("IMAGE_UNSUPPORTED", `${place} holds an artifact of type ${config.mediaType}, which is no container image`);
	return {
		config,
		layers: asList(manifest.layers).map((value) => {
			let layer = readDescriptor(value);
			if (layer) return layer;
			throw new TidegateError("IMAGE_ARCHIVE_INVALID", `the manifest of ${place} has a layer without SHA-256 digest`);
		}),
		annotations: readTexts(manifest.annotations)
	};
}
function checkPlatform(config, place, { platform, isPlatformExplicit }) {
	if (isPlatformExplicit && !isPlatform(config, platform)) throw new TidegateError("IMAGE_PLATFORM_UNAVAILABLE", `${place} has no image for ${formatPlatform(platform)}; it has ${formatPlatform(config)}`);
}
function pairLayers$1(layers, diffIds, place) {
	if (layers.length !== diffIds.length) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `the manifest of ${place} names ${layers.length} layers, its configuration ${diffIds.length}`);
	return diffIds.flatMap((diffId, index) => {
		let layer = layers[index];
		return layer ? {
			layer,
			diffId,
			label: `layer ${index + 1} of ${layers.length} (${layer.digest})`
		} : [];
	});
}
function refuseEncrypted({ layer, label }, place) {
	if (layer.mediaType.endsWith("+encrypted")) throw new TidegateError("IMAGE_UNSUPPORTED", `${label} of ${place} is encrypted`);
}
function isForeign({ mediaType }) {
	return /foreign|nondistributable/.test(mediaType);
}
async function inParallel(items, most, task) {
	let queue = [...items], failures = [];
	if (await Promise.all(Array.from({ length: Math.min(most, items.length) }, async () => {
		for (let item = queue.shift(); item !== void 0 && failures.length === 0; item = queue.shift()) try {
			await task(item);
		} catch (error) {
			failures.push(error);
		}
	})), failures.length > 0) throw failures[0];
}
async function readBlobLayers(blobs, request, cx) {
	let { limits, signal, logger } = cx, budget = new ByteBudget(limits), wanted = new Map(blobs.filter(({ diffId }) => request.wanted.has(diffId)).map((blob) => [blob.diffId, blob])), found = await Promise.all([...wanted.values()].map(async (blob) => ({
		blob,
		region: await blob.find()
	})));
	found.sort((a, b) => b.region.length - a.region.length);
	let all = watchBytes({
		task: "Reading layers",
		total: found.reduce((sum, { region }) => sum + region.length, 0)
	}, logger);
	await inParallel(found, 6, async ({ blob, region }) => {
		signal.throwIfAborted();
		let { diffId, digest, label } = blob, visitor = request.begin(), bar = watchBytes({
			task: label,
			total: region.length,
			isStep: !0
		}, logger), stats = await readLayer$1(region, visitor, {
			limits,
			label,
			signal,
			budget,
			digest,
			diffId,
			onRead: (bytes) => {
				bar.add(bytes), all.add(bytes);
			}
		});
		request.end(diffId, visitor, stats), bar.end({
			done: stats.bytes,
			note: `${stats.entries} entries`
		});
	}), found.length > 0 && all.end();
}
async function identifyBlobLayers(blobs, diffIds, { clock }) {
	let found = new Map();
	for (let { diffId, find } of blobs.filter((blob) => diffIds.has(blob.diffId))) {
		let region = await find().catch(() => void 0), identity = region?.file.identify?.(clock.now());
		region && identity !== void 0 && found.set(diffId, `${identity} ${region.start} ${region.length}`);
	}
	return found;
}
const MAX_MANIFESTS$1 = 1e4;
async function openOciLayout(layout, cx) {
	let { info, layers, findProvenance } = await describeOciLayout(layout, cx), blobs = layers.map((paired) => ({
		diffId: paired.diffId,
		digest: paired.layer.digest,
		label: paired.label,
		find: () => findLayer(paired, layout)
	}));
	return {
		info,
		origin: `OCI layout ${layout.place}`,
		readLayers: (request) => readBlobLayers(blobs, request, cx),
		identifyLayers: (diffIds) => identifyBlobLayers(blobs, diffIds, cx),
		finalInfo: () => info,
		findProvenance,
		[Symbol.asyncDispose]: () => layout.table.close()
	};
}
async function describeOciLayout(layout, cx) {
	let { candidates, attestations } = await listLayout(layout), chosen = chooseManifest(candidates, layout, cx), read = (descriptor) => readDocument$1(layout, descriptor);
	return {
		...await describeManifest(chosen, layout, cx),
		findProvenance: () => findProvenance({
			entries: attestations,
			subject: chosen.digest,
			read
		})
	};
}
async function findAttached(layout, config) {
	if (!await layout.table.find("index.json")) return;
	let { candidates, attestations } = await listLayout(layout), read = (descriptor) => readDocument$1(layout, descriptor);
	for (let { descriptor } of attestations.length > 0 ? candidates.slice(0, 100) : []) if (asRecord((await layout.table.find(blobPath(descriptor.digest)) ? asRecord(await read(descriptor)) : {}).config).digest === config) return findProvenance({
		entries: attestations,
		subject: descriptor.digest,
		read
	});
}
async function listLayout(layout) {
	let { table, place } = layout, index = await table.find("index.json");
	if (!index) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${place} has no index.json, so it is no OCI layout`);
	let root = parseJson$1(readRegion(index, `index.json of ${place}`), `index.json of ${place}`), candidates = [], attestations = [];
	for (let descriptor of readDescriptors(root)) await collect({
		descriptor,
		names: descriptor.names
	}, {
		layout,
		candidates,
		attestations,
		depth: 0
	});
	return {
		candidates,
		attestations
	};
}
async function collect({ descriptor, names }, { layout, candidates, attestations, depth }) {
	if (descriptor.isAttestation) {
		attestations.length < MAX_MANIFESTS$1 && attestations.push(descriptor);
		return;
	}
	if (!isIndex(descriptor)) {
		candidates.push({
			descriptor,
			names
		});
		return;
	}
	if (depth === 4 || candidates.length > MAX_MANIFESTS$1) throw new TidegateError("IMAGE_LIMIT_EXCEEDED", `${layout.place} nests more than 4 indexes or lists more than ${MAX_MANIFESTS$1} images`);
	let children = readDescriptors(await readDocument$1(layout, descriptor));
	for (let child of children) await collect({
		descriptor: child,
		names
	}, {
		layout,
		candidates,
		attestations,
		depth: depth + 1
	});
}
async function describeManifest(descriptor, layout, cx) {
	let { place, name } = layout, manifest = readImageManifest(await readDocument$1(layout, descriptor), place), config = readConfig(await readDocument$1(layout, manifest.config), `the configuration of ${place}`);
	checkPlatform(config, place, cx);
	let layers = pairLayers$1(manifest.layers, config.diffIds, place);
	return {
		info: describeImage$1(config, {
			name,
			id: manifest.config.digest,
			manifestDigest: descriptor.digest,
			blobs: manifest.layers,
			annotations: manifest.annotations
		}),
		layers
	};
}
async function findLayer(paired, { table, place }) {
	let { layer, label } = paired;
	refuseEncrypted(paired, place);
	let region = await table.find(blobPath(layer.digest));
	if (!region) throw isForeign(layer) ? new TidegateError("IMAGE_UNSUPPORTED", `${label} of ${place} may not be distributed and is kept elsewhere`) : new TidegateError("IMAGE_TRUNCATED", `${place} lacks its ${label}`);
	if (layer.size !== void 0 && region.length < layer.size) throw new TidegateError("IMAGE_TRUNCATED", `${label} of ${place} ends early`);
	if (layer.size !== void 0 && region.length > layer.size) throw new TidegateError("IMAGE_DIGEST_MISMATCH", `${label} of ${place} has ${region.length} bytes, not ${layer.size}`);
	return region;
}
async function readDocument$1({ table, place }, { digest }) {
	let region = await table.find(blobPath(digest)), what = `${digest} of ${place}`;
	if (!region) throw new TidegateError("IMAGE_TRUNCATED", `${place} lacks ${digest}`);
	let bytes = readRegion(region, what);
	return checkDigest(digestOf$1(bytes), digest, what), parseJson$1(bytes, what);
}
function blobPath(digest) {
	return `blobs/${digest.replace(":", "/")}`;
}
async function describeArchive(archive, cx) {
	let { place, name } = archive, manifest = await archive.read("manifest.json");
	if (!manifest) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${place} has no manifest.json, so it is no docker-archive`);
	let entry = chooseEntry(readManifest(parseJson$1(manifest, `manifest.json of ${place}`)), archive), what = `the configuration ${entry.config} of ${place}`, bytes = await archive.read(entry.config);
	if (!bytes) throw new TidegateError("IMAGE_TRUNCATED", `${what} is missing`);
	let id = digestOf$1(bytes);
	checkDigest(id, digestOfName(entry.config) ?? id, what);
	let config = readConfig(parseJson$1(bytes, what), what);
	if (cx.isPlatformExplicit && !isPlatform(config, cx.platform)) throw new TidegateError("IMAGE_PLATFORM_UNAVAILABLE", `${place} has no image for ${formatPlatform(cx.platform)}; it has ${formatPlatform(config)}`);
	let layers = pairLayers(entry.layers, config.diffIds, place);
	return {
		info: describeImage$1(config, {
			name,
			id,
			blobs: layers.map(({ path }) => ({ digest: storedDigest(path) }))
		}),
		layers
	};
}
function pairLayers(paths, diffIds, place) {
	if (paths.length !== diffIds.length) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${place} names ${paths.length} layers, its configuration ${diffIds.length}`);
	return diffIds.map((diffId, index) => {
		let path = paths[index] ?? "";
		return {
			path,
			diffId,
			label: `layer ${index + 1} of ${paths.length} (${path})`
		};
	});
}
function storedDigest(path) {
	return path.startsWith("blobs/") ? digestOfName(path) : void 0;
}
function digestOfName(path) {
	let digest = `sha256:${path.slice(path.lastIndexOf("/") + 1).replace(/\.json$/, "")}`;
	return isDigest(digest) ? digest : void 0;
}
function readManifest(document) {
	return asList(document).map((value) => {
		let record = asRecord(value), texts = (key) => asList(record[key]).filter((item) => typeof item == "string");
		return {
			config: asText(record.Config) ?? "",
			tags: texts("RepoTags"),
			layers: texts("Layers")
		};
	});
}
function chooseEntry(entries, { tag, place }) {
	if (entries.length === 0) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `manifest.json of ${place} lists no image`);
	let found = tag === void 0 ? entries : entries.filter((entry) => isNamed(entry, tag)), names = entries.map(({ tags, config }) => tags[0] ?? config).join(", ");
	if (found.length === 0) throw new TidegateError("IMAGE_NOT_FOUND", `${place} has no image ${tag ?? ""}; it holds ${names}`);
	if (found[0] && new Set(found.map(({ config }) => config)).size === 1) return found[0];
	throw new TidegateError("IMAGE_REFERENCE_INVALID", `${place} holds several images: ${names}`, { hint: `Choose one with ${place}#NAME.` });
}
function isNamed({ tags, config }, name) {
	return config === name || tags.some((tag) => tag === name || tag === `${name}:latest`);
}
async function openCompressed$1({ path: place, tag }, name, cx) {
	let documents = await surveyArchive(place, cx), { info, layers } = await describeArchive({
		name,
		place,
		read: async (path) => documents.get(path),
		...tag ? { tag } : {}
	}, cx);
	return openCompressedArchive(place, {
		info,
		origin: `docker-archive ${place}`,
		identify: (path) => layers.find((layer) => layer.path === path),
		findProvenance: () => findAttached({
			table: tabulateDocuments(documents),
			name,
			place
		}, info.id)
	}, cx);
}
async function openPlain(reference, name, cx) {
	let { path: place, tag } = reference, table = await openFileTable(reference, cx), find = async (path) => {
		let region = await table.find(path);
		if (region) return region;
		throw new TidegateError("IMAGE_TRUNCATED", `${place} lacks its layer ${path}`);
	}, read = async (path) => {
		let region = await table.find(path);
		return region && readRegion(region, `${path} of ${place}`);
	};
	try {
		let { info, layers } = await describeArchive({
			name,
			place,
			read,
			...tag ? { tag } : {}
		}, cx), blobs = layers.map(({ path, diffId, label }) => {
			let digest = storedDigest(path);
			return {
				diffId,
				label,
				find: () => find(path),
				...digest ? { digest } : {}
			};
		});
		return {
			info,
			origin: `docker-archive ${place}`,
			readLayers: (request) => readBlobLayers(blobs, request, cx),
			identifyLayers: (diffIds) => identifyBlobLayers(blobs, diffIds, cx),
			finalInfo: () => info,
			findProvenance: () => findAttached({
				table,
				name,
				place
			}, info.id),
			[Symbol.asyncDispose]: () => table.close()
		};
	} catch (error) {
		throw await table.close(), error;
	}
}
const dockerArchiveSource = {
	id: "docker-archive",
	title: "docker save archive",
	references: ["https://github.com/moby/docker-image-spec/blob/main/v1.2.md"],
	prefixes: ["docker-archive:"],
	isFile: !0,
	recognise: async (text, cx) => {
		let found = await findPath(text, cx);
		return found?.stat.kind === "file" && recogniseTable(found, "manifest.json", cx);
	},
	open: open$3
};
async function open$3(text, cx) {
	let reference = await requirePath(text, cx);
	return reference.stat.kind === "file" && await isCompressedFile(reference.path, cx) ? openCompressed$1(reference, text, cx) : openPlain(reference, text, cx);
}
const MAX_ANSWER = 16777216, EXPORT_TIMEOUT = 3e5;
async function askEngine(request, endpoint, cx) {
	let { path, ...rest } = request, { url, socketPath, carrier, tls } = endpoint, response;
	try {
		response = await cx.http.request({
			...rest,
			url: `${url}${path}`,
			signal: cx.signal,
			...socketPath ? { socketPath } : {},
			...carrier ? {
				headersTimeout: 6e4,
				...rest,
				carrier
			} : {},
			...tls ? { tls } : {}
		});
	} catch (error) {
		throw cx.signal.throwIfAborted(), explain$1(error, endpoint);
	}
	if (response.status >= 200 && response.status < 300) return response;
	throw refuse(response.status, await readMessage(response, endpoint, cx), endpoint);
}
async function askForJson(path, endpoint, cx) {
	let bytes = await readAll$1(await askEngine({ path }, endpoint, cx), endpoint, cx);
	try {
		return parseJson$1(bytes, path);
	} catch (error) {
		throw new TidegateError("IMAGE_DAEMON_FAILED", `the engine at ${endpoint.label} answered ${path} with something that is not JSON`, { cause: error });
	}
}
async function askForExport(path, endpoint, cx) {
	let response = await askEngine({
		path,
		headersTimeout: EXPORT_TIMEOUT,
		stallTimeout: EXPORT_TIMEOUT
	}, endpoint, cx);
	return {
		...response,
		body: watchBody(response.body, endpoint, cx)
	};
}
async function* watchBody(body, { label }, cx) {
	try {
		yield* body;
	} catch (error) {
		throw cx.signal.throwIfAborted(), new TidegateError("IMAGE_DAEMON_FAILED", `the engine at ${label} broke off its answer`, { cause: error });
	}
}
function refuse(status, words, { label }) {
	return status === 404 ? new TidegateError("IMAGE_NOT_FOUND", words || `the engine at ${label} does not have it`) : status === 401 || status === 403 ? new TidegateError("IMAGE_DAEMON_DENIED", `the engine at ${label} refused: ${words}`) : new TidegateError("IMAGE_DAEMON_FAILED", `the engine at ${label} answered ${status}: ${words}`);
}
function explain$1(error, { label, carrier, trial }) {
	let code = error instanceof Error && "code" in error ? String(error.code) : "";
	return isTidegateError(error) && code === "NETWORK_OFFLINE" ? error : carrier && code !== "NETWORK_TIMEOUT" ? explainCarrier(error, {
		label,
		program: carrier.program,
		trial
	}) : code === "EACCES" || code === "EPERM" ? new TidegateError("IMAGE_DAEMON_DENIED", `permission denied on the engine's socket ${label}`, { cause: error }) : new TidegateError("IMAGE_DAEMON_UNREACHABLE", describeSilence(code, label), { cause: error });
}
function explainCarrier(error, { label, program, trial }) {
	let code = error instanceof Error && "code" in error ? error.code : "";
	if (code === "ENOENT") {
		let hint = `Install ${program}, or scan an archive made with \`docker save\`.`;
		return new TidegateError("IMAGE_DAEMON_UNREACHABLE", `${program}, which leads to ${label}, is not on the PATH`, {
			hint,
			cause: error
		});
	}
	let hint = `\`${trial}\` must work without a question: a key the other machine knows, a host this one knows.`;
	if (!isTidegateError(error) || code !== "NETWORK_CUT") return new TidegateError("IMAGE_DAEMON_UNREACHABLE", `what answers at ${label} is no engine`, {
		hint,
		cause: error
	});
	let isDenied = /permission denied/i.test(error.message);
	return new TidegateError(isDenied ? "IMAGE_DAEMON_DENIED" : "IMAGE_DAEMON_UNREACHABLE", `no way to ${label}: ${error.message}`, { hint });
}
function describeSilence(code, label) {
	return code === "NETWORK_TIMEOUT" ? `the engine at ${label} does not answer` : code.startsWith("HPE_") || code === "ECONNRESET" || code === "EPIPE" ? `what listens at ${label} does not answer as an engine` : `no engine listens at ${label}`;
}
async function readAll$1(response, endpoint, cx) {
	let chunks = [], begun = cx.clock.now(), length = 0;
	for await (let chunk of watchBody(response.body, endpoint, cx)) {
		if (length += chunk.length, length > MAX_ANSWER) throw new TidegateError("IMAGE_DAEMON_FAILED", `the engine at ${endpoint.label} answers with more than ${MAX_ANSWER} bytes`);
		if (cx.clock.now() - begun > 6e4) throw new TidegateError("IMAGE_DAEMON_FAILED", `the engine at ${endpoint.label} comes to no end`);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
async function readMessage(response, endpoint, cx) {
	let text = "";
	try {
		return text = Buffer.from(await readAll$1(response, endpoint, cx)).toString(), asText(asRecord(JSON.parse(text)).message) ?? text.slice(0, 500);
	} catch {
		return text.slice(0, 500);
	}
}
function readId(document, name) {
	let id = asRecord(document).Id;
	if (isDigest(id)) return id;
	throw new TidegateError("IMAGE_DAEMON_FAILED", `the engine describes ${name} without an image ID`);
}
function describeInspected(document, historyDocument, name) {
	let root = asRecord(document), id = readId(document, name), layers = asList(asRecord(root.RootFS).Layers), history = readHistory(historyDocument, layers.length), config = readConfig({
		os: root.Os,
		architecture: root.Architecture,
		variant: root.Variant,
		created: root.Created,
		config: { Labels: asRecord(root.Config).Labels },
		rootfs: { diff_ids: layers }
	}, `the engine's description of ${name}`), repoDigests = asList(root.RepoDigests).filter((item) => typeof item == "string"), manifestDigest = findManifest(root, config), identity = {
		name,
		id,
		repoDigests,
		...manifestDigest ? { manifestDigest } : {}
	};
	return {
		info: describeImage$1({
			...config,
			history: history ?? []
		}, identity),
		isComplete: history !== void 0 && isNamedByConfig(root)
	};
}
function listManifests(document) {
	return asList(asRecord(document).Manifests).flatMap((value) => {
		let manifest = asRecord(value), { os, architecture, variant } = asRecord(asRecord(manifest.ImageData).Platform), digest = manifest.ID;
		if (manifest.Kind !== "image" || manifest.Available !== !0 || !isDigest(digest)) return [];
		let named = asText(variant);
		return [{
			digest,
			platform: {
				os: asText(os) ?? "",
				architecture: asText(architecture) ?? "",
				...named ? { variant: named } : {}
			}
		}];
	});
}
function findManifest(root, platform) {
	let { digest, mediaType } = asRecord(root.Descriptor);
	if (isDigest(digest) && MANIFEST.test(asText(mediaType) ?? "")) return digest;
	let [only, ...rivals] = listManifests(root).filter((held) => isPlatform(held.platform, platform));
	return rivals.length === 0 ? only?.digest : void 0;
}
const MANIFEST = /^application\/vnd\.(?:oci\.image|docker\.distribution)\.manifest\.v\d\+json$/, CLASSIC = new Set([
	"aufs",
	"devicemapper",
	"overlay",
	"overlay2",
	"vfs",
	"windowsfilter"
]);
function isNamedByConfig(root) {
	return CLASSIC.has(asText(asRecord(root.GraphDriver).Name) ?? "");
}
const WITHOUT_LAYER = /^(?:\/bin\/sh -c #\(nop\)\s+)?(?:ARG|CMD|ENTRYPOINT|ENV|EXPOSE|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|SHELL|STOPSIGNAL|USER|VOLUME)\b/;
function readHistory(document, layers) {
	let steps = asList(document).map((value) => ({
		createdBy: asText(asRecord(value).CreatedBy) ?? "",
		size: Number(asRecord(value).Size ?? 0)
	})).toReversed(), rule = [(step) => step.size > 0, (step) => step.size > 0 || !WITHOUT_LAYER.test(step.createdBy)].find((makesLayer) => steps.filter(makesLayer).length === layers);
	return rule && steps.map((step) => ({
		createdBy: step.createdBy,
		isEmptyLayer: !rule(step)
	}));
}
async function locateImage(text, endpoint, cx) {
	let document = await askForJson(`/images/${text.split("/").map(encodeURIComponent).join("/")}/json?manifests=1`, endpoint, cx), path = `/images/${encodeURIComponent(readId(document, text))}`, own = readPlatform(document), held = listManifests(document).map(({ platform }) => platform);
	if (!cx.isPlatformExplicit || isPlatform(own, cx.platform)) {
		let twin = held.find((platform) => isPlatform(platform, own));
		return {
			document,
			path,
			query: held.length > 1 && twin ? formatQuery(twin) : ""
		};
	}
	if (held.length === 0) throw refusePlatform(text, [own], cx, SINGLE);
	let query = formatQuery(choosePlatform(text, held, cx)), chosen = await askForJson(`${path}/json${query}`, endpoint, cx);
	if (isPlatform(readPlatform(chosen), cx.platform)) return {
		document: chosen,
		path,
		query
	};
	throw refusePlatform(text, [own], cx, SINGLE);
}
const SINGLE = "Engines before Docker 28.1 tell of one platform of an image; if there are more, scan an archive made with `docker save`.";
function readPlatform(document) {
	let { Os: os, Architecture: architecture, Variant: variant } = asRecord(document), named = asText(variant);
	return {
		os: asText(os) ?? "linux",
		architecture: asText(architecture) ?? "unknown",
		...named ? { variant: named } : {}
	};
}
function choosePlatform(text, held, { platform }) {
	let [best] = held.filter((candidate) => isPlatform(candidate, platform)).toSorted((a, b) => (a.variant ?? "") < (b.variant ?? "") ? 1 : -1);
	if (best) return best;
	throw refusePlatform(text, held, { platform });
}
function refusePlatform(text, held, { platform }, hint) {
	let has = [...new Set(held.map(formatPlatform))].join(", "), message = `the engine has no image ${text} for ${formatPlatform(platform)}; it has ${has}`;
	return new TidegateError("IMAGE_PLATFORM_UNAVAILABLE", message, hint ? { hint } : {});
}
function formatQuery({ os, architecture, variant }) {
	return `?platform=${encodeURIComponent(JSON.stringify({
		os,
		architecture,
		...variant ? { variant } : {}
	}))}`;
}
async function recallConfig({ info, isComplete }, { configs }) {
	let key = keyOf(info.manifestDigest ?? info.id), kept = isComplete ? void 0 : await configs?.get(key), known = kept && describeFromConfig(kept, info), found;
	return {
		info: known ?? info,
		isComplete: isComplete || known !== void 0,
		describe: (document) => {
			let described = describeFromConfig(document, info);
			return described && (found = document), described;
		},
		keep: async () => {
			found && !isComplete && await configs?.put(key, found);
		}
	};
}
function keyOf(manifest) {
	return `${manifest.slice(7)}.config`;
}
function describeFromConfig(bytes, info) {
	let config = readIfConfig(bytes);
	if (config === void 0 || !isSameImage(config, info)) return;
	let { name, manifestDigest, repoDigests = [] } = info;
	return describeImage$1(config, {
		name,
		id: digestOf$1(bytes),
		repoDigests,
		...manifestDigest ? { manifestDigest } : {}
	});
}
function readIfConfig(bytes) {
	try {
		return readConfig(parseJson$1(bytes, "a document"), "a document");
	} catch (error) {
		if (isTidegateError(error)) return;
		throw error;
	}
}
function isSameImage(config, { layers, platform }) {
	return !isPlatform(config, platform) || config.diffIds.length !== layers.length ? !1 : layers.every(({ diffId }, index) => diffId === config.diffIds[index]);
}
const NAME = /^[a-zA-Z0-9][\w.-]*(?::\d+)?(?:\/[\w.-]+)*(?::[\w.-]+)?(?:@[\w:+.-]+)?$/;
function isEngineName(text) {
	return NAME.test(text);
}
async function openEngineImage(text, find, cx) {
	if (!isEngineName(text)) throw new TidegateError("IMAGE_REFERENCE_INVALID", `${JSON.stringify(text)} is no image name`);
	let endpoint = await find(), located = await locateImage(text, endpoint, cx), { info, isComplete, describe, keep } = await recallConfig(describeInspected(located.document, await askForHistory(located, endpoint, cx), text), cx);
	return new StreamedImage({
		info,
		isComplete,
		origin: `container engine at ${endpoint.label}`,
		label: `the engine's export of ${text}`,
		start: () => askForExport(`${located.path}/get${located.query}`, endpoint, cx),
		identify: (name) => identify$1(name, info),
		describe,
		close: keep
	}, cx);
}
const UNTOLD = ["IMAGE_DAEMON_FAILED", "IMAGE_NOT_FOUND"];
async function askForHistory({ path, query }, endpoint, cx) {
	try {
		return await askForJson(`${path}/history${query}`, endpoint, cx);
	} catch (error) {
		if (isTidegateError(error) && UNTOLD.includes(error.code)) return;
		throw error;
	}
}
function identify$1(name, { layers }) {
	let digest = `sha256:${name.slice(name.lastIndexOf("/") + 1)}`;
	return isDigest(digest) && layers.some(({ diffId }) => diffId === digest) ? {
		diffId: digest,
		isTrusted: !0
	} : {};
}
const OPTIONS = [
	"-o",
	"BatchMode=yes",
	"-o",
	"ConnectTimeout=30"
], UNKNOWN_HOST = [
	"-o",
	"StrictHostKeyChecking=no",
	"-o",
	"UserKnownHostsFile=/dev/null",
	"-o",
	"LogLevel=ERROR"
], LOOPBACK = /^(?:127(?:\.\d+){3}|::1|localhost)$/;
function readSsh({ url, from, tool, identity, isMachine = !1 }) {
	let user = decode$2(url.username), host = url.hostname.replace(/^\[(.*)\]$/, "$1"), socket = url.pathname.replace(/\/+$/, ""), fault = findFault({
		user,
		host,
		socket
	}, url);
	if (fault) throw new TidegateError("IMAGE_DAEMON_UNREACHABLE", `${from} names an engine by ssh, but ${fault}`, { hint: "Write ssh://USER@HOST:PORT; a password, a proxy and the like belong into ~/.ssh/config." });
	let remote = [
		tool,
		...socket ? [tool === "docker" ? "--host" : "--url", `unix://${socket}`] : [],
		"system",
		"dial-stdio"
	], way = [
		...user ? ["-l", user] : [],
		...url.port ? ["-p", url.port] : [],
		...identity ? ["-i", identity] : []
	], trust = isMachine && LOOPBACK.test(host) ? UNKNOWN_HOST : [];
	return {
		carrier: {
			program: "ssh",
			args: [
				"-T",
				...OPTIONS,
				...trust,
				...way,
				"--",
				host,
				...remote
			],
			place: host
		},
		trial: [
			"ssh",
			...way,
			host,
			tool,
			"version"
		].join(" ")
	};
}
function decode$2(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function findFault({ user, host, socket }, url) {
	return url.password ? "a password in it would be seen by everybody" : url.search || url.hash ? "it has more than a host and a path" : /^[\w.:%][\w.:%-]*$/.test(host) ? /^(?:[\w.@\\+][\w.@\\+-]*)?$/.test(user) ? /^(?:\/[\w./@+-]+)?$/.test(socket) ? void 0 : `${JSON.stringify(socket)} is no path of a socket` : `${JSON.stringify(user)} is no user` : `${JSON.stringify(host)} is no host`;
}
async function openEndpoint({ host, from, tls, ssh }) {
	let url = URL.parse(host);
	switch (url?.protocol) {
		case "unix:": return {
			url: "http://localhost",
			socketPath: host.slice(7),
			label: host
		};
		case "npipe:": return {
			url: "http://localhost",
			socketPath: host.slice(8).replaceAll("/", "\\"),
			label: host
		};
		case "tcp:":
		case "http:":
		case "https:": return tls ? {
			url: `https://${url.host}`,
			tls: await tls(),
			label: `tcp://${url.host}`
		} : {
			url: `http://${url.host}`,
			label: `tcp://${url.host}`
		};
		case "ssh:": return {
			url: "http://localhost",
			...readSsh({
				url,
				from,
				...ssh
			}),
			label: host
		};
		default: throw new TidegateError("IMAGE_DAEMON_UNREACHABLE", `${from} is ${JSON.stringify(host)}, which is not supported`, { hint: "Use unix:///path/to/the.sock, tcp://HOST:PORT or ssh://USER@HOST, or scan an archive made with `docker save`." });
	}
}
async function findContext(cx) {
	let folder = configFolder(cx);
	if (folder === void 0) return;
	let name = cx.environment.DOCKER_CONTEXT || asText((await readRecord(cx.fs.join(folder, "config.json"), cx)).currentContext);
	if (name === void 0 || name === "default") return;
	let id = createHash("sha256").update(name).digest("hex"), endpoint = asRecord(asRecord((await readRecord(cx.fs.join(folder, "contexts", "meta", id, "meta.json"), cx)).Endpoints).docker), host = asText(endpoint.Host);
	if (host === void 0) throw new TidegateError("IMAGE_DAEMON_UNREACHABLE", `docker context ${JSON.stringify(name)} is not known in ${folder}`, { hint: "See `docker context ls`, or name the engine by DOCKER_HOST." });
	return {
		name,
		host,
		tlsFolder: cx.fs.join(folder, "contexts", "tls", id, "docker"),
		isUnverified: endpoint.SkipTLSVerify === !0
	};
}
function configFolder({ fs, environment }) {
	let home = environment.HOME || environment.USERPROFILE;
	return environment.DOCKER_CONFIG || (home ? fs.join(home, ".docker") : void 0);
}
async function readRecord(path, { fs }) {
	try {
		return asRecord(JSON.parse(Buffer.from(await fs.readFile(path, 4194304)).toString()));
	} catch {
		return {};
	}
}
const DEFAULT_SOCKET = "/var/run/docker.sock", SSH = { tool: "docker" };
async function findEndpoint$1(cx) {
	let { environment } = cx, host = environment.DOCKER_HOST;
	if (host) return openEndpoint({
		host,
		from: "DOCKER_HOST",
		ssh: SSH,
		...isSecure(host, environment) ? { tls: () => readCertificates(host, cx) } : {}
	});
	let context = await findContext(cx);
	return context ? openContext(context, cx) : openEndpoint({
		host: `unix://${await findSocket$1(cx)}`,
		from: "the socket",
		ssh: SSH
	});
}
function isSecure(host, environment) {
	return !!environment.DOCKER_TLS_VERIFY || host.startsWith("https:");
}
async function readCertificates(host, cx) {
	let folder = cx.environment.DOCKER_CERT_PATH || configFolder(cx) || ".docker";
	try {
		let [ca, cert, key] = await Promise.all([
			"ca.pem",
			"cert.pem",
			"key.pem"
		].map((name) => readPem(cx.fs.join(folder, name), cx)));
		return {
			ca: ca ?? "",
			cert: cert ?? "",
			key: key ?? ""
		};
	} catch (error) {
		throw new TidegateError("IMAGE_DAEMON_DENIED", `the certificates for the engine at ${host} cannot be read in ${folder}`, { cause: error });
	}
}
async function openContext({ name, host, tlsFolder, isUnverified }, cx) {
	let from = `the host of docker context ${name}`, [ca, cert, key] = await Promise.all([
		"ca.pem",
		"cert.pem",
		"key.pem"
	].map(async (file) => {
		let path = cx.fs.join(tlsFolder, file);
		return await cx.fs.stat(path) ? readPem(path, cx) : void 0;
	}));
	if (!ca && !cert && !isUnverified) return openEndpoint({
		host,
		from,
		ssh: SSH
	});
	let files = {
		...ca ? { ca } : {},
		...cert ? { cert } : {},
		...key ? { key } : {}
	};
	return openEndpoint({
		host,
		from,
		ssh: SSH,
		tls: async () => ({
			...files,
			...isUnverified ? { rejectUnauthorized: !1 } : {}
		})
	});
}
async function readPem(path, { fs }) {
	return Buffer.from(await fs.readFile(path, 1048576)).toString();
}
async function findSocket$1({ fs, environment }) {
	let candidates = [DEFAULT_SOCKET, ...userSockets(environment)];
	for (let path of candidates) if ((await fs.stat(path))?.kind === "socket") return path;
	return DEFAULT_SOCKET;
}
function userSockets(environment) {
	let runtime = environment.XDG_RUNTIME_DIR, home = environment.HOME;
	return [...runtime ? [`${runtime}/docker.sock`] : [], ...home ? [`${home}/.docker/run/docker.sock`] : []];
}
const dockerEngineSource = {
	id: "docker-engine",
	title: "container engine",
	references: ["https://docs.docker.com/reference/api/engine/"],
	needs: { daemon: !0 },
	prefixes: ["docker-engine:", "docker-daemon:"],
	recognise: async (text) => isEngineName(text),
	open: (text, cx) => openEngineImage(text, () => findEndpoint$1(cx), cx)
}, OF_ARCHIVES = [
	"manifest.json",
	"index.json",
	"oci-layout",
	"repositories"
], layerTarSource = {
	id: "layer-tar",
	title: "tar of one layer",
	references: ["https://github.com/opencontainers/image-spec/blob/main/layer.md"],
	prefixes: ["layer:"],
	isFile: !0,
	recognise: async (text, cx) => {
		let stat = await cx.fs.stat(text);
		if (stat?.kind !== "file" || !await looksLikeTar(text, cx)) return !1;
		let reference = {
			path: text,
			stat
		};
		for (let name of OF_ARCHIVES) if (await recogniseTable(reference, name, cx)) return !1;
		return !0;
	},
	open: open$2
};
async function open$2(text, cx) {
	let stat = await cx.fs.stat(text);
	if (!stat) throw new TidegateError("IMAGE_NOT_FOUND", `there is no file ${text}`);
	if (stat.kind !== "file") throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${text} is not a file`, { hint: "Read a directory as dir:PATH." });
	let isCompressed = await isCompressedFile(text, cx), file = await cx.fs.open(text);
	try {
		let diffId = isCompressed ? await hashInflated(file, text, cx) : placeDigest("layer", text), info = describeBareLayer(text, diffId, cx);
		return {
			info,
			origin: `layer ${text}`,
			readLayers: (request) => readOnly(request, {
				file,
				diffId,
				name: text
			}, cx),
			identifyLayers: (diffIds) => identifyBlobLayers([{
				diffId,
				label: text,
				find: async () => ({
					file,
					start: 0,
					length: file.size
				})
			}], diffIds, cx),
			finalInfo: () => info,
			[Symbol.asyncDispose]: () => file.close()
		};
	} catch (error) {
		throw await file.close(), error;
	}
}
async function hashInflated(file, label, cx) {
	let tap = createDigestTap(), stored = file.stream({
		chunkSize: CHUNK_BYTES,
		signal: cx.signal
	});
	for await (let _ of tap.through(inflateWatched(stored, { label }, new ByteBudget(cx.limits))));
	return tap.digest();
}
async function readOnly(request, { file, diffId, name }, cx) {
	if (!request.wanted.has(diffId)) return;
	let { limits, signal } = cx;
	signal.throwIfAborted();
	let visitor = request.begin(), label = `layer 1 of 1 (${name})`, region = {
		file,
		start: 0,
		length: file.size
	};
	request.end(diffId, visitor, await readLayer$1(region, visitor, {
		limits,
		label,
		signal,
		budget: new ByteBudget(limits),
		diffId
	}));
}
const ociLayoutSource = {
	id: "oci-layout",
	title: "OCI image layout",
	references: ["https://github.com/opencontainers/image-spec/blob/main/image-layout.md"],
	prefixes: ["oci:", "oci-archive:"],
	isFile: !0,
	recognise: async (text, cx) => {
		let found = await findPath(text, cx);
		return found !== void 0 && recogniseTable(found, "index.json", cx);
	},
	open: open$1
};
async function open$1(text, cx) {
	let reference = await requirePath(text, cx), { path, tag, stat } = reference, layout = {
		name: text,
		place: path,
		...tag ? { tag } : {}
	};
	if (stat.kind === "file" && await isCompressedFile(path, cx)) return openCompressed(layout, cx);
	let table = await openFileTable(reference, cx);
	try {
		return await openOciLayout({
			...layout,
			table
		}, cx);
	} catch (error) {
		throw await table.close(), error;
	}
}
async function openCompressed(layout, cx) {
	let { place } = layout, documents = await surveyArchive(place, cx), { info, layers, findProvenance } = await describeOciLayout({
		...layout,
		table: tabulateDocuments(documents)
	}, cx);
	for (let layer of layers) refuseEncrypted(layer, place);
	return openCompressedArchive(place, {
		info,
		origin: `OCI layout ${place}`,
		identify: (path) => layers.find(({ layer }) => blobPath(layer.digest) === path),
		findProvenance
	}, cx);
}
const KEY = String.raw`(?:[A-Za-z0-9_-]+|"[^"\\]*"|'[^']*')`, HEADER = new RegExp(String.raw`^\s*\[\s*(${KEY}(?:\s*\.\s*${KEY})*)\s*\]\s*(?:#.*)?$`), ENTRY = new RegExp(String.raw`^\s*(${KEY})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|(true|false))\s*(?:#.*)?$`);
function readToml(text) {
	let root = new Map(), table = root;
	for (let line of text.split(/\r?\n/)) {
		if (line.length > 4096) continue;
		let header = HEADER.exec(line)?.[1];
		header === void 0 ? /^\s*\[\[/.test(line) ? table = void 0 : readEntry$1(line, table) : table = openTable(root, readKeys(header));
	}
	return root;
}
function readEntry$1(line, table) {
	let [, key, basic, literal, truth] = ENTRY.exec(line) ?? [];
	if (key === void 0 || table === void 0) return;
	let value = truth === void 0 ? literal ?? unescape(basic ?? "") : truth === "true";
	table.set(unquote(key), value);
}
function openTable(root, keys) {
	let table = root;
	for (let key of keys) {
		let held = table.get(key), next = held instanceof Map ? held : new Map();
		table.set(key, next), table = next;
	}
	return table;
}
function readKeys(header) {
	return [...header.matchAll(new RegExp(KEY, "g"))].map(([key]) => unquote(key));
}
function unquote(key) {
	return /^["']/.test(key) ? key.slice(1, -1) : key;
}
function unescape(text) {
	return text.replaceAll(/\\(["\\])/g, "$1");
}
async function findConnection(cx) {
	let tables = await readSettings(cx), own = await readOwnFile(cx), named = cx.environment.CONTAINER_CONNECTION, chosen = tables.map((engine) => textOf(engine, "active_service")).findLast((name) => name !== void 0), name = named || own.name || chosen;
	if (!name) return;
	let found = own.find(name) ?? tables.map((engine) => findDestination(engine, name)).findLast((connection) => connection !== void 0);
	if (found || !named) return found;
	throw new TidegateError("IMAGE_DAEMON_UNREACHABLE", `podman connection ${JSON.stringify(name)}, which CONTAINER_CONNECTION names, is not known`, { hint: "See `podman system connection list`, or name the service by CONTAINER_HOST." });
}
async function readOwnFile(cx) {
	let { environment, fs } = cx, folder = settingsFolder(cx), root = asRecord(asRecord(parse$1(await readText(environment.PODMAN_CONNECTIONS_CONF || folder && fs.join(folder, "podman-connections.json"), cx))).Connection), connections = asRecord(root.Connections);
	return {
		name: asText(root.Default),
		find: (name) => {
			let { URI, Identity, IsMachine } = asRecord(Object.hasOwn(connections, name) ? connections[name] : void 0), uri = asText(URI);
			return uri === void 0 ? void 0 : {
				name,
				uri,
				identity: asText(Identity),
				isMachine: IsMachine === !0
			};
		}
	};
}
function parse$1(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
async function readSettings(cx) {
	let { environment, fs } = cx, folder = settingsFolder(cx), usual = [
		"/usr/share/containers/containers.conf",
		"/etc/containers/containers.conf",
		folder && fs.join(folder, "containers.conf")
	], paths = [...environment.CONTAINERS_CONF ? [environment.CONTAINERS_CONF] : usual, environment.CONTAINERS_CONF_OVERRIDE];
	return (await Promise.all(paths.map((path) => readText(path, cx)))).map((text) => readToml(text).get("engine")).filter((engine) => engine instanceof Map);
}
function findDestination(engine, name) {
	let destinations = engine.get("service_destinations"), destination = destinations instanceof Map ? destinations.get(name) : void 0;
	if (!(destination instanceof Map)) return;
	let uri = textOf(destination, "uri");
	return uri === void 0 ? void 0 : {
		name,
		uri,
		identity: textOf(destination, "identity"),
		isMachine: destination.get("is_machine") === !0
	};
}
function textOf(table, key) {
	return asText(table.get(key));
}
function settingsFolder({ environment, fs }) {
	let { XDG_CONFIG_HOME: named, HOME: home, APPDATA: roaming } = environment, base = named || (home ? fs.join(home, ".config") : roaming);
	return base ? fs.join(base, "containers") : void 0;
}
async function readText(path, { fs }) {
	try {
		return path ? Buffer.from(await fs.readFile(path, 1048576)).toString() : "";
	} catch {
		return "";
	}
}
async function findEndpoint(cx) {
	let { environment } = cx;
	if (!environment.CONTAINER_CONNECTION) {
		let host = environment.CONTAINER_HOST;
		if (host) return openEndpoint({
			host,
			from: "CONTAINER_HOST",
			ssh: {
				tool: "podman",
				identity: environment.CONTAINER_SSHKEY
			}
		});
		let socket = await findSocket(cx);
		if (socket) return openEndpoint({
			host: `unix://${socket}`,
			from: "podman",
			ssh: { tool: "podman" }
		});
	}
	let connection = await findConnection(cx);
	if (connection) return openConnection(connection);
	throw new TidegateError("IMAGE_DAEMON_UNREACHABLE", `no socket of podman is at ${listSockets(cx).join(" or ")}, and no connection is its default`, { hint: "Start it with `systemctl --user start podman.socket`, or scan an archive made with `podman save`." });
}
function openConnection({ name, uri, identity, isMachine }) {
	return openEndpoint({
		host: uri,
		from: `the address of podman connection ${name}`,
		ssh: {
			tool: "podman",
			identity,
			isMachine
		}
	});
}
async function isPodmanHere(cx) {
	let { CONTAINER_HOST: host, CONTAINER_CONNECTION: connection } = cx.environment;
	return !!(host || connection) || await findSocket(cx) !== void 0;
}
async function findSocket(cx) {
	for (let path of listSockets(cx)) if (await isSocket(path, cx)) return path;
}
async function isSocket(path, { fs }) {
	return (await fs.stat(path).catch(() => void 0))?.kind === "socket";
}
function listSockets({ environment }) {
	let runtime = environment.XDG_RUNTIME_DIR;
	return [...runtime ? [`${runtime}/podman/podman.sock`] : [], "/run/podman/podman.sock"];
}
const podmanSource = {
	id: "podman",
	title: "Podman",
	references: ["https://docs.podman.io/en/latest/markdown/podman-system-service.1.html"],
	needs: { daemon: !0 },
	prefixes: ["podman:"],
	recognise: async (text, cx) => isEngineName(text) && await isPodmanHere(cx),
	open: (text, cx) => openEngineImage(text, () => findEndpoint(cx), cx)
}, MAX_MANIFESTS = 1e4;
async function chooseFromIndex(top, reference, cx) {
	let place = formatReference(reference), document = asRecord(parseJson$1(top.bytes, `the manifest of ${place}`));
	if (!isIndex({ mediaType: typeof document.mediaType == "string" ? document.mediaType : top.mediaType })) return {
		manifest: top,
		entries: []
	};
	let entries = readDescriptors(document), { digest } = choose(entries, place, cx), { registry, repository } = reference;
	return {
		manifest: await cx.registry.fetchManifest({
			registry,
			repository,
			digest
		}),
		entries
	};
}
function choose(entries, place, cx) {
	if (entries.length > MAX_MANIFESTS) throw new TidegateError("IMAGE_LIMIT_EXCEEDED", `the index of ${place} lists ${entries.length} images; at most ${MAX_MANIFESTS} are read`);
	let images = entries.filter((entry) => !entry.isAttestation && !isIndex(entry));
	if (images.length === 0) {
		let why = entries.some(isIndex) ? "lists other indexes only, which no engine runs" : "lists no image";
		throw new TidegateError("IMAGE_UNSUPPORTED", `the index of ${place} ${why}`, { hint: "Name the digest of one image in it." });
	}
	let [chosen] = chooseByPlatform(images.map((descriptor) => ({
		descriptor,
		names: []
	})), place, cx);
	if (chosen) return chosen.descriptor;
	throw new TidegateError("IMAGE_UNSUPPORTED", `the index of ${place} lists no image`);
}
const GATHERED = 1 << 19;
async function* gather(chunks) {
	let buffer = Buffer.allocUnsafeSlow(GATHERED), filled = 0;
	for await (let chunk of chunks) {
		for (let at = 0; at < chunk.length;) {
			let part = chunk.subarray(at, at + GATHERED - filled);
			buffer.set(part, filled), at += part.length, filled += part.length, filled < GATHERED || (yield buffer, filled = 0);
		}
		giveBack(chunk);
	}
	filled > 0 && (yield buffer.subarray(0, filled));
}
function giveBack({ buffer, byteLength }) {
	buffer instanceof ArrayBuffer && byteLength === buffer.byteLength && buffer.transfer(0);
}
const KINDS = new Map([
	["reg", "file"],
	["dir", "directory"],
	["symlink", "symlink"],
	["hardlink", "hardlink"]
]);
function parseToc(document, maxEntries) {
	let entries = [];
	for (let value of asList(asRecord(document).entries)) {
		let record = asRecord(value);
		if (record.innerOffset !== void 0 || entries.length > maxEntries) return;
		let last = entries.at(-1);
		record.type === "chunk" ? last && addChunk(record, last) : entries.push(readEntry(record));
	}
	return entries.length > 0 && entries.every(isWhole) ? entries : void 0;
}
function readEntry(record) {
	let kind = KINDS.get(asText(record.type) ?? "") ?? "other", size = kind === "file" ? numberOf(record.size) : 0, digest = asText(record.digest), [name = "", link = ""] = [asText(record.name), asText(record.linkName)], draft = {
		entry: {
			name,
			link,
			kind,
			size,
			stored: size,
			mode: numberOf(record.mode) & 4095
		},
		chunks: [],
		...digest ? { digest } : {}
	};
	return size > 0 && addChunk(record, draft), draft;
}
function addChunk(record, { entry, chunks }) {
	let rest = entry.size - sizeOf$1(chunks), size = numberOf(record.chunkSize) || rest, end = numberOf(record.endOffset);
	record.chunkType === "zeros" ? chunks.push({ size }) : chunks.push({
		offset: numberOf(record.offset),
		size,
		...end > 0 ? { end } : {}
	});
}
function isWhole({ entry, chunks, digest }) {
	return entry.size === 0 || chunks.every(({ offset, size, end = Infinity }) => size > 0 && (offset ?? 0) < end) && digest !== void 0 && sizeOf$1(chunks) === entry.size;
}
function sizeOf$1(chunks) {
	return chunks.reduce((sum, { size }) => sum + size, 0);
}
function numberOf(value) {
	return typeof value == "number" && Number.isSafeInteger(value) && value > 0 ? value : 0;
}
const MAX_TOC = 67108864, STARGZ_DIGEST = "containerd.io/snapshot/stargz/toc.digest", CHUNKED_PLACE = "io.github.containers.zstd-chunked.manifest-position", gunzip$1 = (bytes, limit) => gunzipSync(bytes, { maxOutputLength: limit }), unzstd = (bytes, limit) => zstdDecompressSync(bytes, { maxOutputLength: limit });
async function fetchToc(layer, blob, cx) {
	let fetch = layer.annotations[STARGZ_DIGEST] === void 0 ? layer.annotations[CHUNKED_PLACE] === void 0 ? void 0 : fetchChunked : fetchStargz;
	try {
		return await fetch?.(layer, blob, cx);
	} catch (error) {
		cx.signal.throwIfAborted(), cx.logger.debug(`${blob.label ?? ""}: its table of contents is not used: ${error instanceof Error ? error.message : "unknown reason"}`);
		return;
	}
}
async function fetchStargz({ annotations }, blob, cx) {
	let { size } = blob.blob, footer = await readPart(blob, {
		start: size - 51,
		length: 51
	}, cx), place = /^SG\x16\0([0-9a-f]{16})STARGZ$/.exec(footer?.toString("latin1", 12, 38) ?? "")?.[1], end = Number.parseInt(place ?? "", 16);
	if (!Number.isSafeInteger(end) || end >= size - 51) return;
	let packed = await readPart(blob, {
		start: end,
		length: size - 51 - end
	}, cx);
	if (!packed) return;
	let tar = Buffer.from(gunzip$1(packed, MAX_TOC)), header = parseTarHeader(tar.subarray(0, 512));
	if (header?.name !== "stargz.index.json") return;
	let json = tar.subarray(512, 512 + header.size);
	return digestOf$1(json) === annotations[STARGZ_DIGEST] ? assemble({
		json,
		end,
		inflate: gunzip$1
	}, blob, cx) : void 0;
}
async function fetchChunked({ annotations }, blob, cx) {
	let place = /^(\d{1,15}):(\d{1,9}):\d{1,9}:1$/.exec(asText(annotations[CHUNKED_PLACE]) ?? "");
	if (!place) return;
	let [start, length] = [Number(place[1]), Number(place[2])], packed = await readPart(blob, {
		start,
		length
	}, cx);
	if (packed && digestOf$1(packed) === annotations["io.github.containers.zstd-chunked.manifest-checksum"]) return assemble({
		json: unzstd(packed, MAX_TOC),
		end: start,
		inflate: unzstd
	}, blob, cx);
}
function assemble({ json, end, inflate }, blob, cx) {
	let entries = parseToc(parseJson$1(json, `the table of contents of ${blob.label ?? ""}`), cx.limits.entries);
	return entries && {
		entries,
		end,
		inflate
	};
}
async function readPart(blob, part, { registry }) {
	if (part.start < 0 || part.length <= 0 || part.length > MAX_TOC || part.start + part.length > blob.blob.size) return;
	let bytes = await registry.readBlobRange(blob, part);
	return bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
async function readByToc(reading, cx) {
	let { toc, label, visitor, scout } = reading, wanted = new Set();
	walk(toc.entries, scout, {
		label,
		cx
	}, (item) => {
		wanted.add(item);
	});
	let contents = await fetchContents([...wanted], reading, cx);
	if (contents) return {
		entries: walk(toc.entries, visitor, {
			label,
			cx
		}, (item) => contents.get(item)),
		bytes: toc.entries.reduce((sum, { entry }) => sum + entry.size, 0)
	};
}
function walk(items, visitor, { label, cx }, take) {
	let links = trackHardLinks(visitor, !1), pass = (target) => {
		let gate = new EntryGate(target, cx.limits, label);
		for (let item of items) {
			let entry = gate.admit(item.entry), content = entry && (item.entry.size === 0 ? hold(Buffer.alloc(0)) : take(item));
			entry && content && gate.deliver(entry, item.entry, content);
		}
		return gate.entries;
	}, entries = pass(links.first), second = links.second();
	return second && pass(second), links.finish(), entries;
}
function hold(bytes) {
	return {
		size: bytes.length,
		bytes: () => bytes,
		read: (offset, length) => bytes.subarray(offset, offset + length)
	};
}
async function fetchContents(wanted, reading, cx) {
	let { blob } = reading, ends = listEnds(reading.toc), parts = mergeParts(wanted, ends), bytes = parts.reduce((sum, { start, end }) => sum + end - start, 0), content = wanted.reduce((sum, { entry }) => sum + entry.size, 0);
	if (!parts.every(({ start, end }) => start < end && end <= blob.blob.size) || bytes > blob.blob.size * .4 || content > 67108864 || parts.length > 200) return;
	let contents = new Map(), isComplete = !0;
	return await inParallel(parts, 4, async ({ start, end, items }) => {
		let fetched = isComplete ? await cx.registry.readBlobRange(blob, {
			start,
			length: end - start
		}) : void 0;
		for (let item of items) {
			let file = fetched && unpack(item, {
				fetched,
				start,
				ends
			}, reading.toc);
			file ? contents.set(item, hold(file)) : isComplete = !1;
		}
	}), isComplete ? contents : void 0;
}
function listEnds({ entries, end }) {
	let starts = [...new Set(entries.flatMap(({ chunks }) => chunks.flatMap(({ offset }) => offset ?? [])))].sort((a, b) => a - b);
	return new Map(starts.map((start, index) => [start, starts[index + 1] ?? end]));
}
function mergeParts(wanted, ends) {
	let spans = wanted.flatMap((item) => {
		let places = item.chunks.flatMap(({ offset, end }) => offset === void 0 ? [] : [[offset, end ?? ends.get(offset) ?? 0]]);
		return places.length === 0 ? [{
			item,
			start: 0,
			end: 1
		}] : [{
			item,
			start: Math.min(...places.map(([start]) => start)),
			end: Math.max(...places.map(([, end]) => end))
		}];
	}), parts = [];
	for (let { item, start, end } of spans.sort((a, b) => a.start - b.start)) {
		let last = parts.at(-1);
		last && start <= last.end + 65536 ? (last.end = Math.max(last.end, end), last.items.add(item)) : parts.push({
			start,
			end,
			items: new Set([item])
		});
	}
	return parts;
}
function unpack(item, at, { inflate }) {
	try {
		let pieces = item.chunks.map(({ offset, end, size }) => offset === void 0 ? Buffer.alloc(size) : inflate(at.fetched.subarray(offset - at.start, (end ?? at.ends.get(offset) ?? 0) - at.start), size + 16777216).subarray(0, size)), content = Buffer.concat(pieces);
		return content.length === item.entry.size && digestOf$1(content) === item.digest ? content : void 0;
	} catch {
		return;
	}
}
const DAMAGED = [
	"IMAGE_ARCHIVE_INVALID",
	"IMAGE_TRUNCATED",
	"IMAGE_UNSUPPORTED"
];
async function readRegistryLayers(layers, reference, request, cx) {
	let wanted = [...new Map(layers.filter(({ diffId }) => request.wanted.has(diffId)).map((paired) => [paired.diffId, paired])).values()];
	wanted.sort((a, b) => sizeOf(b) - sizeOf(a));
	let fetches = wanted.map((paired) => ({
		paired,
		blob: describe(paired, reference)
	})), budget = new ByteBudget(cx.limits), meter = { all: watchBytes({
		task: "Fetching layers",
		total: wanted.reduce((sum, paired) => sum + sizeOf(paired), 0)
	}, cx.logger) };
	await inParallel(fetches, 6, async ({ paired, blob }) => {
		cx.signal.throwIfAborted();
		let visitor = request.begin(), bar = watchBytes({
			task: paired.label,
			total: sizeOf(paired),
			isStep: !0
		}, cx.logger), stats = await readLayer({
			paired,
			blob,
			budget,
			meter,
			bar
		}, request, visitor, cx).catch((error) => {
			throw meter.failure ??= { error }, error;
		});
		request.end(paired.diffId, visitor, stats), bar.end({
			done: stats.bytes,
			note: `${stats.entries} entries`
		});
	}), wanted.length > 0 && meter.all.end();
}
async function readLayer(fetch, request, visitor, cx) {
	let { paired, blob } = fetch, toc = cx.trustsContents ? await fetchToc(paired.layer, blob, cx) : void 0;
	return (toc && await readByToc({
		toc,
		blob,
		label: paired.label,
		scout: request.begin(),
		visitor
	}, cx)) ?? readWhole(fetch, visitor, cx);
}
async function readWhole({ paired, blob, budget, meter, bar }, visitor, cx) {
	let { label } = paired, { limits, signal, registry } = cx;
	async function* fetch() {
		for await (let chunk of registry.fetchBlob(blob)) {
			if (meter.failure) throw meter.failure.error;
			meter.all.add(chunk.length), bar.add(chunk.length), yield chunk;
		}
	}
	let reread = () => decompress(gather(registry.fetchBlob(blob)), {
		label,
		recycles: !0,
		isVouched: !0
	});
	try {
		return {
			...await walkStream(inflateWatched(gather(fetch()), {
				label,
				isVouched: !0
			}, budget), visitor, {
				limits,
				label,
				signal,
				reread
			}),
			digest: blob.blob.digest
		};
	} catch (error) {
		if (isTidegateError(error) && DAMAGED.includes(error.code)) for await (let _ of registry.fetchBlob(blob));
		throw error;
	}
}
function describe(paired, reference) {
	let { layer, label } = paired;
	if (refuseEncrypted(paired, formatReference(reference)), layer.size === void 0) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${label} of ${formatReference(reference)} has no size`);
	return {
		repository: reference,
		blob: {
			digest: layer.digest,
			size: layer.size
		},
		label,
		...isForeign(layer) ? { urls: layer.urls } : {}
	};
}
function sizeOf({ layer }) {
	return layer.size ?? 0;
}
const registrySource = {
	id: "registry",
	title: "registry",
	references: ["https://github.com/opencontainers/distribution-spec/blob/main/spec.md"],
	needs: { network: !0 },
	prefixes: ["registry:", "docker://"],
	recognise: async (text) => namesHost(text) && parseReference(text) !== void 0,
	open
};
async function open(text, cx) {
	let reference = parseReference(text);
	if (!reference) throw new TidegateError("IMAGE_REFERENCE_INVALID", `${JSON.stringify(text)} is no name of an image in a registry`);
	let place = formatReference(reference), top = await fetchTop(reference, cx), { manifest: chosen, entries } = await chooseFromIndex(top, reference, cx), manifest = readImageManifest(parseJson$1(chosen.bytes, `the manifest of ${place}`), place), config = readConfig(await fetchDocument(manifest.config, "configuration", {
		reference,
		cx
	}), `the configuration of ${place}`);
	checkPlatform(config, place, cx);
	let layers = pairLayers$1(manifest.layers, config.diffIds, place), { registry, repository } = reference, info = describeImage$1(config, {
		name: text,
		id: manifest.config.digest,
		manifestDigest: chosen.digest,
		repoDigests: [formatReference({
			registry,
			repository,
			digest: top.digest
		})],
		blobs: manifest.layers,
		annotations: manifest.annotations
	});
	return {
		info,
		origin: `registry ${place}`,
		readLayers: (request) => readRegistryLayers(layers, reference, request, cx),
		finalInfo: () => info,
		findProvenance: () => findProvenance({
			entries,
			subject: chosen.digest,
			read: (descriptor, kind) => fetchAttested(descriptor, kind, {
				reference,
				cx
			})
		}),
		[Symbol.asyncDispose]: async () => void 0
	};
}
async function fetchTop(reference, { registry }) {
	try {
		return await registry.fetchManifest(reference);
	} catch (error) {
		throw !isTidegateError(error) || !meansAbsent(error.code, reference) ? error : new TidegateError("IMAGE_NOT_FOUND", error.message, {
			hint: error.hint,
			cause: error
		});
	}
}
async function fetchAttested(descriptor, kind, { reference, cx }) {
	if (kind === "blob") return fetchDocument(descriptor, "provenance", {
		reference,
		cx
	});
	let { registry, repository } = reference, { bytes } = await cx.registry.fetchManifest({
		registry,
		repository,
		digest: descriptor.digest
	});
	return parseJson$1(bytes, `the attestation of ${formatReference(reference)}`);
}
function meansAbsent(code, { registry }) {
	return code === "REGISTRY_NOT_FOUND" || code === "REGISTRY_DENIED" && registry === "docker.io";
}
async function fetchDocument({ digest, size }, kind, { reference, cx }) {
	let what = `the ${kind} (${digest}) of ${formatReference(reference)}`;
	if (size === void 0) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${what} has no size`);
	let request = {
		repository: reference,
		blob: {
			digest,
			size
		},
		label: `${kind} ${digest}`
	};
	return parseJson$1(await cx.registry.readBlob(request, MAX_DOCUMENT), what);
}
const IMAGE_SOURCES = [
	dockerArchiveSource,
	ociLayoutSource,
	layerTarSource,
	directorySource,
	dockerEngineSource,
	podmanSource,
	registrySource
], PROGRESS = {
	task: "Reading the input",
	unit: "bytes"
};
async function openStandardInput(open, cx) {
	let folder = await cx.fs.makeTemporary("tidegate-input-"), path = cx.fs.join(folder, "standard-input");
	try {
		await keepInput(path, cx);
		let image = await open(path);
		return {
			info: rename(image.info),
			origin: image.origin.replace(path, "from standard input"),
			readLayers: (request) => image.readLayers(request),
			finalInfo: () => rename(image.finalInfo()),
			async [Symbol.asyncDispose]() {
				await image[Symbol.asyncDispose](), await cx.fs.remove(folder);
			}
		};
	} catch (error) {
		throw await cx.fs.remove(folder), nameInput(error, path);
	}
}
function nameInput(error, path) {
	return !isTidegateError(error) || !error.message.includes(path) ? error : new TidegateError(error.code, error.message.replaceAll(path, "standard input"), {
		hint: error.hint,
		cause: error.cause
	});
}
async function keepInput(path, { fs, limits, signal, logger }) {
	let file = await fs.openWrite(path, {
		append: !1,
		isTemporary: !0
	}), done = 0;
	try {
		for await (let chunk of fs.standardInput(signal)) {
			if (done += chunk.length, done > limits.totalBytes) throw new TidegateError("IMAGE_LIMIT_EXCEEDED", `standard input has more than ${limits.totalBytes} bytes, the limit "totalBytes"`);
			await file.write(chunk), logger.progress({
				...PROGRESS,
				done
			});
		}
	} catch (error) {
		throw signal.throwIfAborted(), explain(error, path);
	} finally {
		await file.close();
	}
	if (logger.progress({
		...PROGRESS,
		done,
		isFinished: !0
	}), done === 0) throw new TidegateError("IMAGE_TRUNCATED", "standard input is empty", { hint: "Pipe an archive in: docker save NAME | tidegate scan -" });
}
function explain(error, path) {
	return !(error instanceof Error) || !("code" in error) || error.code !== "ENOSPC" ? error : new TidegateError("IMAGE_TRUNCATED", `no space is left to keep standard input at ${path}`, {
		hint: "Set TMPDIR to a folder with more room, or scan the archive as a file.",
		cause: error
	});
}
function rename(info) {
	return {
		...info,
		name: "-"
	};
}
async function openImage(reference, cx, sources = IMAGE_SOURCES) {
	let text = reference.trim();
	if (text === "" || text.length > 4096 || /[\u0000-\u001f\u007f]/.test(text)) throw new TidegateError("IMAGE_REFERENCE_INVALID", `${JSON.stringify(reference.slice(0, 200))} is no image reference`);
	try {
		return await openAt(text, cx, sources);
	} catch (error) {
		throw explainSystemError(error, text);
	}
}
async function openAt(text, cx, sources) {
	for (let source of sources) {
		let prefix = source.prefixes.find((candidate) => text.startsWith(candidate));
		if (prefix === void 0) continue;
		let rest = text.slice(prefix.length);
		return source.isFile && isInput(rest) ? openStandardInput((path) => source.open(path + rest.slice(1), cx), cx) : source.open(rest, cx);
	}
	let files = sources.filter(({ isFile }) => isFile);
	return isInput(text) ? openStandardInput((path) => tryInTurn(path + text.slice(1), cx, files), cx) : tryInTurn(text, cx, sources);
}
function isInput(text) {
	return text === "-" || text.startsWith("-#");
}
function explainSystemError(error, text) {
	return !(error instanceof Error) || !("syscall" in error) ? error : new TidegateError("IMAGE_ARCHIVE_INVALID", `${text} cannot be read: ${error.message}`, {
		hint: "Check that the file is there and that this user may read it.",
		cause: error
	});
}
const PASSING = [
	"IMAGE_DAEMON_DENIED",
	"IMAGE_DAEMON_FAILED",
	"IMAGE_DAEMON_UNREACHABLE",
	"REGISTRY_DENIED",
	"REGISTRY_FAILED",
	"IMAGE_NOT_FOUND",
	"REGISTRY_UNREACHABLE",
	"NETWORK_OFFLINE"
];
async function tryInTurn(text, cx, sources) {
	let refusals = [];
	for (let source of sources) if (await source.recognise(text, cx)) try {
		return await source.open(text, cx);
	} catch (error) {
		if (!isTidegateError(error) || !mayPass(error.code, source)) throw error;
		refusals.push({
			source,
			error
		});
	}
	let platform = refusals.findLast(({ error }) => error.code === "IMAGE_PLATFORM_UNAVAILABLE");
	throw platform ? platform.error : await explainFailure(text, refusals, cx);
}
function mayPass(code, { isFile }) {
	return PASSING.includes(code) || isFile === !0 && code === "IMAGE_PLATFORM_UNAVAILABLE";
}
function hintFor({ code, hint }, text) {
	return /^[a-z0-9][\w./-]*(?::[\w.-]+)?$/i.test(text) && !/\.(?:tar|tgz|gz|zst|json)$/.test(text) && (code === "IMAGE_NOT_FOUND" || code === "IMAGE_DAEMON_UNREACHABLE") && !namesHost(text) ? `${hint} For the public image of that name write registry:${text}.` : hint;
}
async function explainFailure(text, refusals, cx) {
	let tried = refusals.map(({ source, error }) => `${source.title}: ${error.message}`), stat = await cx.fs.stat(text);
	stat && tried.unshift(`the ${stat.kind} of that name is neither a docker-archive nor an OCI layout nor a layer`);
	let decisive = PASSING.map((code) => refusals.find(({ error }) => error.code === code)).find((refusal) => refusal !== void 0)?.error, reasons = tried.length > 0 ? tried.join("; ") : "there is no such file or directory, and it is no name of an image", code = decisive?.code ?? (stat ? "IMAGE_ARCHIVE_INVALID" : "IMAGE_NOT_FOUND");
	return new TidegateError(code, `no image ${text} was found: ${reasons}`, decisive ? {
		hint: hintFor(decisive, text),
		cause: decisive
	} : {});
}
function createImageContext({ limits, trustsContents = !1, configs, ...request }, runtime) {
	let { fs, http, clock, logger, signal, environment } = runtime, bounds = {
		...DEFAULT_LIMITS$1,
		...limits
	};
	return {
		...request,
		fs,
		http,
		clock,
		logger,
		signal,
		environment,
		trustsContents,
		limits: bounds,
		...configs ? { configs } : {}
	};
}
const IMPATIENT = {
	attempts: 2,
	backoff: 250,
	waiting: 3e3,
	total: 8e3,
	headers: 5e3,
	stall: 5e3
}, PUBLIC_REGISTRIES = new Set([
	"cgr.dev",
	"docker.io",
	"gcr.io",
	"ghcr.io",
	"mcr.microsoft.com",
	"public.ecr.aws",
	"quay.io",
	"registry.access.redhat.com",
	"registry.gitlab.com",
	"registry.k8s.io",
	"registry.suse.com"
]), runs = new WeakMap();
function lookUpOnce(reference, platform, options, runtime) {
	let asked = runs.get(runtime) ?? {
		known: new Map(),
		silent: new Set()
	};
	runs.set(runtime, asked);
	let key = JSON.stringify([formatReference(reference), platform]), found = asked.known.get(key) ?? ask(reference, platform, options, {
		asked,
		runtime
	});
	return asked.known.set(key, found), found;
}
async function ask(reference, platform, options, { asked: { silent }, runtime }) {
	let { registry } = reference;
	if (silent.has(registry)) return { reason: `${registry} has not answered before.` };
	let looked = await lookUp(`registry:${formatReference(reference)}`, platform, options, runtime);
	return "code" in looked && (looked.code === "TIMEOUT" || looked.code === "REGISTRY_UNREACHABLE") && silent.add(registry), looked;
}
async function lookUp(text, platform, { settings, longest = 1e4 }, runtime) {
	let tooLong = AbortSignal.timeout(longest), hurried = {
		...runtime,
		signal: AbortSignal.any([runtime.signal, tooLong])
	};
	try {
		return await describeImage(text, platform, settings, hurried);
	} catch (error) {
		if (runtime.signal.throwIfAborted(), tooLong.aborted) return {
			reason: `no answer came within ${longest / 1e3} seconds.`,
			code: "TIMEOUT"
		};
		if (!isTidegateError(error)) throw error;
		return {
			reason: error.message,
			code: error.code
		};
	}
}
async function describeImage(text, platform, settings, runtime) {
	let registry = openRegistry(settings, runtime, { limits: IMPATIENT }), sources = settings.flag("offline") ? IMAGE_SOURCES.filter(({ needs }) => needs?.network !== !0) : IMAGE_SOURCES;
	await using image = await openImage(text, createImageContext({
		registry,
		platform,
		isPlatformExplicit: !0
	}, runtime), sources);
	let [repoDigest = ""] = image.info.repoDigests ?? [], digest = parseReference(repoDigest)?.digest ?? image.info.manifestDigest;
	return {
		diffIds: image.info.layers.map(({ diffId }) => diffId),
		...digest ? { digest } : {}
	};
}
function mayAsk({ registry }, { repoDigests = [] }, settings) {
	let own = repoDigests.map((name) => parseReference(name)?.registry), named = [...parseHosts(settings.text("insecure-registries")) ?? [], ...(parseMirrors(settings.text("registry-mirrors")) ?? []).map(([host]) => host)];
	return PUBLIC_REGISTRIES.has(registry) || [...own, ...named].includes(registry);
}
function countBaseLayers(own, base) {
	return base.every((digest, index) => own[index] === digest) ? base.length : 0;
}
function markBase(image, { base, count, isWhole }) {
	let layers = image.layers.map((layer, index) => index < count ? {
		...layer,
		isBase: !0
	} : isWhole ? {
		...layer,
		isBase: !1
	} : layer);
	return {
		...image,
		layers,
		base
	};
}
function knowsBase({ layers }) {
	return layers.some(({ isBase }) => isBase !== void 0);
}
async function attributeBase({ inventory, bases }, request, runtime) {
	if (!inventory.image) return inventory;
	let { settings, provenance } = request, setting = settings.text("base-image"), image = useRecord(inventory.image, provenance);
	if (setting !== "auto" && setting !== "none") return useNamed(setting, {
		...inventory,
		image
	}, settings, runtime);
	let isAsked = setting === "auto" && !settings.flag("offline") && !knowsBase(image);
	for (let group of isAsked ? listCandidates(image, provenance, bases) : []) {
		let found = await findInRegistries(image, group, settings, runtime);
		if (found) return {
			...inventory,
			image: markBase(image, found)
		};
	}
	return {
		...inventory,
		image
	};
}
function useRecord(image, provenance) {
	let images = provenance?.images ?? [];
	if (!knowsBase(image)) {
		let stored = image.layers.map(({ digest }) => digest), best = mostLayers(images.map(({ name, digest, layers = [] }) => ({
			base: {
				name,
				digest
			},
			count: countBaseLayers(stored, layers),
			isWhole: !0
		})));
		return best ? markBase(image, best) : image;
	}
	let { name, digest } = image.base ?? {}, same = name === void 0 || digest !== void 0 ? void 0 : images.find((other) => isSameName(other.name, name));
	return same ? {
		...image,
		base: {
			...image.base,
			digest: same.digest
		}
	} : image;
}
function mostLayers(found) {
	let most = Math.max(0, ...found.map(({ count }) => count));
	return most === 0 ? void 0 : found.find(({ count }) => count === most);
}
async function useNamed(name, inventory, settings, runtime) {
	let { image } = inventory;
	if (!image) return inventory;
	let looked = await lookUp(name, image.platform, { settings }, runtime);
	if ("code" in looked && looked.code === "IMAGE_REFERENCE_INVALID") throw new TidegateError("INPUT_INVALID", `base-image: ${looked.reason}`);
	let known = compare(image, {
		name,
		looked
	});
	if (known) return {
		...inventory,
		image: markBase(image, known)
	};
	let why = "reason" in looked ? looked.reason : "the image does not begin with its layers.";
	return {
		...inventory,
		problems: [...inventory.problems, describeUnknown(name, why)]
	};
}
function compare({ layers }, { name, looked }) {
	if ("reason" in looked) return;
	let count = countBaseLayers(layers.map(({ diffId }) => diffId), looked.diffIds);
	return count === 0 ? void 0 : {
		base: {
			name,
			...looked.digest ? { digest: looked.digest } : {}
		},
		count,
		isWhole: !0
	};
}
async function findInRegistries(image, group, settings, runtime) {
	let { logger } = runtime, found = await Promise.all(group.candidates.map(async ({ name, reference }) => {
		let looked = group.isOwn || mayAsk(reference, image, settings) ? await lookUpOnce(reference, image.platform, { settings }, runtime) : NOT_ASKED;
		return {
			name,
			looked,
			known: compare(image, {
				name,
				looked
			})
		};
	}));
	for (let { name, looked, known } of found) {
		let why = "reason" in looked ? looked.reason : "the image does not begin with its layers";
		known || logger.info(`${name} is not known to be the base image: ${why}`);
	}
	let best = mostLayers(found.flatMap(({ known }) => known ?? []));
	return best && {
		...best,
		isWhole: group.isComplete && found.every(({ looked }) => !("reason" in looked))
	};
}
const NOT_ASKED = { reason: "only the image itself names that registry, so it was not asked; name the image in base-image to have it asked" };
function describeUnknown(name, why) {
	return {
		severity: "warning",
		code: "BASE_IMAGE_UNKNOWN",
		message: `The image could not be compared with its base ${name}: ${why}`,
		hint: "A tag may have moved since the image was built: give `base-image` the digest that it was built on."
	};
}
function resolveDependencies(packages) {
	let byName = Map.groupBy(packages, ({ type, name }) => `${type}\n${name}`), graph = new Map();
	for (let pkg of packages) {
		if (pkg.dependsOn === void 0) continue;
		let candidates = pkg.dependsOn.map((name) => byName.get(`${pkg.type}\n${name}`) ?? []);
		graph.set(pkg, [...new Set(candidates.filter(({ length }) => length <= 16).flat())]);
	}
	return graph;
}
function namesOf(packages) {
	return [...new Set(packages.map(({ name }) => name))];
}
function documentUuid(inventory, format, { tool }) {
	let hash = createHash("sha256");
	if (hash.update(JSON.stringify([
		format,
		1,
		tool.name,
		tool.version,
		inventory.image?.id ?? ""
	])), inventory.image === void 0) for (let { purl } of inventory.packages) hash.update(`\n${purl}`);
	let bytes = hash.digest().subarray(0, 16);
	return bytes[6] = (bytes[6] ?? 0) & 15 | 128, bytes[8] = (bytes[8] ?? 0) & 63 | 128, bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
function documentTime({ image }, { timestamp }) {
	let time = Date.parse(timestamp ?? image?.created ?? "");
	if (Number.isNaN(time)) return;
	let iso = new Date(time).toISOString();
	return /^\d{4}-/.test(iso) ? iso.replace(/\.\d+Z$/, "Z") : void 0;
}
function imagePurl({ name, manifestDigest, repoDigests = [], platform }) {
	if (manifestDigest === void 0) return;
	let pulled = repoDigests.find((repoDigest) => repoDigest.endsWith(`@${manifestDigest}`)), repository = imageRepository(pulled ?? name), last = repository.slice(repository.lastIndexOf("/") + 1).toLowerCase();
	if (!/^[a-z0-9][a-z0-9._-]*$/.test(last)) return;
	let qualifiers = {
		arch: platform.architecture,
		repository_url: pulled === void 0 ? "" : withRegistry(repository)
	};
	return formatPurl({
		type: "oci",
		name: last,
		version: manifestDigest,
		qualifiers
	});
}
function withRegistry(repository) {
	let [first = "", ...rest] = repository.split("/");
	return rest.length === 0 ? `docker.io/library/${repository}` : /[.:]/.test(first) || first === "localhost" ? repository : `docker.io/${repository}`;
}
function sortByPurl(packages) {
	return packages.toSorted((a, b) => a.purl < b.purl ? -1 : +(a.purl > b.purl));
}
const text = (value) => typeof value == "string" ? value : void 0, flag = (value) => typeof value == "boolean" ? value : void 0, count = (value) => typeof value == "number" && Number.isSafeInteger(value) && value >= 0 ? value : void 0, digest = (value) => isDigest(value) ? value : void 0;
function oneOf(...allowed) {
	return (value) => allowed.find((word) => word === value);
}
function optional(read) {
	return { optional: read };
}
function list(item) {
	return (value) => {
		if (!Array.isArray(value)) return;
		let out = [];
		for (let raw of value) {
			let result = item(raw);
			if (result === void 0) return;
			out.push(result);
		}
		return out;
	};
}
const textRecord = (value) => {
	if (!isObject(value)) return;
	let entries = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
	return entries.every(([, item]) => typeof item == "string") ? Object.fromEntries(entries) : void 0;
}, KNOWN_READERS = new WeakMap();
function readersOf(fields) {
	let known = KNOWN_READERS.get(fields);
	if (known !== void 0) return known;
	let readers = Object.entries(fields).map(([key, field]) => typeof field == "function" ? {
		key,
		read: field,
		isOptional: !1
	} : {
		key,
		read: field.optional,
		isOptional: !0
	});
	return KNOWN_READERS.set(fields, readers), readers;
}
function shape(fields) {
	let known = readersOf(fields);
	return (value) => {
		if (!isObject(value)) return;
		let out = {};
		for (let { key, read, isOptional } of known) {
			let raw = Object.hasOwn(value, key) ? value[key] : void 0;
			if (raw === void 0 && isOptional) continue;
			let result = read(raw);
			if (result === void 0) return;
			out[key] = result;
		}
		return out;
	};
}
function isObject(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
function items(value) {
	return Array.isArray(value) ? value : [];
}
function parseJson(value) {
	try {
		return JSON.parse(value);
	} catch {
		return;
	}
}
function findFacts(whole, view, fields) {
	let facts = {};
	for (let { key, read } of readersOf(fields)) {
		let wanted = whole[key], seen = view[key];
		if (wanted === seen && typeof wanted == "string") continue;
		if (wanted === void 0) {
			seen !== void 0 && (facts[key] = null);
			continue;
		}
		let fact = read(wanted);
		isSame(fact, seen) || (facts[key] = fact);
	}
	return facts;
}
function canonical(value, read) {
	return read(value) ?? value;
}
function applyFacts(view, facts, fields) {
	let value = { ...view }, damaged = [];
	for (let { key, read, isOptional } of readersOf(fields)) {
		if (!Object.hasOwn(facts, key)) continue;
		let fact = read(facts[key]);
		fact === void 0 ? facts[key] === null && isOptional ? delete value[key] : damaged.push(key) : value[key] = fact;
	}
	return {
		value,
		damaged
	};
}
function omitUndefined(fields) {
	let out = {};
	for (let key in fields) fields[key] !== void 0 && (out[key] = fields[key]);
	return out;
}
function isSame(left, right) {
	return left === right ? !0 : typeof left != "object" || typeof right != "object" ? !1 : JSON.stringify(left) === JSON.stringify(right);
}
function* writeJsonLines(values) {
	let separator = "\n  ";
	for (let value of values) yield separator + JSON.stringify(value), separator = ",\n  ";
}
function openJson(header, arrayName) {
	return `${JSON.stringify(header, void 0, 1).replace(/\n}$/, "")},\n "${arrayName}": [`;
}
var import_spdx_expression_parse = __toESM(require_spdx_expression_parse(), 1);
const TEXT = {
	kind: "text",
	refs: []
};
function classifyLicence(licence) {
	if (!isWorthParsing(licence)) return TEXT;
	try {
		let tree = (0, import_spdx_expression_parse.default)(licence);
		if ("license" in tree && tree.license === licence && !isReference(licence)) return {
			kind: "id",
			refs: []
		};
		let refs = [...licence.matchAll(/LicenseRef-[A-Za-z0-9.-]+/g)].map(([ref]) => ref);
		return {
			kind: "expression",
			refs: [...new Set(refs)]
		};
	} catch {
		return TEXT;
	}
}
function createLicenceClassifier() {
	let known = new Map();
	return (licence) => {
		let form = known.get(licence) ?? classifyLicence(licence);
		return known.set(licence, form), form;
	};
}
function isWorthParsing(licence) {
	return licence.length > 1024 || !/^[A-Za-z0-9(][A-Za-z0-9.+() -]*$/.test(licence) || licence.split("(").length > 32 || licence.includes("DocumentRef-") || /\bLicenseRef-(?![A-Za-z0-9.-])/.test(licence) ? !1 : (licence.match(/[A-Za-z0-9.+-]+/g) ?? []).every((word) => !/^(?:and|or|with)$/i.test(word) || word === word.toUpperCase());
}
function isReference(licence) {
	return licence.startsWith("LicenseRef-");
}
const texts = list(text), source = shape({
	name: text,
	version: text
}), location = shape({
	path: text,
	layer: optional(count)
}), platform = shape({
	os: text,
	architecture: text,
	variant: optional(text)
}), layerInfo = shape({
	diffId: digest,
	digest: optional(digest),
	size: optional(count),
	instruction: optional(text),
	dockerfileLine: optional(count),
	isBase: optional(flag)
}), problemLocation = shape({
	path: optional(text),
	layer: optional(count),
	plugin: optional(text),
	url: optional(text),
	record: optional(text)
}), problem = shape({
	severity: oneOf("error", "warning"),
	code: (value) => typeof value == "string" && /^[A-Z]+(?:_[A-Z]+)+$/.test(value) ? value : void 0,
	message: text,
	where: optional(problemLocation),
	hint: optional(text)
}), extractorStatus = shape({
	id: text,
	version: count,
	files: count,
	packages: count,
	unreadable: optional(count),
	status: oneOf("ok", "partial", "failed")
}), unexplainedFiles = shape({
	count,
	largest: list(shape({
		path: text,
		size: count
	}))
}), IMAGE_FIELDS = {
	name: text,
	id: digest,
	manifestDigest: optional(digest),
	repoDigests: optional(texts),
	platform,
	created: optional(text),
	labels: optional(textRecord),
	layers: list(layerInfo),
	historySteps: optional(count),
	dockerfile: optional(text),
	base: optional(shape({
		name: optional(text),
		digest: optional(digest)
	}))
}, DISTRO_FIELDS = {
	id: text,
	version: text,
	codename: optional(text),
	prettyName: optional(text),
	idLike: optional(texts),
	sources: texts,
	isGuess: optional(flag),
	isRolling: optional(flag),
	ecosystems: texts
}, PACKAGE_FIELDS = {
	purl: text,
	type: text,
	name: text,
	version: text,
	arch: optional(text),
	source: optional(source),
	licenses: optional(texts),
	supplier: optional(text),
	homepage: optional(text),
	module: optional(text),
	isThirdParty: optional(flag),
	confidence: optional(oneOf("exact", "derived", "guessed")),
	evidence: optional(text),
	qualifiers: optional(textRecord),
	dependsOn: optional(texts),
	isApplication: optional(flag),
	extractor: text,
	locations: list(location),
	ownedBy: optional(text)
};
function isPlainUrl(homepage) {
	return homepage !== void 0 && homepage.length <= 2048 && PLAIN_URL.test(homepage);
}
const PLAIN_URL = /^https?:\/\/[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?(?:\/(?:[\w.~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*)?(?:\?(?:[\w.~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$/;
function toLicenses(licences, classify) {
	let acknowledgement = "declared", [only] = licences;
	return licences.length === 1 && only !== void 0 && classify(only).kind === "expression" ? [{
		expression: only,
		acknowledgement
	}] : licences.map((licence) => ({ license: {
		...classify(licence).kind === "id" ? { id: licence } : { name: licence },
		acknowledgement
	} }));
}
function readLicenses$1(value) {
	if (Array.isArray(value)) return items(value).flatMap((choice) => {
		if (!isObject(choice)) return [];
		let license = isObject(choice.license) ? choice.license : {};
		return text(choice.expression) ?? text(license.id) ?? text(license.name) ?? [];
	});
}
const NO_VALUES = new Map(), NO_HINTS = { locations: [] };
function collectValues(pairs) {
	let values = new Map();
	for (let [key, value] of pairs) {
		let known = values.get(key);
		known === void 0 ? values.set(key, [value]) : known.push(value);
	}
	return values;
}
function firstValue(values, ...keys) {
	for (let key of keys) {
		let value = values.get(key)?.[0];
		if (value !== void 0 && value !== "") return value;
	}
}
const CLEAN_PATH = /^[^./\\][^/\\]*(?:\/[^./\\][^/\\]*)*$/;
function toImagePath(path) {
	return CLEAN_PATH.test(path) ? path : path.split(path.includes("/") ? "/" : "\\").filter((part) => part !== "" && part !== "." && part !== "..").join("/");
}
function toLocation(path, layer) {
	return layer === void 0 ? { path: toImagePath(path) } : {
		path: toImagePath(path),
		layer
	};
}
function mergeLocations(locations) {
	return locations.length < 2 ? locations : [...new Map(locations.map((location) => [`${location.layer ?? ""}\n${location.path}`, location])).values()].sort((a, b) => a.path === b.path ? (a.layer ?? -1) - (b.layer ?? -1) : a.path < b.path ? -1 : 1);
}
const PREFIX$1 = "tidegate:";
function toProperties(facts) {
	return Object.entries(facts).map(([key, value]) => value === null ? { name: PREFIX$1 + key } : toProperty(key, value));
}
function toProperty(key, value) {
	return {
		name: PREFIX$1 + key,
		value: typeof value == "string" ? value : JSON.stringify(value)
	};
}
function readProperties(component, prefix) {
	return component.properties === void 0 ? NO_VALUES : collectValues(items(component.properties).flatMap((property) => {
		let name = isObject(property) ? text(property.name) : void 0, value = isObject(property) ? text(property.value) : void 0;
		return name?.startsWith(prefix) && value !== void 0 ? [[name.slice(prefix.length), value]] : [];
	}));
}
function readFacts$1(component, fields) {
	let facts = {};
	for (let property of items(component.properties)) {
		if (!isObject(property)) continue;
		let name = text(property.name), reader = name?.startsWith("tidegate:") && readersOf(fields).find(({ key }) => key === name.slice(9));
		reader && (facts[reader.key] = property.value === void 0 ? null : decode$1(property.value, reader.read));
	}
	return facts;
}
function decode$1(value, read) {
	return read(value) !== void 0 || typeof value != "string" ? value : parseJson(value) ?? value;
}
const VENDOR_NAMESPACE = new Set([
	"alpm",
	"apk",
	"conan",
	"cpan",
	"deb",
	"opkg",
	"qpkg",
	"rpm",
	"swid",
	"yocto"
]);
function viewPurl(parts, fallbackVersion) {
	let qualifiers = parts.qualifiers ?? {}, version = parts.version === void 0 ? fallbackVersion : withEpoch(parts.version, qualifiers.epoch);
	return {
		purl: formatPurl(parts),
		type: parts.type,
		name: nameOf(parts),
		version,
		arch: qualifiers.arch,
		source: readUpstream(parts.type, qualifiers.upstream, version),
		module: qualifiers.rpmmod
	};
}
function nameOf({ type, namespace, name }) {
	return namespace === void 0 || VENDOR_NAMESPACE.has(type) ? name : type === "maven" ? `${namespace}:${name}` : `${namespace}/${name}`;
}
function withEpoch(version, epoch) {
	return epoch === void 0 || epoch === "0" || !/^\d+$/.test(epoch) || /^\d+:/.test(version) ? version : `${epoch}:${version}`;
}
function readUpstream(type, upstream, version) {
	if (upstream === void 0) return;
	if (type === "rpm") return parseSourceRpm(upstream);
	let at = upstream.lastIndexOf("@");
	return at > 0 ? {
		name: upstream.slice(0, at),
		version: upstream.slice(at + 1)
	} : {
		name: upstream,
		version
	};
}
function parseSourceRpm(file) {
	let stem = /^(.+)\.(?:no)?src\.rpm$/.exec(file)?.[1] ?? "", release = stem.lastIndexOf("-"), version = stem.lastIndexOf("-", release - 1);
	return version > 0 ? {
		name: stem.slice(0, version),
		version: stem.slice(version + 1)
	} : void 0;
}
function preferSpelling(name, spellings) {
	return spellings.find((spelling) => spelling === name || foldName(spelling) === foldName(name)) ?? name;
}
function foldName(name) {
	return name.toLowerCase().replace(/[-_.]/g, "-");
}
const SYFT_PREFIX = "syft:";
function readSyftHints(values, layerIndex, version) {
	if (values.size === 0) return NO_HINTS;
	let source = readSource$1(values, version), module = firstValue(values, "metadata:modularityLabel");
	return {
		...source ? { source } : {},
		...module ? { module } : {},
		locations: readLocations$1(values, layerIndex)
	};
}
function readSource$1(values, version) {
	let rpm = firstValue(values, "metadata:sourceRpm");
	if (rpm !== void 0) return parseSourceRpm(rpm);
	let name = firstValue(values, "metadata:source", "metadata:originPackage");
	return name === void 0 ? void 0 : {
		name,
		version: firstValue(values, "metadata:sourceVersion") ?? version
	};
}
function readLocations$1(values, layerIndex) {
	let locations = [];
	for (let [key, [path]] of values) {
		let index = /^location:(\d+):path$/.exec(key)?.[1];
		index !== void 0 && path !== void 0 && locations.push(toLocation(path, layerIndex(firstValue(values, `location:${index}:layerID`) ?? "")));
	}
	return locations;
}
function readSyftSourceInfo(sourceInfo) {
	let path = /^acquired package info from [^:\n]{1,80}: ([^\n]+)/.exec(sourceInfo)?.[1]?.split(", /")[0];
	return path === void 0 ? [] : [toLocation(path, void 0)];
}
const TRIVY_PREFIX = "aquasecurity:trivy:";
function readTrivyHints(values, layerIndex) {
	if (values.size === 0) return NO_HINTS;
	let source = readSource(values), module = firstValue(values, "Modularitylabel"), layer = layerIndex(firstValue(values, "LayerDiffID") ?? ""), paths = values.get("FilePath") ?? (layer === void 0 ? [] : [""]);
	return {
		...source ? { source } : {},
		...module ? { module } : {},
		locations: paths.map((path) => toLocation(path, layer))
	};
}
function readSource(values) {
	let name = firstValue(values, "SrcName"), version = firstValue(values, "SrcVersion");
	if (name === void 0 || version === void 0) return;
	let epoch = firstValue(values, "SrcEpoch"), release = firstValue(values, "SrcRelease");
	return {
		name,
		version: `${epoch === void 0 || epoch === "0" ? "" : `${epoch}:`}${version}${release === void 0 ? "" : `-${release}`}`
	};
}
const FAMILIES = {
	alma: "almalinux",
	amazon: "amzn",
	"cbl-mariner": "mariner",
	minimos: "minimos",
	opensuse: "opensuse",
	"opensuse.leap": "opensuse-leap",
	"opensuse.tumbleweed": "opensuse-tumbleweed",
	oracle: "ol",
	redhat: "rhel",
	rocky: "rocky",
	"suse linux enterprise micro": "sle-micro",
	"suse linux enterprise server": "sles"
};
function toDistroId(name) {
	let lower = name.toLowerCase();
	return Object.hasOwn(FAMILIES, lower) ? FAMILIES[lower] ?? lower : lower;
}
function readTrivyImage(name, purl, values) {
	let id = firstValue(values, "ImageID");
	if (!isDigest(id)) return;
	let parts = purl === void 0 ? void 0 : parsePurl(purl), manifestDigest = parts?.type === "oci" && isDigest(parts.version) ? parts.version : void 0, repoDigests = values.get("RepoDigest"), diffIds = (values.get("DiffID") ?? []).filter(isDigest);
	return omitUndefined({
		name,
		id,
		manifestDigest,
		repoDigests,
		platform: {
			os: "linux",
			architecture: parts?.qualifiers?.arch ?? "unknown"
		},
		labels: readLabels(values),
		layers: diffIds.map((diffId) => ({ diffId }))
	});
}
function readLabels(values) {
	let labels = [...values].flatMap(([key, [value = ""]]) => key.startsWith("Labels:") ? [[key.slice(7), value]] : []);
	return labels.length === 0 ? void 0 : Object.fromEntries(labels);
}
function viewComponent(component, layerIndex) {
	let purl = text(component.purl);
	if (purl === void 0) return;
	let version = text(component.version) ?? "", parts = parsePurl(purl), base = parts === void 0 ? {
		purl,
		type: "",
		name: "",
		version
	} : viewPurl(parts, version), trivy = readTrivyHints(readProperties(component, TRIVY_PREFIX), layerIndex), syft = readSyftHints(readProperties(component, SYFT_PREFIX), layerIndex, base.version);
	return {
		...base,
		name: preferSpelling(base.name, spellings(component)),
		source: base.source ?? trivy.source ?? syft.source,
		module: base.module ?? trivy.module ?? syft.module,
		licenses: readLicenses$1(component.licenses),
		supplier: readSupplier$1(component),
		homepage: readHomepage(component),
		locations: readLocations(component, [trivy, syft])
	};
}
function spellings(component) {
	let name = text(component.name) ?? "", group = text(component.group) ?? "";
	return [
		name,
		`${group}/${name}`,
		`${group}:${name}`
	];
}
function readSupplier$1(component) {
	return (isObject(component.supplier) ? text(component.supplier.name) : void 0) ?? text(component.publisher) ?? text(component.author);
}
function readHomepage(component) {
	let website = items(component.externalReferences).find((reference) => isObject(reference) && reference.type === "website");
	return isObject(website) ? text(website.url) : void 0;
}
function readLocations(component, hints) {
	let evidence = isObject(component.evidence) ? component.evidence : {}, found = [];
	for (let occurrence of items(evidence.occurrences)) {
		let path = isObject(occurrence) ? text(occurrence.location) : void 0;
		if (!isObject(occurrence) || path === void 0) continue;
		let layer = /^layer (\d{1,6})$/.exec(text(occurrence.additionalContext) ?? "")?.[1];
		found.push(toLocation(path, layer === void 0 ? void 0 : Number(layer)));
	}
	for (let { locations } of hints) found.push(...locations);
	return mergeLocations(found);
}
const IMAGE_REF = "image", OS_REF = "operating-system";
function toComponent(pkg, dependencies, cx) {
	let native = toNative(pkg, cx), view = {
		...viewComponent({ ...native }, () => void 0),
		...dependencies ? { dependsOn: namesOf(dependencies) } : {}
	};
	return {
		...native,
		properties: [...toProperties(findFacts(pkg, view, PACKAGE_FIELDS)), ...layerProperties(pkg, cx)]
	};
}
function toNative(pkg, { classify }) {
	let { group, name } = splitName(pkg);
	return {
		type: pkg.isApplication === !0 ? "application" : "library",
		"bom-ref": pkg.purl,
		supplier: pkg.supplier === void 0 ? void 0 : { name: pkg.supplier },
		group,
		name,
		version: pkg.version === "" ? void 0 : pkg.version,
		licenses: pkg.licenses === void 0 ? void 0 : toLicenses(pkg.licenses, classify),
		purl: pkg.purl,
		externalReferences: isPlainUrl(pkg.homepage) ? [{
			type: "website",
			url: pkg.homepage
		}] : void 0,
		evidence: toEvidence(pkg)
	};
}
const SEPARATORS = new Map([
	["composer", "/"],
	["maven", ":"],
	["npm", "/"]
]);
function splitName({ type, name }) {
	let separator = SEPARATORS.get(type), at = separator === void 0 || type === "npm" && !name.startsWith("@") ? -1 : name.indexOf(separator);
	return at > 0 ? {
		group: name.slice(0, at),
		name: name.slice(at + 1)
	} : {
		group: void 0,
		name
	};
}
const CONFIDENCE = {
	exact: 1,
	derived: .8,
	guessed: .4
};
function toEvidence({ locations, confidence, evidence }) {
	let occurrences = locations.map(({ path, layer }) => ({
		location: path,
		...layer === void 0 ? {} : { additionalContext: `layer ${layer}` }
	}));
	if (confidence === void 0 && evidence === void 0) return { occurrences };
	let degree = CONFIDENCE[confidence ?? "exact"];
	return {
		identity: [{
			field: "purl",
			confidence: degree,
			methods: [{
				technique: evidence === void 0 ? "manifest-analysis" : "other",
				confidence: degree,
				...evidence === void 0 ? {} : { value: evidence }
			}]
		}],
		occurrences
	};
}
function layerProperties({ locations }, { image }) {
	let diffIds = locations.flatMap(({ layer }) => layer === void 0 ? [] : image?.layers[layer]?.diffId ?? []);
	return (diffIds.length < 2 ? diffIds : [...new Set(diffIds)]).map((diffId) => ({
		name: `${PREFIX$1}layerDiffId`,
		value: diffId
	}));
}
function toOsComponent(distro) {
	let view = omitUndefined({
		id: distro.id,
		version: distro.version,
		prettyName: distro.prettyName
	});
	return omitUndefined({
		type: "operating-system",
		"bom-ref": OS_REF,
		name: distro.id,
		version: distro.version === "" ? void 0 : distro.version,
		description: distro.prettyName,
		properties: toProperties(findFacts(distro, view, DISTRO_FIELDS))
	});
}
function toImageComponent(image) {
	let layers = image.layers.map((layer) => canonical(layer, layerInfo)), view = {
		name: image.name,
		id: image.id,
		layers
	};
	return omitUndefined({
		type: "container",
		"bom-ref": IMAGE_REF,
		name: image.name,
		version: image.id,
		purl: imagePurl(image),
		properties: [...toProperties(findFacts(image, view, IMAGE_FIELDS)), ...layers.map((layer) => toProperty("layer", layer))]
	});
}
function* writeCycloneDx(inventory, options) {
	let packages = sortByPurl(inventory.packages), graph = resolveDependencies(packages);
	yield openJson({
		$schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
		bomFormat: "CycloneDX",
		specVersion: "1.6",
		serialNumber: `urn:uuid:${documentUuid(inventory, "cyclonedx-1.6", options)}`,
		version: 1,
		metadata: toMetadata(inventory, options)
	}, "components"), yield* writeJsonLines(toComponents(inventory, packages, graph)), yield "\n ],\n \"dependencies\": [", yield* writeJsonLines(toDependencies(inventory, packages, graph)), yield "\n ]\n}\n";
}
function toMetadata(inventory, options) {
	let { name, version, url } = options.tool, tool = {
		type: "application",
		name,
		version,
		...url ? { externalReferences: [{
			type: "website",
			url
		}] } : {}
	};
	return omitUndefined({
		timestamp: documentTime(inventory, options),
		tools: { components: [tool] },
		component: inventory.image && toImageComponent(inventory.image),
		properties: [
			toProperty("format", 1),
			...inventory.extractors.map((extractor) => toProperty("extractor", canonical(extractor, extractorStatus))),
			...inventory.problems.map((found) => toProperty("problem", canonical(found, problem))),
			...inventory.unexplained ? [toProperty("unexplained", canonical(inventory.unexplained, unexplainedFiles))] : []
		]
	});
}
function* toComponents({ image, distro }, packages, graph) {
	distro && (yield toOsComponent(distro));
	let classify = createLicenceClassifier();
	for (let pkg of packages) yield toComponent(pkg, graph.get(pkg), {
		image,
		classify
	});
}
function* toDependencies({ image, distro }, packages, graph) {
	if (image) {
		let needed = new Set([...graph].flatMap(([pkg, others]) => others.filter((other) => other !== pkg))), top = packages.filter((pkg) => !needed.has(pkg)).map(({ purl }) => purl);
		yield {
			ref: IMAGE_REF,
			dependsOn: [...distro ? [OS_REF] : [], ...top]
		};
	}
	for (let [{ purl }, others] of graph) yield {
		ref: purl,
		dependsOn: others.map((other) => other.purl)
	};
}
const MARK = "tidegate";
function toAnnotation(facts, annotationDate, { tool }) {
	return {
		annotationDate,
		annotationType: "OTHER",
		annotator: `Tool: ${tool.name}-${tool.version}`,
		comment: JSON.stringify({
			[MARK]: 1,
			...facts
		})
	};
}
function readFacts(element) {
	for (let annotation of items(element.annotations)) {
		let comment = isObject(annotation) ? text(annotation.comment) : void 0;
		if (!comment?.startsWith("{") || !comment.includes(`"${MARK}"`)) continue;
		let facts = parseJson(comment);
		if (isObject(facts) && typeof facts[MARK] == "number") return facts;
	}
}
const DOCUMENT_ID = "SPDXRef-DOCUMENT", IMAGE_ID = "SPDXRef-Image", OS_ID = "SPDXRef-OperatingSystem";
function packageId(type, name, purl) {
	return `SPDXRef-Package-${readablePart(type)}-${readablePart(name)}-${shortHash(purl)}`;
}
function licenseRef(text) {
	return `LicenseRef-${readablePart(text)}-${shortHash(text)}`;
}
function readablePart(text) {
	return text.slice(0, 40).replace(/[^A-Za-z0-9.]+/g, "-");
}
function shortHash(text) {
	return createHash("sha256").update(text.toWellFormed()).digest("hex").slice(0, 20);
}
var LicenseWriter = class {
	#classify = createLicenceClassifier();
	#extracted = new Map();
	toExpression(licences) {
		if (licences === void 0 || licences.length === 0) return "NOASSERTION";
		let terms = licences.map((licence) => this.#toTerm(licence, licences.length === 1));
		return [...new Set(terms)].join(" AND ");
	}
	extractedLicenses() {
		return [...this.#extracted.values()].sort((a, b) => a.licenseId < b.licenseId ? -1 : 1);
	}
	#toTerm(licence, isAlone) {
		let { kind, refs } = this.#classify(licence);
		if (kind === "text") return this.#remember(licenseRef(licence), licence);
		for (let ref of refs) this.#remember(ref, ref);
		return kind === "expression" && !isAlone ? `(${licence})` : licence;
	}
	#remember(licenseId, name) {
		return this.#extracted.has(licenseId) || this.#extracted.set(licenseId, {
			licenseId,
			extractedText: name === licenseId ? "NOASSERTION" : name,
			name
		}), licenseId;
	}
};
function readLicenses(pkg, names) {
	let declared = [pkg.licenseDeclared, pkg.licenseConcluded].map(text).find((licence) => licence && licence !== "NOASSERTION" && licence !== "NONE");
	return declared === void 0 ? void 0 : [names.get(declared) ?? declared];
}
function readLicenseNames(root) {
	let names = new Map();
	for (let license of items(root.hasExtractedLicensingInfos).filter(isObject)) {
		let id = text(license.licenseId), name = [license.name, license.extractedText].map(text).find((value) => value && value !== "NOASSERTION");
		id !== void 0 && name !== void 0 && names.set(id, name);
	}
	return names;
}
function viewPackage(pkg, { licenseNames, layerIndex }) {
	let purl = readPurl(pkg);
	if (purl === void 0) return;
	let version = text(pkg.versionInfo) ?? "", parts = parsePurl(purl), base = parts === void 0 ? {
		purl,
		type: "",
		name: "",
		version
	} : viewPurl(parts, version), sourceInfo = text(pkg.sourceInfo) ?? "", trivy = readTrivyHints(readTrivyValues(pkg), layerIndex);
	return {
		...base,
		name: preferSpelling(base.name, [text(pkg.name) ?? ""]),
		source: base.source ?? trivy.source ?? readBuiltFrom(sourceInfo),
		module: base.module ?? trivy.module,
		licenses: readLicenses(pkg, licenseNames),
		supplier: readSupplier(pkg),
		homepage: readAsserted(pkg.homepage),
		locations: mergeLocations([...trivy.locations, ...readSyftSourceInfo(sourceInfo)])
	};
}
function readPurl(pkg) {
	let reference = items(pkg.externalRefs).find((ref) => isObject(ref) && ref.referenceType === "purl");
	return isObject(reference) ? text(reference.referenceLocator) : void 0;
}
function readTrivyValues(pkg) {
	return collectValues([...items(pkg.annotations).map((annotation) => isObject(annotation) ? annotation.comment : void 0), ...items(pkg.attributionTexts)].flatMap((line) => {
		let [, key, value] = /^([A-Za-z][\w:.-]{0,100}): (.{1,500})$/.exec(text(line) ?? "") ?? [];
		return key === void 0 || value === void 0 ? [] : [[key, value]];
	}));
}
function readBuiltFrom(sourceInfo) {
	let [, name, version] = /^built package from: (\S{1,200}) (\S{1,200})$/.exec(sourceInfo) ?? [];
	return name === void 0 || version === void 0 ? void 0 : {
		name,
		version
	};
}
function readSupplier(pkg) {
	return (readAsserted(pkg.supplier) ?? readAsserted(pkg.originator))?.replace(/^(?:Organization|Person): /, "");
}
function readAsserted(value) {
	return value === "" || value === "NOASSERTION" || value === "NONE" ? void 0 : text(value);
}
const UNSAID = {
	downloadLocation: "NOASSERTION",
	filesAnalyzed: !1,
	licenseConcluded: "NOASSERTION",
	licenseDeclared: "NOASSERTION",
	copyrightText: "NOASSERTION"
};
function toSpdxPackage(pkg, dependencies, cx) {
	let native = omitUndefined({
		SPDXID: packageId(pkg.type, pkg.name, pkg.purl),
		name: pkg.name,
		versionInfo: pkg.version === "" ? void 0 : pkg.version,
		supplier: pkg.supplier === void 0 ? void 0 : `Organization: ${pkg.supplier}`,
		homepage: isPlainUrl(pkg.homepage) ? pkg.homepage : void 0,
		...UNSAID,
		licenseDeclared: cx.licenses.toExpression(pkg.licenses),
		primaryPackagePurpose: pkg.isApplication === !0 ? "APPLICATION" : "LIBRARY",
		externalRefs: purlReference(pkg.purl)
	}), view = viewPackage({ ...native }, {
		licenseNames: new Map(),
		layerIndex: () => void 0
	}), edges = dependencies === void 0 || dependencies.length === 0 ? {} : { dependsOn: namesOf(dependencies) };
	return {
		...native,
		annotations: [toAnnotation(findFacts(pkg, {
			...view,
			...edges
		}, PACKAGE_FIELDS), cx.created, cx.options)]
	};
}
function purlReference(purl) {
	return [{
		referenceCategory: "PACKAGE-MANAGER",
		referenceType: "purl",
		referenceLocator: purl
	}];
}
function toOsPackage(distro, { created, options }) {
	let facts = findFacts(distro, {
		id: distro.id,
		version: distro.version
	}, DISTRO_FIELDS);
	return omitUndefined({
		SPDXID: OS_ID,
		name: distro.id,
		versionInfo: distro.version === "" ? void 0 : distro.version,
		summary: distro.prettyName,
		...UNSAID,
		primaryPackagePurpose: "OPERATING_SYSTEM",
		annotations: [toAnnotation(facts, created, options)]
	});
}
function toImagePackage(image, { created, options }) {
	let facts = findFacts(image, {
		name: image.name,
		id: image.id
	}, IMAGE_FIELDS), purl = imagePurl(image);
	return omitUndefined({
		SPDXID: IMAGE_ID,
		name: image.name,
		versionInfo: image.id,
		...UNSAID,
		primaryPackagePurpose: "CONTAINER",
		externalRefs: purl === void 0 ? void 0 : purlReference(purl),
		annotations: [toAnnotation(facts, created, options)]
	});
}
function* writeSpdx(inventory, options) {
	let packages = sortByPurl(inventory.packages), graph = resolveDependencies(packages), cx = {
		created: documentTime(inventory, options) ?? "1970-01-01T00:00:00Z",
		options,
		licenses: new LicenseWriter()
	};
	yield openJson(toHeader(inventory, cx), "packages"), yield* writeJsonLines(toPackages(inventory, packages, {
		...cx,
		graph
	})), yield "\n ],\n \"hasExtractedLicensingInfos\": [", yield* writeJsonLines(cx.licenses.extractedLicenses()), yield "\n ],\n \"relationships\": [", yield* writeJsonLines(toRelationships(inventory, packages, graph)), yield "\n ]\n}\n";
}
function toHeader(inventory, { created, options }) {
	let { name, version, url } = options.tool, { image, unexplained } = inventory, extractors = inventory.extractors.map((extractor) => canonical(extractor, extractorStatus)), problems = inventory.problems.map((found) => canonical(found, problem)), rest = unexplained ? { unexplained: canonical(unexplained, unexplainedFiles) } : {}, uuid = documentUuid(inventory, "spdx-2.3", options);
	return {
		spdxVersion: "SPDX-2.3",
		dataLicense: "CC0-1.0",
		SPDXID: DOCUMENT_ID,
		name: image?.name ?? "inventory",
		documentNamespace: url === void 0 ? `urn:uuid:${uuid}` : `${url}/spdx/${uuid}`,
		creationInfo: {
			created,
			creators: [`Tool: ${name}-${version}`]
		},
		annotations: [toAnnotation({
			extractors,
			problems,
			...rest
		}, created, options)]
	};
}
function* toPackages({ image, distro }, packages, cx) {
	image && (yield toImagePackage(image, cx)), distro && (yield toOsPackage(distro, cx));
	for (let pkg of packages) yield toSpdxPackage(pkg, cx.graph.get(pkg), cx);
}
function* toRelationships({ image, distro }, packages, graph) {
	let idOf = ({ type, name, purl }) => packageId(type, name, purl), relate = (spdxElementId, relationshipType, relatedSpdxElement) => ({
		spdxElementId,
		relationshipType,
		relatedSpdxElement
	}), [root, verb] = image ? [IMAGE_ID, "CONTAINS"] : [DOCUMENT_ID, "DESCRIBES"];
	image && (yield relate(DOCUMENT_ID, "DESCRIBES", IMAGE_ID)), distro && (yield relate(root, verb, OS_ID));
	for (let pkg of packages) {
		let id = idOf(pkg);
		yield relate(root, verb, id);
		for (let other of graph.get(pkg) ?? []) yield relate(id, "DEPENDS_ON", idOf(other));
	}
}
const NO_PURL = "without a purl, which cannot be judged";
var Complaints = class {
	#kinds = new Map();
	add(severity, what, example) {
		let kind = this.#kinds.get(what) ?? {
			severity,
			examples: [],
			count: 0
		};
		this.#kinds.set(what, kind), kind.count += 1, kind.examples.length < 5 && kind.examples.push(example.slice(0, 200));
	}
	toProblems() {
		return [...this.#kinds].map(([what, { severity, examples, count }]) => ({
			severity,
			code: "SBOM_RECORD_INVALID",
			message: `The SBOM has ${count} ${count === 1 ? "record" : "records"} ${what}: ${examples.map((text) => JSON.stringify(text)).join(", ")}${count > 5 ? " and more" : ""}.`,
			where: { record: examples[0] ?? "" }
		}));
	}
};
function readCycloneDx(root, cx) {
	let metadata = isObject(root.metadata) ? root.metadata : {}, subject = isObject(metadata.component) ? metadata.component : void 0, own = readProperties(metadata, PREFIX$1), isOurs = own.has("format"), image = subject && (isOurs ? readOwnImage(subject) : readForeignImage(subject)), layers = new Map(image?.layers.map(({ diffId }, index) => [diffId, index])), components = flatten(root, subject, cx), context = {
		subject,
		layerIndex: (diffId) => layers.get(diffId),
		complaints: cx.complaints
	}, records = components.flatMap((component) => toRecord$1(component, context) ?? []), distro = readDistro$1(components, cx);
	return {
		format: "cyclonedx",
		isOurs,
		...image ? { image } : {},
		...distro ? { distro } : {},
		records,
		edges: readEdges(root),
		owners: new Map(),
		told: readTold$1(own)
	};
}
function flatten(root, subject, { limits }) {
	let all = [], stack = [{
		list: [...subject ? [subject] : [], ...items(root.components)],
		depth: 0
	}];
	for (let level = stack.pop(); level !== void 0; level = stack.pop()) {
		if (level.depth > limits.depth) throw new TidegateError("SBOM_INVALID", `the SBOM nests components more than ${limits.depth} deep`);
		for (let component of level.list.filter(isObject)) {
			if (all.push(component), all.length > limits.components) throw new TidegateError("SBOM_INVALID", `the SBOM has more than ${limits.components} components`);
			let nested = items(component.components);
			nested.length > 0 && stack.push({
				list: [...nested],
				depth: level.depth + 1
			});
		}
	}
	return all;
}
const CONTAINERS = new Set([
	"container",
	"device",
	"operating-system",
	"platform"
]);
function toRecord$1(component, { subject, layerIndex, complaints }) {
	let type = text(component.type) ?? "", name = text(component.name) ?? "";
	if (CONTAINERS.has(type)) return;
	let view = viewComponent(component, layerIndex), isPackage = type === "library" || type === "framework" || type === "application";
	if (view === void 0) isPackage && typeof component.version == "string" && complaints.add("warning", NO_PURL, name);
	else return {
		ref: text(component["bom-ref"]) ?? view.purl ?? name,
		view: component === subject ? {
			...view,
			isApplication: !0
		} : view,
		facts: readFacts$1(component, PACKAGE_FIELDS)
	};
}
function readEdges(root) {
	let edges = new Map();
	for (let dependency of items(root.dependencies)) {
		let ref = isObject(dependency) ? text(dependency.ref) : void 0;
		if (!isObject(dependency) || ref === void 0 || !Array.isArray(dependency.dependsOn)) continue;
		let targets = edges.get(ref) ?? [];
		edges.set(ref, targets);
		for (let target of items(dependency.dependsOn)) typeof target == "string" && targets.push(target);
	}
	return edges;
}
const readWholeImage$1 = shape(IMAGE_FIELDS), readWholeDistro$1 = shape(DISTRO_FIELDS);
function readOwnImage(component) {
	let layers = readAll(readProperties(component, PREFIX$1), "layer", layerInfo), { value } = applyFacts({
		name: text(component.name) ?? "",
		layers
	}, {
		id: text(component.version),
		...readFacts$1(component, IMAGE_FIELDS)
	}, IMAGE_FIELDS);
	return readWholeImage$1(value);
}
function readForeignImage(component) {
	if (component.type === "container") return readTrivyImage(text(component.name) ?? "", text(component.purl), readProperties(component, TRIVY_PREFIX));
}
function readDistro$1(components, { resolveDistro }) {
	let component = components.find(({ type }) => type === "operating-system");
	if (component === void 0) return;
	let prettyName = text(component.description), view = {
		id: text(component.name) ?? "",
		version: text(component.version) ?? "",
		...prettyName === void 0 ? {} : { prettyName }
	}, own = readWholeDistro$1(applyFacts(view, readFacts$1(component, DISTRO_FIELDS), DISTRO_FIELDS).value);
	if (own !== void 0) return own;
	let syft = readProperties(component, SYFT_PREFIX);
	return resolveDistro(toDistroId(syft.get("distro:id")?.[0] ?? view.id), syft.get("distro:versionID")?.[0] ?? view.version);
}
function readTold$1(own) {
	let [unexplained] = readAll(own, "unexplained", unexplainedFiles);
	return {
		extractors: readAll(own, "extractor", extractorStatus),
		problems: readAll(own, "problem", problem),
		...unexplained ? { unexplained } : {}
	};
}
function readAll(values, key, read) {
	return (values.get(key) ?? []).flatMap((value) => read(parseJson(value)) ?? []);
}
function readGraph(root) {
	let edges = new Map(), owners = new Map(), connect = (from, to) => {
		let known = edges.get(from);
		known === void 0 ? edges.set(from, [to]) : known.push(to);
	};
	for (let relationship of items(root.relationships).filter(isObject)) {
		let from = text(relationship.spdxElementId), to = text(relationship.relatedSpdxElement);
		if (from === void 0 || to === void 0) continue;
		let type = relationship.relationshipType;
		type === "DEPENDS_ON" ? connect(from, to) : type === "DEPENDENCY_OF" ? connect(to, from) : type === "OTHER" && text(relationship.comment)?.startsWith("ownership-by-file-overlap") && owners.set(to, from);
	}
	return {
		edges,
		owners
	};
}
function readSpdx(root, cx) {
	let elements = items(root.packages).filter(isObject);
	if (elements.length > cx.limits.components) throw new TidegateError("SBOM_INVALID", `the SBOM has more than ${cx.limits.components} packages`);
	let own = readFacts(root), image = readImage(elements, own !== void 0), distro = readDistro(elements, cx), layers = new Map(image?.layers.map(({ diffId }, index) => [diffId, index])), view = {
		licenseNames: readLicenseNames(root),
		layerIndex: (diffId) => layers.get(diffId)
	};
	return {
		format: "spdx",
		isOurs: own !== void 0,
		...image ? { image } : {},
		...distro ? { distro } : {},
		records: elements.flatMap((element) => toRecord(element, view, cx) ?? []),
		...readGraph(root),
		told: readTold(own ?? {})
	};
}
function hasPurpose(element, purpose, idPrefix) {
	return text(element.primaryPackagePurpose)?.replace("-", "_") === purpose || (text(element.SPDXID)?.startsWith(idPrefix) ?? !1);
}
const isImage = (element) => hasPurpose(element, "CONTAINER", "SPDXRef-ContainerImage"), isSystem = (element) => hasPurpose(element, "OPERATING_SYSTEM", "SPDXRef-OperatingSystem");
function toRecord(element, view, { complaints }) {
	let purl = readPurl(element);
	if (isImage(element) || isSystem(element) || isImagePurl(purl)) return;
	let found = viewPackage(element, view);
	if (found !== void 0) return {
		ref: text(element.SPDXID) ?? purl ?? "",
		view: found,
		facts: readFacts(element) ?? {}
	};
	typeof element.versionInfo == "string" && complaints.add("warning", NO_PURL, text(element.name) ?? "");
}
function isImagePurl(purl) {
	return purl !== void 0 && /^pkg:(?:oci|docker)\//.test(purl);
}
const readWholeImage = shape(IMAGE_FIELDS), readWholeDistro = shape(DISTRO_FIELDS);
function readImage(elements, isOurs) {
	let element = elements.find(isImage);
	if (element === void 0) return;
	let name = text(element.name) ?? "";
	if (!isOurs) return readTrivyImage(name, readPurl(element), readTrivyValues(element));
	let native = { id: element.versionInfo };
	return readWholeImage(applyFacts({ name }, {
		...native,
		...readFacts(element)
	}, IMAGE_FIELDS).value);
}
function readDistro(elements, { resolveDistro }) {
	let element = elements.find(isSystem);
	if (element === void 0) return;
	let view = {
		id: text(element.name) ?? "",
		version: text(element.versionInfo) ?? ""
	};
	return readWholeDistro(applyFacts(view, readFacts(element) ?? {}, DISTRO_FIELDS).value) ?? resolveDistro(toDistroId(view.id), view.version);
}
function readTold(own) {
	let unexplained = unexplainedFiles(own.unexplained);
	return {
		extractors: list(extractorStatus)(own.extractors) ?? [],
		problems: list(problem)(own.problems) ?? [],
		...unexplained ? { unexplained } : {}
	};
}
const OS_TYPES = new Set([
	"alpm",
	"apk",
	"deb",
	"ebuild",
	"opkg",
	"rpm"
]);
function guessDistro(packages) {
	let votes = new Map();
	for (let { type, purl } of packages) {
		let release = OS_TYPES.has(type) ? readDistroQualifier(purl) : void 0;
		if (release === void 0) continue;
		let key = `${release.id}\n${release.version}`, vote = votes.get(key) ?? {
			release,
			count: 0
		};
		votes.set(key, vote), vote.count += 1;
	}
	return [...votes].sort(([a, { count: m }], [b, { count: n }]) => n - m || (a < b ? -1 : 1))[0]?.[1].release;
}
function readDistroQualifier(purl) {
	let { namespace, qualifiers } = parsePurl(purl) ?? {}, text = qualifiers?.distro?.toLowerCase();
	if (text === void 0) return;
	let dash = /-(?=\d[^-]*$)/.exec(text)?.index;
	return dash === void 0 ? namespace === void 0 || text === namespace ? {
		id: text,
		version: ""
	} : {
		id: namespace,
		version: text.startsWith(`${namespace}-`) ? text.slice(namespace.length + 1) : text
	} : {
		id: text.slice(0, dash),
		version: text.slice(dash + 1)
	};
}
const readPackage = shape(PACKAGE_FIELDS);
function assembleSbom(document, cx) {
	let packages = collectPackages(document, cx), distro = document.distro ?? (document.isOurs ? void 0 : findDistro(packages, cx));
	return omitUndefined({
		image: document.image,
		distro,
		packages,
		extractors: document.isOurs ? document.told.extractors : [toStatus(document, packages, cx)],
		problems: document.told.problems,
		unexplained: document.told.unexplained
	});
}
function collectPackages(document, { complaints }) {
	let index = indexRecords(document), packages = document.records.flatMap((record) => toPackage(record, index, complaints) ?? []);
	return sortByPurl([...Map.groupBy(packages, ({ purl }) => purl).values()].map(mergePackages));
}
function indexRecords({ format, records, edges, owners }) {
	let byRef = new Map(records.map((record) => [record.ref, record]));
	return {
		format,
		dependencies: (record) => {
			if (byRef.get(record.ref) !== record) return;
			let type = told(record, "type"), targets = edges.get(record.ref)?.flatMap((target) => byRef.get(target) ?? []);
			return targets && namesOf(targets.flatMap((target) => told(target, "type") === type ? { name: told(target, "name") } : []));
		},
		owner: ({ ref }) => byRef.get(owners.get(ref) ?? "")?.view.purl
	};
}
function told({ view, facts }, key) {
	let fact = facts[key];
	return typeof fact == "string" ? fact : view[key] ?? "";
}
function toPackage(record, index, complaints) {
	let view = omitUndefined({
		extractor: index.format,
		...record.view,
		dependsOn: index.dependencies(record),
		ownedBy: index.owner(record)
	}), { value, damaged } = applyFacts(view, record.facts, PACKAGE_FIELDS);
	for (let field of damaged) complaints.add("error", `with a Tidegate property that cannot be read (${field})`, record.ref);
	let pkg = readPackage(value.locations?.length === 0 ? {
		...value,
		locations: NOWHERE
	} : value);
	if (pkg !== void 0 && pkg.type !== "") return pkg;
	complaints.add("error", "with a purl that cannot be read", view.purl ?? record.ref);
}
const NOWHERE = [{ path: "" }];
function mergePackages(same) {
	let first = same.reduceRight((merged, pkg) => ({
		...merged,
		...pkg
	}));
	return same.length === 1 ? first : omitUndefined({
		...first,
		licenses: unite(same.map(({ licenses }) => licenses)),
		dependsOn: unite(same.map(({ dependsOn }) => dependsOn)),
		locations: mergePlaces(same.flatMap(({ locations }) => locations))
	});
}
function unite(lists) {
	let known = lists.filter((list) => list !== void 0);
	return known.length === 0 ? void 0 : [...new Set(known.flat())];
}
function mergePlaces(locations) {
	let all = mergeLocations(locations), known = all.filter(({ path }) => path !== "");
	return known.length > 0 ? known : all;
}
function findDistro(packages, cx) {
	let guess = guessDistro(packages);
	return guess && cx.resolveDistro(guess.id, guess.version);
}
function toStatus({ format }, packages, { complaints }) {
	let isPartial = complaints.toProblems().some(({ severity }) => severity === "error");
	return {
		id: format,
		version: 1,
		files: 1,
		packages: packages.length,
		status: isPartial ? "partial" : "ok"
	};
}
const DEFAULT_LIMITS = {
	bytes: 268435456,
	components: 5e5,
	depth: 64
};
function readSbom(document, options) {
	let limits = {
		...DEFAULT_LIMITS,
		...options.limits
	};
	if (document.length > limits.bytes) throw new TidegateError("SBOM_INVALID", `the SBOM is larger than ${limits.bytes} bytes`);
	let complaints = new Complaints(), cx = {
		resolveDistro: options.resolveDistro,
		limits,
		complaints
	};
	return {
		inventory: assembleSbom(readDocument(unwrap(parse(document)), cx), cx),
		problems: complaints.toProblems()
	};
}
function parse(document) {
	let content = typeof document == "string" ? document : decode(document);
	try {
		return parseForeignJson(content.replace(/^\uFEFF/, ""));
	} catch (cause) {
		throw new TidegateError("SBOM_INVALID", `the SBOM is not JSON${describeOther(content)}`, { cause });
	}
}
function decode(bytes) {
	return new TextDecoder(bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : "utf-8").decode(bytes);
}
function describeOther(content) {
	let start = content.slice(0, 2e3);
	return /<bom\b/.test(start) ? " but CycloneDX XML" : /^SPDXVersion:/m.test(start) ? " but SPDX tag-value" : start.trim() === "" ? "; it is empty" : "";
}
function unwrap(root) {
	return isObject(root) ? typeof root._type == "string" && root._type.startsWith("https://in-toto.io/Statement/") ? root.predicate : isObject(root.sbom) ? root.sbom : root : root;
}
function readDocument(root, cx) {
	if (!isObject(root)) throw new TidegateError("SBOM_INVALID", "the SBOM is not a JSON object");
	if (root.bomFormat === "CycloneDX") return checkVersion("CycloneDX", root.specVersion, /^1\.[2-9]$/), readCycloneDx(root, cx);
	if (typeof root.spdxVersion == "string") return checkVersion("SPDX", root.spdxVersion, /^SPDX-2\.[23]$/), readSpdx(root, cx);
	let isSpdx3 = JSON.stringify(root["@context"] ?? "").includes("spdx.org/rdf/3");
	throw new TidegateError("SBOM_INVALID", isSpdx3 ? "SPDX 3 documents are not read" : "the JSON is neither CycloneDX nor SPDX");
}
function checkVersion(format, version, known) {
	if (!(typeof version == "string" && known.test(version))) throw new TidegateError("SBOM_INVALID", `${format} version ${JSON.stringify(version) ?? "unknown"} is not read`);
}
function writeSbom(format, inventory, options) {
	switch (format) {
		case "cyclonedx": return writeCycloneDx(inventory, options);
		case "spdx": return writeSpdx(inventory, options);
		default: return assertNever(format);
	}
}
const MAX_BYTES = 268435456;
async function findSbom(operand, { fs }) {
	let text = operand.trim();
	if (text.startsWith("sbom:")) return text.slice(5);
	if ((await fs.stat(text))?.kind !== "file") return;
	let file = await fs.open(text);
	try {
		let head = new Uint8Array(Math.min(65536, file.size));
		return file.readSync(head, 0), looksLikeSbom(head) ? text : void 0;
	} finally {
		await file.close();
	}
}
async function readSbomFile(path, { fs }) {
	let stat = await fs.stat(path);
	if (stat?.kind !== "file") throw new TidegateError("SBOM_INVALID", `there is no file ${JSON.stringify(path)}`, { hint: "Give the path of a CycloneDX or SPDX document." });
	if (stat.size > MAX_BYTES) throw new TidegateError("SBOM_INVALID", `the SBOM is larger than ${MAX_BYTES} bytes`);
	let { inventory, problems } = readSbom(await fs.readFile(path, MAX_BYTES), { resolveDistro });
	return {
		...inventory,
		problems: [...inventory.problems, ...problems]
	};
}
function looksLikeSbom(head) {
	let isUtf16 = head[0] === 255 && head[1] === 254, text = new TextDecoder(isUtf16 ? "utf-16le" : "utf-8").decode(head).trimStart();
	return text.startsWith("{") && /"(?:bomFormat|spdxVersion|_type)"\s*:\s*"(?:CycloneDX|SPDX-|https:\/\/in-toto\.io\/Statement\/)/.test(text);
}
async function recallLayers(image, store, key) {
	let { layers } = image.info, reports = new Map();
	if (!store) return {
		reports,
		keep: async () => void 0
	};
	for (let { diffId, digest } of layers) {
		if (reports.has(diffId)) continue;
		let known = await store.get(diffId, key) ?? (digest && await store.get(digest, key));
		known && reports.set(diffId, {
			...known,
			diffId
		});
	}
	let files = await identify(image, layers, reports);
	for (let [diffId, file] of files) {
		let known = await store.local?.get(file, key);
		known && reports.set(diffId, {
			...known,
			diffId
		});
	}
	return {
		reports,
		async keep(report, digest) {
			if (digest) return store.put(digest, report, key);
			let file = files.get(report.diffId);
			file && (await identify(image, [report], new Map())).get(report.diffId) === file && await store.local?.put(file, report, key);
		}
	};
}
async function identify(image, layers, known) {
	let wanted = new Set(layers.map(({ diffId }) => diffId).filter((diffId) => !known.has(diffId))), found = await image.identifyLayers?.(wanted) ?? new Map();
	return new Map([...found].map(([diffId, text]) => [diffId, digestOf(`file ${text}`)]));
}
function digestOf(text) {
	return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}
function reportKey(analyzer, { fileBytes, pathBytes, depth }) {
	return `${analyzer}.${digestOf(JSON.stringify([
		fileBytes,
		pathBytes,
		depth
	])).slice(7, 15)}`;
}
async function takeInventory(request, runtime) {
	let { registry, limits, trustsContents, layers } = request, analyzer = createLayerAnalyzer(request.extractors), platform = {
		platform: parsePlatform(request.platform ?? ""),
		isPlatformExplicit: !!request.platform
	}, cx = createImageContext({
		registry,
		limits,
		trustsContents,
		configs: layers?.configs,
		...platform
	}, runtime);
	await using image = await openImage(request.image, cx);
	let memory = await recallLayers(image, layers, reportKey(analyzer.key, cx.limits)), { reports } = memory, layersKnown = reports.size, wanted = new Set(image.info.layers.map(({ diffId }) => diffId).filter((diffId) => !reports.has(diffId))), verified = new Map(), attached = readProvenance(image, runtime);
	attached.catch(() => void 0), await image.readLayers({
		wanted,
		...collectReports(analyzer.begin, {
			wanted,
			reports,
			verified
		})
	});
	for (let diffId of wanted) {
		let report = reports.get(diffId);
		if (!report) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `the image does not contain its layer ${diffId}`);
		await memory.keep(report, verified.get(diffId));
	}
	let info = image.finalInfo(), ordered = info.layers.flatMap(({ diffId }) => reports.get(diffId) ?? []), inventory = await spellLicenses(assembleInventory({
		image: info,
		reports: ordered,
		extractors: request.extractors
	})), provenance = await attached;
	return {
		inventory,
		origin: image.origin,
		layersRead: wanted.size,
		layersKnown,
		...provenance ? { provenance } : {}
	};
}
async function readProvenance(image, { signal, logger }) {
	try {
		return await image.findProvenance?.();
	} catch (error) {
		signal.throwIfAborted(), logger.info(`The provenance attached to the image cannot be read: ${error instanceof Error ? error.message : String(error)}`);
		return;
	}
}
function collectReports(start, { wanted, reports, verified }) {
	let analyses = new Map();
	return {
		begin: () => {
			let analysis = start();
			return analyses.set(analysis, analysis), analysis;
		},
		end: (diffId, visitor, stats) => {
			let analysis = analyses.get(visitor);
			if (analyses.delete(visitor), !analysis || !wanted.has(diffId)) return;
			reports.set(diffId, analysis.finish(diffId, stats));
			let digest = stats.diffId === diffId ? diffId : stats.digest;
			digest && verified.set(diffId, digest);
		}
	};
}
function parsePlatform(text) {
	if (text === "") return {
		os: "linux",
		architecture: machineArchitecture()
	};
	let parts = text.toLowerCase().split("/"), [os, architecture, variant] = parts.length === 1 ? ["linux", parts[0]] : parts;
	if (!os || !architecture || parts.length > 3 || !/^[a-z0-9/._-]+$/.test(text.toLowerCase())) throw new TidegateError("INPUT_INVALID", `platform ${JSON.stringify(text)} is not OS/ARCH[/VARIANT], such as linux/arm64`);
	return {
		os,
		architecture,
		...variant ? { variant } : {}
	};
}
async function inventoryOf(request, runtime) {
	let { settings, image, layers } = request, end = runtime.logger.group(`Read ${image}`);
	try {
		let sbom = await findSbom(image, runtime);
		if (sbom !== void 0) {
			let inventory = await readSbomFile(sbom, runtime);
			return runtime.logger.info(`SBOM ${sbom}: ${inventory.packages.length} packages; ${inventory.distro?.prettyName ?? "no distribution"}`), inventory;
		}
		let { inventory, origin, layersKnown, layersRead, provenance } = await takeInventory({
			image,
			platform: settings.text("platform"),
			limits: {
				...parseLimits(settings.text("image-limits")),
				fileBytes: settings.size("max-file-size"),
				totalBytes: settings.size("max-image-size")
			},
			extractors: joinExtractors(request.extractors),
			registry: openRegistry(settings, runtime),
			trustsContents: settings.flag("lazy-layers"),
			...layers ? { layers } : {}
		}, runtime), known = layersKnown > 0 ? `, ${layersKnown} known from before` : "";
		return runtime.logger.info(`${origin}: ${inventory.packages.length} packages in ${layersRead + layersKnown} layers${known}; ${inventory.distro?.prettyName ?? "no distribution"}`), await attributeBase(await attributeImage(inventory, {
			dockerfile: settings.text("dockerfile"),
			workspace: request.workspace
		}, runtime), {
			settings,
			provenance
		}, runtime);
	} finally {
		end();
	}
}
function joinExtractors(own = []) {
	let all = [...EXTRACTORS, ...own], twice = all.find(({ id }, index) => all.findIndex((other) => other.id === id) < index);
	if (twice) throw new TidegateError("INPUT_INVALID", `there are two extractors ${JSON.stringify(twice.id)}`, { hint: "Give yours another id." });
	return all;
}
export { writeSbom as n, inventoryOf as t };
