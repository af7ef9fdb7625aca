import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { claimedFile, itSurvivesBadInput } from "../../../../../test/support/claimed-file.ts";
import { LINEAR, measureGrowth } from "../../../../../test/support/growth.ts";
import { CLASSIFIERS, classifiersExtractor } from "./index.ts";

/** Package, file, a text as it stands in real binaries, version. */
const SAMPLES: readonly (readonly [string, string, string, string])[] = [
  ["angie", "angie", "Angie version: Angie/1.8.1", "1.8.1"],
  ["arangodb", "arangosh", "\x003.11.8 [linux] 64bit", "3.11.8"],
  ["aws-lc", "openssl", "\0OpenSSL 1.1.1 (compatible; AWS-LC 1.69.0)\0", "1.69.0"],
  ["bash", "bash", "@(#)Bash version 5.2.15(1) release GNU", "5.2.15"],
  ["bind", "named", "BIND 9.18.24 (Extended Support Version)", "9.18.24"],
  ["bun", "bun", "/bun-v1.1.8/", "1.1.8"],
  ["busybox", "busybox", "\0BusyBox v1.36.1 (2023-11-07 18:53:09 UTC)", "1.36.1"],
  ["cabal", "cabal", "/cabal-install-3.10.3.0-inplace", "3.10.3.0"],
  ["chrome", "chrome", "\x00127.0.6533.119\0Default\0", "127.0.6533.119"],
  ["clamav", "libclamav.so.12.0.3", "\0ClamAV 1.4.2\0", "1.4.2"],
  ["clickhouse", "clickhouse", "\0v24.3.2.23-lts\0", "24.3.2.23"],
  ["composer", "composer.phar", "'pretty_version' => '2.7.6',", "2.7.6"],
  ["curl", "curl", "\0curl/8.5.0\0", "8.5.0"],
  ["dart", "dart", 'Dart,GC"\x003.5.2 (stable) (Tue)', "3.5.2"],
  ["deno", "deno", "Deno/1.41.0", "1.41.0"],
  ["dnsmasq", "dnsmasq", "\0dnsmasq-2.90\0", "2.90"],
  ["dumb-init", "dumb-init", "\x001.2.5\0", "1.2.5"],
  ["envoy", "envoy", "\x001.36.4\0 and more \0envoy_reloadable_features\0", "1.36.4"],
  ["erlang", "beam.smp", "<artificial>\0/usr/src/otp_src_25.3.2.6/erts/emulator", "25.3.2.6"],
  ["exim", "exim4", "\x004.97.1\0", "4.97.1"],
  ["expat", "libexpat.so.1", "\0expat_2.6.2\0", "2.6.2"],
  ["ffmpeg", "ffmpeg", "\0%s version 7.1.1\0", "7.1.1"],
  ["firebird", "firebird", "\0LI-V3.0.11.33703 Firebird 3.0\0", "3.0.11"],
  ["fluent-bit", "fluent-bit", "\x003.0.2\0%sFluent Bit", "3.0.2"],
  ["gcc", "gcc", "GCC: (GNU) 12.3.0\0", "12.3.0"],
  ["ghc", "ghc-9.4.7", "\0GHC 9.4.7\0", "9.4.7"],
  ["git", "git", "\0git/2.43.0\0", "2.43.0"],
  ["glibc", "libc.so.6", "GNU C Library (Debian GLIBC 2.36-9) stable release version 2.36.\n", "2.36"],
  ["gzip", "gzip", "\x001.12\0", "1.12"],
  ["h2o", "h2o", "h2o version 2.2.6\n", "2.2.6"],
  ["haproxy", "haproxy", "HAProxy version 2.9.4-4e071ad, released 2024/01/31", "2.9.4"],
  ["httpd", "httpd", "\0Apache/2.4.58\0", "2.4.58"],
  ["imagemagick", "libMagickCore-7.Q16HDRI.so.10", "ImageMagick 7.1.1-29 Q16", "7.1.1-29"],
  ["jq", "jq", "\0jq-1.7.1\0", "1.7.1"],
  ["julia", "libjulia-internal.so.1.10", "__init__\x001.10.2\0verify", "1.10.2"],
  ["keepalived", "keepalived", "Keepalived v2.2.8 (04/04,2023)", "2.2.8"],
  ["krb5", "libkrb5.so.3", "KRB5_BRAND: krb5-1.20.1-final 1.20.1 20221115", "1.20.1"],
  ["libcurl", "libcurl.so.4.8.0", "\0libcurl/8.5.0\0", "8.5.0"],
  ["libjpeg-turbo", "libjpeg.so.62", "libjpeg-turbo version 2.1.5.1 (build 1)", "2.1.5.1"],
  ["libpng", "libpng16.so.16", " libpng version 1.6.40\n", "1.6.40"],
  ["libressl", "libcrypto.so.52", "\0LibreSSL 3.8.2\0", "3.8.2"],
  ["libssh", "libssh.so.4", "SSH-2.0-libssh_0.10.6", "0.10.6"],
  ["libssh2", "libssh2.so.1", "SSH-2.0-libssh2_1.11.0", "1.11.0"],
  ["libtiff", "libtiff.so.6", "LIBTIFF, Version 4.5.1\n", "4.5.1"],
  ["lighttpd", "lighttpd", "\0lighttpd/1.4.73\0", "1.4.73"],
  ["lua", "lua5.4", "$LuaVersion: Lua 5.4.6  Copyright (C)", "5.4.6"],
  ["luajit", "libluajit-5.1.so.2", "LuaJIT 2.1.0-beta3 -- ", "2.1.0-beta3"],
  ["mariadb", "mariadbd", "\x0010.6.15-MariaDB\0", "10.6.15"],
  ["memcached", "memcached", "\0memcached 1.6.23\0", "1.6.23"],
  ["mongodb", "mongod", "7.0.28\0heap_size", "7.0.28"],
  ["mosquitto", "mosquitto", "\x002.0.18\0", "2.0.18"],
  ["musl", "ld-musl-x86_64.so.1", "\x001.2.4\0", "1.2.4"],
  ["mysql", "mysqld", "/release/mysql-8.0.36/sql/", "8.0.36"],
  ["ncurses", "libtinfo.so.6", "\0ncurses 6.4.20231217\0", "6.4.20231217"],
  ["nginx", "nginx", "\0nginx version: nginx/1.25.3\n", "1.25.3"],
  ["nginx-unit", "unitd", "Server: Unit/1.31.1\r\n", "1.31.1"],
  ["node", "node", "https://nodejs.org/ node.js/v20.11.1", "20.11.1"],
  ["openldap", "slapd", "@(#) $OpenLDAP: slapd 2.6.7 (Jan 1 2024)", "2.6.7"],
  ["openresty", "nginx", "nginx version: openresty/1.25.3.1\n", "1.25.3.1"],
  ["openssh", "sshd", "\0OpenSSH_9.6p1\0", "9.6p1"],
  ["openssl", "libcrypto.so.1.1", "\0OpenSSL 1.1.1w  11 Sep 2023\0", "1.1.1w"],
  ["openvpn", "openvpn", "OpenVPN 2.6.9 x86_64-pc-linux-gnu [SSL (OpenSSL)]", "2.6.9"],
  ["pcre", "libpcre.so.3", "\x008.45 2021-06-15\0", "8.45"],
  ["pcre2", "libpcre2-8.so.0", "\x0010.42 2022-12-11\0", "10.42"],
  ["percona-server", "mysqld", "/build/percona-server-8.0.35-27/sql/", "8.0.35-27"],
  ["percona-xtrabackup", "xtrabackup", "/build/percona-xtrabackup-8.0.35-30/", "8.0.35-30"],
  ["percona-xtradb-cluster", "mysqld", "/build/Percona-XtraDB-Cluster-8.0.35/", "8.0.35"],
  ["perl", "perl", "/usr/local/lib/perl5/5.38.2/x86_64-linux-gnu", "5.38.2"],
  ["pgbouncer", "pgbouncer", "PgBouncer 1.22.0\n", "1.22.0"],
  ["php", "php-fpm8.3", "X-Powered-By: PHP/8.3.3\0", "8.3.3"],
  ["postgresql", "postgres", "\0PostgreSQL 16.2 (Debian 16.2-1.pgdg120+2)", "16.2"],
  ["proftpd", "proftpd", "\0ProFTPD Version 1.3.8b\0", "1.3.8b"],
  ["pypy", "libpypy3.10-c.so", "[PyPy 7.3.15 with GCC", "7.3.15"],
  ["python", "libpython3.11.so.1.0", "\x003.11.8\0", "3.11.8"],
  ["qtbase", "libQt6Core.so.6", "\0Qt 6.5.0 (x86_64-little_endian-lp64", "6.5.0"],
  ["r", "libR.so", "\0R version 4.3.2 (2023-10-31)\0", "4.3.2"],
  ["redis", "redis-server", "\x007.0.14buildkitsandbox-1702957741000000000\0", "7.0.14"],
  ["redis", "redis-server", "\x004.0.11841ce7054bd9-1542359302000000000\0", "4.0.11"],
  ["redis", "redis-check-rdb", "\x007.0.15\0c11-builtin\0", "7.0.15"],
  ["rsync", "rsync", "\x003.2.7\0", "3.2.7"],
  ["ruby", "libruby.so.3.2", "ruby 3.2.3 (2024-01-18 revision 52bb2ac0a6)", "3.2.3"],
  ["rust", "libstd-0123456789abcdef.so", "clang LLVM (rustc version 1.76.0 (07dca489a 2024-02-04))", "1.76.0"],
  ["samba", "smbd", "\0SAMBA_4.19.5\0", "4.19.5"],
  ["sqlcipher", "sqlcipher", "\0SQLCipher 4.5.6 community\0", "4.5.6"],
  ["sqlite", "libsqlite3.so.0.8.6", "\x003.45.1\0", "3.45.1"],
  ["squid", "squid", "\0squid/6.7\0", "6.7"],
  ["stack", "stack", "Version 2.15.1, Git revision", "2.15.1"],
  ["su-exec", "su-exec", "\0su-exec 0.2\0", "0.2"],
  ["swipl", "swipl", "/build/swipl-9.2.1/", "9.2.1"],
  ["tini", "tini", "\0tini version 0.19.0\0", "0.19.0"],
  ["tor", "tor", "Tor 0.4.8.10 on Linux", "0.4.8.10"],
  ["unbound", "unbound", "\0unbound 1.19.1\0", "1.19.1"],
  ["util-linux", "getopt", "\0util-linux 2.39.3\0", "2.39.3"],
  ["valkey", "valkey-server", "\x008.0.1buildkitsandbox-1764887574000000000\0", "8.0.1"],
  ["varnish", "varnishd", "varnish-7.4.2 revision cd1d10ab", "7.4.2"],
  ["vim", "vim", "VIM - Vi IMproved 9.1 (2024 Jan 02)", "9.1"],
  ["vsftpd", "vsftpd", "vsftpd: version 3.0.5\n", "3.0.5"],
  ["wget", "wget", "\x001.21.4\0", "1.21.4"],
  ["wp-cli", "wp", "wp-cli/wp-cli 2.9.0", "2.9.0"],
  ["xz", "liblzma.so.5", "\x005.4.5\0", "5.4.5"],
  ["xz-utils", "xz", "\0xz (XZ Utils) 5.4.5\0", "5.4.5"],
  ["zlib", "libz.so.1.3.1", " deflate 1.3.1 Copyright 1995-2024", "1.3.1"],
  ["zstd", "libzstd.so.1", "\xff1.5.5\0\0\0\0\0", "1.5.5"],
];

const binary = (text: string): Buffer => Buffer.concat([Buffer.from("\x7fELF"), Buffer.alloc(500), Buffer.from(text, "latin1"), Buffer.alloc(500)]);

describe("classifiers", () => {
  it.each(SAMPLES)("%s in %s", (name, file, text, version) => {
    const { packages = [] } = classifiersExtractor.extract(claimedFile(`opt/bin/${file}`, binary(text)));
    expect(packages).toEqual([{ type: "generic", name, version, confidence: "derived", evidence: "file name and version text" }]);
  });

  it("has a sample of each, and enough of them", () => {
    expect(new Set(SAMPLES.map(([name]) => name))).toEqual(new Set(CLASSIFIERS.map(({ name }) => name)));
    expect(CLASSIFIERS.length).toBeGreaterThanOrEqual(60);
  });

  it("finds a text that two chunks of the file share, and one at its end", () => {
    const text = Buffer.from("node.js/v20.11.1");
    for (const at of [8 * 1024 * 1024 - 8, 8 * 1024 * 1024 - 4096 - 8, 17 * 1024 * 1024 - text.length]) {
      const bytes = Buffer.alloc(17 * 1024 * 1024);
      text.copy(bytes, at);
      expect(classifiersExtractor.extract(claimedFile("usr/bin/node", bytes)).packages).toMatchObject([{ version: "20.11.1" }]);
    }
  });

  it("prefers the first signature wherever it stands", () => {
    const text = `\0node v0.10.48\0${"x".repeat(9_000_000)}node.js/v22.1.0`;
    expect(classifiersExtractor.extract(claimedFile("node", binary(text))).packages).toMatchObject([{ version: "22.1.0" }]);
  });

  it("says nothing of other files, of other programs of the name, and of Windows' endings only what is right", () => {
    expect(classifiersExtractor.extract(claimedFile("usr/bin/nodejs-helper", binary("node.js/v20.11.1")))).toEqual({});
    expect(classifiersExtractor.extract(claimedFile("usr/bin/node", binary("an amateur packet radio node")))).toEqual({});
    expect(classifiersExtractor.extract(claimedFile("node.exe", binary("node.js/v20.11.1"))).packages).toMatchObject([{ name: "node" }]);
  });

  it.each<readonly [name: string, piece: string]>([
    ["perl", "/perl5/"],
    ["envoy", "\0Unable to"],
    ["beam.smp", `Erlang/OTP${"\0".repeat(60)}`],
  ])("spends no more than linear time on a file %s that was made to hurt", async (name, piece) => {
    const files = new Map([5000, 40_000].map((size) => [size, Buffer.from(piece.repeat(size))]));
    expect(
      await measureGrowth(LINEAR, 5000, (size) => classifiersExtractor.extract(claimedFile(name, files.get(size) ?? Buffer.alloc(0)))),
    ).toBeLessThan(LINEAR);
  });

  itSurvivesBadInput(classifiersExtractor, "usr/bin/node", binary("node.js/v20.11.1"));

  it.each([
    ["/bin/bash", "version (\\d+\\.\\d+\\.\\d+)"],
    ["/usr/bin/curl", "curl (\\d+\\.\\d+\\.\\d+)"],
    ["/usr/bin/openssl", "OpenSSL (\\S+)", "version"],
    ["/usr/bin/git", "git version (\\S+)"],
    ["/usr/bin/perl", "\\(v([\\d.]+)\\)"],
  ])("reads of this machine's %s what it says itself", (path, pattern, argument = "--version") => {
    if (!existsSync(path)) return;
    const said = new RegExp(pattern).exec(execFileSync(path, [argument]).toString())?.[1];
    expect(classifiersExtractor.extract(claimedFile(path.slice(1), readFileSync(path))).packages).toMatchObject([{ version: said }]);
  });
});
