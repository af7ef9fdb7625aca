import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { _ as redact, a as formatDuration, c as rankSeverities, d as machineArchitecture, g as isTidegateError, h as assertNever, l as SEVERITY_LEVELS, m as TidegateError, o as parseDuration, p as TOOL, r as severitySources, s as SEVERITY_SOURCES, t as imageRepository, u as compareSeverity } from "./image-name.js";
import { Readable } from "node:stream";
import { isUtf8 } from "node:buffer";
import { promisify } from "node:util";
import { constants, crc32, createGunzip, createZstdDecompress, gunzip, gunzipSync, inflateRawSync, inflateSync, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { createHash, randomUUID } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { pipeline } from "node:stream/promises";
var require_spdx_license_ids = __commonJSMin(((exports, module) => {
	module.exports = "0BSD,3D-Slicer-1.0,AAL,ADSL,AFL-1.1,AFL-1.2,AFL-2.0,AFL-2.1,AFL-3.0,AGPL-1.0-only,AGPL-1.0-or-later,AGPL-3.0-only,AGPL-3.0-or-later,ALGLIB-Documentation,AMD-newlib,AMDPLPA,AML,AML-glslang,AMPAS,ANTLR-PD,ANTLR-PD-fallback,APAFML,APL-1.0,APSL-1.0,APSL-1.1,APSL-1.2,APSL-2.0,ASWF-Digital-Assets-1.0,ASWF-Digital-Assets-1.1,Abstyles,AdaCore-doc,Adobe-2006,Adobe-Display-PostScript,Adobe-Glyph,Adobe-Utopia,Advanced-Cryptics-Dictionary,Afmparse,Aladdin,Apache-1.0,Apache-1.1,Apache-2.0,App-s2p,Arphic-1999,Artistic-1.0,Artistic-1.0-Perl,Artistic-1.0-cl8,Artistic-2.0,Artistic-dist,Aspell-RU,BOLA-1.1,BSD-1-Clause,BSD-2-Clause,BSD-2-Clause-Darwin,BSD-2-Clause-Patent,BSD-2-Clause-Views,BSD-2-Clause-first-lines,BSD-2-Clause-pkgconf-disclaimer,BSD-2-Clause-pos-unchanged,BSD-3-Clause,BSD-3-Clause-Attribution,BSD-3-Clause-Clear,BSD-3-Clause-HP,BSD-3-Clause-LBNL,BSD-3-Clause-Modification,BSD-3-Clause-No-Military-License,BSD-3-Clause-No-Nuclear-License,BSD-3-Clause-No-Nuclear-License-2014,BSD-3-Clause-No-Nuclear-Warranty,BSD-3-Clause-Open-MPI,BSD-3-Clause-OpenWebUI,BSD-3-Clause-Sun,BSD-3-Clause-Tso,BSD-3-Clause-acpica,BSD-3-Clause-flex,BSD-4-Clause,BSD-4-Clause-Shortened,BSD-4-Clause-UC,BSD-4.3RENO,BSD-4.3TAHOE,BSD-Advertising-Acknowledgement,BSD-Attribution-HPND-disclaimer,BSD-Inferno-Nettverk,BSD-Mark-Modifications,BSD-Protection,BSD-Source-Code,BSD-Source-Code-no-disclaimer,BSD-Source-alt-GPL,BSD-Source-beginning-file,BSD-Systemics,BSD-Systemics-W3Works,BSD-ask-to-endorse,BSL-1.0,BUSL-1.1,Baekmuk,Bahyph,Barr,Beerware,BitTorrent-1.0,BitTorrent-1.1,Bitstream-Charter,Bitstream-Vera,BlueOak-1.0.0,Boehm-GC,Boehm-GC-without-fee,Borceux,Brian-Gladman-2-Clause,Brian-Gladman-3-Clause,Brian-Gladman-3-Clause-no-conversion,Buddy,Bugroff,C-UDA-1.0,CAL-1.0,CAL-1.0-Combined-Work-Exception,CAPEC-tou,CATOSL-1.1,CC-BY-1.0,CC-BY-2.0,CC-BY-2.5,CC-BY-2.5-AU,CC-BY-3.0,CC-BY-3.0-AT,CC-BY-3.0-AU,CC-BY-3.0-DE,CC-BY-3.0-IGO,CC-BY-3.0-NL,CC-BY-3.0-US,CC-BY-4.0,CC-BY-NC-1.0,CC-BY-NC-2.0,CC-BY-NC-2.5,CC-BY-NC-3.0,CC-BY-NC-3.0-DE,CC-BY-NC-3.0-IGO,CC-BY-NC-4.0,CC-BY-NC-ND-1.0,CC-BY-NC-ND-2.0,CC-BY-NC-ND-2.5,CC-BY-NC-ND-3.0,CC-BY-NC-ND-3.0-DE,CC-BY-NC-ND-3.0-IGO,CC-BY-NC-ND-4.0,CC-BY-NC-SA-1.0,CC-BY-NC-SA-2.0,CC-BY-NC-SA-2.0-DE,CC-BY-NC-SA-2.0-FR,CC-BY-NC-SA-2.0-UK,CC-BY-NC-SA-2.5,CC-BY-NC-SA-3.0,CC-BY-NC-SA-3.0-DE,CC-BY-NC-SA-3.0-IGO,CC-BY-NC-SA-4.0,CC-BY-ND-1.0,CC-BY-ND-2.0,CC-BY-ND-2.5,CC-BY-ND-3.0,CC-BY-ND-3.0-DE,CC-BY-ND-4.0,CC-BY-SA-1.0,CC-BY-SA-2.0,CC-BY-SA-2.0-UK,CC-BY-SA-2.1-JP,CC-BY-SA-2.5,CC-BY-SA-3.0,CC-BY-SA-3.0-AT,CC-BY-SA-3.0-DE,CC-BY-SA-3.0-IGO,CC-BY-SA-4.0,CC-PDDC,CC-PDM-1.0,CC-SA-1.0,CC0-1.0,CDDL-1.0,CDDL-1.1,CDL-1.0,CDLA-Permissive-1.0,CDLA-Permissive-2.0,CDLA-Sharing-1.0,CECILL-1.0,CECILL-1.1,CECILL-2.0,CECILL-2.1,CECILL-B,CECILL-C,CERN-OHL-1.1,CERN-OHL-1.2,CERN-OHL-P-2.0,CERN-OHL-S-2.0,CERN-OHL-W-2.0,CFITSIO,CMU-Mach,CMU-Mach-nodoc,CNRI-Jython,CNRI-Python,CNRI-Python-GPL-Compatible,COIL-1.0,CPAL-1.0,CPL-1.0,CPOL-1.02,CUA-OPL-1.0,Caldera,Caldera-no-preamble,Catharon,ClArtistic,Clips,Community-Spec-1.0,Condor-1.1,Cornell-Lossless-JPEG,Cronyx,Crossword,CryptoSwift,CrystalStacker,Cube,D-FSL-1.0,DEC-3-Clause,DL-DE-BY-2.0,DL-DE-ZERO-2.0,DOC,DRL-1.0,DRL-1.1,DSDP,DocBook-DTD,DocBook-Schema,DocBook-Stylesheet,DocBook-XML,Dotseqn,ECL-1.0,ECL-2.0,EFL-1.0,EFL-2.0,EPICS,EPL-1.0,EPL-2.0,ESA-PL-permissive-2.4,ESA-PL-strong-copyleft-2.4,ESA-PL-weak-copyleft-2.4,EUDatagrid,EUPL-1.0,EUPL-1.1,EUPL-1.2,Elastic-2.0,Entessa,ErlPL-1.1,Eurosym,FBM,FDK-AAC,FDK-MPEG-H,FSFAP,FSFAP-no-warranty-disclaimer,FSFUL,FSFULLR,FSFULLRSD,FSFULLRWD,FSL-1.1-ALv2,FSL-1.1-MIT,FTL,Fair,Ferguson-Twofish,Frameworx-1.0,FreeBSD-DOC,FreeImage,Furuseth,GCR-docs,GD,GFDL-1.1-invariants-only,GFDL-1.1-invariants-or-later,GFDL-1.1-no-invariants-only,GFDL-1.1-no-invariants-or-later,GFDL-1.1-only,GFDL-1.1-or-later,GFDL-1.2-invariants-only,GFDL-1.2-invariants-or-later,GFDL-1.2-no-invariants-only,GFDL-1.2-no-invariants-or-later,GFDL-1.2-only,GFDL-1.2-or-later,GFDL-1.3-invariants-only,GFDL-1.3-invariants-or-later,GFDL-1.3-no-invariants-only,GFDL-1.3-no-invariants-or-later,GFDL-1.3-only,GFDL-1.3-or-later,GL2PS,GLWTPL,GPL-1.0-only,GPL-1.0-or-later,GPL-2.0-only,GPL-2.0-or-later,GPL-3.0-only,GPL-3.0-or-later,Game-Programming-Gems,Giftware,Glide,Glulxe,Graphics-Gems,Gutmann,HDF5,HIDAPI,HP-1986,HP-1989,HPND,HPND-DEC,HPND-Fenneberg-Livingston,HPND-INRIA-IMAG,HPND-Intel,HPND-Kevlin-Henney,HPND-MIT-disclaimer,HPND-Markus-Kuhn,HPND-Netrek,HPND-Pbmplus,HPND-SMC,HPND-UC,HPND-UC-export-US,HPND-doc,HPND-doc-sell,HPND-export-US,HPND-export-US-acknowledgement,HPND-export-US-modify,HPND-export2-US,HPND-merchantability-variant,HPND-sell-MIT-disclaimer-xserver,HPND-sell-regexpr,HPND-sell-variant,HPND-sell-variant-MIT-disclaimer,HPND-sell-variant-MIT-disclaimer-rev,HPND-sell-variant-critical-systems,HTMLTIDY,HaskellReport,Hippocratic-2.1,Hippocratic-3.0-core,IBM-pibs,ICU,IEC-Code-Components-EULA,IJG,IJG-short,IPA,IPL-1.0,ISC,ISC-Veillard,ISO-permission,ImageMagick,Imlib2,Info-ZIP,Informatica,Inner-Net-2.0,InnoSetup,Intel,Intel-ACPI,Interbase-1.0,JPL-image,JPNIC,JSON,Jam,JasPer-2.0,Kastrup,Kazlib,Knuth-CTAN,LAL-1.2,LAL-1.3,LGPL-2.0-only,LGPL-2.0-or-later,LGPL-2.1-only,LGPL-2.1-or-later,LGPL-3.0-only,LGPL-3.0-or-later,LGPLLR,LOOP,LPD-document,LPL-1.0,LPL-1.02,LPPL-1.0,LPPL-1.1,LPPL-1.2,LPPL-1.3a,LPPL-1.3c,LZMA-SDK-9.11-to-9.20,LZMA-SDK-9.22,Latex2e,Latex2e-translated-notice,Leptonica,LiLiQ-P-1.1,LiLiQ-R-1.1,LiLiQ-Rplus-1.1,Libpng,Linux-OpenIB,Linux-man-pages-1-para,Linux-man-pages-copyleft,Linux-man-pages-copyleft-2-para,Linux-man-pages-copyleft-var,Lucida-Bitmap-Fonts,MIPS,MIT,MIT-0,MIT-CMU,MIT-Click,MIT-Festival,MIT-Khronos-old,MIT-Modern-Variant,MIT-STK,MIT-Wu,MIT-advertising,MIT-enna,MIT-feh,MIT-open-group,MIT-testregex,MITNFA,MMIXware,MMPL-1.0.1,MPEG-SSG,MPL-1.0,MPL-1.1,MPL-2.0,MPL-2.0-no-copyleft-exception,MS-LPL,MS-PL,MS-RL,MTLL,MVT-1.1,Mackerras-3-Clause,Mackerras-3-Clause-acknowledgment,MakeIndex,Martin-Birgmeier,McPhee-slideshow,Minpack,MirOS,Motosoto,MulanPSL-1.0,MulanPSL-2.0,Multics,Mup,NAIST-2003,NASA-1.3,NBPL-1.0,NCBI-PD,NCGL-UK-2.0,NCL,NCSA,NGPL,NICTA-1.0,NIST-PD,NIST-PD-TNT,NIST-PD-fallback,NIST-Software,NLOD-1.0,NLOD-2.0,NLPL,NOSL,NPL-1.0,NPL-1.1,NPOSL-3.0,NRL,NTIA-PD,NTP,NTP-0,Naumen,NetCDF,Newsletr,Nokia,Noweb,O-UDA-1.0,OAR,OCCT-PL,OCLC-2.0,ODC-By-1.0,ODbL-1.0,OFFIS,OFL-1.0,OFL-1.0-RFN,OFL-1.0-no-RFN,OFL-1.1,OFL-1.1-RFN,OFL-1.1-no-RFN,OGC-1.0,OGDL-Taiwan-1.0,OGL-Canada-2.0,OGL-UK-1.0,OGL-UK-2.0,OGL-UK-3.0,OGTSL,OLDAP-1.1,OLDAP-1.2,OLDAP-1.3,OLDAP-1.4,OLDAP-2.0,OLDAP-2.0.1,OLDAP-2.1,OLDAP-2.2,OLDAP-2.2.1,OLDAP-2.2.2,OLDAP-2.3,OLDAP-2.4,OLDAP-2.5,OLDAP-2.6,OLDAP-2.7,OLDAP-2.8,OLFL-1.3,OML,OPL-1.0,OPL-UK-3.0,OPUBL-1.0,OSC-1.0,OSET-PL-2.1,OSL-1.0,OSL-1.1,OSL-2.0,OSL-2.1,OSL-3.0,OSSP,OpenMDW-1.0,OpenPBS-2.3,OpenSSL,OpenSSL-standalone,OpenVision,PADL,PDDL-1.0,PHP-3.0,PHP-3.01,PPL,PSF-2.0,ParaType-Free-Font-1.3,Parity-6.0.0,Parity-7.0.0,Pixar,Plexus,PolyForm-Noncommercial-1.0.0,PolyForm-Small-Business-1.0.0,PostgreSQL,Python-2.0,Python-2.0.1,QPL-1.0,QPL-1.0-INRIA-2004,Qhull,RHeCos-1.1,RPL-1.1,RPL-1.5,RPSL-1.0,RSA-MD,RSCPL,Rdisc,Ruby,Ruby-pty,SAX-PD,SAX-PD-2.0,SCEA,SGI-B-1.0,SGI-B-1.1,SGI-B-2.0,SGI-OpenGL,SGMLUG-PM,SGP4,SHL-0.5,SHL-0.51,SISSL,SISSL-1.2,SL,SMAIL-GPL,SMLNJ,SMPPL,SNIA,SOFA,SPL-1.0,SSH-OpenSSH,SSH-short,SSLeay-standalone,SSPL-1.0,SUL-1.0,SWL,Saxpath,SchemeReport,Sendmail,Sendmail-8.23,Sendmail-Open-Source-1.1,SimPL-2.0,Sleepycat,Soundex,Spencer-86,Spencer-94,Spencer-99,SugarCRM-1.1.3,Sun-PPP,Sun-PPP-2000,SunPro,Symlinks,TAPR-OHL-1.0,TCL,TCP-wrappers,TGPPL-1.0,TMate,TORQUE-1.1,TOSL,TPDL,TPL-1.0,TTWL,TTYP0,TU-Berlin-1.0,TU-Berlin-2.0,TekHVC,TermReadKey,ThirdEye,TrustedQSL,UCAR,UCL-1.0,UMich-Merit,UPL-1.0,URT-RLE,Ubuntu-font-1.0,UnRAR,Unicode-3.0,Unicode-DFS-2015,Unicode-DFS-2016,Unicode-TOU,UnixCrypt,Unlicense,Unlicense-libtelnet,Unlicense-libwhirlpool,VOSTROM,VSL-1.0,Vim,Vixie-Cron,W3C,W3C-19980720,W3C-20150513,WTFNMFPL,WTFPL,Watcom-1.0,Widget-Workshop,WordNet,Wsuipa,X11,X11-distribute-modifications-variant,X11-no-permit-persons,X11-swapped,XFree86-1.1,XSkat,Xdebug-1.03,Xerox,Xfig,Xnet,YPL-1.0,YPL-1.1,ZPL-1.1,ZPL-2.0,ZPL-2.1,Zed,Zeeff,Zend-2.0,Zimbra-1.3,Zimbra-1.4,Zlib,any-OSI,any-OSI-perl-modules,atc-game,bcrypt-Solar-Designer,blessing,bzip2-1.0.6,check-cvs,checkmk,copyleft-next-0.3.0,copyleft-next-0.3.1,curl,cve-tou,diffmark,dtoa,dvipdfm,eGenix,etalab-2.0,fwlw,gSOAP-1.3b,generic-xts,gnuplot,gtkbook,hdparm,hyphen-bulgarian,iMatix,jove,libpng-1.6.35,libpng-2.0,libselinux-1.0,libtiff,libutil-David-Nugent,lsof,magaz,mailprio,man2html,metamail,mpi-permissive,mpich2,mplus,ngrep,pkgconf,pnmstitch,psfrag,psutils,python-ldap,radvd,snprintf,softSurfer,ssh-keyscan,swrule,threeparttable,ulem,w3m,wwl,xinetd,xkeyboard-config-Zinoviev,xlock,xpp,xzoom,zlib-acknowledgement".split(",");
})), require_deprecated = __commonJSMin(((exports, module) => {
	module.exports = "AGPL-1.0,AGPL-3.0,BSD-2-Clause-FreeBSD,BSD-2-Clause-NetBSD,GFDL-1.1,GFDL-1.2,GFDL-1.3,GPL-1.0,GPL-2.0,GPL-2.0-with-GCC-exception,GPL-2.0-with-autoconf-exception,GPL-2.0-with-bison-exception,GPL-2.0-with-classpath-exception,GPL-2.0-with-font-exception,GPL-3.0,GPL-3.0-with-GCC-exception,GPL-3.0-with-autoconf-exception,LGPL-2.0,LGPL-2.1,LGPL-3.0,Net-SNMP,Nunit,StandardML-NJ,bzip2-1.0.5,eCos-2.0,wxWindows".split(",");
})), require_spdx_exceptions = __commonJSMin(((exports, module) => {
	module.exports = "389-exception,Asterisk-exception,Autoconf-exception-2.0,Autoconf-exception-3.0,Autoconf-exception-generic,Autoconf-exception-generic-3.0,Autoconf-exception-macro,Bison-exception-1.24,Bison-exception-2.2,Bootloader-exception,Classpath-exception-2.0,CLISP-exception-2.0,cryptsetup-OpenSSL-exception,DigiRule-FOSS-exception,eCos-exception-2.0,Fawkes-Runtime-exception,FLTK-exception,fmt-exception,Font-exception-2.0,freertos-exception-2.0,GCC-exception-2.0,GCC-exception-2.0-note,GCC-exception-3.1,Gmsh-exception,GNAT-exception,GNOME-examples-exception,GNU-compiler-exception,gnu-javamail-exception,GPL-3.0-interface-exception,GPL-3.0-linking-exception,GPL-3.0-linking-source-exception,GPL-CC-1.0,GStreamer-exception-2005,GStreamer-exception-2008,i2p-gpl-java-exception,KiCad-libraries-exception,LGPL-3.0-linking-exception,libpri-OpenH323-exception,Libtool-exception,Linux-syscall-note,LLGPL,LLVM-exception,LZMA-exception,mif-exception,OCaml-LGPL-linking-exception,OCCT-exception-1.0,OpenJDK-assembly-exception-1.0,openvpn-openssl-exception,PS-or-PDF-font-exception-20170817,QPL-1.0-INRIA-2004-exception,Qt-GPL-exception-1.0,Qt-LGPL-exception-1.1,Qwt-exception-1.0,SANE-exception,SHL-2.0,SHL-2.1,stunnel-exception,SWI-exception,Swift-exception,Texinfo-exception,u-boot-exception-2.0,UBDL-exception,Universal-FOSS-exception-1.0,vsftpd-openssl-exception,WxWindows-exception-3.1,x11vnc-openssl-exception".split(",");
})), require_scan$1 = __commonJSMin(((exports, module) => {
	var licenses = [].concat(require_spdx_license_ids(), require_deprecated()), exceptions = require_spdx_exceptions();
	module.exports = function(source) {
		var index = 0;
		function hasMore() {
			return index < source.length;
		}
		function read(value) {
			if (value instanceof RegExp) {
				var match = source.slice(index).match(value);
				if (match) return index += match[0].length, match[0];
			} else if (source.indexOf(value, index) === index) return index += value.length, value;
		}
		function skipWhitespace() {
			read(/[ ]*/);
		}
		function operator() {
			for (var string, possibilities = [
				"WITH",
				"AND",
				"OR",
				"(",
				")",
				":",
				"+"
			], i = 0; i < possibilities.length && (string = read(possibilities[i]), !string); i++);
			if (string === "+" && index > 1 && source[index - 2] === " ") throw Error("Space before `+`");
			return string && {
				type: "OPERATOR",
				string
			};
		}
		function idstring() {
			return read(/[A-Za-z0-9-.]+/);
		}
		function expectIdstring() {
			var string = idstring();
			if (!string) throw Error("Expected idstring at offset " + index);
			return string;
		}
		function documentRef() {
			if (read("DocumentRef-")) return {
				type: "DOCUMENTREF",
				string: expectIdstring()
			};
		}
		function licenseRef() {
			if (read("LicenseRef-")) return {
				type: "LICENSEREF",
				string: expectIdstring()
			};
		}
		function identifier() {
			var begin = index, string = idstring();
			if (licenses.indexOf(string) !== -1) return {
				type: "LICENSE",
				string
			};
			if (exceptions.indexOf(string) !== -1) return {
				type: "EXCEPTION",
				string
			};
			index = begin;
		}
		function parseToken() {
			return operator() || documentRef() || licenseRef() || identifier();
		}
		for (var tokens = []; hasMore() && (skipWhitespace(), hasMore());) {
			var token = parseToken();
			if (!token) throw Error("Unexpected `" + source[index] + "` at offset " + index);
			tokens.push(token);
		}
		return tokens;
	};
})), require_parse$1 = __commonJSMin(((exports, module) => {
	module.exports = function(tokens) {
		var index = 0;
		function hasMore() {
			return index < tokens.length;
		}
		function token() {
			return hasMore() ? tokens[index] : null;
		}
		function next() {
			if (!hasMore()) throw Error();
			index++;
		}
		function parseOperator(operator) {
			var t = token();
			if (t && t.type === "OPERATOR" && operator === t.string) return next(), t.string;
		}
		function parseWith() {
			if (parseOperator("WITH")) {
				var t = token();
				if (t && t.type === "EXCEPTION") return next(), t.string;
				throw Error("Expected exception after `WITH`");
			}
		}
		function parseLicenseRef() {
			var begin = index, string = "", t = token();
			if (t.type === "DOCUMENTREF" && (next(), string += "DocumentRef-" + t.string + ":", !parseOperator(":"))) throw Error("Expected `:` after `DocumentRef-...`");
			if (t = token(), t.type === "LICENSEREF") return next(), string += "LicenseRef-" + t.string, { license: string };
			index = begin;
		}
		function parseLicense() {
			var t = token();
			if (t && t.type === "LICENSE") {
				next();
				var node = { license: t.string };
				parseOperator("+") && (node.plus = !0);
				var exception = parseWith();
				return exception && (node.exception = exception), node;
			}
		}
		function parseParenthesizedExpression() {
			if (parseOperator("(")) {
				var expr = parseExpression();
				if (!parseOperator(")")) throw Error("Expected `)`");
				return expr;
			}
		}
		function parseAtom() {
			return parseParenthesizedExpression() || parseLicenseRef() || parseLicense();
		}
		function makeBinaryOpParser(operator, nextParser) {
			return function parseBinaryOp() {
				var left = nextParser();
				if (left) {
					if (!parseOperator(operator)) return left;
					var right = parseBinaryOp();
					if (!right) throw Error("Expected expression");
					return {
						left,
						conjunction: operator.toLowerCase(),
						right
					};
				}
			};
		}
		var parseExpression = makeBinaryOpParser("OR", makeBinaryOpParser("AND", parseAtom)), node = parseExpression();
		if (!node || hasMore()) throw Error("Syntax error");
		return node;
	};
})), require_spdx_expression_parse$1 = __commonJSMin(((exports, module) => {
	var scan = require_scan$1(), parse = require_parse$1();
	module.exports = function(source) {
		return parse(scan(source));
	};
})), require_spdx_correct = __commonJSMin(((exports, module) => {
	var parse = require_spdx_expression_parse$1(), spdxLicenseIds = require_spdx_license_ids();
	function valid(string) {
		try {
			return parse(string), !0;
		} catch {
			return !1;
		}
	}
	function sortTranspositions(a, b) {
		var length = b[0].length - a[0].length;
		return length === 0 ? a[0].toUpperCase().localeCompare(b[0].toUpperCase()) : length;
	}
	var transpositions = [
		["APGL", "AGPL"],
		["Gpl", "GPL"],
		["GLP", "GPL"],
		["APL", "Apache"],
		["ISD", "ISC"],
		["GLP", "GPL"],
		["IST", "ISC"],
		["Claude", "Clause"],
		[" or later", "+"],
		[" International", ""],
		["GNU", "GPL"],
		["GUN", "GPL"],
		["+", ""],
		["GNU GPL", "GPL"],
		["GNU LGPL", "LGPL"],
		["GNU/GPL", "GPL"],
		["GNU GLP", "GPL"],
		["GNU LESSER GENERAL PUBLIC LICENSE", "LGPL"],
		["GNU Lesser General Public License", "LGPL"],
		["GNU LESSER GENERAL PUBLIC LICENSE", "LGPL-2.1"],
		["GNU Lesser General Public License", "LGPL-2.1"],
		["LESSER GENERAL PUBLIC LICENSE", "LGPL"],
		["Lesser General Public License", "LGPL"],
		["LESSER GENERAL PUBLIC LICENSE", "LGPL-2.1"],
		["Lesser General Public License", "LGPL-2.1"],
		["GNU General Public License", "GPL"],
		["Gnu public license", "GPL"],
		["GNU Public License", "GPL"],
		["GNU GENERAL PUBLIC LICENSE", "GPL"],
		["MTI", "MIT"],
		["Mozilla Public License", "MPL"],
		["Universal Permissive License", "UPL"],
		["WTH", "WTF"],
		["WTFGPL", "WTFPL"],
		["-License", ""]
	].sort(sortTranspositions), TRANSPOSED = 0, CORRECT = 1, transforms = [
		function(argument) {
			return argument.toUpperCase();
		},
		function(argument) {
			return argument.trim();
		},
		function(argument) {
			return argument.replace(/\./g, "");
		},
		function(argument) {
			return argument.replace(/\s+/g, "");
		},
		function(argument) {
			return argument.replace(/\s+/g, "-");
		},
		function(argument) {
			return argument.replace("v", "-");
		},
		function(argument) {
			return argument.replace(/,?\s*(\d)/, "-$1");
		},
		function(argument) {
			return argument.replace(/,?\s*(\d)/, "-$1.0");
		},
		function(argument) {
			return argument.replace(/,?\s*(V\.|v\.|V|v|Version|version)\s*(\d)/, "-$2");
		},
		function(argument) {
			return argument.replace(/,?\s*(V\.|v\.|V|v|Version|version)\s*(\d)/, "-$2.0");
		},
		function(argument) {
			return argument[0].toUpperCase() + argument.slice(1);
		},
		function(argument) {
			return argument.replace("/", "-");
		},
		function(argument) {
			return argument.replace(/\s*V\s*(\d)/, "-$1").replace(/(\d)$/, "$1.0");
		},
		function(argument) {
			return argument.indexOf("3.0") === -1 ? argument + "-only" : argument + "-or-later";
		},
		function(argument) {
			return argument + "only";
		},
		function(argument) {
			return argument.replace(/(\d)$/, "-$1.0");
		},
		function(argument) {
			return argument.replace(/(-| )?(\d)$/, "-$2-Clause");
		},
		function(argument) {
			return argument.replace(/(-| )clause(-| )(\d)/, "-$3-Clause");
		},
		function(argument) {
			return argument.replace(/\b(Modified|New|Revised)(-| )?BSD((-| )License)?/i, "BSD-3-Clause");
		},
		function(argument) {
			return argument.replace(/\bSimplified(-| )?BSD((-| )License)?/i, "BSD-2-Clause");
		},
		function(argument) {
			return argument.replace(/\b(Free|Net)(-| )?BSD((-| )License)?/i, "BSD-2-Clause-$1BSD");
		},
		function(argument) {
			return argument.replace(/\bClear(-| )?BSD((-| )License)?/i, "BSD-3-Clause-Clear");
		},
		function(argument) {
			return argument.replace(/\b(Old|Original)(-| )?BSD((-| )License)?/i, "BSD-4-Clause");
		},
		function(argument) {
			return "CC-" + argument;
		},
		function(argument) {
			return "CC-" + argument + "-4.0";
		},
		function(argument) {
			return argument.replace("Attribution", "BY").replace("NonCommercial", "NC").replace("NoDerivatives", "ND").replace(/ (\d)/, "-$1").replace(/ ?International/, "");
		},
		function(argument) {
			return "CC-" + argument.replace("Attribution", "BY").replace("NonCommercial", "NC").replace("NoDerivatives", "ND").replace(/ (\d)/, "-$1").replace(/ ?International/, "") + "-4.0";
		}
	], licensesWithVersions = spdxLicenseIds.map(function(id) {
		var match = /^(.*)-\d+\.\d+$/.exec(id);
		return match ? [match[0], match[1]] : [id, null];
	}).reduce(function(objectMap, item) {
		var key = item[1];
		return objectMap[key] = objectMap[key] || [], objectMap[key].push(item[0]), objectMap;
	}, {}), licensesWithOneVersion = Object.keys(licensesWithVersions).map(function(key) {
		return [key, licensesWithVersions[key]];
	}).filter(function(item) {
		return item[1].length === 1 && item[0] !== null && item[0] !== "APL";
	}).map(function(item) {
		return [item[0], item[1][0]];
	});
	licensesWithVersions = void 0;
	var lastResorts = [
		["UNLI", "Unlicense"],
		["WTF", "WTFPL"],
		["2 CLAUSE", "BSD-2-Clause"],
		["2-CLAUSE", "BSD-2-Clause"],
		["3 CLAUSE", "BSD-3-Clause"],
		["3-CLAUSE", "BSD-3-Clause"],
		["AFFERO", "AGPL-3.0-or-later"],
		["AGPL", "AGPL-3.0-or-later"],
		["APACHE", "Apache-2.0"],
		["ARTISTIC", "Artistic-2.0"],
		["Affero", "AGPL-3.0-or-later"],
		["BEER", "Beerware"],
		["BOOST", "BSL-1.0"],
		["BSD", "BSD-2-Clause"],
		["CDDL", "CDDL-1.1"],
		["ECLIPSE", "EPL-1.0"],
		["FUCK", "WTFPL"],
		["GNU", "GPL-3.0-or-later"],
		["LGPL", "LGPL-3.0-or-later"],
		["GPLV1", "GPL-1.0-only"],
		["GPL-1", "GPL-1.0-only"],
		["GPLV2", "GPL-2.0-only"],
		["GPL-2", "GPL-2.0-only"],
		["GPL", "GPL-3.0-or-later"],
		["MIT +NO-FALSE-ATTRIBS", "MITNFA"],
		["MIT", "MIT"],
		["MPL", "MPL-2.0"],
		["X11", "X11"],
		["ZLIB", "Zlib"]
	].concat(licensesWithOneVersion).sort(sortTranspositions), SUBSTRING = 0, IDENTIFIER = 1, validTransformation = function(identifier) {
		for (var i = 0; i < transforms.length; i++) {
			var transformed = transforms[i](identifier).trim();
			if (transformed !== identifier && valid(transformed)) return transformed;
		}
		return null;
	}, validLastResort = function(identifier) {
		for (var upperCased = identifier.toUpperCase(), i = 0; i < lastResorts.length; i++) {
			var lastResort = lastResorts[i];
			if (upperCased.indexOf(lastResort[SUBSTRING]) > -1) return lastResort[IDENTIFIER];
		}
		return null;
	}, anyCorrection = function(identifier, check) {
		for (var i = 0; i < transpositions.length; i++) {
			var transposition = transpositions[i], transposed = transposition[TRANSPOSED];
			if (identifier.indexOf(transposed) > -1) {
				var checked = check(identifier.replace(transposed, transposition[CORRECT]));
				if (checked !== null) return checked;
			}
		}
		return null;
	};
	module.exports = function(identifier, options) {
		options ||= {};
		var upgrade = options.upgrade === void 0 || !!options.upgrade;
		function postprocess(value) {
			return upgrade ? upgradeGPLs(value) : value;
		}
		if (typeof identifier != "string" || identifier.trim().length === 0) throw Error("Invalid argument. Expected non-empty string.");
		if (identifier = identifier.trim(), valid(identifier)) return postprocess(identifier);
		var noPlus = identifier.replace(/\+$/, "").trim();
		if (valid(noPlus)) return postprocess(noPlus);
		var transformed = validTransformation(identifier);
		return transformed !== null || (transformed = anyCorrection(identifier, function(argument) {
			return valid(argument) ? argument : validTransformation(argument);
		}), transformed !== null) || (transformed = validLastResort(identifier), transformed !== null) || (transformed = anyCorrection(identifier, validLastResort), transformed !== null) ? postprocess(transformed) : null;
	};
	function upgradeGPLs(value) {
		return [
			"GPL-1.0",
			"LGPL-1.0",
			"AGPL-1.0",
			"GPL-2.0",
			"LGPL-2.0",
			"AGPL-2.0",
			"LGPL-2.1"
		].indexOf(value) === -1 ? [
			"GPL-1.0+",
			"GPL-2.0+",
			"GPL-3.0+",
			"LGPL-2.0+",
			"LGPL-2.1+",
			"LGPL-3.0+",
			"AGPL-1.0+",
			"AGPL-3.0+"
		].indexOf(value) === -1 ? [
			"GPL-3.0",
			"LGPL-3.0",
			"AGPL-3.0"
		].indexOf(value) === -1 ? value : value + "-or-later" : value.replace(/\+$/, "-or-later") : value + "-only";
	}
})), require_scan = __commonJSMin(((exports, module) => {
	var licenses = [].concat(require_spdx_license_ids(), require_deprecated()), exceptions = require_spdx_exceptions();
	module.exports = function(source) {
		var index = 0;
		function hasMore() {
			return index < source.length;
		}
		function read(value) {
			if (value instanceof RegExp) {
				var match = source.slice(index).match(value);
				if (match) return index += match[0].length, match[0];
			} else if (source.indexOf(value, index) === index) return index += value.length, value;
		}
		function skipWhitespace() {
			read(/[ ]*/);
		}
		function operator() {
			for (var string, possibilities = [
				/^WITH/i,
				/^AND/i,
				/^OR/i,
				"(",
				")",
				":",
				"+"
			], i = 0; i < possibilities.length && (string = read(possibilities[i]), !string); i++);
			if (string === "+" && index > 1 && source[index - 2] === " ") throw Error("Space before `+`");
			return string && {
				type: "OPERATOR",
				string: string.toUpperCase()
			};
		}
		function idstring() {
			return read(/[A-Za-z0-9-.]+/);
		}
		function expectIdstring() {
			var string = idstring();
			if (!string) throw Error("Expected idstring at offset " + index);
			return string;
		}
		function documentRef() {
			if (read("DocumentRef-")) return {
				type: "DOCUMENTREF",
				string: expectIdstring()
			};
		}
		function licenseRef() {
			if (read("LicenseRef-")) return {
				type: "LICENSEREF",
				string: expectIdstring()
			};
		}
		function identifier() {
			var begin = index, string = idstring();
			if (licenses.indexOf(string) !== -1) return {
				type: "LICENSE",
				string
			};
			if (exceptions.indexOf(string) !== -1) return {
				type: "EXCEPTION",
				string
			};
			index = begin;
		}
		function parseToken() {
			return operator() || documentRef() || licenseRef() || identifier();
		}
		for (var tokens = []; hasMore() && (skipWhitespace(), hasMore());) {
			var token = parseToken();
			if (!token) throw Error("Unexpected `" + source[index] + "` at offset " + index);
			tokens.push(token);
		}
		return tokens;
	};
})), require_parse = __commonJSMin(((exports, module) => {
	module.exports = function(tokens) {
		var index = 0;
		function hasMore() {
			return index < tokens.length;
		}
		function token() {
			return hasMore() ? tokens[index] : null;
		}
		function next() {
			if (!hasMore()) throw Error();
			index++;
		}
		function parseOperator(operator) {
			var t = token();
			if (t && t.type === "OPERATOR" && operator === t.string) return next(), t.string;
		}
		function parseWith() {
			if (parseOperator("WITH")) {
				var t = token();
				if (t && t.type === "EXCEPTION") return next(), t.string;
				throw Error("Expected exception after `WITH`");
			}
		}
		function parseLicenseRef() {
			var begin = index, string = "", t = token();
			if (t.type === "DOCUMENTREF" && (next(), string += "DocumentRef-" + t.string + ":", !parseOperator(":"))) throw Error("Expected `:` after `DocumentRef-...`");
			if (t = token(), t === null) throw Error("Unexpected end of input");
			if (t.type === "LICENSEREF") {
				next(), string += "LicenseRef-" + t.string;
				var node = { license: string }, exception = parseWith();
				return exception && (node.exception = exception), node;
			}
			index = begin;
		}
		function parseLicense() {
			var t = token();
			if (t && t.type === "LICENSE") {
				next();
				var node = { license: t.string };
				parseOperator("+") && (node.plus = !0);
				var exception = parseWith();
				return exception && (node.exception = exception), node;
			}
		}
		function parseParenthesizedExpression() {
			if (parseOperator("(")) {
				var expr = parseExpression();
				if (!parseOperator(")")) throw Error("Expected `)`");
				return expr;
			}
		}
		function parseAtom() {
			return parseParenthesizedExpression() || parseLicenseRef() || parseLicense();
		}
		function makeBinaryOpParser(operator, nextParser) {
			return function parseBinaryOp() {
				var left = nextParser();
				if (left) {
					if (!parseOperator(operator)) return left;
					var right = parseBinaryOp();
					if (!right) throw Error("Expected expression");
					return {
						left,
						conjunction: operator.toLowerCase(),
						right
					};
				}
			};
		}
		var parseExpression = makeBinaryOpParser("OR", makeBinaryOpParser("AND", parseAtom)), node = parseExpression();
		if (!node || hasMore()) throw Error("Syntax error");
		return node;
	};
})), require_spdx_expression_parse = __commonJSMin(((exports, module) => {
	var scan = require_scan(), parse = require_parse();
	module.exports = function(source) {
		return parse(scan(source));
	};
})), import_spdx_license_ids = __toESM(require_spdx_license_ids(), 1), import_deprecated = __toESM(require_deprecated(), 1), import_spdx_correct = __toESM(require_spdx_correct(), 1), import_spdx_expression_parse = __toESM(require_spdx_expression_parse(), 1);
const ALIASES$1 = new Map([
	["afl-2.1", "AFL-2.1"],
	["apache 2", "Apache-2.0"],
	["apache 2.0", "Apache-2.0"],
	["apache license 2.0", "Apache-2.0"],
	["apache-2", "Apache-2.0"],
	["apache2", "Apache-2.0"],
	["apachev2", "Apache-2.0"],
	["artistic", "Artistic-1.0-Perl"],
	["artistic-2", "Artistic-2.0"],
	["asl 2.0", "Apache-2.0"],
	["bsd-2-clauses", "BSD-2-Clause"],
	["bsd-3-clauses", "BSD-3-Clause"],
	["bsd 2-clause", "BSD-2-Clause"],
	["bsd 3-clause", "BSD-3-Clause"],
	["2-clause bsd", "BSD-2-Clause"],
	["3-clause bsd", "BSD-3-Clause"],
	["modified bsd", "BSD-3-Clause"],
	["new bsd", "BSD-3-Clause"],
	["new bsd license", "BSD-3-Clause"],
	["simplified bsd", "BSD-2-Clause"],
	["boost", "BSL-1.0"],
	["boost software license 1.0 (bsl-1.0)", "BSL-1.0"],
	["bsl1.0", "BSL-1.0"],
	["cc0", "CC0-1.0"],
	["cc0 1.0", "CC0-1.0"],
	["cddl-1", "CDDL-1.0"],
	["cpl-1", "CPL-1.0"],
	["epl-1", "EPL-1.0"],
	["epl-2", "EPL-2.0"],
	["expat", "MIT"],
	["freetype", "FTL"],
	["isc license", "ISC"],
	["isc license (iscl)", "ISC"],
	["jquery", "MIT"],
	["libpng", "Libpng"],
	["mit license", "MIT"],
	["mit/x11", "MIT"],
	["mozilla public license 2.0 (mpl 2.0)", "MPL-2.0"],
	["mplv1.1", "MPL-1.1"],
	["mplv2.0", "MPL-2.0"],
	["mpl-2", "MPL-2.0"],
	["mpl2", "MPL-2.0"],
	["openssl", "OpenSSL"],
	["psf-2", "PSF-2.0"],
	["python-2.0", "Python-2.0"],
	["sil", "OFL-1.1"],
	["sil-1.1", "OFL-1.1"],
	["the mit license", "MIT"],
	["the mit license (mit)", "MIT"],
	["the unlicense", "Unlicense"],
	["the unlicense (unlicense)", "Unlicense"],
	["unicode-dfs-2016", "Unicode-DFS-2016"],
	["vim", "Vim"],
	["w3c", "W3C"],
	["x11", "X11"],
	["zlib/libpng", "Zlib"],
	["zlib/png", "Zlib"],
	["zpl 2.1", "ZPL-2.1"]
]), EXCEPTIONS = new Map([
	["autoconf 2", "Autoconf-exception-2.0"],
	["autoconf 3", "Autoconf-exception-3.0"],
	["bison", "Bison-exception-2.2"],
	["bison-2.2", "Bison-exception-2.2"],
	["classpath", "Classpath-exception-2.0"],
	["classpath-2.0", "Classpath-exception-2.0"],
	["font", "Font-exception-2.0"],
	["gcc", "GCC-exception-3.1"],
	["gcc-3.1", "GCC-exception-3.1"],
	["gcc runtime library", "GCC-exception-3.1"],
	["libtool", "Libtool-exception"],
	["linux-syscall-note", "Linux-syscall-note"],
	["llvm", "LLVM-exception"]
]), cache = new Map();
function normalizeLicenses(licenses) {
	return [...new Set(licenses.map(normalizeLicense).filter((license) => license !== ""))];
}
function normalizeLicense(text) {
	let known = cache.get(text);
	if (known !== void 0) return known;
	let clean = text.slice(0, 200).replace(/\s+/g, " ").trim(), normal = text.length > 200 ? clean : toSpdx(clean) ?? clean;
	return cache.size >= 5e3 && cache.clear(), cache.set(text, normal), normal;
}
const IDS$3 = new Map([...import_deprecated.default, ...import_spdx_license_ids.default].map((id) => [id.toLowerCase(), id]));
function toSpdx(text) {
	let id = text.toLowerCase();
	return toGnu(text) ?? toExpression(text) ?? IDS$3.get(id) ?? ALIASES$1.get(id) ?? toCompound(text) ?? toException(text) ?? guess(text);
}
function toExpression(text) {
	try {
		return formatExpression((0, import_spdx_expression_parse.default)(text));
	} catch {
		return;
	}
}
function formatExpression(info) {
	if ("conjunction" in info) return [info.left, info.right].map((side) => "conjunction" in side && side.conjunction === "or" && info.conjunction === "and" ? `(${formatExpression(side)})` : formatExpression(side)).join(` ${info.conjunction.toUpperCase()} `);
	let license = `${info.license}${info.plus ? "+" : ""}`;
	return `${toGnu(license) ?? license}${info.exception === void 0 ? "" : ` WITH ${info.exception}`}`;
}
const OPERATORS = [
	[/, and /i, " AND "],
	[/, or /i, " OR "],
	[/ or (?!later|newer|any )/i, " OR "],
	[/ and /i, " AND "],
	[/ & /, " AND "],
	[/ ?\/ ?/, " OR "]
];
function toCompound(text) {
	let operator = OPERATORS.find(([separator]) => separator.test(text));
	if (operator === void 0) return;
	let [separator, joint] = operator, parts = text.split(separator).map((part) => toSpdx(part.replace(/^\((.*)\)$/, "$1").trim()));
	if (!parts.some((part) => part === void 0)) return toExpression([...new Set(parts)].map((part) => part?.includes(joint === " AND " ? " OR " : " AND ") ? `(${part})` : part).join(joint));
}
const GNU_NAME$1 = /^(?:the )?(?:gnu )?(lesser |library |affero )?general public licen[cs]e/i, GNU = /^(a|l)?gpl[- ]?(?:v(?:ersion)?\.? ?)?(\d)(?:\.(\d))?(?:\.0)?( ?\+|[ -](?:or[ -](?:later|newer|any later version)|only))?(?: license)?(?: \([al]?gpl[^)]*\))?$/i, FREE_DOCUMENTATION = /^gfdl(-niv)?-(\d\.\d)(\+)?$/i;
function toGnu(text) {
	let short = text.replace(GNU_NAME$1, (_, kind) => `${{
		l: "L",
		a: "A"
	}[kind?.charAt(0).toLowerCase() ?? ""] ?? ""}GPL`).replace(",", ""), [, family = "", major = "", minor = "0", later = ""] = GNU.exec(short) ?? [];
	if (major !== "") return keepValid(`${family.toUpperCase()}GPL-${major}.${minor}-${/\+|later|newer/i.test(later) ? "or-later" : "only"}`);
	let [, invariant, version, orLater] = FREE_DOCUMENTATION.exec(text) ?? [];
	return version === void 0 ? void 0 : keepValid(`GFDL-${version}${invariant ? "-no-invariants" : ""}-${orLater ? "or-later" : "only"}`);
}
function toException(text) {
	let [, base = "", name = ""] = /^(.+?) with (?:the )?(.+)$/i.exec(text) ?? [];
	if (base === "") return;
	let license = toSpdx(base), key = name.toLowerCase().replace(/[ -]?exception(?=$|[ -])/, "").trim(), exception = EXCEPTIONS.get(key) ?? EXCEPTIONS.get(`${key} ${/\d/.exec(license ?? "")?.[0] ?? ""}`);
	return license === void 0 || exception === void 0 ? void 0 : keepValid(`${license} WITH ${exception}`);
}
function guess(text) {
	if (!/\d/.test(text) || /\+|later|newer|\bwith\b|[,;&|]|\b(?:and|or)\b/i.test(text.replace(/, version/i, " version"))) return;
	let corrected = (0, import_spdx_correct.default)(text, { upgrade: !1 });
	return corrected !== null && sameNumbers(text, corrected) ? corrected : void 0;
}
function sameNumbers(text, corrected) {
	let given = new Set(text.match(/\d+/g));
	return (corrected.match(/\d+/g) ?? []).every((number) => number === "0" || given.has(number));
}
function keepValid(expression) {
	try {
		return (0, import_spdx_expression_parse.default)(expression), expression;
	} catch {
		return;
	}
}
var require_error = __commonJSMin(((exports, module) => {
	function formatPurlErrorMessage(message = "") {
		let { length } = message, formatted = "";
		if (length) {
			let code0 = message.charCodeAt(0);
			formatted = code0 >= 65 || code0 <= 90 ? `${message[0].toLowerCase()}${message.slice(1)}` : message, length > 1 && message.charCodeAt(length - 1) === 46 && message.charCodeAt(length - 2) !== 46 && (formatted = formatted.slice(0, -1));
		}
		return `Invalid purl: ${formatted}`;
	}
	module.exports = {
		formatPurlErrorMessage,
		PurlError: class extends Error {
			constructor(message) {
				super(formatPurlErrorMessage(message));
			}
		}
	};
})), require_decode = __commonJSMin(((exports, module) => {
	let { PurlError } = require_error(), { decodeURIComponent } = globalThis;
	function decodePurlComponent(comp, encodedURIComponent) {
		try {
			return decodeURIComponent(encodedURIComponent);
		} catch {}
		throw new PurlError(`unable to decode "${comp}" component`);
	}
	module.exports = { decodePurlComponent };
})), require_constants$1 = __commonJSMin(((exports, module) => {
	module.exports = {
		LOOP_SENTINEL: 1e6,
		REUSED_SEARCH_PARAMS: new URLSearchParams(),
		REUSED_SEARCH_PARAMS_KEY: "_",
		REUSED_SEARCH_PARAMS_OFFSET: 2
	};
})), require_objects = __commonJSMin(((exports, module) => {
	let { LOOP_SENTINEL } = require_constants$1();
	function isObject(value) {
		return typeof value == "object" && !!value;
	}
	function recursiveFreeze(value_) {
		if (value_ === null || typeof value_ != "object" && typeof value_ != "function" || Object.isFrozen(value_)) return value_;
		let queue = [value_], { length: queueLength } = queue, pos = 0;
		for (; pos < queueLength;) {
			if (pos === LOOP_SENTINEL) throw Error("Detected infinite loop in object crawl of recursiveFreeze");
			let obj = queue[pos++];
			if (Object.freeze(obj), Array.isArray(obj)) for (let i = 0, { length } = obj; i < length; i += 1) {
				let item = obj[i];
				item === null || typeof item != "object" && typeof item != "function" || Object.isFrozen(item) || (queue[queueLength++] = item);
			}
			else {
				let keys = Reflect.ownKeys(obj);
				for (let i = 0, { length } = keys; i < length; i += 1) {
					let propValue = obj[keys[i]];
					propValue === null || typeof propValue != "object" && typeof propValue != "function" || Object.isFrozen(propValue) || (queue[queueLength++] = propValue);
				}
			}
		}
		return value_;
	}
	module.exports = {
		isObject,
		recursiveFreeze
	};
})), require_strings = __commonJSMin(((exports, module) => {
	let { compare: localeCompare } = new Intl.Collator(), regexSemverNumberedGroups = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;
	function isBlank(str) {
		for (let i = 0, { length } = str; i < length; i += 1) {
			let code = str.charCodeAt(i);
			if (code !== 32 && code !== 9 && code !== 10 && code !== 11 && code !== 12 && code !== 13 && code !== 160 && code !== 5760 && code !== 8192 && code !== 8193 && code !== 8194 && code !== 8195 && code !== 8196 && code !== 8197 && code !== 8198 && code !== 8199 && code !== 8200 && code !== 8201 && code !== 8202 && code !== 8232 && code !== 8233 && code !== 8239 && code !== 8287 && code !== 12288 && code !== 65279) return !1;
		}
		return !0;
	}
	function isNonEmptyString(value) {
		return typeof value == "string" && value.length > 0;
	}
	function isSemverString(value) {
		return typeof value == "string" && regexSemverNumberedGroups.test(value);
	}
	function lowerName(purl) {
		purl.name = purl.name.toLowerCase();
	}
	function lowerNamespace(purl) {
		let { namespace } = purl;
		typeof namespace == "string" && (purl.namespace = namespace.toLowerCase());
	}
	function lowerVersion(purl) {
		let { version } = purl;
		typeof version == "string" && (purl.version = version.toLowerCase());
	}
	function replaceDashesWithUnderscores(str) {
		let result = "", fromIndex = 0, index = 0;
		for (; (index = str.indexOf("-", fromIndex)) !== -1;) result = result + str.slice(fromIndex, index) + "_", fromIndex = index + 1;
		return fromIndex ? result + str.slice(fromIndex) : str;
	}
	function replaceUnderscoresWithDashes(str) {
		let result = "", fromIndex = 0, index = 0;
		for (; (index = str.indexOf("_", fromIndex)) !== -1;) result = result + str.slice(fromIndex, index) + "-", fromIndex = index + 1;
		return fromIndex ? result + str.slice(fromIndex) : str;
	}
	function trimLeadingSlashes(str) {
		let start = 0;
		for (; str.charCodeAt(start) === 47;) start += 1;
		return start === 0 ? str : str.slice(start);
	}
	module.exports = {
		isBlank,
		isNonEmptyString,
		isSemverString,
		localeCompare,
		lowerName,
		lowerNamespace,
		lowerVersion,
		replaceDashesWithUnderscores,
		replaceUnderscoresWithDashes,
		trimLeadingSlashes
	};
})), require_encode = __commonJSMin(((exports, module) => {
	let { REUSED_SEARCH_PARAMS, REUSED_SEARCH_PARAMS_KEY, REUSED_SEARCH_PARAMS_OFFSET } = require_constants$1(), { isObject } = require_objects(), { isNonEmptyString } = require_strings(), { encodeURIComponent } = globalThis;
	function encodeNamespace(namespace) {
		return isNonEmptyString(namespace) ? encodeURIComponent(namespace).replace(/%3A/g, ":").replace(/%2F/g, "/") : "";
	}
	function encodeQualifierParam(param) {
		return isNonEmptyString(param) ? (REUSED_SEARCH_PARAMS.set(REUSED_SEARCH_PARAMS_KEY, param), replacePlusSignWithPercentEncodedSpace(REUSED_SEARCH_PARAMS.toString().slice(REUSED_SEARCH_PARAMS_OFFSET))) : "";
	}
	function encodeQualifiers(qualifiers) {
		if (isObject(qualifiers)) {
			let qualifiersKeys = Object.keys(qualifiers).sort(), searchParams = new URLSearchParams();
			for (let i = 0, { length } = qualifiersKeys; i < length; i += 1) {
				let key = qualifiersKeys[i];
				searchParams.set(key, qualifiers[key]);
			}
			return replacePlusSignWithPercentEncodedSpace(searchParams.toString());
		}
		return "";
	}
	function encodeSubpath(subpath) {
		return isNonEmptyString(subpath) ? encodeURIComponent(subpath).replace(/%2F/g, "/") : "";
	}
	function encodeVersion(version) {
		return isNonEmptyString(version) ? encodeURIComponent(version).replace(/%3A/g, ":").replace(/%2B/g, "+") : "";
	}
	function replacePlusSignWithPercentEncodedSpace(str) {
		return str.replace(/\+/g, "%20");
	}
	module.exports = {
		encodeNamespace,
		encodeVersion,
		encodeQualifiers,
		encodeQualifierParam,
		encodeSubpath,
		encodeURIComponent
	};
})), require_helpers = __commonJSMin(((exports, module) => {
	function createHelpersNamespaceObject(helpers, options_ = {}) {
		let { comparator, ...defaults } = {
			__proto__: null,
			...options_
		}, helperNames = Object.keys(helpers).sort(), propNames = [...new Set([...Object.values(helpers)].map(Object.keys).flat())].sort(comparator), nsObject = Object.create(null);
		for (let i = 0, { length } = propNames; i < length; i += 1) {
			let propName = propNames[i], helpersForProp = Object.create(null);
			for (let j = 0, { length: length_j } = helperNames; j < length_j; j += 1) {
				let helperName = helperNames[j], helperValue = helpers[helperName][propName] ?? defaults[helperName];
				helperValue !== void 0 && (helpersForProp[helperName] = helperValue);
			}
			nsObject[propName] = helpersForProp;
		}
		return nsObject;
	}
	module.exports = { createHelpersNamespaceObject };
})), require_normalize = __commonJSMin(((exports, module) => {
	let { isObject } = require_objects(), { isBlank } = require_strings();
	function normalizeName(rawName) {
		return typeof rawName == "string" ? rawName.trim() : void 0;
	}
	function normalizeNamespace(rawNamespace) {
		return typeof rawNamespace == "string" ? normalizePath(rawNamespace) : void 0;
	}
	function normalizePath(pathname, callback) {
		let collapsed = "", start = 0;
		for (; pathname.charCodeAt(start) === 47;) start += 1;
		let nextIndex = pathname.indexOf("/", start);
		if (nextIndex === -1) return pathname.slice(start);
		for (; nextIndex !== -1;) {
			let segment = pathname.slice(start, nextIndex);
			for ((callback === void 0 || callback(segment)) && (collapsed = collapsed + (collapsed.length === 0 ? "" : "/") + segment), start = nextIndex + 1; pathname.charCodeAt(start) === 47;) start += 1;
			nextIndex = pathname.indexOf("/", start);
		}
		let lastSegment = pathname.slice(start);
		return lastSegment.length !== 0 && (callback === void 0 || callback(lastSegment)) && (collapsed = collapsed + "/" + lastSegment), collapsed;
	}
	function normalizeQualifiers(rawQualifiers) {
		let qualifiers;
		for (let { 0: key, 1: value } of qualifiersToEntries(rawQualifiers)) {
			let trimmed = (typeof value == "string" ? value : String(value)).trim();
			trimmed.length !== 0 && (qualifiers === void 0 && (qualifiers = { __proto__: null }), qualifiers[key.toLowerCase()] = trimmed);
		}
		return qualifiers;
	}
	function normalizeSubpath(rawSubpath) {
		return typeof rawSubpath == "string" ? normalizePath(rawSubpath, subpathFilter) : void 0;
	}
	function normalizeType(rawType) {
		return typeof rawType == "string" ? rawType.trim().toLowerCase() : void 0;
	}
	function normalizeVersion(rawVersion) {
		return typeof rawVersion == "string" ? rawVersion.trim() : void 0;
	}
	function qualifiersToEntries(rawQualifiers) {
		return isObject(rawQualifiers) ? rawQualifiers instanceof URLSearchParams ? rawQualifiers.entries() : Object.entries(rawQualifiers) : typeof rawQualifiers == "string" ? new URLSearchParams(rawQualifiers).entries() : Object.entries({});
	}
	function subpathFilter(segment) {
		let { length } = segment;
		return length === 1 && segment.charCodeAt(0) === 46 || length === 2 && segment.charCodeAt(0) === 46 && segment.charCodeAt(1) === 46 ? !1 : !isBlank(segment);
	}
	module.exports = {
		normalizeName,
		normalizeNamespace,
		normalizePath,
		normalizeQualifiers,
		normalizeSubpath,
		normalizeType,
		normalizeVersion
	};
})), require_lang = __commonJSMin(((exports, module) => {
	function isNullishOrEmptyString(value) {
		return value == null || typeof value == "string" && value.length === 0;
	}
	module.exports = { isNullishOrEmptyString };
})), require_validate = __commonJSMin(((exports, module) => {
	let { PurlError } = require_error(), { isNullishOrEmptyString } = require_lang(), { isNonEmptyString } = require_strings();
	function validateEmptyByType(type, name, value, throws) {
		if (!isNullishOrEmptyString(value)) {
			if (throws) throw new PurlError(`${type} "${name}" component must be empty`);
			return !1;
		}
		return !0;
	}
	function validateName(name, throws) {
		return validateRequired("name", name, throws) && validateStrings("name", name, throws);
	}
	function validateNamespace(namespace, throws) {
		return validateStrings("namespace", namespace, throws);
	}
	function validateQualifiers(qualifiers, throws) {
		if (qualifiers == null) return !0;
		if (typeof qualifiers != "object") {
			if (throws) throw new PurlError("\"qualifiers\" must be an object");
			return !1;
		}
		let keysIterable = typeof qualifiers.keys == "function" ? qualifiers.keys() : Object.keys(qualifiers);
		for (let key of keysIterable) if (!validateQualifierKey(key, throws)) return !1;
		return !0;
	}
	function validateQualifierKey(key, throws) {
		if (!validateStartsWithoutNumber("qualifier", key, throws)) return !1;
		for (let i = 0, { length } = key; i < length; i += 1) {
			let code = key.charCodeAt(i);
			if (!(code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 46 || code === 45 || code === 95)) {
				if (throws) throw new PurlError(`qualifier "${key}" contains an illegal character`);
				return !1;
			}
		}
		return !0;
	}
	function validateRequired(name, value, throws) {
		if (isNullishOrEmptyString(value)) {
			if (throws) throw new PurlError(`"${name}" is a required component`);
			return !1;
		}
		return !0;
	}
	function validateRequiredByType(type, name, value, throws) {
		if (isNullishOrEmptyString(value)) {
			if (throws) throw new PurlError(`${type} requires a "${name}" component`);
			return !1;
		}
		return !0;
	}
	function validateStartsWithoutNumber(name, value, throws) {
		if (isNonEmptyString(value)) {
			let code = value.charCodeAt(0);
			if (code >= 48 && code <= 57) {
				if (throws) throw new PurlError(`${name} "${value}" cannot start with a number`);
				return !1;
			}
		}
		return !0;
	}
	function validateStrings(name, value, throws) {
		if (value == null || typeof value == "string") return !0;
		if (throws) throw new PurlError(`"'${name}" must be a string`);
		return !1;
	}
	function validateSubpath(subpath, throws) {
		return validateStrings("subpath", subpath, throws);
	}
	function validateType(type, throws) {
		if (!validateRequired("type", type, throws) || !validateStrings("type", type, throws) || !validateStartsWithoutNumber("type", type, throws)) return !1;
		for (let i = 0, { length } = type; i < length; i += 1) {
			let code = type.charCodeAt(i);
			if (!(code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 46 || code === 43 || code === 45)) {
				if (throws) throw new PurlError(`type "${type}" contains an illegal character`);
				return !1;
			}
		}
		return !0;
	}
	function validateVersion(version, throws) {
		return validateStrings("version", version, throws);
	}
	module.exports = {
		validateEmptyByType,
		validateName,
		validateNamespace,
		validateQualifiers,
		validateQualifierKey,
		validateRequired,
		validateRequiredByType,
		validateStartsWithoutNumber,
		validateStrings,
		validateSubpath,
		validateType,
		validateVersion
	};
})), require_purl_component = __commonJSMin(((exports, module) => {
	let { encodeNamespace, encodeVersion, encodeQualifiers, encodeQualifierParam, encodeSubpath, encodeURIComponent } = require_encode(), { createHelpersNamespaceObject } = require_helpers(), { normalizeType, normalizeNamespace, normalizeName, normalizeVersion, normalizeQualifiers, normalizeSubpath } = require_normalize(), { localeCompare, isNonEmptyString } = require_strings(), { validateType, validateNamespace, validateName, validateVersion, validateQualifiers, validateQualifierKey, validateSubpath } = require_validate(), PurlComponentEncoder = (comp) => isNonEmptyString(comp) ? encodeURIComponent(comp) : "", PurlComponentStringNormalizer = (comp) => typeof comp == "string" ? comp : void 0, PurlComponentValidator = (_comp, _throws) => !0, componentSortOrderLookup = {
		__proto__: null,
		type: 0,
		namespace: 1,
		name: 2,
		version: 3,
		qualifiers: 4,
		qualifierKey: 5,
		qualifierValue: 6,
		subpath: 7
	};
	function componentSortOrder(comp) {
		return componentSortOrderLookup[comp] ?? comp;
	}
	function componentComparator(compA, compB) {
		return localeCompare(componentSortOrder(compA), componentSortOrder(compB));
	}
	module.exports = { PurlComponent: createHelpersNamespaceObject({
		encode: {
			namespace: encodeNamespace,
			version: encodeVersion,
			qualifiers: encodeQualifiers,
			qualifierKey: encodeQualifierParam,
			qualifierValue: encodeQualifierParam,
			subpath: encodeSubpath
		},
		normalize: {
			type: normalizeType,
			namespace: normalizeNamespace,
			name: normalizeName,
			version: normalizeVersion,
			qualifiers: normalizeQualifiers,
			subpath: normalizeSubpath
		},
		validate: {
			type: validateType,
			namespace: validateNamespace,
			name: validateName,
			version: validateVersion,
			qualifierKey: validateQualifierKey,
			qualifiers: validateQualifiers,
			subpath: validateSubpath
		}
	}, {
		comparator: componentComparator,
		encode: PurlComponentEncoder,
		normalize: PurlComponentStringNormalizer,
		validate: PurlComponentValidator
	}) };
})), require_purl_qualifier_names = __commonJSMin(((exports, module) => {
	module.exports = { PurlQualifierNames: {
		__proto__: null,
		RepositoryUrl: "repository_url",
		DownloadUrl: "download_url",
		VcsUrl: "vcs_url",
		FileName: "file_name",
		Checksum: "checksum"
	} };
})), require_purl_type = __commonJSMin(((exports, module) => {
	let { isNullishOrEmptyString } = require_lang(), { createHelpersNamespaceObject } = require_helpers(), { isSemverString, lowerName, lowerNamespace, lowerVersion, replaceDashesWithUnderscores, replaceUnderscoresWithDashes } = require_strings(), { validateEmptyByType, validateRequiredByType } = require_validate(), { PurlError } = require_error();
	module.exports = { PurlType: createHelpersNamespaceObject({
		normalize: {
			alpm(purl) {
				return lowerNamespace(purl), lowerName(purl), purl;
			},
			apk(purl) {
				return lowerNamespace(purl), lowerName(purl), purl;
			},
			bitbucket(purl) {
				return lowerNamespace(purl), lowerName(purl), purl;
			},
			bitnami(purl) {
				return lowerName(purl), purl;
			},
			composer(purl) {
				return lowerNamespace(purl), lowerName(purl), purl;
			},
			deb(purl) {
				return lowerNamespace(purl), lowerName(purl), purl;
			},
			gitlab(purl) {
				return lowerNamespace(purl), lowerName(purl), purl;
			},
			github(purl) {
				return lowerNamespace(purl), lowerName(purl), purl;
			},
			hex(purl) {
				return lowerNamespace(purl), lowerName(purl), purl;
			},
			huggingface(purl) {
				return lowerVersion(purl), purl;
			},
			mlflow(purl) {
				return purl.qualifiers?.repository_url?.includes("databricks") && lowerName(purl), purl;
			},
			npm(purl) {
				return lowerNamespace(purl), lowerName(purl), purl;
			},
			luarocks(purl) {
				return lowerVersion(purl), purl;
			},
			oci(purl) {
				return lowerName(purl), purl;
			},
			pub(purl) {
				return lowerName(purl), purl.name = replaceDashesWithUnderscores(purl.name), purl;
			},
			pypi(purl) {
				return lowerNamespace(purl), lowerName(purl), purl.name = replaceUnderscoresWithDashes(purl.name), purl;
			},
			qpkg(purl) {
				return lowerNamespace(purl), purl;
			},
			rpm(purl) {
				return lowerNamespace(purl), purl;
			}
		},
		validate: {
			conan(purl, throws) {
				if (isNullishOrEmptyString(purl.namespace)) {
					if (purl.qualifiers?.channel) {
						if (throws) throw new PurlError("conan requires a \"namespace\" component when a \"channel\" qualifier is present");
						return !1;
					}
				} else if (isNullishOrEmptyString(purl.qualifiers)) {
					if (throws) throw new PurlError("conan requires a \"qualifiers\" component when a namespace is present");
					return !1;
				}
				return !0;
			},
			cran(purl, throws) {
				return validateRequiredByType("cran", "version", purl.version, throws);
			},
			golang(purl) {
				let { version } = purl;
				if (typeof version == "string" && version.length && version.charCodeAt(0) === 118 && !isSemverString(version.slice(1))) {
					if (throws) throw new PurlError("golang \"version\" component starting with a \"v\" must be followed by a valid semver version");
					return !1;
				}
				return !0;
			},
			maven(purl, throws) {
				return validateRequiredByType("maven", "namespace", purl.namespace, throws);
			},
			mlflow(purl, throws) {
				return validateEmptyByType("mlflow", "namespace", purl.namespace, throws);
			},
			oci(purl, throws) {
				return validateEmptyByType("oci", "namespace", purl.namespace, throws);
			},
			pub(purl, throws) {
				let { name } = purl;
				for (let i = 0, { length } = name; i < length; i += 1) {
					let code = name.charCodeAt(i);
					if (!(code >= 48 && code <= 57 || code >= 97 && code <= 122 || code === 95)) {
						if (throws) throw new PurlError("pub \"name\" component may only contain [a-z0-9_] characters");
						return !1;
					}
				}
				return !0;
			},
			swift(purl, throws) {
				return validateRequiredByType("swift", "namespace", purl.namespace, throws) && validateRequiredByType("swift", "version", purl.version, throws);
			}
		}
	}, {
		normalize: (purl) => purl,
		validate: (_purl, _throws) => !0
	}) };
})), require_package_url = __commonJSMin(((exports, module) => {
	let { decodePurlComponent } = require_decode(), { isObject, recursiveFreeze } = require_objects(), { isBlank, isNonEmptyString, trimLeadingSlashes } = require_strings(), { PurlComponent } = require_purl_component(), { PurlQualifierNames } = require_purl_qualifier_names(), { PurlType } = require_purl_type(), { PurlError } = require_error();
	var PackageURL = class PackageURL {
		static Component = recursiveFreeze(PurlComponent);
		static KnownQualifierNames = recursiveFreeze(PurlQualifierNames);
		static Type = recursiveFreeze(PurlType);
		constructor(rawType, rawNamespace, rawName, rawVersion, rawQualifiers, rawSubpath) {
			let type = isNonEmptyString(rawType) ? PurlComponent.type.normalize(rawType) : rawType;
			PurlComponent.type.validate(type, !0);
			let namespace = isNonEmptyString(rawNamespace) ? PurlComponent.namespace.normalize(rawNamespace) : rawNamespace;
			PurlComponent.namespace.validate(namespace, !0);
			let name = isNonEmptyString(rawName) ? PurlComponent.name.normalize(rawName) : rawName;
			PurlComponent.name.validate(name, !0);
			let version = isNonEmptyString(rawVersion) ? PurlComponent.version.normalize(rawVersion) : rawVersion;
			PurlComponent.version.validate(version, !0);
			let qualifiers = typeof rawQualifiers == "string" || isObject(rawQualifiers) ? PurlComponent.qualifiers.normalize(rawQualifiers) : rawQualifiers;
			PurlComponent.qualifiers.validate(qualifiers, !0);
			let subpath = isNonEmptyString(rawSubpath) ? PurlComponent.subpath.normalize(rawSubpath) : rawSubpath;
			PurlComponent.subpath.validate(subpath, !0), this.type = type, this.name = name, this.namespace = namespace ?? void 0, this.version = version ?? void 0, this.qualifiers = qualifiers ?? void 0, this.subpath = subpath ?? void 0;
			let typeHelpers = PurlType[type];
			typeHelpers && (typeHelpers.normalize(this), typeHelpers.validate(this, !0));
		}
		toString() {
			let { namespace, name, version, qualifiers, subpath, type } = this, purlStr = `pkg:${PurlComponent.type.encode(type)}/`;
			return namespace && (purlStr = `${purlStr}${PurlComponent.namespace.encode(namespace)}/`), purlStr = `${purlStr}${PurlComponent.name.encode(name)}`, version && (purlStr = `${purlStr}@${PurlComponent.version.encode(version)}`), qualifiers && (purlStr = `${purlStr}?${PurlComponent.qualifiers.encode(qualifiers)}`), subpath && (purlStr = `${purlStr}#${PurlComponent.subpath.encode(subpath)}`), purlStr;
		}
		static fromString(purlStr) {
			return new PackageURL(...PackageURL.parseString(purlStr));
		}
		static parseString(purlStr) {
			if (typeof purlStr != "string") throw Error("A purl string argument is required.");
			if (isBlank(purlStr)) return [
				void 0,
				void 0,
				void 0,
				void 0,
				void 0,
				void 0
			];
			let colonIndex = purlStr.indexOf(":"), url, maybeUrlWithAuth;
			if (colonIndex !== -1) try {
				let beforeColon = purlStr.slice(0, colonIndex), afterColon = purlStr.slice(colonIndex + 1), trimmedAfterColon = trimLeadingSlashes(afterColon);
				url = new URL(`${beforeColon}:${trimmedAfterColon}`), maybeUrlWithAuth = afterColon.length === trimmedAfterColon.length ? url : new URL(purlStr);
			} catch (e) {
				throw new PurlError("failed to parse as URL", { cause: e });
			}
			if (url?.protocol !== "pkg:") throw new PurlError("missing required \"pkg\" scheme component");
			if (maybeUrlWithAuth.username !== "" || maybeUrlWithAuth.password !== "") throw new PurlError("cannot contain a \"user:pass@host:port\"");
			let { pathname } = url, firstSlashIndex = pathname.indexOf("/"), rawType = decodePurlComponent("type", firstSlashIndex === -1 ? pathname : pathname.slice(0, firstSlashIndex));
			if (firstSlashIndex < 1) return [
				rawType,
				void 0,
				void 0,
				void 0,
				void 0,
				void 0
			];
			let rawVersion, atSignIndex = pathname.lastIndexOf("@");
			atSignIndex !== -1 && pathname.charCodeAt(atSignIndex - 1) === 47 && (atSignIndex = -1);
			let beforeVersion = pathname.slice(rawType.length + 1, atSignIndex === -1 ? pathname.length : atSignIndex);
			atSignIndex !== -1 && (rawVersion = decodePurlComponent("version", pathname.slice(atSignIndex + 1)));
			let rawNamespace, rawName, lastSlashIndex = beforeVersion.lastIndexOf("/");
			lastSlashIndex === -1 ? rawName = decodePurlComponent("name", beforeVersion) : (rawName = decodePurlComponent("name", beforeVersion.slice(lastSlashIndex + 1)), rawNamespace = decodePurlComponent("namespace", beforeVersion.slice(0, lastSlashIndex)));
			let rawQualifiers, { searchParams } = url;
			searchParams.size !== 0 && (searchParams.forEach((value) => decodePurlComponent("qualifiers", value)), rawQualifiers = searchParams);
			let rawSubpath, { hash } = url;
			return hash.length !== 0 && (rawSubpath = decodePurlComponent("subpath", hash.slice(1))), [
				rawType,
				rawNamespace,
				rawName,
				rawVersion,
				rawQualifiers,
				rawSubpath
			];
		}
	};
	for (let staticProp of [
		"Component",
		"KnownQualifierNames",
		"Type"
	]) Reflect.defineProperty(PackageURL, staticProp, {
		...Reflect.getOwnPropertyDescriptor(PackageURL, staticProp),
		writable: !1
	});
	Reflect.setPrototypeOf(PackageURL.prototype, null), module.exports = {
		PackageURL,
		PurlComponent,
		PurlQualifierNames,
		PurlType
	};
})), import_packageurl_js = __commonJSMin(((exports, module) => {
	let { PackageURL, PurlComponent, PurlQualifierNames, PurlType } = require_package_url();
	module.exports = {
		PackageURL,
		PurlComponent,
		PurlQualifierNames,
		PurlType
	};
}))();
function formatPurl(parts) {
	let qualifiers = Object.entries(parts.qualifiers ?? {}).filter(([, value]) => value !== "");
	try {
		return new import_packageurl_js.PackageURL(parts.type, parts.namespace === "" ? void 0 : parts.namespace, parts.name, parts.version === "" ? void 0 : parts.version, qualifiers.length === 0 ? void 0 : Object.fromEntries(qualifiers), parts.subpath === "" ? void 0 : parts.subpath).toString();
	} catch (error) {
		if (!(TYPE.test(parts.type) && parts.name.trim() !== "" && qualifiers.every(([key]) => KEY.test(key)))) throw error;
		return formatUnchecked({
			...parts,
			qualifiers: Object.fromEntries(qualifiers)
		});
	}
}
function parsePurl(text) {
	try {
		let { type, name, namespace, version, qualifiers, subpath } = import_packageurl_js.PackageURL.fromString(text);
		return withoutEmpty({
			type,
			name,
			namespace,
			version,
			qualifiers: qualifiers && { ...qualifiers },
			subpath
		});
	} catch {
		return parseUnchecked(text);
	}
}
const TYPE = /^[a-z][a-z0-9.+-]*$/i, KEY = /^[a-z][a-z0-9._-]*$/i;
function formatUnchecked({ type, namespace, name, version, qualifiers, subpath }) {
	let path = [...(namespace ?? "").split("/").filter(Boolean), name.trim()].map(encode$2).join("/"), pairs = Object.entries(qualifiers ?? {}).map(([key, value]) => `${key.toLowerCase()}=${encode$2(value)}`), query = pairs.length === 0 ? "" : `?${pairs.sort().join("&")}`;
	return `pkg:${type.toLowerCase()}/${path}${version ? `@${encode$2(version)}` : ""}${query}${subpath ? `#${subpath.split("/").map(encode$2).join("/")}` : ""}`;
}
function encode$2(part) {
	return encodeURIComponent(part.toWellFormed()).replaceAll("%3A", ":");
}
const GRAMMAR = /^pkg:\/*([a-z][a-z0-9.+-]*)\/+([^?#]+)(?:\?([^#]*))?(?:#(.*))?$/i;
function parseUnchecked(text) {
	let [, type = "", path = "", query = "", subpath = ""] = GRAMMAR.exec(text) ?? [], at = path.lastIndexOf("@"), end = at > 0 && path[at - 1] !== "/" ? at : path.length;
	try {
		let segments = path.slice(0, end).split("/").filter(Boolean).map(decodeURIComponent), name = segments.pop();
		if (name === void 0) return;
		let version = decodeURIComponent(path.slice(end + 1)), pairs = [...new URLSearchParams(query)].filter(([key, value]) => KEY.test(key) && value !== ""), qualifiers = pairs.length === 0 ? void 0 : Object.fromEntries(pairs);
		return withoutEmpty({
			type: type.toLowerCase(),
			name,
			namespace: segments.join("/"),
			version,
			qualifiers,
			subpath: decodeURIComponent(subpath)
		});
	} catch {
		return;
	}
}
function withoutEmpty({ type, name, ...rest }) {
	return {
		type,
		name,
		...Object.fromEntries(Object.entries(rest).filter(([, part]) => part))
	};
}
function versionlessPurl(purl) {
	let parts = parsePurl(purl);
	return parts === void 0 || parts.name.trim() === "" ? purl : formatPurl({
		type: parts.type,
		name: parts.name,
		...parts.namespace === void 0 ? {} : { namespace: parts.namespace }
	});
}
const RULES$3 = new Map([
	["deb", (found, distro) => packageOf(found, distro, { upstream: nameUpstream(found) })],
	["apk", (found, distro) => packageOf(found, distro, { upstream: nameUpstream(found) })],
	["opkg", (found, distro) => packageOf(found, distro, { upstream: nameUpstream(found) })],
	["alpm", (found, distro) => packageOf(found, distro, { upstream: nameUpstream(found) })],
	["rpm", describeRpm],
	["maven", (found) => splitName$1(found, ":")]
]), NAMESPACES = new Map([
	["rhel", "redhat"],
	["sles", "suse"],
	["sled", "suse"],
	["sle-micro", "suse"],
	["sl-micro", "suse"],
	["opensuse-leap", "opensuse"],
	["opensuse-tumbleweed", "opensuse"],
	["amzn", "amazon"],
	["ol", "oracle"]
]);
function purlOf(found, distro) {
	let own = RULES$3.get(found.type)?.(found, distro) ?? {};
	try {
		return formatPurl({
			type: found.type,
			...splitName$1(found, "/"),
			version: found.version,
			...own,
			qualifiers: {
				...found.qualifiers,
				...own.qualifiers
			}
		});
	} catch {
		return;
	}
}
function splitName$1({ name }, separator) {
	let at = name.lastIndexOf(separator);
	return at <= 0 ? { name } : {
		namespace: name.slice(0, at),
		name: name.slice(at + 1)
	};
}
function packageOf(found, distro, qualifiers) {
	let foreign = found.qualifiers?.distro, id = foreign === void 0 ? distro?.id ?? "" : foreign.replace(/-[^-]*$/, ""), release = foreign ?? [distro?.id, distro?.version].filter(Boolean).join("-");
	return {
		namespace: NAMESPACES.get(id) ?? id,
		name: found.name,
		qualifiers: {
			arch: found.arch ?? "",
			distro: release,
			...qualifiers
		}
	};
}
function nameUpstream({ name, version, source }) {
	return source === void 0 || source.name === name && source.version === version ? "" : source.version === version ? source.name : `${source.name}@${source.version}`;
}
function describeRpm(found, distro) {
	let epoch = /^(\d+):(.*)$/s.exec(found.version);
	return {
		...packageOf(found, distro, {
			upstream: found.source === void 0 ? "" : `${found.source.name}-${found.source.version}.src.rpm`,
			epoch: epoch?.[1] ?? "",
			rpmmod: found.module ?? ""
		}),
		version: epoch?.[2] ?? found.version
	};
}
var FileTree = class {
	#root = {};
	#onHide;
	constructor(onHide) {
		this.#onHide = onHide;
	}
	remove(path) {
		let parent = this.#findParent(path, "stop"), node = parent?.node.children?.get(parent.name);
		parent !== void 0 && node !== void 0 && (parent.node.children?.delete(parent.name), this.#hide(node));
	}
	clear(path) {
		let names = this.#follow(path), node = names && this.#find(names);
		if (node?.children === void 0) return;
		let children = [...node.children.values()];
		delete node.children;
		for (let child of children) this.#hide(child);
	}
	putLink(path, target) {
		this.#replace(path, { link: target });
	}
	putFile(path, items) {
		return this.#replace(path, { items });
	}
	putDirectory(path) {
		let parent = this.#findParent(path, "stop"), node = parent?.node.children?.get(parent.name);
		(node?.link !== void 0 || node?.items !== void 0 && node.children === void 0) && this.#replace(path, {});
	}
	attach(path, item) {
		let parent = this.#findParent(path, "make");
		if (parent === void 0) return !1;
		let node = parent.node.children?.get(parent.name) ?? {};
		return adopt(parent.node, parent.name, {
			...node,
			items: [...node.items ?? [], item]
		}), !0;
	}
	at(path) {
		let parent = this.#findParent(path, "stop");
		return parent?.node.children?.get(parent.name)?.items ?? [];
	}
	resolve(path) {
		return this.#follow(path)?.join("/");
	}
	*list() {
		let found = [], stack = [{
			node: this.#root,
			path: ""
		}];
		for (let place = stack.pop(); place !== void 0; place = stack.pop()) {
			let { node: parent, path: above } = place;
			parent.items && found.push({
				path: above,
				items: parent.items
			});
			for (let [name, node] of parent.children ?? []) stack.push({
				node,
				path: above === "" ? name : `${above}/${name}`
			});
		}
		found.sort((a, b) => a.path < b.path ? -1 : 1);
		for (let { path, items } of found) for (let item of items) yield {
			path,
			item
		};
	}
	#replace(path, node) {
		let parent = this.#findParent(path, "make");
		if (parent === void 0) return !1;
		let old = parent.node.children?.get(parent.name);
		return adopt(parent.node, parent.name, node), old !== void 0 && this.#hide(old), !0;
	}
	#hide(top) {
		let stack = [top];
		for (let node = stack.pop(); node !== void 0; node = stack.pop()) {
			for (let item of node.items ?? []) this.#onHide(item);
			for (let child of node.children?.values() ?? []) stack.push(child);
		}
	}
	#findParent(path, missing) {
		let slash = path.lastIndexOf("/"), name = path.slice(slash + 1), names = name === "" ? void 0 : this.#follow(path.slice(0, Math.max(0, slash))), node = names && (missing === "make" ? this.#make(names) : this.#find(names));
		return node && {
			node,
			name
		};
	}
	#follow(path) {
		let cursor = new Cursor(this.#root), todo = path.split("/").reverse(), links = 0;
		for (let steps = 0; todo.length > 0; steps += 1) {
			let link = cursor.enter(todo.pop() ?? "");
			if (steps > 1024) return;
			if (link !== void 0) {
				if (links += 1, links > 40) return;
				link.startsWith("/") && cursor.reset();
				for (let part of link.split("/").reverse()) todo.push(part);
			}
		}
		return cursor.names;
	}
	#find(names) {
		let node = this.#root;
		for (let name of names) node = node?.children?.get(name);
		return node;
	}
	#make(names) {
		let node = this.#root;
		for (let name of names) {
			let child = node.children?.get(name) ?? {};
			for (let item of child.items ?? []) this.#onHide(item);
			delete child.items, adopt(node, name, child), node = child;
		}
		return node;
	}
};
function adopt(parent, name, node) {
	parent.children ??= new Map(), parent.children.set(name, node);
}
var Cursor = class {
	names = [];
	#root;
	#nodes = [];
	constructor(root) {
		this.#root = root;
	}
	enter(name) {
		if (name === "" || name === ".") return;
		if (name === "..") {
			this.names.pop(), this.#nodes.pop();
			return;
		}
		let child = (this.names.length === 0 ? this.#root : this.#nodes.at(-1))?.children?.get(name);
		if (child?.link !== void 0) return child.link;
		this.names.push(name), this.#nodes.push(child);
	}
	reset() {
		this.names.length = 0, this.#nodes.length = 0;
	}
};
function packageKey({ type, name, version, arch }) {
	return `${type}\n${name}\n${version}\n${arch ?? ""}`;
}
function squashLayers(reports, isDatabase) {
	let tree = new FileTree((item) => {
		item.kind === "file" && (item.isVisible = !1);
	}), state = {
		tree,
		databases: new Map(),
		isDatabase,
		problems: []
	};
	for (let [layer, report] of reports.entries()) addLayer(state, report, layer);
	let files = [], executables = [];
	for (let { path, item } of tree.list()) item.kind === "file" ? files.push({
		extraction: item.extraction,
		path,
		layer: item.layer,
		since: item.since,
		replacedIn: item.replacedIn
	}) : item.kind === "executable" ? executables.push({
		path,
		size: item.size
	}) : state.problems.push(item.problem);
	return {
		files,
		executables,
		problems: state.problems,
		resolve: (path) => tree.resolve(path)
	};
}
function addLayer(state, report, layer) {
	let { tree } = state, filesByPath = Map.groupBy(report.files, ({ path }) => path), past = recallPast(state, [...filesByPath.keys()]);
	for (let path of report.opaques) tree.clear(path);
	for (let path of report.whiteouts) tree.remove(path);
	past.forgetRemoved();
	for (let path of report.shadows) tree.remove(path);
	for (let path of report.directories ?? []) tree.putDirectory(path);
	for (let [path, target] of Object.entries(report.links)) tree.putLink(path, target);
	for (let [path, extractions] of filesByPath) placeFiles(state, path, extractions.map((extraction) => place$2(extraction, layer, past.of(extraction))));
	for (let { path, size } of report.executables) {
		let item = {
			kind: "executable",
			size
		};
		filesByPath.has(path) ? tree.attach(path, item) : tree.putFile(path, [item]);
	}
	for (let { where, ...problem } of report.problems) placeProblem(state, {
		...problem,
		where: {
			...where,
			layer
		}
	});
}
function placeFiles({ tree, databases, isDatabase }, path, items) {
	if (tree.putFile(path, items)) for (let item of items) {
		let { extractor, packages } = item.extraction;
		if (packages === void 0 || !isDatabase(extractor)) continue;
		let visible = (databases.get(extractor) ?? []).filter(({ isVisible }) => isVisible);
		databases.set(extractor, [...visible, item]);
	}
}
function placeProblem({ tree, problems }, problem) {
	let path = problem.where?.path;
	path !== void 0 && tree.attach(path, {
		kind: "problem",
		problem
	}) || problems.push(problem);
}
function place$2(extraction, layer, { ages, isContinued, replacedIn }) {
	let known = new Map();
	for (let found of ages.size === 0 ? [] : extraction.packages ?? []) {
		let key = packageKey(found), first = ages.get(key);
		first !== void 0 && known.set(key, first);
	}
	let isReplaced = ages.size > 0 && known.size === 0;
	return {
		kind: "file",
		extraction,
		layer,
		since: isContinued ? known : new Map(),
		replacedIn: isReplaced ? layer : replacedIn,
		isVisible: !0
	};
}
const NO_PAST = {
	ages: new Map(),
	isContinued: !0,
	replacedIn: void 0
};
function recallPast({ tree, databases, isDatabase }, paths) {
	let byExtractor = new Map();
	for (let [extractor, items] of databases) byExtractor.set(extractor, {
		...NO_PAST,
		ages: collectAges(items.filter(({ isVisible }) => isVisible))
	});
	let byPath = new Map();
	for (let path of paths) {
		let items = tree.at(path).filter((item) => item.kind === "file");
		items.length > 0 && byPath.set(path, items);
	}
	let removed = new Set();
	return {
		forgetRemoved: () => {
			for (let [path, items] of byPath) items.every(({ isVisible }) => isVisible) || removed.add(path);
		},
		of: ({ extractor, path }) => {
			if (isDatabase(extractor)) return byExtractor.get(extractor) ?? NO_PAST;
			let items = byPath.get(path)?.filter(({ extraction }) => extraction.extractor === extractor) ?? [];
			return {
				ages: collectAges(items),
				isContinued: !removed.has(path),
				replacedIn: items[0]?.replacedIn
			};
		}
	};
}
function collectAges(items) {
	let ages = new Map();
	for (let { extraction, since, layer } of items) for (let found of extraction.packages ?? []) {
		let key = packageKey(found), first = since.get(key) ?? layer;
		ages.set(key, Math.min(first, ages.get(key) ?? first));
	}
	return ages;
}
function collectFinds({ files, resolve }, extractors, distro) {
	let byExtractor = Map.groupBy(files, ({ extraction }) => extraction.extractor), finds = [], problems = [];
	for (let extractor of extractors) {
		let placed = byExtractor.get(extractor.id) ?? [];
		for (let { extraction, layer } of placed) for (let problem of extraction.problems ?? []) problems.push({
			...problem,
			where: {
				...problem.where,
				layer
			}
		});
		let combined = combine$1(extractor, placed, {
			distro,
			resolve
		});
		problems.push(...combined.problems);
		for (let file of placed) {
			let packages = combined.packages.get(file.path) ?? file.extraction.packages ?? [];
			addFinds({
				finds,
				problems
			}, {
				file,
				packages,
				extractor: extractor.id,
				distro
			});
		}
	}
	return {
		finds,
		problems
	};
}
function addFinds(into, { file, packages, extractor, distro }) {
	for (let found of packages) {
		let layer = (file.since.size === 0 ? void 0 : file.since.get(packageKey(found))) ?? file.layer, path = placeEvidence(file, found.path), purl = purlOf(found, distro);
		if (purl === void 0) {
			let message = `${JSON.stringify(`${found.name} ${found.version}`)} is no name and version that a ${found.type} package can have.`, where = {
				path,
				layer,
				plugin: extractor,
				record: found.name
			};
			into.problems.push({
				severity: "error",
				code: "PACKAGE_RECORD_INVALID",
				message,
				where
			});
			continue;
		}
		let { licenses: raw = [], ...rest } = found, licenses = normalizeLicenses(raw), replaced = file.replacedIn === void 0 ? {} : { replacedIn: file.replacedIn };
		into.finds.push({
			purl,
			extractor,
			found: licenses.length === 0 ? rest : {
				...rest,
				licenses
			},
			location: {
				path,
				layer
			},
			...replaced
		});
	}
}
function placeEvidence({ path, extraction }, evidence) {
	return evidence === void 0 ? path : evidence.startsWith(extraction.path) ? `${path}${evidence.slice(extraction.path.length)}` : evidence;
}
function combine$1(extractor, placed, cx) {
	if (extractor.combine === void 0 || placed.length === 0) return {
		packages: new Map(),
		problems: []
	};
	let files = placed.map(({ extraction, path }) => ({
		...extraction,
		path
	}));
	try {
		let combined = extractor.combine({
			files,
			...cx
		});
		return {
			packages: new Map(combined.map(({ path, packages }) => [path, packages])),
			problems: []
		};
	} catch (error) {
		let reason = error instanceof Error ? error.message : String(error), message = `What ${extractor.id} read in several files could not be joined: ${reason}`;
		return {
			packages: new Map(),
			problems: [{
				severity: "error",
				code: "ENTRY_UNREADABLE",
				message,
				where: { plugin: extractor.id }
			}]
		};
	}
}
const CODENAMES = {
	debian: new Map([
		["jessie", "8"],
		["stretch", "9"],
		["buster", "10"],
		["bullseye", "11"],
		["bookworm", "12"],
		["trixie", "13"],
		["forky", "14"],
		["duke", "15"]
	]),
	ubuntu: new Map([
		["trusty", "14.04"],
		["xenial", "16.04"],
		["bionic", "18.04"],
		["focal", "20.04"],
		["jammy", "22.04"],
		["noble", "24.04"],
		["oracular", "24.10"],
		["plucky", "25.04"],
		["questing", "25.10"],
		["resolute", "26.04"]
	])
}, RELEASE_NAMES = [
	[/^Red Hat Enterprise Linux/i, "rhel"],
	[/^CentOS/i, "centos"],
	[/^Rocky Linux/i, "rocky"],
	[/^AlmaLinux/i, "almalinux"],
	[/^Oracle Linux|^Enterprise Linux Enterprise/i, "ol"],
	[/^Fedora/i, "fedora"],
	[/^Amazon Linux/i, "amzn"],
	[/^Scientific Linux/i, "scientific"],
	[/^Mageia/i, "mageia"],
	[/^VMware Photon/i, "photon"],
	[/^CBL-Mariner/i, "mariner"],
	[/^Azure Linux/i, "azurelinux"],
	[/^openEuler/i, "openeuler"],
	[/^openSUSE/i, "opensuse-leap"],
	[/^SUSE Linux Enterprise/i, "sles"],
	[/^Arch Linux/i, "arch"],
	[/^Gentoo/i, "gentoo"]
], UNKNOWN_FACTS = {
	versionText: "",
	codename: "",
	prettyName: "",
	idLike: [],
	parentCodenames: [],
	enterpriseLinux: "",
	hasExtendedSupport: !1
};
function parseOsRelease(lines) {
	let values = new Map();
	for (let line of lines) {
		let equals = line.indexOf("=");
		equals > 0 && values.set(line.slice(0, equals).trim(), unquote(line.slice(equals + 1).trim()));
	}
	return values;
}
function unquote(value) {
	let quote = value[0];
	return quote === "'" && value.length > 1 && value.endsWith("'") ? value.slice(1, -1) : (quote === "\"" && value.length > 1 && value.endsWith("\"") ? value.slice(1, -1) : value).replace(/\\(["'$`\\])/g, "$1");
}
function readOsRelease({ path, lines }) {
	let values = parseOsRelease(lines), get = (key) => values.get(key) ?? "", id = get("ID").toLowerCase();
	if (id !== "") return {
		id,
		version: get("VERSION_ID"),
		versionText: get("VERSION"),
		codename: get("VERSION_CODENAME") || (/\(([a-z]+)\)/.exec(get("VERSION"))?.[1] ?? ""),
		prettyName: get("PRETTY_NAME") || get("NAME"),
		idLike: get("ID_LIKE").toLowerCase().split(/\s+/).filter(Boolean),
		parentCodenames: [get("UBUNTU_CODENAME"), get("DEBIAN_CODENAME")].filter(Boolean),
		enterpriseLinux: /^platform:el(\d+)/.exec(get("PLATFORM_ID"))?.[1] ?? "",
		hasExtendedSupport: !1,
		source: path
	};
}
function readLsbRelease({ path, lines }) {
	let values = parseOsRelease(lines), id = (values.get("DISTRIB_ID") ?? "").toLowerCase(), [codename = "", prettyName = ""] = [values.get("DISTRIB_CODENAME"), values.get("DISTRIB_DESCRIPTION")];
	return id === "" ? void 0 : {
		...UNKNOWN_FACTS,
		id,
		version: values.get("DISTRIB_RELEASE") ?? "",
		codename,
		prettyName,
		source: path
	};
}
function readReleaseLine({ path, lines }) {
	let line = lines[0] ?? "", id = RELEASE_NAMES.find(([name]) => name.test(line))?.[1];
	if (id === void 0) return;
	let version = /(?:release |v|\s)(\d+(?:\.\d+)*)/i.exec(line)?.[1] ?? "", patch = /^PATCHLEVEL *= *(\d+)/m.exec(lines.join("\n"))?.[1];
	return {
		...UNKNOWN_FACTS,
		id,
		version: id === "sles" && patch && !version.includes(".") ? `${version}.${patch}` : version,
		prettyName: line,
		source: path
	};
}
function readBareVersion(id, name) {
	return ({ path, lines }) => {
		let version = lines[0] ?? "";
		return version === "" ? void 0 : {
			...UNKNOWN_FACTS,
			id,
			version,
			prettyName: `${name} ${version}`,
			source: path
		};
	};
}
function readDebianVersion({ path, lines }) {
	let text = lines[0] ?? "";
	if (text === "") return;
	let version = /^(\d+)/.exec(text)?.[1] ?? "";
	return {
		...UNKNOWN_FACTS,
		id: "debian",
		version,
		prettyName: `Debian GNU/Linux ${text}`,
		source: path
	};
}
const RED_HAT = {
	ecosystems: [],
	list: listRedHat
}, SUSE = {
	ecosystems: [],
	list: listSuse
}, NONE = { ecosystems: [] }, RULES$2 = new Map([
	["debian", { ecosystems: ["Debian:{major}"] }],
	["raspbian", {
		ecosystems: ["Debian:{major}"],
		isGuess: !0
	}],
	["ubuntu", {
		ecosystems: [],
		list: listUbuntu
	}],
	["alpine", { ecosystems: ["Alpine:v{minor}"] }],
	["postmarketos", {
		ecosystems: [],
		list: listPostmarketOs,
		isGuess: !0
	}],
	["wolfi", {
		ecosystems: ["Wolfi"],
		isRolling: !0
	}],
	["chainguard", {
		ecosystems: ["Chainguard"],
		isRolling: !0
	}],
	["minimos", {
		ecosystems: ["MinimOS"],
		isRolling: !0
	}],
	["cleanstart", {
		ecosystems: ["CleanStart"],
		isRolling: !0
	}],
	["echo", {
		ecosystems: ["Echo"],
		isRolling: !0
	}],
	["alpaquita", { ecosystems: ["Alpaquita:{version}"] }],
	["bellsoft-hardened-containers", { ecosystems: ["BellSoft Hardened Containers:{version}"] }],
	["almalinux", { ecosystems: ["AlmaLinux:{major}"] }],
	["rocky", { ecosystems: ["Rocky Linux:{major}"] }],
	["rhel", RED_HAT],
	["centos", {
		...RED_HAT,
		isGuess: !0
	}],
	["scientific", {
		...RED_HAT,
		isGuess: !0
	}],
	["sles", SUSE],
	["sled", SUSE],
	["sles_sap", SUSE],
	["sle_hpc", SUSE],
	["sle-micro", { ecosystems: ["SUSE:Linux Enterprise Micro {minor}"] }],
	["sl-micro", { ecosystems: ["SUSE:Linux Micro {minor}"] }],
	["opensuse-leap", { ecosystems: ["openSUSE:Leap {minor}"] }],
	["opensuse-leap-micro", { ecosystems: ["openSUSE:Leap Micro {minor}"] }],
	["opensuse-tumbleweed", {
		ecosystems: ["openSUSE:Tumbleweed"],
		isRolling: !0
	}],
	["azurelinux", { ecosystems: ["Azure Linux:{major}"] }],
	["mariner", { ecosystems: ["Azure Linux:{major}"] }],
	["mageia", { ecosystems: ["Mageia:{major}"] }],
	["openeuler", {
		ecosystems: [],
		list: listOpenEuler
	}],
	["photon", { ecosystems: ["Photon OS:{version}"] }],
	["amzn", NONE],
	["ol", NONE],
	["fedora", NONE],
	["arch", {
		ecosystems: [],
		isRolling: !0
	}],
	["gentoo", {
		ecosystems: [],
		isRolling: !0
	}]
]);
function listUbuntu({ version, hasExtendedSupport }) {
	let [, year] = /^(\d+)\.\d+$/.exec(version) ?? [];
	if (year === void 0) return [];
	let isLts = Number(year) % 2 == 0 && version.endsWith(".04"), plain = isLts ? `Ubuntu:${version}:LTS` : `Ubuntu:${version}`;
	return hasExtendedSupport && isLts ? [`Ubuntu:Pro:${version}:LTS`, plain] : [plain];
}
function listRedHat({ version }) {
	let [, major = "", minor = ""] = /^(\d+)(?:\.(\d+))?/.exec(version) ?? [];
	return major === "" ? [] : Number(major) >= 10 ? minor === "" ? [] : [`Red Hat:enterprise_linux:${major}.${minor}`] : (Number(major) >= 8 ? [
		"baseos",
		"appstream",
		"crb"
	] : [
		"server",
		"client",
		"workstation",
		"computenode"
	]).map((repository) => `Red Hat:enterprise_linux:${major}::${repository}`);
}
function listSuse({ version }) {
	let [, major = "", minor = "0"] = /^(\d+)(?:[.-](?:SP)?(\d+))?/i.exec(version) ?? [];
	if (major === "") return [];
	if (Number(major) >= 16) return [`SUSE:Linux Enterprise Server ${major}.${minor}`];
	let release = minor === "0" ? major : `${major} SP${minor}`;
	return ["Server", ...major === "15" ? [
		"Module for Basesystem",
		"Module for Server Applications",
		"Module for Development Tools"
	] : []].map((product) => `SUSE:Linux Enterprise ${product} ${release}`);
}
function listOpenEuler({ version, versionText }) {
	let support = /\((LTS(?:-SP\d+)?)\)/.exec(versionText)?.[1];
	return version === "" ? [] : [`openEuler:${version}${support === void 0 ? "" : `-${support}`}`];
}
function listPostmarketOs({ version }) {
	if (version === "edge") return ["Alpine:edge"];
	if (version === "v21.03") return ["Alpine:v3.13"];
	let [, year, month] = /^v?(\d\d)\.(06|12)$/.exec(version) ?? [];
	return year === void 0 ? [] : [`Alpine:v3.${14 + (Number(year) - 21) * 2 + +(month === "12")}`];
}
const READERS$2 = [
	["etc/os-release", readOsRelease],
	["usr/lib/os-release", readOsRelease],
	["etc/alpine-release", readBareVersion("alpine", "Alpine Linux")],
	["etc/lsb-release", readLsbRelease],
	["etc/almalinux-release", readReleaseLine],
	["etc/rocky-release", readReleaseLine],
	["etc/oracle-release", readReleaseLine],
	["etc/centos-release", readReleaseLine],
	["etc/fedora-release", readReleaseLine],
	["etc/photon-release", readReleaseLine],
	["etc/mariner-release", readReleaseLine],
	["etc/azurelinux-release", readReleaseLine],
	["etc/openEuler-release", readReleaseLine],
	["etc/mageia-release", readReleaseLine],
	["etc/redhat-release", readReleaseLine],
	["etc/system-release", readReleaseLine],
	["etc/SuSE-release", readReleaseLine],
	["etc/arch-release", readReleaseLine],
	["etc/gentoo-release", readReleaseLine],
	["etc/debian_version", readDebianVersion]
], DEBIAN_VERSION = "etc/debian_version", PRO_STATUS$1 = "var/lib/ubuntu-advantage/status.json";
function detectDistro(image) {
	let lookUp = indexReleaseFiles(image);
	for (let [path, read] of READERS$2) {
		let file = lookUp(path), facts = file && read(file);
		if (facts !== void 0) return describe$12(completeFacts(facts, lookUp), lookUp);
	}
}
function resolveDistro(id, version) {
	let number = id === "debian" || id === "ubuntu" ? CODENAMES[id].get(version) : void 0;
	return describe$12({
		facts: {
			...UNKNOWN_FACTS,
			id,
			version: number ?? version,
			codename: number === void 0 ? "" : version,
			source: ""
		},
		sources: []
	}, () => void 0);
}
function indexReleaseFiles({ files, resolve }) {
	let byPath = new Map();
	for (let { extraction, path } of files) for (let { kind, values } of extraction.notes ?? []) kind === "release-file" && byPath.set(path, values);
	return (path) => {
		let real = resolve(path) ?? path, lines = byPath.get(real);
		return lines && {
			path: real,
			lines
		};
	};
}
function completeFacts(facts, lookUp) {
	let { id, version, source } = facts;
	if (id === "debian" && version === "" && source !== DEBIAN_VERSION) {
		let file = lookUp(DEBIAN_VERSION), pointRelease = file && readDebianVersion(file);
		return pointRelease ? {
			facts: {
				...facts,
				version: pointRelease.version
			},
			sources: [source, DEBIAN_VERSION]
		} : {
			facts,
			sources: [source]
		};
	}
	return id === "ubuntu" && (lookUp(PRO_STATUS$1)?.lines ?? []).some((service) => service.startsWith("esm-")) ? {
		facts: {
			...facts,
			hasExtendedSupport: !0
		},
		sources: [source, PRO_STATUS$1]
	} : {
		facts,
		sources: [source]
	};
}
function describe$12({ facts, sources }, lookUp) {
	let mapped = mapDebianUnstable(facts, lookUp) ?? mapAlpine(facts, lookUp) ?? mapByRule(facts) ?? mapByRelatives(facts) ?? { ecosystems: [] };
	return {
		id: facts.id,
		version: facts.version,
		...facts.codename === "" ? {} : { codename: facts.codename },
		...facts.prettyName === "" ? {} : { prettyName: facts.prettyName },
		...facts.idLike.length === 0 ? {} : { idLike: facts.idLike },
		sources,
		...mapped.isGuess ? { isGuess: !0 } : {},
		...mapped.isRolling ? { isRolling: !0 } : {},
		ecosystems: mapped.ecosystems
	};
}
function mapByRule(facts) {
	let rule = RULES$2.get(facts.id);
	return rule && applyRule(rule, facts);
}
function applyRule(rule, facts) {
	let [, major, minor] = /^(\d+)(?:\.(\d+))?/.exec(facts.version) ?? [], parts = {
		"{version}": facts.version || void 0,
		"{major}": major,
		"{minor}": major === void 0 || minor === void 0 ? void 0 : `${major}.${minor}`
	};
	return {
		ecosystems: [...rule.ecosystems.flatMap((name) => {
			let placeholder = /\{\w+\}/.exec(name)?.[0], part = placeholder === void 0 ? "" : parts[placeholder];
			return part === void 0 ? [] : [name.replace(/\{\w+\}/, part)];
		}), ...rule.list?.(facts) ?? []],
		isGuess: rule.isGuess === !0,
		isRolling: rule.isRolling === !0
	};
}
function mapDebianUnstable(facts, lookUp) {
	let name = lookUp(DEBIAN_VERSION)?.lines[0] ?? "";
	if (facts.id !== "debian" || facts.version !== "" || !name.includes("/sid")) return;
	let number = CODENAMES.debian.get(name.split("/")[0] ?? ""), testing = number === void 0 ? [] : [`Debian:${number}`], suites = listSuites(lookUp);
	return {
		ecosystems: suites.length > 0 && !suites.some((suite) => suite === "sid" || suite === "unstable") ? testing : ["Debian:sid", ...testing],
		isRolling: !0
	};
}
function listSuites(lookUp) {
	let classic = lookUp("etc/apt/sources.list")?.lines ?? [], deb822 = lookUp("etc/apt/sources.list.d/debian.sources")?.lines ?? [];
	return [...classic.flatMap((line) => /^deb\s+(?:\[[^\]]*\]\s+)?\S+\s+(\S+)/.exec(line)?.[1] ?? []), ...deb822.flatMap((line) => /^Suites:\s*(.+)$/i.exec(line)?.[1]?.split(/\s+/) ?? [])];
}
function mapAlpine(facts, lookUp) {
	if (facts.id !== "alpine") return;
	let lines = lookUp("etc/apk/repositories")?.lines ?? [], releases = new Set(lines.flatMap((line) => /^https?:\/\/\S*?\/(edge|v\d+\.\d+)\/main\/?$/.exec(line)?.[1] ?? [])), [repository] = releases.size === 1 ? releases : [];
	return repository === "edge" || repository === void 0 && facts.version.includes("_alpha") ? {
		ecosystems: ["Alpine:edge"],
		isRolling: !0
	} : repository === void 0 ? void 0 : { ecosystems: [`Alpine:${repository}`] };
}
function mapByRelatives(facts) {
	let names = [...facts.parentCodenames, facts.codename], findRelease = (parent) => names.map((name) => CODENAMES[parent].get(name)).find((release) => release !== void 0), relatives = [
		["ubuntu", findRelease("ubuntu")],
		["debian", findRelease("debian")],
		["rhel", facts.enterpriseLinux || /^\d+/.exec(facts.version)?.[0]],
		["alpine", facts.version || void 0]
	];
	for (let [parent, version] of relatives) {
		let rule = RULES$2.get(parent);
		if (version === void 0 || rule === void 0 || !facts.idLike.includes(parent)) continue;
		let { ecosystems } = applyRule(rule, {
			...facts,
			id: parent,
			version
		});
		if (ecosystems.length > 0) return {
			ecosystems,
			isGuess: !0
		};
	}
}
const CERTAINTY = {
	exact: 0,
	derived: 1,
	guessed: 2
};
function mergeFinds(finds) {
	return [...Map.groupBy(finds, ({ purl }) => purl).values()].map(mergeGroup).sort((a, b) => a.purl < b.purl ? -1 : 1);
}
function mergeGroup(group) {
	let [first, ...others] = group.length === 1 ? group : group.toSorted((a, b) => certainty(a) - certainty(b)), { path: _path, ...own } = others.length === 0 ? first.found : uniteFinds(first.found, others.map(({ found }) => found)), isOwned = first.ownedBy !== void 0 && others.every(({ ownedBy }) => ownedBy !== void 0);
	return {
		...own,
		purl: first.purl,
		extractor: first.extractor,
		locations: mergeLocations$2(group.map(({ location }) => location)),
		...isOwned ? { ownedBy: first.ownedBy } : {}
	};
}
function uniteFinds(first, others) {
	let { confidence: _confidence, evidence: _evidence, ...rest } = Object.assign({}, ...others.toReversed()), all = [first, ...others], { isThirdParty: _third, isApplication: _application, ...united } = {
		...rest,
		...first
	}, dependsOn = [...new Set(all.flatMap((found) => found.dependsOn ?? []))].sort();
	return {
		...united,
		...all.every((found) => found.isThirdParty) ? { isThirdParty: !0 } : {},
		...all.every((found) => found.isApplication) ? { isApplication: !0 } : {},
		...dependsOn.length > 0 ? { dependsOn } : {}
	};
}
function certainty({ found }) {
	return CERTAINTY[found.confidence ?? "exact"];
}
function mergeLocations$2(locations) {
	let byPath = new Map();
	for (let location of locations) {
		let known = byPath.get(location.path);
		(known === void 0 || (location.layer ?? Infinity) < (known.layer ?? Infinity)) && byPath.set(location.path, location);
	}
	return [...byPath.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}
function fileOf(path) {
	let mark = path.indexOf("!/");
	return mark < 0 ? path : path.slice(0, mark);
}
function findOwners({ files, resolve }, wanted, ownerOf) {
	let owners = new Map(), match = createMatcher(wanted, resolve);
	for (let { extraction } of files) for (let { owner, paths } of extraction.owned ?? []) {
		let known = ownerOf(extraction.extractor, owner);
		known !== void 0 && claimPaths(owners, known, paths.flatMap((path) => match(path) ?? []));
	}
	return { of: (path) => owners.get(path) };
}
function claimPaths(owners, owner, paths) {
	for (let path of paths) owners.has(path) || owners.set(path, owner);
}
function createMatcher(wanted, resolve) {
	let byDirectory = new Map();
	for (let path of wanted) {
		let { directory, name } = split(path), names = byDirectory.get(directory);
		names === void 0 ? byDirectory.set(directory, new Map([[name, path]])) : names.set(name, path);
	}
	let known = new Map();
	return (path) => {
		let { directory, name } = split(path);
		return known.has(directory) || known.set(directory, byDirectory.get(resolve(directory) ?? directory)), known.get(directory)?.get(name);
	};
}
function split(path) {
	let slash = path.lastIndexOf("/");
	return {
		directory: path.slice(0, Math.max(0, slash)),
		name: path.slice(slash + 1)
	};
}
function listStatuses(extractors, { files }, packages, problems) {
	let fileCounts = count$4(files.map(({ extraction }) => extraction.extractor)), packageCounts = count$4(packages.map(({ extractor }) => extractor)), troubled = new Set(problems.flatMap(({ severity, where }) => severity === "error" && where?.plugin !== void 0 ? [where.plugin] : []));
	return extractors.map(({ id, version }) => {
		let found = packageCounts.get(id) ?? 0, trouble = found > 0 ? "partial" : "failed";
		return {
			id,
			version,
			files: fileCounts.get(id) ?? 0,
			packages: found,
			status: troubled.has(id) ? trouble : "ok"
		};
	});
}
function count$4(ids) {
	let counts = new Map();
	for (let id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}
function assembleInventory({ image, reports, extractors }) {
	let osExtractors = new Set(extractors.flatMap(({ id, family }) => family === "os" ? [id] : [])), binaryExtractors = new Set(extractors.flatMap(({ id, family }) => family === "binary" ? [id] : [])), squashed = squashLayers(reports, (id) => osExtractors.has(id)), distro = detectDistro(squashed), { finds, problems } = collectFinds(squashed, extractors, distro), isOs = ({ extractor }) => osExtractors.has(extractor), owners = findOwners(squashed, listQuestions(squashed, finds, isOs), indexOwners(finds.filter(isOs))), packages = mergeFinds(finds.map((find) => isOs(find) ? find : withOwner(find, owners)).filter((find) => !isExplained(find, binaryExtractors))), allProblems = [
		...squashed.problems,
		...problems,
		...missDistro(distro, packages, osExtractors)
	];
	return {
		image,
		...distro === void 0 ? {} : { distro },
		packages,
		extractors: listStatuses(extractors, squashed, packages, allProblems),
		problems: allProblems.sort(compareProblems),
		unexplained: summarize(squashed, owners)
	};
}
function listQuestions({ executables }, finds, isOs) {
	let evidence = finds.flatMap((find) => isOs(find) ? [] : [fileOf(find.location.path)]);
	return new Set([...evidence, ...executables.map(({ path }) => path)]);
}
function indexOwners(finds) {
	let owners = new Map();
	for (let { extractor, found, purl, location } of finds) for (let name of [`${found.name}:${found.arch ?? ""}`, found.name]) {
		let key = `${extractor}\n${name}`;
		owners.has(key) || owners.set(key, {
			purl,
			layer: location.layer
		});
	}
	return (extractor, name) => owners.get(`${extractor}\n${name}`) ?? owners.get(`${extractor}\n${name.replace(/:[^:]*$/, "")}`);
}
function withOwner(find, owners) {
	let owner = owners.of(fileOf(find.location.path));
	return owner !== void 0 && (find.replacedIn === void 0 || find.replacedIn <= (owner.layer ?? Infinity)) ? {
		...find,
		ownedBy: owner.purl
	} : find;
}
function isExplained({ extractor, ownedBy }, binaryExtractors) {
	return ownedBy !== void 0 && binaryExtractors.has(extractor);
}
function summarize({ executables }, owners) {
	let files = executables.filter(({ path }) => owners.of(path) === void 0), largest = files.toSorted((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1)).slice(0, 20);
	return {
		count: files.length,
		largest
	};
}
const WITHOUT_DISTRO = new Set([
	"bitnami",
	"nix",
	"snap"
]);
function missDistro(distro, packages, osExtractors) {
	let count = packages.filter(({ extractor, type }) => osExtractors.has(extractor) && !WITHOUT_DISTRO.has(type)).length;
	return distro !== void 0 || count === 0 ? [] : [{
		severity: "warning",
		code: "DISTRO_UNKNOWN",
		message: `The image has ${count} packages of an operating system but no file that says which one.`,
		hint: "Keep etc/os-release in the image."
	}];
}
function compareProblems(a, b) {
	let [left, right] = [a, b].map(({ where, code, message }) => [
		where?.path ?? "",
		code,
		message,
		where?.plugin ?? ""
	].join("\n"));
	return left === right ? (a.where?.layer ?? 0) - (b.where?.layer ?? 0) : (left ?? "") < (right ?? "") ? -1 : 1;
}
const PATTERN = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
	return typeof text == "string" && PATTERN.test(text);
}
function encodeLayerReport(report) {
	return JSON.stringify(report);
}
function decodeLayerReport(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return;
	}
	return isLayerReport(value) ? value : void 0;
}
const text$3 = (value) => typeof value == "string", flag$2 = (value) => typeof value == "boolean", count$3 = (value) => Number.isSafeInteger(value) && value >= 0, oneOf$2 = (...words) => (value) => words.includes(value), list$2 = (check) => (value) => Array.isArray(value) && value.every(check), table = (check) => (value) => isObject$3(value) && Object.values(value).every(check);
function shape$1(required, optional = {}) {
	let checks = new Map([...Object.entries(required), ...Object.entries(optional)]), needed = Object.keys(required);
	return (value) => isObject$3(value) ? Object.entries(value).every(([key, item]) => checks.get(key)?.(item) === !0) && needed.every((key) => Object.hasOwn(value, key)) : !1;
}
function isObject$3(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
const texts$3 = list$2(text$3), problem$2 = shape$1({
	severity: oneOf$2("error", "warning"),
	code: text$3,
	message: text$3
}, {
	hint: text$3,
	where: shape$1({}, {
		path: text$3,
		layer: count$3,
		plugin: text$3,
		url: text$3,
		record: text$3
	})
}), foundPackage = shape$1({
	type: text$3,
	name: text$3,
	version: text$3
}, {
	arch: text$3,
	source: shape$1({
		name: text$3,
		version: text$3
	}),
	licenses: texts$3,
	supplier: text$3,
	homepage: text$3,
	module: text$3,
	isThirdParty: flag$2,
	confidence: oneOf$2("exact", "derived", "guessed"),
	evidence: text$3,
	qualifiers: table(text$3),
	dependsOn: texts$3,
	path: text$3,
	isApplication: flag$2
}), fileExtraction = shape$1({
	extractor: text$3,
	path: text$3
}, {
	packages: list$2(foundPackage),
	owned: list$2(shape$1({
		owner: text$3,
		paths: texts$3
	})),
	notes: list$2(shape$1({
		kind: text$3,
		subject: text$3,
		values: texts$3
	})),
	problems: list$2(problem$2)
}), isLayerReport = shape$1({
	schema: oneOf$2(1),
	diffId: isDigest,
	files: list$2(fileExtraction),
	whiteouts: texts$3,
	opaques: texts$3,
	links: table(text$3),
	shadows: texts$3,
	executables: list$2(shape$1({
		path: text$3,
		size: count$3
	})),
	problems: list$2(problem$2),
	entries: count$3,
	bytes: count$3
}, { directories: texts$3 });
function compileClaims(extractors) {
	let tables = {
		paths: new Map(),
		basenames: new Map(),
		directories: new Map(),
		extensions: new Map(),
		tails: []
	}, magic = new Map();
	for (let [order, extractor] of extractors.entries()) for (let claim of extractor.claims) "magic" in claim ? addTo(magic, claim.magic, extractor) : addRule(tables, claim, order);
	return {
		find: (path) => findOrders(tables, path)?.flatMap((order) => extractors[order] ?? []),
		magic,
		mayHide: compileHiding(extractors.flatMap(({ claims }) => claims))
	};
}
function findOrders(tables, path) {
	let slash = path.lastIndexOf("/"), dot = path.lastIndexOf("."), found = collect$1(void 0, tables.paths.get(path), path);
	return found = collect$1(found, tables.basenames.get(slash < 0 ? path : path.slice(slash + 1)), path), tables.directories.size > 0 && slash > 0 && (found = collect$1(found, tables.directories.get(path.slice(0, slash)), path)), dot > slash && (found = collect$1(found, tables.extensions.get(path.slice(dot)), path)), tables.tails.length > 0 && (found = collect$1(found, tables.tails, path)), found === void 0 || found.length === 1 ? found : [...new Set(found)].sort((a, b) => a - b);
}
function collect$1(found, rules, path) {
	if (rules === void 0) return found;
	let all = found;
	for (let rule of rules) (rule.accepts === void 0 || rule.accepts(path)) && (all === void 0 ? all = [rule.order] : all.push(rule.order));
	return all;
}
function addRule(tables, claim, order) {
	"path" in claim ? addTo(tables.paths, claim.path, { order }) : "basename" in claim ? addTo(tables.basenames, claim.basename, narrow(order, compileAbove(claim))) : "directory" in claim ? addTo(tables.directories, claim.directory, narrow(order, compileSuffix(claim.suffix))) : addSuffix(tables, claim, order);
}
function addSuffix(tables, claim, order) {
	let { suffix } = claim, endsSo = (path) => path.endsWith(suffix), isBelow = compileAbove(claim), rule = narrow(order, isBelow === void 0 ? endsSo : (path) => endsSo(path) && isBelow(path)), slash = suffix.lastIndexOf("/"), dot = suffix.lastIndexOf(".");
	slash >= 0 ? addTo(tables.basenames, suffix.slice(slash + 1), rule) : dot >= 0 ? addTo(tables.extensions, suffix.slice(dot), rule) : tables.tails.push(rule);
}
function narrow(order, accepts) {
	return accepts === void 0 ? { order } : {
		order,
		accepts
	};
}
function compileSuffix(suffix) {
	return suffix === void 0 ? void 0 : (path) => path.endsWith(suffix);
}
function compileAbove({ within, below }) {
	if (below !== void 0) {
		let pattern = RegExp(`(?:^|/)${below.split("/").map(compileComponent).join("/")}/[^/]*$`);
		return (path) => pattern.test(path);
	}
	if (within !== void 0) return (path) => path.startsWith(`${within}/`) || path.includes(`/${within}/`);
}
function compileComponent(component) {
	return component === "*" ? "[^/.@][^/]*" : component.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^/]+");
}
function addTo(map, key, value) {
	let list = map.get(key);
	list === void 0 ? map.set(key, [value]) : list.push(value);
}
function compileHiding(claims) {
	let names = new Set(), extensions = new Set(), parents = new Set();
	for (let claim of claims) {
		let components = listDirectories(claim);
		for (let [index, component] of components.entries()) component.includes("*") ? parents.add(components[index - 1] ?? "") : component.startsWith(".") ? extensions.add(component) : names.add(component);
	}
	return (path) => {
		let slash = path.lastIndexOf("/"), above = slash < 0 ? -1 : path.lastIndexOf("/", slash - 1);
		if (above < 0) return !0;
		let dot = path.lastIndexOf(".");
		if (names.has(path.slice(slash + 1)) || dot > slash && extensions.has(path.slice(dot))) return !0;
		let parent = path.slice(above + 1, slash);
		return parents.has(parent) || parent.startsWith("@") && parents.has("@*");
	};
}
function listDirectories(claim) {
	return "path" in claim ? claim.path.split("/").slice(0, -1) : "suffix" in claim && !("directory" in claim) ? [...claim.below?.split("/") ?? [], ...claim.suffix.split("/").slice(0, -1).filter(Boolean)] : "directory" in claim ? claim.directory.split("/") : "basename" in claim ? [...claim.within === void 0 ? [] : [claim.within], ...claim.below?.split("/") ?? []] : [];
}
const LIBRARY = /\.(?:so(?:\.[\d.]+)?|dll|exe|dylib|node)$/, CODE_ARCHIVE = /\.(?:[jwe]ar|[jh]pi|wasm)$/, DATA_EXTENSIONS = new Set("c cc cnf conf cpp css csv dat db desktop dtd el elc ent enc gif go gz h hpp html icns ico inc ini ipp jpg js json la lua map md mjs mo mod o pc ph pl pm png po pod properties ps py pyc pyi rb rst scm sed service sgml sh sql svg tcl tex tmpl toml ts ttf txt xml xpm xsd xsl yaml yml zone".split(" ")), DATA_DIRECTORY = /^(?:usr\/)?(?:share\/(?:doc|man|locale|info|zoneinfo|i18n|licenses|icons|bash-completion|perl|help)|include|lib\/locale)\//, COMMANDS$1 = /(?:^|\/)s?bin\/[^/]+$/;
function isLibraryName(path) {
	return LIBRARY.test(path);
}
function isCodeArchive(path) {
	return CODE_ARCHIVE.test(path);
}
function isDataPath(path) {
	let dot = path.lastIndexOf(".");
	return dot > path.lastIndexOf("/") && DATA_EXTENSIONS.has(path.slice(dot + 1)) ? !COMMANDS$1.test(path) : DATA_DIRECTORY.test(path);
}
const MAGIC$3 = new Map([
	[2135247942, "elf"],
	[4277009102, "mach-o"],
	[4277009103, "mach-o"],
	[3472551422, "mach-o"],
	[3489328638, "mach-o"]
]);
function sniffMagic(head) {
	if (head.length < 8) return;
	if (head[0] === 77 && head[1] === 90) return "pe";
	let view = new DataView(head.buffer, head.byteOffset, head.length), word = view.getUint32(0);
	return word === 3405691582 ? view.getUint32(4) < 40 ? "mach-o" : void 0 : MAGIC$3.get(word);
}
function refuseSize(entry, { id, maxBytes = 67108864 }) {
	if (!(entry.size <= maxBytes)) return {
		severity: "error",
		code: "ENTRY_TOO_LARGE",
		message: `${entry.path} is ${entry.size} bytes; ${id} reads files up to ${maxBytes} bytes.`,
		where: {
			path: entry.path,
			plugin: id
		}
	};
}
function runExtractor(extractor, file, isReachable) {
	let { id } = extractor;
	try {
		return {
			extractor: id,
			path: file.path,
			...tidy(extractor.extract(file), id, isReachable)
		};
	} catch (error) {
		let reason = error instanceof Error ? error.message : String(error), message = `${file.path} could not be read by ${id}: ${reason}`;
		return {
			extractor: id,
			path: file.path,
			problems: [{
				severity: "error",
				code: "ENTRY_UNREADABLE",
				message,
				where: {
					path: file.path,
					plugin: id
				}
			}]
		};
	}
}
function tidy({ packages = [], owned = [], notes = [], problems = [] }, plugin, isReachable) {
	let reachable = owned.flatMap(({ owner, paths }) => {
		let kept = paths.filter(isReachable);
		return kept.length === 0 ? [] : [{
			owner,
			paths: kept
		}];
	});
	return {
		...packages.length > 0 ? { packages } : {},
		...reachable.length > 0 ? { owned: reachable } : {},
		...notes.length > 0 ? { notes } : {},
		...problems.length > 0 ? { problems: problems.slice(0, 100).map((problem) => ({
			...problem,
			where: {
				...problem.where,
				plugin
			}
		})) } : {}
	};
}
function openClaimedFile({ path, mode }, content) {
	return {
		path,
		mode,
		size: content.size,
		bytes: () => content.bytes(),
		read: (offset, length) => content.read(offset, length),
		text: () => {
			let bytes = content.bytes();
			return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
		}
	};
}
const MAX_KEPT = 134217728;
var LayerRecorder = class {
	#claims;
	#standing = new Map();
	#whiteouts = new Set();
	#opaques = new Set();
	#problems = [];
	#kept = 0;
	#executables = 0;
	#pending;
	#claimants;
	#isCandidate = !1;
	constructor(claims) {
		this.#claims = claims;
	}
	entry(entry) {
		let { kind, path } = entry;
		return kind === "whiteout" || kind === "opaque" ? (this.#mayKeep(path.length) && (kind === "whiteout" ? this.#whiteouts : this.#opaques).add(path), !1) : (this.#standing.delete(path), kind === "file" ? this.#enterFile(entry) : kind === "hardlink" ? this.#claims.find(path) !== void 0 : (kind === "symlink" ? this.#enterLink(path, entry.target ?? "") : this.#mark(path, kind === "directory" ? "directory" : "shadow"), !1));
	}
	content(entry, content) {
		let { path } = entry, named = this.#claimants ?? [], kind = this.#isCandidate ? sniffMagic(content.read(0, 8)) : void 0, sniffed = (kind === void 0 ? void 0 : this.#claims.magic.get(kind)) ?? [], file = openClaimedFile(entry, content), run = (extractor) => {
			let refusal = refuseSize(entry, extractor);
			return refusal ? failed(extractor, path, refusal) : runExtractor(extractor, file, (owned) => this.#isReachable(owned));
		}, others = sniffed.filter((extractor) => !named.includes(extractor)), extractions = [...named.map(run), ...keepOneRefusal(others.map(run).filter(isTelling$1))];
		!extractions.some(({ packages }) => packages !== void 0) && (kind !== void 0 || isCodeArchive(path)) ? this.#enterExecutable(entry, extractions) : extractions.length > 0 ? this.#standing.set(path, { files: extractions }) : this.#enterShadow(path);
	}
	problem(problem) {
		let path = problem.where?.path, claimants = path === void 0 ? void 0 : this.#claims.find(path);
		path === void 0 || claimants === void 0 ? (this.#pending !== void 0 && path === this.#pending.path && this.#enterExecutable(this.#pending), this.#problems.length < 1e3 && this.#problems.push(problem)) : this.#standing.set(path, { files: claimants.map((extractor) => failed(extractor, path, problem)) });
	}
	finish(diffId, stats) {
		let all = [...this.#standing], marked = (wanted) => all.flatMap(([path, { mark }]) => mark === wanted ? [path] : []).sort(), links = all.flatMap(([path, { target }]) => target === void 0 ? [] : [[path, target]]);
		return {
			schema: 1,
			diffId,
			files: all.flatMap(([, { files }]) => files ?? []),
			whiteouts: [...this.#whiteouts].sort(),
			opaques: [...this.#opaques].sort(),
			links: Object.fromEntries(links.sort(([a], [b]) => a < b ? -1 : 1)),
			shadows: marked("shadow"),
			directories: marked("directory"),
			executables: all.flatMap(([path, { size }]) => size === void 0 ? [] : [{
				path,
				size
			}]),
			problems: this.#problems,
			entries: stats.entries,
			bytes: stats.bytes
		};
	}
	#enterFile(entry) {
		let { path, size, mode } = entry, isProgram = isExecutable(path, mode);
		if (this.#pending = entry, this.#claimants = this.#claims.find(path), this.#isCandidate = isProgram && size >= 64 && this.#claims.magic.size > 0 && !isCodeArchive(path), this.#claimants === void 0) return this.#isCandidate || this.#enterUnclaimed(entry, isProgram);
		let refused = this.#claimants.map((extractor) => refuseSize(entry, extractor));
		return this.#isCandidate || refused.some((problem) => problem === void 0) ? !0 : (this.#standing.set(path, { files: this.#claimants.map((extractor, index) => failed(extractor, path, refused[index])) }), !1);
	}
	#enterUnclaimed(entry, isProgram) {
		return isProgram ? entry.size >= 64 ? this.#enterExecutable(entry) : this.#enterShadow(entry.path) : this.#mark(entry.path, "shadow"), !1;
	}
	#enterShadow(path) {
		this.#mayKeep(path.length) && this.#standing.set(path, { mark: "shadow" });
	}
	#enterLink(path, target) {
		target.length > 4096 ? this.#enterShadow(path) : this.#mayKeep(path.length + target.length) && this.#standing.set(path, { target });
	}
	#enterExecutable({ path, size }, files = []) {
		this.#executables += 1;
		let isKept = this.#executables <= 2e4;
		(isKept || files.length > 0) && this.#standing.set(path, {
			...files.length > 0 ? { files } : {},
			...isKept ? { size } : {}
		});
	}
	#mark(path, mark) {
		(this.#claims.mayHide(path) || mark === "directory" && this.#claims.find(path) !== void 0) && this.#mayKeep(path.length) && this.#standing.set(path, { mark });
	}
	#isReachable(path) {
		return !isDataPath(path) || this.#claims.find(path) !== void 0;
	}
	#mayKeep(length) {
		let before = this.#kept;
		return this.#kept += length + 64, this.#kept <= MAX_KEPT || (before <= MAX_KEPT && this.#problems.push({
			severity: "error",
			code: "LAYER_LIMIT",
			message: "The layer has more names of links, removals and directories than are kept; what it hides may be incomplete."
		}), !1);
	}
};
function isExecutable(path, mode) {
	return isLibraryName(path) || isCodeArchive(path) || !!(mode & 73) && !isDataPath(path);
}
function isTelling$1({ packages, owned, notes, problems }) {
	return packages !== void 0 || owned !== void 0 || notes !== void 0 || problems !== void 0;
}
function keepOneRefusal(extractions) {
	let isRefusal = ({ problems }) => problems?.[0]?.code === "ENTRY_TOO_LARGE", first = extractions.find(isRefusal);
	return extractions.filter((extraction) => extraction === first || !isRefusal(extraction));
}
function failed({ id }, path, problem) {
	return {
		extractor: id,
		path,
		...problem ? { problems: [{
			...problem,
			where: {
				...problem.where,
				plugin: id
			}
		}] } : {}
	};
}
function createLayerAnalyzer(extractors) {
	let claims = compileClaims(extractors), identity = [
		1,
		1,
		...extractors.map(({ id, version, claims: wanted, maxBytes }) => [
			id,
			version,
			wanted,
			maxBytes
		])
	];
	return {
		key: createHash("sha256").update(JSON.stringify(identity)).digest("hex").slice(0, 16),
		begin: () => new LayerRecorder(claims)
	};
}
var require_default = __commonJSMin(((exports, module) => {
	module.exports = __require("events");
})), require_fixed_size = __commonJSMin(((exports, module) => {
	module.exports = class {
		constructor(hwm) {
			if (!(hwm > 0) || hwm - 1 & hwm) throw Error("Max size for a FixedFIFO should be a power of two");
			this.buffer = Array(hwm), this.mask = hwm - 1, this.top = 0, this.btm = 0, this.next = null;
		}
		clear() {
			this.top = this.btm = 0, this.next = null, this.buffer.fill(void 0);
		}
		push(data) {
			return this.buffer[this.top] === void 0 && (this.buffer[this.top] = data, this.top = this.top + 1 & this.mask, !0);
		}
		shift() {
			let last = this.buffer[this.btm];
			if (last !== void 0) return this.buffer[this.btm] = void 0, this.btm = this.btm + 1 & this.mask, last;
		}
		peek() {
			return this.buffer[this.btm];
		}
		isEmpty() {
			return this.buffer[this.btm] === void 0;
		}
	};
})), require_fast_fifo = __commonJSMin(((exports, module) => {
	let FixedFIFO = require_fixed_size();
	module.exports = class {
		constructor(hwm) {
			this.hwm = hwm || 16, this.head = new FixedFIFO(this.hwm), this.tail = this.head, this.length = 0;
		}
		clear() {
			this.head = this.tail, this.head.clear(), this.length = 0;
		}
		push(val) {
			if (this.length++, !this.head.push(val)) {
				let prev = this.head;
				this.head = prev.next = new FixedFIFO(2 * this.head.buffer.length), this.head.push(val);
			}
		}
		shift() {
			this.length !== 0 && this.length--;
			let val = this.tail.shift();
			if (val === void 0 && this.tail.next) {
				let next = this.tail.next;
				return this.tail.next = null, this.tail = next, this.tail.shift();
			}
			return val;
		}
		peek() {
			let val = this.tail.peek();
			return val === void 0 && this.tail.next ? this.tail.next.peek() : val;
		}
		isEmpty() {
			return this.length === 0;
		}
	};
})), require_b4a = __commonJSMin(((exports, module) => {
	function isBuffer(value) {
		return Buffer.isBuffer(value) || value instanceof Uint8Array;
	}
	function isEncoding(encoding) {
		return Buffer.isEncoding(encoding);
	}
	function alloc(size, fill, encoding) {
		return Buffer.alloc(size, fill, encoding);
	}
	function allocUnsafe(size) {
		return Buffer.allocUnsafe(size);
	}
	function allocUnsafeSlow(size) {
		return Buffer.allocUnsafeSlow(size);
	}
	function byteLength(string, encoding) {
		return Buffer.byteLength(string, encoding);
	}
	function compare(a, b) {
		return Buffer.compare(a, b);
	}
	function concat(buffers, totalLength) {
		return Buffer.concat(buffers, totalLength);
	}
	function copy(source, target, targetStart, start, end) {
		return toBuffer(source).copy(target, targetStart, start, end);
	}
	function equals(a, b) {
		return toBuffer(a).equals(b);
	}
	function fill(buffer, value, offset, end, encoding) {
		return toBuffer(buffer).fill(value, offset, end, encoding);
	}
	function from(value, encodingOrOffset, length) {
		return Buffer.from(value, encodingOrOffset, length);
	}
	function includes(buffer, value, byteOffset, encoding) {
		return toBuffer(buffer).includes(value, byteOffset, encoding);
	}
	function indexOf(buffer, value, byfeOffset, encoding) {
		return toBuffer(buffer).indexOf(value, byfeOffset, encoding);
	}
	function lastIndexOf(buffer, value, byteOffset, encoding) {
		return toBuffer(buffer).lastIndexOf(value, byteOffset, encoding);
	}
	function swap16(buffer) {
		return toBuffer(buffer).swap16();
	}
	function swap32(buffer) {
		return toBuffer(buffer).swap32();
	}
	function swap64(buffer) {
		return toBuffer(buffer).swap64();
	}
	function toBuffer(buffer) {
		return Buffer.isBuffer(buffer) ? buffer : Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
	}
	function toString(buffer, encoding, start, end) {
		return toBuffer(buffer).toString(encoding, start, end);
	}
	function toHex(buffer, start, end) {
		return toBuffer(buffer).toString("hex", start, end);
	}
	function write(buffer, string, offset, length, encoding) {
		return toBuffer(buffer).write(string, offset, length, encoding);
	}
	function readDoubleBE(buffer, offset) {
		return toBuffer(buffer).readDoubleBE(offset);
	}
	function readDoubleLE(buffer, offset) {
		return toBuffer(buffer).readDoubleLE(offset);
	}
	function readFloatBE(buffer, offset) {
		return toBuffer(buffer).readFloatBE(offset);
	}
	function readFloatLE(buffer, offset) {
		return toBuffer(buffer).readFloatLE(offset);
	}
	function readInt32BE(buffer, offset) {
		return toBuffer(buffer).readInt32BE(offset);
	}
	function readInt32LE(buffer, offset) {
		return toBuffer(buffer).readInt32LE(offset);
	}
	function readUInt32BE(buffer, offset) {
		return toBuffer(buffer).readUInt32BE(offset);
	}
	function readUInt32LE(buffer, offset) {
		return toBuffer(buffer).readUInt32LE(offset);
	}
	function writeDoubleBE(buffer, value, offset) {
		return toBuffer(buffer).writeDoubleBE(value, offset);
	}
	function writeDoubleLE(buffer, value, offset) {
		return toBuffer(buffer).writeDoubleLE(value, offset);
	}
	function writeFloatBE(buffer, value, offset) {
		return toBuffer(buffer).writeFloatBE(value, offset);
	}
	function writeFloatLE(buffer, value, offset) {
		return toBuffer(buffer).writeFloatLE(value, offset);
	}
	function writeInt32BE(buffer, value, offset) {
		return toBuffer(buffer).writeInt32BE(value, offset);
	}
	function writeInt32LE(buffer, value, offset) {
		return toBuffer(buffer).writeInt32LE(value, offset);
	}
	function writeUInt32BE(buffer, value, offset) {
		return toBuffer(buffer).writeUInt32BE(value, offset);
	}
	function writeUInt32LE(buffer, value, offset) {
		return toBuffer(buffer).writeUInt32LE(value, offset);
	}
	module.exports = {
		isBuffer,
		isEncoding,
		alloc,
		allocUnsafe,
		allocUnsafeSlow,
		byteLength,
		compare,
		concat,
		copy,
		equals,
		fill,
		from,
		includes,
		indexOf,
		lastIndexOf,
		swap16,
		swap32,
		swap64,
		toBuffer,
		toString,
		toHex,
		write,
		readDoubleBE,
		readDoubleLE,
		readFloatBE,
		readFloatLE,
		readInt32BE,
		readInt32LE,
		readUInt32BE,
		readUInt32LE,
		writeDoubleBE,
		writeDoubleLE,
		writeFloatBE,
		writeFloatLE,
		writeInt32BE,
		writeInt32LE,
		writeUInt32BE,
		writeUInt32LE
	};
})), require_pass_through_decoder = __commonJSMin(((exports, module) => {
	let b4a = require_b4a();
	module.exports = class {
		constructor(encoding) {
			this.encoding = encoding;
		}
		get remaining() {
			return 0;
		}
		decode(data) {
			return b4a.toString(data, this.encoding);
		}
		flush() {
			return "";
		}
	};
})), require_utf8_decoder = __commonJSMin(((exports, module) => {
	let b4a = require_b4a();
	module.exports = class {
		constructor() {
			this._reset();
		}
		get remaining() {
			return this.bytesSeen;
		}
		decode(data) {
			if (data.byteLength === 0) return "";
			if (this.bytesNeeded === 0 && trailingIncomplete(data, 0) === 0) return this.bytesSeen = trailingBytesSeen(data), b4a.toString(data, "utf8");
			let result = "", start = 0;
			if (this.bytesNeeded > 0) {
				for (; start < data.byteLength;) {
					let byte = data[start];
					if (byte < this.lowerBoundary || byte > this.upperBoundary) {
						result += "�", this._reset();
						break;
					}
					if (this.lowerBoundary = 128, this.upperBoundary = 191, this.codePoint = this.codePoint << 6 | byte & 63, this.bytesSeen++, start++, this.bytesSeen === this.bytesNeeded) {
						result += String.fromCodePoint(this.codePoint), this._reset();
						break;
					}
				}
				if (this.bytesNeeded > 0) return result;
			}
			let trailing = trailingIncomplete(data, start), end = data.byteLength - trailing;
			end > start && (result += b4a.toString(data, "utf8", start, end));
			for (let i = end; i < data.byteLength; i++) {
				let byte = data[i];
				this.bytesNeeded === 0 ? byte <= 127 ? (this.bytesSeen = 0, result += String.fromCharCode(byte)) : byte >= 194 && byte <= 223 ? (this.bytesNeeded = 2, this.bytesSeen = 1, this.codePoint = byte & 31) : byte >= 224 && byte <= 239 ? (byte === 224 ? this.lowerBoundary = 160 : byte === 237 && (this.upperBoundary = 159), this.bytesNeeded = 3, this.bytesSeen = 1, this.codePoint = byte & 15) : byte >= 240 && byte <= 244 ? (byte === 240 ? this.lowerBoundary = 144 : byte === 244 && (this.upperBoundary = 143), this.bytesNeeded = 4, this.bytesSeen = 1, this.codePoint = byte & 7) : (this.bytesSeen = 1, result += "�") : byte < this.lowerBoundary || byte > this.upperBoundary ? (result += "�", i--, this._reset()) : (this.lowerBoundary = 128, this.upperBoundary = 191, this.codePoint = this.codePoint << 6 | byte & 63, this.bytesSeen++, this.bytesSeen === this.bytesNeeded && (result += String.fromCodePoint(this.codePoint), this._reset()));
			}
			return result;
		}
		flush() {
			let result = this.bytesNeeded > 0 ? "�" : "";
			return this._reset(), result;
		}
		_reset() {
			this.codePoint = 0, this.bytesNeeded = 0, this.bytesSeen = 0, this.lowerBoundary = 128, this.upperBoundary = 191;
		}
	};
	function trailingIncomplete(data, start) {
		let len = data.byteLength;
		if (len <= start) return 0;
		let limit = Math.max(start, len - 4), i = len - 1;
		for (; i > limit && (data[i] & 192) == 128;) i--;
		if (i < start) return 0;
		let byte = data[i], needed;
		if (byte <= 127) return 0;
		if (byte >= 194 && byte <= 223) needed = 2;
		else if (byte >= 224 && byte <= 239) needed = 3;
		else if (byte >= 240 && byte <= 244) needed = 4;
		else return 0;
		let available = len - i;
		return available < needed ? available : 0;
	}
	function trailingBytesSeen(data) {
		let len = data.byteLength;
		if (len === 0) return 0;
		let last = data[len - 1];
		if (last <= 127) return 0;
		if ((last & 192) != 128) return 1;
		let limit = Math.max(0, len - 4), i = len - 2;
		for (; i >= limit && (data[i] & 192) == 128;) i--;
		if (i < 0) return 1;
		let first = data[i], needed;
		if (first >= 194 && first <= 223) needed = 2;
		else if (first >= 224 && first <= 239) needed = 3;
		else if (first >= 240 && first <= 244) needed = 4;
		else return 1;
		if (len - i !== needed) return 1;
		if (needed >= 3) {
			let second = data[i + 1];
			if (first === 224 && second < 160 || first === 237 && second > 159 || first === 240 && second < 144 || first === 244 && second > 143) return 1;
		}
		return 0;
	}
})), require_text_decoder = __commonJSMin(((exports, module) => {
	let PassThroughDecoder = require_pass_through_decoder(), UTF8Decoder = require_utf8_decoder();
	module.exports = class {
		constructor(encoding = "utf8") {
			switch (this.encoding = normalizeEncoding(encoding), this.encoding) {
				case "utf8":
					this.decoder = new UTF8Decoder();
					break;
				case "utf16le":
				case "base64": throw Error("Unsupported encoding: " + this.encoding);
				default: this.decoder = new PassThroughDecoder(this.encoding);
			}
		}
		get remaining() {
			return this.decoder.remaining;
		}
		push(data) {
			return typeof data == "string" ? data : this.decoder.decode(data);
		}
		write(data) {
			return this.push(data);
		}
		end(data) {
			let result = "";
			return data && (result = this.push(data)), result += this.decoder.flush(), result;
		}
	};
	function normalizeEncoding(encoding) {
		switch (encoding = encoding.toLowerCase(), encoding) {
			case "utf8":
			case "utf-8": return "utf8";
			case "ucs2":
			case "ucs-2":
			case "utf16le":
			case "utf-16le": return "utf16le";
			case "latin1":
			case "binary": return "latin1";
			case "base64":
			case "ascii":
			case "hex": return encoding;
			default: throw Error("Unknown encoding: " + encoding);
		}
	}
})), require_errors = __commonJSMin(((exports, module) => {
	module.exports = class StreamError extends Error {
		constructor(msg, code, fn = StreamError) {
			super(msg), this.code = code, Error.captureStackTrace && Error.captureStackTrace(this, fn);
		}
		static isStreamDestroyed(err) {
			return err && err.code === "STREAM_DESTROYED";
		}
		static isPrematureClose(err) {
			return err && err.code === "PREMATURE_CLOSE";
		}
		static isAborted(err) {
			return err && err.code === "ABORTED";
		}
		static isBadArgument(err) {
			return err && err.code === "BAD_ARGUMENT";
		}
		get name() {
			return "StreamError";
		}
		static STREAM_DESTROYED() {
			return new StreamError("Stream was destroyed", "STREAM_DESTROYED", StreamError.STREAM_DESTROYED);
		}
		static PREMATURE_CLOSE(msg = "Premature close") {
			return new StreamError(msg, "PREMATURE_CLOSE", StreamError.PREMATURE_CLOSE);
		}
		static ABORTED() {
			return new StreamError("Stream aborted", "ABORTED", StreamError.ABORTED);
		}
		static BAD_ARGUMENT(msg = "Bad argument") {
			return new StreamError(msg, "BAD_ARGUMENT", StreamError.BAD_ARGUMENT);
		}
	};
})), require_streamx = __commonJSMin(((exports, module) => {
	let { EventEmitter } = require_default(), FIFO = require_fast_fifo(), TextDecoder = require_text_decoder(), StreamError = require_errors(), qmt = typeof queueMicrotask > "u" ? (fn) => global.process.nextTick(fn) : queueMicrotask, NOT_OPENING = 536870910, READ_ENDING = 1024, READ_EMIT_DATA = 2048, READ_DONE = 16384, READ_NEXT_TICK = 32768, READ_READ_AHEAD = 131072, READ_PUSHED = 536805375, READ_PIPE_NOT_DRAINED = 536870143, READ_NOT_NEXT_TICK = 536838143, READ_NO_READ_AHEAD = 536739839, WRITE_UPDATING = 2 << 18, WRITE_PRIMARY = 4 << 18, WRITE_QUEUED = 8 << 18, WRITE_DONE = 32 << 18, WRITE_EMIT_DRAIN = 64 << 18, WRITE_NEXT_TICK = 128 << 18, WRITE_FINISHING = 512 << 18, WRITE_CORKED = 1024 << 18, WRITE_NOT_NEXT_TICK = 503316479, WRITE_NOT_CORKED = 268435455, ACTIVE = 262160, DONE = 8404992, AUTO_DESTROY = 8405006, ACTIVE_OR_TICKING = 33587200, IS_OPENING = 33587215, READ_STATUS = 16527, WRITE_STATUS = 270794767, asyncIterator = Symbol.asyncIterator || Symbol("asyncIterator");
	var WritableState = class {
		constructor(stream, { highWaterMark = 16384, map = null, mapWritable, byteLength, byteLengthWritable } = {}) {
			this.stream = stream, this.queue = new FIFO(), this.highWaterMark = highWaterMark, this.buffered = 0, this.error = null, this.pipeline = null, this.drains = null, this.byteLength = byteLengthWritable || byteLength || defaultByteLength, this.map = mapWritable || map, this.afterWrite = afterWrite.bind(this), this.afterUpdateNextTick = updateWriteNT.bind(this);
		}
		get ending() {
			return !!(this.stream._duplexState & WRITE_FINISHING);
		}
		get ended() {
			return !!(this.stream._duplexState & WRITE_DONE);
		}
		push(data) {
			return this.stream._duplexState & 142606350 ? !1 : (this.map !== null && (data = this.map(data)), this.buffered += this.byteLength(data), this.queue.push(data), this.buffered < this.highWaterMark ? (this.stream._duplexState |= WRITE_QUEUED, !0) : (this.stream._duplexState |= 6291456, !1));
		}
		shift() {
			let data = this.queue.shift();
			return this.buffered -= this.byteLength(data), this.buffered === 0 && (this.stream._duplexState &= 534773759), data;
		}
		end(data) {
			typeof data == "function" ? this.stream.once("finish", data) : data != null && this.push(data), this.stream._duplexState = (this.stream._duplexState | WRITE_FINISHING) & 535822335;
		}
		autoBatch(data, cb) {
			let buffer = [], stream = this.stream;
			for (buffer.push(data); (stream._duplexState & WRITE_STATUS) == 2359296;) buffer.push(stream._writableState.shift());
			if (stream._duplexState & 15) return cb(null);
			stream._writev(buffer, cb);
		}
		update() {
			let stream = this.stream;
			stream._duplexState |= WRITE_UPDATING;
			do {
				for (; (stream._duplexState & WRITE_STATUS) == WRITE_QUEUED;) {
					let data = this.shift();
					stream._duplexState |= 67371008, stream._write(data, this.afterWrite);
				}
				stream._duplexState & 1310720 || this.updateNonPrimary();
			} while (this.continueUpdate() === !0);
			stream._duplexState &= 536346623;
		}
		updateNonPrimary() {
			let stream = this.stream;
			(stream._duplexState & 144965647) == WRITE_FINISHING ? (stream._duplexState |= 262144, stream._final(afterFinal.bind(this))) : (stream._duplexState & 14) == 4 ? stream._duplexState & ACTIVE_OR_TICKING || (stream._duplexState |= ACTIVE, stream._destroy(afterDestroy.bind(this))) : (stream._duplexState & IS_OPENING) == 1 && (stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING, stream._open(afterOpen.bind(this)));
		}
		continueUpdate() {
			return this.stream._duplexState & WRITE_NEXT_TICK ? (this.stream._duplexState &= WRITE_NOT_NEXT_TICK, !0) : !1;
		}
		updateCallback() {
			(this.stream._duplexState & 35127311) == WRITE_PRIMARY ? this.update() : this.updateNextTick();
		}
		updateNextTick() {
			this.stream._duplexState & WRITE_NEXT_TICK || (this.stream._duplexState |= WRITE_NEXT_TICK, this.stream._duplexState & WRITE_UPDATING || qmt(this.afterUpdateNextTick));
		}
	}, ReadableState = class {
		constructor(stream, { highWaterMark = 16384, map = null, mapReadable, byteLength, byteLengthReadable } = {}) {
			this.stream = stream, this.queue = new FIFO(), this.highWaterMark = highWaterMark === 0 ? 1 : highWaterMark, this.buffered = 0, this.readAhead = highWaterMark > 0, this.error = null, this.pipeline = null, this.byteLength = byteLengthReadable || byteLength || defaultByteLength, this.map = mapReadable || map, this.pipeTo = null, this.afterRead = afterRead.bind(this), this.afterUpdateNextTick = updateReadNT.bind(this);
		}
		get ending() {
			return !!(this.stream._duplexState & READ_ENDING);
		}
		get ended() {
			return !!(this.stream._duplexState & READ_DONE);
		}
		pipe(pipeTo, cb) {
			if (this.pipeTo !== null) throw StreamError.BAD_ARGUMENT("Can only pipe to one destination");
			if (typeof cb != "function" && (cb = null), this.stream._duplexState |= 512, this.pipeTo = pipeTo, this.pipeline = new Pipeline(this.stream, pipeTo, cb), cb && this.stream.on("error", noop), isStreamx(pipeTo)) pipeTo._writableState.pipeline = this.pipeline, cb && pipeTo.on("error", noop), pipeTo.on("finish", this.pipeline.finished.bind(this.pipeline));
			else {
				let onerror = this.pipeline.done.bind(this.pipeline, pipeTo), onclose = this.pipeline.done.bind(this.pipeline, pipeTo, null);
				pipeTo.on("error", onerror), pipeTo.on("close", onclose), pipeTo.on("finish", this.pipeline.finished.bind(this.pipeline));
			}
			pipeTo.on("drain", afterDrain.bind(this)), this.stream.emit("piping", pipeTo), pipeTo.emit("pipe", this.stream);
		}
		push(data) {
			let stream = this.stream;
			return data === null ? (this.highWaterMark = 0, stream._duplexState = (stream._duplexState | READ_ENDING) & 536805311, !1) : this.map !== null && (data = this.map(data), data === null) ? (stream._duplexState &= READ_PUSHED, this.buffered < this.highWaterMark) : (this.buffered += this.byteLength(data), this.queue.push(data), stream._duplexState = (stream._duplexState | 128) & READ_PUSHED, this.buffered < this.highWaterMark);
		}
		shift() {
			let data = this.queue.shift();
			return this.buffered -= this.byteLength(data), this.buffered === 0 && (this.stream._duplexState &= 536862591), data;
		}
		unshift(data) {
			let pending = [this.map === null ? data : this.map(data)];
			for (; this.buffered > 0;) pending.push(this.shift());
			for (let i = 0; i < pending.length - 1; i++) {
				let data = pending[i];
				this.buffered += this.byteLength(data), this.queue.push(data);
			}
			this.push(pending[pending.length - 1]);
		}
		read() {
			let stream = this.stream;
			if ((stream._duplexState & READ_STATUS) == 128) {
				let data = this.shift();
				return this.pipeTo !== null && this.pipeTo.write(data) === !1 && (stream._duplexState &= READ_PIPE_NOT_DRAINED), stream._duplexState & READ_EMIT_DATA && stream.emit("data", data), data;
			}
			return this.readAhead === !1 && (stream._duplexState |= READ_READ_AHEAD, this.updateNextTick()), null;
		}
		drain() {
			let stream = this.stream;
			for (; (stream._duplexState & READ_STATUS) == 128 && stream._duplexState & 768;) {
				let data = this.shift();
				this.pipeTo !== null && this.pipeTo.write(data) === !1 && (stream._duplexState &= READ_PIPE_NOT_DRAINED), stream._duplexState & READ_EMIT_DATA && stream.emit("data", data);
			}
		}
		update() {
			let stream = this.stream;
			stream._duplexState |= 32;
			do {
				for (this.drain(); this.buffered < this.highWaterMark && (stream._duplexState & 214047) == READ_READ_AHEAD;) stream._duplexState |= 65552, stream._read(this.afterRead), this.drain();
				(stream._duplexState & 12431) == 4224 && (stream._duplexState |= 8192, stream.emit("readable")), stream._duplexState & 80 || this.updateNonPrimary();
			} while (this.continueUpdate() === !0);
			stream._duplexState &= 536870879;
		}
		updateNonPrimary() {
			let stream = this.stream;
			(stream._duplexState & 1167) == READ_ENDING && (stream._duplexState = (stream._duplexState | READ_DONE) & 536869887, stream.emit("end"), (stream._duplexState & AUTO_DESTROY) == DONE && (stream._duplexState |= 4), this.pipeTo !== null && this.pipeTo.end()), (stream._duplexState & 14) == 4 ? stream._duplexState & ACTIVE_OR_TICKING || (stream._duplexState |= ACTIVE, stream._destroy(afterDestroy.bind(this))) : (stream._duplexState & IS_OPENING) == 1 && (stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING, stream._open(afterOpen.bind(this)));
		}
		continueUpdate() {
			return this.stream._duplexState & READ_NEXT_TICK ? (this.stream._duplexState &= READ_NOT_NEXT_TICK, !0) : !1;
		}
		updateCallback() {
			(this.stream._duplexState & 32879) == 64 ? this.update() : this.updateNextTick();
		}
		updateNextTickIfOpen() {
			this.stream._duplexState & 32769 || (this.stream._duplexState |= READ_NEXT_TICK, this.stream._duplexState & 32 || qmt(this.afterUpdateNextTick));
		}
		updateNextTick() {
			this.stream._duplexState & READ_NEXT_TICK || (this.stream._duplexState |= READ_NEXT_TICK, this.stream._duplexState & 32 || qmt(this.afterUpdateNextTick));
		}
	}, TransformState = class {
		constructor(stream) {
			this.data = null, this.afterTransform = afterTransform.bind(stream), this.afterFinal = null;
		}
	}, Pipeline = class {
		constructor(src, dst, cb) {
			this.from = src, this.to = dst, this.afterPipe = cb, this.error = null, this.pipeToFinished = !1;
		}
		finished() {
			this.pipeToFinished = !0;
		}
		done(stream, err) {
			err && (this.error = err), stream === this.to && (this.to = null, this.from !== null) ? this.from._duplexState & READ_DONE && this.pipeToFinished || this.from.destroy(this.error || StreamError.PREMATURE_CLOSE("Writable stream closed")) : stream === this.from && (this.from = null, this.to !== null) ? stream._duplexState & READ_DONE || this.to.destroy(this.error || StreamError.PREMATURE_CLOSE("Readable stream closed")) : (this.afterPipe !== null && this.afterPipe(this.error), this.to = this.from = this.afterPipe = null);
		}
	};
	function afterDrain() {
		this.stream._duplexState |= 512, this.updateCallback();
	}
	function afterFinal(err) {
		let stream = this.stream;
		err && stream.destroy(err), stream._duplexState & 14 || (stream._duplexState |= WRITE_DONE, stream.emit("finish")), (stream._duplexState & AUTO_DESTROY) == DONE && (stream._duplexState |= 4), stream._duplexState &= 402391039, stream._duplexState & WRITE_UPDATING ? this.updateNextTick() : this.update();
	}
	function afterDestroy(err) {
		let stream = this.stream;
		!err && !StreamError.isStreamDestroyed(this.error) && (err = this.error), err && stream.emit("error", err), stream._duplexState |= 8, stream.emit("close");
		let rs = stream._readableState, ws = stream._writableState;
		if (rs !== null && rs.pipeline !== null && rs.pipeline.done(stream, err), ws !== null) {
			for (; ws.drains !== null && ws.drains.length > 0;) ws.drains.shift().resolve(!1);
			ws.pipeline !== null && ws.pipeline.done(stream, err);
		}
	}
	function afterWrite(err) {
		let stream = this.stream;
		err && stream.destroy(err), stream._duplexState &= 469499903, this.drains !== null && tickDrains(this.drains), (stream._duplexState & 6553615) == 4194304 && (stream._duplexState &= 532676607, (stream._duplexState & WRITE_EMIT_DRAIN) == WRITE_EMIT_DRAIN && stream.emit("drain")), this.updateCallback();
	}
	function afterRead(err) {
		err && this.stream.destroy(err), this.stream._duplexState &= 536870895, this.readAhead === !1 && !(this.stream._duplexState & 256) && (this.stream._duplexState &= READ_NO_READ_AHEAD), this.updateCallback();
	}
	function updateReadNT() {
		this.stream._duplexState & 32 || (this.stream._duplexState &= READ_NOT_NEXT_TICK, this.update());
	}
	function updateWriteNT() {
		this.stream._duplexState & WRITE_UPDATING || (this.stream._duplexState &= WRITE_NOT_NEXT_TICK, this.update());
	}
	function tickDrains(drains) {
		for (let i = 0; i < drains.length; i++) --drains[i].writes === 0 && (drains.shift().resolve(!0), i--);
	}
	function afterOpen(err) {
		let stream = this.stream;
		err && stream.destroy(err), stream._duplexState & 4 || (stream._duplexState & 17423 || (stream._duplexState |= 64), stream._duplexState & 142606351 || (stream._duplexState |= WRITE_PRIMARY), stream.emit("open")), stream._duplexState &= 536608751, stream._writableState !== null && stream._writableState.updateCallback(), stream._readableState !== null && stream._readableState.updateCallback();
	}
	function afterTransform(err, data) {
		data != null && this.push(data), this._writableState.afterWrite(err);
	}
	function newListener(name) {
		this._readableState !== null && (name === "data" && (this._duplexState |= 133376, this._readableState.updateNextTick()), name === "readable" && (this._duplexState |= 4096, this._readableState.updateNextTick())), this._writableState !== null && name === "drain" && (this._duplexState |= WRITE_EMIT_DRAIN, this._writableState.updateNextTick());
	}
	var Stream = class extends EventEmitter {
		constructor(opts) {
			super(), this._duplexState = 0, this._readableState = null, this._writableState = null, opts && (opts.open && (this._open = opts.open), opts.destroy && (this._destroy = opts.destroy), opts.predestroy && (this._predestroy = opts.predestroy), opts.signal && opts.signal.addEventListener("abort", abort.bind(this))), this.on("newListener", newListener);
		}
		_open(cb) {
			cb(null);
		}
		_destroy(cb) {
			cb(null);
		}
		_predestroy() {}
		get readable() {
			return this._readableState !== null || void 0;
		}
		get writable() {
			return this._writableState !== null || void 0;
		}
		get destroyed() {
			return !!(this._duplexState & 8);
		}
		get destroying() {
			return !!(this._duplexState & 14);
		}
		destroy(err) {
			this._duplexState & 14 || (err ||= StreamError.STREAM_DESTROYED(), this._duplexState = (this._duplexState | 4) & 535822271, this._readableState !== null && (this._readableState.highWaterMark = 0, this._readableState.error = err), this._writableState !== null && (this._writableState.highWaterMark = 0, this._writableState.error = err), this._duplexState |= 2, this._predestroy(), this._duplexState &= 536870909, this._readableState !== null && this._readableState.updateNextTick(), this._writableState !== null && this._writableState.updateNextTick());
		}
	}, Readable = class Readable extends Stream {
		constructor(opts) {
			super(opts), this._duplexState |= 8519681, this._readableState = new ReadableState(this, opts), opts && (this._readableState.readAhead === !1 && (this._duplexState &= READ_NO_READ_AHEAD), opts.read && (this._read = opts.read), opts.eagerOpen && this._readableState.updateNextTick(), opts.encoding && this.setEncoding(opts.encoding));
		}
		static deferred(fn, opts) {
			let out = new PassThrough(opts);
			return fn().then((src) => {
				if (src === null) return out.end();
				out.destroying || pipeline(src, out, noop);
			}).catch((err) => out.destroy(err)), out;
		}
		setEncoding(encoding) {
			let dec = new TextDecoder(encoding), map = this._readableState.map || echo;
			return this._readableState.map = mapOrSkip, this;
			function mapOrSkip(data) {
				let next = dec.push(data);
				return next === "" && (data.byteLength !== 0 || dec.remaining > 0) ? null : map(next);
			}
		}
		_read(cb) {
			cb(null);
		}
		pipe(dest, cb) {
			return this._readableState.updateNextTick(), this._readableState.pipe(dest, cb), dest;
		}
		read() {
			return this._readableState.updateNextTick(), this._readableState.read();
		}
		push(data) {
			return this._readableState.updateNextTickIfOpen(), this._readableState.push(data);
		}
		unshift(data) {
			return this._readableState.updateNextTickIfOpen(), this._readableState.unshift(data);
		}
		resume() {
			return this._duplexState |= 131328, this._readableState.updateNextTick(), this;
		}
		pause() {
			return this._duplexState &= this._readableState.readAhead === !1 ? 536739583 : 536870655, this;
		}
		static _fromAsyncIterator(ite, opts) {
			let destroy, rs = new Readable({
				...opts,
				read(cb) {
					ite.next().then(push).then(cb.bind(null, null)).catch(cb);
				},
				predestroy() {
					destroy = ite.return();
				},
				destroy(cb) {
					if (!destroy) return cb(null);
					destroy.then(cb.bind(null, null)).catch(cb);
				}
			});
			return rs;
			function push(data) {
				data.done ? rs.push(null) : rs.push(data.value);
			}
		}
		static from(data, opts) {
			if (isReadStreamx(data)) return data;
			if (data[asyncIterator]) return this._fromAsyncIterator(data[asyncIterator](), opts);
			Array.isArray(data) || (data = data === void 0 ? [] : [data]);
			let i = 0;
			return new Readable({
				...opts,
				read(cb) {
					this.push(i === data.length ? null : data[i++]), cb(null);
				}
			});
		}
		static isBackpressured(rs) {
			return !!(rs._duplexState & 17422) || rs._readableState.buffered >= rs._readableState.highWaterMark;
		}
		static isPaused(rs) {
			return !(rs._duplexState & 256);
		}
		[asyncIterator]() {
			let stream = this, error = null, promiseResolve = null, promiseReject = null;
			return this.on("error", (err) => {
				error = err;
			}), this.on("readable", onreadable), this.on("close", onclose), {
				[asyncIterator]() {
					return this;
				},
				next() {
					return new Promise(function(resolve, reject) {
						promiseResolve = resolve, promiseReject = reject;
						let data = stream.read();
						data === null ? stream._duplexState & 8 && ondata(null) : ondata(data);
					});
				},
				return() {
					return destroy(null);
				},
				throw(err) {
					return destroy(err);
				}
			};
			function onreadable() {
				promiseResolve !== null && ondata(stream.read());
			}
			function onclose() {
				promiseResolve !== null && ondata(null);
			}
			function ondata(data) {
				promiseReject !== null && (error ? promiseReject(error) : data === null && !(stream._duplexState & READ_DONE) ? promiseReject(StreamError.STREAM_DESTROYED()) : promiseResolve({
					value: data,
					done: data === null
				}), promiseReject = promiseResolve = null);
			}
			function destroy(err) {
				return stream.destroy(err), new Promise((resolve, reject) => {
					if (stream._duplexState & 8) return resolve({
						value: void 0,
						done: !0
					});
					stream.once("close", function() {
						err ? reject(err) : resolve({
							value: void 0,
							done: !0
						});
					});
				});
			}
		}
	}, Writable = class extends Stream {
		constructor(opts) {
			super(opts), this._duplexState |= 16385, this._writableState = new WritableState(this, opts), opts && (opts.writev && (this._writev = opts.writev), opts.write && (this._write = opts.write), opts.final && (this._final = opts.final), opts.eagerOpen && this._writableState.updateNextTick());
		}
		cork() {
			this._duplexState |= WRITE_CORKED;
		}
		uncork() {
			this._duplexState &= WRITE_NOT_CORKED, this._writableState.updateNextTick();
		}
		_writev(batch, cb) {
			cb(null);
		}
		_write(data, cb) {
			this._writableState.autoBatch(data, cb);
		}
		_final(cb) {
			cb(null);
		}
		static isBackpressured(ws) {
			return !!(ws._duplexState & 146800654);
		}
		static drained(ws) {
			if (ws.destroyed) return Promise.resolve(!1);
			let state = ws._writableState, writes = (isWritev(ws) ? Math.min(1, state.queue.length) : state.queue.length) + (ws._duplexState & 67108864 ? 1 : 0);
			return writes === 0 ? Promise.resolve(!0) : (state.drains === null && (state.drains = []), new Promise((resolve) => {
				state.drains.push({
					writes,
					resolve
				});
			}));
		}
		write(data) {
			return this._writableState.updateNextTick(), this._writableState.push(data);
		}
		end(data) {
			return this._writableState.updateNextTick(), this._writableState.end(data), this;
		}
	}, Duplex = class extends Readable {
		constructor(opts) {
			super(opts), this._duplexState = 1 | this._duplexState & READ_READ_AHEAD, this._writableState = new WritableState(this, opts), opts && (opts.writev && (this._writev = opts.writev), opts.write && (this._write = opts.write), opts.final && (this._final = opts.final));
		}
		cork() {
			this._duplexState |= WRITE_CORKED;
		}
		uncork() {
			this._duplexState &= WRITE_NOT_CORKED, this._writableState.updateNextTick();
		}
		_writev(batch, cb) {
			cb(null);
		}
		_write(data, cb) {
			this._writableState.autoBatch(data, cb);
		}
		_final(cb) {
			cb(null);
		}
		write(data) {
			return this._writableState.updateNextTick(), this._writableState.push(data);
		}
		end(data) {
			return this._writableState.updateNextTick(), this._writableState.end(data), this;
		}
	}, Transform = class extends Duplex {
		constructor(opts) {
			super(opts), this._transformState = new TransformState(this), opts && (opts.transform && (this._transform = opts.transform), opts.flush && (this._flush = opts.flush));
		}
		_write(data, cb) {
			this._readableState.buffered >= this._readableState.highWaterMark ? this._transformState.data = data : this._transform(data, this._transformState.afterTransform);
		}
		_read(cb) {
			if (this._transformState.data !== null) {
				let data = this._transformState.data;
				this._transformState.data = null, cb(null), this._transform(data, this._transformState.afterTransform);
			} else cb(null);
		}
		destroy(err) {
			super.destroy(err), this._transformState.data !== null && (this._transformState.data = null, this._transformState.afterTransform());
		}
		_transform(data, cb) {
			cb(null, data);
		}
		_flush(cb) {
			cb(null);
		}
		_final(cb) {
			this._transformState.afterFinal = cb, this._flush(transformAfterFlush.bind(this));
		}
	}, PassThrough = class extends Transform {};
	function transformAfterFlush(err, data) {
		let cb = this._transformState.afterFinal;
		if (err) return cb(err);
		data != null && this.push(data), this.push(null), cb(null);
	}
	function pipelinePromise(...streams) {
		return new Promise((resolve, reject) => pipeline(...streams, (err) => {
			if (err) return reject(err);
			resolve();
		}));
	}
	function pipeline(stream, ...streams) {
		let all = Array.isArray(stream) ? [...stream, ...streams] : [stream, ...streams], done = all.length && typeof all[all.length - 1] == "function" ? all.pop() : null;
		if (all.length < 2) throw StreamError.BAD_ARGUMENT("Pipeline requires at least 2 streams");
		let src = all[0], dest = null, error = null;
		for (let i = 1; i < all.length; i++) dest = all[i], isStreamx(src) ? src.pipe(dest, onerror) : (errorHandle(src, !0, i > 1, onerror), src.pipe(dest)), src = dest;
		if (done) {
			let fin = !1, autoDestroy = isStreamx(dest) || !!(dest._writableState && dest._writableState.autoDestroy);
			dest.on("error", (err) => {
				error === null && (error = err);
			}), dest.on("finish", () => {
				fin = !0, autoDestroy || done(error);
			}), autoDestroy && dest.on("close", () => done(error || (fin ? null : StreamError.PREMATURE_CLOSE())));
		}
		return dest;
		function errorHandle(s, rd, wr, onerror) {
			s.on("error", onerror), s.on("close", onclose);
			function onclose() {
				if (rd && s._readableState && !s._readableState.ended || wr && s._writableState && !s._writableState.ended) return onerror(StreamError.PREMATURE_CLOSE());
			}
		}
		function onerror(err) {
			if (err && !error) {
				error = err;
				for (let s of all) s.destroy(err);
			}
		}
	}
	function echo(s) {
		return s;
	}
	function isStream(stream) {
		return !!stream._readableState || !!stream._writableState;
	}
	function isStreamx(stream) {
		return typeof stream._duplexState == "number" && isStream(stream);
	}
	function isEnding(stream) {
		return !!stream._readableState && stream._readableState.ending;
	}
	function isEnded(stream) {
		return !!stream._readableState && stream._readableState.ended;
	}
	function isFinishing(stream) {
		return !!stream._writableState && stream._writableState.ending;
	}
	function isFinished(stream) {
		return !!stream._writableState && stream._writableState.ended;
	}
	function getStreamError(stream, opts = {}) {
		let err = stream._readableState && stream._readableState.error || stream._writableState && stream._writableState.error;
		return !opts.all && StreamError.isStreamDestroyed(err) ? null : err;
	}
	function isReadStreamx(stream) {
		return isStreamx(stream) && stream.readable;
	}
	function isDisturbed(stream) {
		return (stream._duplexState & 1) != 1 || (stream._duplexState & 4) == 4 || !!(stream._duplexState & ACTIVE_OR_TICKING);
	}
	function isTypedArray(data) {
		return typeof data == "object" && !!data && typeof data.byteLength == "number";
	}
	function defaultByteLength(data) {
		return isTypedArray(data) ? data.byteLength : 1024;
	}
	function noop() {}
	function abort() {
		this.destroy(StreamError.ABORTED());
	}
	function isWritev(s) {
		return s._writev !== Writable.prototype._writev && s._writev !== Duplex.prototype._writev;
	}
	module.exports = {
		pipeline,
		pipelinePromise,
		isStream,
		isStreamx,
		isEnding,
		isEnded,
		isFinishing,
		isFinished,
		isDisturbed,
		getStreamError,
		Stream,
		Writable,
		Readable,
		Duplex,
		Transform,
		PassThrough
	};
})), require_headers = __commonJSMin(((exports) => {
	let b4a = require_b4a(), USTAR_MAGIC = b4a.from([
		117,
		115,
		116,
		97,
		114,
		0
	]), USTAR_VER = b4a.from([48, 48]), GNU_MAGIC = b4a.from([
		117,
		115,
		116,
		97,
		114,
		32
	]), GNU_VER = b4a.from([32, 0]);
	exports.decodeLongPath = function(buf, encoding) {
		return decodeStr(buf, 0, buf.length, encoding);
	}, exports.encodePax = function(opts) {
		let result = "";
		opts.name && (result += addLength(" path=" + opts.name + "\n")), opts.linkname && (result += addLength(" linkpath=" + opts.linkname + "\n"));
		let pax = opts.pax;
		if (pax) for (let key in pax) result += addLength(" " + key + "=" + pax[key] + "\n");
		return b4a.from(result);
	}, exports.decodePax = function(buf) {
		let result = {};
		for (; buf.length;) {
			let i = 0;
			for (; i < buf.length && buf[i] !== 32;) i++;
			let len = parseInt(b4a.toString(buf.subarray(0, i)), 10);
			if (!len) return result;
			let b = b4a.toString(buf.subarray(i + 1, len - 1)), keyIndex = b.indexOf("=");
			if (keyIndex === -1) return result;
			result[b.slice(0, keyIndex)] = b.slice(keyIndex + 1), buf = buf.subarray(len);
		}
		return result;
	}, exports.encode = function(opts) {
		let buf = b4a.alloc(512), name = opts.name, prefix = "";
		if (opts.typeflag === 5 && name[name.length - 1] !== "/" && (name += "/"), b4a.byteLength(name) !== name.length) return null;
		for (; b4a.byteLength(name) > 100;) {
			let i = name.indexOf("/");
			if (i === -1) return null;
			prefix += prefix ? "/" + name.slice(0, i) : name.slice(0, i), name = name.slice(i + 1);
		}
		return b4a.byteLength(name) > 100 || b4a.byteLength(prefix) > 155 || opts.linkname && b4a.byteLength(opts.linkname) > 100 ? null : (b4a.write(buf, name), b4a.write(buf, encodeOct(opts.mode & 4095, 6), 100), b4a.write(buf, encodeOct(opts.uid, 6), 108), b4a.write(buf, encodeOct(opts.gid, 6), 116), encodeSize(opts.size, buf, 124), b4a.write(buf, encodeOct(opts.mtime.getTime() / 1e3 | 0, 11), 136), buf[156] = 48 + toTypeflag(opts.type), opts.linkname && b4a.write(buf, opts.linkname, 157), b4a.copy(USTAR_MAGIC, buf, 257), b4a.copy(USTAR_VER, buf, 263), opts.uname && b4a.write(buf, opts.uname, 265), opts.gname && b4a.write(buf, opts.gname, 297), b4a.write(buf, encodeOct(opts.devmajor || 0, 6), 329), b4a.write(buf, encodeOct(opts.devminor || 0, 6), 337), prefix && b4a.write(buf, prefix, 345), b4a.write(buf, encodeOct(cksum(buf), 6), 148), buf);
	}, exports.decode = function(buf, filenameEncoding, allowUnknownFormat) {
		let typeflag = buf[156] === 0 ? 0 : buf[156] - 48, name = decodeStr(buf, 0, 100, filenameEncoding), mode = decodeOct(buf, 100, 8), uid = decodeOct(buf, 108, 8), gid = decodeOct(buf, 116, 8), size = decodeOct(buf, 124, 12), mtime = decodeOct(buf, 136, 12), type = toType(typeflag), linkname = buf[157] === 0 ? null : decodeStr(buf, 157, 100, filenameEncoding), uname = decodeStr(buf, 265, 32), gname = decodeStr(buf, 297, 32), devmajor = decodeOct(buf, 329, 8), devminor = decodeOct(buf, 337, 8), c = cksum(buf);
		if (c === 256) return null;
		if (c !== decodeOct(buf, 148, 8)) throw Error("Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?");
		if (isUSTAR(buf)) buf[345] && (name = decodeStr(buf, 345, 155, filenameEncoding) + "/" + name);
		else if (!isGNU(buf) && !allowUnknownFormat) throw Error("Invalid tar header: unknown format.");
		return typeflag === 0 && name && name[name.length - 1] === "/" && (typeflag = 5), {
			name,
			mode,
			uid,
			gid,
			size,
			byteOffset: 0,
			mtime: new Date(1e3 * mtime),
			type,
			linkname,
			uname,
			gname,
			devmajor,
			devminor,
			pax: null
		};
	};
	function isUSTAR(buf) {
		return b4a.equals(USTAR_MAGIC, buf.subarray(257, 263));
	}
	function isGNU(buf) {
		return b4a.equals(GNU_MAGIC, buf.subarray(257, 263)) && b4a.equals(GNU_VER, buf.subarray(263, 265));
	}
	function clamp(index, len, defaultValue) {
		return typeof index == "number" ? (index = ~~index, index >= len ? len : index >= 0 || (index += len, index >= 0) ? index : 0) : defaultValue;
	}
	function toType(flag) {
		switch (flag) {
			case 0: return "file";
			case 1: return "link";
			case 2: return "symlink";
			case 3: return "character-device";
			case 4: return "block-device";
			case 5: return "directory";
			case 6: return "fifo";
			case 7: return "contiguous-file";
			case 72: return "pax-header";
			case 55: return "pax-global-header";
			case 27: return "gnu-long-link-path";
			case 28:
			case 30: return "gnu-long-path";
		}
		return null;
	}
	function toTypeflag(flag) {
		switch (flag) {
			case "file": return 0;
			case "link": return 1;
			case "symlink": return 2;
			case "character-device": return 3;
			case "block-device": return 4;
			case "directory": return 5;
			case "fifo": return 6;
			case "contiguous-file": return 7;
			case "pax-header": return 72;
		}
		return 0;
	}
	function indexOf(block, num, offset, end) {
		for (; offset < end; offset++) if (block[offset] === num) return offset;
		return end;
	}
	function cksum(block) {
		let sum = 256;
		for (let i = 0; i < 148; i++) sum += block[i];
		for (let j = 156; j < 512; j++) sum += block[j];
		return sum;
	}
	function encodeOct(val, n) {
		return val = val.toString(8), val.length > n ? "7777777777777777777".slice(0, n) + " " : "0000000000000000000".slice(0, n - val.length) + val + " ";
	}
	function encodeSizeBin(num, buf, off) {
		buf[off] = 128;
		for (let i = 11; i > 0; i--) buf[off + i] = num & 255, num = Math.floor(num / 256);
	}
	function encodeSize(num, buf, off) {
		num.toString(8).length > 11 ? encodeSizeBin(num, buf, off) : b4a.write(buf, encodeOct(num, 11), off);
	}
	function parse256(buf) {
		let positive;
		if (buf[0] === 128) positive = !0;
		else if (buf[0] === 255) positive = !1;
		else return null;
		let tuple = [], i;
		for (i = buf.length - 1; i > 0; i--) {
			let byte = buf[i];
			positive ? tuple.push(byte) : tuple.push(255 - byte);
		}
		let sum = 0, l = tuple.length;
		for (i = 0; i < l; i++) sum += tuple[i] * 256 ** i;
		return positive ? sum : -1 * sum;
	}
	function decodeOct(val, offset, length) {
		if (val = val.subarray(offset, offset + length), offset = 0, val[offset] & 128) return parse256(val);
		{
			for (; offset < val.length && val[offset] === 32;) offset++;
			let end = clamp(indexOf(val, 32, offset, val.length), val.length, val.length);
			for (; offset < end && val[offset] === 0;) offset++;
			return end === offset ? 0 : parseInt(b4a.toString(val.subarray(offset, end)), 8);
		}
	}
	function decodeStr(val, offset, length, encoding) {
		return b4a.toString(val.subarray(offset, indexOf(val, 0, offset, offset + length)), encoding);
	}
	function addLength(str) {
		let len = b4a.byteLength(str), digits = Math.floor(Math.log(len) / Math.log(10)) + 1;
		return len + digits >= 10 ** digits && digits++, len + digits + str;
	}
})), require_extract = __commonJSMin(((exports, module) => {
	let { Writable, Readable, getStreamError } = require_streamx(), FIFO = require_fast_fifo(), b4a = require_b4a(), headers = require_headers(), EMPTY = b4a.alloc(0);
	var BufferList = class {
		constructor() {
			this.buffered = 0, this.shifted = 0, this.queue = new FIFO(), this._offset = 0;
		}
		push(buffer) {
			this.buffered += buffer.byteLength, this.queue.push(buffer);
		}
		shiftFirst(size) {
			return this.buffered === 0 ? null : this._next(size);
		}
		shift(size) {
			if (size > this.buffered) return null;
			if (size === 0) return EMPTY;
			let chunk = this._next(size);
			if (size === chunk.byteLength) return chunk;
			let chunks = [chunk];
			for (; (size -= chunk.byteLength) > 0;) chunk = this._next(size), chunks.push(chunk);
			return b4a.concat(chunks);
		}
		_next(size) {
			let buf = this.queue.peek(), rem = buf.byteLength - this._offset;
			if (size >= rem) {
				let sub = this._offset ? buf.subarray(this._offset, buf.byteLength) : buf;
				return this.queue.shift(), this._offset = 0, this.buffered -= rem, this.shifted += rem, sub;
			}
			return this.buffered -= size, this.shifted += size, buf.subarray(this._offset, this._offset += size);
		}
	}, Source = class extends Readable {
		constructor(self, header, offset) {
			super(), this.header = header, this.offset = offset, this._parent = self;
		}
		_read(cb) {
			this.header.size === 0 && this.push(null), this._parent._stream === this && this._parent._update(), cb(null);
		}
		_predestroy() {
			this._parent.destroy(getStreamError(this));
		}
		_detach() {
			this._parent._stream === this && (this._parent._stream = null, this._parent._missing = overflow(this.header.size), this._parent._update());
		}
		_destroy(cb) {
			this._detach(), cb(null);
		}
	}, Extract = class extends Writable {
		constructor(opts) {
			super(opts), opts ||= {}, this._buffer = new BufferList(), this._offset = 0, this._header = null, this._stream = null, this._missing = 0, this._longHeader = !1, this._callback = noop, this._locked = !1, this._finished = !1, this._pax = null, this._paxGlobal = null, this._gnuLongPath = null, this._gnuLongLinkPath = null, this._filenameEncoding = opts.filenameEncoding || "utf-8", this._allowUnknownFormat = !!opts.allowUnknownFormat, this._unlockBound = this._unlock.bind(this);
		}
		_unlock(err) {
			this._locked = !1, err ? (this.destroy(err), this._continueWrite(err)) : this._update();
		}
		_consumeHeader() {
			if (this._locked) return !1;
			this._offset = this._buffer.shifted;
			try {
				this._header = headers.decode(this._buffer.shift(512), this._filenameEncoding, this._allowUnknownFormat);
			} catch (err) {
				return this._continueWrite(err), !1;
			}
			if (!this._header) return !0;
			switch (this._header.byteOffset = this._buffer.shifted, this._header.type) {
				case "gnu-long-path":
				case "gnu-long-link-path":
				case "pax-global-header":
				case "pax-header": return this._longHeader = !0, this._missing = this._header.size, this._missing > 4194304 ? (this._continueWrite(Error("Header exceeds max size")), !1) : !0;
			}
			return this._locked = !0, this._applyLongHeaders(), this._header.size >= 0 ? this._header.size === 0 || this._header.type === "directory" ? (this.emit("entry", this._header, this._createStream(), this._unlockBound), !0) : (this._stream = this._createStream(), this._missing = this._header.size, this.emit("entry", this._header, this._stream, this._unlockBound), !0) : (this._continueWrite(Error("Invalid header")), !1);
		}
		_applyLongHeaders() {
			this._gnuLongPath &&= (this._header.name = this._gnuLongPath, null), this._gnuLongLinkPath &&= (this._header.linkname = this._gnuLongLinkPath, null), this._pax &&= (this._pax.path && (this._header.name = this._pax.path), this._pax.linkpath && (this._header.linkname = this._pax.linkpath), this._pax.size && (this._header.size = parseInt(this._pax.size, 10)), this._header.pax = this._pax, null);
		}
		_decodeLongHeader(buf) {
			switch (this._header.type) {
				case "gnu-long-path":
					this._gnuLongPath = headers.decodeLongPath(buf, this._filenameEncoding);
					break;
				case "gnu-long-link-path":
					this._gnuLongLinkPath = headers.decodeLongPath(buf, this._filenameEncoding);
					break;
				case "pax-global-header":
					this._paxGlobal = headers.decodePax(buf);
					break;
				case "pax-header": this._pax = this._paxGlobal === null ? headers.decodePax(buf) : Object.assign({}, this._paxGlobal, headers.decodePax(buf));
			}
		}
		_consumeLongHeader() {
			this._longHeader = !1, this._missing = overflow(this._header.size);
			let buf = this._buffer.shift(this._header.size);
			try {
				this._decodeLongHeader(buf);
			} catch (err) {
				return this._continueWrite(err), !1;
			}
			return !0;
		}
		_consumeStream() {
			let buf = this._buffer.shiftFirst(this._missing);
			if (buf === null) return !1;
			this._missing -= buf.byteLength;
			let drained = this._stream.push(buf);
			return this._missing === 0 ? (this._stream.push(null), drained && this._stream._detach(), drained && this._locked === !1) : drained;
		}
		_createStream() {
			return new Source(this, this._header, this._offset);
		}
		_update() {
			for (; this._buffer.buffered > 0 && !this.destroying;) if (this._missing > 0) {
				if (this._stream !== null) {
					if (this._consumeStream() === !1) return;
					continue;
				}
				if (this._longHeader === !0) {
					if (this._missing > this._buffer.buffered) break;
					if (this._consumeLongHeader() === !1) return !1;
					continue;
				}
				let ignore = this._buffer.shiftFirst(this._missing);
				ignore !== null && (this._missing -= ignore.byteLength);
			} else {
				if (this._buffer.buffered < 512) break;
				if (this._stream !== null || this._consumeHeader() === !1) return;
			}
			this._continueWrite(null);
		}
		_continueWrite(err) {
			let cb = this._callback;
			this._callback = noop, cb(err);
		}
		_write(data, cb) {
			this._callback = cb, this._buffer.push(data), this._update();
		}
		_final(cb) {
			this._finished = this._missing === 0 && this._buffer.buffered === 0, cb(this._finished ? null : Error("Unexpected end of data"));
		}
		_predestroy() {
			this._continueWrite(null);
		}
		_destroy(cb) {
			this._stream && this._stream.destroy(getStreamError(this)), cb(null);
		}
		[Symbol.asyncIterator]() {
			let error = null, promiseResolve = null, promiseReject = null, entryStream = null, entryCallback = null, extract = this;
			return this.on("entry", onentry), this.on("error", (err) => {
				error = err;
			}), this.on("close", onclose), {
				[Symbol.asyncIterator]() {
					return this;
				},
				next() {
					return new Promise(onnext);
				},
				return() {
					return destroy(null);
				},
				throw(err) {
					return destroy(err);
				}
			};
			function consumeCallback(err) {
				if (!entryCallback) return;
				let cb = entryCallback;
				entryCallback = null, cb(err);
			}
			function onnext(resolve, reject) {
				if (error) return reject(error);
				entryStream ? (resolve({
					value: entryStream,
					done: !1
				}), entryStream = null) : (promiseResolve = resolve, promiseReject = reject, consumeCallback(null), extract._finished && promiseResolve && (promiseResolve({
					value: void 0,
					done: !0
				}), promiseResolve = promiseReject = null));
			}
			function onentry(header, stream, callback) {
				entryCallback = callback, stream.on("error", noop), promiseResolve ? (promiseResolve({
					value: stream,
					done: !1
				}), promiseResolve = promiseReject = null) : entryStream = stream;
			}
			function onclose() {
				consumeCallback(error), promiseResolve &&= (error ? promiseReject(error) : promiseResolve({
					value: void 0,
					done: !0
				}), promiseReject = null);
			}
			function destroy(err) {
				return extract.destroy(err), consumeCallback(err), new Promise((resolve, reject) => {
					if (extract.destroyed) return resolve({
						value: void 0,
						done: !0
					});
					extract.once("close", function() {
						err ? reject(err) : resolve({
							value: void 0,
							done: !0
						});
					});
				});
			}
		}
	};
	module.exports = function(opts) {
		return new Extract(opts);
	};
	function noop() {}
	function overflow(size) {
		return size &= 511, size && 512 - size;
	}
})), require_constants = __commonJSMin(((exports, module) => {
	let constants = {
		S_IFMT: 61440,
		S_IFDIR: 16384,
		S_IFCHR: 8192,
		S_IFBLK: 24576,
		S_IFIFO: 4096,
		S_IFLNK: 40960
	};
	try {
		module.exports = __require("fs").constants || constants;
	} catch {
		module.exports = constants;
	}
})), require_pack = __commonJSMin(((exports, module) => {
	let { Readable, Writable, getStreamError } = require_streamx(), b4a = require_b4a(), constants = require_constants(), headers = require_headers(), END_OF_TAR = b4a.alloc(1024);
	var Sink = class extends Writable {
		constructor(pack, header, callback) {
			super({
				mapWritable,
				eagerOpen: !0
			}), this.written = 0, this.header = header, this._callback = callback, this._linkname = null, this._isLinkname = header.type === "symlink" && !header.linkname, this._isVoid = header.type !== "file" && header.type !== "contiguous-file", this._finished = !1, this._pack = pack, this._openCallback = null, this._pack._stream === null ? this._pack._stream = this : this._pack._pending.push(this);
		}
		_open(cb) {
			this._openCallback = cb, this._pack._stream === this && this._continueOpen();
		}
		_continuePack(err) {
			if (this._callback === null) return;
			let callback = this._callback;
			this._callback = null, callback(err);
		}
		_continueOpen() {
			this._pack._stream === null && (this._pack._stream = this);
			let cb = this._openCallback;
			if (this._openCallback = null, cb !== null) {
				if (this._pack.destroying) return cb(Error("pack stream destroyed"));
				if (this._pack._finalized) return cb(Error("pack stream is already finalized"));
				this._pack._stream = this, this._isLinkname || this._pack._encode(this.header), this._isVoid && (this._finish(), this._continuePack(null)), cb(null);
			}
		}
		_write(data, cb) {
			if (this._isLinkname) return this._linkname = this._linkname ? b4a.concat([this._linkname, data]) : data, cb(null);
			if (this._isVoid) return data.byteLength > 0 ? cb(Error("No body allowed for this entry")) : cb();
			if (this.written += data.byteLength, this._pack.push(data)) return cb();
			this._pack._drain = cb;
		}
		_finish() {
			this._finished || (this._finished = !0, this._isLinkname && (this.header.linkname = this._linkname ? b4a.toString(this._linkname, "utf-8") : "", this._pack._encode(this.header)), overflow(this._pack, this.header.size), this._pack._done(this));
		}
		_final(cb) {
			if (this.written !== this.header.size) return cb(Error("Size mismatch"));
			this._finish(), cb(null);
		}
		_getError() {
			return getStreamError(this) || Error("tar entry destroyed");
		}
		_predestroy() {
			this._pack.destroy(this._getError());
		}
		_destroy(cb) {
			this._pack._done(this), this._continuePack(this._finished ? null : this._getError()), cb();
		}
	}, Pack = class extends Readable {
		constructor(opts) {
			super(opts), this._drain = noop, this._finalized = !1, this._finalizing = !1, this._pending = [], this._stream = null;
		}
		entry(header, buffer, callback) {
			if (this._finalized || this.destroying) throw Error("already finalized or destroyed");
			typeof buffer == "function" && (callback = buffer, buffer = null), callback ||= noop, header.size && header.type !== "symlink" || (header.size = 0), header.type ||= modeToType(header.mode), header.mode ||= header.type === "directory" ? 493 : 420, header.uid ||= 0, header.gid ||= 0, header.mtime ||= new Date(), typeof buffer == "string" && (buffer = b4a.from(buffer));
			let sink = new Sink(this, header, callback);
			return b4a.isBuffer(buffer) ? (header.size = buffer.byteLength, sink.write(buffer), sink.end(), sink) : (sink._isVoid, sink);
		}
		finalize() {
			this._stream || this._pending.length > 0 ? this._finalizing = !0 : this._finalized || (this._finalized = !0, this.push(END_OF_TAR), this.push(null));
		}
		_done(stream) {
			stream === this._stream && (this._stream = null, this._finalizing && this.finalize(), this._pending.length && this._pending.shift()._continueOpen());
		}
		_encode(header) {
			if (!header.pax) {
				let buf = headers.encode(header);
				if (buf) {
					this.push(buf);
					return;
				}
			}
			this._encodePax(header);
		}
		_encodePax(header) {
			let paxHeader = headers.encodePax({
				name: header.name,
				linkname: header.linkname,
				pax: header.pax
			}), newHeader = {
				name: "PaxHeader",
				mode: header.mode,
				uid: header.uid,
				gid: header.gid,
				size: paxHeader.byteLength,
				mtime: header.mtime,
				type: "pax-header",
				linkname: header.linkname && "PaxHeader",
				uname: header.uname,
				gname: header.gname,
				devmajor: header.devmajor,
				devminor: header.devminor
			};
			this.push(headers.encode(newHeader)), this.push(paxHeader), overflow(this, paxHeader.byteLength), newHeader.size = header.size, newHeader.type = header.type, this.push(headers.encode(newHeader));
		}
		_doDrain() {
			let drain = this._drain;
			this._drain = noop, drain();
		}
		_predestroy() {
			let err = getStreamError(this);
			for (this._stream && this._stream.destroy(err); this._pending.length;) {
				let stream = this._pending.shift();
				stream.destroy(err), stream._continueOpen();
			}
			this._doDrain();
		}
		_read(cb) {
			this._doDrain(), cb();
		}
	};
	module.exports = function(opts) {
		return new Pack(opts);
	};
	function modeToType(mode) {
		switch (mode & constants.S_IFMT) {
			case constants.S_IFBLK: return "block-device";
			case constants.S_IFCHR: return "character-device";
			case constants.S_IFDIR: return "directory";
			case constants.S_IFIFO: return "fifo";
			case constants.S_IFLNK: return "symlink";
		}
		return "file";
	}
	function noop() {}
	function overflow(self, size) {
		size &= 511, size && self.push(END_OF_TAR.subarray(0, 512 - size));
	}
	function mapWritable(buf) {
		return b4a.isBuffer(buf) ? buf : b4a.from(buf);
	}
})), import_tar_stream = __commonJSMin(((exports) => {
	exports.extract = require_extract(), exports.pack = require_pack();
}))();
function* readChunks(file) {
	let buffer = new Uint8Array(Math.min(1048576, Math.max(1, file.size)));
	for (let at = 0; at < file.size;) {
		let count = file.readSync(at + buffer.length <= file.size ? buffer : buffer.subarray(0, file.size - at), at);
		if (count === 0) return;
		yield buffer.subarray(0, count), at += count;
	}
}
function baseEcosystem(ecosystem) {
	let colon = ecosystem.indexOf(":");
	return colon < 0 ? ecosystem : ecosystem.slice(0, colon);
}
const lower = (name) => name.toLowerCase(), NORMAL_FORMS = new Map([
	["PyPI", (name) => name.toLowerCase().replace(/[-_.]+/g, "-")],
	["NuGet", lower],
	["Packagist", lower],
	["GitHub Actions", lower],
	["Hex", lower],
	["Pub", lower]
]);
function normalizePackageName(ecosystem, name) {
	let normalize = NORMAL_FORMS.get(baseEcosystem(ecosystem));
	return normalize === void 0 ? name : normalize(name);
}
const MALICIOUS = "#malicious";
function maliciousShardOf(shard) {
	return shard.includes(":") || isMaliciousShard(shard) ? void 0 : `${shard}${MALICIOUS}`;
}
function isMaliciousShard(shard) {
	return shard.endsWith(MALICIOUS);
}
function ecosystemOf(shard) {
	return isMaliciousShard(shard) ? shard.slice(0, -10) : shard;
}
function takesId(shard, id) {
	return shard.includes(":") || id.startsWith("MAL-") === isMaliciousShard(shard);
}
function belongsToShard(shard, ecosystem) {
	let own = ecosystemOf(shard);
	return ecosystem === own || !own.includes(":") && baseEcosystem(ecosystem) === own;
}
function slugOf(shard) {
	return `${shard.toLowerCase().replace(/[^a-z0-9.]+/g, "-").replace(/^[.-]+/, "").slice(0, 60) || "shard"}-${createHash("sha256").update(shard).digest("hex").slice(0, 8)}`;
}
const TABLES = "\n  CREATE TABLE advisory (id TEXT NOT NULL, head TEXT NOT NULL);\n  CREATE TABLE affected (name TEXT NOT NULL, id TEXT NOT NULL, entries TEXT NOT NULL);\n  CREATE TABLE prose (first TEXT NOT NULL, texts BLOB NOT NULL);\n", WRITE_PRAGMAS = "\n  PRAGMA page_size = 4096;\n  PRAGMA journal_mode = OFF;\n  PRAGMA synchronous = OFF;\n  PRAGMA locking_mode = EXCLUSIVE;\n  PRAGMA cache_size = -4096;\n";
function sidePath(fs, directory, shard) {
	return fs.join(directory, `${slugOf(shard)}.json`);
}
async function writeFacts(fs, directory, facts) {
	await fs.writeAtomically(sidePath(fs, directory, facts.ecosystem), `${JSON.stringify(facts, void 0, 1)}\n`);
}
async function readFacts$2(fs, directory, shard) {
	let facts = await readAnyFacts(fs, sidePath(fs, directory, shard));
	return facts?.ecosystem === shard ? facts : void 0;
}
async function listFacts$2(fs, directory) {
	let all = [];
	for (let name of await fs.list(directory)) {
		let facts = name.endsWith(".json") ? await readAnyFacts(fs, fs.join(directory, name)) : void 0;
		facts !== void 0 && all.push(facts);
	}
	return all.sort((a, b) => a.ecosystem < b.ecosystem ? -1 : 1);
}
async function readAnyFacts(fs, path) {
	let json;
	try {
		json = JSON.parse(Buffer.from(await fs.readFile(path, 262144)).toString("utf8"));
	} catch {
		return;
	}
	return isFacts(json) ? json : void 0;
}
function isFacts(json) {
	if (typeof json != "object" || !json) return !1;
	let { schema, ecosystem, source, revision, checked, asOf, content, seen, problems } = json;
	return schema === 1 && [ecosystem, source].every((text) => typeof text == "string") && isRevision$1(revision) && [checked, asOf].every(isTime) && Array.isArray(problems) && (seen === void 0 || isFileName(seen, ".seen")) && (content === void 0 || isContent(content));
}
function isTime(value) {
	return typeof value == "string" && !Number.isNaN(Date.parse(value));
}
function isRevision$1(value) {
	return typeof value == "object" && !!value && typeof value.token == "string";
}
function isContent(value) {
	let content = value;
	if (typeof content != "object" || !content) return !1;
	let { file, digest, bytes, records } = content;
	return typeof file == "string" && /^[a-z0-9][a-z0-9.-]*\.db$/.test(file) && isDigest(digest) && Number.isInteger(bytes) && Number.isInteger(records);
}
function isFileName(value, suffix) {
	return typeof value == "string" && /^[a-z0-9][a-z0-9.-]*$/.test(value) && value.endsWith(suffix);
}
const ABANDONED = 864e5;
function schemaDirectory(fs, directory) {
	return fs.join(directory, "v1");
}
function scratchDirectory(fs, directory) {
	return fs.join(directory, "scratch");
}
function scratchPath(fs, directory, shard) {
	return fs.join(scratchDirectory(fs, directory), `${slugOf(shard)}-${randomUUID()}`);
}
async function verifyContent(fs, directory, content) {
	let path = fs.join(schemaDirectory(fs, directory), content.file), stat = await fs.stat(path);
	return stat?.kind !== "file" || stat.size !== content.bytes ? !1 : await digestFile(fs, path) === content.digest;
}
async function digestFile(fs, path) {
	let hash = createHash("sha256"), file = await fs.open(path);
	try {
		for (let chunk of readChunks(file)) hash.update(chunk);
	} finally {
		await file.close();
	}
	return `sha256:${hash.digest("hex")}`;
}
async function prune(fs, clock, directory, shards) {
	let home = schemaDirectory(fs, directory), now = clock.now();
	for (let shard of shards) {
		let current = await readFacts$2(fs, home, shard);
		await removeOld(fs, home, now - 36e5, (name) => isOutdated(name, shard, current));
	}
	await removeOld(fs, home, now - ABANDONED, (name) => name.endsWith(".tmp")), await removeOld(fs, scratchDirectory(fs, directory), now - ABANDONED, () => !0);
}
function isOutdated(name, shard, current) {
	return name.startsWith(`${slugOf(shard)}-`) && name !== current?.content?.file && name !== current?.seen;
}
async function removeOld(fs, directory, before, isWaste) {
	for (let name of (await fs.list(directory)).filter(isWaste)) {
		let path = fs.join(directory, name), stat = await fs.stat(path);
		stat !== void 0 && stat.modified < before && await fs.remove(path).catch(() => void 0);
	}
}
function ageOf(facts, now) {
	return Math.max(0, now - Date.parse(facts.asOf));
}
function describeFacts(facts, now, warnAge) {
	let { ecosystem, source, revision, checked, asOf, content } = facts, base = {
		ecosystem,
		source,
		checked,
		asOf,
		...revision.modified === void 0 ? {} : { revision: revision.modified }
	};
	if (content === void 0) return {
		...base,
		status: "missing",
		problem: nothingFor(facts)
	};
	let status = ageOf(facts, now) > warnAge ? "stale" : "fresh";
	return {
		...base,
		status,
		digest: content.digest,
		records: content.records
	};
}
function describeShard$1({ shard, facts, failure }, now, warnAge) {
	let reason = failure?.message;
	if (facts === void 0) return {
		ecosystem: shard,
		status: "missing",
		problem: reason ?? "it was never fetched, and no connection may be made"
	};
	let described = describeFacts(facts, now, warnAge);
	return reason === void 0 ? described : {
		...described,
		status: described.status === "fresh" ? "stale" : described.status,
		problem: reason
	};
}
function collectProblems(refreshed, status, now, warnAge) {
	let { shard, facts, failure, wasDamaged, isOptional } = refreshed, noun = isOptional ? "data of" : "advisories for", problems = [], report = (severity, code, message, hint) => {
		problems.push({
			severity,
			code,
			message,
			where: {
				plugin: "feed",
				record: shard
			},
			...hint === void 0 ? {} : { hint }
		});
	};
	if (wasDamaged && report("warning", "FEED_DAMAGED", `the stored data of ${shard} were damaged and were thrown away`), status.status === "missing") return report(isOptional ? "warning" : "error", "FEED_MISSING", `there are no ${noun} ${shard}: ${status.problem ?? "unknown reason"}`, failure?.hint), problems;
	if (facts === void 0) return problems;
	let age = formatDuration(ageOf(facts, now));
	return failure && report("warning", failure.code === "FEED_DAMAGED" ? "FEED_DAMAGED" : "FEED_UNREACHABLE", `the data of ${shard} could not be refreshed, a copy that is ${age} old is used: ${failure.message}`, failure.hint), ageOf(facts, now) > warnAge && report("warning", "FEED_STALE", `the data of ${shard} are ${age} old`), [...problems, ...facts.problems];
}
function nothingFor(facts) {
	return `${facts.source} has no records for ${facts.ecosystem}`;
}
const FILE_CODES = new Set([
	"ENOSPC",
	"EDQUOT",
	"EACCES",
	"EPERM",
	"EROFS",
	"EIO",
	"EMFILE",
	"ENFILE",
	"ENOTDIR",
	"EISDIR",
	"EEXIST",
	"ENOENT"
]);
function asStoreError(error, directory) {
	if (isTidegateError(error) || !(error instanceof Error) || !("code" in error)) return error;
	let code = String(error.code);
	return !FILE_CODES.has(code) && code !== "ERR_SQLITE_ERROR" ? error : new TidegateError("FEED_STORE_FAILED", `the feed directory ${directory} cannot be used: ${error.message}`, { cause: error });
}
const CVE$1 = /^CVE-\d{4}-\d{4,19}$/;
function isCveId(text) {
	return typeof text == "string" && CVE$1.test(text);
}
function badRow(shard, what) {
	return {
		severity: "warning",
		code: "FEED_RECORD_INVALID",
		message: `an entry of ${shard} was left out: ${what}`,
		where: {
			plugin: "feed",
			record: shard
		}
	};
}
const SHARD$1 = "EPSS", MAX_BYTES$4 = 268435456, epssList = {
	shard: SHARD$1,
	read: read$1
};
async function* read$1(chunks) {
	let date, hasHeader = !1;
	for await (let lines of splitLines(await inflate$3(chunks))) {
		let rows = [];
		for (let line of lines) hasHeader ? rows.push(readLine(line, date ?? "")) : line === "cve,epss,percentile" && date !== void 0 ? hasHeader = !0 : date ??= readDate(line);
		yield rows;
	}
	if (!hasHeader) throw notScores();
}
function readDate(line) {
	let [, date] = /^#.*\bscore_date:(\d{4}-\d\d-\d\d)/.exec(line) ?? [];
	if (date === void 0 && line !== "") throw notScores();
	return date;
}
function readLine(line, date) {
	let [cve, score, percentile, ...rest] = line.split(",");
	if (!isCveId(cve) || rest.length > 0) return badRow(SHARD$1, "it does not begin with a CVE id");
	let facts = {
		score: readShare(score),
		percentile: readShare(percentile),
		date
	};
	return Number.isNaN(facts.score + facts.percentile) ? badRow(SHARD$1, `the score of ${cve} is not one`) : {
		cve,
		facts: JSON.stringify(facts)
	};
}
function readShare(text) {
	if (text === void 0 || !/^(?:0|1|0?\.\d{1,12}|[01]\.\d{1,12}|\d(?:\.\d{1,12})?e-\d{1,2})$/i.test(text)) return NaN;
	let value = Number(text);
	return value <= 1 ? value : NaN;
}
async function* splitLines(chunks) {
	let rest = "", size = 0;
	for await (let chunk of chunks) {
		if (size += chunk.length, size > MAX_BYTES$4) throw new TidegateError("FEED_LIMIT_EXCEEDED", `${SHARD$1} is larger than ${MAX_BYTES$4} bytes`);
		let lines = (rest + Buffer.from(chunk).toString("latin1")).split(/\r?\n/);
		if (rest = lines.pop() ?? "", rest.length > 4096) throw notScores();
		yield lines.filter((line) => line !== "");
	}
	yield [rest.replace(/\r$/, "")].filter((line) => line !== "");
}
async function inflate$3(chunks) {
	let iterator = chunks[Symbol.asyncIterator](), first = await iterator.next(), all = prepend(first, iterator);
	return first.done === !0 || first.value[0] !== 31 || first.value[1] !== 139 ? all : inflateGzip(all);
}
async function* prepend(first, rest) {
	for (let next = first; next.done !== !0; next = await rest.next()) yield next.value;
}
async function* inflateGzip(chunks) {
	let gunzip = createGunzip();
	pipeline(Readable.from(chunks, { objectMode: !1 }), gunzip).catch(() => void 0);
	try {
		yield* gunzip;
	} catch (error) {
		throw new TidegateError("FEED_DAMAGED", `the scores of ${SHARD$1} are cut off or damaged`, { cause: error });
	}
}
function notScores() {
	return new TidegateError("FEED_DAMAGED", `what came is not a file of ${SHARD$1} scores`);
}
async function openCurrent(shard, home, fs, open) {
	for (let attempt = 1;; attempt++) {
		let facts = await readFacts$2(fs, home, shard);
		if (facts?.content === void 0) return;
		try {
			return open(fs.join(home, facts.content.file));
		} catch (error) {
			if (attempt === 3) throw error;
		}
	}
}
function asOpenProblem(error, shard) {
	if (!isTidegateError(error) || error.code !== "FEED_DAMAGED" && error.code !== "FEED_SCHEMA_UNSUPPORTED") throw error;
	return {
		severity: "error",
		code: error.code,
		message: error.message,
		hint: error.hint,
		where: {
			plugin: "feed",
			record: shard
		}
	};
}
async function refreshDataset(dataset, options, cx) {
	let { isOptional = !1 } = dataset, stored = [];
	for (let shard of dataset.shards) stored.push(await loadStored(shard, options, cx));
	let result = (updated, failure) => dataset.shards.map((shard, index) => {
		let { facts, wasDamaged = !1 } = stored[index] ?? {};
		return {
			shard,
			before: facts,
			facts: updated.get(shard) ?? facts,
			wasDamaged,
			isOptional,
			...failure ? { failure } : {}
		};
	}), facts = stored.map((each) => each.facts);
	if (needsNoRequest(dataset, facts, options, cx)) return result(new Map());
	try {
		return result(await ask(dataset, facts, options, cx));
	} catch (error) {
		if (cx.signal.throwIfAborted(), !isTidegateError(error) || !/^(?:FEED_(?!STORE)|NETWORK_)/.test(error.code)) throw error;
		return result(new Map(), error);
	}
}
async function loadStored(shard, { directory }, { fs }) {
	let facts = await readFacts$2(fs, schemaDirectory(fs, directory), shard);
	return facts?.content === void 0 || await verifyContent(fs, directory, facts.content) ? {
		facts,
		wasDamaged: !1
	} : {
		facts: void 0,
		wasDamaged: !0
	};
}
function needsNoRequest(dataset, facts, options, cx) {
	if (!dataset.isRemote) return !1;
	if (options.offline === !0) return !0;
	let now = cx.clock.now(), since = now - (options.recheckAfter ?? 36e5);
	return facts.every((known) => {
		if (known === void 0 || known.source !== redact(dataset.location)) return !1;
		let checked = Date.parse(known.checked);
		return checked > since && checked <= now;
	});
}
async function ask(dataset, stored, { directory }, cx) {
	try {
		let context = {
			...cx,
			directory,
			scratch: scratchDirectory(cx.fs, directory)
		}, answer = await dataset.refresh({
			since: commonRevision(dataset, stored),
			stored
		}, context), updated = new Map();
		for (let outcome of settle$1(answer, dataset, stored)) {
			let facts = stamp(outcome, dataset, cx.clock.now());
			await writeFacts(cx.fs, schemaDirectory(cx.fs, directory), facts), updated.set(facts.ecosystem, facts);
		}
		return updated;
	} catch (error) {
		throw asStoreError(error, directory);
	}
}
function commonRevision({ location }, stored) {
	let [first] = stored;
	return stored.every((known) => known?.source === redact(location) && known.revision.token === first?.revision.token) ? first?.revision : void 0;
}
function settle$1(answer, { shards, location }, stored) {
	if (answer.kind === "unchanged") return stored.filter((known) => known !== void 0);
	let nothing = {
		contents: new Map(),
		seen: void 0,
		problems: [],
		revision: { token: "absent" }
	}, { contents, seen, problems, revision } = answer.kind === "compiled" ? answer : nothing, lost = stored.find((known) => known?.content !== void 0 && !contents.has(known.ecosystem));
	if (lost) throw new TidegateError("FEED_REJECTED", `${redact(location)} no longer has records for ${lost.ecosystem}`);
	return shards.map((ecosystem) => {
		let content = contents.get(ecosystem), file = seen?.get(ecosystem);
		return {
			ecosystem,
			revision,
			problems,
			...content ? { content } : {},
			...file ? { seen: file } : {}
		};
	});
}
function stamp({ ecosystem, revision, problems, content, seen }, { location, isRemote }, now) {
	let checked = new Date(now).toISOString();
	return {
		schema: 1,
		ecosystem,
		source: redact(location),
		revision,
		checked,
		asOf: isRemote ? checked : revision.modified ?? checked,
		...content ? { content } : {},
		...seen ? { seen } : {},
		problems
	};
}
async function syncDatasets(datasets, options, cx) {
	await prepare(options, cx);
	let refreshed = await mapLimited(datasets, (dataset) => shareFlight(dataset, options, () => refreshDataset(dataset, options, cx))), shards = datasets.flatMap((dataset) => dataset.shards);
	return await prune(cx.fs, cx.clock, options.directory, shards).catch(() => void 0), summarise(refreshed.flat(), options, cx.clock.now());
}
async function prepare({ directory }, { fs }) {
	try {
		await fs.makeDirectory(schemaDirectory(fs, directory)), await fs.makeDirectory(scratchDirectory(fs, directory));
	} catch (error) {
		throw asStoreError(error, directory);
	}
}
async function mapLimited(items, work) {
	let results = [], queue = items.entries();
	return await Promise.all(Array.from({ length: 3 }, async () => {
		for (let [index, item] of queue) results[index] = await work(item);
	})), results;
}
const flights = new Map();
async function shareFlight({ location, shards }, { directory, offline }, start) {
	let key = JSON.stringify([
		directory,
		location,
		offline === !0,
		shards
	]), running = flights.get(key);
	if (running !== void 0) return running;
	let flight = start();
	flights.set(key, flight);
	try {
		return await flight;
	} finally {
		flights.delete(key);
	}
}
function summarise(refreshed, options, now) {
	let warnAge = options.warnAge ?? 864e5, pairs = refreshed.filter(isWorthMentioning).map((shard) => ({
		shard,
		status: describeShard$1(shard, now, warnAge)
	})), statuses = pairs.map(({ status }) => status);
	return {
		statuses,
		problems: dropRepeated(pairs.flatMap(({ shard, status }) => collectProblems(shard, status, now, warnAge))),
		changed: refreshed.some(({ before, facts }) => before?.content?.digest !== facts?.content?.digest),
		fingerprint: fingerprintOf(statuses)
	};
}
function isWorthMentioning({ shard, facts }) {
	return !isMaliciousShard(shard) || facts?.content !== void 0;
}
function dropRepeated(problems) {
	return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
function fingerprintOf(statuses) {
	let lines = statuses.map(({ ecosystem, digest = "missing" }) => `${ecosystem} ${digest}\n`).sort();
	return createHash("sha256").update(lines.join("")).digest("hex");
}
const FREE = "free";
async function claimPartial(url, cx) {
	for (let name of await cx.fs.list(cx.scratch)) {
		let [key, tag = "", owner, suffix] = name.split(".");
		if (key !== keyOf$1(url) || suffix !== "part" || tag === "") continue;
		let path = cx.fs.join(cx.scratch, name), stat = await cx.fs.stat(path);
		if (stat === void 0 || stat.size === 0 || owner !== FREE && cx.clock.now() - stat.modified < 6e5) continue;
		let etag = Buffer.from(tag, "base64url").toString("utf8"), mine = partialPath(url, etag, cx);
		try {
			return await cx.fs.rename(path, mine), {
				path: mine,
				etag,
				size: stat.size
			};
		} catch {}
	}
}
function partialPath(url, etag, cx, owner = randomUUID()) {
	let tag = isResumable(etag) ? Buffer.from(etag).toString("base64url") : "";
	return cx.fs.join(cx.scratch, `${keyOf$1(url)}.${tag}.${owner}.part`);
}
function isResumable(etag) {
	return etag.startsWith("\"") && etag.length <= 100;
}
async function releasePartial(url, partial, cx) {
	await (partial.size > 0 && isResumable(partial.etag) ? cx.fs.rename(partial.path, partialPath(url, partial.etag, cx, FREE)) : cx.fs.remove(partial.path)).catch(() => void 0);
}
function keyOf$1(url) {
	return createHash("sha256").update(url).digest("hex").slice(0, 16);
}
const TRANSIENT = new Set([
	"ECONNRESET",
	"ECONNREFUSED",
	"ECONNABORTED",
	"EPIPE",
	"ETIMEDOUT",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"EAI_AGAIN"
]);
function isTransient(error) {
	return isTidegateError(error) ? error.code === "NETWORK_TIMEOUT" || error.code === "NETWORK_CUT" : error instanceof Error ? error.name === "AbortError" || error.name === "TimeoutError" || "code" in error && TRANSIENT.has(String(error.code)) : !1;
}
const REDIRECTS = new Set([
	301,
	302,
	303,
	307,
	308
]);
async function get(url, headers, limits, cx) {
	let signal = AbortSignal.any([cx.signal, AbortSignal.timeout(limits.attempt)]), current = url;
	for (let hops = 0; hops <= 5; hops++) {
		let response = await send({
			url: current,
			headers,
			signal,
			headersTimeout: limits.headers,
			stallTimeout: limits.stall
		}, cx.http);
		if (!REDIRECTS.has(response.status)) return response;
		response.discard(), current = follow(current, response.headers.location);
	}
	throw new TidegateError("FEED_REJECTED", `${hostOf(url)} redirects more than 5 times`);
}
async function send(request, http) {
	try {
		return await http.request(request);
	} catch (error) {
		if (isTidegateError(error) || isTransient(error)) throw error;
		let why = error instanceof Error ? error.message : "unknown reason";
		throw new TidegateError("FEED_UNREACHABLE", `${hostOf(request.url)} cannot be reached: ${why}`, { cause: error });
	}
}
function follow(from, location) {
	let base = new URL(from);
	if (location === void 0 || !URL.canParse(location, from)) throw new TidegateError("FEED_REJECTED", `${base.host} redirects to nowhere`);
	let target = new URL(location, from);
	if (target.protocol !== "https:" && target.protocol !== base.protocol) throw new TidegateError("FEED_REJECTED", `${base.host} redirects to an insecure address`);
	return target.origin !== base.origin && (target.username = "", target.password = ""), target.href;
}
function hostOf(url) {
	return new URL(url).host;
}
var Refusal = class {
	status;
	retryAfter;
	constructor(response, now) {
		this.status = response.status, this.retryAfter = readRetryAfter(response.headers["retry-after"], now);
	}
};
async function tryRepeatedly(what, limits, cx, attempt) {
	let deadline = cx.clock.now() + limits.total, waited = 0;
	for (let count = 1;; count++) {
		let outcome = await attemptOnce(attempt, cx.signal);
		if (!(outcome instanceof Refusal) && !(outcome instanceof Failure)) return outcome;
		let pause = choosePause(outcome, count, limits);
		if (waited += pause, count >= limits.attempts || waited > limits.waiting || cx.clock.now() + pause > deadline) throw giveUp(what, count, outcome);
		cx.logger.debug(`${what}: ${describe$11(outcome)}; attempt ${count + 1} in ${Math.round(pause)} ms`), await cx.clock.sleep(pause, cx.signal);
	}
}
var Failure = class {
	cause;
	constructor(cause) {
		this.cause = cause;
	}
};
async function attemptOnce(attempt, signal) {
	try {
		return await attempt();
	} catch (error) {
		if (!signal.aborted && isTransient(error)) return new Failure(error);
		throw error;
	}
}
function choosePause(outcome, count, limits) {
	return (outcome instanceof Refusal ? outcome.retryAfter : void 0) ?? limits.backoff * 2 ** (count - 1) * (.5 + Math.random());
}
function giveUp(what, count, outcome) {
	let tries = count === 1 ? "one attempt" : `${count} attempts`;
	return outcome instanceof Failure ? new TidegateError("FEED_UNREACHABLE", `${what}: ${describe$11(outcome)} (${tries})`, { cause: outcome.cause }) : new TidegateError("FEED_REJECTED", `${what}: ${describe$11(outcome)} (${tries})`, { context: { status: outcome.status } });
}
function describe$11(outcome) {
	if (outcome instanceof Failure) return outcome.cause instanceof Error ? outcome.cause.message || outcome.cause.name : "the connection failed";
	let asked = outcome.retryAfter === void 0 ? "" : ` and asks to wait ${Math.ceil(outcome.retryAfter / 1e3)} s`;
	return `the host answers ${outcome.status}${asked}`;
}
function readRetryAfter(value, now) {
	if (value === void 0) return;
	if (/^\d{1,9}$/.test(value)) return Number(value) * 1e3;
	let date = Date.parse(value);
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
async function download(url, since, limits, cx) {
	let state = { partial: await claimPartial(url, cx) };
	try {
		let done = await tryRepeatedly(`fetching ${nameOf$4(url)}`, limits, cx, () => attempt(url, since, limits, {
			...cx,
			state
		}));
		return done.kind === "file" && (state.partial = void 0), done;
	} finally {
		state.partial !== void 0 && await releasePartial(url, state.partial, cx);
	}
}
async function attempt(url, since, limits, cx) {
	let { partial } = cx.state, response = await get(url, {
		...conditions(since),
		...rangeOf(partial)
	}, limits, cx), settled = await settle(url, response, cx);
	if (settled !== void 0) return settled;
	let continues = response.status === 206;
	if (continues && !isContinuation(response, partial)) return response.discard(), await dropPartial(cx), new Refusal(response, cx.clock.now());
	continues || await startAnew(url, response, cx), await receive(url, response, limits, cx);
	let file = cx.state.partial;
	if (file === void 0) throw new TidegateError("INTERNAL", "a download without a file");
	return await verify(file.path, response, cx), {
		kind: "file",
		path: file.path,
		bytes: file.size,
		revision: revisionOf(response, file.size)
	};
}
async function settle(url, response, cx) {
	let { status } = response;
	if (status !== 200 && status !== 206) {
		if (response.discard(), status === 304) return { kind: "unchanged" };
		if (status === 404 || status === 410) return { kind: "absent" };
		if (status === 416) await dropPartial(cx);
		else if (status !== 408 && status !== 429 && status < 500) throw new TidegateError("FEED_REJECTED", `${hostOf(url)} answers ${status} for ${nameOf$4(url)}`, { context: { status } });
		return new Refusal(response, cx.clock.now());
	}
}
function conditions(since) {
	let [kind, ...rest] = since?.token.split(" ") ?? [], value = rest.join(" ");
	return kind === "etag" ? { "if-none-match": value } : kind === "modified" ? { "if-modified-since": value } : {};
}
function revisionOf(response, size) {
	let etag = response.headers.etag, modified = response.headers["last-modified"], time = modified === void 0 ? NaN : Date.parse(modified);
	return {
		token: etag === void 0 ? modified === void 0 ? `size ${size}` : `modified ${modified}` : `etag ${etag}`,
		...Number.isNaN(time) ? {} : { modified: new Date(time).toISOString() }
	};
}
function rangeOf(partial) {
	return partial === void 0 || partial.size === 0 || !isResumable(partial.etag) ? {} : {
		range: `bytes=${partial.size}-`,
		"if-range": partial.etag
	};
}
function isContinuation(response, partial) {
	let range = response.headers["content-range"] ?? "";
	return partial !== void 0 && range.startsWith(`bytes ${partial.size}-`);
}
async function startAnew(url, response, cx) {
	await dropPartial(cx);
	let etag = response.headers.etag ?? "";
	cx.state.partial = {
		path: partialPath(url, etag, cx),
		etag,
		size: 0
	};
}
async function dropPartial(cx) {
	cx.state.partial !== void 0 && await cx.fs.remove(cx.state.partial.path), cx.state.partial = void 0;
}
async function receive(url, response, limits, cx) {
	let partial = cx.state.partial;
	if (partial === void 0) return;
	let size = partial.size, announced = Number(response.headers["content-length"] ?? NaN), progress = {
		task: `Fetch ${nameOf$4(url)}`,
		unit: "bytes",
		...Number.isNaN(announced) ? {} : { total: size + announced }
	}, file = await cx.fs.openWrite(partial.path, { append: !0 });
	try {
		for await (let chunk of response.body) {
			if (size + chunk.length > limits.maxBytes) throw new TidegateError("FEED_LIMIT_EXCEEDED", `${nameOf$4(url)} is larger than ${limits.maxBytes} bytes`);
			await file.write(chunk), size += chunk.length, cx.logger.progress({
				...progress,
				done: size
			});
		}
		cx.logger.progress({
			...progress,
			done: size,
			isFinished: !0
		});
	} finally {
		await file.close(), cx.state.partial = {
			...partial,
			size
		};
	}
}
async function verify(path, response, cx) {
	let expected = /(?:^|[\s,])md5=([A-Za-z0-9+/]{22}==)/.exec(response.headers["x-goog-hash"] ?? "")?.[1];
	if (expected === void 0) return;
	let hash = createHash("md5"), file = await cx.fs.open(path);
	try {
		for await (let chunk of file.stream()) hash.update(chunk);
	} finally {
		await file.close();
	}
	if (hash.digest("base64") !== expected) throw await dropPartial(cx), new TidegateError("NETWORK_CUT", "what arrived is not what the host says it sent");
}
function nameOf$4(url) {
	return decodeURIComponent(new URL(url).pathname.split("/").slice(-2).join("/"));
}
const DOWNLOAD_LIMITS = {
	attempts: 5,
	backoff: 500,
	waiting: 9e4,
	headers: 2e4,
	stall: 2e4,
	attempt: 24e4,
	total: 6e5,
	maxBytes: 8 * 1024 ** 3
};
function fileRevision(stat) {
	return {
		token: `file ${stat.size} ${Math.round(stat.modified)}`,
		modified: new Date(stat.modified).toISOString()
	};
}
function filesRevision(files) {
	let hash = createHash("sha256"), newest = 0;
	for (let { name, stat } of files) hash.update(`${name}\n${stat.size} ${Math.round(stat.modified)}\n`), newest = Math.max(newest, stat.modified);
	return {
		token: `files ${hash.digest("hex")}`,
		modified: new Date(newest).toISOString()
	};
}
function writeContainer(path, engine, shard, fill) {
	let database = engine.create(path);
	try {
		database.exec(WRITE_PRAGMAS), database.exec("PRAGMA application_id = 1413957188; PRAGMA user_version = 1;"), fill.attach?.(database), database.exec("BEGIN; CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;");
		let records = fill.write(database), insert = database.prepare("INSERT INTO main.meta VALUES (?, ?)");
		return insert.run("ecosystem", shard), insert.run("records", String(records)), database.exec("COMMIT"), records;
	} finally {
		database.close();
	}
}
function openContainer(shard, path, engine) {
	let database;
	try {
		return database = engine.openImmutable(path), checkIdentity(database, shard), database;
	} catch (error) {
		throw database?.close(), asDamage(error, shard);
	}
}
function checkIdentity(database, shard) {
	let application = readPragma(database, "application_id"), schema = readPragma(database, "user_version");
	if (application !== 1413957188) throw new TidegateError("FEED_DAMAGED", `the file of ${shard} is not a feed shard`);
	if (schema > 1) throw new TidegateError("FEED_SCHEMA_UNSUPPORTED", `the shard ${shard} has schema ${schema}; this version reads 1`);
	if (schema < 1) throw new TidegateError("FEED_DAMAGED", `the shard ${shard} has the outdated schema ${schema}`);
	if (database.prepare("SELECT value FROM meta WHERE key = 'ecosystem'").get()?.value !== shard) throw new TidegateError("FEED_DAMAGED", `the file of ${shard} holds another ecosystem`);
}
function readPragma(database, name) {
	return Number(database.prepare(`PRAGMA ${name}`).get()?.[name] ?? 0);
}
function asDamage(error, shard) {
	return error instanceof TidegateError ? error : new TidegateError("FEED_DAMAGED", `the shard ${shard} cannot be read`, { cause: error });
}
const unlessEmpty = (list) => list.length === 0 ? void 0 : list;
function writeHead(advisory) {
	let { modified, published, aliases, upstream, related, severity, severityWord } = advisory;
	return JSON.stringify({
		modified,
		published,
		aliases: unlessEmpty(aliases),
		upstream: unlessEmpty(upstream),
		related: unlessEmpty(related),
		severity: unlessEmpty(severity),
		severityWord
	});
}
function readHead(id, row) {
	return {
		modified: "",
		aliases: [],
		upstream: [],
		related: [],
		severity: [],
		...JSON.parse(row),
		id
	};
}
function writeEntries(entries, shard) {
	return JSON.stringify(entries.map(({ ecosystem, ranges, versions, severity, severityWord, fixState, binaries, arches, module }) => ({
		ecosystem: ecosystem === shard ? void 0 : ecosystem,
		ranges: unlessEmpty(ranges),
		versions: unlessEmpty(versions),
		severity: unlessEmpty(severity),
		severityWord,
		fixState,
		binaries,
		arches,
		module
	})));
}
function readEntries(row, shard, name) {
	return JSON.parse(row).map((entry) => ({
		ecosystem: shard,
		ranges: [],
		versions: [],
		severity: [],
		...entry,
		name
	}));
}
const SEPARATORS = /[\u001e\u001f]/g;
function writeText$1({ id, summary = "", details = "", references }) {
	let out = id + "" + clean(summary) + "" + clean(details);
	for (let { type, url } of references) out += "" + clean(type) + "" + clean(url);
	return out + "";
}
function clean(text) {
	return text.includes("") || text.includes("") ? text.replace(SEPARATORS, " ") : text;
}
function splitTexts(block) {
	let texts = new Map();
	for (let start = 0, end = block.indexOf(""); end >= 0; start = end + 1, end = block.indexOf("", start)) texts.set(block.slice(start, block.indexOf("", start)), block.slice(start, end + 1));
	return texts;
}
function readText$2(block, id) {
	let start = block.startsWith(id + "") ? 0 : block.indexOf("" + id + "") + 1;
	if (start === 0 && !block.startsWith(id + "")) return;
	let [, summary = "", details = "", ...links] = block.slice(start, block.indexOf("", start)).split(""), references = [];
	for (let index = 0; index + 1 < links.length; index += 2) references.push({
		type: links[index] ?? "",
		url: links[index + 1] ?? ""
	});
	return {
		id,
		...summary === "" ? {} : { summary },
		...details === "" ? {} : { details },
		references
	};
}
function endsBlock(id) {
	return crc32(id) % 32 == 0;
}
const LEVEL = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };
var ProseWriter = class {
	write;
	block = "";
	first = "";
	constructor(write) {
		this.write = write;
	}
	get isBetweenBlocks() {
		return this.block === "";
	}
	add(id, text) {
		this.block === "" && (this.first = id), this.block += text, (endsBlock(id) || this.block.length > 262144) && this.finish();
	}
	finish() {
		this.block !== "" && this.write(this.first, zstdCompressSync(this.block, LEVEL)), this.block = "";
	}
};
function findText(texts, id) {
	return readText$2(unpack(texts), id);
}
function unpackTexts(texts) {
	return splitTexts(unpack(texts));
}
function unpack(texts) {
	return zstdDecompressSync(texts, { maxOutputLength: 67108864 }).toString("utf8");
}
function mergeProse(database, changed) {
	let insert = database.prepare("INSERT INTO main.prose VALUES (?, ?)"), copy = database.prepare("INSERT INTO main.prose SELECT first, texts FROM old.prose WHERE first = ?"), load = database.prepare("SELECT texts FROM old.prose WHERE first = ?"), writer = new ProseWriter((first, texts) => insert.run(first, texts)), fresh = readFresh(database), firsts = database.prepare("SELECT first FROM old.prose ORDER BY first").all().map((row) => String(row.first)), queue = new ChangeQueue(changed);
	for (let [index, first] of firsts.entries()) {
		let ids = queue.takeBefore(firsts[index + 1]);
		if (ids.length === 0 && writer.isBetweenBlocks) {
			copy.run(first);
			continue;
		}
		let block = load.get(first)?.texts, texts = new Map(block instanceof Uint8Array ? unpackTexts(block) : []);
		for (let id of ids) replace(texts, id, fresh.get(id));
		for (let [id, text] of [...texts].sort(byId)) writer.add(id, text);
	}
	for (let id of queue.takeBefore(void 0)) {
		let text = fresh.get(id);
		text !== void 0 && writer.add(id, text);
	}
	writer.finish();
}
const byId = ([a], [b]) => a < b ? -1 : 1;
function replace(texts, id, text) {
	text === void 0 ? texts.delete(id) : texts.set(id, text);
}
function readFresh(database) {
	let fresh = new Map();
	for (let { texts } of database.prepare("SELECT texts FROM stage.prose").all()) if (texts instanceof Uint8Array) for (let [id, text] of unpackTexts(texts)) fresh.set(id, text);
	return fresh;
}
var ChangeQueue = class {
	ids;
	next = 0;
	constructor(ids) {
		this.ids = ids;
	}
	takeBefore(end) {
		let start = this.next, isBefore = (id) => id !== void 0 && (end === void 0 || id < end);
		for (; isBefore(this.ids[this.next]);) this.next += 1;
		return this.ids.slice(start, this.next);
	}
};
function packShard({ shard, stage, old }, path, engine) {
	return writeContainer(path, engine, shard, {
		attach(database) {
			database.prepare("ATTACH ? AS stage").run(stage), old !== void 0 && database.prepare("ATTACH ? AS old").run(old);
		},
		write(database) {
			return database.exec(TABLES), old === void 0 ? packStage$1(database) : mergeStage$1(database), database.exec("\n  CREATE UNIQUE INDEX advisory_id ON advisory (id);\n  CREATE INDEX affected_name ON affected (name);\n  CREATE UNIQUE INDEX prose_first ON prose (first);\n"), Number(database.prepare("SELECT count(*) AS count FROM main.advisory").get()?.count);
		}
	});
}
function packStage$1(database) {
	database.exec("\n    INSERT INTO main.advisory SELECT id, head FROM stage.advisory ORDER BY rowid;\n    INSERT INTO main.affected SELECT name, id, entries FROM stage.affected ORDER BY name, id;\n    INSERT INTO main.prose SELECT first, texts FROM stage.prose ORDER BY rowid;\n  ");
}
function mergeStage$1(database) {
	let kept = "WHERE id NOT IN (SELECT id FROM stage.changed)";
	database.exec(`
    INSERT INTO main.advisory SELECT id, head FROM
      (SELECT id, head FROM old.advisory ${kept} UNION ALL SELECT id, head FROM stage.advisory) ORDER BY id;
    INSERT INTO main.affected SELECT name, id, entries FROM
      (SELECT name, id, entries FROM old.affected ${kept} UNION ALL SELECT name, id, entries FROM stage.affected) ORDER BY name, id;
  `), mergeProse(database, database.prepare("SELECT id FROM stage.changed ORDER BY id").all().map((row) => String(row.id)));
}
async function finishContent(shard, cx, write) {
	let packed = `${scratchPath(cx.fs, cx.directory, shard)}.pack`;
	try {
		let records = write(packed), { name, digest, bytes } = await sealShard(packed, {
			directory: schemaDirectory(cx.fs, cx.directory),
			slug: slugOf(shard)
		}, cx.fs);
		return {
			file: name,
			digest,
			bytes,
			records
		};
	} finally {
		await cx.fs.remove(packed);
	}
}
async function sealShard(packed, target, fs) {
	let hash = createHash("sha256"), bytes = 0, temporary = `${packed}.sealed`, file = await fs.open(packed);
	try {
		await fs.writeAtomically(temporary, seal());
		let digest = `sha256:${hash.digest("hex")}`, name = `${target.slug}-${digest.slice(7, 23)}.db`;
		return await fs.rename(temporary, fs.join(target.directory, name)), {
			name,
			digest,
			bytes
		};
	} finally {
		await file.close(), await fs.remove(temporary);
	}
	async function* seal() {
		for (let chunk of readChunks(file)) bytes === 0 && resetHeader(chunk), bytes += chunk.length, hash.update(chunk), yield chunk;
	}
}
function resetHeader(chunk) {
	let header = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
	header.setUint32(24, 1), header.setUint32(92, 1), header.setUint32(96, 305e4);
}
var ProblemList = class {
	kept = [];
	unlisted = 0;
	add(problem) {
		this.kept.length < 50 ? this.kept.push(problem) : this.unlisted += 1;
	}
	list() {
		if (this.unlisted === 0) return this.kept;
		let message = `${this.unlisted} more advisories were left out because they are not valid`;
		return [...this.kept, {
			severity: "warning",
			code: "FEED_RECORD_INVALID",
			message
		}];
	}
};
const MAX_ROWS$3 = 3e6;
async function compileList(shard, rows, cx) {
	let byCve = new Map(), problems = new ProblemList();
	for await (let batch of rows) {
		for (let row of batch) "facts" in row ? byCve.set(row.cve, row.facts) : problems.add(row);
		if (byCve.size > MAX_ROWS$3) throw new TidegateError("FEED_LIMIT_EXCEEDED", `${shard} has more than ${MAX_ROWS$3} entries`);
	}
	return byCve.size === 0 ? { problems: problems.list() } : {
		content: await finishContent(shard, cx, (path) => writeContainer(path, cx.databases, shard, { write: (database) => writeRows(database, byCve) })),
		problems: problems.list()
	};
}
function writeRows(database, byCve) {
	database.exec("CREATE TABLE list (cve TEXT PRIMARY KEY, facts TEXT NOT NULL) WITHOUT ROWID");
	let insert = database.prepare("INSERT INTO list VALUES (?, ?)");
	for (let [cve, facts] of [...byCve].sort(([a], [b]) => a < b ? -1 : 1)) insert.run(cve, facts);
	return byCve.size;
}
var OpenList = class {
	shard;
	database;
	select;
	constructor(shard, path, engine) {
		this.shard = shard, this.database = openContainer(shard, path, engine), this.select = this.database.prepare("SELECT facts FROM list WHERE cve = ?");
	}
	find(cve) {
		try {
			let facts = this.select.get(cve)?.facts;
			return typeof facts == "string" ? JSON.parse(facts) : void 0;
		} catch (error) {
			throw asDamage(error, this.shard);
		}
	}
	close() {
		this.database.close();
	}
};
function listDataset(list, location, limits = DOWNLOAD_LIMITS) {
	let isRemote = /^https?:\/\//i.test(location);
	return {
		location,
		isRemote,
		isOptional: !0,
		shards: [list.shard],
		refresh: ({ since }, cx) => isRemote ? fetchList$1(list, {
			location,
			since,
			limits
		}, cx) : readList$2(list, {
			location,
			since
		}, cx)
	};
}
async function fetchList$1(list, place, cx) {
	let answer = await download(place.location, place.since, place.limits, cx);
	if (answer.kind !== "file") return answer;
	try {
		return await compileFile(list, answer.path, answer.revision, cx);
	} finally {
		await cx.fs.remove(answer.path);
	}
}
async function readList$2(list, { location, since }, cx) {
	let stat = await cx.fs.stat(location);
	if (stat?.kind !== "file") return { kind: "absent" };
	let revision = fileRevision(stat);
	return revision.token === since?.token ? { kind: "unchanged" } : compileFile(list, location, revision, cx);
}
async function compileFile(list, path, revision, cx) {
	let file = await cx.fs.open(path);
	try {
		let { content, problems } = await compileList(list.shard, list.read(copyChunks(file, cx.signal)), cx);
		return {
			kind: "compiled",
			revision,
			contents: new Map(content ? [[list.shard, content]] : []),
			problems
		};
	} finally {
		await file.close();
	}
}
async function* copyChunks(file, signal) {
	for (let chunk of readChunks(file)) signal.throwIfAborted(), yield Uint8Array.from(chunk);
}
const MAX_BYTES$3 = 67108864, DATE = /^\d{4}-\d\d-\d\d$/, kevList = {
	shard: "KEV",
	read
};
async function* read(chunks) {
	let { vulnerabilities } = parse$7(await gather$1(chunks));
	if (!Array.isArray(vulnerabilities)) throw notACatalogue();
	yield vulnerabilities.map(readEntry$3);
}
async function gather$1(chunks) {
	let parts = [], size = 0;
	for await (let chunk of chunks) {
		if (size += chunk.length, size > MAX_BYTES$3) throw new TidegateError("FEED_LIMIT_EXCEEDED", `KEV is larger than ${MAX_BYTES$3} bytes`);
		parts.push(chunk);
	}
	return Buffer.concat(parts).toString("utf8");
}
function parse$7(text) {
	try {
		let json = JSON.parse(text);
		if (typeof json == "object" && json) return json;
	} catch {}
	throw notACatalogue();
}
function notACatalogue() {
	return new TidegateError("FEED_DAMAGED", "what came is not CISA's catalogue of known exploited vulnerabilities");
}
function readEntry$3(entry) {
	let { cveID: cve, dateAdded, dueDate, knownRansomwareCampaignUse } = entry ?? {};
	if (!isCveId(cve)) return badRow("KEV", "its CVE id is not one");
	if (!isDate(dateAdded)) return badRow("KEV", `the date of ${cve} is not one`);
	let facts = {
		added: dateAdded,
		...isDate(dueDate) ? { due: dueDate } : {},
		...knownRansomwareCampaignUse === "Known" ? { ransomware: !0 } : {}
	};
	return {
		cve,
		facts: JSON.stringify(facts)
	};
}
function isDate(value) {
	return typeof value == "string" && DATE.test(value);
}
async function syncExploitability(options, cx) {
	let { kev, epss } = options;
	return syncDatasets([...kev ? [listDataset(kevList, kev)] : [], ...epss ? [listDataset(epssList, epss)] : []], options, cx);
}
async function openExploitability(directory, engine, fs) {
	let problems = [], open = async (shard) => {
		try {
			return await openCurrent(shard, schemaDirectory(fs, directory), fs, (path) => new OpenList(shard, path, engine));
		} catch (error) {
			problems.push({
				...asOpenProblem(error, shard),
				severity: "warning"
			});
			return;
		}
	}, kev = await open(kevList.shard), epss = await open(epssList.shard);
	return {
		problems,
		kev: (cve) => kev?.find(cve),
		epss: (cve) => epss?.find(cve),
		close: () => {
			kev?.close(), epss?.close();
		}
	};
}
var OpenShard = class {
	shard;
	ecosystem;
	database;
	affected;
	prose;
	constructor(shard, path, engine) {
		this.shard = shard, this.ecosystem = ecosystemOf(shard), this.database = openContainer(shard, path, engine);
		try {
			this.affected = this.database.prepare("SELECT affected.id, entries, head FROM affected JOIN advisory ON advisory.id = affected.id WHERE name = ? ORDER BY affected.id"), this.prose = this.database.prepare("SELECT texts FROM prose WHERE first <= ? ORDER BY first DESC LIMIT 1");
		} catch (error) {
			throw this.database.close(), asDamage(error, shard);
		}
	}
	find(name) {
		let key = normalizePackageName(this.ecosystem, name);
		return this.guard(() => this.affected.all(key).map((row) => {
			let { id, entries, head } = row;
			return {
				...readHead(id, head),
				affected: readEntries(entries, this.ecosystem, key)
			};
		}));
	}
	describe(id) {
		return this.guard(() => {
			let texts = this.prose.get(id)?.texts;
			return texts instanceof Uint8Array ? findText(texts, id) : void 0;
		});
	}
	close() {
		this.database.close();
	}
	guard(read) {
		try {
			return read();
		} catch (error) {
			throw asDamage(error, this.shard);
		}
	}
};
async function openFeed(directory, shards, engine, fs) {
	let feed = new FeedShards(), problems = [], home = schemaDirectory(fs, directory), open = async (shard) => {
		try {
			return await openCurrent(shard, home, fs, (path) => new OpenShard(shard, path, engine));
		} catch (error) {
			problems.push(asOpenProblem(error, shard));
			return;
		}
	};
	for (let shard of new Set(shards)) {
		let malicious = maliciousShardOf(shard), opened = [await open(shard), malicious === void 0 ? void 0 : await open(malicious)];
		feed.add(shard, opened);
	}
	return {
		problems,
		ecosystems: feed.ecosystems,
		find: (ecosystem, name) => feed.of(ecosystem).flatMap((shard) => shard.find(name)),
		describe: (ecosystem, id) => feed.describe(ecosystem, id),
		close: () => feed.close()
	};
}
var FeedShards = class {
	ecosystems = new Set();
	open = new Map();
	add(ecosystem, [main, ...others]) {
		main !== void 0 && this.ecosystems.add(ecosystem), this.open.set(ecosystem, [main, ...others].filter((shard) => shard !== void 0));
	}
	of(ecosystem) {
		return this.open.get(ecosystem) ?? [];
	}
	describe(ecosystem, id) {
		for (let shard of this.of(ecosystem)) {
			let text = shard.describe(id);
			if (text !== void 0) return text;
		}
	}
	close() {
		for (let shards of this.open.values()) for (let shard of shards) shard.close();
		this.open.clear();
	}
};
async function feedStatus(directory, cx, warnAge = 864e5) {
	return (await listFacts$2(cx.fs, schemaDirectory(cx.fs, directory))).filter(({ ecosystem, content }) => content !== void 0 || !isMaliciousShard(ecosystem)).map((facts) => describeFacts(facts, cx.clock.now(), warnAge));
}
const NO_STRINGS = [], NO_OBJECTS = [], TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,12})?(?:Z|[+-]\d\d:\d\d)$/;
function isObject$2(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
function isAbsent(value) {
	return value == null;
}
var FieldReader = class {
	faults = [];
	text(value, path) {
		return typeof value == "string" && value !== "" ? value : (this.faults.push(`${path} is not a text`), "");
	}
	optionalText(value, path) {
		if (!(isAbsent(value) || value === "")) return this.text(value, path);
	}
	timestamp(value, path) {
		return typeof value == "string" && TIMESTAMP.test(value) ? value : (this.faults.push(`${path} is not an RFC 3339 time`), "");
	}
	optionalTimestamp(value, path) {
		return isAbsent(value) ? void 0 : this.timestamp(value, path);
	}
	texts(value, path) {
		return isAbsent(value) ? NO_STRINGS : Array.isArray(value) && value.every((item) => typeof item == "string") ? value : (this.faults.push(`${path} is not a list of texts`), NO_STRINGS);
	}
	objects(value, path) {
		return isAbsent(value) ? NO_OBJECTS : Array.isArray(value) && value.every(isObject$2) ? value : (this.faults.push(`${path} is not a list of objects`), NO_OBJECTS);
	}
};
function findWord(source, ...keys) {
	if (isObject$2(source)) for (let key of keys) {
		let value = Object.hasOwn(source, key) ? source[key] : void 0;
		if (typeof value == "string" && value !== "" && value.length <= 64) return value;
	}
}
const HEADLINE = /(?<![\w:/.-])([A-Za-z][\w-]*):(\w(?:[\w.-]*\w)?)/g, PROSE = /(?<![\w:/.-])([a-z][a-z0-9_-]*):([A-Za-z0-9](?:[\w.-]*\w)?)/g;
function addModules(affected, summary, details) {
	if (!affected.some(isModular)) return affected;
	let found = findStreams(summary, HEADLINE), streams = found.length > 0 ? found : findStreams(details.slice(0, 16384), PROSE);
	return affected.map((entry) => isModular(entry) ? {
		...entry,
		module: streams.join(",")
	} : entry);
}
function isModular(entry) {
	return entry.ranges.some((range) => range.events.some((event) => event.fixed?.includes(".module_") ?? !1));
}
function findStreams(text, pattern) {
	let streams = new Set();
	for (let [stream, name] of text.matchAll(pattern)) name !== "http" && name !== "https" && streams.add(stream);
	return [...streams].sort();
}
const EVENT_KINDS = [
	"introduced",
	"fixed",
	"last_affected",
	"limit"
];
function readAffected(entry, wants, fields) {
	let named = entry.package;
	if (!isObject$2(named)) return;
	let ecosystem = fields.text(named.ecosystem, "affected[].package.ecosystem");
	if (!wants(ecosystem)) return;
	let name = fields.text(named.name, "affected[].package.name"), severityWord = readSeverityWord(entry), fixState = readFixState(entry), binaries = readBinaries(ecosystem, entry.ecosystem_specific);
	return {
		ecosystem,
		name: normalizePackageName(ecosystem, name),
		ranges: readRanges(entry.ranges, fields),
		versions: fields.texts(entry.versions, "affected[].versions"),
		severity: readSeverity(entry.severity, fields),
		...severityWord === void 0 ? {} : { severityWord },
		...fixState === void 0 ? {} : { fixState },
		...binaries === void 0 ? {} : { binaries }
	};
}
function readSeverity(value, fields) {
	return fields.objects(value, "severity").map((item) => ({
		type: fields.text(item.type, "severity[].type"),
		score: fields.text(item.score, "severity[].score")
	}));
}
function readRanges(value, fields) {
	let ranges = [];
	for (let range of fields.objects(value, "affected[].ranges")) {
		let type = range.type;
		type !== "GIT" && (type !== "SEMVER" && type !== "ECOSYSTEM" ? fields.faults.push("affected[].ranges[].type is not known") : ranges.push({
			type,
			events: fields.objects(range.events, "affected[].ranges[].events").map((event) => readEvent(event, fields))
		}));
	}
	return ranges;
}
function readEvent(event, fields) {
	let out = {}, isKnown = !1;
	for (let kind of EVENT_KINDS) event[kind] !== void 0 && (isKnown = !0, out[kind === "last_affected" ? "lastAffected" : kind] = fields.text(event[kind], `affected[].ranges[].events[].${kind}`));
	return isKnown || fields.faults.push("affected[].ranges[].events[] has no known kind"), out;
}
function readSeverityWord(entry) {
	let word = findWord(entry.ecosystem_specific, "urgency", "ubuntu_priority", "severity") ?? findWord(entry.database_specific, "severity", "urgency", "informational");
	return word === "not yet assigned" ? void 0 : word;
}
function readFixState(entry) {
	return findWord(entry.ecosystem_specific, "fix_state") ?? findWord(entry.database_specific, "fix_state") ?? (findWord(entry.ecosystem_specific, "urgency") === "end-of-life" ? "end-of-life" : void 0);
}
function readBinaries(ecosystem, specific) {
	if (!/^(?:open)?SUSE:/.test(ecosystem) || !isObject$2(specific) || !Array.isArray(specific.binaries)) return;
	let names = new Set();
	for (let item of specific.binaries) if (isObject$2(item)) for (let name of Object.keys(item)) names.add(name);
	return [...names].sort();
}
const ID = /^[A-Za-z0-9][\w.:+@-]{0,199}$/, NOT_SECURITY$1 = /^(?:(?:AL|RL|RH)(?:BA|EA)-|(?:open)?SUSE-(?:RU|FU|OU)-)/;
function readRecord$2(json, wants) {
	if (!isObject$2(json)) return invalid(void 0, "it is not a JSON object");
	let id = json.id;
	if (typeof id != "string" || !ID.test(id)) return invalid(void 0, "its id is not one");
	let fields = new FieldReader(), affected = readAllAffected(json, wants, fields), record = affected.length > 0 ? buildRecord(id, json, affected, fields) : void 0, [fault] = fields.faults;
	return fault === void 0 ? record === void 0 || record.advisory.withdrawn !== void 0 || isOffTopic(record.advisory) ? void 0 : record : invalid(id, fault);
}
function invalid(record, why) {
	return {
		severity: "warning",
		code: "FEED_RECORD_INVALID",
		message: `advisory ${record ?? "without an id"} was left out: ${why}`,
		...record === void 0 ? {} : { where: { record } }
	};
}
function readAllAffected(json, wants, fields) {
	let all = [];
	for (let entry of fields.objects(json.affected, "affected")) {
		let read = readAffected(entry, wants, fields);
		read !== void 0 && all.push(read);
	}
	return all;
}
function buildRecord(id, json, affected, fields) {
	let text = readText$1(id, json, fields), published = fields.optionalTimestamp(json.published, "published"), withdrawn = fields.optionalTimestamp(json.withdrawn, "withdrawn"), severityWord = findWord(json.database_specific, "severity");
	return {
		advisory: {
			id,
			modified: fields.timestamp(json.modified, "modified"),
			...published === void 0 ? {} : { published },
			...withdrawn === void 0 ? {} : { withdrawn },
			aliases: fields.texts(json.aliases, "aliases"),
			upstream: fields.texts(json.upstream, "upstream"),
			related: fields.texts(json.related, "related"),
			severity: readSeverity(json.severity, fields),
			...severityWord === void 0 ? {} : { severityWord },
			affected: addModules(affected, text.summary ?? "", text.details ?? "")
		},
		text
	};
}
function readText$1(id, json, fields) {
	let summary = fields.optionalText(json.summary, "summary"), details = fields.optionalText(json.details, "details");
	return {
		id,
		...summary === void 0 ? {} : { summary },
		...details === void 0 ? {} : { details: details.slice(0, 65536) },
		references: fields.objects(json.references, "references").map((item) => ({
			type: fields.text(item.type, "references[].type"),
			url: fields.text(item.url, "references[].url")
		})).filter((reference) => /^https?:\/\//i.test(reference.url))
	};
}
function isOffTopic(advisory) {
	return NOT_SECURITY$1.test(advisory.id) ? ![
		advisory.aliases,
		advisory.upstream,
		advisory.related
	].some((ids) => ids.some((id) => id.startsWith("CVE-"))) : !1;
}
const ZIP_LIMITS = {
	maxEntries: 2e6,
	maxDirectoryBytes: 268435456,
	maxNameBytes: 1024,
	maxTotalBytes: 32 * 1024 ** 3,
	maxEntryBytes: 33554432
}, NEVER = 4294967295, SUFFIX$1 = Buffer.from(".json");
function readZipDirectory(file, limits = ZIP_LIMITS) {
	let { bytes, entries } = readDirectoryBytes(file, limits), starts = indexEntries(bytes, entries, {
		limits,
		fileSize: file.size
	});
	return sortByStem(bytes, starts), {
		count: starts.length,
		entry: (index) => readEntry$2(bytes, starts[index] ?? 0)
	};
}
function readDirectoryBytes(file, limits) {
	let place = findDirectory(file);
	if (place.entries > limits.maxEntries) throw tooMuch(`a zip file with ${place.entries} entries; at most ${limits.maxEntries} are read`);
	if (place.size > limits.maxDirectoryBytes) throw tooMuch(`a zip directory of ${place.size} bytes`);
	let bytes = Buffer.allocUnsafe(place.size);
	if (file.readSync(bytes, place.offset) !== place.size) throw damaged("it ends inside its directory");
	return {
		bytes,
		entries: place.entries
	};
}
function findDirectory(file) {
	let tail = Buffer.alloc(Math.min(file.size, 65557)), start = file.size - tail.length;
	file.readSync(tail, start);
	for (let at = tail.length - 22; at >= 0; at--) {
		if (tail.readUInt32LE(at) !== 101010256 || at + 22 + tail.readUInt16LE(at + 20) !== tail.length) continue;
		let place = find64(file, start + at) ?? {
			entries: tail.readUInt16LE(at + 10),
			size: tail.readUInt32LE(at + 12),
			offset: tail.readUInt32LE(at + 16)
		};
		if (place.offset + place.size > start + at) throw damaged("its directory lies outside the file");
		return place;
	}
	throw damaged("it has no directory; it is cut off, or it is no zip file");
}
function find64(file, end) {
	let locator = Buffer.alloc(20);
	if (end < locator.length || file.readSync(locator, end - locator.length) !== locator.length || locator.readUInt32LE(0) !== 117853008) return;
	let record = Buffer.alloc(56);
	if (file.readSync(record, toNumber(locator, 8)) !== record.length || record.readUInt32LE(0) !== 101075792) throw damaged("its zip64 directory record is not where it should be");
	return {
		entries: toNumber(record, 32),
		size: toNumber(record, 40),
		offset: toNumber(record, 48)
	};
}
function toNumber(bytes, at) {
	let value = bytes.readBigUInt64LE(at);
	if (value > BigInt(2 ** 53 - 1)) throw damaged("it holds an impossible number");
	return Number(value);
}
function indexEntries(bytes, entries, bounds) {
	let starts = new Uint32Array(entries), count = 0, at = 0, total = 0, compressed = 0;
	for (let index = 0; index < entries; index++) {
		if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 33639248) throw damaged("its directory is cut off");
		let nameLength = bytes.readUInt16LE(at + 28), next = at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
		if (next > bytes.length) throw damaged("its directory is cut off");
		compressed += bytes.readUInt32LE(at + 20), isRecordName(bytes, at + 46, nameLength, bounds.limits) && (total += bytes.readUInt32LE(at + 24), starts[count++] = at), at = next;
	}
	if (compressed > bounds.fileSize) throw damaged("its entries overlap");
	if (total > bounds.limits.maxTotalBytes) throw tooMuch(`a zip file that holds ${total} bytes`);
	return starts.subarray(0, count);
}
function isRecordName(bytes, start, length, limits) {
	return length > limits.maxNameBytes || length <= SUFFIX$1.length ? !1 : bytes.compare(SUFFIX$1, 0, SUFFIX$1.length, start + length - SUFFIX$1.length, start + length) === 0;
}
function sortByStem(bytes, starts) {
	let compare = (a, b) => {
		let nameA = stemRange(bytes, a), nameB = stemRange(bytes, b);
		return bytes.compare(bytes, nameB.start, nameB.end, nameA.start, nameA.end) || compareNames(bytes, a, b);
	};
	for (let index = 1; index < starts.length; index++) if (compare(starts[index - 1] ?? 0, starts[index] ?? 0) > 0) {
		starts.sort(compare);
		return;
	}
}
function compareNames(bytes, a, b) {
	let [startA, startB] = [a + 46, b + 46];
	return bytes.compare(bytes, startB, startB + bytes.readUInt16LE(b + 28), startA, startA + bytes.readUInt16LE(a + 28));
}
function stemRange(bytes, at) {
	let start = at + 46, end = start + bytes.readUInt16LE(at + 28), slash = bytes.lastIndexOf(47, end - 1);
	return {
		start: Math.max(start, slash + 1),
		end: end - SUFFIX$1.length
	};
}
function readEntry$2(bytes, at) {
	let nameEnd = at + 46 + bytes.readUInt16LE(at + 28), name = bytes.toString("utf8", at + 46, nameEnd), { start, end } = stemRange(bytes, at), stem = bytes.toString("utf8", start, end), compressedSize = bytes.readUInt32LE(at + 20), size = bytes.readUInt32LE(at + 24), offset = bytes.readUInt32LE(at + 42);
	return {
		name,
		stem,
		compressedSize,
		size,
		offset: offset === NEVER ? readOffset64(bytes, nameEnd, at, {
			size,
			compressedSize
		}) : offset,
		crc: bytes.readUInt32LE(at + 16),
		method: bytes.readUInt16LE(at + 10),
		isEncrypted: (bytes.readUInt16LE(at + 8) & 1) == 1,
		isSafe: !/^\/|\\|(?:^|\/)\.\.?(?:\/|$)|\0/.test(name)
	};
}
function readOffset64(bytes, extra, at, sizes) {
	let end = extra + bytes.readUInt16LE(at + 30), skip = (sizes.size === NEVER ? 8 : 0) + (sizes.compressedSize === NEVER ? 8 : 0);
	for (let field = extra; field + 4 <= end; field += 4 + bytes.readUInt16LE(field + 2)) if (bytes.readUInt16LE(field) === 1 && field + 12 + skip <= end) return toNumber(bytes, field + 4 + skip);
	throw damaged("an entry lies nowhere");
}
function damaged(why) {
	return new TidegateError("FEED_DAMAGED", `the zip file cannot be read: ${why}`);
}
function tooMuch(what) {
	return new TidegateError("FEED_LIMIT_EXCEEDED", `the feed has ${what}`);
}
const gunzipAsync = promisify(gunzip), GZIP_HEADER = Buffer.from([
	31,
	139,
	8,
	0,
	0,
	0,
	0,
	0,
	0,
	255
]);
var Inflater = class {
	input = Buffer.allocUnsafe(1048576);
	used = 0;
	members = [];
	add(data, packed) {
		this.reserve(GZIP_HEADER.length + data.length + 8), GZIP_HEADER.copy(this.input, this.used);
		let start = this.used + GZIP_HEADER.length;
		this.input.set(data, start), this.members.push({
			...packed,
			start,
			length: data.length
		}), this.used = this.input.writeUInt32LE(packed.size, this.input.writeUInt32LE(packed.crc, start + data.length));
	}
	async finish() {
		let { members } = this, inflated = await this.inflateTogether(), contents = inflated === void 0 ? members.map((member) => this.inflateAlone(member)) : cut$1(inflated, members);
		return this.members = [], this.used = 0, contents;
	}
	reserve(bytes) {
		if (this.used + bytes <= this.input.length) return;
		let larger = Buffer.allocUnsafe(Math.max(this.used + bytes, this.input.length * 2));
		this.input.copy(larger, 0, 0, this.used), this.input = larger;
	}
	async inflateTogether() {
		if (!this.members.every(({ method, size }) => method === 8 && size > 0)) return;
		let total = this.members.reduce((sum, { size }) => sum + size, 0);
		if (total === 0) return Buffer.alloc(0);
		try {
			let bytes = await gunzipAsync(this.input.subarray(0, this.used), {
				maxOutputLength: total,
				chunkSize: Math.max(64, total + 1)
			});
			return bytes.length === total ? bytes : void 0;
		} catch {
			return;
		}
	}
	inflateAlone(member) {
		try {
			let bytes = expand(this.input.subarray(member.start, member.start + member.length), member);
			return bytes?.length === member.size && crc32(bytes) === member.crc ? bytes : void 0;
		} catch {
			return;
		}
	}
};
function cut$1(inflated, members) {
	let end = 0;
	return members.map(({ size }) => (end += size, inflated.subarray(end - size, end)));
}
function expand(data, { method, size }) {
	if (method === 0) return Buffer.from(data);
	if (method === 8) return inflateRawSync(data, { maxOutputLength: size + 1 });
}
async function* readZipEntries(file, directory, limits = ZIP_LIMITS) {
	let window = new Window(file), inflater = new Inflater(), position = 0, start = () => {
		if (position >= directory.count) return;
		let batch = [], size = 0;
		for (; position < directory.count && batch.length < 128 && size < 1048576;) {
			let entry = directory.entry(position++);
			batch.push({
				entry,
				fault: fetchEntry(entry, window, inflater, limits)
			}), size += entry.size;
		}
		let inflating = inflateBatch(batch, inflater);
		return inflating.catch(() => void 0), inflating;
	}, pending = start();
	for (; pending !== void 0;) {
		let current = await pending;
		pending = start(), yield current;
	}
}
async function inflateBatch(batch, inflater) {
	let inflated = await inflater.finish(), next = 0;
	return batch.map(({ entry, fault }) => {
		if (fault !== void 0) return {
			entry,
			bytes: void 0,
			fault
		};
		let bytes = inflated[next++];
		return bytes === void 0 ? {
			entry,
			bytes,
			fault: "its data is damaged"
		} : {
			entry,
			bytes
		};
	});
}
function fetchEntry(entry, window, inflater, limits) {
	let fault = refuse$2(entry, limits);
	if (fault !== void 0) return fault;
	let header = window.read(entry.offset, 30);
	if (header.readUInt32LE(0) !== 67324752) return "its data is not where the zip directory says";
	let start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
	inflater.add(window.read(start, entry.compressedSize), entry);
}
function refuse$2(entry, limits) {
	if (!entry.isSafe) return "its name in the zip file is not a plain path";
	if (entry.isEncrypted) return "it is encrypted";
	if (entry.size > limits.maxEntryBytes || entry.compressedSize > limits.maxEntryBytes) return `it is larger than ${limits.maxEntryBytes} bytes`;
}
var Window = class {
	file;
	buffer;
	start = 0;
	length = 0;
	constructor(file) {
		this.file = file, this.buffer = Buffer.allocUnsafe(Math.min(1048576, Math.max(30, file.size)));
	}
	read(offset, length) {
		if (offset + length > this.file.size) throw damaged("an entry reaches beyond the end");
		if (length > this.buffer.length) {
			let large = Buffer.allocUnsafe(length);
			return this.file.readSync(large, offset), large;
		}
		return (offset < this.start || offset + length > this.start + this.length) && (this.start = offset, this.length = this.file.readSync(this.buffer, offset)), this.buffer.subarray(offset - this.start, offset - this.start + length);
	}
};
function isRecord(item) {
	return "advisory" in item;
}
function isSeen(item) {
	return "seen" in item;
}
var RecordOrder = class {
	held;
	push(items) {
		let out = [];
		for (let item of items) isRecord(item) ? this.held?.advisory.id === item.advisory.id ? this.held = joinRecords(this.held, item) : (this.held !== void 0 && out.push(this.held), this.held = item) : out.push(item);
		return out;
	}
	finish() {
		return this.held === void 0 ? [] : [this.held];
	}
};
function joinRecords(a, b) {
	let [newer, older] = Date.parse(b.advisory.modified) > Date.parse(a.advisory.modified) ? [b, a] : [a, b], known = new Set(newer.advisory.affected.map(({ ecosystem, name }) => `${ecosystem}\n${name}`)), added = older.advisory.affected.filter(({ ecosystem, name }) => !known.has(`${ecosystem}\n${name}`));
	return added.length === 0 ? newer : {
		...newer,
		advisory: {
			...newer.advisory,
			affected: [...newer.advisory.affected, ...added]
		}
	};
}
function createRecordParser(shards) {
	let wants = (ecosystem) => shards.some((shard) => belongsToShard(shard, ecosystem)), mentions = createMentionTest(shards);
	return (stem, bytes) => {
		let isMentioned = mentions(bytes), modified = isMentioned ? void 0 : scanModified(bytes);
		if (modified !== void 0) return {
			seen: stem,
			modified
		};
		let json;
		try {
			json = JSON.parse(bytes.toString("utf8"));
		} catch {
			return invalid(stem, "it is not JSON");
		}
		let item = isMentioned ? readRecord$2(json, wants) : void 0;
		return item === void 0 ? noteSeen(stem, json) : !("advisory" in item) || item.advisory.id === stem ? item : invalid(stem, `it is filed under that name but calls itself ${item.advisory.id}`);
	};
}
function createMentionTest(shards) {
	if (shards.some((shard) => !shard.includes(":"))) return () => !0;
	let needles = shards.map((shard) => Buffer.from(JSON.stringify(shard)));
	return (bytes) => needles.some((needle) => bytes.includes(needle));
}
const MODIFIED = Buffer.from("\"modified\"");
function scanModified(bytes) {
	let at = bytes.indexOf(MODIFIED);
	if (!(at < 0 || bytes.includes(MODIFIED, at + MODIFIED.length))) return /^"modified"\s{0,4}:\s{0,4}"([^"\\]{1,40})"/.exec(bytes.toString("latin1", at, at + 80))?.[1];
}
function noteSeen(seen, json) {
	let modified = typeof json == "object" && json && "modified" in json ? json.modified : void 0;
	return typeof modified == "string" && modified.length <= 40 ? {
		seen,
		modified
	} : void 0;
}
async function* readZipRecords(path, shards, cx) {
	let parse = createRecordParser(shards), order = new RecordOrder(), file = await cx.fs.open(path);
	try {
		for await (let batch of readZipEntries(file, readZipDirectory(file))) cx.signal.throwIfAborted(), yield order.push(batch.flatMap((content) => parseContent(content, parse) ?? []));
		yield order.finish();
	} finally {
		await file.close();
	}
}
function parseContent({ entry, bytes, fault }, parse) {
	return bytes === void 0 ? invalid(entry.stem, fault ?? "it cannot be read") : parse(entry.stem, bytes);
}
const archiveSource = {
	id: "archive",
	title: "One zip file of OSV records",
	references: ["https://ossf.github.io/osv-schema/"],
	async recognise(location, cx) {
		return /\.zip$/i.test(location) && (await cx.fs.stat(location))?.kind === "file";
	},
	async fetch(query, cx) {
		let stat = await cx.fs.stat(query.location);
		if (stat === void 0) return { kind: "absent" };
		let revision = fileRevision(stat);
		return revision.token === query.since?.token ? { kind: "unchanged" } : {
			kind: "records",
			revision,
			records: readZipRecords(query.location, query.shards, cx)
		};
	}
}, PREFIX$3 = "dir:", MAX_RECORD$1 = 33554432, directorySource = {
	id: "directory",
	title: "A directory with the layout of the OSV bucket, or with one JSON file per record",
	references: ["https://google.github.io/osv.dev/data/#data-dumps"],
	async recognise(location, cx) {
		return location.startsWith(PREFIX$3) ? !0 : (await cx.fs.stat(location))?.kind === "directory";
	},
	async fetch(query, cx) {
		let root = query.location.startsWith(PREFIX$3) ? query.location.slice(4) : query.location, folder = cx.fs.join(root, query.ecosystem), zip = cx.fs.join(folder, "all.zip"), stat = await cx.fs.stat(zip);
		return stat?.kind === "file" ? answerZip(zip, stat, query, cx) : answerFiles(folder, query, cx);
	}
};
function answerZip(path, stat, query, cx) {
	let revision = fileRevision(stat);
	return revision.token === query.since?.token ? { kind: "unchanged" } : {
		kind: "records",
		revision,
		records: readZipRecords(path, query.shards, cx)
	};
}
async function answerFiles(folder, query, cx) {
	let files = await listRecords(cx.fs, folder);
	if (files.length === 0) return { kind: "absent" };
	let revision = filesRevision(files);
	return revision.token === query.since?.token ? { kind: "unchanged" } : {
		kind: "records",
		revision,
		records: readFiles(files, query, cx)
	};
}
async function listRecords(fs, folder) {
	let files = [];
	for (let name of await fs.list(folder)) {
		if (!name.endsWith(".json")) continue;
		let path = fs.join(folder, name), stat = await fs.stat(path);
		stat?.kind === "file" && files.push({
			name: name.slice(0, -5),
			path,
			stat
		});
	}
	return files.sort((a, b) => a.name < b.name ? -1 : 1);
}
async function* readFiles(files, query, cx) {
	let parse = createRecordParser(query.shards), order = new RecordOrder();
	for (let start = 0; start < files.length; start += 256) {
		cx.signal.throwIfAborted();
		let items = [];
		for (let { name, path, stat } of files.slice(start, start + 256)) {
			let item = stat.size > MAX_RECORD$1 ? invalid(name, `it is larger than ${MAX_RECORD$1} bytes`) : parse(name, Buffer.from(await cx.fs.readFile(path, MAX_RECORD$1)));
			item !== void 0 && items.push(item);
		}
		yield order.push(items);
	}
	yield order.finish();
}
const ROW = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,12})?(?:Z|[+-]\d\d:\d\d)),([A-Za-z0-9][\w.:+@-]{0,199})$/;
function compareList(file, known) {
	let modified = new Map(), unlisted = new Set(known.keys());
	for (let line of readLines$1(file)) {
		let [, time, id] = ROW.exec(line) ?? [];
		if (time === void 0 || id === void 0) throw new TidegateError("FEED_DAMAGED", "the list of changes is not one");
		unlisted.delete(id);
		let before = known.get(id);
		before !== void 0 && isSameTime(before, time) || modified.set(id, time);
	}
	return {
		modified,
		gone: [...unlisted]
	};
}
function isSameTime(a, b) {
	return a === b || trimTime(a) === trimTime(b);
}
function trimTime(time) {
	return time.replace(/(?:\.0+|(\.\d*?[1-9])0+)?(?:Z|\+00:00)$/, "$1Z");
}
function* readLines$1(file) {
	let rest = "";
	for (let chunk of readChunks(file)) {
		let lines = (rest + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString("latin1")).split(/\r?\n/);
		if (rest = lines.pop() ?? "", rest.length > 512) throw new TidegateError("FEED_DAMAGED", "the list of changes is not one");
		yield* lines.filter((line) => line !== "");
	}
	rest.trim() !== "" && (yield rest.trim());
}
function fetchBytes(url, maxBytes, limits, cx) {
	return tryRepeatedly(`fetching ${url}`, limits, cx, async () => {
		let response = await get(url, {}, limits, cx);
		if (response.status === 200) return gather(response.body, url, maxBytes);
		response.discard();
		let { status } = response;
		if (status !== 404 && status !== 410) {
			if (status === 408 || status === 429 || status >= 500) return new Refusal(response, cx.clock.now());
			throw new TidegateError("FEED_REJECTED", `${hostOf(url)} answers ${status}`, { context: { status } });
		}
	});
}
async function gather(body, url, maxBytes) {
	let parts = [], size = 0;
	for await (let chunk of body) {
		if (size += chunk.length, size > maxBytes) throw new TidegateError("FEED_LIMIT_EXCEEDED", `${url} is larger than ${maxBytes} bytes`);
		parts.push(chunk);
	}
	return Buffer.concat(parts);
}
async function fetchRecords(listed, place, cx) {
	let sorted = [...listed].sort((a, b) => a.id < b.id ? -1 : 1), parse = createRecordParser(place.shards), items = [], queue = sorted.entries(), total = 0, work = async () => {
		for (let [index, one] of queue) {
			let bytes = await fetchBytes(place.addressOf(one.id), 33554432, place.limits, cx);
			if (total += bytes?.length ?? 0, bytes === void 0 || total > 268435456) throw new TidegateError("FEED_REJECTED", `the record ${one.id} is listed but cannot be had`);
			items[index] = readItem(one, bytes, parse);
		}
	};
	try {
		await Promise.all(Array.from({ length: 16 }, work));
	} catch (error) {
		if (isTidegateError(error)) return;
		throw error;
	}
	let order = new RecordOrder();
	return [...order.push(items.flat()), ...order.finish()];
}
function readItem({ id, time }, bytes, parse) {
	let item = parse(id, bytes);
	if (item === void 0) return [{
		seen: id,
		modified: time
	}];
	let own = isRecord(item) ? item.advisory.modified : isSeen(item) ? item.modified : "";
	return Date.parse(own) < Date.parse(time) || own === time ? [item] : [item, {
		seen: id,
		modified: time
	}];
}
function writeRevision(state, modified) {
	return {
		token: JSON.stringify(state),
		...modified === void 0 ? {} : { modified }
	};
}
function readRevision(revision) {
	try {
		let json = JSON.parse(revision?.token ?? "");
		if (typeof json != "object" || !json) return {};
		let { zip, bytes, list } = json;
		return {
			...typeof zip == "string" ? { zip } : {},
			...typeof bytes == "number" ? { bytes } : {},
			...typeof list == "string" ? { list } : {}
		};
	} catch {
		return {};
	}
}
function asValidator(token) {
	return token === void 0 ? void 0 : { token };
}
async function fetchChanges(query, state, place, cx) {
	let known = await query.known?.();
	if (known === void 0) return;
	let list = await fetchList(place, state, cx);
	if (list.kind === "unchanged") return { kind: "unchanged" };
	if (list.kind === "absent") return;
	let changes = await readList$1(list.path, known, cx);
	if (changes === void 0 || !isWorthwhile(changes, known.size, state)) return;
	let listed = [...changes.modified].map(([id, time]) => ({
		id,
		time
	})), items = await fetchRecords(listed, {
		addressOf: (id) => place.addressOf(`${id}.json`),
		shards: query.shards,
		limits: place.limits
	}, cx);
	if (items !== void 0) return cx.logger.debug(`${query.ecosystem}: ${listed.length} records changed, ${changes.gone.length} are gone`), {
		kind: "changes",
		revision: writeRevision({
			...state,
			list: list.revision.token
		}, list.revision.modified),
		changed: new Set([...changes.modified.keys(), ...changes.gone]),
		records: asBatch(items)
	};
}
async function fetchList({ addressOf, limits }, state, cx) {
	try {
		return await download(addressOf("modified_id.csv"), asValidator(state.list), limits, cx);
	} catch (error) {
		if (isTidegateError(error) && error.code === "FEED_REJECTED") return { kind: "absent" };
		throw error;
	}
}
async function readList$1(path, known, cx) {
	let file = await cx.fs.open(path);
	try {
		return compareList(file, known);
	} catch (error) {
		if (isTidegateError(error)) return;
		throw error;
	} finally {
		await file.close(), await cx.fs.remove(path);
	}
}
function isWorthwhile({ modified, gone }, known, { bytes = Infinity }) {
	return modified.size <= 2e3 && modified.size * 8192 <= bytes && gone.length <= known * .2;
}
async function* asBatch(items) {
	yield items;
}
function createOsvBucketSource(limits = DOWNLOAD_LIMITS) {
	return {
		id: "osv-bucket",
		title: "OSV's bucket of records, or a copy of it on a web server",
		references: ["https://google.github.io/osv.dev/data/#data-dumps"],
		needs: { network: !0 },
		recognise: async (location) => /^https?:\/\//i.test(location) && URL.canParse(location),
		async fetch(query, cx) {
			let state = readRevision(query.since), addressOf = (file) => addressIn(query.location, query.ecosystem, file);
			return await fetchChanges(query, state, {
				addressOf,
				limits
			}, cx) ?? await fetchAll(query, addressOf("all.zip"), limits, cx);
		}
	};
}
async function fetchAll(query, address, limits, cx) {
	let answer = await download(address, asValidator(readRevision(query.since).zip), limits, cx);
	if (answer.kind !== "file") return answer;
	let { path, revision, bytes } = answer;
	return {
		kind: "records",
		revision: writeRevision({
			zip: revision.token,
			bytes
		}, revision.modified),
		records: readAndRemove(path, query.shards, cx)
	};
}
async function* readAndRemove(path, shards, cx) {
	try {
		yield* readZipRecords(path, shards, cx);
	} finally {
		await cx.fs.remove(path);
	}
}
function addressIn(location, ...parts) {
	let url = new URL(location);
	return url.pathname = [url.pathname.replace(/\/+$/, ""), ...parts.map(encodeURIComponent)].join("/"), url.hash = "", url.href;
}
const FEED_SOURCES = [
	createOsvBucketSource(),
	directorySource,
	archiveSource
];
async function findSource(location, cx, sources = FEED_SOURCES) {
	for (let source of sources) if (await source.recognise(location, cx)) return source;
	throw new TidegateError("INPUT_INVALID", `no feed can be read from ${location}`, { hint: "Give a base URL with the layout of the OSV bucket, a directory, or a zip file of OSV records." });
}
async function writeSeen(fs, directory, shard, lines) {
	let packed = zstdCompressSync(lines), name = `${slugOf(shard)}-${digestOf$1(packed)}.seen`;
	return await fs.writeAtomically(fs.join(schemaDirectory(fs, directory), name), packed), name;
}
async function readSeen(fs, directory, name) {
	try {
		let packed = await fs.readFile(fs.join(schemaDirectory(fs, directory), name), 67108864);
		if (!name.endsWith(`-${digestOf$1(packed)}.seen`)) return;
		let lines = zstdDecompressSync(packed, { maxOutputLength: 536870912 }).toString("utf8").split("\n");
		return new Map(lines.filter((line) => line !== "").map((line) => splitLine(line)));
	} catch {
		return;
	}
}
function splitLine(line) {
	let space = line.indexOf(" ");
	return [line.slice(0, space), line.slice(space + 1)];
}
function digestOf$1(bytes) {
	return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}
var ShardStage = class {
	shard;
	path;
	records = 0;
	database;
	insertAdvisory;
	insertAffected;
	insertSeen;
	prose;
	last = "";
	isOpen = !0;
	constructor(shard, path, engine) {
		this.shard = shard, this.path = path, this.database = engine.create(path), this.database.exec(WRITE_PRAGMAS), this.database.exec(`BEGIN; ${TABLES} 
  CREATE TABLE changed (id TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE seen (id TEXT PRIMARY KEY, modified TEXT NOT NULL) WITHOUT ROWID;
`), this.insertAdvisory = this.database.prepare("INSERT INTO advisory VALUES (?, ?)"), this.insertAffected = this.database.prepare("INSERT INTO affected VALUES (?, ?, ?)"), this.insertSeen = this.database.prepare("INSERT OR REPLACE INTO seen VALUES (?, ?)");
		let insertProse = this.database.prepare("INSERT INTO prose VALUES (?, ?)");
		this.prose = new ProseWriter((first, texts) => insertProse.run(first, texts));
	}
	add({ advisory, text }) {
		if (!takesId(this.shard, advisory.id)) return;
		let byName = groupByName(advisory.affected, this.shard);
		if (byName.size === 0) return this.see({
			seen: advisory.id,
			modified: advisory.modified
		});
		if (advisory.id <= this.last) throw new TidegateError("INTERNAL", `advisories out of order: ${advisory.id} after ${this.last}`);
		this.last = advisory.id, this.records += 1, this.insertAdvisory.run(advisory.id, writeHead(advisory));
		for (let [name, entries] of byName) this.insertAffected.run(name, advisory.id, writeEntries(entries, ecosystemOf(this.shard)));
		this.prose.add(text.id, writeText$1(text));
	}
	see({ seen, modified }) {
		this.insertSeen.run(seen, modified);
	}
	startFrom(seen, changed) {
		let insertChanged = this.database.prepare("INSERT INTO changed VALUES (?)");
		for (let id of changed) insertChanged.run(id);
		for (let [id, modified] of seen) changed.has(id) || this.see({
			seen: id,
			modified
		});
	}
	listSeen() {
		return this.database.prepare("SELECT id || ' ' || modified || char(10) AS line FROM seen ORDER BY id").all().map((row) => String(row.line)).join("");
	}
	finish() {
		this.prose.finish(), this.database.exec("COMMIT");
	}
	close() {
		this.isOpen && this.database.close(), this.isOpen = !1;
	}
};
function groupByName(affected, shard) {
	let byName = new Map();
	for (let entry of affected) {
		if (!belongsToShard(shard, entry.ecosystem)) continue;
		let known = byName.get(entry.name);
		known === void 0 ? byName.set(entry.name, [entry]) : known.push(entry);
	}
	return byName;
}
function compileShards(shards, records, cx, changes) {
	return takeTurn(() => compileNow(shards, records, cx, changes));
}
let lastTurn = Promise.resolve();
function takeTurn(work) {
	let turn = lastTurn.then(work);
	return lastTurn = turn.catch(() => void 0), turn;
}
async function compileNow(shards, records, cx, changes) {
	let stages = [], open = () => {
		for (let shard of shards) stages.push(openStage(shard, cx, changes));
	};
	try {
		let problems = await fillStages(stages, records, cx, open), contents = new Map(), seen = new Map();
		for (let stage of stages) {
			stage.finish(), seen.set(stage.shard, await writeSeen(cx.fs, cx.directory, stage.shard, stage.listSeen())), stage.close();
			let content = await packStage(stage, cx, changes);
			content !== void 0 && contents.set(stage.shard, content);
		}
		return {
			contents,
			seen,
			problems
		};
	} finally {
		for (let stage of stages) stage.close(), await cx.fs.remove(stage.path);
	}
}
async function fillStages(stages, records, cx, open) {
	let problems = new ProblemList(), progress = {
		task: "Compile advisories",
		unit: "records"
	}, done = 0;
	for await (let batch of records) {
		stages.length === 0 && open();
		for (let item of batch) distribute(item, stages, problems);
		done += batch.length, cx.logger.progress({
			...progress,
			done
		});
	}
	return cx.logger.progress({
		...progress,
		done,
		isFinished: !0
	}), problems.list();
}
function distribute(item, stages, problems) {
	if (isRecord(item)) for (let stage of stages) stage.add(item);
	else if (isSeen(item)) for (let stage of stages) stage.see(item);
	else problems.add(item);
}
function openStage(shard, { fs, directory, databases }, changes) {
	let stage = new ShardStage(shard, `${scratchPath(fs, directory, shard)}.stage`, databases);
	return changes && stage.startFrom(changes.bases.get(shard)?.seen ?? new Map(), changes.changed), stage;
}
async function packStage(stage, cx, changes) {
	let { shard, records, path } = stage, base = changes?.bases.get(shard)?.content;
	return changes !== void 0 && base !== void 0 ? mergeStage(stage, base, changes.changed, cx) : records === 0 ? void 0 : finishContent(shard, cx, (target) => packShard({
		shard,
		stage: path
	}, target, cx.databases));
}
async function mergeStage(stage, base, changed, cx) {
	let { shard, records, path } = stage, old = cx.fs.join(schemaDirectory(cx.fs, cx.directory), base.file);
	if (records === 0 && !hasAny({
		shard,
		path: old
	}, changed, cx.databases)) return base;
	let content = await finishContent(shard, cx, (target) => packShard({
		shard,
		stage: path,
		old
	}, target, cx.databases));
	return content.records > 0 ? content : void 0;
}
function hasAny({ shard, path }, ids, engine) {
	let database = openContainer(shard, path, engine);
	try {
		let select = database.prepare("SELECT 1 FROM advisory WHERE id = ?");
		return [...ids].some((id) => select.get(id) !== void 0);
	} finally {
		database.close();
	}
}
async function loadBases(stored, cx) {
	let bases = new Map();
	for (let facts of stored) {
		let seen = facts?.seen === void 0 ? void 0 : await readSeen(cx.fs, cx.directory, facts.seen);
		if (facts === void 0 || seen === void 0) return;
		bases.set(facts.ecosystem, {
			content: facts.content,
			seen
		});
	}
	return bases;
}
function listKnown(bases, cx) {
	let known = new Map();
	for (let [shard, { content }] of bases) {
		if (content === void 0) continue;
		let database = openContainer(shard, cx.fs.join(schemaDirectory(cx.fs, cx.directory), content.file), cx.databases), rows = database.prepare("SELECT id, json_extract(head, '$.modified') AS modified FROM advisory").all();
		for (let { id, modified } of rows) known.set(String(id), String(modified));
		database.close();
	}
	for (let { seen } of bases.values()) for (let [id, modified] of seen) known.set(id, newer(known.get(id), modified));
	return known;
}
function newer(a, b) {
	return a !== void 0 && Date.parse(a) > Date.parse(b) ? a : b;
}
function advisoryDataset(group, source, location) {
	return {
		location,
		isRemote: source.needs?.network === !0,
		shards: group.shards,
		refresh: (query, cx) => refreshAdvisories({
			group,
			source,
			location
		}, query, cx)
	};
}
async function refreshAdvisories({ group, source, location }, { since, stored }, cx) {
	let bases = since === void 0 ? void 0 : await loadBases(stored, cx), known = bases === void 0 ? {} : { known: async () => listKnown(bases, cx) }, answer = await source.fetch({
		location,
		...group,
		...since ? { since } : {},
		...known
	}, cx);
	if (answer.kind === "unchanged" || answer.kind === "absent") return answer;
	let changes = answer.kind === "changes" && bases !== void 0 ? {
		bases,
		changed: answer.changed
	} : void 0, compiled = await compileShards(group.shards, answer.records, cx, changes);
	return {
		kind: "compiled",
		revision: answer.revision,
		...compiled,
		problems: [...keptProblems(answer, stored), ...compiled.problems]
	};
}
function keptProblems(answer, stored) {
	if (answer.kind !== "changes") return [];
	let problems = stored.flatMap((facts) => facts?.problems ?? []);
	return [...new Map(problems.map((problem) => [problem.message, problem])).values()].filter(({ where }) => !answer.changed.has(where?.record ?? ""));
}
async function syncFeed(options, cx) {
	let source = await findSource(options.location, {
		...cx,
		scratch: ""
	}, options.sources ?? FEED_SOURCES);
	return syncDatasets(groupShards(options.shards).map((group) => advisoryDataset(group, source, options.location)), options, cx);
}
function groupShards(shards) {
	let groups = new Map();
	for (let shard of [...shards].sort()) {
		let base = baseEcosystem(shard), group = (groups.get(base) ?? new Set()).add(shard), malicious = maliciousShardOf(shard);
		groups.set(base, malicious === void 0 ? group : group.add(malicious));
	}
	return [...groups].map(([ecosystem, members]) => ({
		ecosystem,
		shards: [...members]
	}));
}
const CACHE = new WeakMap();
function parseSound(scheme, text) {
	let generations = CACHE.get(scheme);
	generations === void 0 && CACHE.set(scheme, generations = {
		young: new Map(),
		old: new Map()
	});
	let known = generations.young.get(text);
	if (known !== void 0 || generations.young.has(text)) return known;
	let parsed = generations.old.has(text) ? generations.old.get(text) : parseAnew(scheme, text);
	return generations.young.size >= 16384 && (generations.old = generations.young, generations.young = new Map()), generations.young.set(text, parsed), parsed;
}
function parseAnew(scheme, text) {
	let version = scheme.parse(text);
	return version === void 0 || scheme.isSound?.(version) === !1 ? void 0 : version;
}
const KINDS$2 = [
	"introduced",
	"fixed",
	"lastAffected",
	"limit"
], BEFORE_ALL = Symbol("before all versions"), AFTER_ALL = Symbol("after all versions");
function readBounds(scheme, events) {
	let bounds = [];
	for (let event of events) for (let kind of KINDS$2) {
		let text = event[kind];
		text !== void 0 && bounds.push({
			kind,
			event,
			at: readBound(scheme, text, kind)
		});
	}
	return bounds;
}
function compareBounds(scheme, a, b) {
	return a === b ? 0 : a === BEFORE_ALL || b === AFTER_ALL ? -1 : b === BEFORE_ALL || a === AFTER_ALL ? 1 : scheme.compare(a, b);
}
function compareWithBound(scheme, version, bound) {
	return bound === BEFORE_ALL ? 1 : bound === AFTER_ALL ? -1 : scheme.compareWithBound === void 0 ? scheme.compare(version, bound) : scheme.compareWithBound(version, bound);
}
function readBound(scheme, text, kind) {
	return text === "0" && (kind === "introduced" || kind === "fixed") ? BEFORE_ALL : text === "*" && kind === "limit" ? AFTER_ALL : parseSound(scheme, text);
}
function spansOf(scheme, range) {
	let ends = [], limits = [], unreadable = [];
	for (let bound of readBounds(scheme, range.events)) bound.at === void 0 ? unreadable.push(bound.event) : bound.kind === "limit" ? limits.push(bound) : ends.push(bound);
	return unreadable.length > 0 ? { unreadable } : {
		spans: joinPoints(groupByVersion(scheme, ends)),
		limits
	};
}
function isBelowLimits(scheme, limits, version) {
	return limits.length === 0 || limits.some((limit) => compareWithBound(scheme, version, limit.at) < 0);
}
function compareWithSpan(scheme, version, { opener, closer }) {
	if (compareWithBound(scheme, version, opener.at) < 0) return -1;
	if (closer === void 0) return 0;
	let order = compareWithBound(scheme, version, closer.at);
	return +(order > 0 || order === 0 && closer.kind === "fixed");
}
function groupByVersion(scheme, bounds) {
	let points = [], previous, point = {};
	for (let bound of bounds.sort((a, b) => compareBounds(scheme, a.at, b.at))) (previous === void 0 || compareBounds(scheme, previous.at, bound.at) !== 0) && points.push(point = {}), point[bound.kind] = bound, previous = bound;
	return points;
}
function joinPoints(points) {
	let spans = [], open;
	for (let { introduced, fixed, lastAffected } of points) {
		let closer = fixed ?? lastAffected;
		closer === void 0 ? open ??= introduced : open === void 0 ? introduced !== void 0 && fixed === void 0 && spans.push({
			opener: introduced,
			closer
		}) : (spans.push({
			opener: open,
			closer
		}), open = introduced);
	}
	return open !== void 0 && spans.push({ opener: open }), spans;
}
function evaluateAffected(scheme, affected, version) {
	let { ranges, versions } = affected;
	if (ranges.length === 0 && versions.length === 0) return {
		kind: "unaffected",
		events: [],
		reason: "nothing-listed"
	};
	let subject = readSubject(scheme, version), answers = subject === void 0 ? [] : evaluateRanges(subject, ranges), hit = answers.find((answer) => answer.kind === "affected");
	if (hit !== void 0) return describeHit("range", hit);
	if (isEnumerated(subject, versions, version)) return describeHit("versions", answers.find((answer) => answer.fixed !== void 0));
	if (ranges.length === 0) return {
		kind: "unaffected",
		events: [],
		reason: "not-listed"
	};
	if (subject === void 0) return {
		kind: "cannot-compare",
		events: [],
		reason: scheme === void 0 ? "no-scheme" : "version-unreadable"
	};
	let unreadable = answers.filter((answer) => answer.kind === "cannot-compare");
	return unreadable.length > 0 ? {
		kind: "cannot-compare",
		events: unreadable.flatMap((answer) => answer.events),
		reason: "event-unreadable"
	} : {
		kind: "unaffected",
		events: answers.flatMap((answer) => answer.events),
		reason: "outside-ranges"
	};
}
function readSubject(scheme, text) {
	if (scheme === void 0) return;
	let version = parseSound(scheme, text);
	return version === void 0 ? void 0 : {
		scheme,
		version
	};
}
function evaluateRanges(subject, ranges) {
	let answers = [];
	for (let range of ranges) {
		let answer = evaluateRange(subject, range);
		if (answers.push(answer), answer.kind === "affected") break;
	}
	return answers;
}
function evaluateRange({ scheme, version }, range) {
	let read = spansOf(scheme, range);
	if ("unreadable" in read) return {
		kind: "cannot-compare",
		range,
		events: read.unreadable
	};
	let { spans, limits } = read, index = spans.findIndex((span) => compareWithSpan(scheme, version, span) <= 0);
	if (index === -1) return {
		kind: "unaffected",
		range,
		events: keep(spans.at(-1)?.closer?.event)
	};
	let rest = spans.slice(index), [span] = rest;
	return compareWithSpan(scheme, version, span) < 0 ? {
		kind: "unaffected",
		range,
		events: keep(spans[index - 1]?.closer?.event, span.opener.event),
		...keepFix(rest)
	} : {
		kind: isBelowLimits(scheme, limits, version) ? "affected" : "unaffected",
		range,
		events: keep(span.opener.event, span.closer?.event),
		...keepFix(rest),
		...keepLastAffected(span)
	};
}
function keepLastAffected({ closer }) {
	let lastAffected = closer?.kind === "lastAffected" ? closer.event.lastAffected : void 0;
	return lastAffected === void 0 ? {} : { lastAffected };
}
function keepFix(spans) {
	let fixed = spans.find((span) => span.closer?.kind === "fixed")?.closer?.event.fixed;
	return fixed === void 0 ? {} : { fixed };
}
function describeHit(by, answer) {
	return {
		...answer ?? { events: [] },
		kind: "affected",
		by
	};
}
function isEnumerated(subject, versions, text) {
	if (versions.includes(text)) return !0;
	if (subject === void 0) return !1;
	let { scheme, version } = subject;
	return versions.some((listed) => {
		let other = parseSound(scheme, listed);
		return other !== void 0 && compareWithBound(scheme, version, other) === 0;
	});
}
function keep(...events) {
	return events.filter((event) => event !== void 0);
}
function readNatural(digits = "") {
	return digits.length <= 15 ? Number(digits) : shrink(BigInt(digits));
}
function compareNatural(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}
function shrink(value) {
	return value <= BigInt(2 ** 53 - 1) ? Number(value) : value;
}
function readVersionText(text) {
	if (text.length > 1024) return;
	let trimmed = text.trim();
	return trimmed === "" || /\s/.test(trimmed) ? void 0 : trimmed;
}
function compareText$1(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}
function isDigit$1(code) {
	return code >= 48 && code <= 57;
}
function isLetter(code) {
	let lower = code | 32;
	return lower >= 97 && lower <= 122;
}
const RANK$1 = {
	preSuffix: 0,
	invalid: 1,
	end: 2,
	revision: 3,
	hash: 4,
	suffixNumber: 5,
	postSuffix: 6,
	letter: 7,
	digits: 8,
	letterNumber: 9
}, PRE_SUFFIXES = [
	"alpha",
	"beta",
	"pre",
	"rc"
], POST_SUFFIXES = [
	"cvs",
	"svn",
	"git",
	"hg",
	"p"
], VERSION$10 = new RegExp([/^(?<numbers>\d+(?:\.\d+)*)(?:(?<letter>[a-z])(?<letterNumber>\d*))?/, /(?<suffixes>(?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)(?![a-z])\d*)*)(?:~(?<hash>[\da-fA-F]+))?(?<revision>-r\d*)?/].map((part) => part.source).join(""));
function readTokens$1(text) {
	let match = VERSION$10.exec(text);
	if (match?.groups === void 0) return [endToken(text, void 0)];
	let { numbers = "", letter = "", letterNumber = "", suffixes = "", hash = "", revision } = match.groups;
	return [
		...numbers.split(".").map((number) => readNumber$2(RANK$1.digits, number)),
		...letter === "" ? [] : [{
			rank: RANK$1.letter,
			text: letter,
			value: 0
		}],
		...letterNumber === "" ? [] : [readNumber$2(RANK$1.letterNumber, letterNumber)],
		...suffixes.split("_").slice(1).flatMap(readSuffix$1),
		...hash === "" ? [] : [{
			rank: RANK$1.hash,
			text: hash,
			value: 0
		}],
		...revision === void 0 ? [] : [readNumber$2(RANK$1.revision, revision.slice(2))],
		endToken(text.slice(match[0].length), revision)
	];
}
function readSuffix$1(text) {
	let name = text.replace(/\d+$/, ""), pre = PRE_SUFFIXES.indexOf(name), suffix = {
		rank: pre === -1 ? RANK$1.postSuffix : RANK$1.preSuffix,
		text: name,
		value: pre === -1 ? POST_SUFFIXES.indexOf(name) : pre
	};
	return name === text ? [suffix] : [suffix, readNumber$2(RANK$1.suffixNumber, text.slice(name.length))];
}
function readNumber$2(rank, digits) {
	return {
		rank,
		text: digits,
		value: readNatural(digits)
	};
}
function endToken(rest, revision) {
	return rest === "" ? {
		rank: RANK$1.end,
		text: "",
		value: 0
	} : {
		rank: RANK$1.invalid,
		text: revision === void 0 ? rest : "-",
		value: 0
	};
}
const TEXTS = new Set([
	RANK$1.letter,
	RANK$1.hash,
	RANK$1.invalid
]), apk = {
	id: "apk",
	title: "Alpine package version",
	references: ["https://gitlab.alpinelinux.org/alpine/apk-tools/-/blob/master/doc/apk-package.5.scd"],
	ecosystems: [
		"Alpine",
		"Alpaquita",
		"BellSoft Hardened Containers",
		"Chainguard",
		"CleanStart",
		"MinimOS",
		"Wolfi"
	],
	parse(text) {
		let whole = readVersionText(text);
		return whole === void 0 ? void 0 : { tokens: readTokens$1(whole) };
	},
	compare(a, b) {
		for (let [index, token] of a.tokens.entries()) {
			let other = b.tokens[index], difference = other === void 0 ? 0 : compareTokens$1(token, other, index);
			if (difference !== 0) return difference;
		}
		return 0;
	},
	canonical: (version) => version.tokens.map(writeToken).join(""),
	isSound: (version) => version.tokens[0]?.rank === RANK$1.digits
};
function compareTokens$1(a, b, index) {
	return a.rank === b.rank ? a.rank === RANK$1.digits && index > 0 && (a.text.startsWith("0") || b.text.startsWith("0")) || TEXTS.has(a.rank) ? compareText$1(a.text, b.text) : compareNatural(a.value, b.value) : a.rank - b.rank;
}
function writeToken(token, index) {
	switch (token.rank) {
		case RANK$1.digits: return index === 0 ? token.value.toString() : `.${token.text}`;
		case RANK$1.revision: return `-r${token.value}`;
		case RANK$1.hash: return `~${token.text}`;
		case RANK$1.preSuffix:
		case RANK$1.postSuffix: return `_${token.text}`;
		case RANK$1.letterNumber:
		case RANK$1.suffixNumber: return token.value.toString();
		default: return token.text;
	}
}
const STRICT = /^v?(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]*)?$/, LENIENT = /^=?[vV]?(\d+(?:\.\d+)*)([-~A-Za-z][0-9A-Za-z.~_-]*)?(?:\+.*)?$/, DOTTED_PRERELEASE = /\.(?=(?:alpha|beta|rc)(?![A-Za-z]))/g, DIGITS = /^\d+$/;
function readSemver(text) {
	let whole = readVersionText(text);
	if (whole === void 0) return;
	let strict = STRICT.exec(whole);
	if (strict !== null) {
		let [, major = "", minor = "", patch = "", prerelease] = strict;
		return {
			release: [
				readNatural(major),
				readNatural(minor),
				readNatural(patch)
			],
			prerelease: readIdentifiers(prerelease)
		};
	}
	let lenient = LENIENT.exec(whole.replace(DOTTED_PRERELEASE, "-"));
	if (lenient === null) return;
	let [, release = "", prerelease = ""] = lenient;
	return {
		release: release.split(".").map(readNatural),
		prerelease: readIdentifiers(prerelease.replace(/^[-~]+/, ""))
	};
}
function compareSemver(a, b) {
	return compareReleases$2(a.release, b.release) || comparePrereleases(a.prerelease, b.prerelease);
}
function writeSemver(version) {
	let release = version.release.slice();
	for (; release.length > 3 && release.at(-1) === 0;) release.pop();
	for (; release.length < 3;) release.push(0);
	return version.prerelease.length === 0 ? release.join(".") : `${release.join(".")}-${version.prerelease.join(".")}`;
}
function compareReleases$2(a, b) {
	let length = Math.max(a.length, b.length);
	for (let index = 0; index < length; index++) {
		let difference = compareNatural(a[index] ?? 0, b[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
function comparePrereleases(a, b) {
	if (a.length === 0 || b.length === 0) return b.length - a.length;
	for (let [index, identifier] of a.entries()) {
		let other = b[index], difference = other === void 0 ? 1 : compareIdentifiers(identifier, other);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
function compareIdentifiers(a, b) {
	return typeof a == "string" ? typeof b == "string" ? compareText$1(a, b) : 1 : typeof b == "string" ? -1 : compareNatural(a, b);
}
function readIdentifiers(text) {
	return text === void 0 || text === "" ? [] : text.split(".").map((identifier) => DIGITS.test(identifier) ? readNatural(identifier) : identifier);
}
const bitnami = {
	id: "bitnami",
	title: "Bitnami component version",
	references: ["https://github.com/bitnami/go-version", "https://github.com/bitnami/vulndb"],
	ecosystems: ["Bitnami"],
	parse(text) {
		let version = readSemver(text);
		return version !== void 0 && isRevision(version.prerelease) ? {
			...version,
			prerelease: []
		} : version;
	},
	compare: compareSemver,
	canonical: writeSemver
};
function isRevision([first, ...others]) {
	return others.length === 0 && first !== void 0 && (typeof first != "string" || /^r\d+$/.test(first));
}
const NUMBERS = /^\d+(?:[.-]\d+)*$/;
function readNumberList(text) {
	let whole = readVersionText(text);
	return whole === void 0 || !NUMBERS.test(whole) ? void 0 : whole.split(/[.-]/).map(readNatural);
}
function compareNumberLists(a, b) {
	let length = Math.min(a.length, b.length);
	for (let index = 0; index < length; index++) {
		let difference = compareNatural(a[index] ?? 0, b[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
const cran = {
	id: "cran",
	title: "R package version",
	references: ["https://cran.r-project.org/doc/manuals/r-release/R-exts.html#The-DESCRIPTION-file"],
	ecosystems: ["Bioconductor", "CRAN"],
	parse: readNumberList,
	compare: compareNumberLists,
	canonical: (version) => version.join(".")
};
function compareParts$1(a, b) {
	if (a === b) return 0;
	let i = 0, j = 0;
	for (; i < a.length || j < b.length;) {
		for (; i < a.length && !isDigit$1(a.charCodeAt(i)) || j < b.length && !isDigit$1(b.charCodeAt(j));) {
			let difference = weigh(a, i++) - weigh(b, j++);
			if (difference !== 0) return difference;
		}
		let endA = skipDigits(a, i), endB = skipDigits(b, j);
		if (i = skipZeros(a, i, endA), j = skipZeros(b, j, endB), endA - i !== endB - j) return endA - i - (endB - j);
		for (; i < endA; i++, j++) {
			let difference = a.charCodeAt(i) - b.charCodeAt(j);
			if (difference !== 0) return difference;
		}
	}
	return 0;
}
function canonicalPart(part) {
	let shortened = part.replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, ""));
	return /\d$/.test(shortened) ? shortened : `${shortened}0`;
}
function weigh(text, index) {
	if (index >= text.length) return 0;
	let code = text.charCodeAt(index);
	return isDigit$1(code) ? 0 : code === 126 ? -1 : isLetter(code) ? code : code + 256;
}
function skipDigits(text, from) {
	let index = from;
	for (; index < text.length && isDigit$1(text.charCodeAt(index));) index++;
	return index;
}
function skipZeros(text, from, end) {
	let index = from;
	for (; index < end && text.charCodeAt(index) === 48;) index++;
	return index;
}
const dpkg = {
	id: "dpkg",
	title: "Debian package version",
	references: ["https://www.debian.org/doc/debian-policy/ch-controlfields.html#version", "https://manpages.debian.org/deb-version.7"],
	ecosystems: [
		"Debian",
		"Ubuntu",
		"Echo"
	],
	parse: parse$6,
	compare: (a, b) => a.epoch - b.epoch || compareParts$1(a.upstream, b.upstream) || compareParts$1(a.revision, b.revision),
	canonical: canonical$2,
	isSound: (version) => /^\d/.test(version.upstream)
};
function parse$6(text) {
	let whole = readVersionText(text);
	if (whole === void 0) return;
	let colon = whole.indexOf(":"), epoch = colon === -1 ? 0 : readEpoch(whole.slice(0, colon));
	if (epoch === void 0) return;
	let rest = whole.slice(colon + 1), dash = rest.lastIndexOf("-"), upstream = dash === -1 ? rest : rest.slice(0, dash), revision = dash === -1 ? "" : rest.slice(dash + 1);
	if (!(upstream === "" || dash !== -1 && revision === "" || !/^[!-~]+$/.test(rest))) return {
		epoch,
		upstream,
		revision
	};
}
function readEpoch(text) {
	if (!/^\d+$/.test(text)) return;
	let epoch = Number(text);
	return epoch <= 2147483647 ? epoch : void 0;
}
function canonical$2(version) {
	let upstream = canonicalPart(version.upstream), revision = canonicalPart(version.revision);
	return `${version.epoch > 0 || `${upstream}${revision}`.includes(":") ? `${version.epoch}:` : ""}${upstream}${revision !== "0" || upstream.includes("-") ? `-${revision}` : ""}`;
}
const STAGES = new Map([
	["pl", 0],
	["alpha", 1],
	["beta", 2],
	["pre", 16],
	["rc", 18]
]), COMPONENT = /\*.*|(\d+)(?:([A-Za-z]+)(\d+)?)?|([A-Za-z]+)(\d+)?/g, NOTHING$1 = {
	number: 0,
	letter: 0,
	patchLevel: 0
};
function readGroups(text) {
	return text.split("+").map(readComponents);
}
function compareGroups(a, b) {
	let length = Math.max(a.length, b.length);
	for (let index = 0; index < length; index++) {
		let difference = compareComponents(a[index] ?? [], b[index] ?? []);
		if (difference !== 0) return difference;
	}
	return 0;
}
function writeGroups(groups) {
	return dropTrailing(groups.map((group) => dropTrailing(group.map(writeComponent)).join(".") || "0")).join("+") || "0";
}
function readComponents(text) {
	return [...text.matchAll(COMPONENT)].flatMap((match) => readComponent(match));
}
function readComponent([whole, number, letters, patch, bareLetters, barePatch]) {
	return whole.startsWith("*") ? [{
		...NOTHING$1,
		number: -2
	}] : number === void 0 ? [readLetters(-1, bareLetters, barePatch)] : STAGES.has(letters?.toLowerCase() ?? "") ? [{
		...NOTHING$1,
		number: readNatural(number)
	}, readLetters(-1, letters, patch)] : [readLetters(readNatural(number), letters, patch)];
}
function readLetters(number, letters, patch) {
	if (letters === void 0) return {
		...NOTHING$1,
		number
	};
	let lower = letters.toLowerCase();
	return {
		number,
		letter: (number === -1 ? STAGES.get(lower) : void 0) ?? lower.charCodeAt(0) - 96,
		patchLevel: patch === void 0 ? -1 : readNatural(patch)
	};
}
function compareComponents(a, b) {
	let length = Math.max(a.length, b.length);
	for (let index = 0; index < length; index++) {
		let left = a[index] ?? NOTHING$1, right = b[index] ?? NOTHING$1, difference = compareNatural(left.number, right.number) || left.letter - right.letter || compareNatural(left.patchLevel, right.patchLevel);
		if (difference !== 0) return difference;
	}
	return 0;
}
function writeComponent({ number, letter, patchLevel }) {
	if (number === -2) return "*";
	if (letter === 0 && number !== -1) return number.toString();
	let letters = letter === 0 ? "pl" : String.fromCharCode(letter + 96);
	return `${number === -1 ? "" : number}${letters}${patchLevel === -1 ? "" : patchLevel}`;
}
function dropTrailing(written) {
	return written.slice(0, written.findLastIndex((part) => part !== "0") + 1);
}
const VERSION$9 = /^([^,_-]+)(?:_(\d+))?(?:,(\d+))?$/, freebsd = {
	id: "freebsd",
	title: "FreeBSD package version",
	references: ["https://docs.freebsd.org/en/books/porters-handbook/makefiles/#makefile-versions", "https://man.freebsd.org/cgi/man.cgi?pkg-version(8)"],
	ecosystems: ["FreeBSD"],
	parse(text) {
		let [, version, revision = "0", epoch = "0"] = VERSION$9.exec(readVersionText(text) ?? "") ?? [];
		return version === void 0 ? void 0 : {
			groups: readGroups(version),
			revision: readNatural(revision),
			epoch: readNatural(epoch)
		};
	},
	compare: (a, b) => compareNatural(a.epoch, b.epoch) || compareGroups(a.groups, b.groups) || compareNatural(a.revision, b.revision),
	canonical: ({ groups, revision, epoch }) => `${writeGroups(groups)}${revision === 0 ? "" : `_${revision}`}${epoch === 0 ? "" : `,${epoch}`}`,
	isSound: ({ groups }) => groups[0]?.some(({ number }) => number >= 0) === !0
}, TOOLCHAIN = /^go(\d[^ ]*?)(?: X:.*|-X:.*)?$/, golang = {
	id: "golang",
	title: "Go module version, with pseudo-versions and +incompatible",
	references: ["https://go.dev/ref/mod#versions", "https://go.dev/doc/toolchain#version"],
	ecosystems: ["Go"],
	parse: (text) => readSemver(TOOLCHAIN.exec(text.trim())?.[1] ?? text),
	compare: compareSemver,
	canonical: writeSemver
}, hackage = {
	id: "hackage",
	title: "Haskell package version",
	references: ["https://hackage.haskell.org/package/Cabal-syntax/docs/Distribution-Types-Version.html", "https://pvp.haskell.org/"],
	ecosystems: ["GHC", "Hackage"],
	parse: (text) => text.includes("-") ? void 0 : readNumberList(text),
	compare: compareNumberLists,
	canonical: (version) => version.join(".")
}, TAIL$1 = /(?:-(?<pre>(?!b\d)[A-Za-z][^-]*))?(?:-b\d+)?$/.source, BEFORE_JEP_223 = RegExp(`^1\\.(?<feature>\\d+)(?:\\.(?<interim>\\d+))?(?:[_-](?:update)?_?(?<update>\\d+))?${TAIL$1}`), SHORT$1 = RegExp(`^(?<feature>\\d+)u(?<update>\\d+)${TAIL$1}`), AFTER_JEP_223 = RegExp(`^(?<feature>\\d+)(?:\\.(?<interim>\\d+))?(?:\\.(?<patch>\\d+))?(?<more>(?:\\.\\d+)*)(?:[_-](?:update)?_?(?<update>\\d+))?${TAIL$1}`), jvm = {
	id: "jvm",
	title: "Java runtime version, before and after JEP 223",
	references: ["https://openjdk.org/jeps/223", "https://openjdk.org/jeps/322"],
	ecosystems: [],
	parse: (text) => readSemver(modernise(text.trim().split("+", 1)[0] ?? "")),
	compare: compareSemver,
	canonical: (version) => writeSemver(version).replace(/^1\./, "01.")
};
function modernise(text) {
	let groups = (BEFORE_JEP_223.exec(text) ?? SHORT$1.exec(text) ?? AFTER_JEP_223.exec(text))?.groups;
	if (groups === void 0) return "";
	let { feature, interim = "0", patch = "0", update = "0", more = "", pre } = groups;
	return `${feature}.${interim}.${/^0*$/.test(patch) ? update : patch}${more}${pre === void 0 ? "" : `-${pre}`}`;
}
const RANK = {
	dotPre: 0,
	dashPre: 1,
	dotEmptyBeforePre: 2,
	dashEmptyBeforePre: 3,
	dashZeroBeforePre: 4,
	dotZeroBeforePre: 5,
	end: 6,
	dotQualifier: 7,
	dashQualifier: 8,
	dashNumber: 9,
	dotNumber: 10
}, QUALIFIERS = [
	"alpha",
	"beta",
	"milestone",
	"rc",
	"snapshot",
	"",
	"sp"
], EMPTY$1 = String(QUALIFIERS.indexOf("")), UNKNOWN = String(QUALIFIERS.length), ALIASES = new Map([
	["cr", "rc"],
	["ga", ""],
	["final", ""],
	["release", ""]
]), SHORT = new Map([
	["a", "alpha"],
	["b", "beta"],
	["m", "milestone"]
]);
function readTokens(text) {
	return rank$1(trimNulls(splitTokens(text)));
}
function splitTokens(text) {
	let tokens = [], separator = "";
	for (let [index, part] of text.split(/([.-])/).entries()) if (index % 2 == 1) separator = part === "." ? "." : "-";
	else {
		let pieces = part.match(/\d+|\D+/g) ?? ["0"];
		tokens.push(...pieces.map((piece, at) => readToken(at === 0 ? separator : "-", piece, at < pieces.length - 1)));
	}
	return tokens;
}
function readToken(prefix, text, isFollowedByNumber) {
	if (isDigit$1(text.charCodeAt(0))) return {
		prefix,
		qualifier: "",
		value: readNatural(text)
	};
	let word = (isFollowedByNumber ? SHORT.get(text) : void 0) ?? ALIASES.get(text) ?? text, known = QUALIFIERS.indexOf(word);
	return {
		prefix,
		qualifier: word === "" ? "ga" : word,
		value: known === -1 ? UNKNOWN + word : String(known)
	};
}
function trimNulls(tokens) {
	let kept = [], isTrimming = !0;
	for (let index = tokens.length - 1; index >= 0; index--) {
		let token = tokens[index];
		isTrimming && index > 0 && isNull(token) || (kept.push(token), isTrimming = token.prefix === "-");
	}
	return kept.reverse();
}
function isNull({ value }) {
	return value === 0 || value === EMPTY$1;
}
function rank$1(tokens) {
	let ranked = [], isTailNegative = !1;
	for (let token of tokens.toReversed()) isTailNegative = isNull(token) ? isTailNegative : isPreRelease(token), ranked.push({
		...token,
		rank: rankOf$3(token, isTailNegative && token.prefix !== "")
	});
	return ranked.reverse();
}
function rankOf$3(token, isNegative) {
	let isDot = token.prefix !== "-", isNumber = typeof token.value != "string";
	return isNegative ? isNull(token) ? isNumber ? isDot ? RANK.dotZeroBeforePre : RANK.dashZeroBeforePre : isDot ? RANK.dotEmptyBeforePre : RANK.dashEmptyBeforePre : isDot ? RANK.dotPre : RANK.dashPre : isNumber ? isDot ? RANK.dotNumber : RANK.dashNumber : isDot ? RANK.dotQualifier : RANK.dashQualifier;
}
function isPreRelease({ value }) {
	return typeof value == "string" && value < EMPTY$1;
}
const RUNTIME = /\.(?:jre|jdk)(?:[89]|[1-9]\d+)$/i, maven = {
	id: "maven",
	title: "Maven version",
	references: ["https://maven.apache.org/pom.html#version-order-specification"],
	ecosystems: ["Maven"],
	parse(text) {
		let whole = readVersionText(text)?.replace(RUNTIME, "").toLowerCase();
		return whole === void 0 || whole === "" ? void 0 : readTokens(whole);
	},
	compare(a, b) {
		let length = Math.max(a.length, b.length);
		for (let index = 0; index < length; index++) {
			let difference = compareTokens(a[index], b[index]);
			if (difference !== 0) return difference;
		}
		return 0;
	},
	canonical: (version) => version.map(({ prefix, value, qualifier }) => `${prefix}${typeof value == "string" ? qualifier : value}`).join(""),
	isSound: (version) => version.some(({ value }) => typeof value != "string") && !version.some(({ value }) => String(value).includes("$"))
};
function compareTokens(a, b) {
	let difference = (a?.rank ?? RANK.end) - (b?.rank ?? RANK.end);
	return difference !== 0 || a === void 0 || b === void 0 ? difference : typeof a.value == "string" || typeof b.value == "string" ? compareText$1(String(a.value), String(b.value)) : compareNatural(a.value, b.value);
}
const nuget = {
	id: "nuget",
	title: "NuGet package version",
	references: ["https://learn.microsoft.com/en-us/nuget/concepts/package-versioning"],
	ecosystems: ["NuGet"],
	parse: (text) => readSemver(text.toLowerCase()),
	compare: compareSemver,
	canonical: writeSemver
}, opam = {
	id: "opam",
	title: "OCaml opam package version",
	references: ["https://opam.ocaml.org/doc/Manual.html#Version-ordering"],
	ecosystems: ["opam"],
	parse(text) {
		let whole = readVersionText(text);
		return whole !== void 0 && /^[\w.+~-]+$/.test(whole) ? whole : void 0;
	},
	compare: compareParts$1,
	canonical: canonicalPart,
	isSound: (version) => /\d/.test(version)
}, WORDS$3 = [
	["dev", 1],
	["a", 2],
	["b", 3],
	["RC", 4],
	["rc", 4],
	["p", 7]
], CANONICAL_WORDS = {
	0: "x",
	1: "dev",
	2: "alpha",
	3: "beta",
	4: "rc",
	7: "p"
}, packagist = {
	id: "packagist",
	title: "Composer package version",
	references: [
		"https://www.php.net/manual/en/function.version-compare.php",
		"https://github.com/composer/semver/blob/main/src/VersionParser.php",
		"https://getcomposer.org/doc/articles/versions.md"
	],
	ecosystems: ["Packagist"],
	parse: parse$5,
	compare: (a, b) => compareLists(a.parts, b.parts),
	canonical: ({ parts }) => parts.map((part) => typeof part == "string" ? CANONICAL_WORDS[rankOf$2(part)] : part).join("."),
	compareWithBound: (version, bound) => compareLists(version.normal, bound.normal),
	isSound: ({ parts }) => typeof parts[0] != "string" && !parts.includes("x")
};
function parse$5(text) {
	let whole = readVersionText(text)?.replace(/^[vV](?=\d)/, "");
	if (whole === void 0) return;
	let parts = readParts(whole.replaceAll("#", ".1."));
	return parts.length === 0 ? void 0 : {
		parts,
		normal: fillUp(whole.includes("+") ? readParts(whole.replace(/\+.*/, "")) : parts)
	};
}
function readParts(text) {
	return (text.match(/\d+|[^\d._+-]+/g) ?? []).map((part) => isDigit$1(part.charCodeAt(0)) ? readNatural(part) : part);
}
function fillUp(parts) {
	let words = parts.findIndex((part) => typeof part == "string"), split = words === -1 ? parts.length : words;
	return split === 0 || split >= 4 ? parts : [
		...parts.slice(0, split),
		...Array.from({ length: 4 - split }, () => 0),
		...parts.slice(split)
	];
}
function compareLists(a, b) {
	let length = Math.max(a.length, b.length);
	for (let index = 0; index < length; index++) {
		let difference = compareParts(a[index], b[index]);
		if (difference !== 0) return difference;
	}
	return 0;
}
function compareParts(a, b) {
	let difference = rankOf$2(a) - rankOf$2(b);
	return difference !== 0 || a === void 0 || b === void 0 || typeof a == "string" || typeof b == "string" ? difference : compareNatural(a, b);
}
function rankOf$2(part) {
	return part === void 0 ? 5 : typeof part == "string" ? WORDS$3.find(([prefix]) => part.startsWith(prefix))?.[1] ?? 0 : 6;
}
const SEGMENTS$1 = /([^A-Za-z\d~]*)(?:(\d+)|([A-Za-z]+)|~)/g;
function readSegments$1(text) {
	let segments = [];
	for (let [, separators = "", digits, letters] of text.matchAll(SEGMENTS$1)) digits === void 0 ? segments.push(letters === void 0 ? {
		gap: 0,
		value: "~"
	} : {
		gap: separators.length,
		value: letters
	}) : segments.push({
		gap: separators.length,
		value: readNatural(digits)
	});
	return segments;
}
function compareSegments$2(a, b) {
	let length = Math.max(a.length, b.length);
	for (let index = 0; index < length; index++) {
		let left = a[index], right = b[index], difference = rankOf$1(left) - rankOf$1(right) || compareValues(left?.value, right?.value);
		if (difference !== 0) return difference;
	}
	return 0;
}
function writeSegments$1(segments) {
	return segments.map(({ gap, value }) => `${".".repeat(gap)}${value}`).join("");
}
function rankOf$1(segment) {
	if (segment === void 0) return 2;
	let { gap, value } = segment;
	return value === "~" ? 0 : typeof value == "string" ? gap === 0 ? 1 : 2 + 2 * gap : 3 + 2 * gap;
}
function compareValues(a, b) {
	return a === void 0 || b === void 0 ? 0 : typeof a == "string" || typeof b == "string" ? compareText$1(String(a), String(b)) : compareNatural(a, b);
}
const pacman = {
	id: "pacman",
	title: "Arch Linux package version",
	references: ["https://man.archlinux.org/man/vercmp.8", "https://gitlab.archlinux.org/pacman/pacman/-/blob/master/lib/libalpm/version.c"],
	ecosystems: ["Arch Linux"],
	parse(text) {
		let whole = readVersionText(text);
		if (whole === void 0) return;
		let [prefix = "", digits = ""] = /^(\d*):/.exec(whole) ?? [], rest = whole.slice(prefix.length), dash = rest.lastIndexOf("-"), version = readSegments$1(dash === -1 ? rest : rest.slice(0, dash));
		if (version.length !== 0) return {
			epoch: readNatural(digits),
			version,
			...dash === -1 ? {} : { release: readSegments$1(rest.slice(dash + 1)) }
		};
	},
	compare: (a, b) => compareNatural(a.epoch, b.epoch) || compareSegments$2(a.version, b.version) || compareReleases$1(a.release, b.release),
	canonical: ({ epoch, version, release }) => `${epoch === 0 ? "" : `${epoch}:`}${writeSegments$1(version)}${release === void 0 ? "" : `-${writeSegments$1(release)}`}`,
	isSound: ({ version }) => version.some(({ value }) => typeof value != "string")
};
function compareReleases$1(a, b) {
	return a === void 0 || b === void 0 ? Number(a !== void 0) - Number(b !== void 0) : compareSegments$2(a, b);
}
const SPLIT = /(\d+|[a-z]+|\.|-)/, REPLACEMENTS = new Map([
	["pre", "c"],
	["preview", "c"],
	["-", "final-"],
	["rc", "c"],
	["dev", "@"]
]), FINAL = "*final", DASH = "*final-";
function readLegacy(text) {
	let parts = [];
	for (let piece of [...text.split(SPLIT), "final"]) {
		if (piece === "" || piece === ".") continue;
		let part = /^\d/.test(piece) ? piece.padStart(8, "0") : `*${REPLACEMENTS.get(piece) ?? piece}`;
		part.startsWith("*") && (part < FINAL && dropLast(parts, DASH), dropLast(parts, "00000000")), parts.push(part);
	}
	return { legacy: parts };
}
function compareLegacy(a, b) {
	for (let [index, part] of a.entries()) {
		let other = b[index], difference = other === void 0 ? 1 : compareText$1(part, other);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
function writeLegacy(parts) {
	return `${parts.slice(0, -1).map((part, index) => {
		if (!part.startsWith("*")) return part;
		let text = part === DASH ? "-" : part.slice(1);
		return part < FINAL && parts[index - 1] === DASH ? `0.${text}` : text;
	}).join(".")}..`;
}
function dropLast(parts, part) {
	for (; parts.at(-1) === part;) parts.pop();
}
const PHASE = {
	dev: 0,
	alpha: 1,
	beta: 2,
	candidate: 3,
	final: 4
}, VERSION$8 = new RegExp([
	/^v?(?:(?<epoch>\d+)!)?(?<numbers>\d+(?:\.\d+)*)/,
	/(?:[-_.]?(?<preWord>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<pre>\d+)?)?/,
	/(?:-(?<implicitPost>\d+)|[-_.]?(?<postWord>post|rev|r)[-_.]?(?<post>\d+)?)?/,
	/(?:[-_.]?(?<devWord>dev)[-_.]?(?<dev>\d+)?)?/,
	/(?:\+(?<local>[a-z\d]+(?:[-_.][a-z\d]+)*))?$/
].map((part) => part.source).join("")), PRE_LETTERS = {
	[PHASE.alpha]: "a",
	[PHASE.beta]: "b",
	[PHASE.candidate]: "rc"
};
function readRelease(text) {
	let groups = VERSION$8.exec(text)?.groups;
	if (groups === void 0) return;
	let { epoch, numbers = "", preWord, pre, implicitPost, postWord, post, devWord, dev, local } = groups, hasPost = implicitPost !== void 0 || postWord !== void 0, hasDev = devWord !== void 0;
	return {
		epoch: readNatural(epoch),
		numbers: dropTrailingZeros$1(numbers.split(".").map(readNatural)),
		phase: hasDev && !hasPost && preWord === void 0 ? PHASE.dev : phaseOf(preWord),
		pre: readNatural(pre),
		post: hasPost ? readNatural(implicitPost ?? post) : -1,
		dev: hasDev ? readNatural(dev) : Infinity,
		local: readLocal(local)
	};
}
function writeRelease({ epoch, numbers, phase, pre, post, dev, local }) {
	let letters = phase === PHASE.dev || phase === PHASE.final ? void 0 : PRE_LETTERS[phase];
	return [
		epoch === 0 ? "" : `${epoch}!`,
		numbers.length === 0 ? "0" : numbers.join("."),
		letters === void 0 ? "" : `${letters}${pre}`,
		post === -1 ? "" : `.post${post}`,
		dev === Infinity ? "" : `.dev${dev}`,
		local.length === 0 ? "" : `+${local.join(".")}`
	].join("");
}
function readLocal(text) {
	return text === void 0 ? [] : text.split(/[-_.]/).map((segment) => /^\d+$/.test(segment) ? readNatural(segment) : segment);
}
function phaseOf(word) {
	return word === void 0 ? PHASE.final : word.startsWith("a") ? PHASE.alpha : word.startsWith("b") ? PHASE.beta : PHASE.candidate;
}
function dropTrailingZeros$1(numbers) {
	return numbers.slice(0, numbers.findLastIndex((number) => number !== 0) + 1);
}
const pep440 = {
	id: "pep440",
	title: "Python package version (PEP 440), with the legacy versions before it",
	references: ["https://packaging.python.org/en/latest/specifications/version-specifiers/"],
	ecosystems: ["PyPI"],
	parse(text) {
		let whole = readVersionText(text)?.toLowerCase();
		if (whole !== void 0) return readRelease(whole) ?? readLegacy(whole);
	},
	compare,
	canonical: (version) => "legacy" in version ? writeLegacy(version.legacy) : writeRelease(version),
	isSound: (version) => !("legacy" in version),
	compareWithBound(version, bound) {
		return !("legacy" in version) && !("legacy" in bound) && bound.local.length === 0 ? comparePublic(version, bound) : compare(version, bound);
	}
};
function compare(a, b) {
	return "legacy" in a ? "legacy" in b ? compareLegacy(a.legacy, b.legacy) : -1 : "legacy" in b ? 1 : comparePublic(a, b) || compareLocals(a.local, b.local);
}
function comparePublic(a, b) {
	return compareNatural(a.epoch, b.epoch) || compareReleases$2(a.numbers, b.numbers) || a.phase - b.phase || compareNatural(a.pre, b.pre) || compareNatural(a.post, b.post) || compareNatural(a.dev, b.dev);
}
function compareLocals(a, b) {
	for (let [index, segment] of a.entries()) {
		let other = b[index], difference = other === void 0 ? 1 : compareLocalSegments(segment, other);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
function compareLocalSegments(a, b) {
	return typeof a == "string" ? typeof b == "string" ? compareText$1(a, b) : -1 : typeof b == "string" ? 1 : compareNatural(a, b);
}
const VERSION$7 = /^(\d+)((?:\.\d+)*)([a-z]?)((?:_(?:pre|p|beta|alpha|rc)\d*)*)(?:-r(\d+))?$/, KINDS$1 = [
	"alpha",
	"beta",
	"pre",
	"rc",
	"p"
], NO_SUFFIX = KINDS$1.length - 1.5, portage = {
	id: "portage",
	title: "Gentoo ebuild version",
	references: ["https://projects.gentoo.org/pms/8/pms.html#x1-290003.3"],
	ecosystems: ["Gentoo"],
	parse: parse$4,
	compare: (a, b) => compareNatural(a.first, b.first) || compareOthers(a.others, b.others) || compareText$1(a.letter, b.letter) || compareSuffixes(a.suffixes, b.suffixes) || compareNatural(a.revision, b.revision),
	canonical: canonical$1
};
function parse$4(text) {
	let [, first, others = "", letter = "", suffixes = "", revision = "0"] = VERSION$7.exec(readVersionText(text) ?? "") ?? [];
	if (first !== void 0) return {
		first: readNatural(first),
		others: others.split(".").slice(1),
		letter,
		suffixes: suffixes.split("_").slice(1).map(readSuffix),
		revision: readNatural(revision)
	};
}
function readSuffix(text) {
	let name = text.replace(/\d+$/, "");
	return {
		kind: KINDS$1.indexOf(name),
		number: readNatural(text.slice(name.length))
	};
}
function compareOthers(a, b) {
	for (let [index, component] of a.entries()) {
		let other = b[index];
		if (other === void 0) return 1;
		let difference = component.startsWith("0") || other.startsWith("0") ? compareText$1(stripTrailingZeros(component), stripTrailingZeros(other)) : compareNatural(readNatural(component), readNatural(other));
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
function compareSuffixes(a, b) {
	let length = Math.max(a.length, b.length);
	for (let index = 0; index < length; index++) {
		let { kind = NO_SUFFIX, number = 0 } = a[index] ?? {}, { kind: otherKind = NO_SUFFIX, number: otherNumber = 0 } = b[index] ?? {}, difference = kind - otherKind || compareNatural(number, otherNumber);
		if (difference !== 0) return difference;
	}
	return 0;
}
function canonical$1({ first, others, letter, suffixes, revision }) {
	let numbers = [first, ...others.map((component) => component.startsWith("0") ? stripTrailingZeros(component) || "0" : component)], ends = suffixes.map(({ kind, number }) => `_${KINDS$1[kind] ?? ""}${number === 0 ? "" : number}`);
	return `${numbers.join(".")}${letter}${ends.join("")}${revision === 0 ? "" : `-r${revision}`}`;
}
function stripTrailingZeros(component) {
	let end = component.length;
	for (; end > 0 && component.charCodeAt(end - 1) === 48;) end--;
	return component.slice(0, end);
}
function readBuildSemver(text) {
	let version = readSemver(text), plus = text.indexOf("+");
	return version && {
		...version,
		build: readIdentifiers(plus === -1 ? void 0 : text.slice(plus + 1).trim())
	};
}
function compareBuildSemver(a, b) {
	return compareSemver(a, b) || compareBuilds(a.build, b.build);
}
function writeBuildSemver(version) {
	return `${writeSemver(version)}${version.build.length === 0 ? "" : `+${version.build.join(".")}`}`;
}
function compareBuilds(a, b) {
	for (let [index, identifier] of a.entries()) {
		let other = b[index], difference = other === void 0 ? 1 : compareIdentifiers(identifier, other);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
const pub = {
	id: "pub",
	title: "Dart Pub version",
	references: ["https://pub.dev/documentation/pub_semver/latest/pub_semver/Version/compareTo.html", "https://semver.org/spec/v2.0.0.html"],
	ecosystems: ["Pub"],
	parse: readBuildSemver,
	compare: compareBuildSemver,
	canonical: writeBuildSemver
}, rebuild = {
	id: "rebuild",
	title: "npm version rebuilt with fixes (Echo, Root)",
	references: ["https://ossf.github.io/osv-schema/#defined-ecosystems", "https://semver.org/spec/v2.0.0.html"],
	ecosystems: [],
	parse: (text) => readBuildSemver(text.replace(/\.root\.io\.(?=\d+$)/, "+root.io.")),
	compare: compareBuildSemver,
	canonical: writeBuildSemver
}, SEGMENTS = /\d+|[A-Za-z]+|[~^]/g;
function readSegments(text) {
	return (text.match(SEGMENTS) ?? []).map((segment) => isDigit$1(segment.charCodeAt(0)) ? readNatural(segment) : segment);
}
function compareSegments$1(a, b) {
	let length = Math.max(a.length, b.length);
	for (let index = 0; index < length; index++) {
		let left = a[index], right = b[index], difference = rankOf(left) - rankOf(right) || compareAlike(left, right);
		if (difference !== 0) return difference;
	}
	return 0;
}
function writeSegments(segments) {
	return segments.length === 0 ? "." : segments.join(".");
}
function rankOf(segment) {
	return segment === void 0 ? 1 : segment === "~" ? 0 : segment === "^" ? 2 : typeof segment == "string" ? 3 : 4;
}
function compareAlike(a, b) {
	return a === void 0 || b === void 0 ? 0 : typeof a == "string" || typeof b == "string" ? compareText$1(String(a), String(b)) : compareNatural(a, b);
}
const rpm = {
	id: "rpm",
	title: "RPM epoch, version and release",
	references: ["https://rpm.org/docs/4.20.x/man/rpm-version.7", "https://github.com/rpm-software-management/rpm/blob/master/rpmio/rpmvercmp.cc"],
	ecosystems: [
		"AlmaLinux",
		"Amazon Linux",
		"Azure Linux",
		"CBL-Mariner",
		"CentOS",
		"Fedora",
		"Mageia",
		"openEuler",
		"openSUSE",
		"Oracle Linux",
		"Photon OS",
		"Red Hat",
		"Rocky Linux",
		"SUSE"
	],
	parse: parse$3,
	compare: (a, b) => compareNatural(a.epoch, b.epoch) || compareSegments$1(a.version, b.version) || compareReleases(a.release, b.release),
	canonical: ({ epoch, version, release }) => `${epoch === 0 ? "" : `${epoch}:`}${writeSegments(version)}${release === void 0 ? "" : `-${writeSegments(release)}`}`,
	isSound: ({ version }) => version.some((segment) => typeof segment != "string")
};
function parse$3(text) {
	let whole = readVersionText(text);
	if (whole === void 0) return;
	let [prefix = "", digits = ""] = /^(\d*):/.exec(whole) ?? [], rest = whole.slice(prefix.length), dash = rest.lastIndexOf("-"), version = readSegments(dash === -1 ? rest : rest.slice(0, dash));
	return {
		epoch: readNatural(digits),
		version,
		...dash === -1 ? {} : { release: readSegments(rest.slice(dash + 1)) }
	};
}
function compareReleases(a, b) {
	return a === void 0 || b === void 0 ? Number(a !== void 0) - Number(b !== void 0) : compareSegments$1(a, b);
}
const VERSION$6 = /^\d+(?:\.[\dA-Za-z]+)*(?:-[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/, PLATFORM = /-(?:x86_64|x86|x64|i[3-6]86|aarch64|arm64|arm|armv[5-8][a-z]*|universal|powerpc(?:64(?:le)?)?|ppc(?:64(?:le)?)?|sparc|s390x|riscv64|loongarch64|mswin(?:32|64)?|mingw(?:32)?|java|jruby|dalvik)(?:-[\w.-]+)?$/, rubygems = {
	id: "rubygems",
	title: "RubyGems version",
	references: ["https://docs.ruby-lang.org/en/master/Gem/Version.html"],
	ecosystems: ["RubyGems"],
	parse(text) {
		let whole = readVersionText(text)?.replace(PLATFORM, "");
		if (whole !== void 0 && VERSION$6.test(whole)) return dropZeros((whole.replaceAll("-", ".pre.").match(/\d+|[A-Za-z]+/g) ?? []).map((part) => isDigit$1(part.charCodeAt(0)) ? readNatural(part) : part));
	},
	compare(a, b) {
		let length = Math.max(a.length, b.length);
		for (let index = 0; index < length; index++) {
			let difference = compareSegments(a[index] ?? 0, b[index] ?? 0);
			if (difference !== 0) return difference;
		}
		return 0;
	},
	canonical: (version) => (typeof version[0] == "string" || version.length === 0 ? ["0", ...version] : version).join(".")
};
function dropZeros(segments) {
	let letters = segments.findIndex((segment) => typeof segment == "string"), split = letters === -1 ? segments.length : letters;
	return [...dropTrailingZeros(segments.slice(0, split)), ...dropTrailingZeros(segments.slice(split))];
}
function dropTrailingZeros(segments) {
	let last = segments.findLastIndex((segment) => segment !== 0);
	return segments.slice(0, last + 1);
}
function compareSegments(a, b) {
	return typeof a != typeof b && (typeof a == "string" || typeof b == "string") ? typeof a == "string" ? -1 : 1 : compareIdentifiers(a, b);
}
const SCHEMES = [
	apk,
	bitnami,
	cran,
	dpkg,
	freebsd,
	golang,
	hackage,
	jvm,
	maven,
	nuget,
	opam,
	packagist,
	pacman,
	pep440,
	portage,
	pub,
	rebuild,
	rpm,
	rubygems,
	{
		id: "semver",
		title: "Semantic version (npm, crates.io, Hex, Swift and others)",
		references: ["https://semver.org/spec/v2.0.0.html", "https://docs.npmjs.com/cli/v11/configuring-npm/package-json#version"],
		ecosystems: [
			"crates.io",
			"ConanCenter",
			"Docker Hardened Images",
			"GitHub Actions",
			"Hex",
			"Julia",
			"Kubernetes",
			"Linux",
			"npm",
			"SwiftURL",
			"VSCode"
		],
		parse: readSemver,
		compare: compareSemver,
		canonical: writeSemver
	}
], WRAPPERS = new Set(["tuxcare", "root"]), SUFFIXED = new Map([
	["echo:npm", rebuild],
	["root:npm", rebuild],
	["echo:pypi", pep440],
	["echo:maven", maven]
]), BY_NAME = new Map();
for (let scheme of SCHEMES) for (let name of [scheme.id, ...scheme.ecosystems]) BY_NAME.set(name.toLowerCase(), scheme);
function schemeFor(ecosystem) {
	let [base = "", inner = ""] = ecosystem.toLowerCase().split(":", 2);
	return SUFFIXED.get(`${base}:${inner}`) ?? BY_NAME.get(WRAPPERS.has(base) ? inner : base);
}
function compareVersions(ecosystem, a, b) {
	let scheme = schemeFor(ecosystem), left = scheme?.parse(a), right = scheme?.parse(b);
	if (scheme === void 0 || left === void 0 || right === void 0) return;
	let order = scheme.compare(left, right);
	return order === 0 ? 0 : order < 0 ? -1 : 1;
}
function readGoRelease(version) {
	let [, major, minor, patch, stage, number] = /^(?:go|v)?(\d+)\.(\d+)(?:\.(\d+))?(?:-?(rc|beta)\.?(\d+))?(?![\w.])/.exec(version) ?? [];
	return major === void 0 || minor === void 0 ? "" : `${major}.${minor}.${patch ?? "0"}${stage === void 0 ? "" : `-${stage}.${number ?? "0"}`}`;
}
function readGoVersion(pkg) {
	return pkg.name === "stdlib" || pkg.name === "toolchain" ? readGoRelease(pkg.version) : pkg.version === "(devel)" || pkg.isApplication && /^v?0\.0\.0-/.test(pkg.version) ? "" : pkg.version;
}
function readComparedVersion(pkg) {
	return pkg.type === "golang" ? readGoVersion(pkg) : pkg.version;
}
function splitEpoch(version) {
	let [, epoch, rest] = /^(\d+):(.*)$/s.exec(version) ?? [];
	return {
		epoch,
		rest: rest ?? version
	};
}
const APPLIES = { kind: "applies" }, ANY_ARCH = new Set([
	"all",
	"noarch",
	"any"
]);
function findScope(entry, pkg) {
	if (entry.binaries !== void 0 && !entry.binaries.includes(pkg.name)) return {
		kind: "elsewhere",
		reason: `the entry does not list ${pkg.name}`
	};
	let { arch } = pkg;
	return entry.arches !== void 0 && arch !== void 0 && !ANY_ARCH.has(arch) && !entry.arches.includes(arch) ? {
		kind: "elsewhere",
		reason: `the entry is about ${entry.arches.join(", ")}, not ${arch}`
	} : pkg.type === "rpm" ? findModuleScope(entry, pkg) : APPLIES;
}
const isModularVersion = (version) => /\.module[_+]/.test(version);
function findModuleScope(entry, pkg) {
	let fixes = entry.ranges.flatMap((range) => range.events.flatMap((event) => event.fixed ?? [])), isModularEntry = entry.module !== void 0 || fixes.some(isModularVersion), isModularPackage = pkg.module !== void 0 || isModularVersion(pkg.version);
	if (!isModularEntry) return isModularPackage && fixes.length > 0 ? {
		kind: "elsewhere",
		reason: "the entry is about the package outside of modules"
	} : APPLIES;
	if (!isModularPackage) return {
		kind: "elsewhere",
		reason: "the entry is about a module, which the package does not belong to"
	};
	let streams = entry.module === void 0 || entry.module === "" ? [] : entry.module.split(",");
	if (streams.length === 0) return {
		kind: "unclear",
		reason: "the advisory does not say which module stream it is about"
	};
	if (pkg.module === void 0) return {
		kind: "unclear",
		reason: "the installed package does not say which module stream it belongs to"
	};
	let stream = pkg.module.split(":", 2).join(":");
	return streams.includes(stream) ? APPLIES : {
		kind: "elsewhere",
		reason: `the entry is about ${streams.join(", ")}, not ${stream}`
	};
}
const WEIGHT = {
	affected: 2,
	"cannot-compare": 1,
	unaffected: 0
}, worse = (a, b) => WEIGHT[b] > WEIGHT[a] ? b : a;
function assess(advisory, lookup, packages) {
	let entries = advisory.affected.map((entry) => judgeEntry(entry, lookup, packages)), [only] = entries;
	if (only !== void 0 && entries.length === 1) return {
		advisory,
		lookup,
		outcome: only.outcome,
		entries,
		packages: only.packages
	};
	let outcome = entries.map((entry) => entry.outcome).reduce(worse, "unaffected");
	return {
		advisory,
		lookup,
		outcome,
		entries,
		packages: [...new Set(entries.filter((entry) => entry.outcome === outcome).flatMap((entry) => entry.packages))]
	};
}
function judgeEntry(entry, lookup, packages) {
	let scopes = packages.map((pkg) => findScope(entry, pkg)), within = packages.filter((_, i) => scopes[i]?.kind === "applies");
	if (within.length > 0) {
		let because = evaluateAffected(readScheme(entry.ecosystem), prepareEntry(entry, lookup), lookup.version);
		return {
			entry,
			outcome: because.kind,
			because,
			packages: within
		};
	}
	let unclear = packages.filter((_, i) => scopes[i]?.kind === "unclear"), kind = unclear.length > 0 ? "unclear" : "elsewhere", because = scopes.flatMap((scope) => scope.kind === kind ? [scope.reason] : [])[0] ?? "no package is meant";
	return kind === "unclear" ? {
		entry,
		outcome: "cannot-compare",
		because,
		packages: unclear
	} : {
		entry,
		outcome: "unaffected",
		because,
		packages
	};
}
let latest = {
	ecosystem: "",
	scheme: void 0
};
function readScheme(ecosystem) {
	return latest.ecosystem !== ecosystem && (latest = {
		ecosystem,
		scheme: schemeFor(ecosystem)
	}), latest.scheme;
}
function prepareEntry(entry, lookup) {
	if (!lookup.lacksEpoch) return entry;
	let strip = (version) => version === void 0 ? void 0 : splitEpoch(version).rest, ranges = entry.ranges.map((range) => ({
		...range,
		events: range.events.map((event) => Object.fromEntries(Object.entries(event).map(([kind, version]) => [kind, strip(version)])))
	}));
	return {
		...entry,
		ranges,
		versions: entry.versions.map((version) => splitEpoch(version).rest)
	};
}
const LANGUAGES$1 = new Map([
	["npm", "npm"],
	["pypi", "PyPI"],
	["golang", "Go"],
	["cargo", "crates.io"],
	["gem", "RubyGems"],
	["maven", "Maven"],
	["nuget", "NuGet"],
	["composer", "Packagist"],
	["hex", "Hex"],
	["pub", "Pub"],
	["cran", "CRAN"],
	["hackage", "Hackage"],
	["swift", "SwiftURL"],
	["conan", "ConanCenter"],
	["bitnami", "Bitnami"],
	["julia", "Julia"],
	["opam", "opam"],
	["githubactions", "GitHub Actions"]
]), OS_TYPES$3 = new Set([
	"deb",
	"apk",
	"rpm",
	"alpm",
	"ebuild",
	"opkg"
]), isOsType = (type) => OS_TYPES$3.has(type), languageEcosystem = (type) => LANGUAGES$1.get(type), hasGlobalNames = (type) => type === "golang" || type === "maven" || type === "swift", OS_ECOSYSTEMS = new Map([
	["Debian", {
		type: "deb",
		naming: "source"
	}],
	["Ubuntu", {
		type: "deb",
		naming: "source"
	}],
	["Echo", {
		type: "deb",
		naming: "source"
	}],
	["Alpine", {
		type: "apk",
		naming: "source"
	}],
	["Wolfi", {
		type: "apk",
		naming: "origin"
	}],
	["Chainguard", {
		type: "apk",
		naming: "origin"
	}],
	["MinimOS", {
		type: "apk",
		naming: "origin"
	}],
	["CleanStart", {
		type: "apk",
		naming: "origin"
	}],
	["Alpaquita", {
		type: "apk",
		naming: "origin"
	}],
	["BellSoft Hardened Containers", {
		type: "apk",
		naming: "origin"
	}],
	["AlmaLinux", {
		type: "rpm",
		naming: "binary"
	}],
	["Red Hat", {
		type: "rpm",
		naming: "binary-and-source"
	}],
	["Rocky Linux", {
		type: "rpm",
		naming: "source-rpm"
	}],
	["SUSE", {
		type: "rpm",
		naming: "source-rpm"
	}],
	["openSUSE", {
		type: "rpm",
		naming: "source-rpm"
	}],
	["openEuler", {
		type: "rpm",
		naming: "source-rpm"
	}],
	["Mageia", {
		type: "rpm",
		naming: "source-rpm"
	}],
	["Azure Linux", {
		type: "rpm",
		naming: "source-rpm"
	}],
	["Photon OS", {
		type: "rpm",
		naming: "source-rpm"
	}]
]);
function osNaming(ecosystem, pkg) {
	let known = OS_ECOSYSTEMS.get(baseEcosystem(ecosystem));
	return known?.type === pkg.type ? known.naming : void 0;
}
const isExtendedSupport = (ecosystem) => ecosystem.startsWith("Ubuntu:Pro:");
function nameOsPackage(pkg, naming, ecosystems, epochs) {
	let source = {
		name: pkg.source?.name || pkg.name,
		version: pkg.source?.version || pkg.version
	};
	return NAMERS[naming]({
		pkg,
		source,
		ask: (name, version, lacksEpoch = !1) => ecosystems.map((ecosystem) => ({
			ecosystem,
			name,
			version,
			...lacksEpoch ? { lacksEpoch } : {}
		})),
		epochs
	});
}
const NAMERS = {
	source: ({ source, ask }) => ({
		identified: identifySource(source),
		lookups: ask(source.name, source.version)
	}),
	origin: ({ pkg, source, ask }) => ({
		identified: identifySource({
			name: source.name,
			version: pkg.version
		}),
		lookups: [...new Set([source.name, pkg.name])].flatMap((name) => ask(name, pkg.version))
	}),
	binary: ({ pkg, source, ask }) => ({
		identified: identifyBinary(pkg, source),
		lookups: ask(pkg.name, pkg.version)
	}),
	"binary-and-source": ({ pkg, source, ask, epochs }) => {
		let { version, isKnown } = readSourceEpoch(source, epochs), bySource = source.name === pkg.name ? [] : ask(source.name, version, !isKnown);
		return {
			identified: identifyBinary(pkg, source),
			lookups: [...ask(pkg.name, pkg.version), ...bySource]
		};
	},
	"source-rpm": ({ source, ask, epochs }) => {
		let { version, isKnown } = readSourceEpoch(source, epochs);
		return {
			identified: identifySource({
				name: source.name,
				version
			}),
			lookups: ask(source.name, version, !isKnown)
		};
	}
}, identifySource = ({ name, version }) => ({
	name,
	version,
	isSource: !0
});
function identifyBinary(pkg, source) {
	return splitEpoch(pkg.version).rest === splitEpoch(source.version).rest ? {
		name: source.name,
		version: pkg.version,
		isSource: !0
	} : {
		name: pkg.name,
		version: pkg.version,
		isSource: !1
	};
}
function readSourceEpoch({ name, version }, epochs) {
	if (splitEpoch(version).epoch !== void 0) return {
		version,
		isKnown: !0
	};
	let epoch = epochs.get(sourceKey(name, version));
	return epoch === void 0 ? {
		version,
		isKnown: !1
	} : {
		version: epoch === "0" ? version : `${epoch}:${version}`,
		isKnown: !0
	};
}
const sourceKey = (name, version) => `${name} ${version}`;
function collectSourceEpochs(packages) {
	let epochs = new Map();
	for (let { type, source, version, name } of packages) {
		if (type !== "rpm") continue;
		let { epoch = "0", rest } = splitEpoch(version);
		rest === (source?.version || rest) && epochs.set(sourceKey(source?.name || name, rest), epoch);
	}
	return epochs;
}
const SKIP = {
	noVersion: "version not known",
	guessed: "identity only guessed",
	thirdParty: "not made by the distribution",
	noDistro: "distribution not recognised",
	noDistroFeed: "no feed covers the distribution",
	noTypeFeed: "no feed covers this type of package",
	shardMissing: "feed not available",
	ownerUnknown: "belongs to an operating system package that is not in the inventory",
	ownerNotJudged: "belongs to an operating system package that was not judged",
	incomparable: "version cannot be compared"
};
function createCandidateContext(inventory, loaded) {
	return {
		inventory,
		loaded,
		byPurl: new Map(inventory.packages.map((pkg) => [pkg.purl, pkg])),
		sourceEpochs: collectSourceEpochs(inventory.packages)
	};
}
function findCandidate(pkg, cx) {
	return isExempt(pkg) ? { kind: "exempt" } : isOwnedByDistro(pkg, cx) ? {
		kind: "owned",
		owner: pkg.ownedBy ?? ""
	} : pkg.confidence === "guessed" ? {
		kind: "skip",
		reason: SKIP.guessed
	} : isOsType(pkg.type) ? findOsCandidate(pkg, cx) : findLanguageCandidate(pkg, cx);
}
function isExempt(pkg) {
	return pkg.type === "rpm" && pkg.name === "gpg-pubkey" || pkg.isApplication === !0 && !hasGlobalNames(pkg.type);
}
function isOwnedByDistro(pkg, cx) {
	return pkg.ownedBy !== void 0 && cx.byPurl.get(pkg.ownedBy)?.isThirdParty !== !0;
}
function findLanguageCandidate(pkg, { loaded }) {
	let ecosystem = languageEcosystem(pkg.type);
	if (ecosystem === void 0) return {
		kind: "skip",
		reason: SKIP.noTypeFeed
	};
	let version = readComparedVersion(pkg);
	return version === "" ? {
		kind: "skip",
		reason: SKIP.noVersion
	} : loaded.has(ecosystem) ? {
		kind: "judge",
		identified: {
			name: pkg.name,
			version,
			isSource: !1
		},
		lookups: [{
			ecosystem,
			name: normalizePackageName(ecosystem, pkg.name),
			version
		}]
	} : {
		kind: "skip",
		reason: SKIP.shardMissing
	};
}
function findOsCandidate(pkg, cx) {
	let { distro } = cx.inventory;
	if (pkg.isThirdParty) return {
		kind: "skip",
		reason: SKIP.thirdParty
	};
	if (distro === void 0) return {
		kind: "skip",
		reason: SKIP.noDistro
	};
	let judging = distro.ecosystems.filter((ecosystem) => osNaming(ecosystem, pkg) !== void 0), [first] = judging;
	if (first === void 0) return {
		kind: "skip",
		reason: SKIP.noDistroFeed
	};
	if (pkg.version === "") return {
		kind: "skip",
		reason: SKIP.noVersion
	};
	let available = judging.filter((ecosystem) => cx.loaded.has(ecosystem));
	return available.length === 0 ? {
		kind: "skip",
		reason: SKIP.shardMissing
	} : {
		kind: "judge",
		...nameOsPackage(pkg, osNaming(first, pkg) ?? "source", available, cx.sourceEpochs)
	};
}
const BUNDLE = /^(?:DSA|DLA|DTSA|ELA|USN|LSN|MGASA|OESA|PHSA|ELSA|CLSA|ALAS\d*|RH[SBE]A|AL[SBE]A|RL[SBE]A|RXSA|(?:open)?SUSE-[A-Z]{2})-/, NOT_SECURITY = /^(?:(?:AL|RL|RH)[BE]A|(?:open)?SUSE-[RFO]U)-/, CVE = /^CVE-\d{4}-\d{4,}$/, DOWNSTREAM = /^[A-Za-z]+-(CVE-\d{4}-\d{4,})$/, isCve = (id) => CVE.test(id), isMaliciousId = (id) => id.startsWith("MAL-"), isSecurityRelevant = (advisory) => !NOT_SECURITY.test(advisory.id);
function compareIds(a, b) {
	let at = 0;
	for (; at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at);) at += 1;
	for (; at > 0 && isDigit(a, at - 1);) --at;
	let left = readNumber$1(a, at), right = readNumber$1(b, at);
	return left === "" || right === "" ? compareText(a, b) : left.length - right.length || compareText(left, right) || compareText(a, b);
}
const isDigit = (text, at) => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57;
function readNumber$1(text, at) {
	let end = at;
	for (; end < text.length && isDigit(text, end);) end += 1;
	return text.slice(at, end).replace(/^0+(?=\d)/, "");
}
function compareText(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}
function canonicalId(id) {
	let text = id.trim();
	return DOWNSTREAM.exec(text)?.[1] ?? text;
}
function identify$3(advisory) {
	let known = IDENTITIES.get(advisory);
	if (known !== void 0) return known;
	let identity = readIdentity(advisory);
	return IDENTITIES.set(advisory, identity), identity;
}
const IDENTITIES = new WeakMap();
function readIdentity(advisory) {
	let own = advisory.id.trim(), bundled = BUNDLE.test(own) ? listBundled(advisory) : [];
	if (bundled.length > 0) return {
		kind: "bundle",
		ids: bundled
	};
	let upstream = unique$1(advisory.upstream.map(canonicalId)), cve = canonicalId(own), same = unique$1([
		own,
		cve,
		...advisory.aliases.map(canonicalId)
	]);
	if (isCve(cve)) return {
		kind: "vulnerability",
		ids: unique$1([...same, ...upstream.filter((id) => !isCve(id) || id === cve)])
	};
	let cves = upstream.filter(isCve);
	return cves.length > 1 ? {
		kind: "bundle",
		ids: cves
	} : cves.length === 0 && upstream.length > 1 ? {
		kind: "bundle",
		ids: upstream
	} : {
		kind: "vulnerability",
		ids: unique$1([...same, ...upstream])
	};
}
function listBundled(advisory) {
	let listed = [...advisory.upstream, ...advisory.aliases].map(canonicalId), cves = unique$1(listed.filter(isCve));
	if (cves.length > 0) return cves;
	let related = unique$1(advisory.related.map(canonicalId).filter(isCve));
	return related.length > 0 ? related : unique$1(listed);
}
function unique$1(ids) {
	return [...new Set(ids.filter((id) => id !== ""))];
}
const rank = (id) => isCve(id) ? 0 : id.startsWith("GHSA-") ? 1 : 2;
function choosePreferredId(ids, own) {
	let [best] = [...ids].sort((a, b) => rank(a) - rank(b) || Number(own.has(b)) - Number(own.has(a)) || compareIds(a, b));
	return best ?? "";
}
function planComponents(inventory, loaded) {
	let context = createCandidateContext(inventory, loaded), candidates = new Map(inventory.packages.map((pkg) => [pkg, findCandidate(pkg, context)])), drafts = new Map();
	for (let [pkg, candidate] of candidates) candidate.kind === "judge" && addToDraft(drafts, pkg, candidate);
	return {
		components: [...drafts.values()].map(({ identified, type, questions }) => ({
			...identified,
			type,
			questions: [...questions.values()]
		})),
		candidates,
		context
	};
}
function addToDraft(drafts, pkg, { identified, lookups }) {
	let key = [
		pkg.type,
		identified.name,
		identified.version,
		pkg.module ?? ""
	].join("\n"), draft = drafts.get(key) ?? {
		identified,
		type: pkg.type,
		questions: new Map()
	};
	drafts.set(key, draft);
	for (let lookup of lookups) {
		let questionKey = [
			lookup.ecosystem,
			lookup.name,
			lookup.version
		].join("\n"), question = draft.questions.get(questionKey);
		question ? question.packages.push(pkg) : draft.questions.set(questionKey, {
			lookup,
			packages: [pkg]
		});
	}
}
function assessComponent(component, find) {
	let all = [];
	for (let { lookup, packages } of component.questions) for (let advisory of find(lookup.ecosystem, lookup.name)) all.push(assess(advisory, lookup, packages));
	return all;
}
function createDismissal(all) {
	let extended = new Set(all.filter(({ lookup }) => isExtendedSupport(lookup.ecosystem)).map(({ advisory }) => advisory.id));
	return ({ advisory, lookup }) => advisory.withdrawn === void 0 ? isSecurityRelevant(advisory) ? extended.has(advisory.id) && !isExtendedSupport(lookup.ecosystem) ? "the same record speaks about the extended support that this system has" : void 0 : "a bug fix or enhancement update" : `withdrawn on ${advisory.withdrawn}`;
}
function findIncomparable(assessments) {
	return assessments.flatMap(({ entries }) => entries.flatMap(({ because, packages }) => typeof because == "object" && because.kind === "cannot-compare" && because.reason !== "event-unreadable" ? packages : []));
}
function summariseCoverage(plan, incomparable) {
	let rows = new Map();
	for (let pkg of plan.candidates.keys()) {
		let reason = findReason(pkg, plan, incomparable);
		if (reason === "exempt") continue;
		let row = rows.get(pkg.type) ?? {
			found: 0,
			judged: 0,
			notJudged: new Map()
		};
		rows.set(pkg.type, row), row.found += 1, reason === void 0 ? row.judged += 1 : row.notJudged.set(reason, (row.notJudged.get(reason) ?? 0) + 1);
	}
	return [...rows].sort(([a], [b]) => compareText(a, b)).map(([type, { found, judged, notJudged }]) => ({
		type,
		found,
		judged,
		notJudged: Object.fromEntries([...notJudged].sort(([a], [b]) => compareText(a, b)))
	}));
}
function findReason(pkg, plan, incomparable) {
	let candidate = plan.candidates.get(pkg);
	if (candidate === void 0 || candidate.kind === "exempt") return "exempt";
	if (candidate.kind === "skip") return candidate.reason;
	if (candidate.kind === "judge") return incomparable.has(pkg) ? SKIP.incomparable : void 0;
	let owner = plan.context.byPurl.get(candidate.owner);
	return owner === void 0 ? SKIP.ownerUnknown : plan.candidates.get(owner)?.kind === "judge" && !incomparable.has(owner) ? void 0 : SKIP.ownerNotJudged;
}
const CLASSES = [
	{
		what: "kernel headers",
		name: /^(?:linux-libc-dev(?:-.+)?|linux-headers(?:-.+)?|kernel-headers(?:-.+)?|kernel-(?:.+-)?devel|linux-glibc-devel|linux-api-headers)$/,
		source: /^(?:linux|kernel)/
	},
	{
		what: "documentation",
		name: /-(?:docs?|html|javadoc|manual|man-pages)$/
	},
	{
		what: "debug symbols",
		name: /-(?:dbg|dbgsym|debuginfo|debugsource)$/
	}
];
function classify$1(pkg) {
	if (!isOsType(pkg.type)) return;
	let source = pkg.source?.name ?? pkg.name;
	return CLASSES.find((known) => known.name.test(pkg.name) && (known.source?.test(source) ?? !0))?.what;
}
function findInapplicability(packages) {
	let kinds = packages.flatMap((pkg) => classify$1(pkg) ?? []);
	if (kinds.length === 0 || kinds.length < packages.length) return;
	let names = [...new Set(packages.map((pkg) => pkg.name))].sort();
	return `nothing of it is installed but ${[...new Set(kinds)].sort().join(" and ")}: ${names.join(", ")}`;
}
function formatComponentPurl(component, pkg) {
	let parts = parsePurl(pkg.purl);
	if (parts === void 0) return pkg.purl;
	let { type, namespace, name, version } = parts, plain = {
		type,
		...namespace === void 0 ? {} : { namespace },
		name,
		...version === void 0 ? {} : { version }
	};
	if (!isOsType(parts.type)) return formatPurl(plain);
	let isRpm = parts.type === "rpm", { epoch = "0", rest } = splitEpoch(component.version);
	return formatPurl({
		...plain,
		name: component.name,
		version: isRpm ? rest : component.version,
		qualifiers: {
			arch: component.isSource ? SOURCE_ARCH[parts.type] ?? "source" : "",
			epoch: isRpm && epoch !== "0" ? epoch : ""
		}
	});
}
const SOURCE_ARCH = { rpm: "src" }, EVENTS = [
	["introduced", "introduced in"],
	["fixed", "fixed in"],
	["lastAffected", "last affected in"],
	["limit", "limited to below"]
], REASONS = {
	"outside-ranges": (version) => `${version} lies outside every affected range`,
	"not-listed": (version) => `${version} is not among the listed versions`,
	"nothing-listed": () => "the entry names no versions",
	"no-scheme": () => "the order of this ecosystem's versions is not known",
	"version-unreadable": (version) => `${version} is no version that this ecosystem can order`,
	"event-unreadable": () => "the advisory names a version that is none"
};
function describeEntryVerdict({ because }, version) {
	if (typeof because == "string") return because;
	let events = because.events.flatMap((event) => EVENTS.flatMap(([kind, words]) => event[kind] === void 0 ? [] : `${words} ${event[kind]}`)), detail = events.length > 0 ? ` (${events.join(", ")})` : "";
	return because.kind === "affected" ? because.by === "versions" ? `${version} is listed by name` : `${version} lies inside an affected range${detail}` : `${REASONS[because.reason](version)}${detail}`;
}
const STATES$1 = new Map([
	["end-of-life", "end-of-life"],
	["out-of-support-scope", "end-of-life"],
	["ignored", "wont-fix"],
	["wont-fix", "wont-fix"],
	["will-not-fix", "wont-fix"],
	["postponed", "deferred"],
	["no-dsa", "deferred"],
	["deferred", "deferred"],
	["fix-deferred", "deferred"],
	["pending", "deferred"],
	["undetermined", "under-investigation"],
	["under-investigation", "under-investigation"],
	["needs-triage", "under-investigation"],
	["needed", "not-fixed"],
	["affected", "not-fixed"]
]), readState = (word) => STATES$1.get((word ?? "").trim().toLowerCase().replace(/[\s_]+/g, "-"));
function listFixes({ entries }) {
	return entries.flatMap(({ because }) => typeof because == "object" && because.kind === "affected" && because.fixed !== void 0 ? [because.fixed] : []);
}
function chooseFix(matched) {
	let naming = matched.filter((assessment) => listFixes(assessment).length > 0), versions = sortVersions(naming);
	if (versions.length === 0) return {
		state: explainNoFix(matched),
		versions: []
	};
	let sufficient = versions.filter((version) => naming.every((assessment) => isFixedAt(assessment, version)));
	return {
		state: "fixed",
		versions: sufficient.length > 0 ? sufficient : versions.slice(-1)
	};
}
function isFixedAt({ entries, lookup }, version) {
	return entries.every(({ entry, because }) => typeof because == "string" || evaluateAffected(readScheme(entry.ecosystem), prepareEntry(entry, lookup), version).kind === "unaffected");
}
function sortVersions(naming) {
	let texts = [...new Set(naming.flatMap(listFixes))].sort(), scheme = readScheme(naming[0]?.lookup.ecosystem ?? "");
	if (texts.length < 2 || scheme === void 0) return texts;
	let parsed = texts.flatMap((text) => parse$2(scheme, text)).sort((a, b) => scheme.compare(a.version, b.version));
	return parsed.filter(({ version }, i) => i === 0 || scheme.compare(version, parsed[i - 1]?.version) !== 0).map(({ text }) => text);
}
function parse$2(scheme, text) {
	let version = scheme.parse(text);
	return version === void 0 ? [] : [{
		text,
		version
	}];
}
function explainNoFix(matched) {
	let hits = matched.flatMap(({ entries }) => entries.filter(({ outcome }) => outcome === "affected"));
	for (let { entry } of hits) {
		let state = readState(entry.fixState) ?? readState(entry.severityWord);
		if (state !== void 0) return state;
	}
	return hits.some(({ because }) => typeof because == "object" && because.kind === "affected" && because.by === "range" && because.lastAffected === void 0) ? "not-fixed" : "unknown";
}
function gatherDecided(component, vulnerability, decision) {
	let { records, bundles } = vulnerability;
	return {
		component,
		vulnerability,
		decision,
		matched: sortAssessments([...records, ...bundles].filter(({ outcome }) => outcome === decision.outcome))
	};
}
function buildFinding({ component, vulnerability, decision, matched }, cx) {
	let packages = [...new Set(decision.deciding.flatMap((assessment) => assessment.packages))].sort((a, b) => compareText(a.purl, b.purl)), id = choosePreferredId(vulnerability.ids, new Set(matched.map(({ advisory }) => canonicalId(advisory.id)))), advisories = unique(matched.map(({ advisory }) => advisory.id)).sort(compareIds), bundles = unique(matched.filter(isBundle).map(({ advisory }) => advisory.id)).sort(compareIds), known = unique([...vulnerability.ids, ...vulnerability.records.map(({ advisory }) => advisory.id)]), malicious = findMalicious(decision.deciding), texts = matched.flatMap(({ advisory, lookup }) => cx.describe(lookup.ecosystem, advisory.id) ?? []), severities = rateFinding(vulnerability, matched, texts, {
		malicious,
		cx
	});
	return {
		id,
		aliases: known.filter((other) => other !== id).sort(compareIds),
		advisories,
		...bundles.length > 0 ? { bundles } : {},
		component: describeComponent$1(component, decision, packages),
		packages: packages.map((pkg) => pkg.purl),
		locations: mergeLocations$1(packages),
		...describeState(decision, packages, malicious !== void 0),
		...malicious === void 0 ? {} : { isMalicious: !0 },
		severity: severities[0],
		severities,
		fix: decision.outcome === "affected" ? chooseFix(matched) : {
			state: "unknown",
			versions: []
		},
		...mergeTexts(texts),
		...mergeDates(matched),
		...lookUpExploitability(vulnerability.ids, cx.exploitability)
	};
}
const unique = (items) => [...new Set(items)], isBundle = ({ advisory }) => identify$3(advisory).kind === "bundle";
function sortAssessments(assessments) {
	let weigh = (assessment) => Number(isBundle(assessment)) * 2 + Number(!assessment.advisory.id.startsWith("GHSA-"));
	return [...assessments].sort((a, b) => weigh(a) - weigh(b) || compareIds(a.advisory.id, b.advisory.id));
}
function describeComponent$1(component, decision, packages) {
	let [pkg] = packages;
	return {
		purl: pkg === void 0 ? "" : formatComponentPurl(component, pkg),
		type: component.type,
		name: component.name,
		version: component.version,
		ecosystem: decision.deciding[0]?.lookup.ecosystem ?? ""
	};
}
function mergeLocations$1(packages) {
	return [...new Map(packages.flatMap((pkg) => pkg.locations.map((at) => [`${at.path}\n${at.layer ?? ""}`, at]))).values()].sort((a, b) => compareText(a.path, b.path) || (a.layer ?? -1) - (b.layer ?? -1));
}
function findMalicious(deciding) {
	return deciding.flatMap(({ advisory }) => [advisory.id, ...advisory.aliases]).find(isMaliciousId);
}
function describeState(decision, packages, isMalicious) {
	let inapplicable = isMalicious ? void 0 : findInapplicability(packages);
	if (inapplicable !== void 0) return {
		state: "not-applicable",
		reason: inapplicable
	};
	if (decision.outcome !== "cannot-compare") return { state: "affected" };
	let [first] = decision.deciding, entry = first?.entries.find(({ outcome }) => outcome === "cannot-compare");
	return {
		state: "cannot-compare",
		reason: entry && first ? describeEntryVerdict(entry, first.lookup.version) : decision.rule
	};
}
const RATED_TITLE = /^(Critical|Important|Moderate|Low):/;
function rateFinding({ records, bundles }, matched, texts, rated) {
	let words = new Map(texts.flatMap(({ id, summary }) => (RATED_TITLE.exec(summary ?? "")?.slice(1, 2) ?? []).map((word) => [id, word]))), others = sortAssessments([...records, ...bundles].filter((assessment) => !matched.includes(assessment))), raters = [...matched.map((assessment) => toRater(assessment, "own", words)), ...others.map((assessment) => toRater(assessment, "alias", words))], severities = rankSeverities(raters, rated.cx.severity);
	return rated.malicious === void 0 ? severities : [{
		level: "critical",
		source: `malicious package ${rated.malicious}`
	}, ...severities];
}
function toRater(assessment, relation, words) {
	let { advisory, entries } = assessment, isWhole = isBundle(assessment) && identify$3(advisory).ids.length > 1, proseWord = words.get(advisory.id);
	return {
		relation: isWhole ? "bundle" : relation,
		advisory,
		entries: entries.filter(({ outcome }) => outcome === assessment.outcome).map(({ entry }) => entry),
		...proseWord === void 0 ? {} : { proseWord }
	};
}
function mergeTexts(texts) {
	let summary = texts.find((text) => text.summary)?.summary, details = texts.find((text) => text.details)?.details;
	return {
		...summary === void 0 ? {} : { summary },
		...details === void 0 ? {} : { details },
		references: unique(texts.flatMap((text) => text.references.map(({ url }) => url)))
	};
}
function mergeDates(matched) {
	let published = matched.flatMap(({ advisory }) => advisory.published ?? []).sort(compareText)[0], modified = matched.map(({ advisory }) => advisory.modified).sort(compareText).at(-1);
	return {
		...published === void 0 ? {} : { published },
		...modified === void 0 ? {} : { modified }
	};
}
function lookUpExploitability(ids, lookup) {
	if (lookup === void 0) return {};
	let cves = ids.filter(isCve), kev = cves.map((cve) => lookup.kev(cve)).find((entry) => entry !== void 0), scores = cves.flatMap((cve) => lookup.epss(cve) ?? []).sort((a, b) => b.score - a.score);
	return {
		...kev === void 0 ? {} : { kev },
		...scores[0] === void 0 ? {} : { epss: scores[0] }
	};
}
var import_ae_cvss_calculator = __toESM(__commonJSMin(((exports, module, this$1) => {
	(function(e, t) {
		typeof exports == "object" && typeof module == "object" ? module.exports = t() : typeof define == "function" && define.amd ? define([], t) : typeof exports == "object" ? exports.CvssCalculator = t() : e.CvssCalculator = t();
	})(this$1, (() => (() => {
		var e = {
			154: (e, t) => {
				Object.defineProperty(t, "__esModule", { value: !0 }), t.CvssVector = void 0;
				class o {
					constructor(e, t, o) {
						this.vector = e, this.normalize = t, this.scores = o;
					}
					isUpToDate(e, t) {
						return this.vector === e && this.normalize === t;
					}
					getScores() {
						return this.scores;
					}
				}
				t.CvssVector = class {
					constructor(e) {
						this.vectorChangedListeners = [], this.components = new Map(), this.clearComponents(), e && this.applyVector(e);
					}
					calculateScores(e = !1) {
						let t = this.toString(!0);
						if (this.cachedScores && this.cachedScores.isUpToDate(t, e)) return this.cachedScores.getScores();
						let a = this.calculateScoresInternal(e);
						return this.cachedScores = new o(t, e, a), a;
					}
					fillBaseMetrics() {
						for (let [e, t] of this.getRegisteredComponents()) if (e.name === "base") {
							for (let e of t) {
								let t = e.values[1];
								t && this.applyComponent(e, t);
							}
							return;
						}
						throw Error("No base category found");
					}
					getComponents() {
						return this.components;
					}
					clearComponents() {
						this.getRegisteredComponents().forEach(((e, t) => {
							e.forEach(((e) => this.components.set(e, e.values[0])));
						}));
					}
					clearSpecifiedComponents(e) {
						e.forEach(((e) => this.components.set(e, e.values[0])));
					}
					addVectorChangedListener(e) {
						this.vectorChangedListeners.push(e);
					}
					normalizeVector(e) {
						return e.replace(/\(/g, "").replace(/\)/g, "").replace(/CVSS:\d+\.?\d?/g, "").replace(/\s/g, "").replace(/\\/g, "").replace(/^\//g, "").replace(/\/$/g, "").trim();
					}
					findComponent(e) {
						for (let t of this.getRegisteredComponents().values()) {
							let o = t.find(((t) => t.name === e || t.shortName === e));
							if (o) return o;
						}
						return Array.from(this.components.keys()).find(((t) => t.name === e || t.shortName === e));
					}
					applyVector(e) {
						this.applyVectorCount(e);
					}
					applyVectorCount(e) {
						let t = this.normalizeVector(e).split("/"), o = 0;
						return t.forEach(((e) => {
							if (e.length === 0) return;
							let [t, a] = e.split(":");
							t.length !== 0 && a.length !== 0 ? this.applyComponentString(t, a, !1) && o++ : console.warn("Invalid component/value pair", e);
						})), this.vectorChangedListeners.forEach(((e) => e(this))), o;
					}
					applyComponentString(e, t, o = !0) {
						let a = this.findComponent(e);
						if (a) {
							let i = a.values.find(((e) => e.name === t || e.shortName === t));
							if (i) return this.components.get(a) !== i && (this.applyComponent(a, i), o && this.vectorChangedListeners.forEach(((e) => e(this))), !0);
							throw Error(`Unknown component value ${t} for component ${e}`);
						}
						throw Error(`Unknown component ${e} when setting value ${t}`);
					}
					applyComponentStringSilent(e, t, o = !0) {
						try {
							return this.applyComponentString(e, t, o);
						} catch {
							return !1;
						}
					}
					applyComponent(e, t, o = !0) {
						this.components.set(e, t), o && this.vectorChangedListeners.forEach(((e) => e(this)));
					}
					applyVectorPartsIf(e, t, o) {
						if (!e) return 0;
						let a = this.normalizeVector(e);
						if (a.length === 0) return 0;
						let i = a.split("/"), s = 0;
						for (let e of i) {
							if (!e) continue;
							let a = e.split(":", 2), i = this.clone(), n = t(i);
							if (a.length === 2) {
								i.applyComponentStringSilent(a[0], a[1]);
								let e = t(i);
								o ? e <= n && (s += +!!this.applyComponentStringSilent(a[0], a[1])) : e >= n && (s += +!!this.applyComponentStringSilent(a[0], a[1]));
							} else console.warn("Unknown vector argument:", e);
						}
						return s;
					}
					applyVectorPartsIfLower(e, t) {
						return this.applyVectorPartsIf(e, t, !0);
					}
					applyVectorPartsIfHigher(e, t) {
						return this.applyVectorPartsIf(e, t, !1);
					}
					applyVectorPartsIfLowerVector(e, t) {
						return this.applyVectorPartsIf(e.toStringDefinedParts(), t, !0);
					}
					applyVectorPartsIfHigherVector(e, t) {
						return this.applyVectorPartsIf(e.toStringDefinedParts(), t, !1);
					}
					getComponent(e) {
						let t = this.components.get(e);
						if (!t) throw Error(`Unknown component: ${e.name}`);
						return t;
					}
					getComponentByString(e) {
						let t = this.findComponent(e);
						if (!t) throw Error(`Unknown component: ${e}`);
						let o = this.components.get(t);
						if (!o) throw Error(`Unknown component: ${e}`);
						return o;
					}
					getComponentByStringOpt(e) {
						try {
							return this.getComponentByString(e);
						} catch {
							return null;
						}
					}
					size() {
						return Array.from(this.components.values()).filter(this.isComponentValueDefined).length;
					}
					getFirstDefinedComponent(e) {
						return e.map(((e) => this.components.get(e))).find(this.isComponentValueDefined);
					}
					toString(e = !1, t = this.getRegisteredComponents(), o = !1) {
						let a = "";
						for (let [i, s] of t) if (e || this.isCategoryPartiallyDefined(i)) for (let e of s) {
							let t = this.components.get(e);
							if (t) {
								if (o && !this.isComponentValueDefined(t)) continue;
								a += `${e.shortName}:${t.shortName}/`;
							}
						}
						return this.getVectorPrefix() + a.slice(0, -1);
					}
					toStringDefinedParts() {
						return this.toString(!1, this.getRegisteredComponents(), !0);
					}
					isCategoryFullyDefined(e) {
						let t = this.getRegisteredComponents().get(e);
						return !!t && t.every(((e) => this.components.get(e) !== void 0 && this.components.get(e).shortName !== "ND" && this.components.get(e).shortName !== "X"));
					}
					isCategoryPartiallyDefined(e) {
						let t = this.getRegisteredComponents().get(e);
						return !!t && t.some(((e) => this.components.get(e) !== void 0 && this.components.get(e).shortName !== "ND" && this.components.get(e).shortName !== "X"));
					}
					round(e, t) {
						let o = 10 ** t;
						return Math.round(e * o) / o;
					}
					roundUp(e) {
						let t = Math.round(1e5 * e);
						return t % 1e4 == 0 ? t / 1e5 : (Math.floor(t / 1e4) + 1) / 10;
					}
					normalizeScore(e, t) {
						return t === 10 ? e : this.round(this.mapRange(e, 0, t, 0, 10), 1);
					}
					mapRange(e, t, o, a, i) {
						return (e - t) / (o - t) * (i - a) + a;
					}
					pickRandomDefinedComponentValue(e) {
						for (let t = 0; t < 999999; t++) {
							let t = e.values[Math.floor(Math.random() * e.values.length)];
							if (t.shortName !== "X" && t.shortName !== "ND" && !t.hide) return t;
						}
					}
					clone() {
						let e = new this.constructor();
						return e.components = new Map(this.components), e;
					}
					diffVector(e) {
						let t = new this.constructor();
						for (let [o, a] of this.getRegisteredComponents()) for (let o of a) {
							let a = this.components.get(o), i = e.components.get(o), s = this.isComponentValueDefined(a), n = this.isComponentValueDefined(i);
							s && n && a.shortName !== i.shortName || !s && n ? t.applyComponent(o, i) : s && !n && t.applyComponent(o, a);
						}
						return t;
					}
					applyEnvironmentalMetricsOntoBase() {
						for (let [e, t] of this.getRegisteredComponents()) for (let e of t) {
							let t = this.components.get(e);
							t && e.baseMetricEquivalent && this.isComponentValueDefined(t) && (e.baseMetricEquivalentMapper ? this.applyComponentString(e.baseMetricEquivalent.shortName, e.baseMetricEquivalentMapper(t).shortName, !1) : this.applyComponentString(e.baseMetricEquivalent.shortName, t.shortName, !1), this.applyComponent(e, e.values[0], !1));
						}
						this.vectorChangedListeners.forEach(((e) => e(this)));
					}
					isComponentValueDefined(e) {
						return e !== void 0 && e.shortName !== "ND" && e.shortName !== "X";
					}
					static _reorderAttributeSeverityOrder(e) {
						let t = [];
						return e.forEach(((e, o) => {
							t.push([e]);
						})), t;
					}
				};
			},
			156: function(e, t, o) {
				var a = this && this.__createBinding || (Object.create ? function(e, t, o, a) {
					a === void 0 && (a = o);
					var i = Object.getOwnPropertyDescriptor(t, o);
					i && !("get" in i ? !t.__esModule : i.writable || i.configurable) || (i = {
						enumerable: !0,
						get: function() {
							return t[o];
						}
					}), Object.defineProperty(e, a, i);
				} : function(e, t, o, a) {
					a === void 0 && (a = o), e[a] = t[o];
				}), i = this && this.__exportStar || function(e, t) {
					for (var o in e) o === "default" || Object.prototype.hasOwnProperty.call(t, o) || a(t, e, o);
				};
				Object.defineProperty(t, "__esModule", { value: !0 }), t.Cvss4P0 = t.Cvss3P0 = t.Cvss3P1 = t.Cvss2 = t.CvssVector = void 0;
				var s = o(154);
				Object.defineProperty(t, "CvssVector", {
					enumerable: !0,
					get: function() {
						return s.CvssVector;
					}
				}), i(o(564), t);
				var n = o(475);
				Object.defineProperty(t, "Cvss2", {
					enumerable: !0,
					get: function() {
						return n.Cvss2;
					}
				});
				var r = o(371);
				Object.defineProperty(t, "Cvss3P1", {
					enumerable: !0,
					get: function() {
						return r.Cvss3P1;
					}
				});
				var c = o(623);
				Object.defineProperty(t, "Cvss3P0", {
					enumerable: !0,
					get: function() {
						return c.Cvss3P0;
					}
				});
				var l = o(987);
				Object.defineProperty(t, "Cvss4P0", {
					enumerable: !0,
					get: function() {
						return l.Cvss4P0;
					}
				});
			},
			331: (e, t) => {
				var o;
				Object.defineProperty(t, "__esModule", { value: !0 }), t.Cvss3P0Components = void 0;
				class a {}
				t.Cvss3P0Components = a, o = a, a.CONFIDENTIALITY_IMPACT_VALUES = {
					X: {
						shortName: "X",
						value: 0,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					N: {
						shortName: "N",
						value: 0,
						name: "None",
						jsonSchemaName: "NONE",
						description: "There is no loss of confidentiality within the impacted component."
					},
					L: {
						shortName: "L",
						value: .22,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "There is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does not have control over what information is obtained, or the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss to the impacted component."
					},
					H: {
						shortName: "H",
						value: .56,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "There is a total loss of confidentiality, resulting in all resources within the impacted component being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct, serious impact. For example, an attacker steals the administrator's password, or private encryption keys of a web server."
					}
				}, a.CONFIDENTIALITY_IMPACT = [
					o.CONFIDENTIALITY_IMPACT_VALUES.X,
					o.CONFIDENTIALITY_IMPACT_VALUES.N,
					o.CONFIDENTIALITY_IMPACT_VALUES.L,
					o.CONFIDENTIALITY_IMPACT_VALUES.H
				], a.INTEGRITY_IMPACT_VALUES = {
					X: {
						shortName: "X",
						value: 0,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					N: {
						shortName: "N",
						value: 0,
						name: "None",
						jsonSchemaName: "NONE",
						description: "There is no loss of integrity within the impacted component."
					},
					L: {
						shortName: "L",
						value: .22,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "Modification of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data modification does not have a direct, serious impact on the impacted component."
					},
					H: {
						shortName: "H",
						value: .56,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "There is a total loss of integrity, or a complete loss of protection. For example, the attacker is able to modify any/all files protected by the impacted component. Alternatively, only some files can be modified, but malicious modification would present a direct, serious consequence to the impacted component."
					}
				}, a.INTEGRITY_IMPACT = [
					o.INTEGRITY_IMPACT_VALUES.X,
					o.INTEGRITY_IMPACT_VALUES.N,
					o.INTEGRITY_IMPACT_VALUES.L,
					o.INTEGRITY_IMPACT_VALUES.H
				], a.AVAILABILITY_IMPACT_VALUES = {
					X: {
						shortName: "X",
						value: 0,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					N: {
						shortName: "N",
						value: 0,
						name: "None",
						jsonSchemaName: "NONE",
						description: "There is no impact to availability within the impacted component."
					},
					L: {
						shortName: "L",
						value: .22,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the attacker does not have the ability to completely deny service to legitimate users. The resources in the impacted component are either partially available all of the time, or fully available only some of the time, but overall there is no direct, serious consequence to the impacted component."
					},
					H: {
						shortName: "H",
						value: .56,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the impacted component; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to the impacted component (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerability that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely unavailable)."
					}
				}, a.AVAILABILITY_IMPACT = [
					o.AVAILABILITY_IMPACT_VALUES.X,
					o.AVAILABILITY_IMPACT_VALUES.N,
					o.AVAILABILITY_IMPACT_VALUES.L,
					o.AVAILABILITY_IMPACT_VALUES.H
				], a.CONFIDENTIALITY_REQUIREMENT_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium."
					},
					L: {
						shortName: "L",
						value: .5,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "Loss of Confidentiality is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					},
					M: {
						shortName: "M",
						value: 1,
						name: "Medium",
						jsonSchemaName: "MEDIUM",
						description: "Loss of Confidentiality is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					},
					H: {
						shortName: "H",
						value: 1.5,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "Loss of Confidentiality is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					}
				}, a.CONFIDENTIALITY_REQUIREMENT = [
					o.CONFIDENTIALITY_REQUIREMENT_VALUES.X,
					o.CONFIDENTIALITY_REQUIREMENT_VALUES.L,
					o.CONFIDENTIALITY_REQUIREMENT_VALUES.M,
					o.CONFIDENTIALITY_REQUIREMENT_VALUES.H
				], a.INTEGRITY_REQUIREMENT_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium."
					},
					L: {
						shortName: "L",
						value: .5,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "Loss of Integrity is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					},
					M: {
						shortName: "M",
						value: 1,
						name: "Medium",
						jsonSchemaName: "MEDIUM",
						description: "Loss of Integrity is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					},
					H: {
						shortName: "H",
						value: 1.5,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "Loss of Integrity is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					}
				}, a.INTEGRITY_REQUIREMENT = [
					o.INTEGRITY_REQUIREMENT_VALUES.X,
					o.INTEGRITY_REQUIREMENT_VALUES.L,
					o.INTEGRITY_REQUIREMENT_VALUES.M,
					o.INTEGRITY_REQUIREMENT_VALUES.H
				], a.AVAILABILITY_REQUIREMENT_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium."
					},
					L: {
						shortName: "L",
						value: .5,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "Loss of Availability is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					},
					M: {
						shortName: "M",
						value: 1,
						name: "Medium",
						jsonSchemaName: "MEDIUM",
						description: "Loss of Availability is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					},
					H: {
						shortName: "H",
						value: 1.5,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "Loss of Availability is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					}
				}, a.AVAILABILITY_REQUIREMENT = [
					o.AVAILABILITY_REQUIREMENT_VALUES.X,
					o.AVAILABILITY_REQUIREMENT_VALUES.L,
					o.AVAILABILITY_REQUIREMENT_VALUES.M,
					o.AVAILABILITY_REQUIREMENT_VALUES.H
				], a.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					L: {
						shortName: "L",
						value: .5,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "There is no impact to the integrity of the system."
					},
					M: {
						shortName: "M",
						value: 1,
						name: "Medium",
						jsonSchemaName: "MEDIUM",
						description: "There is a partial compromise of system integrity."
					},
					H: {
						shortName: "H",
						value: 1.5,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "There is a total compromise of system integrity."
					}
				}, a.TEMPLATE_CIA_REQUIREMENT_MODIFIED = [
					o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.X,
					o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.L,
					o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.M,
					o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.H
				], a.BASE_CATEGORY = {
					name: "base",
					description: "This metric reflects the qualities of a vulnerability that are constant over time and across user environments."
				}, a.AV_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					N: {
						shortName: "N",
						value: .85,
						name: "Network",
						abbreviatedName: "Netw.",
						jsonSchemaName: "NETWORK",
						description: "The vulnerable component is bound to the network stack and the set of possible attackers extends beyond the other options listed below, up to and including the entire Internet."
					},
					A: {
						shortName: "A",
						value: .62,
						name: "Adjacent Network",
						abbreviatedName: "Adj. Network",
						jsonSchemaName: "ADJACENT_NETWORK",
						description: "The vulnerable component is bound to the network stack, but the attack is limited at the protocol level to a logically adjacent topology."
					},
					L: {
						shortName: "L",
						value: .55,
						name: "Local",
						jsonSchemaName: "LOCAL",
						description: "The vulnerable component is not bound to the network stack and the attacker's path is via read/write/execute capabilities."
					},
					P: {
						shortName: "P",
						value: .2,
						name: "Physical",
						abbreviatedName: "Phys.",
						jsonSchemaName: "PHYSICAL",
						description: "The attack requires the attacker to physically touch or manipulate the vulnerable component."
					}
				}, a.AV = {
					name: "Attack Vector",
					shortName: "AV",
					subCategory: "Exploitability Metrics",
					description: "This metric reflects the context by which vulnerability exploitation is possible. The more remote an attacker can be to attack a host, the greater the vulnerability score.",
					values: [
						o.AV_VALUES.X,
						o.AV_VALUES.N,
						o.AV_VALUES.A,
						o.AV_VALUES.L,
						o.AV_VALUES.P
					]
				}, a.AC_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					L: {
						shortName: "L",
						value: .77,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "Specialized access conditions or extenuating circumstances do not exist. An attacker can expect repeatable success when attacking the vulnerable component."
					},
					H: {
						shortName: "H",
						value: .44,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "A successful attack depends on conditions beyond the attacker's control. That is, a successful attack cannot be accomplished at will, but requires the attacker to invest in some measurable amount of effort in preparation or execution against the vulnerable component before a successful attack can be expected."
					}
				}, a.AC = {
					name: "Attack Complexity",
					shortName: "AC",
					subCategory: "Exploitability Metrics",
					description: "This metric describes the conditions beyond the attacker's control that must exist in order to exploit the vulnerability.",
					values: [
						o.AC_VALUES.X,
						o.AC_VALUES.L,
						o.AC_VALUES.H
					]
				}, a.PR_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						changedValue: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					N: {
						shortName: "N",
						value: .85,
						changedValue: .85,
						name: "None",
						jsonSchemaName: "NONE",
						description: "The attacker is unauthorized prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack."
					},
					L: {
						shortName: "L",
						value: .62,
						changedValue: .68,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "The attacker requires privileges that provide basic user capabilities that could normally affect only settings and files owned by a user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources."
					},
					H: {
						shortName: "H",
						value: .27,
						changedValue: .5,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "The attacker requires privileges that provide significant (e.g., administrative) control over the vulnerable component allowing access to component-wide settings and files."
					}
				}, a.PR = {
					name: "Privileges Required",
					shortName: "PR",
					subCategory: "Exploitability Metrics",
					description: "This metric describes the level of privileges an attacker must possess before successfully exploiting the vulnerability.",
					values: [
						o.PR_VALUES.X,
						o.PR_VALUES.N,
						o.PR_VALUES.L,
						o.PR_VALUES.H
					]
				}, a.UI_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					N: {
						shortName: "N",
						value: .85,
						name: "None",
						jsonSchemaName: "NONE",
						description: "The vulnerable system can be exploited without interaction from any user."
					},
					R: {
						shortName: "R",
						value: .62,
						name: "Required",
						abbreviatedName: "Req.",
						jsonSchemaName: "REQUIRED",
						description: "Successful exploitation of this vulnerability requires a user to take some action before the vulnerability can be exploited. For example, a successful exploit may only be possible during the installation of an application by a system administrator."
					}
				}, a.UI = {
					name: "User Interaction",
					shortName: "UI",
					subCategory: "Exploitability Metrics",
					description: "This metric captures the requirement for a user, other than the attacker, to participate in the successful compromise of the vulnerable component.",
					values: [
						o.UI_VALUES.X,
						o.UI_VALUES.N,
						o.UI_VALUES.R
					]
				}, a.S_VALUES = {
					X: {
						shortName: "X",
						value: !1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					U: {
						shortName: "U",
						value: !1,
						name: "Unchanged",
						abbreviatedName: "Unchang.",
						jsonSchemaName: "UNCHANGED",
						description: "An exploited vulnerability can only affect resources managed by the same authority."
					},
					C: {
						shortName: "C",
						value: !0,
						name: "Changed",
						jsonSchemaName: "CHANGED",
						description: "An exploited vulnerability can affect resources beyond the authorization privileges intended by the vulnerable system's design."
					}
				}, a.S = {
					name: "Scope",
					shortName: "S",
					subCategory: "Exploitability Metrics",
					description: "Can an exploit of the vulnerability be accomplished remotely?",
					values: [
						o.S_VALUES.X,
						o.S_VALUES.U,
						o.S_VALUES.C
					]
				}, a.C = {
					name: "Confidentiality Impact",
					shortName: "C",
					subCategory: "Impact Metrics",
					description: "This metric measures the impact to the confidentiality of the information resources managed by a software component due to a successfully exploited vulnerability.",
					values: o.CONFIDENTIALITY_IMPACT
				}, a.I = {
					name: "Integrity Impact",
					shortName: "I",
					subCategory: "Impact Metrics",
					description: "This metric measures the impact to integrity of a successfully exploited vulnerability.",
					values: o.INTEGRITY_IMPACT
				}, a.A = {
					name: "Availability Impact",
					shortName: "A",
					subCategory: "Impact Metrics",
					description: "This metric measures the impact to the availability of the impacted component resulting from a successfully exploited vulnerability.",
					values: o.AVAILABILITY_IMPACT
				}, a.BASE_CATEGORY_VALUES = [
					o.AV,
					o.AC,
					o.PR,
					o.UI,
					o.S,
					o.C,
					o.I,
					o.A
				], a.TEMPORAL_CATEGORY = {
					name: "temporal",
					description: "This metric reflects the current state of exploit techniques or code availability."
				}, a.E_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					U: {
						shortName: "U",
						value: .91,
						name: "Unproven",
						abbreviatedName: "Unproven",
						description: "No exploit code is available, or an exploit is theoretical."
					},
					P: {
						shortName: "P",
						value: .94,
						name: "Proof-of-Concept",
						abbreviatedName: "Proof-of-conc.",
						jsonSchemaName: "PROOF_OF_CONCEPT",
						description: "Proof-of-concept exploit code is available, or an attack demonstration is not practical for most systems. The code or technique is not functional in all situations and may require substantial modification by a skilled attacker."
					},
					F: {
						shortName: "F",
						value: .97,
						name: "Functional",
						jsonSchemaName: "FUNCTIONAL",
						description: "Functional exploit code is available. The code works in most situations where the vulnerability exists."
					},
					H: {
						shortName: "H",
						value: 1,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "Functional exploit code is available. The code is widespread and automated and works in all situations where the vulnerability exists."
					}
				}, a.E = {
					name: "Exploit Code Maturity",
					shortName: "E",
					description: "This metric measures the likelihood of the vulnerability being attacked, and is typically based on the current state of exploit techniques, exploit code availability, or active, successful exploitation of the vulnerability.",
					values: [
						o.E_VALUES.X,
						o.E_VALUES.U,
						o.E_VALUES.P,
						o.E_VALUES.F,
						o.E_VALUES.H
					]
				}, a.RL_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					O: {
						shortName: "O",
						value: .95,
						name: "Official Fix",
						abbreviatedName: "Off. Fix",
						jsonSchemaName: "OFFICIAL_FIX",
						description: "A complete vendor solution is available. Either the vendor has issued an official patch, or an upgrade is available."
					},
					T: {
						shortName: "T",
						value: .96,
						name: "Temporary Fix",
						abbreviatedName: "Temp. Fix",
						jsonSchemaName: "TEMPORARY_FIX",
						description: "There is an official but temporary fix available. This includes instances where the vendor issues a temporary hotfix, tool, or workaround."
					},
					W: {
						shortName: "W",
						value: .97,
						name: "Workaround",
						jsonSchemaName: "WORKAROUND",
						description: "There is an unofficial, non-vendor solution available. In some cases, users of the affected technology will create a patch of their own or provide steps to work around or otherwise mitigate the vulnerability."
					},
					U: {
						shortName: "U",
						value: 1,
						name: "Unavailable",
						jsonSchemaName: "UNAVAILABLE",
						description: "There is either no solution available or it is impossible to apply."
					}
				}, a.RL = {
					name: "Remediation Level",
					shortName: "RL",
					description: "This metric describes the remediation level for a vulnerability in an affected resource.",
					values: [
						o.RL_VALUES.X,
						o.RL_VALUES.O,
						o.RL_VALUES.T,
						o.RL_VALUES.W,
						o.RL_VALUES.U
					]
				}, a.RC_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					U: {
						shortName: "U",
						value: .92,
						name: "Unknown",
						description: "Report confidence is unknown."
					},
					R: {
						shortName: "R",
						value: .96,
						name: "Reasonable",
						jsonSchemaName: "REASONABLE",
						description: "Reasonable confidence exists, or the reported vulnerability is in a component not typically used by a target or not having a large installed base."
					},
					C: {
						shortName: "C",
						value: 1,
						name: "Confirmed",
						jsonSchemaName: "CONFIRMED",
						description: "Confirmed confidence exists, or the exploit is functional in the environment where the vulnerability exists."
					}
				}, a.RC = {
					name: "Report Confidence",
					shortName: "RC",
					description: "This metric describes the level of confidence in the existence of the vulnerability and the credibility of the known technical details.",
					values: [
						o.RC_VALUES.X,
						o.RC_VALUES.U,
						o.RC_VALUES.R,
						o.RC_VALUES.C
					]
				}, a.TEMPORAL_CATEGORY_VALUES = [
					o.E,
					o.RL,
					o.RC
				], a.ENVIRONMENTAL_CATEGORY = {
					name: "environmental",
					description: "This metric reflects the characteristics of a vulnerability that are relevant and unique to a particular user's environment. This metric can greatly improve the accuracy of a score."
				}, a.MAV_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					N: {
						shortName: "N",
						value: .85,
						name: "Network",
						abbreviatedName: "Netw.",
						jsonSchemaName: "NETWORK",
						description: "The vulnerable component is bound to the network stack and the set of possible attackers extends beyond the other options listed below, up to and including the entire Internet."
					},
					A: {
						shortName: "A",
						value: .62,
						name: "Adjacent Network",
						abbreviatedName: "Adj. Network",
						jsonSchemaName: "ADJACENT_NETWORK",
						description: "The vulnerable component is bound to the network stack, but the attack is limited at the protocol level to a logically adjacent topology."
					},
					L: {
						shortName: "L",
						value: .55,
						name: "Local",
						jsonSchemaName: "LOCAL",
						description: "The vulnerable component is not bound to the network stack and the attacker's path is via read/write/execute capabilities."
					},
					P: {
						shortName: "P",
						value: .2,
						name: "Physical",
						abbreviatedName: "Phys.",
						jsonSchemaName: "PHYSICAL",
						description: "The attack requires the attacker to physically touch or manipulate the vulnerable component."
					}
				}, a.MAV = {
					name: "Modified Attack Vector",
					shortName: "MAV",
					subCategory: "Exploitability Metrics",
					description: "This metric reflects the context by which vulnerability exploitation is possible. The more remote an attacker can be to attack a host, the greater the vulnerability score.",
					baseMetricEquivalent: o.AV,
					values: [
						o.MAV_VALUES.X,
						o.MAV_VALUES.N,
						o.MAV_VALUES.A,
						o.MAV_VALUES.L,
						o.MAV_VALUES.P
					]
				}, a.MAC_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					L: {
						shortName: "L",
						value: .77,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "Specialized access conditions or extenuating circumstances do not exist. An attacker can expect repeatable success when attacking the vulnerable component."
					},
					H: {
						shortName: "H",
						value: .44,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "A successful attack depends on conditions beyond the attacker's control. That is, a successful attack cannot be accomplished at will, but requires the attacker to invest in some measurable amount of effort in preparation or execution against the vulnerable component before a successful attack can be expected."
					}
				}, a.MAC = {
					name: "Modified Attack Complexity",
					shortName: "MAC",
					subCategory: "Exploitability Metrics",
					description: "This metric describes the conditions beyond the attacker's control that must exist in order to exploit the vulnerability.",
					baseMetricEquivalent: o.AC,
					values: [
						o.MAC_VALUES.X,
						o.MAC_VALUES.L,
						o.MAC_VALUES.H
					]
				}, a.MPR_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						changedValue: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					N: {
						shortName: "N",
						value: .85,
						changedValue: .85,
						name: "None",
						jsonSchemaName: "NONE",
						description: "The attacker is unauthorized prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack."
					},
					L: {
						shortName: "L",
						value: .62,
						changedValue: .68,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "The attacker requires privileges that provide basic user capabilities that could normally affect only settings and files owned by a user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources."
					},
					H: {
						shortName: "H",
						value: .27,
						changedValue: .5,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "The attacker requires privileges that provide significant (e.g., administrative) control over the vulnerable component allowing access to component-wide settings and files."
					}
				}, a.MPR = {
					name: "Modified Privileges Required",
					shortName: "MPR",
					subCategory: "Exploitability Metrics",
					description: "This metric describes the level of privileges an attacker must possess before successfully exploiting the vulnerability.",
					baseMetricEquivalent: o.PR,
					values: [
						o.MPR_VALUES.X,
						o.MPR_VALUES.N,
						o.MPR_VALUES.L,
						o.MPR_VALUES.H
					]
				}, a.MUI_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					N: {
						shortName: "N",
						value: .85,
						name: "None",
						jsonSchemaName: "NONE",
						description: "The vulnerable system can be exploited without interaction from any user."
					},
					R: {
						shortName: "R",
						value: .62,
						name: "Required",
						jsonSchemaName: "REQUIRED",
						description: "Successful exploitation of this vulnerability requires a user to take some action before the vulnerability can be exploited. For example, a successful exploit may only be possible during the installation of an application by a system administrator."
					}
				}, a.MUI = {
					name: "Modified User Interaction",
					shortName: "MUI",
					subCategory: "Exploitability Metrics",
					description: "This metric captures the requirement for a user, other than the attacker, to participate in the successful compromise of the vulnerable component.",
					baseMetricEquivalent: o.UI,
					values: [
						o.MUI_VALUES.X,
						o.MUI_VALUES.N,
						o.MUI_VALUES.R
					]
				}, a.MS_VALUES = {
					X: {
						shortName: "X",
						value: !1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					U: {
						shortName: "U",
						value: !1,
						name: "Unchanged",
						abbreviatedName: "Unchang.",
						jsonSchemaName: "UNCHANGED",
						description: "An exploited vulnerability can only affect resources managed by the same authority."
					},
					C: {
						shortName: "C",
						value: !0,
						name: "Changed",
						jsonSchemaName: "CHANGED",
						description: "An exploited vulnerability can affect resources beyond the authorization privileges intended by the vulnerable system's design."
					}
				}, a.MS = {
					name: "Modified Scope",
					shortName: "MS",
					subCategory: "Exploitability Metrics",
					description: "Can an exploit of the vulnerability be accomplished remotely?",
					baseMetricEquivalent: o.S,
					values: [
						o.MS_VALUES.X,
						o.MS_VALUES.U,
						o.MS_VALUES.C
					]
				}, a.MC = {
					name: "Confidentiality Impact",
					shortName: "MC",
					subCategory: "Modified Impact",
					description: "This metric measures the impact to the confidentiality of the information resources managed by a software component due to a successfully exploited vulnerability.",
					baseMetricEquivalent: o.C,
					values: o.CONFIDENTIALITY_IMPACT
				}, a.MI = {
					name: "Integrity Impact",
					shortName: "MI",
					subCategory: "Modified Impact",
					description: "This metric measures the impact to integrity of a successfully exploited vulnerability.",
					baseMetricEquivalent: o.I,
					values: o.INTEGRITY_IMPACT
				}, a.MA = {
					name: "Availability Impact",
					shortName: "MA",
					subCategory: "Modified Impact",
					description: "This metric measures the impact to the availability of the impacted component resulting from a successfully exploited vulnerability.",
					baseMetricEquivalent: o.A,
					values: o.AVAILABILITY_IMPACT
				}, a.CR = {
					name: "Confidentiality Requirement",
					shortName: "CR",
					subCategory: "Modified Requirement (Impact Subscore) Modifiers",
					description: "This metric describes the remediation level for a vulnerability in an affected resource.",
					values: o.CONFIDENTIALITY_REQUIREMENT
				}, a.IR = {
					name: "Integrity Requirement",
					shortName: "IR",
					subCategory: "Modified Requirement (Impact Subscore) Modifiers",
					description: "This metric describes the remediation level for a vulnerability in an affected resource.",
					values: o.INTEGRITY_REQUIREMENT
				}, a.AR = {
					name: "Availability Requirement",
					shortName: "AR",
					subCategory: "Modified Requirement (Impact Subscore) Modifiers",
					description: "This metric describes the remediation level for a vulnerability in an affected resource.",
					values: o.AVAILABILITY_REQUIREMENT
				}, a.ENVIRONMENTAL_CATEGORY_VALUES = [
					o.CR,
					o.IR,
					o.AR,
					o.MAV,
					o.MAC,
					o.MPR,
					o.MUI,
					o.MS,
					o.MC,
					o.MI,
					o.MA
				], a.REGISTERED_COMPONENTS = new Map(), o.REGISTERED_COMPONENTS.set(o.BASE_CATEGORY, o.BASE_CATEGORY_VALUES), o.REGISTERED_COMPONENTS.set(o.TEMPORAL_CATEGORY, o.TEMPORAL_CATEGORY_VALUES), o.REGISTERED_COMPONENTS.set(o.ENVIRONMENTAL_CATEGORY, o.ENVIRONMENTAL_CATEGORY_VALUES), a.ATTRIBUTE_SEVERITY_ORDER = [
					[o.S_VALUES.U, o.MS_VALUES.U],
					[
						o.CONFIDENTIALITY_IMPACT_VALUES.N,
						o.INTEGRITY_IMPACT_VALUES.N,
						o.AVAILABILITY_IMPACT_VALUES.N
					],
					[o.AV_VALUES.P, o.MAV_VALUES.P],
					[
						o.CONFIDENTIALITY_IMPACT_VALUES.L,
						o.INTEGRITY_IMPACT_VALUES.L,
						o.AVAILABILITY_IMPACT_VALUES.L
					],
					[o.PR_VALUES.H, o.MPR_VALUES.H],
					[o.AC_VALUES.H, o.MAC_VALUES.H],
					[
						o.CONFIDENTIALITY_REQUIREMENT_VALUES.L,
						o.INTEGRITY_REQUIREMENT_VALUES.L,
						o.AVAILABILITY_REQUIREMENT_VALUES.L
					],
					[o.AV_VALUES.L, o.MAV_VALUES.L],
					[
						o.CONFIDENTIALITY_IMPACT_VALUES.H,
						o.INTEGRITY_IMPACT_VALUES.H,
						o.AVAILABILITY_IMPACT_VALUES.H
					],
					[o.AV_VALUES.A, o.MAV_VALUES.A],
					[o.UI_VALUES.R, o.MUI_VALUES.R],
					[o.PR_VALUES.L, o.MPR_VALUES.L],
					[o.AC_VALUES.L, o.MAC_VALUES.L],
					[o.AV_VALUES.N, o.MAV_VALUES.N],
					[o.PR_VALUES.N, o.MPR_VALUES.N],
					[o.UI_VALUES.N, o.MUI_VALUES.N],
					[o.E_VALUES.U],
					[o.E_VALUES.P],
					[o.E_VALUES.F],
					[o.E_VALUES.H],
					[o.E_VALUES.X],
					[o.RC_VALUES.U],
					[o.RL_VALUES.O],
					[o.RL_VALUES.T],
					[o.RC_VALUES.R],
					[o.RL_VALUES.W],
					[o.AV_VALUES.X, o.MAV_VALUES.X],
					[o.AC_VALUES.X, o.MAC_VALUES.X],
					[o.PR_VALUES.X, o.MPR_VALUES.X],
					[o.UI_VALUES.X, o.MUI_VALUES.X],
					[o.S_VALUES.C, o.MS_VALUES.C],
					[o.S_VALUES.X, o.MS_VALUES.X],
					[o.CONFIDENTIALITY_IMPACT_VALUES.X],
					[o.INTEGRITY_IMPACT_VALUES.X],
					[o.AVAILABILITY_IMPACT_VALUES.X],
					[o.RL_VALUES.U],
					[o.RL_VALUES.X],
					[o.RC_VALUES.C],
					[o.RC_VALUES.X],
					[
						o.CONFIDENTIALITY_REQUIREMENT_VALUES.M,
						o.INTEGRITY_REQUIREMENT_VALUES.M,
						o.AVAILABILITY_REQUIREMENT_VALUES.M
					],
					[
						o.CONFIDENTIALITY_REQUIREMENT_VALUES.X,
						o.INTEGRITY_REQUIREMENT_VALUES.X,
						o.AVAILABILITY_REQUIREMENT_VALUES.X
					],
					[
						o.CONFIDENTIALITY_REQUIREMENT_VALUES.H,
						o.INTEGRITY_REQUIREMENT_VALUES.H,
						o.AVAILABILITY_REQUIREMENT_VALUES.H
					]
				];
			},
			371: (e, t, o) => {
				Object.defineProperty(t, "__esModule", { value: !0 }), t.Cvss3P1 = void 0;
				let a = o(154), i = o(951);
				class s extends a.CvssVector {
					constructor(e) {
						super(e);
					}
					getRegisteredComponents() {
						return i.Cvss3P1Components.REGISTERED_COMPONENTS;
					}
					getVectorPrefix() {
						return "CVSS:3.1/";
					}
					getVectorName() {
						return "CVSS:3.1";
					}
					fillAverageVector() {
						this.applyVector("AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:L");
					}
					fillRandomBaseVector() {
						this.fillRandomComponentsForCategory(i.Cvss3P1Components.BASE_CATEGORY);
					}
					fillRandomTemporalVector() {
						this.fillRandomComponentsForCategory(i.Cvss3P1Components.TEMPORAL_CATEGORY);
					}
					fillRandomEnvironmentalVector() {
						this.fillRandomComponentsForCategory(i.Cvss3P1Components.ENVIRONMENTAL_CATEGORY);
					}
					fillRandomComponentsForCategory(e) {
						let t = i.Cvss3P1Components.REGISTERED_COMPONENTS.get(e);
						if (t) for (let e = 0; e < t.length; e++) {
							let o = t[e], a = super.pickRandomDefinedComponentValue(o);
							if (!a) return console.warn("Failed to pick random vector component for", o), void this.fillAverageVector();
							this.applyComponent(o, a);
						}
						else console.warn("Failed to pick random vector components for", e);
					}
					calculateScoresInternal(e = !1) {
						let t = this.isBaseFullyDefined(), o = this.isAnyTemporalDefined(), a = this.isAnyEnvironmentalDefined();
						return {
							normalized: e,
							base: t ? super.round(this.calculateExactBaseScore(), 1) : void 0,
							impact: t ? super.normalizeScore(super.round(this.calculateImpactScore(), 1), e ? 6 : 10) : void 0,
							exploitability: t ? super.normalizeScore(super.round(this.calculateExactExploitabilityScore(), 1), e ? 3.9 : 10) : void 0,
							temporal: t && o ? super.round(this.calculateExactTemporalScore(), 1) : void 0,
							environmental: t && a ? super.round(this.calculateExactEnvironmentalScore(), 1) : void 0,
							modifiedImpact: t && a ? super.normalizeScore(super.round(Math.max(0, this.calculateExactAdjustedImpactScore()), 1), e ? 6.1 : 10) : void 0,
							overall: super.round(this.calculateExactOverallScore(), 1),
							vector: this.toString()
						};
					}
					calculateExactBaseScore() {
						if (!this.isBaseFullyDefined()) return 0;
						let e = this.calculateExactImpactScore();
						if (e <= 0) return 0;
						let t = this.calculateExactExploitabilityScore();
						return this.getComponent(i.Cvss3P1Components.S).value ? super.roundUp(Math.min(s.SCOPE_COEFFICIENT * (e + t), 10)) : super.roundUp(Math.min(e + t, 10));
					}
					calculateImpactScore() {
						let e = this.calculateExactImpactScore();
						return e <= 0 ? 0 : e;
					}
					calculateExactImpactScore() {
						let e = this.calculateExactISSScore();
						return this.getComponent(i.Cvss3P1Components.S).value ? s.SCOPE_CHANGED_FACTOR * (e - .029) - 3.25 * (e - .02) ** 15 : s.SCOPE_UNCHANGED_FACTOR * e;
					}
					calculateExactISSScore() {
						return 1 - (1 - this.getComponent(i.Cvss3P1Components.C).value) * (1 - this.getComponent(i.Cvss3P1Components.I).value) * (1 - this.getComponent(i.Cvss3P1Components.A).value);
					}
					calculateExactMISSScore() {
						let e, t, o, a, s, n, r = this.getComponent(i.Cvss3P1Components.MC), c = this.getComponent(i.Cvss3P1Components.MI), l = this.getComponent(i.Cvss3P1Components.MA), m = this.getComponent(i.Cvss3P1Components.C), h = this.getComponent(i.Cvss3P1Components.I), E = this.getComponent(i.Cvss3P1Components.A), u = this.getComponent(i.Cvss3P1Components.CR), d = this.getComponent(i.Cvss3P1Components.IR), p = this.getComponent(i.Cvss3P1Components.AR);
						return e = r === i.Cvss3P1Components.MC.values[0] ? m.value : r.value, t = c === i.Cvss3P1Components.MI.values[0] ? h.value : c.value, o = l === i.Cvss3P1Components.MA.values[0] ? E.value : l.value, i.Cvss3P1Components.CR.values[0], a = u.value, i.Cvss3P1Components.IR.values[0], s = d.value, i.Cvss3P1Components.AR.values[0], n = p.value, Math.min(1 - (1 - a * e) * (1 - s * t) * (1 - n * o), .915);
					}
					calculateExactExploitabilityScore() {
						let e = this.getComponent(i.Cvss3P1Components.AV).value, t = this.getComponent(i.Cvss3P1Components.AC).value, o = this.getComponent(i.Cvss3P1Components.UI).value, a;
						return a = this.getComponent(i.Cvss3P1Components.S).value ? this.getComponent(i.Cvss3P1Components.PR).changedValue : this.getComponent(i.Cvss3P1Components.PR).value, s.EXPLOITABILITY_COEFFICIENT * e * t * a * o;
					}
					calculateExactTemporalScore() {
						if (!this.isBaseFullyDefined() || !this.isAnyTemporalDefined()) return 0;
						let e = this.getComponent(i.Cvss3P1Components.E).value, t = this.getComponent(i.Cvss3P1Components.RL).value, o = this.getComponent(i.Cvss3P1Components.RC).value, a = this.calculateExactBaseScore();
						return super.roundUp(a * e * t * o);
					}
					calculateExactEnvironmentalScore() {
						if (!this.isBaseFullyDefined() || !this.isAnyEnvironmentalDefined()) return 0;
						let e = this.calculateExactAdjustedImpactScore();
						if (e <= 0) return 0;
						let t = this.calculateAdjustedExploitability(), o = this.getComponent(i.Cvss3P1Components.E).value, a = this.getComponent(i.Cvss3P1Components.RL).value, n = this.getComponent(i.Cvss3P1Components.RC).value;
						if (this.isModifiedScope()) {
							let i = super.roundUp(Math.min(e + t, 10));
							return super.roundUp(i * o * a * n);
						}
						{
							let i = super.roundUp(Math.min(s.SCOPE_COEFFICIENT * (e + t), 10));
							return super.roundUp(i * o * a * n);
						}
					}
					calculateExactAdjustedImpactScore() {
						if (!this.isBaseFullyDefined() || !this.isAnyEnvironmentalDefined()) return 0;
						let e = this.calculateExactMISSScore();
						return this.isModifiedScope() ? s.SCOPE_UNCHANGED_FACTOR * e : s.SCOPE_CHANGED_FACTOR * (e - .029) - 3.25 * (.9731 * e - .02) ** 13;
					}
					calculateAdjustedExploitability() {
						let e, t = this.getFirstDefinedComponent([i.Cvss3P1Components.MAV, i.Cvss3P1Components.AV]).value, o = this.getFirstDefinedComponent([i.Cvss3P1Components.MAC, i.Cvss3P1Components.AC]).value, a = this.getFirstDefinedComponent([i.Cvss3P1Components.MUI, i.Cvss3P1Components.UI]).value, n = this.getFirstDefinedComponent([i.Cvss3P1Components.MPR, i.Cvss3P1Components.PR]);
						return e = this.isModifiedScope() ? n.value : n.changedValue, s.EXPLOITABILITY_COEFFICIENT * t * o * e * a;
					}
					isModifiedScope() {
						let e = this.getComponent(i.Cvss3P1Components.S), t = this.getComponent(i.Cvss3P1Components.MS);
						return t === i.Cvss3P1Components.MS.values[0] ? !e.value : !t.value;
					}
					calculateExactOverallScore() {
						return this.isAnyEnvironmentalDefined() ? this.calculateExactEnvironmentalScore() : this.isAnyTemporalDefined() ? this.calculateExactTemporalScore() : this.calculateExactBaseScore();
					}
					isBaseFullyDefined() {
						return super.isCategoryFullyDefined(i.Cvss3P1Components.BASE_CATEGORY);
					}
					isTemporalFullyDefined() {
						return super.isCategoryFullyDefined(i.Cvss3P1Components.TEMPORAL_CATEGORY);
					}
					isEnvironmentalFullyDefined() {
						return super.isCategoryFullyDefined(i.Cvss3P1Components.ENVIRONMENTAL_CATEGORY);
					}
					isAnyBaseDefined() {
						return super.isCategoryPartiallyDefined(i.Cvss3P1Components.BASE_CATEGORY);
					}
					isAnyTemporalDefined() {
						return super.isCategoryPartiallyDefined(i.Cvss3P1Components.TEMPORAL_CATEGORY);
					}
					isAnyEnvironmentalDefined() {
						return super.isCategoryPartiallyDefined(i.Cvss3P1Components.ENVIRONMENTAL_CATEGORY);
					}
					getJsonSchemaSeverity(e) {
						return e === 0 || isNaN(e) ? "NONE" : e <= 3.9 ? "LOW" : e <= 6.9 ? "MEDIUM" : e <= 8.9 ? "HIGH" : "CRITICAL";
					}
					createJsonSchema() {
						let e = this.calculateScores();
						return {
							version: "3.1",
							vectorString: this.toString(),
							baseScore: e.base,
							temporalScore: e.temporal,
							environmentalScore: e.environmental,
							baseSeverity: this.getJsonSchemaSeverity(e.base),
							temporalSeverity: e.temporal ? this.getJsonSchemaSeverity(e.temporal) : void 0,
							environmentalSeverity: e.environmental ? this.getJsonSchemaSeverity(e.environmental) : void 0,
							attackVector: this.getComponent(i.Cvss3P1Components.AV).jsonSchemaName,
							attackComplexity: this.getComponent(i.Cvss3P1Components.AC).jsonSchemaName,
							privilegesRequired: this.getComponent(i.Cvss3P1Components.PR).jsonSchemaName,
							userInteraction: this.getComponent(i.Cvss3P1Components.UI).jsonSchemaName,
							scope: this.getComponent(i.Cvss3P1Components.S).jsonSchemaName,
							confidentialityImpact: this.getComponent(i.Cvss3P1Components.C).jsonSchemaName,
							integrityImpact: this.getComponent(i.Cvss3P1Components.I).jsonSchemaName,
							availabilityImpact: this.getComponent(i.Cvss3P1Components.A).jsonSchemaName,
							exploitCodeMaturity: this.getComponent(i.Cvss3P1Components.E).jsonSchemaName,
							remediationLevel: this.getComponent(i.Cvss3P1Components.RL).jsonSchemaName,
							reportConfidence: this.getComponent(i.Cvss3P1Components.RC).jsonSchemaName,
							confidentialityRequirement: this.getComponent(i.Cvss3P1Components.CR).jsonSchemaName,
							integrityRequirement: this.getComponent(i.Cvss3P1Components.IR).jsonSchemaName,
							availabilityRequirement: this.getComponent(i.Cvss3P1Components.AR).jsonSchemaName,
							modifiedAttackVector: this.getComponent(i.Cvss3P1Components.MAV).jsonSchemaName,
							modifiedAttackComplexity: this.getComponent(i.Cvss3P1Components.MAC).jsonSchemaName,
							modifiedPrivilegesRequired: this.getComponent(i.Cvss3P1Components.MPR).jsonSchemaName,
							modifiedUserInteraction: this.getComponent(i.Cvss3P1Components.MUI).jsonSchemaName,
							modifiedScope: this.getComponent(i.Cvss3P1Components.MS).jsonSchemaName,
							modifiedConfidentialityImpact: this.getComponent(i.Cvss3P1Components.MC).jsonSchemaName,
							modifiedIntegrityImpact: this.getComponent(i.Cvss3P1Components.MI).jsonSchemaName,
							modifiedAvailabilityImpact: this.getComponent(i.Cvss3P1Components.MA).jsonSchemaName
						};
					}
				}
				t.Cvss3P1 = s, s.SCOPE_CHANGED_FACTOR = 7.52, s.SCOPE_UNCHANGED_FACTOR = 6.42, s.EXPLOITABILITY_COEFFICIENT = 8.22, s.SCOPE_COEFFICIENT = 1.08;
			},
			475: (e, t, o) => {
				Object.defineProperty(t, "__esModule", { value: !0 }), t.Cvss2 = void 0;
				let a = o(154), i = o(479);
				class s extends a.CvssVector {
					constructor(e) {
						super(e);
					}
					getRegisteredComponents() {
						return i.Cvss2Components.REGISTERED_COMPONENTS;
					}
					getVectorPrefix() {
						return "";
					}
					getVectorName() {
						return "CVSS:2.0";
					}
					fillAverageVector() {
						this.applyVector("AV:A/AC:M/Au:N/C:P/I:P/A:P");
					}
					fillRandomBaseVector() {
						let e = i.Cvss2Components.BASE_CATEGORY_VALUES;
						for (let t = 0; t < e.length; t++) {
							let o = e[t], a = super.pickRandomDefinedComponentValue(o);
							if (!a) return console.warn("Failed to pick random vector component for", o), void this.fillAverageVector();
							this.applyComponent(o, a);
						}
					}
					calculateScoresInternal(e = !1) {
						let t = this.isBaseFullyDefined(), o = this.isAnyTemporalDefined(), a = this.isAnyEnvironmentalDefined();
						return {
							normalized: e,
							base: t ? super.round(this.calculateExactBaseScore(), 1) : void 0,
							impact: t ? super.round(this.calculateExactImpactScore(), 1) : void 0,
							exploitability: t ? super.round(this.calculateExactExploitabilityScore(), 1) : void 0,
							temporal: t && o ? super.round(this.calculateExactTemporalScore(), 1) : void 0,
							environmental: t && a ? super.round(this.calculateExactEnvironmentalScore(), 1) : void 0,
							modifiedImpact: t && a ? super.round(this.calculateExactAdjustedImpactScore(), 1) : void 0,
							overall: super.round(this.calculateExactOverallScore(), 1),
							vector: this.toString()
						};
					}
					calculateExactBaseScore() {
						if (!this.isBaseFullyDefined()) return 0;
						let e = this.calculateExactImpactScore();
						return (.6 * e + .4 * this.calculateExactExploitabilityScore() - 1.5) * this.f(e);
					}
					calculateExactImpactScore() {
						return this.isBaseFullyDefined() ? 10.41 * (1 - (1 - this.getComponent(i.Cvss2Components.C).value) * (1 - this.getComponent(i.Cvss2Components.I).value) * (1 - this.getComponent(i.Cvss2Components.A).value)) : 0;
					}
					calculateExactExploitabilityScore() {
						return this.isBaseFullyDefined() ? 20 * this.getComponent(i.Cvss2Components.AC).value * this.getComponent(i.Cvss2Components.Au).value * this.getComponent(i.Cvss2Components.AV).value : 0;
					}
					calculateExactTemporalScore() {
						return this.isAnyTemporalDefined() ? super.round(this.calculateExactBaseScore(), 1) * this.getComponent(i.Cvss2Components.E).value * this.getComponent(i.Cvss2Components.RL).value * this.getComponent(i.Cvss2Components.RC).value : 0;
					}
					calculateExactAdjustedBaseScore() {
						let e = this.calculateExactAdjustedImpactScore(), t = this.calculateExactExploitabilityScore();
						return t = this.round(t, 1), (.6 * e + .4 * t - 1.5) * this.f(e);
					}
					calculateExactAdjustedTemporalScore() {
						return this.calculateExactAdjustedBaseScore() * this.getComponent(i.Cvss2Components.E).value * this.getComponent(i.Cvss2Components.RL).value * this.getComponent(i.Cvss2Components.RC).value;
					}
					calculateExactEnvironmentalScore() {
						if (!this.isAnyEnvironmentalDefined()) return 0;
						let e = this.calculateExactAdjustedTemporalScore();
						return (e + (10 - e) * this.getComponent(i.Cvss2Components.CDP).value) * this.getComponent(i.Cvss2Components.TD).value;
					}
					calculateExactAdjustedImpactScore() {
						if (!this.isAnyEnvironmentalDefined()) return 0;
						let e = this.getComponent(i.Cvss2Components.C).value, t = this.getComponent(i.Cvss2Components.I).value, o = this.getComponent(i.Cvss2Components.A).value, a = this.getComponent(i.Cvss2Components.CR).value, s = this.getComponent(i.Cvss2Components.IR).value, n = this.getComponent(i.Cvss2Components.AR).value;
						return Math.min(10, 10.41 * (1 - (1 - e * a) * (1 - t * s) * (1 - o * n)));
					}
					calculateExactOverallScore() {
						return this.isAnyEnvironmentalDefined() ? this.calculateExactEnvironmentalScore() : this.isAnyTemporalDefined() ? this.calculateExactTemporalScore() : this.calculateExactBaseScore();
					}
					isBaseFullyDefined() {
						return super.isCategoryFullyDefined(i.Cvss2Components.BASE_CATEGORY);
					}
					isTemporalFullyDefined() {
						return super.isCategoryFullyDefined(i.Cvss2Components.TEMPORAL_CATEGORY);
					}
					isEnvironmentalFullyDefined() {
						return super.isCategoryFullyDefined(i.Cvss2Components.ENVIRONMENTAL_CATEGORY);
					}
					isAnyBaseDefined() {
						return super.isCategoryPartiallyDefined(i.Cvss2Components.BASE_CATEGORY);
					}
					isAnyTemporalDefined() {
						return super.isCategoryPartiallyDefined(i.Cvss2Components.TEMPORAL_CATEGORY);
					}
					isAnyEnvironmentalDefined() {
						return super.isCategoryPartiallyDefined(i.Cvss2Components.ENVIRONMENTAL_CATEGORY);
					}
					f(e) {
						return e === 0 ? 0 : 1.176;
					}
					createJsonSchema() {
						let e = this.calculateScores();
						return {
							version: "2.0",
							vectorString: this.toString(),
							baseScore: e.base,
							temporalScore: e.temporal,
							environmentalScore: e.environmental,
							accessVector: this.getComponent(i.Cvss2Components.AV).jsonSchemaName,
							accessComplexity: this.getComponent(i.Cvss2Components.AC).jsonSchemaName,
							authentication: this.getComponent(i.Cvss2Components.Au).jsonSchemaName,
							confidentialityImpact: this.getComponent(i.Cvss2Components.C).jsonSchemaName,
							integrityImpact: this.getComponent(i.Cvss2Components.I).jsonSchemaName,
							availabilityImpact: this.getComponent(i.Cvss2Components.A).jsonSchemaName,
							exploitability: this.getComponent(i.Cvss2Components.E).jsonSchemaName,
							remediationLevel: this.getComponent(i.Cvss2Components.RL).jsonSchemaName,
							reportConfidence: this.getComponent(i.Cvss2Components.RC).jsonSchemaName,
							collateralDamagePotential: this.getComponent(i.Cvss2Components.CDP).jsonSchemaName,
							targetDistribution: this.getComponent(i.Cvss2Components.TD).jsonSchemaName,
							confidentialityRequirement: this.getComponent(i.Cvss2Components.CR).jsonSchemaName,
							integrityRequirement: this.getComponent(i.Cvss2Components.IR).jsonSchemaName,
							availabilityRequirement: this.getComponent(i.Cvss2Components.AR).jsonSchemaName
						};
					}
				}
				t.Cvss2 = s;
			},
			479: (e, t, o) => {
				var a;
				Object.defineProperty(t, "__esModule", { value: !0 }), t.Cvss2Components = void 0;
				let i = o(154);
				class s {}
				t.Cvss2Components = s, a = s, s.BASE_CATEGORY = {
					name: "base",
					description: "Represents the intrinsic and fundamental characteristics of a vulnerability that are constant over time and user environments."
				}, s.AV_VALUES = {
					ND: {
						shortName: "ND",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Assigning this value to the metric will result in no score being calculated."
					},
					L: {
						shortName: "L",
						value: .395,
						name: "Local",
						jsonSchemaName: "LOCAL",
						description: "A vulnerability exploitable with only local access requires the attacker to have either physical access to the vulnerable system or a local (shell) account. Examples of locally exploitable vulnerabilities are peripheral attacks such as Firewire/USB DMA attacks, and local privilege escalations (e.g., sudo)."
					},
					A: {
						shortName: "A",
						value: .646,
						name: "Adjacent Network",
						abbreviatedName: "Adj. Network",
						jsonSchemaName: "ADJACENT_NETWORK",
						description: "A vulnerability exploitable with adjacent network access requires the attacker to have access to either the broadcast or collision domain of the vulnerable software.  Examples of local networks include local IP subnet, Bluetooth, IEEE 802.11, and local Ethernet segment."
					},
					N: {
						shortName: "N",
						value: 1,
						name: "Network",
						jsonSchemaName: "NETWORK",
						description: "A vulnerability exploitable with network access means the vulnerable software is bound to the network stack and the attacker does not require local network access or local access. Such a vulnerability is often termed \"remotely exploitable\". An example of a network attack is an RPC buffer overflow."
					}
				}, s.AV = {
					name: "Access Vector",
					shortName: "AV",
					subCategory: "Exploitability Metrics",
					description: "This metric reflects how the vulnerability is exploited. The more remote an attacker can be to attack a host, the greater the vulnerability score.",
					values: [
						a.AV_VALUES.ND,
						a.AV_VALUES.L,
						a.AV_VALUES.A,
						a.AV_VALUES.N
					]
				}, s.AC_VALUES = {
					ND: {
						shortName: "ND",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Assigning this value to the metric will result in no score being calculated."
					},
					H: {
						shortName: "H",
						value: .35,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "Specialized access conditions exist. For example, an attacker can only exploit the vulnerability under very specialized conditions."
					},
					M: {
						shortName: "M",
						value: .61,
						name: "Medium",
						jsonSchemaName: "MEDIUM",
						description: "The access conditions are somewhat specialized. For example, the attacker can only exploit the vulnerability under certain conditions."
					},
					L: {
						shortName: "L",
						value: .71,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "Specialized access conditions or extenuating circumstances do not exist. For example, an attacker can exploit the vulnerability under most conditions."
					}
				}, s.AC = {
					name: "Access Complexity",
					shortName: "AC",
					subCategory: "Exploitability Metrics",
					description: "This metric measures the complexity of the attack required to exploit the vulnerability once an attacker has gained access to the target system. For example, consider a buffer overflow in an Internet service: If the vulnerability is exploitable only once a user has been authenticated by the service, the vulnerability is only \"Medium\" complexity. If, however, the vulnerability can be exploited anonymously, it is \"Low\" complexity.",
					values: [
						a.AC_VALUES.ND,
						a.AC_VALUES.H,
						a.AC_VALUES.M,
						a.AC_VALUES.L
					]
				}, s.Au_VALUES = {
					ND: {
						shortName: "ND",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Assigning this value to the metric will result in no score being calculated."
					},
					M: {
						shortName: "M",
						value: .45,
						name: "Multiple",
						jsonSchemaName: "MULTIPLE",
						description: "Exploiting the vulnerability requires that the attacker authenticate two or more times, even if the same credentials are used each time. An example is an attacker authenticating to an operating system in addition to providing credentials to access an application hosted on that system."
					},
					S: {
						shortName: "S",
						value: .56,
						name: "Single",
						jsonSchemaName: "SINGLE",
						description: "The vulnerability requires an attacker to be logged into the system (such as at a command line or via a desktop session or web interface)."
					},
					N: {
						shortName: "N",
						value: .704,
						name: "None",
						jsonSchemaName: "NONE",
						description: "Authentication is not required to exploit the vulnerability."
					}
				}, s.Au = {
					name: "Authentication",
					shortName: "Au",
					subCategory: "Exploitability Metrics",
					description: "This metric measures the number of times an attacker must authenticate to a target in order to exploit a vulnerability. \"Multiple\" means that the attacker must authenticate two or more times, \"Single\" means that the attacker must authenticate once, and \"None\" means that the attacker need not authenticate at all to exploit the vulnerability.",
					values: [
						a.Au_VALUES.ND,
						a.Au_VALUES.M,
						a.Au_VALUES.S,
						a.Au_VALUES.N
					]
				}, s.C_VALUES = {
					ND: {
						shortName: "ND",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Assigning this value to the metric will result in no score being calculated."
					},
					N: {
						shortName: "N",
						value: 0,
						name: "None",
						jsonSchemaName: "NONE",
						description: "There is no impact to the confidentiality of the system."
					},
					P: {
						shortName: "P",
						value: .275,
						name: "Partial",
						jsonSchemaName: "PARTIAL",
						description: "There is considerable informational disclosure. Access to some system files is possible, but the attacker does not have control over what is obtained, or the scope of the loss is constrained. An example is a vulnerability that divulges only certain tables in a database."
					},
					C: {
						shortName: "C",
						value: .66,
						name: "Complete",
						jsonSchemaName: "COMPLETE",
						description: "There is total information disclosure, resulting in all system files being revealed. The attacker is able to read all of the system's data (memory, files, etc.)"
					}
				}, s.C = {
					name: "Confidentiality Impact",
					shortName: "C",
					subCategory: "Impact Metrics",
					description: "This metric measures the impact to the confidentiality of the information resources managed by a software component due to a successfully exploited vulnerability. Confidentiality refers to limiting information access and disclosure to only authorized users, as well as preventing access by, or disclosure to, unauthorized ones.",
					values: [
						a.C_VALUES.ND,
						a.C_VALUES.N,
						a.C_VALUES.P,
						a.C_VALUES.C
					]
				}, s.I_VALUES = {
					ND: {
						shortName: "ND",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Assigning this value to the metric will result in no score being calculated."
					},
					N: {
						shortName: "N",
						value: 0,
						name: "None",
						jsonSchemaName: "NONE",
						description: "There is no impact to the integrity of the system."
					},
					P: {
						shortName: "P",
						value: .275,
						name: "Partial",
						jsonSchemaName: "PARTIAL",
						description: "Modification of some system files or information is possible, but the attacker does not have control over what can be modified, or the scope of what the attacker can affect is limited. For example, system or application files may be overwritten or modified, but either the attacker has no control over which files are affected or the attacker can modify files within only a limited context or scope."
					},
					C: {
						shortName: "C",
						value: .66,
						name: "Complete",
						jsonSchemaName: "COMPLETE",
						description: "There is a total compromise of system integrity. There is a complete loss of system protection, resulting in the entire system being compromised. The attacker is able to modify any files on the target system."
					}
				}, s.I = {
					name: "Integrity Impact",
					shortName: "I",
					subCategory: "Impact Metrics",
					description: "This metric measures the impact to integrity of a successfully exploited vulnerability. Integrity refers to the trustworthiness and guaranteed veracity of information.",
					values: [
						a.I_VALUES.ND,
						a.I_VALUES.N,
						a.I_VALUES.P,
						a.I_VALUES.C
					]
				}, s.A_VALUES = {
					ND: {
						shortName: "ND",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Assigning this value to the metric will result in no score being calculated."
					},
					N: {
						shortName: "N",
						value: 0,
						name: "None",
						jsonSchemaName: "NONE",
						description: "There is no impact to availability within the impacted component."
					},
					P: {
						shortName: "P",
						value: .275,
						name: "Partial",
						jsonSchemaName: "PARTIAL",
						description: "There is reduced performance or interruptions in resource availability. An example is a network-based flood attack that permits a limited number of successful connections to an Internet service."
					},
					C: {
						shortName: "C",
						value: .66,
						name: "Complete",
						jsonSchemaName: "COMPLETE",
						description: "There is a total shutdown of the affected resource. The attacker can render the resource completely unavailable."
					}
				}, s.A = {
					name: "Availability Impact",
					shortName: "A",
					subCategory: "Impact Metrics",
					description: "This metric measures the impact to the availability of the impacted component resulting from a successfully exploited vulnerability. While the Confidentiality and Integrity impact metrics apply to the loss of confidentiality or integrity of data (e.g., information, files) used by the impacted component, this metric refers to the loss of availability of the impacted component itself, such as a networked service (e.g., web, database, email). Since availability refers to the accessibility of information resources, attacks that consume network bandwidth, processor cycles, or disk space all impact the availability of an impacted component. This metric considers only the availability of the impacted component itself.",
					values: [
						a.A_VALUES.ND,
						a.A_VALUES.N,
						a.A_VALUES.P,
						a.A_VALUES.C
					]
				}, s.BASE_CATEGORY_VALUES = [
					a.AV,
					a.AC,
					a.Au,
					a.C,
					a.I,
					a.A
				], s.TEMPORAL_CATEGORY = {
					name: "temporal",
					description: "The threat posed by a vulnerability may change over time. Three such factors that CVSS captures are: confirmation of the technical details of a vulnerability, the remediation status of the vulnerability, and the availability of exploit code or techniques. Since temporal metrics are optional they each include a metric value that has no effect on the score."
				}, s.E_VALUES = {
					ND: {
						shortName: "ND",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."
					},
					U: {
						shortName: "U",
						value: .85,
						name: "Unproven",
						jsonSchemaName: "UNPROVEN",
						description: "No exploit code is available, or an exploit is entirely theoretical."
					},
					POC: {
						shortName: "POC",
						value: .9,
						name: "Proof-of-concept",
						abbreviatedName: "Proof-of-conc.",
						jsonSchemaName: "PROOF_OF_CONCEPT",
						description: "Proof-of-concept exploit code or an attack demonstration that is not practical for most systems is available. The code or technique is not functional in all situations and may require substantial modification by a skilled attacker."
					},
					F: {
						shortName: "F",
						value: .95,
						name: "Functional",
						jsonSchemaName: "FUNCTIONAL",
						description: "Functional exploit code is available. The code works in most situations where the vulnerability exists."
					},
					H: {
						shortName: "H",
						value: 1,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "Either the vulnerability is exploitable by functional mobile autonomous code, or no exploit is required (manual trigger) and details are widely available. The code works in every situation, or is actively being delivered via a mobile autonomous agent (such as a worm or virus)."
					}
				}, s.E = {
					name: "Exploitability",
					shortName: "E",
					description: "This metric measures the current state of exploit techniques or code availability. \"Unproven that exploit exists\" is the lowest impact and \"Proof-of-concept code\" is the highest impact.",
					values: [
						a.E_VALUES.ND,
						a.E_VALUES.U,
						a.E_VALUES.POC,
						a.E_VALUES.F,
						a.E_VALUES.H
					]
				}, s.RL_VALUES = {
					ND: {
						shortName: "ND",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."
					},
					OF: {
						shortName: "OF",
						value: .87,
						name: "Official Fix",
						abbreviatedName: "Off. Fix",
						jsonSchemaName: "OFFICIAL_FIX",
						description: "A complete vendor solution is available. Either the vendor has issued an official patch, or an upgrade is available."
					},
					TF: {
						shortName: "TF",
						value: .9,
						name: "Temporary Fix",
						abbreviatedName: "Temp. Fix",
						jsonSchemaName: "TEMPORARY_FIX",
						description: "There is an official but temporary fix available. This includes instances where the vendor issues a temporary hotfix, tool, or workaround."
					},
					W: {
						shortName: "W",
						value: .95,
						name: "Workaround",
						jsonSchemaName: "WORKAROUND",
						description: "There is an unofficial, non-vendor solution available. In some cases, users of the affected technology will create a patch of their own or provide steps to work around or otherwise mitigate the vulnerability."
					},
					U: {
						shortName: "U",
						value: 1,
						name: "Unavailable",
						jsonSchemaName: "UNAVAILABLE",
						description: "There is either no solution available or it is impossible to apply."
					}
				}, s.RL = {
					name: "Remediation Level",
					shortName: "RL",
					description: "This metric measures the remediation level of a vulnerability. \"Official fix\" is the lowest impact and \"Unavailable\" is the highest impact.",
					values: [
						a.RL_VALUES.ND,
						a.RL_VALUES.OF,
						a.RL_VALUES.TF,
						a.RL_VALUES.W,
						a.RL_VALUES.U
					]
				}, s.RC_VALUES = {
					ND: {
						shortName: "ND",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."
					},
					UC: {
						shortName: "UC",
						value: .9,
						name: "Unconfirmed",
						jsonSchemaName: "UNCONFIRMED",
						description: "There is little confidence in the existence of this vulnerability. The report is unconfirmed, or the source is not known."
					},
					UR: {
						shortName: "UR",
						value: .95,
						name: "Uncorroborated",
						jsonSchemaName: "UNCORROBORATED",
						description: "There is reasonable confidence in the existence of this vulnerability, but the technical details are not known publicly. The report is unconfirmed."
					},
					C: {
						shortName: "C",
						value: 1,
						name: "Confirmed",
						jsonSchemaName: "CONFIRMED",
						description: "The existence of this vulnerability is confirmed, but the details are not known publicly. An exploit has been observed, or proof-of-concept exploit code is available. The bugtraq ID or CVE ID has been made public."
					}
				}, s.RC = {
					name: "Report Confidence",
					shortName: "RC",
					description: "This metric measures the degree of confidence in the existence of the vulnerability and the credibility of the known technical details. \"Unconfirmed\" is the lowest confidence and \"Confirmed\" is the highest.",
					values: [
						a.RC_VALUES.ND,
						a.RC_VALUES.UC,
						a.RC_VALUES.UR,
						a.RC_VALUES.C
					]
				}, s.TEMPORAL_CATEGORY_VALUES = [
					a.E,
					a.RL,
					a.RC
				], s.ENVIRONMENTAL_CATEGORY = {
					name: "environmental",
					description: "Different environments can have an immense bearing on the risk that a vulnerability poses to an organization and its stakeholders. The CVSS environmental metric group captures the characteristics of a vulnerability that are associated with a user's IT environment. Since environmental metrics are optional they each include a metric value that has no effect on the score."
				}, s.CDP_VALUES = {
					ND: {
						shortName: "ND",
						value: 0,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."
					},
					N: {
						shortName: "N",
						value: 0,
						name: "None",
						jsonSchemaName: "NONE",
						description: "There is no potential for loss of life, physical assets, productivity or revenue."
					},
					L: {
						shortName: "L",
						value: .1,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "A successful exploit of this vulnerability may result in slight physical or property damage. Or, there may be a slight loss of revenue or productivity to the organization."
					},
					LM: {
						shortName: "LM",
						value: .3,
						name: "Low-Medium",
						abbreviatedName: "Low-Med.",
						jsonSchemaName: "LOW_MEDIUM",
						description: "A successful exploit of this vulnerability may result in moderate physical or property damage. Or, there may be a moderate loss of revenue or productivity to the organization."
					},
					MH: {
						shortName: "MH",
						value: .4,
						name: "Medium-High",
						abbreviatedName: "Med.-High",
						jsonSchemaName: "MEDIUM_HIGH",
						description: "A successful exploit of this vulnerability may result in significant physical or property damage or loss. Or, there may be a significant loss of revenue or productivity."
					},
					H: {
						shortName: "H",
						value: .5,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "A successful exploit of this vulnerability may result in catastrophic physical or property damage and loss. Or, there may be a catastrophic loss of revenue or productivity."
					}
				}, s.CDP = {
					name: "Collateral Damage Potential",
					shortName: "CDP",
					subCategory: "General Modifiers",
					description: "This metric measures the potential for loss of life or physical assets resulting from a vulnerability. \"None\" is the lowest impact and \"High\" is the highest impact.",
					values: [
						a.CDP_VALUES.ND,
						a.CDP_VALUES.N,
						a.CDP_VALUES.L,
						a.CDP_VALUES.LM,
						a.CDP_VALUES.MH,
						a.CDP_VALUES.H
					]
				}, s.TD_VALUES = {
					ND: {
						shortName: "ND",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."
					},
					N: {
						shortName: "N",
						value: 0,
						name: "None",
						jsonSchemaName: "NONE",
						description: "There is no (0%) target distribution."
					},
					L: {
						shortName: "L",
						value: .25,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "There is a small (< 25%) target distribution."
					},
					M: {
						shortName: "M",
						value: .75,
						name: "Medium",
						jsonSchemaName: "MEDIUM",
						description: "There is a medium (26-75%) target distribution."
					},
					H: {
						shortName: "H",
						value: 1,
						name: "High",
						description: "There is a high (> 75%) target distribution."
					}
				}, s.TD = {
					name: "Target Distribution",
					shortName: "TD",
					subCategory: "General Modifiers",
					description: "This metric measures the proportion of vulnerable systems that could be affected by an attack. It is meant to represent the proportion of vulnerable systems that an attacker can expect to target. \"None\" is the lowest impact and \"High\" is the highest impact.",
					values: [
						a.TD_VALUES.ND,
						a.TD_VALUES.N,
						a.TD_VALUES.L,
						a.TD_VALUES.M,
						a.TD_VALUES.H
					]
				}, s.CR_VALUES = {
					ND: {
						shortName: "ND",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."
					},
					L: {
						shortName: "L",
						value: .5,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "Loss of confidentiality is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					},
					M: {
						shortName: "M",
						value: 1,
						name: "Medium",
						jsonSchemaName: "MEDIUM",
						description: "Loss of confidentiality is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					},
					H: {
						shortName: "H",
						value: 1.51,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "Loss of confidentiality is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					}
				}, s.CR = {
					name: "Confidentiality Requirement",
					shortName: "CR",
					subCategory: "Modified Requirement (Impact Subscore) Modifiers",
					description: "This metric measures the need for confidentiality of the vulnerable component to the user. For example, an attacker that exploits a vulnerability that exists on a network boundary and requires no privileges has a low need for the confidentiality of the vulnerable component. Conversely, an attacker that exploits a vulnerability that exists on the same system as the vulnerable component and requires Privileged access to the system in order to exploit it has a high need for confidentiality. \"Not Defined\" is the lowest impact and \"High\" is the highest impact.",
					values: [
						a.CR_VALUES.ND,
						a.CR_VALUES.L,
						a.CR_VALUES.M,
						a.CR_VALUES.H
					]
				}, s.IR_VALUES = {
					ND: {
						shortName: "ND",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."
					},
					L: {
						shortName: "L",
						value: .5,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "Loss of integrity is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					},
					M: {
						shortName: "M",
						value: 1,
						name: "Medium",
						jsonSchemaName: "MEDIUM",
						description: "Loss of integrity is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					},
					H: {
						shortName: "H",
						value: 1.51,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "Loss of integrity is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					}
				}, s.IR = {
					name: "Integrity Requirement",
					shortName: "IR",
					subCategory: "Modified Requirement (Impact Subscore) Modifiers",
					description: "This metric measures the need for integrity of the vulnerable component to a user. For example, an attacker that exploits a vulnerability that exists on a network boundary and requires no privileges has a low need for the integrity of the vulnerable component. Conversely, an attacker that exploits a vulnerability that exists on the same system as the vulnerable component and requires Privileged access to the system in order to exploit it has a high need for integrity. \"Not Defined\" is the lowest impact and \"High\" is the highest impact.",
					values: [
						a.IR_VALUES.ND,
						a.IR_VALUES.L,
						a.IR_VALUES.M,
						a.IR_VALUES.H
					]
				}, s.AR_VALUES = {
					ND: {
						shortName: "ND",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."
					},
					L: {
						shortName: "L",
						value: .5,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "Loss of availability is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					},
					M: {
						shortName: "M",
						value: 1,
						name: "Medium",
						jsonSchemaName: "MEDIUM",
						description: "Loss of availability is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					},
					H: {
						shortName: "H",
						value: 1.51,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "Loss of availability is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					}
				}, s.AR = {
					name: "Availability Requirement",
					shortName: "AR",
					subCategory: "Modified Requirement (Impact Subscore) Modifiers",
					description: "This metric measures the need for availability of the vulnerable component to a user. For example, an attacker that exploits a vulnerability that exists on a network boundary and requires no privileges has a low need for the availability of the vulnerable component. Conversely, an attacker that exploits a vulnerability that exists on the same system as the vulnerable component and requires Privileged access to the system in order to exploit it has a high need for availability. \"Not Defined\" is the lowest impact and \"High\" is the highest impact.",
					values: [
						a.AR_VALUES.ND,
						a.AR_VALUES.L,
						a.AR_VALUES.M,
						a.AR_VALUES.H
					]
				}, s.ENVIRONMENTAL_CATEGORY_VALUES = [
					a.CDP,
					a.TD,
					a.CR,
					a.IR,
					a.AR
				], s.REGISTERED_COMPONENTS = new Map(), a.REGISTERED_COMPONENTS.set(a.BASE_CATEGORY, a.BASE_CATEGORY_VALUES), a.REGISTERED_COMPONENTS.set(a.TEMPORAL_CATEGORY, a.TEMPORAL_CATEGORY_VALUES), a.REGISTERED_COMPONENTS.set(a.ENVIRONMENTAL_CATEGORY, a.ENVIRONMENTAL_CATEGORY_VALUES), s.ATTRIBUTE_SEVERITY_ORDER = i.CvssVector._reorderAttributeSeverityOrder([
					a.AC_VALUES.ND,
					a.AV_VALUES.ND,
					a.Au_VALUES.ND,
					a.C_VALUES.ND,
					a.I_VALUES.ND,
					a.A_VALUES.ND,
					a.C_VALUES.N,
					a.I_VALUES.N,
					a.A_VALUES.N,
					a.CDP_VALUES.N,
					a.CDP_VALUES.ND,
					a.TD_VALUES.N,
					a.CDP_VALUES.L,
					a.TD_VALUES.L,
					a.C_VALUES.P,
					a.I_VALUES.P,
					a.A_VALUES.P,
					a.CDP_VALUES.LM,
					a.AC_VALUES.H,
					a.AV_VALUES.L,
					a.CDP_VALUES.MH,
					a.Au_VALUES.M,
					a.CDP_VALUES.H,
					a.Au_VALUES.S,
					a.AC_VALUES.M,
					a.AV_VALUES.A,
					a.C_VALUES.C,
					a.I_VALUES.C,
					a.A_VALUES.C,
					a.Au_VALUES.N,
					a.AC_VALUES.L,
					a.TD_VALUES.M,
					a.E_VALUES.U,
					a.RL_VALUES.OF,
					a.E_VALUES.POC,
					a.RL_VALUES.TF,
					a.RL_VALUES.W,
					a.RC_VALUES.UC,
					a.AV_VALUES.N,
					a.E_VALUES.F,
					a.E_VALUES.H,
					a.E_VALUES.ND,
					a.RL_VALUES.U,
					a.RL_VALUES.ND,
					a.RC_VALUES.UR,
					a.RC_VALUES.C,
					a.RC_VALUES.ND,
					a.TD_VALUES.H,
					a.TD_VALUES.ND,
					a.CR_VALUES.L,
					a.CR_VALUES.M,
					a.IR_VALUES.L,
					a.IR_VALUES.M,
					a.AR_VALUES.L,
					a.AR_VALUES.M,
					a.CR_VALUES.ND,
					a.IR_VALUES.ND,
					a.AR_VALUES.ND,
					a.CR_VALUES.H,
					a.IR_VALUES.H,
					a.AR_VALUES.H
				]);
			},
			564: (e, t, o) => {
				Object.defineProperty(t, "__esModule", { value: !0 }), t.applyVectorPartsIfMetricsHigher = t.applyVectorPartsIfMetricsLower = t.fromVector = void 0;
				let a = o(475), i = o(623), s = o(371), n = o(987), r = o(479), c = o(331), l = o(951), m = o(759), h = {
					"CVSS:2.0": a.Cvss2,
					"2.0": a.Cvss2,
					"CVSS:3.0": i.Cvss3P0,
					"3.0": i.Cvss3P0,
					"CVSS:3.1": s.Cvss3P1,
					3.1: s.Cvss3P1,
					"CVSS:4.0": n.Cvss4P0,
					"4.0": n.Cvss4P0
				};
				function E(e, t, o) {
					if (!t) return 0;
					let a = e.normalizeVector(t);
					if (a.length === 0) return 0;
					let i = a.split("/"), s = 0;
					for (let t of i) {
						if (!t) continue;
						let a = t.split(":", 2);
						if (a.length === 2) {
							let t = a[0], i = a[1], n = e.getComponentByStringOpt(t), r = t.startsWith("M"), c = r ? t.replace("M", "") : t, l = e.getComponentByStringOpt(c), m = r ? t : `M${t}`, h = e.getComponentByStringOpt(m), E = n?.shortName || "X", u = e.applyComponentStringSilent(t, i), d = e.getComponentByStringOpt(t);
							u && o(n, l, h, d, r) ? s++ : e.applyComponentStringSilent(t, E);
						} else console.warn("Unknown vector argument:", t);
					}
					return s;
				}
				function u(e, t, o, a, i) {
					let s = o != null && o.name !== "NOT_DEFINED" && o.name !== "NULL" && o.shortName !== "X";
					return {
						oldSeverity: d(e, i && s ? o : t),
						newSeverity: d(e, a)
					};
				}
				function d(e, t) {
					if (!t) return -1;
					let o = [];
					if (e instanceof a.Cvss2 ? o = r.Cvss2Components.ATTRIBUTE_SEVERITY_ORDER : e instanceof i.Cvss3P0 ? o = c.Cvss3P0Components.ATTRIBUTE_SEVERITY_ORDER : e instanceof s.Cvss3P1 ? o = l.Cvss3P1Components.ATTRIBUTE_SEVERITY_ORDER : e instanceof n.Cvss4P0 && (o = m.Cvss4P0Components.ATTRIBUTE_SEVERITY_ORDER), o.length === 0) return console.warn("Unknown", e.getVectorName(), "severity order list for attribute type:", t), -1;
					for (let e = 0; e < o.length; e++) if (o[e].includes(t)) return e;
					return console.warn("Unknown", e.getVectorName(), "attribute type:", t), -1;
				}
				t.fromVector = function(e, t = void 0) {
					if (t) {
						let o = h[t];
						if (o) return new o(e);
					}
					let o = h[e];
					if (o) return new o();
					for (let t in h) {
						let o = h[t];
						if (e.startsWith(t)) try {
							return new o(e);
						} catch {}
					}
					for (let t in h) {
						let o = h[t];
						try {
							return new o(e);
						} catch {}
					}
					return null;
				}, t.applyVectorPartsIfMetricsLower = function(e, t) {
					return t ? E(e, t, ((t, o, a, i, s) => {
						let n = u(e, o, a, i, s);
						return n.newSeverity <= n.oldSeverity;
					})) : 0;
				}, t.applyVectorPartsIfMetricsHigher = function(e, t) {
					return t ? E(e, t, ((t, o, a, i, s) => {
						let n = u(e, o, a, i, s);
						return n.newSeverity >= n.oldSeverity;
					})) : 0;
				};
			},
			623: (e, t, o) => {
				Object.defineProperty(t, "__esModule", { value: !0 }), t.Cvss3P0 = void 0;
				let a = o(154), i = o(331);
				class s extends a.CvssVector {
					constructor(e) {
						super(e);
					}
					getRegisteredComponents() {
						return i.Cvss3P0Components.REGISTERED_COMPONENTS;
					}
					getVectorPrefix() {
						return "CVSS:3.0/";
					}
					getVectorName() {
						return "CVSS:3.0";
					}
					fillAverageVector() {
						this.applyVector("AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:L");
					}
					fillRandomBaseVector() {
						this.fillRandomComponentsForCategory(i.Cvss3P0Components.BASE_CATEGORY);
					}
					fillRandomTemporalVector() {
						this.fillRandomComponentsForCategory(i.Cvss3P0Components.TEMPORAL_CATEGORY);
					}
					fillRandomEnvironmentalVector() {
						this.fillRandomComponentsForCategory(i.Cvss3P0Components.ENVIRONMENTAL_CATEGORY);
					}
					fillRandomComponentsForCategory(e) {
						let t = i.Cvss3P0Components.REGISTERED_COMPONENTS.get(e);
						if (t) for (let e = 0; e < t.length; e++) {
							let o = t[e], a = super.pickRandomDefinedComponentValue(o);
							if (!a) return console.warn("Failed to pick random vector component for", o), void this.fillAverageVector();
							this.applyComponent(o, a);
						}
						else console.warn("Failed to pick random vector components for", e);
					}
					calculateScoresInternal(e = !1) {
						let t = this.isBaseFullyDefined(), o = this.isAnyTemporalDefined(), a = this.isAnyEnvironmentalDefined();
						return {
							normalized: e,
							base: t ? super.round(this.calculateExactBaseScore(), 1) : void 0,
							impact: t ? super.normalizeScore(super.round(this.calculateImpactScore(), 1), e ? 6 : 10) : void 0,
							exploitability: t ? super.normalizeScore(super.round(this.calculateExactExploitabilityScore(), 1), e ? 3.9 : 10) : void 0,
							temporal: t && o ? super.round(this.calculateExactTemporalScore(), 1) : void 0,
							environmental: t && a ? super.round(this.calculateExactEnvironmentalScore(), 1) : void 0,
							modifiedImpact: t && a ? super.normalizeScore(super.round(Math.max(0, this.calculateExactAdjustedImpactScore()), 1), e ? 6.1 : 10) : void 0,
							overall: super.round(this.calculateExactOverallScore(), 1),
							vector: this.toString()
						};
					}
					calculateExactBaseScore() {
						if (!this.isBaseFullyDefined()) return 0;
						let e = this.calculateExactImpactScore();
						if (e <= 0) return 0;
						let t = this.calculateExactExploitabilityScore();
						return this.getComponent(i.Cvss3P0Components.S).value ? this.roundUp1(Math.min(s.SCOPE_COEFFICIENT * (e + t), 10)) : this.roundUp1(Math.min(e + t, 10));
					}
					calculateImpactScore() {
						let e = this.calculateExactImpactScore();
						return e <= 0 ? 0 : e;
					}
					calculateExactImpactScore() {
						let e = this.calculateExactISSScore();
						return this.getComponent(i.Cvss3P0Components.S).value ? s.SCOPE_CHANGED_FACTOR * (e - .029) - 3.25 * (e - .02) ** 15 : s.SCOPE_UNCHANGED_FACTOR * e;
					}
					calculateExactISSScore() {
						return 1 - (1 - this.getComponent(i.Cvss3P0Components.C).value) * (1 - this.getComponent(i.Cvss3P0Components.I).value) * (1 - this.getComponent(i.Cvss3P0Components.A).value);
					}
					calculateExactMISSScore() {
						let e, t, o, a, s, n, r = this.getComponent(i.Cvss3P0Components.MC), c = this.getComponent(i.Cvss3P0Components.MI), l = this.getComponent(i.Cvss3P0Components.MA), m = this.getComponent(i.Cvss3P0Components.C), h = this.getComponent(i.Cvss3P0Components.I), E = this.getComponent(i.Cvss3P0Components.A), u = this.getComponent(i.Cvss3P0Components.CR), d = this.getComponent(i.Cvss3P0Components.IR), p = this.getComponent(i.Cvss3P0Components.AR);
						return e = r === i.Cvss3P0Components.MC.values[0] ? m.value : r.value, t = c === i.Cvss3P0Components.MI.values[0] ? h.value : c.value, o = l === i.Cvss3P0Components.MA.values[0] ? E.value : l.value, i.Cvss3P0Components.CR.values[0], a = u.value, i.Cvss3P0Components.IR.values[0], s = d.value, i.Cvss3P0Components.AR.values[0], n = p.value, Math.min(1 - (1 - a * e) * (1 - s * t) * (1 - n * o), .915);
					}
					calculateExactExploitabilityScore() {
						let e = this.getComponent(i.Cvss3P0Components.AV).value, t = this.getComponent(i.Cvss3P0Components.AC).value, o = this.getComponent(i.Cvss3P0Components.UI).value, a;
						return a = this.getComponent(i.Cvss3P0Components.S).value ? this.getComponent(i.Cvss3P0Components.PR).changedValue : this.getComponent(i.Cvss3P0Components.PR).value, s.EXPLOITABILITY_COEFFICIENT * e * t * a * o;
					}
					calculateExactTemporalScore() {
						if (!this.isBaseFullyDefined() || !this.isAnyTemporalDefined()) return 0;
						let e = this.getComponent(i.Cvss3P0Components.E).value, t = this.getComponent(i.Cvss3P0Components.RL).value, o = this.getComponent(i.Cvss3P0Components.RC).value, a = this.calculateExactBaseScore();
						return this.roundUp1(a * e * t * o);
					}
					calculateExactEnvironmentalScore() {
						if (!this.isBaseFullyDefined() || !this.isAnyEnvironmentalDefined()) return 0;
						let e = this.calculateExactAdjustedImpactScore();
						if (e <= 0) return 0;
						let t = this.calculateAdjustedExploitability(), o = this.getComponent(i.Cvss3P0Components.E).value, a = this.getComponent(i.Cvss3P0Components.RL).value, n = this.getComponent(i.Cvss3P0Components.RC).value;
						if (this.isModifiedScope()) {
							let i = this.roundUp1(Math.min(e + t, 10));
							return this.roundUp1(i * o * a * n);
						}
						{
							let i = this.roundUp1(Math.min(s.SCOPE_COEFFICIENT * (e + t), 10));
							return this.roundUp1(i * o * a * n);
						}
					}
					calculateExactAdjustedImpactScore() {
						if (!this.isBaseFullyDefined() || !this.isAnyEnvironmentalDefined()) return 0;
						let e = this.calculateExactMISSScore();
						return this.isModifiedScope() ? s.SCOPE_UNCHANGED_FACTOR * e : s.SCOPE_CHANGED_FACTOR * (e - .029) - 3.25 * (e - .02) ** 15;
					}
					calculateAdjustedExploitability() {
						let e, t = this.getFirstDefinedComponent([i.Cvss3P0Components.MAV, i.Cvss3P0Components.AV]).value, o = this.getFirstDefinedComponent([i.Cvss3P0Components.MAC, i.Cvss3P0Components.AC]).value, a = this.getFirstDefinedComponent([i.Cvss3P0Components.MUI, i.Cvss3P0Components.UI]).value, n = this.getFirstDefinedComponent([i.Cvss3P0Components.MPR, i.Cvss3P0Components.PR]);
						return e = this.isModifiedScope() ? n.value : n.changedValue, s.EXPLOITABILITY_COEFFICIENT * t * o * e * a;
					}
					isModifiedScope() {
						let e = this.getComponent(i.Cvss3P0Components.S), t = this.getComponent(i.Cvss3P0Components.MS);
						return t === i.Cvss3P0Components.MS.values[0] ? !e.value : !t.value;
					}
					calculateExactOverallScore() {
						return this.isAnyEnvironmentalDefined() ? this.calculateExactEnvironmentalScore() : this.isAnyTemporalDefined() ? this.calculateExactTemporalScore() : this.calculateExactBaseScore();
					}
					isBaseFullyDefined() {
						return super.isCategoryFullyDefined(i.Cvss3P0Components.BASE_CATEGORY);
					}
					isTemporalFullyDefined() {
						return super.isCategoryFullyDefined(i.Cvss3P0Components.TEMPORAL_CATEGORY);
					}
					isEnvironmentalFullyDefined() {
						return super.isCategoryFullyDefined(i.Cvss3P0Components.ENVIRONMENTAL_CATEGORY);
					}
					isAnyBaseDefined() {
						return super.isCategoryPartiallyDefined(i.Cvss3P0Components.BASE_CATEGORY);
					}
					isAnyTemporalDefined() {
						return super.isCategoryPartiallyDefined(i.Cvss3P0Components.TEMPORAL_CATEGORY);
					}
					isAnyEnvironmentalDefined() {
						return super.isCategoryPartiallyDefined(i.Cvss3P0Components.ENVIRONMENTAL_CATEGORY);
					}
					roundUp1(e) {
						return Math.ceil(10 * e) / 10;
					}
					getJsonSchemaSeverity(e) {
						return e === 0 || isNaN(e) ? "NONE" : e <= 3.9 ? "LOW" : e <= 6.9 ? "MEDIUM" : e <= 8.9 ? "HIGH" : "CRITICAL";
					}
					createJsonSchema() {
						let e = this.calculateScores();
						return {
							version: "3.0",
							vectorString: this.toString(),
							baseScore: e.base,
							temporalScore: e.temporal,
							environmentalScore: e.environmental,
							baseSeverity: this.getJsonSchemaSeverity(e.base),
							temporalSeverity: e.temporal ? this.getJsonSchemaSeverity(e.temporal) : void 0,
							environmentalSeverity: e.environmental ? this.getJsonSchemaSeverity(e.environmental) : void 0,
							attackVector: this.getComponent(i.Cvss3P0Components.AV).jsonSchemaName,
							attackComplexity: this.getComponent(i.Cvss3P0Components.AC).jsonSchemaName,
							privilegesRequired: this.getComponent(i.Cvss3P0Components.PR).jsonSchemaName,
							userInteraction: this.getComponent(i.Cvss3P0Components.UI).jsonSchemaName,
							scope: this.getComponent(i.Cvss3P0Components.S).jsonSchemaName,
							confidentialityImpact: this.getComponent(i.Cvss3P0Components.C).jsonSchemaName,
							integrityImpact: this.getComponent(i.Cvss3P0Components.I).jsonSchemaName,
							availabilityImpact: this.getComponent(i.Cvss3P0Components.A).jsonSchemaName,
							exploitCodeMaturity: this.getComponent(i.Cvss3P0Components.E).jsonSchemaName,
							remediationLevel: this.getComponent(i.Cvss3P0Components.RL).jsonSchemaName,
							reportConfidence: this.getComponent(i.Cvss3P0Components.RC).jsonSchemaName,
							confidentialityRequirement: this.getComponent(i.Cvss3P0Components.CR).jsonSchemaName,
							integrityRequirement: this.getComponent(i.Cvss3P0Components.IR).jsonSchemaName,
							availabilityRequirement: this.getComponent(i.Cvss3P0Components.AR).jsonSchemaName,
							modifiedAttackVector: this.getComponent(i.Cvss3P0Components.MAV).jsonSchemaName,
							modifiedAttackComplexity: this.getComponent(i.Cvss3P0Components.MAC).jsonSchemaName,
							modifiedPrivilegesRequired: this.getComponent(i.Cvss3P0Components.MPR).jsonSchemaName,
							modifiedUserInteraction: this.getComponent(i.Cvss3P0Components.MUI).jsonSchemaName,
							modifiedScope: this.getComponent(i.Cvss3P0Components.MS).jsonSchemaName,
							modifiedConfidentialityImpact: this.getComponent(i.Cvss3P0Components.MC).jsonSchemaName,
							modifiedIntegrityImpact: this.getComponent(i.Cvss3P0Components.MI).jsonSchemaName,
							modifiedAvailabilityImpact: this.getComponent(i.Cvss3P0Components.MA).jsonSchemaName
						};
					}
				}
				t.Cvss3P0 = s, s.SCOPE_CHANGED_FACTOR = 7.52, s.SCOPE_UNCHANGED_FACTOR = 6.42, s.EXPLOITABILITY_COEFFICIENT = 8.22, s.SCOPE_COEFFICIENT = 1.08;
			},
			730: (e, t) => {
				Object.defineProperty(t, "__esModule", { value: !0 }), t.EQ = void 0;
				class o {
					constructor(e, t, o, a) {
						this.highestSeverityVectors = [], this.level = e, this.vectorDepth = t, this.highestSeverityVectorsUnparsed = o, this.predicate = a;
					}
					getLevel() {
						return this.level;
					}
					getLevelAsInt() {
						return parseInt(this.level);
					}
					getVectorDepth() {
						return this.vectorDepth;
					}
					getHighestSeverityVectors() {
						return this.highestSeverityVectors.length === 0 && (this.highestSeverityVectors = this.highestSeverityVectorsUnparsed.map(((e) => o.createCvssInstance(e)))), this.highestSeverityVectors;
					}
					getHighestSeverityVectorsUnparsed() {
						return this.highestSeverityVectorsUnparsed;
					}
					matchesConstraints(e) {
						return this.predicate(e);
					}
				}
				t.EQ = o;
			},
			759: (e, t) => {
				Object.defineProperty(t, "__esModule", { value: !0 }), t.Cvss4P0Components = void 0;
				class o {}
				t.Cvss4P0Components = o, o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES = {
					X: {
						shortName: "X",
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					H: {
						shortName: "H",
						name: "High",
						jsonSchemaName: "HIGH",
						description: "There is a total loss of confidentiality, resulting in all information within the Vulnerable System being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct, serious impact."
					},
					L: {
						shortName: "L",
						name: "Low",
						jsonSchemaName: "LOW",
						description: "There is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does not have control over what information is obtained, or the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss to the Vulnerable System."
					},
					N: {
						shortName: "N",
						name: "None",
						jsonSchemaName: "NONE",
						description: "There is no loss of confidentiality within the Vulnerable System."
					}
				}, o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE = [
					o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.X,
					o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H,
					o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.L,
					o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.N
				], o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES = {
					X: {
						shortName: "X",
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					H: {
						shortName: "H",
						name: "High",
						jsonSchemaName: "HIGH",
						description: "There is a total loss of integrity, or a complete loss of protection. For example, the attacker is able to modify any/all files protected by the Vulnerable System. Alternatively, only some files can be modified, but malicious modification would present a direct, serious consequence to the Vulnerable System."
					},
					L: {
						shortName: "L",
						name: "Low",
						jsonSchemaName: "LOW",
						description: "Modification of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data modification does not have a direct, serious impact to the Vulnerable System."
					},
					N: {
						shortName: "N",
						name: "None",
						jsonSchemaName: "NONE",
						description: "There is no loss of integrity within the Vulnerable System."
					}
				}, o.VULNERABLE_SYSTEM_INTEGRITY_BASE = [
					o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.X,
					o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.H,
					o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.L,
					o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.N
				], o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES = {
					X: {
						shortName: "X",
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					H: {
						shortName: "H",
						name: "High",
						jsonSchemaName: "HIGH",
						description: "There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the Vulnerable System; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to the Vulnerable System (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerability that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely unavailable)."
					},
					L: {
						shortName: "L",
						name: "Low",
						jsonSchemaName: "LOW",
						description: "Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the attacker does not have the ability to completely deny service to legitimate users. The resources in the Vulnerable System are either partially available all of the time, or fully available only some of the time, but overall there is no direct, serious consequence to the Vulnerable System."
					},
					N: {
						shortName: "N",
						name: "None",
						jsonSchemaName: "NONE",
						description: "There is no impact to availability within the Vulnerable System."
					}
				}, o.VULNERABLE_SYSTEM_AVAILABILITY_BASE = [
					o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.X,
					o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.H,
					o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.L,
					o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.N
				], o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES = {
					X: {
						shortName: "X",
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					S: {
						shortName: "S",
						name: "Safety",
						jsonSchemaName: "SAFETY",
						description: "! NOT A VALID VALUE FOR Safety (S), REQUIRED FOR CALCULATION OF SCORE !",
						hide: !0
					},
					H: {
						shortName: "H",
						name: "High",
						jsonSchemaName: "HIGH",
						description: "There is a total loss of confidentiality, resulting in all resources within the Subsequent System being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct, serious impact."
					},
					L: {
						shortName: "L",
						name: "Low",
						jsonSchemaName: "LOW",
						description: "There is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does not have control over what information is obtained, or the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss to the Subsequent System."
					},
					N: {
						shortName: "N",
						name: "None",
						jsonSchemaName: "NONE",
						description: "There is no loss of confidentiality within the Subsequent System or all confidentiality impact is constrained to the Vulnerable System."
					}
				}, o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE = [
					o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.X,
					o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.S,
					o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H,
					o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.L,
					o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.N
				], o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES = {
					X: {
						shortName: "X",
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					S: {
						shortName: "S",
						name: "Safety",
						jsonSchemaName: "SAFETY",
						description: "! NOT A VALID VALUE FOR Safety (S), REQUIRED FOR CALCULATION OF SCORE !",
						hide: !0
					},
					H: {
						shortName: "H",
						name: "High",
						jsonSchemaName: "HIGH",
						description: "There is a total loss of integrity, or a complete loss of protection. For example, the attacker is able to modify any/all files protected by the Subsequent System. Alternatively, only some files can be modified, but malicious modification would present a direct, serious consequence to the Subsequent System."
					},
					L: {
						shortName: "L",
						name: "Low",
						jsonSchemaName: "LOW",
						description: "Modification of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data modification does not have a direct, serious impact to the Subsequent System."
					},
					N: {
						shortName: "N",
						name: "None",
						jsonSchemaName: "NONE",
						description: "There is no loss of integrity within the Subsequent System or all integrity impact is constrained to the Vulnerable System."
					}
				}, o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE = [
					o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.X,
					o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.S,
					o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.H,
					o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.L,
					o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.N
				], o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES = {
					X: {
						shortName: "X",
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					S: {
						shortName: "S",
						name: "Safety",
						jsonSchemaName: "SAFETY",
						description: "! NOT A VALID VALUE FOR Safety (S), REQUIRED FOR CALCULATION OF SCORE !",
						hide: !0
					},
					H: {
						shortName: "H",
						name: "High",
						jsonSchemaName: "HIGH",
						description: "There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the Subsequent System; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to the Subsequent System (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerability that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely unavailable)."
					},
					L: {
						shortName: "L",
						name: "Low",
						jsonSchemaName: "LOW",
						description: "Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the attacker does not have the ability to completely deny service to legitimate users. The resources in the Subsequent System are either partially available all of the time, or fully available only some of the time, but overall there is no direct, serious consequence to the Subsequent System."
					},
					N: {
						shortName: "N",
						name: "None",
						jsonSchemaName: "NONE",
						description: "There is no impact to availability within the Subsequent System or all availability impact is constrained to the Vulnerable System."
					}
				}, o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE = [
					o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.X,
					o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.S,
					o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.H,
					o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.L,
					o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.N
				], o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES = {
					X: {
						shortName: "X",
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					H: {
						shortName: "H",
						name: "High",
						jsonSchemaName: "HIGH",
						description: "There is a total loss of confidentiality, resulting in all resources within the Subsequent System being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct, serious impact."
					},
					L: {
						shortName: "L",
						name: "Low",
						jsonSchemaName: "LOW",
						description: "There is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does not have control over what information is obtained, or the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss to the Subsequent System."
					},
					N: {
						shortName: "N",
						name: "Negligible",
						abbreviatedName: "Negl.",
						jsonSchemaName: "NEGLIGIBLE",
						description: "There is no loss of confidentiality within the Subsequent System or all confidentiality impact is constrained to the Vulnerable System."
					}
				}, o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED = [
					o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.X,
					o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.H,
					o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.L,
					o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.N
				], o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES = {
					X: {
						shortName: "X",
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					S: {
						shortName: "S",
						name: "Safety",
						jsonSchemaName: "SAFETY",
						description: "The exploited vulnerability will result in integrity impacts that could cause serious injury or worse (categories of \"Marginal\" or worse as described in IEC 61508) to a human actor or participant."
					},
					H: {
						shortName: "H",
						name: "High",
						jsonSchemaName: "HIGH",
						description: "There is a total loss of integrity, or a complete loss of protection. For example, the attacker is able to modify any/all files protected by the Subsequent System. Alternatively, only some files can be modified, but malicious modification would present a direct, serious consequence to the Subsequent System."
					},
					L: {
						shortName: "L",
						name: "Low",
						jsonSchemaName: "LOW",
						description: "Modification of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data modification does not have a direct, serious impact to the Subsequent System."
					},
					N: {
						shortName: "N",
						name: "Negligible",
						abbreviatedName: "Negl.",
						jsonSchemaName: "NEGLIGIBLE",
						description: "There is no loss of integrity within the Subsequent System or all integrity impact is constrained to the Vulnerable System."
					}
				}, o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED = [
					o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.X,
					o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.S,
					o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H,
					o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.L,
					o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.N
				], o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES = {
					X: {
						shortName: "X",
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					S: {
						shortName: "S",
						name: "Safety",
						jsonSchemaName: "SAFETY",
						description: "The exploited vulnerability will result in availability impacts that could cause serious injury or worse (categories of \"Marginal\" or worse as described in IEC 61508) to a human actor or participant."
					},
					H: {
						shortName: "H",
						name: "High",
						jsonSchemaName: "HIGH",
						description: "There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the Subsequent System; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to the Subsequent System (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerability that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely unavailable)."
					},
					L: {
						shortName: "L",
						name: "Low",
						jsonSchemaName: "LOW",
						description: "Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the attacker does not have the ability to completely deny service to legitimate users. The resources in the Subsequent System are either partially available all of the time, or fully available only some of the time, but overall there is no direct, serious consequence to the Subsequent System."
					},
					N: {
						shortName: "N",
						name: "Negligible",
						abbreviatedName: "Negl.",
						jsonSchemaName: "NEGLIGIBLE",
						description: "There is no impact to availability within the Subsequent System or all availability impact is constrained to the Vulnerable System."
					}
				}, o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED = [
					o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.X,
					o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.S,
					o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H,
					o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.L,
					o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.N
				], o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES = {
					X: {
						shortName: "X",
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					H: {
						shortName: "H",
						name: "High",
						jsonSchemaName: "HIGH",
						description: "Loss of Confidentiality is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					},
					M: {
						shortName: "M",
						name: "Medium",
						jsonSchemaName: "MEDIUM",
						description: "Loss of Confidentiality is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					},
					L: {
						shortName: "L",
						name: "Low",
						jsonSchemaName: "LOW",
						description: "Loss of Confidentiality is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					}
				}, o.REQUIREMENT_CONFIDENTIALITY_MODIFIED = [
					o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.X,
					o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.H,
					o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.M,
					o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.L
				], o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES = {
					X: {
						shortName: "X",
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					H: {
						shortName: "H",
						name: "High",
						jsonSchemaName: "HIGH",
						description: "Loss of Integrity is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					},
					M: {
						shortName: "M",
						name: "Medium",
						jsonSchemaName: "MEDIUM",
						description: "Loss of Integrity is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					},
					L: {
						shortName: "L",
						name: "Low",
						jsonSchemaName: "LOW",
						description: "Loss of Integrity is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					}
				}, o.REQUIREMENT_INTEGRITY_MODIFIED = [
					o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.X,
					o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.H,
					o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.M,
					o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.L
				], o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES = {
					X: {
						shortName: "X",
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					H: {
						shortName: "H",
						name: "High",
						jsonSchemaName: "HIGH",
						description: "Loss of Availability is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					},
					M: {
						shortName: "M",
						name: "Medium",
						jsonSchemaName: "MEDIUM",
						description: "Loss of Availability is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					},
					L: {
						shortName: "L",
						name: "Low",
						jsonSchemaName: "LOW",
						description: "Loss of Availability is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					}
				}, o.REQUIREMENT_AVAILABILITY_MODIFIED = [
					o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.X,
					o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.H,
					o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.M,
					o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.L
				], o.AV_VALUES = {
					X: {
						shortName: "X",
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Not Defined"
					},
					N: {
						shortName: "N",
						name: "Network",
						jsonSchemaName: "NETWORK",
						description: "The vulnerable system is bound to the network stack and the set of possible attackers extends beyond the other options listed below, up to and including the entire Internet. Such a vulnerability is often termed “remotely exploitable” and can be thought of as an attack being exploitable at the protocol level one or more network hops away (e.g., across one or more routers). An example of a network attack is an attacker causing a denial of service (DoS) by sending a specially crafted TCP packet across a wide area network."
					},
					A: {
						shortName: "A",
						name: "Adjacent Network",
						abbreviatedName: "Adj. Network",
						jsonSchemaName: "ADJACENT",
						description: "The vulnerable system is bound to a protocol stack, but the attack is limited at the protocol level to a logically adjacent topology. This can mean an attack must be launched from the same shared proximity (e.g., Bluetooth, NFC, or IEEE 802.11) or logical network (e.g., local IP subnet), or from within a secure or otherwise limited administrative domain (e.g., MPLS, secure VPN within an administrative network zone). One example of an Adjacent attack would be an ARP (IPv4) or neighbor discovery (IPv6) flood leading to a denial of service on the local LAN segment."
					},
					L: {
						shortName: "L",
						name: "Local",
						jsonSchemaName: "LOCAL",
						description: "The vulnerable system is not bound to the network stack and the attacker’s path is via read/write/execute capabilities. Either: the attacker exploits the vulnerability by accessing the target system locally (e.g., keyboard, console), or through terminal emulation (e.g., SSH); or the attacker relies on User Interaction by another person to perform actions required to exploit the vulnerability (e.g., using social engineering techniques to trick a legitimate user into opening a malicious document)."
					},
					P: {
						shortName: "P",
						name: "Physical",
						abbreviatedName: "Phys.",
						jsonSchemaName: "PHYSICAL",
						description: "The attack requires the attacker to physically touch or manipulate the vulnerable system. Physical interaction may be brief (e.g., evil maid attack) or persistent. An example of such an attack is a cold boot attack in which an attacker gains access to disk encryption keys after physically accessing the target system. Other examples include peripheral attacks via FireWire/USB Direct Memory Access (DMA)."
					}
				}, o.AV = {
					name: "Attack Vector",
					shortName: "AV",
					subCategory: "Exploitability Metrics",
					description: "This metric reflects the context by which vulnerability exploitation is possible.",
					values: [
						o.AV_VALUES.X,
						o.AV_VALUES.N,
						o.AV_VALUES.A,
						o.AV_VALUES.L,
						o.AV_VALUES.P
					],
					worseCaseValue: o.AV_VALUES.N
				}, o.AC_VALUES = {
					X: {
						shortName: "X",
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Not Defined"
					},
					L: {
						shortName: "L",
						name: "Low",
						jsonSchemaName: "LOW",
						description: "The attacker must take no measurable action to exploit the vulnerability. The attack requires no target-specific circumvention to exploit the vulnerability. An attacker can expect repeatable success against the vulnerable system."
					},
					H: {
						shortName: "H",
						name: "High",
						jsonSchemaName: "HIGH",
						description: "successful attack depends on the evasion or circumvention of security-enhancing techniques in place that would otherwise hinder the attack. The attacker must have additional methods available to bypass security measures in place."
					}
				}, o.AC = {
					name: "Attack Complexity",
					shortName: "AC",
					subCategory: "Exploitability Metrics",
					description: "This metric captures measurable actions that the attacker must take to evade or circumvent built-in security-enhancing conditions in order to obtain a working exploit.",
					values: [
						o.AC_VALUES.X,
						o.AC_VALUES.L,
						o.AC_VALUES.H
					],
					worseCaseValue: o.AC_VALUES.L
				}, o.AT_VALUES = {
					X: {
						shortName: "X",
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Not Defined"
					},
					N: {
						shortName: "N",
						name: "None",
						jsonSchemaName: "NONE",
						description: "The successful attack does not depend on the deployment and execution conditions of the vulnerable system. The attacker can expect to be able to reach the vulnerability and execute the exploit under all or most instances of the vulnerability."
					},
					P: {
						shortName: "P",
						name: "Present",
						jsonSchemaName: "PRESENT",
						description: "The successful attack depends on the presence of specific deployment and execution conditions of the vulnerable system that enable the attack. The successfulness of the attack is conditioned on execution conditions that are not under full control of the attacker. The attack may need to be launched multiple times against a single target before being successful. Network injection. The attacker must inject themselves into the logical network path between the target and the resource requested by the victim (e.g. vulnerabilities requiring an on-path attacker)."
					}
				}, o.AT = {
					name: "Attack Requirements",
					shortName: "AT",
					subCategory: "Exploitability Metrics",
					description: "This metric captures the prerequisite deployment and execution conditions or variables of the vulnerable system that enable the attack.",
					values: [
						o.AT_VALUES.X,
						o.AT_VALUES.N,
						o.AT_VALUES.P
					],
					worseCaseValue: o.AT_VALUES.N
				}, o.PR_VALUES = {
					X: {
						shortName: "X",
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Not Defined"
					},
					N: {
						shortName: "N",
						name: "None",
						jsonSchemaName: "NONE",
						description: "The attacker is unauthenticated prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack."
					},
					L: {
						shortName: "L",
						name: "Low",
						jsonSchemaName: "LOW",
						description: "The attacker requires privileges that provide basic capabilities that are typically limited to settings and resources owned by a single low-privileged user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources."
					},
					H: {
						shortName: "H",
						name: "High",
						jsonSchemaName: "HIGH",
						description: "The attacker requires privileges that provide significant (e.g., administrative) control over the vulnerable system allowing full access to the vulnerable system’s settings and files."
					}
				}, o.PR = {
					name: "Privileges Required",
					shortName: "PR",
					subCategory: "Exploitability Metrics",
					description: "This metric describes the level of privileges an attacker must possess prior to successfully exploiting the vulnerability.",
					values: [
						o.PR_VALUES.X,
						o.PR_VALUES.N,
						o.PR_VALUES.L,
						o.PR_VALUES.H
					],
					worseCaseValue: o.PR_VALUES.N
				}, o.UI_VALUES = {
					X: {
						shortName: "X",
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Not Defined"
					},
					N: {
						shortName: "N",
						name: "None",
						jsonSchemaName: "NONE",
						description: "The vulnerable system can be exploited without interaction from any human user, other than the attacker. Examples include: a remote attacker is able to send packets to a target system a locally authenticated attacker executes code to elevate privileges"
					},
					P: {
						shortName: "P",
						name: "Passive",
						jsonSchemaName: "PASSIVE",
						description: "Successful exploitation of this vulnerability requires limited interaction by the targeted user with the vulnerable system and the attacker’s payload. These interactions would be considered involuntary and do not require that the user actively subvert protections built into the vulnerable system."
					},
					A: {
						shortName: "A",
						name: "Active",
						jsonSchemaName: "ACTIVE",
						description: "Successful exploitation of this vulnerability requires a targeted user to perform specific, conscious interactions with the vulnerable system and the attacker’s payload, or the user’s interactions would actively subvert protection mechanisms which would lead to exploitation of the vulnerability."
					}
				}, o.UI = {
					name: "User Interaction",
					shortName: "UI",
					subCategory: "Exploitability Metrics",
					description: "This metric captures the requirement for a human user, other than the attacker, to participate in the successful compromise of the vulnerable system.",
					values: [
						o.UI_VALUES.X,
						o.UI_VALUES.N,
						o.UI_VALUES.P,
						o.UI_VALUES.A
					],
					worseCaseValue: o.UI_VALUES.N
				}, o.VC = {
					name: "Confidentiality",
					shortName: "VC",
					subCategory: "Vulnerable System Impact",
					description: "This metric measures the impact to the confidentiality of the information managed by the Vulnerable System due to a successfully exploited vulnerability.",
					values: o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE,
					worseCaseValue: o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H
				}, o.VI = {
					name: "Integrity",
					shortName: "VI",
					subCategory: "Vulnerable System Impact",
					description: "This metric measures the impact to the integrity of the Vulnerable System due to a successfully exploited vulnerability.",
					values: o.VULNERABLE_SYSTEM_INTEGRITY_BASE,
					worseCaseValue: o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.H
				}, o.VA = {
					name: "Availability",
					shortName: "VA",
					subCategory: "Vulnerable System Impact",
					description: "This metric measures the impact to the availability of the Vulnerable System due to a successfully exploited vulnerability.",
					values: o.VULNERABLE_SYSTEM_AVAILABILITY_BASE,
					worseCaseValue: o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.H
				}, o.SC = {
					name: "Confidentiality",
					shortName: "SC",
					subCategory: "Subsequent System Impact",
					description: "This metric measures the impact to the confidentiality of information managed by a system other than the Vulnerable System as a consequence of a successfully exploited vulnerability.",
					values: o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE,
					worseCaseValue: o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H
				}, o.SI = {
					name: "Integrity",
					shortName: "SI",
					subCategory: "Subsequent System Impact",
					description: "This metric measures the impact to the integrity of a system other than the Vulnerable System as a consequence of a successfully exploited vulnerability.",
					values: o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE,
					worseCaseValue: o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.H
				}, o.SA = {
					name: "Availability",
					shortName: "SA",
					subCategory: "Subsequent System Impact",
					description: "This metric measures the impact to the availability of a system other than the Vulnerable System as a consequence of a successfully exploited vulnerability.",
					values: o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE,
					worseCaseValue: o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.H
				}, o.S_VALUES = {
					X: {
						shortName: "X",
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "The metric has not been evaluated."
					},
					N: {
						shortName: "N",
						name: "Negligible",
						abbreviatedName: "Negl.",
						jsonSchemaName: "NEGLIGIBLE",
						description: "Consequences of the vulnerability meet definition of IEC 61508 consequence categories of \"marginal,\" \"critical,\" or \"catastrophic.\""
					},
					P: {
						shortName: "P",
						name: "Present",
						jsonSchemaName: "PRESENT",
						description: "Consequences of the vulnerability meet definition of IEC 61508 consequence category \"negligible.\""
					}
				}, o.S = {
					name: "Safety",
					shortName: "S",
					description: "This supplemental metric captures Safety impacts of a vulnerability when the affected system has an intended use or fitness of purpose aligned to safety.",
					values: [
						o.S_VALUES.X,
						o.S_VALUES.N,
						o.S_VALUES.P
					],
					worseCaseValue: o.S_VALUES.P
				}, o.AU_VALUES = {
					X: {
						shortName: "X",
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "The metric has not been evaluated."
					},
					N: {
						shortName: "N",
						name: "No",
						jsonSchemaName: "NO",
						description: "Attackers cannot reliably automate all 4 steps of the kill chain for this vulnerability for some reason. These steps are reconnaissance, weaponization, delivery, and exploitation."
					},
					Y: {
						shortName: "Y",
						name: "Yes",
						jsonSchemaName: "YES",
						description: "Attackers can reliably automate all 4 steps of the kill chain. These steps are reconnaissance, weaponization, delivery, and exploitation (e.g., the vulnerability is “wormable”)."
					}
				}, o.AU = {
					name: "Automatable",
					shortName: "AU",
					description: "This supplemental metric captures whether an attacker can reliably automate exploitation of this vulnerability across multiple targets, based on the first four steps of the kill chain (reconnaissance, weaponization, delivery, and exploitation).",
					values: [
						o.AU_VALUES.X,
						o.AU_VALUES.N,
						o.AU_VALUES.Y
					],
					worseCaseValue: o.AU_VALUES.Y
				}, o.R_VALUES = {
					X: {
						shortName: "X",
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "The metric has not been evaluated."
					},
					A: {
						shortName: "A",
						name: "Automatic",
						abbreviatedName: "Automat.",
						jsonSchemaName: "AUTOMATIC",
						description: "The system recovers services automatically after an attack has been performed."
					},
					U: {
						shortName: "U",
						name: "User",
						jsonSchemaName: "USER",
						description: "The system requires manual intervention by the user to recover services, after an attack has been performed."
					},
					I: {
						shortName: "I",
						name: "Irrecoverable",
						abbreviatedName: "Irrecov.",
						jsonSchemaName: "IRRECOVERABLE",
						description: "The system services are irrecoverable by the user, after an attack has been performed."
					}
				}, o.R = {
					name: "Recovery",
					shortName: "R",
					description: "This supplemental metric describes the resilience of a system to recover services, in terms of performance and availability, after an attack has been performed.",
					values: [
						o.R_VALUES.X,
						o.R_VALUES.A,
						o.R_VALUES.U,
						o.R_VALUES.I
					],
					worseCaseValue: o.R_VALUES.I
				}, o.V_VALUES = {
					X: {
						shortName: "X",
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "The metric has not been evaluated."
					},
					D: {
						shortName: "D",
						name: "Diffuse",
						jsonSchemaName: "DIFFUSE",
						description: "The vulnerable system has limited resources. That is, the resources that the attacker will gain control over with a single exploitation event are relatively small. An example of Diffuse (think: limited) Value Density would be an attack on a single email client vulnerability."
					},
					C: {
						shortName: "C",
						name: "Concentrated",
						abbreviatedName: "Concentr.",
						jsonSchemaName: "CONCENTRATED",
						description: "The vulnerable system is rich in resources. Heuristically, such systems are often the direct responsibility of “system operators” rather than users. An example of Concentrated (think: broad) Value Density would be an attack on a central email server."
					}
				}, o.V = {
					name: "Value Density",
					shortName: "V",
					description: "This supplemental metric describes the resources that the attacker will gain control over with a single exploitation event.",
					values: [
						o.V_VALUES.X,
						o.V_VALUES.D,
						o.V_VALUES.C
					],
					worseCaseValue: o.V_VALUES.C
				}, o.RE_VALUES = {
					X: {
						shortName: "X",
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "The metric has not been evaluated."
					},
					L: {
						shortName: "L",
						name: "Low",
						jsonSchemaName: "LOW",
						description: "The effort required to respond to a vulnerability is low/trivial. Examples include: communication on better documentation, configuration workarounds, or guidance from the vendor that does not require an immediate update, upgrade, or replacement by the consuming entity, such as firewall filter configuration."
					},
					M: {
						shortName: "M",
						name: "Moderate",
						abbreviatedName: "Moder.",
						jsonSchemaName: "MODERATE",
						description: "The actions required to respond to a vulnerability require some effort on behalf of the consumer and could cause minimal service impact to implement. Examples include: simple remote update, disabling of a subsystem, or a low-touch software upgrade such as a driver update."
					},
					H: {
						shortName: "H",
						name: "High",
						jsonSchemaName: "HIGH",
						description: "The actions required to respond to a vulnerability are significant and/or difficult, and may possibly lead to an extended, scheduled service impact. This would need to be considered for scheduling purposes including honoring any embargo on deployment of the selected response. Alternatively, response to the vulnerability in the field is not possible remotely. The only resolution to the vulnerability involves physical replacement (e.g. units deployed would have to be recalled for a depot level repair or replacement)."
					}
				}, o.RE = {
					name: "Vulnerability Response Effort",
					shortName: "RE",
					description: "This supplemental metric provides supplemental information on how difficult it is for consumers to provide an initial response to the impact of a vulnerability for deployed products and services in their infrastructure.",
					values: [
						o.RE_VALUES.X,
						o.RE_VALUES.L,
						o.RE_VALUES.M,
						o.RE_VALUES.H
					],
					worseCaseValue: o.RE_VALUES.H
				}, o.U_VALUES = {
					X: {
						shortName: "X",
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "The metric has not been evaluated."
					},
					Clear: {
						shortName: "Clear",
						name: "Clear",
						jsonSchemaName: "CLEAR",
						description: "Provider has assessed the impact of this vulnerability as having the highest urgency."
					},
					Green: {
						shortName: "Green",
						name: "Green",
						jsonSchemaName: "GREEN",
						description: "Provider has assessed the impact of this vulnerability as having a moderate urgency."
					},
					Amber: {
						shortName: "Amber",
						name: "Amber",
						jsonSchemaName: "AMBER",
						description: "Provider has assessed the impact of this vulnerability as having a reduced urgency."
					},
					Red: {
						shortName: "Red",
						name: "Red",
						jsonSchemaName: "RED",
						description: "Provider has assessed the impact of this vulnerability as having no urgency (Informational)."
					}
				}, o.U = {
					name: "Provider Urgency",
					shortName: "U",
					description: "This supplemental metric provides a standardized way for the system provider to convey a qualitative urgency rating (Clear, Green, Amber, Red) for the vulnerability.",
					values: [
						o.U_VALUES.X,
						o.U_VALUES.Clear,
						o.U_VALUES.Green,
						o.U_VALUES.Amber,
						o.U_VALUES.Red
					],
					worseCaseValue: o.U_VALUES.Red
				}, o.MAV = {
					name: "Modified Attack Vector",
					shortName: "MAV",
					subCategory: "Exploitability Metrics",
					description: "Overrides the Base Attack Vector metric to reflect specific characteristics of the analyst's environment.",
					baseMetricEquivalent: o.AV,
					values: o.AV.values,
					worseCaseValue: o.AV_VALUES.N
				}, o.MAC = {
					name: "Modified Attack Complexity",
					shortName: "MAC",
					subCategory: "Exploitability Metrics",
					description: "Overrides the Base Attack Complexity metric to reflect specific characteristics of the analyst's environment.",
					baseMetricEquivalent: o.AC,
					values: o.AC.values,
					worseCaseValue: o.AC_VALUES.L
				}, o.MAT = {
					name: "Modified Attack Requirements",
					shortName: "MAT",
					subCategory: "Exploitability Metrics",
					description: "Overrides the Base Attack Requirements metric to reflect specific characteristics of the analyst's environment.",
					baseMetricEquivalent: o.AT,
					values: o.AT.values,
					worseCaseValue: o.AT_VALUES.P
				}, o.MPR = {
					name: "Modified Privileges Required",
					shortName: "MPR",
					subCategory: "Exploitability Metrics",
					description: "Overrides the Base Privileges Required metric to reflect specific characteristics of the analyst's environment.",
					baseMetricEquivalent: o.PR,
					values: o.PR.values,
					worseCaseValue: o.PR_VALUES.N
				}, o.MUI = {
					name: "Modified User Interaction",
					shortName: "MUI",
					subCategory: "Exploitability Metrics",
					description: "Overrides the Base User Interaction metric to reflect specific characteristics of the analyst's environment.",
					baseMetricEquivalent: o.UI,
					values: o.UI.values,
					worseCaseValue: o.UI_VALUES.N
				}, o.MVC = {
					name: "Modified Confidentiality",
					shortName: "MVC",
					subCategory: "Vulnerable System Impact",
					description: "Overrides the Base Vulnerable System Confidentiality metric to reflect specific characteristics of the analyst's environment.",
					baseMetricEquivalent: o.VC,
					values: o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE,
					worseCaseValue: o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H
				}, o.MVI = {
					name: "Modified Integrity",
					shortName: "MVI",
					subCategory: "Vulnerable System Impact",
					description: "Overrides the Base Vulnerable System Integrity metric to reflect specific characteristics of the analyst's environment.",
					baseMetricEquivalent: o.VI,
					values: o.VULNERABLE_SYSTEM_INTEGRITY_BASE,
					worseCaseValue: o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.H
				}, o.MVA = {
					name: "Modified Availability",
					shortName: "MVA",
					subCategory: "Vulnerable System Impact",
					description: "Overrides the Base Vulnerable System Availability metric to reflect specific characteristics of the analyst's environment.",
					baseMetricEquivalent: o.VA,
					values: o.VULNERABLE_SYSTEM_AVAILABILITY_BASE,
					worseCaseValue: o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.H
				}, o.MSC = {
					name: "Modified Confidentiality",
					shortName: "MSC",
					subCategory: "Subsequent System Impact",
					description: "Overrides the Base Subsequent System Confidentiality metric to reflect specific characteristics of the analyst's environment.",
					baseMetricEquivalent: o.SC,
					values: o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED,
					worseCaseValue: o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.H
				}, o.MSI = {
					name: "Modified Integrity",
					shortName: "MSI",
					subCategory: "Subsequent System Impact",
					description: "Overrides the Base Subsequent System Integrity metric to reflect specific characteristics of the analyst's environment.",
					baseMetricEquivalent: o.SI,
					baseMetricEquivalentMapper: (e) => e === o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.S ? o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H : e,
					values: o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED,
					worseCaseValue: o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H
				}, o.MSA = {
					name: "Modified Availability",
					shortName: "MSA",
					subCategory: "Subsequent System Impact",
					description: "Overrides the Base Subsequent System Availability metric to reflect specific characteristics of the analyst's environment.",
					baseMetricEquivalent: o.SA,
					baseMetricEquivalentMapper: (e) => e === o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.S ? o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H : e,
					values: o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED,
					worseCaseValue: o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H
				}, o.CR = {
					name: "Confidentiality Requirement",
					shortName: "CR",
					description: "This metric enables the consumer to customize the assessment depending on the importance of Confidentiality to the affected IT asset within the analyst's organization.",
					values: o.REQUIREMENT_CONFIDENTIALITY_MODIFIED,
					worseCaseValue: o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.H
				}, o.IR = {
					name: "Integrity Requirement",
					shortName: "IR",
					description: "This metric enables the consumer to customize the assessment depending on the importance of Integrity to the affected IT asset within the analyst's organization.",
					values: o.REQUIREMENT_INTEGRITY_MODIFIED,
					worseCaseValue: o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.H
				}, o.AR = {
					name: "Availability Requirement",
					shortName: "AR",
					description: "This metric enables the consumer to customize the assessment depending on the importance of Availability to the affected IT asset within the analyst's organization.",
					values: o.REQUIREMENT_AVAILABILITY_MODIFIED,
					worseCaseValue: o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.H
				}, o.E_VALUES = {
					X: {
						shortName: "X",
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Reliable threat intelligence is not available to determine Exploit Maturity characteristics. This is the default value and is equivalent to Attacked (A) for the purposes of the calculation of the score by assuming the worst case."
					},
					A: {
						shortName: "A",
						name: "Attacked",
						jsonSchemaName: "ATTACKED",
						description: "Based on available threat intelligence either of the following must apply: Attacks targeting this vulnerability (attempted or successful) have been reported Solutions to simplify attempts to exploit the vulnerability are publicly or privately available (such as exploit toolkits)"
					},
					P: {
						shortName: "P",
						name: "POC",
						jsonSchemaName: "PROOF_OF_CONCEPT",
						description: "Based on available threat intelligence each of the following must apply: Proof-of-concept exploit code is publicly available No knowledge of reported attempts to exploit this vulnerability No knowledge of publicly available solutions used to simplify attempts to exploit the vulnerability (i.e., the “Attacked” value does not apply)"
					},
					U: {
						shortName: "U",
						name: "Unreported",
						jsonSchemaName: "UNREPORTED",
						description: "Based on available threat intelligence each of the following must apply: No knowledge of publicly available proof-of-concept exploit code No knowledge of reported attempts to exploit this vulnerability No knowledge of publicly available solutions used to simplify attempts to exploit the vulnerability (i.e., neither the “POC” nor “Attacked” values apply)"
					}
				}, o.E = {
					name: "Exploit Maturity",
					shortName: "E",
					description: "This metric measures the likelihood of the vulnerability being attacked, and is based on the current state of exploit techniques, exploit code availability, or active in-the-wild exploitation.",
					values: [
						o.E_VALUES.X,
						o.E_VALUES.A,
						o.E_VALUES.P,
						o.E_VALUES.U
					],
					worseCaseValue: o.E_VALUES.A
				}, o.BASE_CATEGORY = {
					name: "base",
					description: "Base Metrics"
				}, o.SUPPLEMENTAL_CATEGORY = {
					name: "supplemental",
					description: "Supplemental Metrics"
				}, o.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY = {
					name: "environmental-base",
					description: "Environmental Metrics (Modified Base)"
				}, o.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY = {
					name: "environmental-security-requirement",
					description: "Environmental Metrics (Security Requirements)"
				}, o.THREAT_CATEGORY = {
					name: "threat",
					description: "Threat Metrics"
				}, o.BASE_CATEGORY_VALUES = [
					o.AV,
					o.AC,
					o.AT,
					o.PR,
					o.UI,
					o.VC,
					o.VI,
					o.VA,
					o.SC,
					o.SI,
					o.SA
				], o.SUPPLEMENTAL_CATEGORY_VALUES = [
					o.S,
					o.AU,
					o.R,
					o.V,
					o.RE,
					o.U
				], o.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES = [
					o.MAV,
					o.MAC,
					o.MAT,
					o.MPR,
					o.MUI,
					o.MVC,
					o.MVI,
					o.MVA,
					o.MSC,
					o.MSI,
					o.MSA
				], o.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES = [
					o.CR,
					o.IR,
					o.AR
				], o.THREAT_CATEGORY_VALUES = [o.E], o.REGISTERED_COMPONENTS_EDITOR_ORDER = new Map(), o.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER = new Map(), o.REGISTERED_COMPONENTS_EDITOR_ORDER.set(o.BASE_CATEGORY, o.BASE_CATEGORY_VALUES), o.REGISTERED_COMPONENTS_EDITOR_ORDER.set(o.SUPPLEMENTAL_CATEGORY, o.SUPPLEMENTAL_CATEGORY_VALUES), o.REGISTERED_COMPONENTS_EDITOR_ORDER.set(o.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY, o.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES), o.REGISTERED_COMPONENTS_EDITOR_ORDER.set(o.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY, o.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES), o.REGISTERED_COMPONENTS_EDITOR_ORDER.set(o.THREAT_CATEGORY, o.THREAT_CATEGORY_VALUES), o.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(o.BASE_CATEGORY, o.BASE_CATEGORY_VALUES), o.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(o.THREAT_CATEGORY, o.THREAT_CATEGORY_VALUES), o.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(o.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY, o.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES), o.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(o.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY, o.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES), o.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(o.SUPPLEMENTAL_CATEGORY, o.SUPPLEMENTAL_CATEGORY_VALUES), o.MV_LOOKUP = {
					"000000": 10,
					"000001": 9.9,
					"000010": 9.8,
					"000011": 9.5,
					"000020": 9.5,
					"000021": 9.2,
					"000100": 10,
					"000101": 9.6,
					"000110": 9.3,
					"000111": 8.7,
					"000120": 9.1,
					"000121": 8.1,
					"000200": 9.3,
					"000201": 9,
					"000210": 8.9,
					"000211": 8,
					"000220": 8.1,
					"000221": 6.8,
					"001000": 9.8,
					"001001": 9.5,
					"001010": 9.5,
					"001011": 9.2,
					"001020": 9,
					"001021": 8.4,
					"001100": 9.3,
					"001101": 9.2,
					"001110": 8.9,
					"001111": 8.1,
					"001120": 8.1,
					"001121": 6.5,
					"001200": 8.8,
					"001201": 8,
					"001210": 7.8,
					"001211": 7,
					"001220": 6.9,
					"001221": 4.8,
					"002001": 9.2,
					"002011": 8.2,
					"002021": 7.2,
					"002101": 7.9,
					"002111": 6.9,
					"002121": 5,
					"002201": 6.9,
					"002211": 5.5,
					"002221": 2.7,
					"010000": 9.9,
					"010001": 9.7,
					"010010": 9.5,
					"010011": 9.2,
					"010020": 9.2,
					"010021": 8.5,
					"010100": 9.5,
					"010101": 9.1,
					"010110": 9,
					"010111": 8.3,
					"010120": 8.4,
					"010121": 7.1,
					"010200": 9.2,
					"010201": 8.1,
					"010210": 8.2,
					"010211": 7.1,
					"010220": 7.2,
					"010221": 5.3,
					"011000": 9.5,
					"011001": 9.3,
					"011010": 9.2,
					"011011": 8.5,
					"011020": 8.5,
					"011021": 7.3,
					"011100": 9.2,
					"011101": 8.2,
					"011110": 8,
					"011111": 7.2,
					"011120": 7,
					"011121": 5.9,
					"011200": 8.4,
					"011201": 7,
					"011210": 7.1,
					"011211": 5.2,
					"011220": 5,
					"011221": 3,
					"012001": 8.6,
					"012011": 7.5,
					"012021": 5.2,
					"012101": 7.1,
					"012111": 5.2,
					"012121": 2.9,
					"012201": 6.3,
					"012211": 2.9,
					"012221": 1.7,
					1e5: 9.8,
					100001: 9.5,
					100010: 9.4,
					100011: 8.7,
					100020: 9.1,
					100021: 8.1,
					100100: 9.4,
					100101: 8.9,
					100110: 8.6,
					100111: 7.4,
					100120: 7.7,
					100121: 6.4,
					100200: 8.7,
					100201: 7.5,
					100210: 7.4,
					100211: 6.3,
					100220: 6.3,
					100221: 4.9,
					101e3: 9.4,
					101001: 8.9,
					101010: 8.8,
					101011: 7.7,
					101020: 7.6,
					101021: 6.7,
					101100: 8.6,
					101101: 7.6,
					101110: 7.4,
					101111: 5.8,
					101120: 5.9,
					101121: 5,
					101200: 7.2,
					101201: 5.7,
					101210: 5.7,
					101211: 5.2,
					101220: 5.2,
					101221: 2.5,
					102001: 8.3,
					102011: 7,
					102021: 5.4,
					102101: 6.5,
					102111: 5.8,
					102121: 2.6,
					102201: 5.3,
					102211: 2.1,
					102221: 1.3,
					11e4: 9.5,
					110001: 9,
					110010: 8.8,
					110011: 7.6,
					110020: 7.6,
					110021: 7,
					110100: 9,
					110101: 7.7,
					110110: 7.5,
					110111: 6.2,
					110120: 6.1,
					110121: 5.3,
					110200: 7.7,
					110201: 6.6,
					110210: 6.8,
					110211: 5.9,
					110220: 5.2,
					110221: 3,
					111e3: 8.9,
					111001: 7.8,
					111010: 7.6,
					111011: 6.7,
					111020: 6.2,
					111021: 5.8,
					111100: 7.4,
					111101: 5.9,
					111110: 5.7,
					111111: 5.7,
					111120: 4.7,
					111121: 2.3,
					111200: 6.1,
					111201: 5.2,
					111210: 5.7,
					111211: 2.9,
					111220: 2.4,
					111221: 1.6,
					112001: 7.1,
					112011: 5.9,
					112021: 3,
					112101: 5.8,
					112111: 2.6,
					112121: 1.5,
					112201: 2.3,
					112211: 1.3,
					112221: .6,
					2e5: 9.3,
					200001: 8.7,
					200010: 8.6,
					200011: 7.2,
					200020: 7.5,
					200021: 5.8,
					200100: 8.6,
					200101: 7.4,
					200110: 7.4,
					200111: 6.1,
					200120: 5.6,
					200121: 3.4,
					200200: 7,
					200201: 5.4,
					200210: 5.2,
					200211: 4,
					200220: 4,
					200221: 2.2,
					201e3: 8.5,
					201001: 7.5,
					201010: 7.4,
					201011: 5.5,
					201020: 6.2,
					201021: 5.1,
					201100: 7.2,
					201101: 5.7,
					201110: 5.5,
					201111: 4.1,
					201120: 4.6,
					201121: 1.9,
					201200: 5.3,
					201201: 3.6,
					201210: 3.4,
					201211: 1.9,
					201220: 1.9,
					201221: .8,
					202001: 6.4,
					202011: 5.1,
					202021: 2,
					202101: 4.7,
					202111: 2.1,
					202121: 1.1,
					202201: 2.4,
					202211: .9,
					202221: .4,
					21e4: 8.8,
					210001: 7.5,
					210010: 7.3,
					210011: 5.3,
					210020: 6,
					210021: 5,
					210100: 7.3,
					210101: 5.5,
					210110: 5.9,
					210111: 4,
					210120: 4.1,
					210121: 2,
					210200: 5.4,
					210201: 4.3,
					210210: 4.5,
					210211: 2.2,
					210220: 2,
					210221: 1.1,
					211e3: 7.5,
					211001: 5.5,
					211010: 5.8,
					211011: 4.5,
					211020: 4,
					211021: 2.1,
					211100: 6.1,
					211101: 5.1,
					211110: 4.8,
					211111: 1.8,
					211120: 2,
					211121: .9,
					211200: 4.6,
					211201: 1.8,
					211210: 1.7,
					211211: .7,
					211220: .8,
					211221: .2,
					212001: 5.3,
					212011: 2.4,
					212021: 1.4,
					212101: 2.4,
					212111: 1.2,
					212121: .5,
					212201: 1,
					212211: .3,
					212221: .1
				}, o.ATTRIBUTE_SEVERITY_ORDER = [
					[o.AT_VALUES.P, o.AT_VALUES.P],
					[o.AT_VALUES.N, o.AT_VALUES.N],
					[o.AT_VALUES.X, o.AT_VALUES.X],
					[o.S_VALUES.X],
					[o.S_VALUES.N],
					[o.S_VALUES.P],
					[o.AU_VALUES.X],
					[o.AU_VALUES.N],
					[o.AU_VALUES.Y],
					[o.V_VALUES.X],
					[o.V_VALUES.D],
					[o.V_VALUES.C],
					[o.AC_VALUES.H, o.AC_VALUES.H],
					[o.AC_VALUES.L, o.AC_VALUES.L],
					[o.AC_VALUES.X, o.AC_VALUES.X],
					[o.PR_VALUES.H, o.PR_VALUES.H],
					[o.PR_VALUES.L, o.PR_VALUES.L],
					[o.PR_VALUES.N, o.PR_VALUES.N],
					[o.PR_VALUES.X, o.PR_VALUES.X],
					[o.UI_VALUES.A, o.UI_VALUES.A],
					[o.UI_VALUES.P, o.UI_VALUES.P],
					[o.UI_VALUES.N, o.UI_VALUES.N],
					[o.UI_VALUES.X, o.UI_VALUES.X],
					[
						o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.X,
						o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.X,
						o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.X
					],
					[
						o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.N,
						o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.N,
						o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.N
					],
					[
						o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.L,
						o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.L,
						o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.L
					],
					[
						o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H,
						o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.H,
						o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.H
					],
					[
						o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.X,
						o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.X,
						o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.X,
						o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.X,
						o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.X,
						o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.X
					],
					[
						o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.N,
						o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.N,
						o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.N,
						o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.N,
						o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.N,
						o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.N
					],
					[
						o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.L,
						o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.L,
						o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.L,
						o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.L,
						o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.L,
						o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.L
					],
					[
						o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.H,
						o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H,
						o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H,
						o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H,
						o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.H,
						o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.H
					],
					[
						o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.S,
						o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.S,
						o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.S,
						o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.S,
						o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.S
					],
					[
						o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.L,
						o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.L,
						o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.L
					],
					[
						o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.M,
						o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.M,
						o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.M
					],
					[
						o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.H,
						o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.H,
						o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.H
					],
					[
						o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.X,
						o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.X,
						o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.X
					],
					[o.E_VALUES.U],
					[o.E_VALUES.P],
					[o.E_VALUES.A],
					[o.E_VALUES.X],
					[o.R_VALUES.X],
					[o.R_VALUES.A],
					[o.R_VALUES.U],
					[o.R_VALUES.I],
					[o.RE_VALUES.X],
					[o.RE_VALUES.L],
					[o.RE_VALUES.M],
					[o.RE_VALUES.H],
					[o.U_VALUES.X],
					[o.U_VALUES.Clear],
					[o.U_VALUES.Green],
					[o.U_VALUES.Amber],
					[o.U_VALUES.Red],
					[o.AV_VALUES.X, o.AV_VALUES.X],
					[o.AV_VALUES.P, o.AV_VALUES.P],
					[o.AV_VALUES.L, o.AV_VALUES.L],
					[o.AV_VALUES.A, o.AV_VALUES.A],
					[o.AV_VALUES.N, o.AV_VALUES.N]
				];
			},
			904: (e, t) => {
				Object.defineProperty(t, "__esModule", { value: !0 }), t.EqOperations36 = t.EqOperations5 = t.EqOperations4 = t.EqOperations2 = t.EqOperations1 = t.EqOperations1245 = t.getEqImplementations = void 0, t.getEqImplementations = () => [
					a.getInstance(),
					i.getInstance(),
					s.getInstance(),
					n.getInstance(),
					r.getInstance()
				];
				class o {
					deriveNextLowerMacro(e) {
						return [e.deriveNextLower(this.getEqNumber())];
					}
					lookupScoresForNextLowerMacro(e) {
						return e[0].getLookupTableScore();
					}
					getHighestSeverityVectors(e) {
						return this.getEq(e).getHighestSeverityVectorsUnparsed();
					}
					lookupMacroVectorDepth(e) {
						return this.getEq(e).getVectorDepth();
					}
				}
				t.EqOperations1245 = o;
				class a extends o {
					getEq(e) {
						return e.getEq1();
					}
					getRelevantAttributes() {
						return [
							"AV",
							"PR",
							"UI"
						];
					}
					getEqNumber() {
						return 1;
					}
					static getInstance() {
						return a.instance;
					}
				}
				t.EqOperations1 = a, a.instance = new a();
				class i extends o {
					getEq(e) {
						return e.getEq2();
					}
					getRelevantAttributes() {
						return ["AC", "AT"];
					}
					getEqNumber() {
						return 2;
					}
					static getInstance() {
						return i.instance;
					}
				}
				t.EqOperations2 = i, i.instance = new i();
				class s extends o {
					getEq(e) {
						return e.getEq4();
					}
					getRelevantAttributes() {
						return [
							"SC",
							"SI",
							"SA"
						];
					}
					getEqNumber() {
						return 4;
					}
					static getInstance() {
						return s.instance;
					}
				}
				t.EqOperations4 = s, s.instance = new s();
				class n extends o {
					getEq(e) {
						return e.getEq5();
					}
					getRelevantAttributes() {
						return [];
					}
					getEqNumber() {
						return 5;
					}
					static getInstance() {
						return n.instance;
					}
				}
				t.EqOperations5 = n, n.instance = new n();
				class r {
					static getInstance() {
						return r.instance;
					}
					getHighestSeverityVectors(e) {
						return e.getJointEq3AndEq6().getHighestSeverityVectorsUnparsed();
					}
					getRelevantAttributes() {
						return [
							"VC",
							"VI",
							"VA",
							"CR",
							"IR",
							"AR"
						];
					}
					deriveNextLowerMacro(e) {
						let t = e.getEq3().getLevelAsInt(), o = e.getEq6().getLevelAsInt();
						return t === 1 && o === 1 || t === 0 && o === 1 ? [e.deriveNextLower(3)] : t === 1 && o === 0 ? [e.deriveNextLower(6)] : t === 0 && o === 0 ? [e.deriveNextLower(3), e.deriveNextLower(6)] : [e.deriveNextLower(3).deriveNextLower(6)];
					}
					lookupScoresForNextLowerMacro(e) {
						let t = NaN, o = NaN;
						return e.length > 0 && e[0] != null && (t = e[0].getLookupTableScore()), e.length > 1 && e[1] != null && (o = e[1].getLookupTableScore()), isNaN(t) || isNaN(o) ? isNaN(t) ? o : t : Math.max(t, o);
					}
					lookupMacroVectorDepth(e) {
						return e.getJointEq3AndEq6().getVectorDepth();
					}
				}
				t.EqOperations36 = r, r.instance = new r();
			},
			951: (e, t) => {
				var o;
				Object.defineProperty(t, "__esModule", { value: !0 }), t.Cvss3P1Components = void 0;
				class a {}
				t.Cvss3P1Components = a, o = a, a.CONFIDENTIALITY_IMPACT_VALUES = {
					X: {
						shortName: "X",
						value: 0,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					N: {
						shortName: "N",
						value: 0,
						name: "None",
						jsonSchemaName: "NONE",
						description: "There is no loss of confidentiality within the impacted component."
					},
					L: {
						shortName: "L",
						value: .22,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "There is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does not have control over what information is obtained, or the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss to the impacted component."
					},
					H: {
						shortName: "H",
						value: .56,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "There is a total loss of confidentiality, resulting in all resources within the impacted component being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct, serious impact. For example, an attacker steals the administrator's password, or private encryption keys of a web server."
					}
				}, a.CONFIDENTIALITY_IMPACT = [
					o.CONFIDENTIALITY_IMPACT_VALUES.X,
					o.CONFIDENTIALITY_IMPACT_VALUES.N,
					o.CONFIDENTIALITY_IMPACT_VALUES.L,
					o.CONFIDENTIALITY_IMPACT_VALUES.H
				], a.INTEGRITY_IMPACT_VALUES = {
					X: {
						shortName: "X",
						value: 0,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					N: {
						shortName: "N",
						value: 0,
						name: "None",
						jsonSchemaName: "NONE",
						description: "There is no loss of integrity within the impacted component."
					},
					L: {
						shortName: "L",
						value: .22,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "Modification of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data modification does not have a direct, serious impact on the impacted component."
					},
					H: {
						shortName: "H",
						value: .56,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "There is a total loss of integrity, or a complete loss of protection. For example, the attacker is able to modify any/all files protected by the impacted component. Alternatively, only some files can be modified, but malicious modification would present a direct, serious consequence to the impacted component."
					}
				}, a.INTEGRITY_IMPACT = [
					o.INTEGRITY_IMPACT_VALUES.X,
					o.INTEGRITY_IMPACT_VALUES.N,
					o.INTEGRITY_IMPACT_VALUES.L,
					o.INTEGRITY_IMPACT_VALUES.H
				], a.AVAILABILITY_IMPACT_VALUES = {
					X: {
						shortName: "X",
						value: 0,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					N: {
						shortName: "N",
						value: 0,
						name: "None",
						jsonSchemaName: "NONE",
						description: "There is no impact to availability within the impacted component."
					},
					L: {
						shortName: "L",
						value: .22,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the attacker does not have the ability to completely deny service to legitimate users. The resources in the impacted component are either partially available all of the time, or fully available only some of the time, but overall there is no direct, serious consequence to the impacted component."
					},
					H: {
						shortName: "H",
						value: .56,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the impacted component; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to the impacted component (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerability that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely unavailable)."
					}
				}, a.AVAILABILITY_IMPACT = [
					o.AVAILABILITY_IMPACT_VALUES.X,
					o.AVAILABILITY_IMPACT_VALUES.N,
					o.AVAILABILITY_IMPACT_VALUES.L,
					o.AVAILABILITY_IMPACT_VALUES.H
				], a.CONFIDENTIALITY_REQUIREMENT_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium."
					},
					L: {
						shortName: "L",
						value: .5,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "Loss of Confidentiality is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					},
					M: {
						shortName: "M",
						value: 1,
						name: "Medium",
						jsonSchemaName: "MEDIUM",
						description: "Loss of Confidentiality is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					},
					H: {
						shortName: "H",
						value: 1.5,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "Loss of Confidentiality is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					}
				}, a.CONFIDENTIALITY_REQUIREMENT = [
					o.CONFIDENTIALITY_REQUIREMENT_VALUES.X,
					o.CONFIDENTIALITY_REQUIREMENT_VALUES.L,
					o.CONFIDENTIALITY_REQUIREMENT_VALUES.M,
					o.CONFIDENTIALITY_REQUIREMENT_VALUES.H
				], a.INTEGRITY_REQUIREMENT_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium."
					},
					L: {
						shortName: "L",
						value: .5,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "Loss of Integrity is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					},
					M: {
						shortName: "M",
						value: 1,
						name: "Medium",
						jsonSchemaName: "MEDIUM",
						description: "Loss of Integrity is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					},
					H: {
						shortName: "H",
						value: 1.5,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "Loss of Integrity is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					}
				}, a.INTEGRITY_REQUIREMENT = [
					o.INTEGRITY_REQUIREMENT_VALUES.X,
					o.INTEGRITY_REQUIREMENT_VALUES.L,
					o.INTEGRITY_REQUIREMENT_VALUES.M,
					o.INTEGRITY_REQUIREMENT_VALUES.H
				], a.AVAILABILITY_REQUIREMENT_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium."
					},
					L: {
						shortName: "L",
						value: .5,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "Loss of Availability is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					},
					M: {
						shortName: "M",
						value: 1,
						name: "Medium",
						jsonSchemaName: "MEDIUM",
						description: "Loss of Availability is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					},
					H: {
						shortName: "H",
						value: 1.5,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "Loss of Availability is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
					}
				}, a.AVAILABILITY_REQUIREMENT = [
					o.AVAILABILITY_REQUIREMENT_VALUES.X,
					o.AVAILABILITY_REQUIREMENT_VALUES.L,
					o.AVAILABILITY_REQUIREMENT_VALUES.M,
					o.AVAILABILITY_REQUIREMENT_VALUES.H
				], a.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					L: {
						shortName: "L",
						value: .5,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "There is no impact to the integrity of the system."
					},
					M: {
						shortName: "M",
						value: 1,
						name: "Medium",
						jsonSchemaName: "MEDIUM",
						description: "There is a partial compromise of system integrity."
					},
					H: {
						shortName: "H",
						value: 1.5,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "There is a total compromise of system integrity."
					}
				}, a.TEMPLATE_CIA_REQUIREMENT_MODIFIED = [
					o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.X,
					o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.L,
					o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.M,
					o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.H
				], a.BASE_CATEGORY = {
					name: "base",
					description: "This metric reflects the qualities of a vulnerability that are constant over time and across user environments."
				}, a.AV_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					N: {
						shortName: "N",
						value: .85,
						name: "Network",
						abbreviatedName: "Netw.",
						jsonSchemaName: "NETWORK",
						description: "The vulnerable component is bound to the network stack and the set of possible attackers extends beyond the other options listed below, up to and including the entire Internet."
					},
					A: {
						shortName: "A",
						value: .62,
						name: "Adjacent Network",
						abbreviatedName: "Adj. Network",
						jsonSchemaName: "ADJACENT_NETWORK",
						description: "The vulnerable component is bound to the network stack, but the attack is limited at the protocol level to a logically adjacent topology."
					},
					L: {
						shortName: "L",
						value: .55,
						name: "Local",
						jsonSchemaName: "LOCAL",
						description: "The vulnerable component is not bound to the network stack and the attacker's path is via read/write/execute capabilities."
					},
					P: {
						shortName: "P",
						value: .2,
						name: "Physical",
						abbreviatedName: "Phys.",
						jsonSchemaName: "PHYSICAL",
						description: "The attack requires the attacker to physically touch or manipulate the vulnerable component."
					}
				}, a.AV = {
					name: "Attack Vector",
					shortName: "AV",
					subCategory: "Exploitability Metrics",
					description: "This metric reflects the context by which vulnerability exploitation is possible. The more remote an attacker can be to attack a host, the greater the vulnerability score.",
					values: [
						o.AV_VALUES.X,
						o.AV_VALUES.N,
						o.AV_VALUES.A,
						o.AV_VALUES.L,
						o.AV_VALUES.P
					]
				}, a.AC_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					L: {
						shortName: "L",
						value: .77,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "Specialized access conditions or extenuating circumstances do not exist. An attacker can expect repeatable success when attacking the vulnerable component."
					},
					H: {
						shortName: "H",
						value: .44,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "A successful attack depends on conditions beyond the attacker's control. That is, a successful attack cannot be accomplished at will, but requires the attacker to invest in some measurable amount of effort in preparation or execution against the vulnerable component before a successful attack can be expected."
					}
				}, a.AC = {
					name: "Attack Complexity",
					shortName: "AC",
					subCategory: "Exploitability Metrics",
					description: "This metric describes the conditions beyond the attacker's control that must exist in order to exploit the vulnerability.",
					values: [
						o.AC_VALUES.X,
						o.AC_VALUES.L,
						o.AC_VALUES.H
					]
				}, a.PR_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						changedValue: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					N: {
						shortName: "N",
						value: .85,
						changedValue: .85,
						name: "None",
						jsonSchemaName: "NONE",
						description: "The attacker is unauthorized prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack."
					},
					L: {
						shortName: "L",
						value: .62,
						changedValue: .68,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "The attacker requires privileges that provide basic user capabilities that could normally affect only settings and files owned by a user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources."
					},
					H: {
						shortName: "H",
						value: .27,
						changedValue: .5,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "The attacker requires privileges that provide significant (e.g., administrative) control over the vulnerable component allowing access to component-wide settings and files."
					}
				}, a.PR = {
					name: "Privileges Required",
					shortName: "PR",
					subCategory: "Exploitability Metrics",
					description: "This metric describes the level of privileges an attacker must possess before successfully exploiting the vulnerability.",
					values: [
						o.PR_VALUES.X,
						o.PR_VALUES.N,
						o.PR_VALUES.L,
						o.PR_VALUES.H
					]
				}, a.UI_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					N: {
						shortName: "N",
						value: .85,
						name: "None",
						jsonSchemaName: "NONE",
						description: "The vulnerable system can be exploited without interaction from any user."
					},
					R: {
						shortName: "R",
						value: .62,
						name: "Required",
						abbreviatedName: "Req.",
						jsonSchemaName: "REQUIRED",
						description: "Successful exploitation of this vulnerability requires a user to take some action before the vulnerability can be exploited. For example, a successful exploit may only be possible during the installation of an application by a system administrator."
					}
				}, a.UI = {
					name: "User Interaction",
					shortName: "UI",
					subCategory: "Exploitability Metrics",
					description: "This metric captures the requirement for a user, other than the attacker, to participate in the successful compromise of the vulnerable component.",
					values: [
						o.UI_VALUES.X,
						o.UI_VALUES.N,
						o.UI_VALUES.R
					]
				}, a.S_VALUES = {
					X: {
						shortName: "X",
						value: !1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					U: {
						shortName: "U",
						value: !1,
						name: "Unchanged",
						abbreviatedName: "Unchang.",
						jsonSchemaName: "UNCHANGED",
						description: "An exploited vulnerability can only affect resources managed by the same authority."
					},
					C: {
						shortName: "C",
						value: !0,
						name: "Changed",
						jsonSchemaName: "CHANGED",
						description: "An exploited vulnerability can affect resources beyond the authorization privileges intended by the vulnerable system's design."
					}
				}, a.S = {
					name: "Scope",
					shortName: "S",
					subCategory: "Exploitability Metrics",
					description: "Can an exploit of the vulnerability be accomplished remotely?",
					values: [
						o.S_VALUES.X,
						o.S_VALUES.U,
						o.S_VALUES.C
					]
				}, a.C = {
					name: "Confidentiality Impact",
					shortName: "C",
					subCategory: "Impact Metrics",
					description: "This metric measures the impact to the confidentiality of the information resources managed by a software component due to a successfully exploited vulnerability.",
					values: o.CONFIDENTIALITY_IMPACT
				}, a.I = {
					name: "Integrity Impact",
					shortName: "I",
					subCategory: "Impact Metrics",
					description: "This metric measures the impact to integrity of a successfully exploited vulnerability.",
					values: o.INTEGRITY_IMPACT
				}, a.A = {
					name: "Availability Impact",
					shortName: "A",
					subCategory: "Impact Metrics",
					description: "This metric measures the impact to the availability of the impacted component resulting from a successfully exploited vulnerability.",
					values: o.AVAILABILITY_IMPACT
				}, a.BASE_CATEGORY_VALUES = [
					o.AV,
					o.AC,
					o.PR,
					o.UI,
					o.S,
					o.C,
					o.I,
					o.A
				], a.TEMPORAL_CATEGORY = {
					name: "temporal",
					description: "This metric reflects the current state of exploit techniques or code availability."
				}, a.E_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					U: {
						shortName: "U",
						value: .91,
						name: "Unproven",
						abbreviatedName: "Unproven",
						description: "No exploit code is available, or an exploit is theoretical."
					},
					P: {
						shortName: "P",
						value: .94,
						name: "Proof-of-Concept",
						abbreviatedName: "Proof-of-conc.",
						jsonSchemaName: "PROOF_OF_CONCEPT",
						description: "Proof-of-concept exploit code is available, or an attack demonstration is not practical for most systems. The code or technique is not functional in all situations and may require substantial modification by a skilled attacker."
					},
					F: {
						shortName: "F",
						value: .97,
						name: "Functional",
						jsonSchemaName: "FUNCTIONAL",
						description: "Functional exploit code is available. The code works in most situations where the vulnerability exists."
					},
					H: {
						shortName: "H",
						value: 1,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "Functional exploit code is available. The code is widespread and automated and works in all situations where the vulnerability exists."
					}
				}, a.E = {
					name: "Exploit Code Maturity",
					shortName: "E",
					description: "This metric measures the likelihood of the vulnerability being attacked, and is typically based on the current state of exploit techniques, exploit code availability, or active, successful exploitation of the vulnerability.",
					values: [
						o.E_VALUES.X,
						o.E_VALUES.U,
						o.E_VALUES.P,
						o.E_VALUES.F,
						o.E_VALUES.H
					]
				}, a.RL_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					O: {
						shortName: "O",
						value: .95,
						name: "Official Fix",
						abbreviatedName: "Off. Fix",
						jsonSchemaName: "OFFICIAL_FIX",
						description: "A complete vendor solution is available. Either the vendor has issued an official patch, or an upgrade is available."
					},
					T: {
						shortName: "T",
						value: .96,
						name: "Temporary Fix",
						abbreviatedName: "Temp. Fix",
						jsonSchemaName: "TEMPORARY_FIX",
						description: "There is an official but temporary fix available. This includes instances where the vendor issues a temporary hotfix, tool, or workaround."
					},
					W: {
						shortName: "W",
						value: .97,
						name: "Workaround",
						jsonSchemaName: "WORKAROUND",
						description: "There is an unofficial, non-vendor solution available. In some cases, users of the affected technology will create a patch of their own or provide steps to work around or otherwise mitigate the vulnerability."
					},
					U: {
						shortName: "U",
						value: 1,
						name: "Unavailable",
						jsonSchemaName: "UNAVAILABLE",
						description: "There is either no solution available or it is impossible to apply."
					}
				}, a.RL = {
					name: "Remediation Level",
					shortName: "RL",
					description: "This metric describes the remediation level for a vulnerability in an affected resource.",
					values: [
						o.RL_VALUES.X,
						o.RL_VALUES.O,
						o.RL_VALUES.T,
						o.RL_VALUES.W,
						o.RL_VALUES.U
					]
				}, a.RC_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					U: {
						shortName: "U",
						value: .92,
						name: "Unknown",
						description: "Report confidence is unknown."
					},
					R: {
						shortName: "R",
						value: .96,
						name: "Reasonable",
						jsonSchemaName: "REASONABLE",
						description: "Reasonable confidence exists, or the reported vulnerability is in a component not typically used by a target or not having a large installed base."
					},
					C: {
						shortName: "C",
						value: 1,
						name: "Confirmed",
						jsonSchemaName: "CONFIRMED",
						description: "Confirmed confidence exists, or the exploit is functional in the environment where the vulnerability exists."
					}
				}, a.RC = {
					name: "Report Confidence",
					shortName: "RC",
					description: "This metric describes the level of confidence in the existence of the vulnerability and the credibility of the known technical details.",
					values: [
						o.RC_VALUES.X,
						o.RC_VALUES.U,
						o.RC_VALUES.R,
						o.RC_VALUES.C
					]
				}, a.TEMPORAL_CATEGORY_VALUES = [
					o.E,
					o.RL,
					o.RC
				], a.ENVIRONMENTAL_CATEGORY = {
					name: "environmental",
					description: "This metric reflects the characteristics of a vulnerability that are relevant and unique to a particular user's environment. This metric can greatly improve the accuracy of a score."
				}, a.MAV_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					N: {
						shortName: "N",
						value: .85,
						name: "Network",
						abbreviatedName: "Netw.",
						jsonSchemaName: "NETWORK",
						description: "The vulnerable component is bound to the network stack and the set of possible attackers extends beyond the other options listed below, up to and including the entire Internet."
					},
					A: {
						shortName: "A",
						value: .62,
						name: "Adjacent Network",
						abbreviatedName: "Adj. Network",
						jsonSchemaName: "ADJACENT_NETWORK",
						description: "The vulnerable component is bound to the network stack, but the attack is limited at the protocol level to a logically adjacent topology."
					},
					L: {
						shortName: "L",
						value: .55,
						name: "Local",
						jsonSchemaName: "LOCAL",
						description: "The vulnerable component is not bound to the network stack and the attacker's path is via read/write/execute capabilities."
					},
					P: {
						shortName: "P",
						value: .2,
						name: "Physical",
						abbreviatedName: "Phys.",
						jsonSchemaName: "PHYSICAL",
						description: "The attack requires the attacker to physically touch or manipulate the vulnerable component."
					}
				}, a.MAV = {
					name: "Modified Attack Vector",
					shortName: "MAV",
					subCategory: "Exploitability Metrics",
					description: "This metric reflects the context by which vulnerability exploitation is possible. The more remote an attacker can be to attack a host, the greater the vulnerability score.",
					baseMetricEquivalent: o.AV,
					values: [
						o.MAV_VALUES.X,
						o.MAV_VALUES.N,
						o.MAV_VALUES.A,
						o.MAV_VALUES.L,
						o.MAV_VALUES.P
					]
				}, a.MAC_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					L: {
						shortName: "L",
						value: .77,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "Specialized access conditions or extenuating circumstances do not exist. An attacker can expect repeatable success when attacking the vulnerable component."
					},
					H: {
						shortName: "H",
						value: .44,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "A successful attack depends on conditions beyond the attacker's control. That is, a successful attack cannot be accomplished at will, but requires the attacker to invest in some measurable amount of effort in preparation or execution against the vulnerable component before a successful attack can be expected."
					}
				}, a.MAC = {
					name: "Modified Attack Complexity",
					shortName: "MAC",
					subCategory: "Exploitability Metrics",
					description: "This metric describes the conditions beyond the attacker's control that must exist in order to exploit the vulnerability.",
					baseMetricEquivalent: o.AC,
					values: [
						o.MAC_VALUES.X,
						o.MAC_VALUES.L,
						o.MAC_VALUES.H
					]
				}, a.MPR_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						changedValue: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					N: {
						shortName: "N",
						value: .85,
						changedValue: .85,
						name: "None",
						jsonSchemaName: "NONE",
						description: "The attacker is unauthorized prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack."
					},
					L: {
						shortName: "L",
						value: .62,
						changedValue: .68,
						name: "Low",
						jsonSchemaName: "LOW",
						description: "The attacker requires privileges that provide basic user capabilities that could normally affect only settings and files owned by a user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources."
					},
					H: {
						shortName: "H",
						value: .27,
						changedValue: .5,
						name: "High",
						jsonSchemaName: "HIGH",
						description: "The attacker requires privileges that provide significant (e.g., administrative) control over the vulnerable component allowing access to component-wide settings and files."
					}
				}, a.MPR = {
					name: "Modified Privileges Required",
					shortName: "MPR",
					subCategory: "Exploitability Metrics",
					description: "This metric describes the level of privileges an attacker must possess before successfully exploiting the vulnerability.",
					baseMetricEquivalent: o.PR,
					values: [
						o.MPR_VALUES.X,
						o.MPR_VALUES.N,
						o.MPR_VALUES.L,
						o.MPR_VALUES.H
					]
				}, a.MUI_VALUES = {
					X: {
						shortName: "X",
						value: 1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					N: {
						shortName: "N",
						value: .85,
						name: "None",
						jsonSchemaName: "NONE",
						description: "The vulnerable system can be exploited without interaction from any user."
					},
					R: {
						shortName: "R",
						value: .62,
						name: "Required",
						jsonSchemaName: "REQUIRED",
						description: "Successful exploitation of this vulnerability requires a user to take some action before the vulnerability can be exploited. For example, a successful exploit may only be possible during the installation of an application by a system administrator."
					}
				}, a.MUI = {
					name: "Modified User Interaction",
					shortName: "MUI",
					subCategory: "Exploitability Metrics",
					description: "This metric captures the requirement for a user, other than the attacker, to participate in the successful compromise of the vulnerable component.",
					baseMetricEquivalent: o.UI,
					values: [
						o.MUI_VALUES.X,
						o.MUI_VALUES.N,
						o.MUI_VALUES.R
					]
				}, a.MS_VALUES = {
					X: {
						shortName: "X",
						value: !1,
						name: "Not Defined",
						abbreviatedName: "Not Def.",
						jsonSchemaName: "NOT_DEFINED",
						description: "Component is not defined."
					},
					U: {
						shortName: "U",
						value: !1,
						name: "Unchanged",
						abbreviatedName: "Unchang.",
						jsonSchemaName: "UNCHANGED",
						description: "An exploited vulnerability can only affect resources managed by the same authority."
					},
					C: {
						shortName: "C",
						value: !0,
						name: "Changed",
						jsonSchemaName: "CHANGED",
						description: "An exploited vulnerability can affect resources beyond the authorization privileges intended by the vulnerable system's design."
					}
				}, a.MS = {
					name: "Modified Scope",
					shortName: "MS",
					subCategory: "Exploitability Metrics",
					description: "Can an exploit of the vulnerability be accomplished remotely?",
					baseMetricEquivalent: o.S,
					values: [
						o.MS_VALUES.X,
						o.MS_VALUES.U,
						o.MS_VALUES.C
					]
				}, a.MC = {
					name: "Confidentiality Impact",
					shortName: "MC",
					subCategory: "Modified Impact",
					description: "This metric measures the impact to the confidentiality of the information resources managed by a software component due to a successfully exploited vulnerability.",
					baseMetricEquivalent: o.C,
					values: o.CONFIDENTIALITY_IMPACT
				}, a.MI = {
					name: "Integrity Impact",
					shortName: "MI",
					subCategory: "Modified Impact",
					description: "This metric measures the impact to integrity of a successfully exploited vulnerability.",
					baseMetricEquivalent: o.I,
					values: o.INTEGRITY_IMPACT
				}, a.MA = {
					name: "Availability Impact",
					shortName: "MA",
					subCategory: "Modified Impact",
					description: "This metric measures the impact to the availability of the impacted component resulting from a successfully exploited vulnerability.",
					baseMetricEquivalent: o.A,
					values: o.AVAILABILITY_IMPACT
				}, a.CR = {
					name: "Confidentiality Requirement",
					shortName: "CR",
					subCategory: "Modified Requirement (Impact Subscore) Modifiers",
					description: "This metric describes the remediation level for a vulnerability in an affected resource.",
					values: o.CONFIDENTIALITY_REQUIREMENT
				}, a.IR = {
					name: "Integrity Requirement",
					shortName: "IR",
					subCategory: "Modified Requirement (Impact Subscore) Modifiers",
					description: "This metric describes the remediation level for a vulnerability in an affected resource.",
					values: o.INTEGRITY_REQUIREMENT
				}, a.AR = {
					name: "Availability Requirement",
					shortName: "AR",
					subCategory: "Modified Requirement (Impact Subscore) Modifiers",
					description: "This metric describes the remediation level for a vulnerability in an affected resource.",
					values: o.AVAILABILITY_REQUIREMENT
				}, a.ENVIRONMENTAL_CATEGORY_VALUES = [
					o.CR,
					o.IR,
					o.AR,
					o.MAV,
					o.MAC,
					o.MPR,
					o.MUI,
					o.MS,
					o.MC,
					o.MI,
					o.MA
				], a.REGISTERED_COMPONENTS = new Map(), o.REGISTERED_COMPONENTS.set(o.BASE_CATEGORY, o.BASE_CATEGORY_VALUES), o.REGISTERED_COMPONENTS.set(o.TEMPORAL_CATEGORY, o.TEMPORAL_CATEGORY_VALUES), o.REGISTERED_COMPONENTS.set(o.ENVIRONMENTAL_CATEGORY, o.ENVIRONMENTAL_CATEGORY_VALUES), a.ATTRIBUTE_SEVERITY_ORDER = [
					[o.S_VALUES.U, o.MS_VALUES.U],
					[
						o.CONFIDENTIALITY_IMPACT_VALUES.N,
						o.INTEGRITY_IMPACT_VALUES.N,
						o.AVAILABILITY_IMPACT_VALUES.N
					],
					[o.AV_VALUES.P, o.MAV_VALUES.P],
					[
						o.CONFIDENTIALITY_IMPACT_VALUES.L,
						o.INTEGRITY_IMPACT_VALUES.L,
						o.AVAILABILITY_IMPACT_VALUES.L
					],
					[o.PR_VALUES.H, o.MPR_VALUES.H],
					[o.AC_VALUES.H, o.MAC_VALUES.H],
					[
						o.CONFIDENTIALITY_REQUIREMENT_VALUES.L,
						o.INTEGRITY_REQUIREMENT_VALUES.L,
						o.AVAILABILITY_REQUIREMENT_VALUES.L
					],
					[o.AV_VALUES.L, o.MAV_VALUES.L],
					[
						o.CONFIDENTIALITY_IMPACT_VALUES.H,
						o.INTEGRITY_IMPACT_VALUES.H,
						o.AVAILABILITY_IMPACT_VALUES.H
					],
					[o.AV_VALUES.A, o.MAV_VALUES.A],
					[o.UI_VALUES.R, o.MUI_VALUES.R],
					[o.PR_VALUES.L, o.MPR_VALUES.L],
					[o.AC_VALUES.L, o.MAC_VALUES.L],
					[o.AV_VALUES.N, o.MAV_VALUES.N],
					[o.PR_VALUES.N, o.MPR_VALUES.N],
					[o.UI_VALUES.N, o.MUI_VALUES.N],
					[o.E_VALUES.U],
					[o.E_VALUES.P],
					[o.E_VALUES.F],
					[o.E_VALUES.H],
					[o.E_VALUES.X],
					[o.RC_VALUES.U],
					[o.RL_VALUES.O],
					[o.RL_VALUES.T],
					[o.RC_VALUES.R],
					[o.RL_VALUES.W],
					[o.AV_VALUES.X, o.MAV_VALUES.X],
					[o.AC_VALUES.X, o.MAC_VALUES.X],
					[o.PR_VALUES.X, o.MPR_VALUES.X],
					[o.UI_VALUES.X, o.MUI_VALUES.X],
					[o.S_VALUES.C, o.MS_VALUES.C],
					[o.S_VALUES.X, o.MS_VALUES.X],
					[o.CONFIDENTIALITY_IMPACT_VALUES.X],
					[o.INTEGRITY_IMPACT_VALUES.X],
					[o.AVAILABILITY_IMPACT_VALUES.X],
					[o.RL_VALUES.U],
					[o.RL_VALUES.X],
					[o.RC_VALUES.C],
					[o.RC_VALUES.X],
					[
						o.CONFIDENTIALITY_REQUIREMENT_VALUES.M,
						o.INTEGRITY_REQUIREMENT_VALUES.M,
						o.AVAILABILITY_REQUIREMENT_VALUES.M
					],
					[
						o.CONFIDENTIALITY_REQUIREMENT_VALUES.X,
						o.INTEGRITY_REQUIREMENT_VALUES.X,
						o.AVAILABILITY_REQUIREMENT_VALUES.X
					],
					[
						o.CONFIDENTIALITY_REQUIREMENT_VALUES.H,
						o.INTEGRITY_REQUIREMENT_VALUES.H,
						o.AVAILABILITY_REQUIREMENT_VALUES.H
					]
				];
			},
			972: (e, t, o) => {
				var a;
				Object.defineProperty(t, "__esModule", { value: !0 }), t.Cvss4P0MacroVector = void 0;
				let i = o(730), s = o(759);
				class n {
					constructor(e, t, o, a, i, s, n) {
						this.eq1 = e, this.eq2 = t, this.eq3 = o, this.eq4 = a, this.eq5 = i, this.eq6 = s, this.jointEq3AndEq6 = n;
					}
					static fromVector(e) {
						let t = a.findMatchingEQ("1", a.EQ1_DEFINITIONS, e), o = a.findMatchingEQ("2", a.EQ2_DEFINITIONS, e), i = a.findMatchingEQ("3", a.EQ3_DEFINITIONS, e), s = a.findMatchingEQ("4", a.EQ4_DEFINITIONS, e), n = a.findMatchingEQ("5", a.EQ5_DEFINITIONS, e), r = a.findMatchingEQ("6", a.EQ6_DEFINITIONS, e), c = a.findMatchingEQ("3,6", a.JOINT_EQ3_EQ6_DEFINITIONS, e);
						return new a(t, o, i, s, n, r, c);
					}
					static findMatchingEQ(e, t, o) {
						for (let e of t) if (e.matchesConstraints(o)) return e;
						throw Error("No matching EQ found for " + e + " and vector " + o);
					}
					getEq1() {
						return this.eq1;
					}
					getEq2() {
						return this.eq2;
					}
					getEq3() {
						return this.eq3;
					}
					getEq4() {
						return this.eq4;
					}
					getEq5() {
						return this.eq5;
					}
					getEq6() {
						return this.eq6;
					}
					getJointEq3AndEq6() {
						return this.jointEq3AndEq6;
					}
					getEQ(e) {
						switch (e) {
							case 1: return this.eq1;
							case 2: return this.eq2;
							case 3: return this.eq3;
							case 4: return this.eq4;
							case 5: return this.eq5;
							case 6: return this.eq6;
							case 7: return this.jointEq3AndEq6;
							default: throw Error("Invalid EQ index: " + e);
						}
					}
					getLookupTableScore() {
						return a.getMacroVectorScore(this);
					}
					static getMacroVectorScore(e) {
						let t = e.toString(), o = s.Cvss4P0Components.MV_LOOKUP[t];
						return o === void 0 ? NaN : o;
					}
					toString() {
						return this.eq1.getLevel() + this.eq2.getLevel() + this.eq3.getLevel() + this.eq4.getLevel() + this.eq5.getLevel() + this.eq6.getLevel();
					}
					deriveNextLower(e) {
						let t = e === 1 ? this.getNextLower(a.EQ1_DEFINITIONS, this.eq1) : this.eq1, o = e === 2 ? this.getNextLower(a.EQ2_DEFINITIONS, this.eq2) : this.eq2, i = e === 3 ? this.getNextLower(a.EQ3_DEFINITIONS, this.eq3) : this.eq3, s = e === 4 ? this.getNextLower(a.EQ4_DEFINITIONS, this.eq4) : this.eq4, n = e === 5 ? this.getNextLower(a.EQ5_DEFINITIONS, this.eq5) : this.eq5, r = e === 6 ? this.getNextLower(a.EQ6_DEFINITIONS, this.eq6) : this.eq6, c = e === 7 ? this.getNextLower(a.JOINT_EQ3_EQ6_DEFINITIONS, this.jointEq3AndEq6) : this.jointEq3AndEq6;
						return new a(t, o, i, s, n, r, c);
					}
					static getIndexInDefinitions(e, t) {
						for (let o = 0; o < e.length; o++) if (e[o] === t) return o;
						throw Error("EQ not found in definitions: " + t);
					}
					getNextLower(e, t) {
						let o = a.getIndexInDefinitions(e, t);
						return e.length > o + 1 ? e[o + 1] : a.EQ_ERROR_DEFINITION;
					}
					static is(e, t, o) {
						return o === a.getComparisonMetric(e, t).shortName;
					}
					static getComparisonMetricComponent(e, t) {
						return a.getComparisonMetric(e, t.shortName);
					}
					static getComparisonMetric(e, t) {
						let o = e.getComponentByString(t);
						if (t === "E" && s.Cvss4P0Components.E_VALUES.X === o) return s.Cvss4P0Components.E_VALUES.A;
						if (t === "CR" && s.Cvss4P0Components.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.X === o) return s.Cvss4P0Components.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.H;
						if (t === "IR" && s.Cvss4P0Components.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.X === o) return s.Cvss4P0Components.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.H;
						if (t === "AR" && s.Cvss4P0Components.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.X === o) return s.Cvss4P0Components.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.H;
						if (t === "MSI" && s.Cvss4P0Components.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.X === o && e.getComponentByString("SI").shortName === "S") return s.Cvss4P0Components.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H;
						if (t === "MSA" && s.Cvss4P0Components.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.X === o && e.getComponentByString("SA").shortName === "S") return s.Cvss4P0Components.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H;
						try {
							let o = e.getComponentByString((t.startsWith("M") ? "" : "M") + t), a = o.shortName;
							if (a != null && a !== "X") return o;
						} catch {}
						return o;
					}
				}
				t.Cvss4P0MacroVector = n, a = n, n.EQ_ERROR_DEFINITION = new i.EQ("9", -1, [], (() => !0)), n.EQ1_DEFINITIONS = [
					new i.EQ("0", 1, ["AV:N/PR:N/UI:N"], ((e) => a.is(e, "AV", "N") && a.is(e, "PR", "N") && a.is(e, "UI", "N"))),
					new i.EQ("1", 4, [
						"AV:A/PR:N/UI:N",
						"AV:N/PR:L/UI:N",
						"AV:N/PR:N/UI:P"
					], ((e) => (a.is(e, "AV", "N") || a.is(e, "PR", "N") || a.is(e, "UI", "N")) && !(a.is(e, "AV", "N") && a.is(e, "PR", "N") && a.is(e, "UI", "N")) && !a.is(e, "AV", "P"))),
					new i.EQ("2", 5, ["AV:P/PR:N/UI:N", "AV:A/PR:L/UI:P"], ((e) => a.is(e, "AV", "P") || !(a.is(e, "AV", "N") || a.is(e, "PR", "N") || a.is(e, "UI", "N"))))
				], n.EQ2_DEFINITIONS = [new i.EQ("0", 1, ["AC:L/AT:N"], ((e) => a.is(e, "AC", "L") && a.is(e, "AT", "N"))), new i.EQ("1", 2, ["AC:H/AT:N", "AC:L/AT:P"], ((e) => !(a.is(e, "AC", "L") && a.is(e, "AT", "N"))))], n.EQ3_DEFINITIONS = [
					new i.EQ("0", -1, ["VC:H/VI:H/VA:H"], ((e) => a.is(e, "VC", "H") && a.is(e, "VI", "H"))),
					new i.EQ("1", -1, ["VC:L/VI:H/VA:H", "VC:H/VI:L/VA:H"], ((e) => !(a.is(e, "VC", "H") && a.is(e, "VI", "H")) && (a.is(e, "VC", "H") || a.is(e, "VI", "H") || a.is(e, "VA", "H")))),
					new i.EQ("2", -1, ["VC:L/VI:L/VA:L"], ((e) => !(a.is(e, "VC", "H") || a.is(e, "VI", "H") || a.is(e, "VA", "H"))))
				], n.EQ4_DEFINITIONS = [
					new i.EQ("0", 6, ["SC:H/SI:S/SA:S"], ((e) => a.is(e, "MSI", "S") || a.is(e, "MSA", "S"))),
					new i.EQ("1", 5, ["SC:H/SI:H/SA:H"], ((e) => !(a.is(e, "MSI", "S") && a.is(e, "MSA", "S")) && (a.is(e, "SC", "H") || a.is(e, "SI", "H") || a.is(e, "SA", "H")))),
					new i.EQ("2", 4, ["SC:L/SI:L/SA:L"], ((e) => !(a.is(e, "MSI", "S") && a.is(e, "MSA", "S") || a.is(e, "SC", "H") || a.is(e, "SI", "H") || a.is(e, "SA", "H"))))
				], n.EQ5_DEFINITIONS = [
					new i.EQ("0", 1, ["E:A"], ((e) => a.is(e, "E", "A"))),
					new i.EQ("1", 1, ["E:P"], ((e) => a.is(e, "E", "P"))),
					new i.EQ("2", 1, ["E:U"], ((e) => a.is(e, "E", "U")))
				], n.EQ6_DEFINITIONS = [new i.EQ("0", -1, ["AV:N/PR:N/UI:N"], ((e) => a.is(e, "CR", "H") && a.is(e, "VC", "H") || a.is(e, "IR", "H") && a.is(e, "VI", "H") || a.is(e, "AR", "H") && a.is(e, "VA", "H"))), new i.EQ("1", -1, [
					"VC:H/VI:H/VA:H/CR:M/IR:M/AR:M",
					"VC:H/VI:H/VA:L/CR:M/IR:M/AR:H",
					"VC:H/VI:L/VA:H/CR:M/IR:H/AR:M",
					"VC:H/VI:L/VA:L/CR:M/IR:H/AR:H",
					"VC:L/VI:H/VA:H/CR:H/IR:M/AR:M",
					"VC:L/VI:H/VA:L/CR:H/IR:M/AR:H",
					"VC:L/VI:L/VA:H/CR:H/IR:H/AR:M",
					"VC:L/VI:L/VA:L/CR:H/IR:H/AR:H"
				], ((e) => !(a.is(e, "CR", "H") && a.is(e, "VC", "H") || a.is(e, "IR", "H") && a.is(e, "VI", "H") || a.is(e, "AR", "H") && a.is(e, "VA", "H"))))], n.JOINT_EQ3_EQ6_DEFINITIONS = [
					new i.EQ("00", 7, ["VC:H/VI:H/VA:H/CR:H/IR:H/AR:H"], ((e) => a.is(e, "VC", "H") && a.is(e, "VI", "H") && (a.is(e, "CR", "H") || a.is(e, "IR", "H") || a.is(e, "AR", "H") && a.is(e, "VA", "H")))),
					new i.EQ("01", 6, ["VC:H/VI:H/VA:L/CR:M/IR:M/AR:H", "VC:H/VI:H/VA:H/CR:M/IR:M/AR:M"], ((e) => a.is(e, "VC", "H") && a.is(e, "VI", "H") && !(a.is(e, "CR", "H") || a.is(e, "IR", "H")) && !(a.is(e, "AR", "H") && a.is(e, "VA", "H")))),
					new i.EQ("10", 8, ["VC:L/VI:H/VA:H/CR:H/IR:H/AR:H", "VC:H/VI:L/VA:H/CR:H/IR:H/AR:H"], ((e) => !(a.is(e, "VC", "H") && a.is(e, "VI", "H")) && (a.is(e, "VC", "H") || a.is(e, "VI", "H") || a.is(e, "VA", "H")) && (a.is(e, "CR", "H") && a.is(e, "VC", "H") || a.is(e, "IR", "H") && a.is(e, "VI", "H") || a.is(e, "AR", "H") && a.is(e, "VA", "H")))),
					new i.EQ("11", 8, [
						"VC:L/VI:H/VA:L/CR:H/IR:M/AR:H",
						"VC:L/VI:H/VA:H/CR:H/IR:M/AR:M",
						"VC:H/VI:L/VA:H/CR:M/IR:H/AR:M",
						"VC:H/VI:L/VA:L/CR:M/IR:H/AR:H",
						"VC:L/VI:L/VA:H/CR:H/IR:H/AR:M"
					], ((e) => !(a.is(e, "VC", "H") && a.is(e, "VI", "H")) && (a.is(e, "VC", "H") || a.is(e, "VI", "H") || a.is(e, "VA", "H")) && !(a.is(e, "CR", "H") && a.is(e, "VC", "H")) && !(a.is(e, "IR", "H") && a.is(e, "VI", "H")) && !(a.is(e, "AR", "H") && a.is(e, "VA", "H")))),
					new i.EQ("20", 0, [], ((e) => !1)),
					new i.EQ("21", 10, ["VC:L/VI:L/VA:L/CR:H/IR:H/AR:H"], ((e) => !(a.is(e, "VC", "H") || a.is(e, "VI", "H") || a.is(e, "VA", "H") || a.is(e, "CR", "H") && a.is(e, "VC", "H") || a.is(e, "IR", "H") && a.is(e, "VI", "H") || a.is(e, "AR", "H") && a.is(e, "VA", "H"))))
				];
			},
			987: (e, t, o) => {
				Object.defineProperty(t, "__esModule", { value: !0 }), t.Cvss4P0 = void 0;
				let a = o(154), i = o(972), s = o(904), n = o(759), r = o(730), c = o(951);
				class l extends a.CvssVector {
					constructor(e) {
						super(e), this.ROUNDING_EPSILON = 10 ** -6;
					}
					getRegisteredComponents() {
						return n.Cvss4P0Components.REGISTERED_COMPONENTS_EDITOR_ORDER;
					}
					getVectorStringOrderProperties() {
						return n.Cvss4P0Components.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER;
					}
					getVectorPrefix() {
						return "CVSS:4.0/";
					}
					getVectorName() {
						return "CVSS:4.0";
					}
					fillAverageVector() {
						this.applyVector("AV:A/AC:L/AT:N/PR:N/UI:N/VC:L/VI:L/VA:L/SC:L/SI:L/SA:L");
					}
					fillRandomBaseVector() {
						let e = n.Cvss4P0Components.BASE_CATEGORY_VALUES;
						for (let t = 0; t < e.length; t++) {
							let o = e[t], a = super.pickRandomDefinedComponentValue(o);
							if (!a) return console.warn("Failed to pick random vector component for", o, ", filling average vector instead"), void this.fillAverageVector();
							this.applyComponent(o, a);
						}
					}
					calculateScoresInternal(e = !1) {
						let t = this.isAnyEnvironmentalDefined(), o = this.isAnyThreatDefined(), a = this.calculateOverallScore(), i, s, r;
						if (t || o) {
							let e = this.clone();
							e.clearSpecifiedComponents(n.Cvss4P0Components.THREAT_CATEGORY_VALUES), e.clearSpecifiedComponents(n.Cvss4P0Components.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES), e.clearSpecifiedComponents(n.Cvss4P0Components.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES), i = e.calculateOverallScore();
						} else i = a;
						if (t) {
							if (o) {
								let e = this.clone();
								e.clearSpecifiedComponents(n.Cvss4P0Components.THREAT_CATEGORY_VALUES), s = e.calculateOverallScore();
							} else s = a;
						}
						if (o) {
							if (t) {
								let e = this.clone();
								e.clearSpecifiedComponents(n.Cvss4P0Components.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES), e.clearSpecifiedComponents(n.Cvss4P0Components.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES), r = e.calculateOverallScore();
							} else r = a;
						}
						return {
							normalized: e,
							overall: a,
							base: a,
							baseMetricsOnly: i,
							environmental: s,
							threat: r,
							vector: this.toString()
						};
					}
					toString(e = !1, t = this.getVectorStringOrderProperties(), o = !1) {
						return super.toString(e, t, o);
					}
					calculateOverallScore() {
						if (!this.isBaseFullyDefined() || [
							"VC",
							"VI",
							"VA",
							"SC",
							"SI",
							"SA"
						].map(((e) => i.Cvss4P0MacroVector.getComparisonMetric(this, e))).every(((e) => e.shortName === "N"))) return 0;
						let e = this.getMacroVector(), t = e.getLookupTableScore(), o = (0, s.getEqImplementations)();
						(e.getEq3().getLevel() + e.getEq6().getLevel()).toLowerCase() !== e.getJointEq3AndEq6().getLevel().toLowerCase() && console.warn(`CVSS 4.0: Joint Eq3 and Eq6 level [${e.getJointEq3AndEq6().getLevel()}] does not match Eq3 [${e.getEq3().getLevel()}] and Eq6 [${e.getEq6().getLevel()}]`);
						let a = o.map(((t) => t.getHighestSeverityVectors(e))), n = this.generateCvssPermutations(a[0], a[1], a[2], a[3], a[4]);
						if (n.length === 0) return console.warn(`No max vectors found for ${e}`), 0;
						let r = this.calculateSeverityDistancesByComparingToHighestSeverityVectors(n), c = new m();
						for (let a of o) {
							let o = a.deriveNextLowerMacro(e), i = t - a.lookupScoresForNextLowerMacro(o), s = a.lookupMacroVectorDepth(e), n = a.getRelevantAttributes().map(((e) => r.get(e) || 0)).reduce(((e, t) => e + t), 0);
							if (!isNaN(i) && s !== 0) {
								let e = n / s * i;
								c.add(e);
							}
						}
						let l = t - c.get(0);
						return l < 0 ? 0 : l > 10 ? 10 : this.roundToDecimalPlaces(l);
					}
					roundToDecimalPlaces(e) {
						return Math.round(10 * (e + this.ROUNDING_EPSILON)) / 10;
					}
					generateCvssPermutations(e, t, o, a, i) {
						let s = [];
						return e.forEach(((e) => {
							t.forEach(((t) => {
								o.forEach(((o) => {
									a.forEach(((a) => {
										i.forEach(((i) => {
											let n = `${e}/${t}/${o}/${a}/${i}`;
											s.push(new l(n));
										}));
									}));
								}));
							}));
						})), s;
					}
					severityDistance(e, t, o, a) {
						let i = t.shortName === "X" ? e.worseCaseValue === void 0 ? t : e.worseCaseValue : t, s = a.shortName === "X" ? o.worseCaseValue === void 0 ? a : o.worseCaseValue : a, n, r, c, l;
						if (e !== o) {
							let t = e.name.startsWith("Modified"), a = o.name.startsWith("Modified");
							if (t && !a) {
								let t = e.values.find(((e) => e.shortName === s.shortName));
								if (!t) throw Error("Cannot find modified value for " + s);
								r = i, l = t, n = e, c = e;
							} else {
								if (t || !a) return console.warn(`Cannot compute severity distance for [${i}] and [${s}], assuming distance is 0`), 0;
								{
									let e = o.values.find(((e) => e.shortName === i.shortName));
									if (!e) throw Error("Cannot find modified value for " + i);
									r = e, l = s, n = o, c = o;
								}
							}
						} else r = i, l = s, n = e, c = o;
						return n.values.indexOf(r) - c.values.indexOf(l);
					}
					severityDistanceBetweenComponents(e, t, o, a) {
						let i = e.values.find(((e) => e.shortName === t.shortName)), s = o.values.find(((e) => e.shortName === a.shortName));
						if (!i) throw Error(`Cannot find component values for ${e.name} with short name ${t.shortName} in ${e.values.map(((e) => e.shortName)).join(", ")}`);
						if (!s) throw Error(`Cannot find component values for ${o.name} with short name ${a.shortName} in ${o.values.map(((e) => e.shortName)).join(", ")}`);
						return e.values.indexOf(i) - o.values.indexOf(s);
					}
					severityDistanceToVector(e) {
						let t = 0;
						return n.Cvss4P0Components.REGISTERED_COMPONENTS_EDITOR_ORDER.forEach(((o) => {
							o.forEach(((o) => {
								let a = this.getComponent(o), i = e.getComponent(o);
								t += this.severityDistanceBetweenComponents(o, a, o, i);
							}));
						})), t;
					}
					calculateSeverityDistancesByComparingToHighestSeverityVectors(e) {
						let t = new Map();
						for (let o of e) {
							t.set("AV", this.severityDistanceBetweenComponents(n.Cvss4P0Components.AV, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.AV), n.Cvss4P0Components.AV, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.AV))), t.set("PR", this.severityDistanceBetweenComponents(n.Cvss4P0Components.PR, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.PR), n.Cvss4P0Components.PR, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.PR))), t.set("UI", this.severityDistanceBetweenComponents(n.Cvss4P0Components.UI, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.UI), n.Cvss4P0Components.UI, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.UI))), t.set("AC", this.severityDistanceBetweenComponents(n.Cvss4P0Components.AC, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.AC), n.Cvss4P0Components.AC, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.AC))), t.set("AT", this.severityDistanceBetweenComponents(n.Cvss4P0Components.AT, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.AT), n.Cvss4P0Components.AT, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.AT))), t.set("VC", this.severityDistanceBetweenComponents(n.Cvss4P0Components.VC, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.VC), n.Cvss4P0Components.VC, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.VC))), t.set("VI", this.severityDistanceBetweenComponents(n.Cvss4P0Components.VI, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.VI), n.Cvss4P0Components.VI, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.VI))), t.set("VA", this.severityDistanceBetweenComponents(n.Cvss4P0Components.VA, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.VA), n.Cvss4P0Components.VA, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.VA))), t.set("SC", this.severityDistanceBetweenComponents(n.Cvss4P0Components.SC, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.SC), n.Cvss4P0Components.SC, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.SC))), t.set("CR", this.severityDistanceBetweenComponents(n.Cvss4P0Components.CR, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.CR), n.Cvss4P0Components.CR, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.CR))), t.set("IR", this.severityDistanceBetweenComponents(n.Cvss4P0Components.IR, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.IR), n.Cvss4P0Components.IR, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.IR))), t.set("AR", this.severityDistanceBetweenComponents(n.Cvss4P0Components.AR, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.AR), n.Cvss4P0Components.AR, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.AR)));
							let e = this.getComponent(n.Cvss4P0Components.SI) === n.Cvss4P0Components.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.S ? "MSI" : "SI", a = this.getComponent(n.Cvss4P0Components.SA) === n.Cvss4P0Components.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.S ? "MSA" : "SA";
							if (t.set(e, this.severityDistanceBetweenComponents(n.Cvss4P0Components.SI, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.SI), n.Cvss4P0Components.SI, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.SI))), t.set(a, this.severityDistanceBetweenComponents(n.Cvss4P0Components.SA, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.SA), n.Cvss4P0Components.SA, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.SA))), !Array.from(t.values()).some(((e) => e < 0))) break;
							t.clear();
						}
						return t.size === 0 && console.warn(`No severity distances found for [${this.toString()}]`), t;
					}
					getNomenclature() {
						let e = "CVSS-B";
						return this.isCategoryPartiallyDefined(n.Cvss4P0Components.THREAT_CATEGORY) && (e += "T"), (this.isCategoryPartiallyDefined(n.Cvss4P0Components.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY) || this.isCategoryPartiallyDefined(n.Cvss4P0Components.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY)) && (e += "E"), e;
					}
					getMacroVector() {
						return i.Cvss4P0MacroVector.fromVector(this);
					}
					isBaseFullyDefined() {
						return super.isCategoryFullyDefined(n.Cvss4P0Components.BASE_CATEGORY);
					}
					isAnyBaseDefined() {
						return super.isCategoryPartiallyDefined(c.Cvss3P1Components.BASE_CATEGORY);
					}
					isThreatFullyDefined() {
						return super.isCategoryFullyDefined(n.Cvss4P0Components.THREAT_CATEGORY);
					}
					isAnyThreatDefined() {
						return super.isCategoryPartiallyDefined(n.Cvss4P0Components.THREAT_CATEGORY);
					}
					isAnyEnvironmentalDefined() {
						return super.isCategoryPartiallyDefined(n.Cvss4P0Components.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY) || super.isCategoryPartiallyDefined(n.Cvss4P0Components.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY);
					}
					getJsonSchemaSeverity(e) {
						return e === 0 || isNaN(e) ? "NONE" : e <= 3.9 ? "LOW" : e <= 6.9 ? "MEDIUM" : e <= 8.9 ? "HIGH" : "CRITICAL";
					}
					createJsonSchema() {
						let e = this.calculateScores();
						return {
							version: "4.0",
							vectorString: this.toString(),
							baseScore: e.overall,
							baseSeverity: this.getJsonSchemaSeverity(e.overall),
							attackVector: this.getComponent(n.Cvss4P0Components.AV).jsonSchemaName,
							attackComplexity: this.getComponent(n.Cvss4P0Components.AC).jsonSchemaName,
							attackRequirements: this.getComponent(n.Cvss4P0Components.AT).jsonSchemaName,
							privilegesRequired: this.getComponent(n.Cvss4P0Components.PR).jsonSchemaName,
							userInteraction: this.getComponent(n.Cvss4P0Components.UI).jsonSchemaName,
							vulnConfidentialityImpact: this.getComponent(n.Cvss4P0Components.VC).jsonSchemaName,
							vulnIntegrityImpact: this.getComponent(n.Cvss4P0Components.VI).jsonSchemaName,
							vulnAvailabilityImpact: this.getComponent(n.Cvss4P0Components.VA).jsonSchemaName,
							subConfidentialityImpact: this.getComponent(n.Cvss4P0Components.SC).jsonSchemaName,
							subIntegrityImpact: this.getComponent(n.Cvss4P0Components.SI).jsonSchemaName,
							subAvailabilityImpact: this.getComponent(n.Cvss4P0Components.SA).jsonSchemaName,
							exploitMaturity: this.getComponent(n.Cvss4P0Components.E).jsonSchemaName,
							confidentialityRequirement: this.getComponent(n.Cvss4P0Components.CR).jsonSchemaName,
							integrityRequirement: this.getComponent(n.Cvss4P0Components.IR).jsonSchemaName,
							availabilityRequirement: this.getComponent(n.Cvss4P0Components.AR).jsonSchemaName,
							modifiedAttackVector: this.getComponent(n.Cvss4P0Components.MAV).jsonSchemaName,
							modifiedAttackComplexity: this.getComponent(n.Cvss4P0Components.MAC).jsonSchemaName,
							modifiedAttackRequirements: this.getComponent(n.Cvss4P0Components.MAT).jsonSchemaName,
							modifiedPrivilegesRequired: this.getComponent(n.Cvss4P0Components.MPR).jsonSchemaName,
							modifiedUserInteraction: this.getComponent(n.Cvss4P0Components.MUI).jsonSchemaName,
							modifiedVulnConfidentialityImpact: this.getComponent(n.Cvss4P0Components.MVC).jsonSchemaName,
							modifiedVulnIntegrityImpact: this.getComponent(n.Cvss4P0Components.MVI).jsonSchemaName,
							modifiedVulnAvailabilityImpact: this.getComponent(n.Cvss4P0Components.MVA).jsonSchemaName,
							modifiedSubConfidentialityImpact: this.getComponent(n.Cvss4P0Components.MSC).jsonSchemaName,
							modifiedSubIntegrityImpact: this.getComponent(n.Cvss4P0Components.MSI).jsonSchemaName,
							modifiedSubAvailabilityImpact: this.getComponent(n.Cvss4P0Components.MSA).jsonSchemaName,
							Safety: this.getComponent(n.Cvss4P0Components.S).jsonSchemaName,
							Automatable: this.getComponent(n.Cvss4P0Components.AU).jsonSchemaName,
							Recovery: this.getComponent(n.Cvss4P0Components.R).jsonSchemaName,
							valueDensity: this.getComponent(n.Cvss4P0Components.V).jsonSchemaName,
							vulnerabilityResponseEffort: this.getComponent(n.Cvss4P0Components.RE).jsonSchemaName,
							providerUrgency: this.getComponent(n.Cvss4P0Components.U).jsonSchemaName
						};
					}
				}
				t.Cvss4P0 = l, r.EQ.createCvssInstance = (e) => new l(e);
				class m {
					constructor() {
						this.sum = 0, this.count = 0;
					}
					add(e) {
						this.sum += e, this.count++;
					}
					get(e) {
						return this.count == 0 ? e : this.sum / this.count;
					}
				}
			}
		}, t = {};
		return function o(a) {
			var i = t[a];
			if (i !== void 0) return i.exports;
			var s = t[a] = { exports: {} };
			return e[a].call(s.exports, s, s.exports, o), s.exports;
		}(156);
	})()));
}))(), 1);
const WEIGHTS = {
	AV: {
		L: .395,
		A: .646,
		N: 1
	},
	AC: {
		H: .35,
		M: .61,
		L: .71
	},
	Au: {
		M: .45,
		S: .56,
		N: .704
	},
	C: {
		N: 0,
		P: .275,
		C: .66
	},
	I: {
		N: 0,
		P: .275,
		C: .66
	},
	A: {
		N: 0,
		P: .275,
		C: .66
	},
	E: {
		U: .85,
		POC: .9,
		F: .95,
		H: 1,
		ND: 1
	},
	RL: {
		OF: .87,
		TF: .9,
		W: .95,
		U: 1,
		ND: 1
	},
	RC: {
		UC: .9,
		UR: .95,
		C: 1,
		ND: 1
	},
	CDP: {
		N: 0,
		L: .1,
		LM: .3,
		MH: .4,
		H: .5,
		ND: 0
	},
	TD: {
		N: 0,
		L: .25,
		M: .75,
		H: 1,
		ND: 1
	},
	CR: {
		L: .5,
		M: 1,
		H: 1.51,
		ND: 1
	},
	IR: {
		L: .5,
		M: 1,
		H: 1.51,
		ND: 1
	},
	AR: {
		L: .5,
		M: 1,
		H: 1.51,
		ND: 1
	}
}, VECTOR = /^AV:[LAN]\/AC:[HML]\/Au:[MSN]\/C:[NPC]\/I:[NPC]\/A:[NPC](?:\/E:(?:U|POC|F|H|ND)\/RL:(?:OF|TF|W|U|ND)\/RC:(?:UC|UR|C|ND))?(?:\/CDP:(?:N|LM|L|MH|H|ND)\/TD:(?:N|L|M|H|ND)\/CR:(?:L|M|H|ND)\/IR:(?:L|M|H|ND)\/AR:(?:L|M|H|ND))?$/, round = (value) => Math.floor(value * 10 + .5 + 1e-9) / 10;
function scoreV2(vector) {
	if (!VECTOR.test(vector)) return;
	let chosen = new Map(vector.split("/").map((part) => part.split(":", 2))), weigh = (metric) => WEIGHTS[metric]?.[chosen.get(metric) ?? "ND"] ?? 1, isEnvironmental = chosen.has("CDP"), impact = isEnvironmental ? Math.min(10, 10.41 * (1 - (1 - weigh("C") * weigh("CR")) * (1 - weigh("I") * weigh("IR")) * (1 - weigh("A") * weigh("AR")))) : 10.41 * (1 - (1 - weigh("C")) * (1 - weigh("I")) * (1 - weigh("A"))), exploitability = 20 * weigh("AV") * weigh("AC") * weigh("Au"), base = round((.6 * impact + .4 * exploitability - 1.5) * (impact === 0 ? 0 : 1.176)), temporal = round(base * weigh("E") * weigh("RL") * weigh("RC"));
	return isEnvironmental ? round((temporal + (10 - temporal) * weigh("CDP")) * weigh("TD")) : temporal;
}
const V3_BASE = [
	"AV",
	"AC",
	"PR",
	"UI",
	"S",
	"C",
	"I",
	"A"
], V3_METRIC = /^(?:AV:[NALP]|AC:[LH]|PR:[NLH]|UI:[NR]|S:[UC]|[CIA]:[HLN]|E:[XHFPU]|RL:[XUWTO]|RC:[XCRU]|[CIA]R:[XHML]|MAV:[XNALP]|MAC:[XLH]|MPR:[XNLH]|MUI:[XNR]|MS:[XUC]|M[CIA]:[XNLH])$/;
function isV3(metrics) {
	let names = new Set();
	for (let metric of metrics) {
		let name = metric.slice(0, metric.indexOf(":"));
		if (!V3_METRIC.test(metric) || names.has(name)) return !1;
		names.add(name);
	}
	return V3_BASE.every((name) => names.has(name));
}
const V4 = RegExp(`^CVSS:4\\.0/AV:[NALP]/AC:[LH]/AT:[NP]/PR:[NLH]/UI:[NPA]/VC:[HLN]/VI:[HLN]/VA:[HLN]/SC:[HLN]/SI:[HLN]/SA:[HLN]${"E:[XAPU] CR:[XHML] IR:[XHML] AR:[XHML] MAV:[XNALP] MAC:[XLH] MAT:[XNP] MPR:[XNLH] MUI:[XNPA] MVC:[XHLN] MVI:[XHLN] MVA:[XHLN] MSC:[XHLN] MSI:[XSHLN] MSA:[XSHLN] S:[XNP] AU:[XNY] R:[XAUI] V:[XDC] RE:[XLMH] U:(?:X|Clear|Green|Amber|Red)".replace(/\S+/g, "(?:/$&)?").replaceAll(" ", "")}$`);
function scoreText(vector) {
	if (vector.length > 300) return;
	if (!vector.startsWith("CVSS:")) {
		let score = scoreV2(vector);
		return score === void 0 ? void 0 : {
			version: "2.0",
			score
		};
	}
	if (vector.startsWith("CVSS:4.0/")) return V4.test(vector) ? {
		version: "4.0",
		score: new import_ae_cvss_calculator.default.Cvss4P0(vector).calculateScores().overall
	} : void 0;
	let version = vector.startsWith("CVSS:3.1/") ? "3.1" : "3.0";
	if (vector.startsWith(`CVSS:${version}/`) && isV3(vector.slice(9).split("/"))) return {
		version,
		score: (version === "3.1" ? new import_ae_cvss_calculator.default.Cvss3P1(vector) : new import_ae_cvss_calculator.default.Cvss3P0(vector)).calculateScores().overall
	};
}
function levelOf$1(score) {
	return score >= 9 ? "critical" : score >= 7 ? "high" : score >= 4 ? "medium" : score > 0 ? "low" : "negligible";
}
function scoreVector(vector) {
	let scored = scoreText(vector);
	return scored === void 0 ? void 0 : {
		...scored,
		vector,
		level: levelOf$1(scored.score)
	};
}
function createVectorScorer() {
	let known = new Map();
	return (vector) => {
		if (known.has(vector)) return known.get(vector);
		let scored = scoreVector(vector);
		return known.set(vector, scored), scored;
	};
}
function createFindingContext(describe, options) {
	let { severitySources = SEVERITY_SOURCES, exploitability } = options;
	return {
		describe,
		severity: {
			order: severitySources,
			score: createVectorScorer()
		},
		...exploitability === void 0 ? {} : { exploitability }
	};
}
var Synonyms = class {
	#parents = new Map();
	find(id) {
		let root = id;
		for (let next = this.#parents.get(root); next !== void 0 && next !== root; next = this.#parents.get(root)) root = next;
		for (let at = id; at !== root;) {
			let next = this.#parents.get(at) ?? root;
			this.#parents.set(at, root), at = next;
		}
		return root;
	}
	add(id) {
		this.#parents.has(id) || this.#parents.set(id, id);
	}
	join(a, b) {
		this.add(a), this.add(b), this.#parents.set(this.find(b), this.find(a));
	}
	classes() {
		let classes = new Map();
		for (let id of this.#parents.keys()) {
			let root = this.find(id), known = classes.get(root);
			known ? known.push(id) : classes.set(root, [id]);
		}
		return classes;
	}
};
function groupByVulnerability(assessments) {
	let identified = assessments.map((assessment) => ({
		assessment,
		identity: identify$3(assessment.advisory)
	})), synonyms = new Synonyms();
	for (let { identity } of identified) {
		let [first = ""] = identity.ids;
		for (let id of identity.ids) identity.kind === "bundle" ? synonyms.add(id) : synonyms.join(first, id);
	}
	let records = new Map(), bundles = new Map();
	for (let { assessment, identity } of identified) {
		let roots = new Set(identity.ids.map((id) => synonyms.find(id)));
		for (let root of roots) append(identity.kind === "bundle" ? bundles : records, root, assessment);
	}
	return [...synonyms.classes()].map(([root, ids]) => ({
		ids: ids.sort(compareIds),
		records: records.get(root) ?? [],
		bundles: bundles.get(root) ?? []
	}));
}
function append(map, key, value) {
	let known = map.get(key);
	known ? known.push(value) : map.set(key, [value]);
}
const outcomeOf$1 = (assessments) => assessments.map(({ outcome }) => outcome).reduce(worse, "unaffected");
function decide({ records, bundles }) {
	let byRecords = outcomeOf$1(records), byBundles = outcomeOf$1(bundles), useBundles = records.length === 0 || byRecords === "cannot-compare" && byBundles === "affected", outcome = useBundles ? byBundles : byRecords;
	return {
		outcome,
		deciding: (useBundles ? bundles : records).filter((assessment) => assessment.outcome === outcome),
		rule: describeRule$1(useBundles, outcome, byBundles)
	};
}
function describeRule$1(useBundles, outcome, byBundles) {
	return useBundles ? `no record of its own could decide; the update notices that list it say ${outcome}` : outcome === "unaffected" && byBundles !== "unaffected" ? "the record of its own says unaffected, which counts more than update notices that list it" : outcome === "unaffected" ? "every record about it says unaffected" : `a record about it says ${outcome}`;
}
const STATE_ORDER = {
	affected: 0,
	"cannot-compare": 1,
	"not-applicable": 2
}, RULES$1 = [
	(a, b) => Number(b.isMalicious ?? !1) - Number(a.isMalicious ?? !1),
	(a, b) => STATE_ORDER[a.state] - STATE_ORDER[b.state],
	(a, b) => Number(b.kev !== void 0) - Number(a.kev !== void 0),
	(a, b) => compareSeverity(a.severity.level, b.severity.level),
	(a, b) => (b.epss?.score ?? 0) - (a.epss?.score ?? 0),
	(a, b) => (b.severity.score ?? 0) - (a.severity.score ?? 0),
	(a, b) => compareIds(a.id, b.id),
	(a, b) => compareText(a.component.purl, b.component.purl),
	(a, b) => compareText(a.component.version, b.component.version)
];
function compareRisk(a, b) {
	for (let rule of RULES$1) {
		let order = rule(a, b);
		if (order !== 0) return order;
	}
	return 0;
}
const keyOf = (ecosystem, name) => `${ecosystem}\n${name}`;
function rememberRecords(feed) {
	let held = new Map();
	return (ecosystem, name) => {
		let key = keyOf(ecosystem, name), known = held.get(key);
		if (known !== void 0) return known;
		let [oldest] = held.keys();
		held.size >= 32 && oldest !== void 0 && held.delete(oldest);
		let answer = feed.find(ecosystem, name);
		return held.set(key, answer), answer;
	};
}
function readTexts$1(decided, feed) {
	let wanted = new Map();
	for (let { matched } of decided) for (let { advisory, lookup } of matched) wanted.set(keyOf(lookup.ecosystem, advisory.id), {
		ecosystem: lookup.ecosystem,
		id: advisory.id
	});
	let texts = new Map();
	for (let [key, { ecosystem, id }] of [...wanted].sort(([a], [b]) => compareText(a, b))) texts.set(key, feed.describe(ecosystem, id));
	return (ecosystem, id) => texts.get(keyOf(ecosystem, id));
}
function requiredShards(inventory) {
	let cx = createCandidateContext(inventory, { has: () => !0 }), wanted = new Set();
	for (let pkg of inventory.packages) {
		let candidate = findCandidate(pkg, cx);
		if (candidate.kind === "judge") for (let { ecosystem } of candidate.lookups) wanted.add(ecosystem);
	}
	return [...wanted].sort(compareText);
}
function explain$2(id, inventory, feed, options = {}) {
	let plan = planComponents(inventory, feed.ecosystems), find = rememberRecords(feed), assessed = plan.components.map((component) => ({
		component,
		assessments: assessComponent(component, find)
	}));
	return {
		id,
		shards: requiredShards(inventory).map((ecosystem) => ({
			ecosystem,
			isLoaded: feed.ecosystems.has(ecosystem)
		})),
		components: assessed.flatMap(({ component, assessments }) => explainComponent(id, component, assessments, {
			feed,
			options
		})),
		coverage: summariseCoverage(plan, new Set(assessed.flatMap(({ assessments }) => findIncomparable(assessments))))
	};
}
function explainComponent(id, component, all, cx) {
	let names = createNaming(id);
	if (!all.some(names)) return [];
	let dismiss = createDismissal(all), dismissed = all.filter((assessment) => names(assessment) && dismiss(assessment) !== void 0), meant = groupByVulnerability(all.filter((assessment) => dismiss(assessment) === void 0)).filter(({ ids, records, bundles }) => ids.some((other) => isSameId(other, id)) || [...records, ...bundles].some(isNamed$1(id))), dismissals = dismissed.map((assessment) => explainRecord(assessment, "dismissed", dismiss(assessment)));
	return meant.length > 0 ? meant.map((vulnerability) => explainVulnerability(component, vulnerability, dismissals, cx)) : [{
		...describeComponent(component),
		ids: [id],
		outcome: "unaffected",
		rule: "every record about it was dismissed",
		records: dismissals
	}];
}
function createNaming(id) {
	let isOwn = isNamed$1(id);
	return (assessment) => isOwn(assessment) || identify$3(assessment.advisory).ids.some((other) => isSameId(other, id));
}
function isNamed$1(id) {
	return ({ advisory }) => advisory.id.toLowerCase() === id.toLowerCase();
}
const isSameId = (a, b) => canonicalId(a).toLowerCase() === canonicalId(b).toLowerCase();
function explainVulnerability(component, vulnerability, dismissals, { feed, options }) {
	let decision = decide(vulnerability), context = createFindingContext(feed.describe.bind(feed), options), records = [...vulnerability.records.map((assessment) => explainRecord(assessment, "record")), ...vulnerability.bundles.map((assessment) => explainRecord(assessment, "bundle"))].sort((a, b) => compareText(b.role, a.role) || compareIds(a.id, b.id));
	return {
		...describeComponent(component),
		ids: vulnerability.ids,
		outcome: decision.outcome,
		rule: decision.rule,
		records: [...records, ...dismissals],
		...decision.outcome === "unaffected" ? {} : { finding: buildFinding(gatherDecided(component, vulnerability, decision), context) }
	};
}
function describeComponent({ type, name, version, isSource, questions }) {
	return {
		type,
		name,
		version,
		isSource,
		packages: [...new Set(questions.flatMap((question) => question.packages.map((pkg) => pkg.purl)))].sort(compareText)
	};
}
function explainRecord(assessment, role, dismissal) {
	let { advisory, lookup, outcome, entries } = assessment, scheme = schemeFor(lookup.ecosystem)?.title;
	return {
		id: advisory.id,
		role,
		...dismissal === void 0 ? {} : { dismissal },
		ecosystem: lookup.ecosystem,
		name: lookup.name,
		version: lookup.version,
		ignoresEpoch: lookup.lacksEpoch ?? !1,
		...scheme === void 0 ? {} : { scheme },
		outcome,
		entries: entries.map((entry) => explainEntry(entry, lookup.version))
	};
}
function explainEntry(verdict, version) {
	let { ranges, versions, module } = verdict.entry;
	return {
		outcome: verdict.outcome,
		reason: describeEntryVerdict(verdict, version),
		ranges,
		listedVersions: versions.length,
		...module === void 0 ? {} : { module }
	};
}
function matchInventory(inventory, feed, options) {
	let plan = planComponents(inventory, feed.ecosystems), find = rememberRecords(feed), decided = [], incomparable = new Set(), problems = [];
	for (let component of plan.components) {
		let assessments = assessComponent(component, find), open = findIncomparable(assessments);
		for (let pkg of open) incomparable.add(pkg);
		open.length > 0 && problems.push(reportIncomparable(component)), decided.push(...decideComponent(component, assessments));
	}
	problems.sort((a, b) => compareText(a.message, b.message));
	let cx = createFindingContext(readTexts$1(decided, feed), options);
	return {
		findings: decided.map((one) => buildFinding(one, cx)).sort(compareRisk),
		coverage: summariseCoverage(plan, incomparable),
		problems
	};
}
function decideComponent(component, assessments) {
	if (assessments.every(({ outcome }) => outcome === "unaffected")) return [];
	let dismiss = createDismissal(assessments);
	return groupByVulnerability(assessments.filter((assessment) => dismiss(assessment) === void 0)).flatMap((vulnerability) => {
		let decision = decide(vulnerability);
		return decision.outcome === "unaffected" ? [] : [gatherDecided(component, vulnerability, decision)];
	});
}
function reportIncomparable({ name, version, questions }) {
	let record = questions[0]?.packages[0]?.purl;
	return {
		severity: "warning",
		code: "VERSION_INCOMPARABLE",
		message: `The version ${version} of ${name} cannot be compared with those of its advisories.`,
		...record === void 0 ? {} : { where: { record } },
		hint: "Its findings are marked as cannot compare; look at them by hand."
	};
}
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/gu;
function toLine(text, most = 500) {
	return cut(text.slice(0, most * 4 + 100).replace(/\s+/g, " ").replace(UNSAFE, reveal), most);
}
function toProse(text, most = 1e4) {
	return cut(text.slice(0, most * 2 + 100).replace(/\r\n?/g, "\n").replace(UNSAFE, (character) => character === "\n" || character === "	" ? character : "").replace(/\n{3,}/g, "\n\n"), most);
}
function reveal(character) {
	let code = character.codePointAt(0) ?? 0, hex = code.toString(16).padStart(4, "0");
	return code > 65535 ? `\\u{${hex}}` : `\\u${hex}`;
}
function cut(text, most) {
	if (text.length <= most) return text;
	let end = (text.charCodeAt(most - 2) & 64512) == 55296 ? most - 2 : most - 1;
	return `${text.slice(0, Math.max(0, end))}…`;
}
const MAX_ADDRESS = 2e3;
function toAddress(text) {
	if (text.length > MAX_ADDRESS) return;
	let url = URL.parse(text);
	if (!(url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "" || url.href.length > MAX_ADDRESS)) return url.href.replace(/[^\w\-.~:/?#@!$&+,;=%]/g, percentEncode);
}
function toRelativeUri(segments) {
	return segments.filter((segment) => segment !== "" && segment !== "." && segment !== "..").map((segment) => percentEncode(segment)).join("/");
}
function percentEncode(text) {
	return encodeURIComponent(text.toWellFormed()).replace(/[()'!]/g, (mark) => `%${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
}, encode$1 = (text) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
function escapeHtml(text, most = 1e3) {
	return encode$1(toLine(text, most));
}
function escapeHtmlProse(text, most = 1e4) {
	return encode$1(toProse(text, most));
}
function safeHref(address) {
	let safe = toAddress(address);
	return safe === void 0 ? void 0 : encode$1(safe);
}
function sortFindings({ findings, verdict }) {
	let judgements = new Map(verdict.judgements.map((judgement) => [judgement.finding, judgement])), decisionOf = (finding) => judgements.get(finding)?.decision ?? "pass", applicable = findings.filter(({ state }) => state !== "not-applicable"), open = applicable.filter((finding) => decisionOf(finding) !== "suppressed");
	return {
		failing: open.filter((finding) => decisionOf(finding) === "fail"),
		passing: open.filter((finding) => decisionOf(finding) === "pass"),
		open,
		suppressed: applicable.filter((finding) => decisionOf(finding) === "suppressed"),
		inapplicable: findings.filter(({ state }) => state === "not-applicable"),
		reasonOf: (finding) => judgements.get(finding)?.reason
	};
}
function layerOf({ locations }, { inventory }) {
	let index = locations.find((location) => location.layer !== void 0)?.layer, layer = index === void 0 ? void 0 : inventory.image?.layers[index];
	return index === void 0 || layer === void 0 ? void 0 : {
		index,
		layer
	};
}
function count$2(number, noun, plural = `${noun}s`) {
	return `${number} ${number === 1 ? noun : plural}`;
}
function countLevels$1(levels) {
	let counts = {
		critical: 0,
		high: 0,
		medium: 0,
		low: 0,
		negligible: 0,
		unknown: 0
	};
	for (let level of levels) counts[level] += 1;
	return counts;
}
function describeCounts$1(counts) {
	let parts = SEVERITY_LEVELS.flatMap((level) => counts[level] > 0 ? [`${counts[level]} ${level}`] : []);
	return parts.length === 0 ? "no findings" : parts.join(", ");
}
function listSome(names, most) {
	let shown = names.slice(0, most).join(", ");
	return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
function describePlatform({ os, architecture, variant }) {
	return [
		os,
		architecture,
		variant
	].filter(Boolean).join("/");
}
function nameImage({ image }) {
	return image?.name || "image";
}
function describeDistro({ distro }) {
	return distro?.prettyName || [distro?.id, distro?.version].filter(Boolean).join(" ") || "no distribution";
}
function describePackages({ packages }) {
	let types = new Map();
	for (let { type } of packages) types.set(type, (types.get(type) ?? 0) + 1);
	let parts = [...types].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([type, number]) => `${number} ${type}`), total = count$2(packages.length, "package");
	return parts.length > 1 ? `${total}: ${parts.join(", ")}` : total;
}
function describeLayer(index, layer) {
	return layer?.instruction ? `${index + 1}: ${layer.instruction}` : `${index + 1}`;
}
const HEADLINES = {
	pass: "may ship",
	fail: "must not ship",
	incomplete: "could not be judged completely"
}, PUBLISHERS$1 = [
	[/^CVE-\d{4}-\d{4,}$/, (id) => `https://nvd.nist.gov/vuln/detail/${id}`],
	[/^GHSA(-[23456789cfghjmpqrvwx]{4}){3}$/, (id) => `https://github.com/advisories/${id}`],
	[/^[A-Z][A-Za-z0-9]{1,15}-[\w.:-]{1,60}$/, (id) => `https://osv.dev/vulnerability/${id}`]
];
function addressOfAdvisory({ id, references }) {
	return PUBLISHERS$1.find(([pattern]) => pattern.test(id))?.[1](id) ?? references.find((reference) => reference.startsWith("https://"));
}
const WORDS$2 = {
	fixed: "fixed",
	"not-fixed": "no fix yet",
	"wont-fix": "will not be fixed",
	deferred: "fix deferred",
	"end-of-life": "end of life",
	"under-investigation": "under investigation",
	unknown: "unknown"
};
function describeFix({ fix, isMalicious }) {
	return fix.versions.length > 0 ? fix.versions.slice(0, 5).join(" or ") : isMalicious ? "remove it" : WORDS$2[fix.state];
}
function describeFixSentence(finding) {
	let words = describeFix(finding);
	return finding.fix.versions.length > 0 ? `fixed in ${words}` : finding.fix.state === "unknown" && !finding.isMalicious ? "no fixed version is known" : words;
}
const MARKS = {
	critical: "🟣",
	high: "🔴",
	medium: "🟠",
	low: "🔵",
	negligible: "⚪",
	unknown: "❔"
};
function describeSeverity({ severity: { level, score, source } }) {
	let number = score === void 0 ? "" : ` (${score.toFixed(1)})`;
	return source === "" || source === "none" ? `${level}${number}` : `${level}${number}, by ${source}`;
}
function describeExploitation({ kev, epss }) {
	return [kev ? `Known to be exploited since ${kev.added}${kev.ransomware ? ", by ransomware" : ""}.` : "", epss ? `Likely to be exploited within 30 days: ${percent(epss.score)} (EPSS of ${epss.date}).` : ""].filter((part) => part !== "").join(" ");
}
const percent = (share) => `${(share * 100).toFixed(+(share < .1))} %`;
function describeMark({ isMalicious, kev, state }) {
	return isMalicious ? "malicious" : kev ? "exploited" : state === "cannot-compare" ? "undecided" : "";
}
const MAX_FINDINGS = 5e3;
function* renderFindings(report, sorted) {
	let { open } = sorted;
	if (open.length === 0) {
		yield "<section><h2>Findings</h2><p>None.</p></section>\n";
		return;
	}
	let failing = new Set(sorted.failing);
	yield `<section class="findings">\n<h2>Findings</h2>\n${renderFilters(open, failing.size)}<div class="row head"><span>Severity</span><span>Vulnerability</span><span>Package</span><span>Fixed in</span><span>Layer</span></div>
`;
	for (let finding of open.slice(0, MAX_FINDINGS)) yield renderFinding(finding, report, {
		sorted,
		isFailing: failing.has(finding)
	});
	open.length > MAX_FINDINGS && (yield `<p>${open.length - MAX_FINDINGS} more of lower risk are in the JSON report.</p>\n`), yield "</section>\n";
}
function renderFilters(open, failing) {
	let counts = countLevels$1(open.map(({ severity }) => severity.level)), boxes = SEVERITY_LEVELS.filter((level) => counts[level] > 0).map((level) => `<label class="tile ${level}"><input type="checkbox" id="show-${level}" checked><b>${counts[level]}</b> ${level}</label>`), fixable = open.filter(({ fix }) => fix.state === "fixed").length, only = [...failing > 0 && failing < open.length ? [`<label><input type="checkbox" id="only-failing"> only the ${failing} that fail the gate</label>`] : [], ...fixable > 0 && fixable < open.length ? [`<label><input type="checkbox" id="only-fixable"> only the ${fixable} with a fix</label>`] : []];
	return `<div class="tiles">${boxes.join("")}</div>\n${only.length > 0 ? `<div class="only">${only.join("")}</div>\n` : ""}`;
}
function renderFinding(finding, report, { sorted, isFailing }) {
	let { id, severity, component, fix } = finding, layer = layerOf(finding, report), where = layer ? describeLayer(layer.index, layer.layer) : "", mark = describeMark(finding);
	return `<details class="${[
		"finding",
		severity.level,
		...isFailing ? ["failing"] : [],
		...fix.state === "fixed" ? ["fixable"] : []
	].join(" ")}"><summary class="row">
<span class="level ${severity.level}">${severity.level}</span>
<span class="id">${escapeHtml(id, 120)}${mark === "" ? "" : ` <em class="mark">${mark}</em>`}</span>
<span><b>${escapeHtml(component.name, 200)}</b> ${escapeHtml(component.version, 100)}</span>
<span${fix.state === "fixed" ? " class=\"fix\"" : ""}>${escapeHtml(describeFix(finding), 200)}</span>
<span class="layer">${escapeHtml(where, 200)}</span>
</summary>
${renderDetails(finding, sorted.reasonOf(finding), where)}</details>
`;
}
function renderDetails(finding, reason, where) {
	let { summary, details, reason: state } = finding, facts = listFacts$1(finding, reason, where).map(([term, value]) => `<dt>${term}</dt><dd>${escapeHtml(value)}</dd>`), prose = details && details.trim() !== summary?.trim() ? `<p class="prose">${escapeHtmlProse(details, 3e3)}</p>\n` : "";
	return `<div class="more">
${summary ? `<p><b>${escapeHtml(summary)}</b></p>\n` : ""}${state ? `<p>${escapeHtml(state)}</p>\n` : ""}${prose}<dl>${facts.join("")}</dl>
${renderLinks(finding)}</div>`;
}
function listFacts$1(finding, reason, where) {
	let { aliases, packages, locations, severities, component } = finding, others = severities.slice(1, 6).map(({ level, score, source }) => `${level}${score === void 0 ? "" : ` (${score.toFixed(1)})`} by ${source}`), paths = locations.map(({ path }) => path);
	return [
		["Gate", reason ?? ""],
		["Severity", describeSeverity(finding)],
		["Others say", others.join("; ")],
		["Vector", finding.severity.vector ?? ""],
		["Exploitation", describeExploitation(finding)],
		["Brought by", where === "" ? "" : `layer ${where}`],
		["Found at", listSome(paths, 20)],
		["Installed as", listSome(packages, 20)],
		["Judged by", component.ecosystem],
		["Also known as", listSome(aliases, 20)],
		["Published", finding.published?.slice(0, 10) ?? ""]
	].filter(([, value]) => value !== "");
}
function renderLinks(finding) {
	let links = [...new Set([addressOfAdvisory(finding), ...finding.references].flatMap((address) => address ?? []))].slice(0, 12).flatMap((address) => {
		let href = safeHref(address);
		return href ? [`<li><a rel="noreferrer noopener" href="${href}">${escapeHtml(address, 200)}</a></li>`] : [];
	});
	return links.length > 0 ? `<ul class="links">${links.join("")}</ul>\n` : "";
}
function* renderSetAside(report, { suppressed, inapplicable, reasonOf }) {
	let kinds = [[
		"Suppressed",
		suppressed,
		reasonOf
	], [
		"Not applicable",
		inapplicable,
		({ reason }) => reason
	]];
	for (let [title, findings, why] of kinds) if (findings.length !== 0) {
		yield `<section>\n<details class="aside"><summary><h2>${title} (${findings.length})</h2></summary>\n<table><tr><th>Vulnerability</th><th>Package</th><th>Severity</th><th>Why</th></tr>\n`;
		for (let finding of findings.slice(0, MAX_FINDINGS)) {
			let { id, component, severity } = finding;
			yield `<tr>${[
				id,
				`${component.name} ${component.version}`,
				severity.level,
				why(finding) ?? ""
			].map((text) => `<td>${escapeHtml(text)}</td>`).join("")}</tr>\n`;
		}
		yield "</table>\n</details>\n</section>\n";
	}
}
function listReasons({ notJudged }) {
	return Object.entries(notJudged).sort(([a], [b]) => a < b ? -1 : 1);
}
function describeGaps({ coverage }) {
	return coverage.flatMap((row) => {
		let reasons = listReasons(row), unexplained = row.found - row.judged - reasons.reduce((sum, [, number]) => sum + number, 0);
		return (unexplained > 0 ? [...reasons, ["no reason given", unexplained]] : reasons).map(([reason, number]) => `${count$2(number, `${row.type} package`)} not judged: ${reason}`);
	});
}
function describeProblems({ problems }) {
	return problems.map(({ message, hint }) => [endSentence(message), hint].filter(Boolean).join(" "));
}
function endSentence(text) {
	return /[.!?…]$/.test(text) ? text : `${text}.`;
}
function describeAge({ status, asOf }, generatedAt) {
	if (status === "missing") return "missing";
	let age = asOf === void 0 ? NaN : Date.parse(generatedAt) - Date.parse(asOf);
	return Number.isNaN(age) ? "of unknown age" : age < 6e4 ? "current" : `${formatDuration(age)} old`;
}
function describeFeed({ feed, generatedAt }) {
	let present = feed.filter(({ status }) => status !== "missing"), [oldest] = present.filter(({ asOf }) => asOf !== void 0).sort((a, b) => (a.asOf ?? "") < (b.asOf ?? "") ? -1 : 1), missing = feed.filter(({ status }) => status === "missing").map(({ ecosystem }) => ecosystem);
	return `${oldest ? `${describeAge(oldest, generatedAt)} (${oldest.asOf?.slice(0, 10)})` : present.length > 0 ? "of unknown age" : "none"}${present.some(({ status }) => status === "stale") ? ", stale" : ""}${missing.length > 0 ? `, without ${missing.join(", ")}` : ""}`;
}
const WORDS$1 = {
	pass: "Pass",
	fail: "Fail",
	incomplete: "Incomplete"
};
function renderHeader(report, { open }) {
	let { verdict, inventory } = report, { outcome, reasons } = verdict, list = reasons.slice(0, 50).map((reason) => `<li>${escapeHtml(reason)}</li>`), fixable = open.filter(({ fix }) => fix.state === "fixed").length, facts = listFacts(report).map(([term, value]) => `<div><dt>${term}</dt><dd>${escapeHtml(value)}</dd></div>`);
	return `<header class="${outcome}">
<p class="pill">${WORDS$1[outcome]}</p>
<h1>${escapeHtml(nameImage(inventory)) || "The image"}</h1>
<p class="headline">The image ${HEADLINES[outcome]}.${fixable > 0 ? ` ${fixable} of ${open.length} findings can be fixed by an update.` : ""}</p>
${list.length > 0 ? `<ul class="reasons">${list.join("")}</ul>\n` : ""}<dl class="facts">${facts.join("")}</dl>
</header>
`;
}
function listFacts(report) {
	let { inventory, feed, coverage } = report, { image } = inventory, found = coverage.reduce((sum, row) => sum + row.found, 0), judged = coverage.reduce((sum, row) => sum + row.judged, 0);
	return [
		["Distribution", describeDistro(inventory)],
		["Platform", image ? describePlatform(image.platform) : ""],
		["Packages", describePackages(inventory)],
		["Judged", found === 0 ? "" : judged === found ? "all" : `${judged} of ${found}`],
		["Feed", feed.length === 0 ? "" : describeFeed(report)],
		["Image ID", image?.id ?? ""],
		["Manifest", image?.manifestDigest ?? ""],
		["Built", image?.created ?? ""]
	].filter(([, value]) => value !== "");
}
function countByLayer(report, { open }) {
	let levels = new Map();
	for (let finding of open) {
		let index = layerOf(finding, report)?.index;
		if (index === void 0) continue;
		let list = levels.get(index);
		list ? list.push(finding.severity.level) : levels.set(index, [finding.severity.level]);
	}
	return [...levels].sort(([a], [b]) => a - b).map(([index, list]) => ({
		index,
		layer: report.inventory.image?.layers[index],
		counts: countLevels$1(list),
		total: list.length
	}));
}
function presentLevels(layers) {
	return SEVERITY_LEVELS.filter((level) => layers.some(({ counts }) => counts[level] > 0));
}
function renderLayers(report, sorted) {
	let layers = countByLayer(report, sorted);
	if (layers.length === 0) return "";
	let most = layers.reduce((max, { total }) => Math.max(max, total), 1);
	return `<section>\n<h2>Findings by layer</h2>\n<table class="layers">\n${layers.map((layer) => renderLayer(layer, most)).join("")}</table>\n</section>\n`;
}
function renderLayer(counted, most) {
	let { index, layer, counts, total } = counted, parts = presentLevels([counted]).map((level) => `<i class="${level}" style="flex:${counts[level]}"></i>`), width = Math.max(1, Math.round(total / most * 100)), base = layer?.isBase ? " <em class=\"mark\">base image</em>" : "", bar = `<div class="bar" style="width:${width}%" title="${describeCounts$1(counts)}">${parts.join("")}</div>`;
	return `<tr><td class="number">${index + 1}</td><td><code>${escapeHtml(layer?.instruction ?? "no instruction known", 300)}</code>${base}</td><td class="bars">${bar}</td><td class="number">${total}</td></tr>\n`;
}
const MAX_ROWS$2 = 1e3;
function renderTable$2(title, head, rows) {
	if (rows.length === 0) return "";
	let cells = (row) => row.map((cell) => typeof cell == "number" ? `<td class="number">${cell}</td>` : `<td>${escapeHtml(cell)}</td>`).join(""), body = rows.slice(0, MAX_ROWS$2).map((row) => `<tr>${cells(row)}</tr>\n`), more = rows.length > MAX_ROWS$2 ? `<p>and ${rows.length - MAX_ROWS$2} more</p>\n` : "";
	return `<section>\n<h2>${title}</h2>\n<table>\n<tr>${head.map((name) => `<th>${name}</th>`).join("")}</tr>\n${body.join("")}</table>\n${more}</section>\n`;
}
function renderCoverage$1({ coverage }) {
	return renderTable$2("Coverage", [
		"Packages",
		"Found",
		"Judged",
		"Not judged, and why"
	], coverage.map((row) => {
		let reasons = listReasons(row).map(([reason, number]) => `${number}: ${reason}`);
		return [
			row.type,
			row.found,
			row.judged,
			reasons.join("; ")
		];
	}));
}
function renderFeed$1({ feed, generatedAt }) {
	return renderTable$2("Feed", [
		"Part",
		"State",
		"Advisories",
		"Age",
		"From"
	], feed.map((shard) => {
		let { ecosystem, status, records, problem, source, asOf } = shard, state = problem ? `${status}: ${problem}` : status, age = status === "missing" ? "" : `${describeAge(shard, generatedAt)}${asOf ? `, ${asOf}` : ""}`;
		return [
			ecosystem,
			state,
			records ?? "",
			age,
			source ?? ""
		];
	}));
}
function renderProblems({ problems }) {
	return problems.length === 0 ? "" : `<section>\n<h2>Problems</h2>\n<ul class="problems">\n${problems.slice(0, MAX_ROWS$2).map(({ severity, code, message, hint }) => {
		let advice = hint ? ` <span class="hint">${escapeHtml(hint)}</span>` : "";
		return `<li class="${severity}"><code>${escapeHtml(code, 60)}</code> ${escapeHtml(endSentence(message))}${advice}</li>\n`;
	}).join("")}</ul>\n</section>\n`;
}
const htmlFormat = {
	id: "html",
	title: "HTML page",
	references: ["https://html.spec.whatwg.org/"],
	mediaType: "text/html",
	extension: ".html",
	defaults: {},
	render: render$1
};
function* render$1(report) {
	let sorted = sortFindings(report), name = escapeHtml(nameImage(report.inventory)) || "image";
	yield "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n", yield "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n", yield `<title>${name} – Tidegate</title>\n<style>
:root{color-scheme:light dark;--page:light-dark(#fff,#0d1117);--soft:light-dark(#f6f8fa,#151b23);--line:light-dark(#d1d9e0,#3d444d);--text:light-dark(#1f2328,#f0f6fc);--faint:light-dark(#59636e,#9198a1);
--critical:light-dark(#8250df,#ab7df8);--high:light-dark(#d1242f,#f85149);--medium:light-dark(#bc4c00,#db6d28);--low:light-dark(#0969da,#4493f8);--negligible:light-dark(#818b98,#656c76);--unknown:light-dark(#59636e,#9198a1);
--pass:light-dark(#1a7f37,#3fb950);--fail:light-dark(#d1242f,#f85149);--incomplete:light-dark(#9a6700,#d29922)}
*{box-sizing:border-box}
body{margin:0;font:15px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif;color:var(--text);background:var(--page)}
main{max-width:72rem;margin:0 auto;padding:2rem 1.25rem 3rem}
header{border:1px solid var(--line);border-top:.35rem solid var(--tone);border-radius:.5rem;padding:1.25rem 1.5rem;background:var(--soft)}
header.pass{--tone:var(--pass)}header.fail{--tone:var(--fail)}header.incomplete{--tone:var(--incomplete)}
.pill{display:inline-block;margin:0;padding:.1rem .7rem;border-radius:1rem;background:var(--tone);color:var(--page);font-weight:600;font-size:.8rem;text-transform:uppercase;letter-spacing:.06em}
h1{font-size:1.5rem;line-height:1.3;margin:.6rem 0 .2rem;overflow-wrap:anywhere}
h2{font-size:1.1rem;margin:0 0 .75rem}
section{margin-top:2.25rem}
.headline{margin:0;font-size:1.05rem}
.reasons{margin:.75rem 0 0;padding-left:1.2rem}
.facts{display:flex;flex-wrap:wrap;gap:.6rem 2rem;margin:1.1rem 0 0}
.facts dt{color:var(--faint);font-size:.8rem}.facts dd{margin:0;overflow-wrap:anywhere}
.tiles,.only{display:flex;flex-wrap:wrap;gap:.6rem;margin-bottom:.75rem}
.only{gap:.25rem 1.5rem;color:var(--faint)}
.tile{border:1px solid var(--line);border-left:.3rem solid var(--tone);border-radius:.4rem;padding:.35rem .8rem .35rem .6rem;cursor:pointer}
.tile b{font-size:1.25rem}.tile:not(:has(:checked)){opacity:.5}
input{accent-color:var(--tone,var(--low));margin:0 .4rem 0 0;vertical-align:.05em}
.critical{--tone:var(--critical)}.high{--tone:var(--high)}.medium{--tone:var(--medium)}.low{--tone:var(--low)}.negligible{--tone:var(--negligible)}.unknown{--tone:var(--unknown)}
.row{display:grid;grid-template-columns:6.5rem minmax(0,1.2fr) minmax(0,1.6fr) minmax(0,1fr) minmax(0,1.6fr);gap:.25rem 1rem;align-items:baseline}
.row span{overflow-wrap:anywhere}
.head{padding:0 .9rem .3rem;color:var(--faint);font-size:.8rem}
.finding{border:1px solid var(--line);border-bottom-width:0}
.finding.failing{box-shadow:inset .2rem 0 var(--fail)}
.head+.finding{border-radius:.4rem .4rem 0 0}.finding:last-of-type{border-bottom-width:1px;border-radius:0 0 .4rem .4rem}
summary{cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}
.finding summary{padding:.45rem .9rem}.finding summary:hover,.finding[open] summary{background:var(--soft)}
.level{color:var(--tone);font-weight:600}
.id{font-variant-numeric:tabular-nums}
.fix{color:var(--pass)}
.layer{color:var(--faint);font-size:.85rem;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.mark{font-style:normal;font-size:.75rem;font-weight:600;border:1px solid currentColor;border-radius:.3rem;padding:0 .35rem;color:var(--fail);white-space:nowrap}
.layers .mark{color:var(--faint)}
.more{padding:.25rem 1.25rem 1rem;background:var(--soft)}
.more dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1.25rem;margin:.75rem 0}
.more dt{color:var(--faint)}.more dd{margin:0;overflow-wrap:anywhere}
.prose{white-space:pre-wrap;overflow-wrap:anywhere;max-width:60rem}
.links{margin:0;padding-left:1.2rem;overflow-wrap:anywhere}a{color:var(--low)}
table{width:100%;border-collapse:collapse}th{text-align:left;font-weight:600;color:var(--faint);font-size:.8rem}
td,th{padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;width:1%}
.layers td{vertical-align:middle}.bars{width:38%}
.bar{display:flex;gap:2px;height:.9rem;min-width:.3rem}.bar i{background:var(--tone);min-width:2px}.bar i:first-child{border-radius:.2rem 0 0 .2rem}.bar i:last-child{border-radius:0 .2rem .2rem 0}
code{font:.85em/1.4 ui-monospace,SFMono-Regular,Menlo,monospace}
.problems{padding-left:1.2rem}.problems .error code{color:var(--fail)}.problems .warning code{color:var(--incomplete)}.hint{color:var(--faint)}
.aside summary h2{display:inline-block}.aside summary::before{content:"▸ ";color:var(--faint)}.aside[open] summary::before{content:"▾ "}
footer{margin-top:2.5rem;color:var(--faint);font-size:.85rem}
body:has(#only-failing:checked) .finding:not(.failing),body:has(#only-fixable:checked) .finding:not(.fixable),
body:has(#show-critical:not(:checked)) .finding.critical,body:has(#show-high:not(:checked)) .finding.high,body:has(#show-medium:not(:checked)) .finding.medium,
body:has(#show-low:not(:checked)) .finding.low,body:has(#show-negligible:not(:checked)) .finding.negligible,body:has(#show-unknown:not(:checked)) .finding.unknown{display:none}
@media (max-width:48rem){.row{grid-template-columns:6.5rem minmax(0,1fr)}.row .layer,.head{display:none}.bars{display:none}}
@media print{:root{color-scheme:light}main{max-width:none;padding:0}.tiles,.only{display:none}section{break-inside:auto}}
</style>\n</head>\n<body>\n<main>\n`, yield renderHeader(report, sorted), yield* renderFindings(report, sorted), yield renderLayers(report, sorted), yield renderProblems(report), yield* renderSetAside(report, sorted), yield renderCoverage$1(report), yield renderFeed$1(report), yield `<footer>${escapeHtml(report.tool.name)} ${escapeHtml(report.tool.version)} · ${escapeHtml(report.generatedAt, 40)}</footer>\n</main>\n</body>\n</html>\n`;
}
function startTrail(complaints, at = "") {
	return {
		at,
		complain(what) {
			complaints.length < 20 && complaints.push(`${at || "the report"} ${what}`);
		},
		into: (step) => startTrail(complaints, at === "" ? step : `${at}.${step}`)
	};
}
function text$2(extra = {}) {
	return {
		schema: {
			type: "string",
			...extra
		},
		read: (value, trail) => typeof value == "string" ? value : refuse$1(trail, "must be text", "")
	};
}
const flag$1 = {
	schema: { type: "boolean" },
	read: (value, trail) => typeof value == "boolean" ? value : refuse$1(trail, "must be true or false", !1)
};
function number(extra = {}) {
	return {
		schema: {
			type: "number",
			...extra
		},
		read: (value, trail) => typeof value == "number" && Number.isFinite(value) ? value : refuse$1(trail, "must be a number", 0)
	};
}
const whole = {
	schema: {
		type: "integer",
		minimum: 0
	},
	read: (value, trail) => Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : refuse$1(trail, "must be a whole number", 0)
};
function oneOf$1(values) {
	return {
		schema: { enum: values },
		read: (value, trail) => values.find((known) => known === value) ?? refuse$1(trail, `must be one of ${values.join(", ")}`, values[0])
	};
}
function list$1(item, most = 1e6) {
	return {
		schema: {
			type: "array",
			items: item.schema
		},
		read(value, trail) {
			return Array.isArray(value) ? value.length > most ? refuse$1(trail, `has more than ${most} entries`, []) : value.map((entry, index) => item.read(entry, trail.into(String(index)))) : refuse$1(trail, "must be a list", []);
		}
	};
}
function mapOf(item) {
	return {
		schema: {
			type: "object",
			additionalProperties: item.schema
		},
		read(value, trail) {
			return isObject$1(value) ? Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, item.read(entry, trail.into(name))])) : refuse$1(trail, "must be an object", {});
		}
	};
}
function optional$1(shape) {
	return {
		...shape,
		isOptional: !0
	};
}
function object(fields) {
	let names = Object.keys(fields), required = names.filter((name) => !isOptional(fields[name]));
	return {
		schema: {
			type: "object",
			properties: Object.fromEntries(names.map((name) => [name, fields[name]?.schema])),
			...required.length > 0 ? { required } : {}
		},
		read(value, trail) {
			let source = isObject$1(value) ? value : refuse$1(trail, "must be an object", {}), entries = names.flatMap((name) => {
				let shape = fields[name], entry = Object.hasOwn(source, name) ? source[name] : void 0;
				return shape === void 0 || entry === void 0 && isOptional(shape) ? [] : [[name, shape.read(entry, trail.into(name))]];
			});
			return Object.fromEntries(entries);
		}
	};
}
const isOptional = (shape) => shape !== void 0 && "isOptional" in shape, isObject$1 = (value) => typeof value == "object" && !!value && !Array.isArray(value);
function refuse$1(trail, what, instead) {
	return trail.complain(what), instead;
}
const time = text$2({ format: "date-time" }), texts$2 = list$1(text$2());
function pattern(source) {
	let plain = text$2({ pattern: source }), expression = new RegExp(source);
	return {
		schema: plain.schema,
		read(value, trail) {
			return typeof value == "string" && expression.test(value) || trail.complain(`must look like ${source}`), plain.read(value, trail);
		}
	};
}
const digest$1 = pattern("^sha256:[0-9a-f]{64}$"), problemCode$1 = pattern("^[A-Z][A-Z_]{2,59}$"), location$1 = object({
	path: text$2(),
	layer: optional$1(whole)
}), severity = object({
	level: oneOf$1(SEVERITY_LEVELS),
	score: optional$1(number({
		minimum: 0,
		maximum: 10
	})),
	vector: optional$1(text$2()),
	source: text$2()
}), problem$1 = object({
	severity: oneOf$1(["error", "warning"]),
	code: problemCode$1,
	message: text$2(),
	where: optional$1(object({
		path: optional$1(text$2()),
		layer: optional$1(whole),
		plugin: optional$1(text$2()),
		url: optional$1(text$2()),
		record: optional$1(text$2())
	})),
	hint: optional$1(text$2())
}), installed = object({
	type: text$2(),
	name: text$2(),
	version: text$2(),
	arch: optional$1(text$2()),
	source: optional$1(object({
		name: text$2(),
		version: text$2()
	})),
	licenses: optional$1(texts$2),
	supplier: optional$1(text$2()),
	homepage: optional$1(text$2()),
	module: optional$1(text$2()),
	isThirdParty: optional$1(flag$1),
	confidence: optional$1(oneOf$1([
		"exact",
		"derived",
		"guessed"
	])),
	evidence: optional$1(text$2()),
	qualifiers: optional$1(mapOf(text$2())),
	dependsOn: optional$1(texts$2),
	isApplication: optional$1(flag$1),
	purl: text$2(),
	extractor: text$2(),
	locations: list$1(location$1),
	ownedBy: optional$1(text$2())
}), platform$1 = object({
	os: text$2(),
	architecture: text$2(),
	variant: optional$1(text$2())
}), layer = object({
	diffId: digest$1,
	digest: optional$1(digest$1),
	size: optional$1(whole),
	instruction: optional$1(text$2()),
	dockerfileLine: optional$1(whole),
	isBase: optional$1(flag$1)
}), image = object({
	name: text$2(),
	id: digest$1,
	manifestDigest: optional$1(digest$1),
	repoDigests: optional$1(texts$2),
	platform: platform$1,
	created: optional$1(text$2()),
	labels: optional$1(mapOf(text$2())),
	layers: list$1(layer)
}), distro = object({
	id: text$2(),
	version: text$2(),
	codename: optional$1(text$2()),
	prettyName: optional$1(text$2()),
	idLike: optional$1(texts$2),
	sources: texts$2,
	isGuess: optional$1(flag$1),
	isRolling: optional$1(flag$1),
	ecosystems: texts$2
}), inventory = object({
	image: optional$1(image),
	distro: optional$1(distro),
	packages: list$1(installed),
	extractors: list$1(object({
		id: text$2(),
		version: whole,
		files: whole,
		packages: whole,
		status: oneOf$1([
			"ok",
			"partial",
			"failed"
		])
	})),
	problems: list$1(problem$1),
	unexplained: optional$1(object({
		count: whole,
		largest: list$1(object({
			path: text$2(),
			size: whole
		}))
	}))
}), finding = object({
	id: text$2(),
	aliases: texts$2,
	advisories: texts$2,
	bundles: optional$1(texts$2),
	component: object({
		purl: text$2(),
		type: text$2(),
		name: text$2(),
		version: text$2(),
		ecosystem: text$2()
	}),
	packages: texts$2,
	locations: list$1(location$1),
	state: oneOf$1([
		"affected",
		"cannot-compare",
		"not-applicable"
	]),
	reason: optional$1(text$2()),
	isMalicious: optional$1(flag$1),
	severity,
	severities: list$1(severity),
	fix: object({
		state: oneOf$1([
			"fixed",
			"not-fixed",
			"wont-fix",
			"deferred",
			"end-of-life",
			"under-investigation",
			"unknown"
		]),
		versions: texts$2
	}),
	summary: optional$1(text$2()),
	details: optional$1(text$2()),
	references: texts$2,
	published: optional$1(time),
	modified: optional$1(time),
	kev: optional$1(object({
		added: text$2(),
		due: optional$1(text$2()),
		ransomware: optional$1(flag$1)
	})),
	epss: optional$1(object({
		score: number({
			minimum: 0,
			maximum: 1
		}),
		percentile: number({
			minimum: 0,
			maximum: 1
		}),
		date: text$2()
	}))
}), shard = object({
	ecosystem: text$2(),
	status: oneOf$1([
		"fresh",
		"stale",
		"missing"
	]),
	source: optional$1(text$2()),
	revision: optional$1(text$2()),
	checked: optional$1(text$2()),
	asOf: optional$1(text$2()),
	digest: optional$1(text$2()),
	records: optional$1(whole),
	problem: optional$1(text$2())
}), storedReport = object({
	schema: oneOf$1([1]),
	tool: object({
		name: text$2(),
		version: text$2()
	}),
	generatedAt: time,
	inventory,
	findings: list$1(finding),
	counts: object({
		critical: whole,
		high: whole,
		medium: whole,
		low: whole,
		negligible: whole,
		unknown: whole
	}),
	feed: list$1(shard),
	coverage: list$1(object({
		type: text$2(),
		found: whole,
		judged: whole,
		notJudged: mapOf(whole)
	})),
	verdict: object({
		outcome: oneOf$1([
			"pass",
			"fail",
			"incomplete"
		]),
		reasons: texts$2,
		judgements: list$1(object({
			finding: whole,
			decision: oneOf$1([
				"fail",
				"pass",
				"suppressed"
			]),
			reason: text$2()
		}))
	}),
	problems: list$1(problem$1)
}), SCHEMA_ID = "https://raw.githubusercontent.com/tidegate/tidegate/main/docs/schema/report-1.json", jsonFormat = {
	id: "json",
	title: "JSON report",
	references: [SCHEMA_ID],
	mediaType: "application/json",
	extension: ".json",
	schema: SCHEMA_ID,
	defaults: {},
	*render(report) {
		yield `${JSON.stringify(storeReport(report), null, 2)}\n`;
	}
};
function storeReport(report) {
	let { timings: _timings, verdict, ...facts } = report, places = new Map(report.findings.map((finding, index) => [finding, index])), judgements = verdict.judgements.flatMap(({ finding, decision, reason }) => {
		let place = places.get(finding);
		return place === void 0 ? [] : [{
			finding: place,
			decision,
			reason
		}];
	});
	return {
		...facts,
		verdict: {
			...verdict,
			judgements
		}
	};
}
function createBudget$1(size, measure = (text) => text.length) {
	let left = size;
	return {
		get left() {
			return left;
		},
		take(text) {
			let cost = measure(text);
			return cost > left ? !1 : (left -= cost, !0);
		}
	};
}
function fillSection({ title, isFolded, blocks }, budget) {
	let all = blocks.flatMap(({ rows }) => rows), total = all.reduce((sum, row) => sum + row.findings, 0), [open, close] = isFolded ? [`<details><summary>${title}</summary>\n\n`, "\n</details>\n\n"] : [`#### ${title}\n\n`, "\n"];
	if (all.length === 0 || !budget.take(open + close)) return {
		text: "",
		hidden: total
	};
	let parts = [], shown = 0;
	for (let { head, rows } of blocks) {
		let filled = fillBlock(head, rows, budget);
		if (parts.push(...filled.parts), shown += filled.findings, filled.isFull) break;
	}
	return {
		text: `${open}${parts.join("")}${close}`,
		hidden: total - shown
	};
}
function fillBlock(head, rows, budget) {
	let parts = [], findings = 0;
	for (let row of rows) {
		let text = parts.length === 0 ? head + row.text : row.text;
		if (!budget.take(text)) return {
			parts,
			findings,
			isFull: !0
		};
		parts.push(text), findings += row.findings;
	}
	return {
		parts,
		findings,
		isFull: !1
	};
}
function describeHidden(hidden) {
	return hidden === 0 ? "" : `_${endSentence(`${hidden} more ${hidden === 1 ? "finding has" : "findings have"} no room here; the SARIF file and the JSON report have them all`)}_\n\n`;
}
function escapeMarkdown(text, most = 500) {
	return toLine(text, most).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[\\`*_{}[\]()#+!|~$^]/g, "\\$&").replace(/@(?=\w)/g, "@⁠").replace(/#(?=\d)/g, "#⁠").replace(/\bGH-(?=\d)/gi, "$&⁠").replace(/:\/\//g, ":⁠//").replace(/www\./gi, "www⁠.").replace(/^(\s*\d*)([-=.)]+)(?=\s|$)/, "$1\\$2");
}
function escapeCode(text, most = 300) {
	let safe = toLine(text, most).replace(/[&<>"'`*_~[\](){}!|\\#$^+=@]|:(?=\/\/)|w(?=ww\.)/gi, (character) => `&#${character.charCodeAt(0)};`).trim();
	return safe === "" ? "" : `<code>${safe}</code>`;
}
function fence(language, text) {
	let longest = 2;
	for (let [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
	let marks = "`".repeat(longest + 1);
	return `${marks}${language}\n${text}\n${marks}`;
}
function linkMarkdown(label, address) {
	let safe = toAddress(address);
	return safe === void 0 ? escapeMarkdown(label) : `[${escapeMarkdown(label)}](${safe})`;
}
function toMermaid(text, most = 40) {
	return toLine(text, most * 2).replace(/[^\w ./:@+-]+/g, " ").replace(/\s+/g, " ").trim().slice(0, most).trim();
}
function quoteProse(text, most = 4e3) {
	return toProse(text, most).trim().split("\n").map((line) => `> ${quoteLine(line.trim())}`.trimEnd()).join("\n");
}
function quoteLine(line) {
	let heading = /^#{1,6}\s+(\S.*)$/.exec(line)?.[1];
	if (heading) return `**${escapeMarkdown(heading, 500)}**`;
	let item = /^[-*+]\s+(.*)$/.exec(line)?.[1];
	return item ? `- ${escapeMarkdown(item, 2e3)}` : escapeMarkdown(line, 4e3);
}
const SAFE = /^[@A-Za-z0-9][A-Za-z0-9@._+:/~-]{0,200}$/, together = (command) => (packages) => {
	let names = [...new Set(packages.flatMap(({ installed }) => installed))].filter((name) => SAFE.test(name)).sort();
	return names.length === 0 ? [] : [`${command} ${names.join(" ")}`];
}, pinned = (format) => (packages) => {
	let lines = packages.flatMap(({ component: { name }, target }) => target !== void 0 && SAFE.test(name) && SAFE.test(target) ? [format(name, target)] : []);
	return [...new Set(lines)].sort();
}, COMMANDS = {
	apk: together("apk upgrade"),
	deb: together("apt-get install --only-upgrade"),
	rpm: together("dnf upgrade"),
	npm: pinned((name, version) => `npm install ${name}@${version}`),
	pypi: pinned((name, version) => `pip install '${name}>=${version}'`),
	golang: pinned((name, version) => `go get ${name}@${version.startsWith("v") ? version : `v${version}`}`),
	gem: pinned((name) => `bundle update --conservative ${name}`),
	cargo: pinned((name, version) => `cargo update ${name} --precise ${version}`),
	composer: pinned((name, version) => `composer require ${name}:^${version}`),
	nuget: pinned((name, version) => `dotnet add package ${name} --version ${version}`)
};
function suggestCommands(packages) {
	return [...new Set(packages.map(({ component }) => component.type))].sort().flatMap((type) => {
		let fixable = packages.filter(({ component, fixable }) => component.type === type && fixable > 0);
		return (Object.hasOwn(COMMANDS, type) ? COMMANDS[type] : void 0)?.(fixable) ?? [];
	});
}
function groupByPackage(findings, report) {
	let groups = new Map();
	for (let finding of findings) {
		let key = JSON.stringify([
			finding.component.purl,
			finding.component.version,
			layerOf(finding, report)?.index
		]), group = groups.get(key);
		group ? group.push(finding) : groups.set(key, [finding]);
	}
	return [...groups.values()].map((group) => describeGroup(group, report));
}
function describeGroup(findings, report) {
	let [first] = findings, fixes = findings.flatMap(({ fix }) => fix.versions[0] ?? []), names = new Set(findings.flatMap(({ packages }) => packages.flatMap((purl) => nameOf$3(purl) ?? [])));
	return {
		component: first.component,
		findings,
		layer: layerOf(first, report),
		target: highest(fixes, first.component.ecosystem),
		fixable: fixes.length,
		installed: names.size > 0 ? [...names].sort() : [first.component.name]
	};
}
function highest(versions, ecosystem) {
	let best;
	for (let version of versions) (best === void 0 || compareVersions(ecosystem, version, best) === 1) && (best = version);
	return best;
}
function nameOf$3(purl) {
	return parsePurl(purl)?.name;
}
function groupByLayer(packages) {
	let groups = new Map();
	for (let pkg of packages) {
		let index = pkg.layer?.index ?? Infinity, group = groups.get(index);
		group ? group.push(pkg) : groups.set(index, [pkg]);
	}
	return [...groups].sort(([a], [b]) => a - b).map(([, members]) => ({
		layer: members[0]?.layer,
		packages: members
	}));
}
function compareFindings(base, current) {
	let open = indexFindings(base.findings), paired = pair(current.findings, open), fresh = current.findings.filter((finding) => !paired.has(finding)), past = new Set(paired.values()), lost = base.findings.filter((finding) => !past.has(finding)), had = new Set(base.packages.map(({ purl }) => purl)), has = new Set(current.packages.map(({ purl }) => purl));
	return {
		added: fresh.filter((finding) => !isInstalled$1(finding, had)),
		discovered: fresh.filter((finding) => isInstalled$1(finding, had)),
		unchanged: current.findings.filter((finding) => paired.has(finding)),
		fixed: lost.filter((finding) => !isInstalled$1(finding, has)),
		dropped: lost.filter((finding) => isInstalled$1(finding, has))
	};
}
const isInstalled$1 = ({ packages }, purls) => packages.every((purl) => purls.has(purl));
function keysOf({ id, aliases, component }) {
	let place = versionlessPurl(component.purl);
	return [...new Set([id, ...aliases])].map((name) => `${place}\n${name}`);
}
function indexFindings(findings) {
	let index = new Map();
	for (let finding of findings) for (let key of keysOf(finding)) {
		let list = index.get(key);
		list ? list.push(finding) : index.set(key, [finding]);
	}
	return index;
}
function pair(findings, open) {
	let pairs = new Map(), spent = new Set(), take = (finding, isFit) => {
		let found = keysOf(finding).flatMap((key) => open.get(key) ?? []).find((candidate) => !spent.has(candidate) && isFit(candidate));
		found !== void 0 && (spent.add(found), pairs.set(finding, found));
	};
	for (let finding of findings) take(finding, ({ component }) => component.version === finding.component.version);
	for (let finding of findings) pairs.has(finding) || take(finding, () => !0);
	return pairs;
}
function compareReports(report, base) {
	return compareFindings({
		findings: sortFindings(base).open,
		packages: base.inventory.packages
	}, {
		findings: sortFindings(report).open,
		packages: report.inventory.packages
	});
}
function tabulate(findings, report, options) {
	return {
		head: "| | Package | Installed | Fixed in | Vulnerabilities | Brought by |\n|---|---|---|---|---|---|\n",
		rows: groupByPackage(findings, report).map((pkg) => renderRow(pkg, options, !0))
	};
}
function tabulateByLayer(findings, report, options) {
	let layers = groupByLayer(groupByPackage(findings, report));
	return layers.length < 2 ? [tabulate(findings, report, options)] : layers.map((group, index) => {
		let rows = group.packages.map((pkg) => renderRow(pkg, options, !1));
		return {
			head: `${index > 0 ? "\n" : ""}${describeLayerHead(group)}\n\n| | Package | Installed | Fixed in | Vulnerabilities |
|---|---|---|---|---|
`,
			rows
		};
	});
}
function describeLayerHead({ layer }) {
	if (layer === void 0) return "**Layer not known**";
	let base = layer.layer.isBase ? " of the base image" : "";
	return `**Layer ${layer.index + 1}**${base} ${escapeCode(layer.layer.instruction ?? "", 120)}`.trimEnd();
}
function renderRow(pkg, { ids }, isWithLayer) {
	let { component, findings, layer } = pkg, named = findings.slice(0, ids).map(renderId);
	findings.length > named.length && named.push(`and ${findings.length - named.length} more`);
	let worst = gravest(findings);
	return {
		text: `| ${[
			`${MARKS[worst]}&nbsp;${worst}`,
			escapeCode(component.name, 80),
			escapeCode(component.version, 60),
			describeTarget(pkg),
			named.join(", "),
			...isWithLayer ? [layer ? `${layer.index + 1}&nbsp;${escapeCode(layer.layer.instruction ?? "", 28)}` : ""] : []
		].join(" | ")} |\n`,
		findings: findings.length
	};
}
const ORDER$1 = Object.keys(MARKS);
function gravest(findings) {
	let levels = new Set(findings.map(({ severity }) => severity.level));
	return ORDER$1.find((level) => levels.has(level)) ?? findings[0].severity.level;
}
function describeTarget({ target, fixable, findings }) {
	return target === void 0 ? escapeMarkdown(describeFix(findings[0]), 60) : `**${escapeMarkdown(target, 60)}**${fixable < findings.length ? ` (${fixable} of ${findings.length})` : ""}`;
}
function renderId(finding) {
	let { id, severity } = finding, mark = describeMark(finding), address = addressOfAdvisory(finding), label = address ? linkMarkdown(id, address) : escapeMarkdown(id, 100);
	return `${MARKS[severity.level]}&nbsp;${label}${mark === "" ? "" : ` **${mark}**`}`;
}
function compareWithBase(report, base, baseName) {
	let delta = compareReports(report, base), name = escapeCode(baseName, 100);
	return {
		name,
		headline: `Against ${name}: ${[
			`**${delta.added.length} new**`,
			...delta.discovered.length > 0 ? [`${delta.discovered.length} newly known`] : [],
			`${delta.fixed.length} fixed`,
			...delta.dropped.length > 0 ? [`${delta.dropped.length} no longer reported`] : [],
			`${delta.unchanged.length} unchanged`
		].join(" · ")}`,
		fixed: delta.fixed.length,
		sections: (sorted, options) => {
			let failing = new Set(sorted.failing), title = (words, findings) => {
				let decisive = findings.filter((finding) => failing.has(finding)).length;
				return `${words} (${count$2(findings.length, "finding")}${decisive > 0 ? `, ${decisive} of them ${decisive === 1 ? "fails" : "fail"} the gate` : ""})`;
			}, folded = (words, findings, blocks) => ({
				title: title(words, findings),
				isFolded: !0,
				blocks
			});
			return [
				{
					title: title("New with this change", delta.added),
					isFolded: !1,
					blocks: [tabulate(delta.added, report, options)]
				},
				folded(`Newly known, in packages that ${name} has too`, delta.discovered, [tabulate(delta.discovered, report, options)]),
				folded("Fixed by this change", delta.fixed, [tabulate(delta.fixed, base, options)]),
				folded("No longer reported, in packages that are as they were", delta.dropped, [tabulate(delta.dropped, base, options)]),
				folded("Unchanged", delta.unchanged, tabulateByLayer(delta.unchanged, report, options))
			];
		}
	};
}
const ICONS = {
	pass: "✅",
	fail: "❌",
	incomplete: "⚠️"
};
function renderComment(report, { marker, budget = 6e4, ...options } = {}) {
	let lead = marker === void 0 || marker === "" ? "" : `${marker}\n`, room = createBudget$1(budget - lead.length - 200);
	return lead + renderBody(report, {
		...options,
		budget: room,
		ids: 8
	});
}
function renderBody(report, options) {
	let sorted = sortFindings(report), delta = options.base ? compareWithBase(report, options.base, options.baseName ?? "the base") : void 0;
	if (isClean(report, sorted)) return renderClean(report, delta);
	let head = renderHead(report, sorted, options, delta), foot = renderNotes$1(report) + renderFooter(report, options);
	options.budget.take(head + foot);
	let filled = [...delta ? delta.sections(sorted, options) : plainSections(report, sorted, options), ...otherSections(report, sorted)].map((section) => fillSection(section, options.budget)), hidden = filled.reduce((sum, part) => sum + part.hidden, 0);
	return head + filled.map(({ text }) => text).join("") + describeHidden(hidden) + foot;
}
function isClean({ verdict, findings, problems, ...report }, { open }) {
	let gaps = describeGaps({
		verdict,
		findings,
		problems,
		...report
	});
	return verdict.outcome === "pass" && open.length === 0 && gaps.length === 0 && problems.length === 0;
}
function renderClean({ inventory }, delta) {
	let fixed = delta === void 0 || delta.fixed === 0 ? "" : ` ${count$2(delta.fixed, "finding")} of ${delta.name} ${delta.fixed === 1 ? "is" : "are"} fixed.`;
	return `${ICONS.pass} ${nameCode(inventory)} ${HEADLINES.pass}: no findings in ${count$2(inventory.packages.length, "package")}.${fixed}\n`;
}
const nameCode = (inventory) => escapeCode(nameImage(inventory), 120) || "The image";
function renderHead(report, sorted, { baseNote }, delta) {
	let { verdict, inventory } = report, counts = countLevels$1(sorted.open.map(({ severity }) => severity.level)), reasons = verdict.reasons.slice(0, 20).map((reason) => `- ${escapeMarkdown(reason)}\n`), levels = Object.entries(MARKS).flatMap(([level, mark]) => {
		let number = counts[level];
		return number > 0 ? [`${mark}&nbsp;**${number}**&nbsp;${level}`] : [];
	}), fixable = sorted.open.filter(({ fix }) => fix.state === "fixed").length, undecided = sorted.open.filter(({ state }) => state === "cannot-compare").length, notes = [...fixable > 0 ? [`${fixable} with a fixed version`] : [], ...undecided > 0 ? [`${undecided} undecided`] : []], sum = levels.length === 0 ? "" : `${levels.join(" · ")}${notes.length > 0 ? ` — ${notes.join(", ")}` : ""}\n\n`, compared = delta ? `${delta.headline}\n\n` : baseNote ? `${escapeMarkdown(baseNote)}\n\n` : "";
	return `### ${ICONS[verdict.outcome]} ${nameCode(inventory)} ${HEADLINES[verdict.outcome]}\n\n${compared}${sum}${reasons.join("")}\n`;
}
function plainSections(report, { failing, passing }, { ids }) {
	return [...openFirst(`What fails the gate (${failing.length})`, tabulate(failing, report, { ids })), {
		title: `${failing.length > 0 ? "Other findings" : "Findings"} (${passing.length})`,
		isFolded: !0,
		blocks: tabulateByLayer(passing, report, { ids })
	}];
}
function openFirst(title, { head, rows }) {
	let open = rows.length > 10 ? rows.slice(0, 5) : rows, rest = rows.slice(open.length);
	return [{
		title,
		isFolded: !1,
		blocks: [{
			head,
			rows: open
		}]
	}, {
		title: `${count$2(rest.length, "more package")} that ${rest.length === 1 ? "fails" : "fail"} the gate`,
		isFolded: !0,
		blocks: [{
			head,
			rows: rest
		}]
	}];
}
function otherSections(report, { open, suppressed, reasonOf }) {
	let commands = suggestCommands(groupByPackage(open, report)), ignored = suppressed.map((finding) => {
		let { id, component } = finding;
		return {
			text: `- ${escapeMarkdown(id, 100)} in ${escapeCode(component.name, 80)}: ${escapeMarkdown(reasonOf(finding) ?? "", 300)}\n`,
			findings: 1
		};
	}), all = fence("sh", commands.join("\n"));
	return [{
		title: `How to fix (${count$2(commands.length, "command")})`,
		isFolded: !0,
		blocks: commands.length === 0 ? [] : [{
			head: "",
			rows: [{
				text: `${all}\n`,
				findings: 0
			}]
		}]
	}, {
		title: `Suppressed (${suppressed.length})`,
		isFolded: !0,
		blocks: [{
			head: "",
			rows: ignored
		}]
	}];
}
function renderNotes$1(report) {
	let notes = [...describeGaps(report), ...describeProblems(report)];
	if (notes.length === 0) return "";
	let shown = notes.slice(0, 10).map((note) => `- ${escapeMarkdown(note, 300)}\n`);
	return notes.length > shown.length && shown.push(`- and ${notes.length - shown.length} more\n`), `<details><summary>Not judged, or gone wrong (${notes.length})</summary>\n\n${shown.join("")}\n</details>\n\n`;
}
function renderFooter(report, { runUrl, alertsUrl }) {
	let { inventory, feed, tool } = report, found = report.coverage.reduce((sum, row) => sum + row.found, 0), judged = report.coverage.reduce((sum, row) => sum + row.judged, 0);
	return `<sub>${[
		escapeMarkdown(describeDistro(inventory), 100),
		inventory.image ? escapeMarkdown(describePlatform(inventory.image.platform), 60) : "",
		escapeMarkdown(describePackages(inventory), 200),
		found > 0 ? `${judged === found ? "all" : `${judged} of ${found}`} judged` : "",
		feed.length > 0 ? `feed ${escapeMarkdown(describeFeed(report), 200)}` : "",
		alertsUrl ? linkMarkdown("alerts", alertsUrl) : "",
		runUrl ? linkMarkdown("run", runUrl) : "",
		escapeMarkdown(`${tool.name} ${tool.version}`, 60)
	].filter((fact) => fact !== "").join(" · ")}</sub>\n`;
}
const COLORS = {
	critical: "#8250df",
	high: "#cf222e",
	medium: "#e16f24",
	low: "#2f81f7",
	negligible: "#afb8c1",
	unknown: "#6e7781"
};
function renderPicture(report) {
	let layers = countByLayer(report, sortFindings(report)), total = layers.reduce((sum, layer) => sum + layer.total, 0);
	if (layers.length < 2 || layers.length > 30) return "";
	let levels = presentLevels(layers);
	return `#### Findings by layer\n\n${total < 10 ? "" : `${drawChart(layers, levels)}\n\n`}${renderTable$1(layers, levels)}`;
}
function drawChart(layers, levels) {
	let bars = levels.map((_, rank) => levels.slice(0, rank + 1)).reverse().map((part) => `  bar [${layers.map(({ counts }) => part.reduce((sum, level) => sum + counts[level], 0)).join(", ")}]`), config = {
		themeVariables: { xyChart: { plotColorPalette: [...levels].reverse().map((level) => COLORS[level]).join(", ") } },
		xyChart: {
			height: 80 + layers.length * 40,
			width: 800
		}
	}, most = Math.max(...layers.map(({ total }) => total)), names = layers.map(({ index, layer }) => `"${`${index + 1} ${toMermaid(layer?.instruction ?? "", 28)}`.trim()}"`);
	return fence("mermaid", [
		`%%{init: ${JSON.stringify(config)}}%%`,
		"xychart-beta horizontal",
		`  x-axis [${names.join(", ")}]`,
		`  y-axis "Findings" 0 --> ${most}`,
		...bars
	].join("\n"));
}
function renderTable$1(layers, levels) {
	return `| Layer | ${levels.map((level) => `${MARKS[level]}&nbsp;${level}`).join(" | ")} |\n|---|${levels.map(() => "--:|").join("")}\n` + layers.map(({ index, layer, counts }) => `| ${`${index + 1}&nbsp;${escapeCode(layer?.instruction ?? "", 60)}`} | ${levels.map((level) => counts[level] || "").join(" | ")} |\n`).join("");
}
const STATES = {
	delivered: "✅ delivered",
	skipped: "not delivered",
	failed: "❌ failed"
}, CHANNELS = {
	"code-scanning": "Code scanning",
	"pull-request-comment": "Pull request comment",
	"dependency-graph": "Dependency graph",
	artifact: "Artifact",
	summary: "Summary"
};
function renderTable(title, head, rows) {
	if (rows.length === 0) return "";
	let more = rows.length > 200 ? `\nand ${rows.length - 200} more\n` : "";
	return `#### ${title}\n\n${head}\n${rows.slice(0, 200).join("\n")}\n${more}`;
}
function renderCoverage({ coverage }) {
	return renderTable("Coverage", "| Packages | Found | Judged | Not judged, and why |\n|---|--:|--:|---|", coverage.map((row) => {
		let reasons = listReasons(row).map(([reason, number]) => `${number}: ${escapeMarkdown(reason, 300)}`);
		return `| ${escapeMarkdown(row.type, 60)} | ${row.found} | ${row.judged} | ${reasons.slice(0, 20).join("<br>")} |`;
	}));
}
function renderFeed({ feed, generatedAt }) {
	return renderTable("Feed", "| Part | State | Advisories | Age |\n|---|---|--:|---|", feed.map((shard) => {
		let { ecosystem, status, records, asOf, problem } = shard, state = `${status === "fresh" ? "" : "⚠️ "}${status}${problem ? `: ${escapeMarkdown(problem, 300)}` : ""}`, age = status === "missing" ? "" : `${describeAge(shard, generatedAt)}${asOf ? ` (${escapeMarkdown(asOf, 40)})` : ""}`;
		return `| ${escapeMarkdown(ecosystem, 80)} | ${state} | ${records ?? ""} | ${age} |`;
	}));
}
function renderDeliveries(deliveries) {
	return renderTable("Delivery", "| Where | State | |\n|---|---|---|", deliveries.map(({ channel, state, message, hint, url }) => {
		let text = escapeMarkdown([message, hint].filter(Boolean).join(" "), 600);
		return `| ${CHANNELS[channel]} | ${url ? linkMarkdown(STATES[state], url) : STATES[state]} | ${text} |`;
	}));
}
function renderTimings({ timings }) {
	let parts = Object.entries(timings ?? {}).map(([stage, ms]) => `${escapeMarkdown(stage, 40)} ${formatDuration(ms)}`);
	return parts.length === 0 ? "" : `<sub>Time: ${parts.join(" · ")}</sub>\n`;
}
function renderSummary(report, { deliveries = [], budget: size = 9e5, ...options } = {}) {
	let rest = [
		renderPicture(report),
		renderCoverage(report),
		renderFeed(report),
		renderDeliveries(deliveries),
		renderTimings(report)
	].filter((part) => part !== "").join("\n"), budget = createBudget$1(size - Buffer.byteLength(rest) - 1e3, (text) => Buffer.byteLength(text));
	return `${renderBody(report, {
		...options,
		budget,
		ids: 40
	})}\n${rest}`.trimEnd() + "\n";
}
const markdownFormat = {
	id: "markdown",
	title: "Markdown summary",
	references: ["https://github.github.com/gfm/"],
	mediaType: "text/markdown",
	extension: ".md",
	defaults: {},
	*render(report) {
		let { timings: _timings, ...facts } = report;
		yield renderSummary(facts);
	}
}, NAMELESS = "image";
function imageKey(name) {
	let repository = imageRepository(name).replaceAll("\\", "/"), isAbsolute = /^(\/|[A-Za-z]:\/)/.test(repository), parts = repository.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
	return (isAbsolute ? parts.filter((part) => !/^tmp[._-]?\w{6,}$/i.test(part)).slice(-2) : parts).join("/").replace(/\.(tar|tgz|tar\.gz|tar\.zst)$/i, "") || NAMELESS;
}
function sarifCategory(image, platform) {
	let key = imageKey(image), short = key.replace(/[^A-Za-z0-9._/-]+/g, "-").replace(/^[/.-]+|[/.-]+$/g, "").slice(-100).replace(/^[/.-]+/, "");
	return [
		"tidegate",
		`${short}${short === key ? "" : `-${hash$1(key)}`}`.replace(/^-/, ""),
		platformSlug(platform)
	].filter((part) => part !== "").join("/");
}
function categoryOf(image) {
	return sarifCategory(image?.name ?? NAMELESS, image?.platform);
}
function platformSlug(platform) {
	let text = [
		platform?.os,
		platform?.architecture,
		platform?.variant
	].filter(Boolean).join("-"), slug = text.replace(/[^\w.-]+/g, "-").slice(0, 60);
	return slug === text ? slug : `${slug}-${hash$1(text)}`;
}
const hash$1 = (text) => createHash("sha256").update(text).digest("hex").slice(0, 8);
function createResultBuilder(report, options) {
	let { image } = report.inventory, key = imageKey(image?.name ?? ""), identity = image ? `${key} ${describePlatform(image.platform)}` : key;
	return (finding) => ({
		message: { text: describeResult(finding, report) },
		locations: [locate$1(finding, report, {
			...options,
			key
		})],
		partialFingerprints: { primaryLocationLineHash: fingerprint(finding, identity) },
		properties: resultProperties(finding)
	});
}
function describeResult(finding, report) {
	let { component, id, state, reason, packages, locations } = finding, verb = state === "cannot-compare" ? "may be affected by" : "is affected by", sentences = [`${[component.name, component.version].filter((part) => part !== "").join(" ")} ${verb} ${id} (${describeFixSentence(finding)}).`], image = report.inventory.image?.name;
	image && sentences.push(`Image: ${image}.`);
	let layer = layerOf(finding, report);
	layer?.layer.instruction && sentences.push(endSentence(`Brought by layer ${layer.index + 1}: ${layer.layer.instruction}`)), packages.length > 1 && sentences.push(`Installed as ${count$2(packages.length, "package")}.`);
	let paths = locations.map(({ path }) => path);
	return paths.length > 0 && sentences.push(`Found at ${listSome(paths, 5)}.`), reason && sentences.push(endSentence(reason)), sentences.map((sentence) => toLine(sentence, 800).replace(/[\\[\]]/g, "\\$&")).join(" ");
}
function locate$1(finding, report, options) {
	let line = layerOf(finding, report)?.layer.dockerfileLine;
	if (options.dockerfile !== "" && line !== void 0) return place$1(toRelativeUri(options.dockerfile.split("/")), line);
	let manifest = options.manifests.get(finding.component.purl);
	return manifest ? place$1(toRelativeUri(manifest.path.split("/")), manifest.line) : place$1(toRelativeUri([...options.key.split("/"), ...stablePath(finding).split("/")]), 1);
}
const place$1 = (uri, line) => ({ physicalLocation: {
	artifactLocation: { uri: uri || "image" },
	region: { startLine: Math.max(1, Math.trunc(line)) }
} });
function stablePath({ component, locations }) {
	let path = (locations[0]?.path || component.name).slice(0, 4096), stable = (component.version === "" ? path : path.replaceAll(component.version, "*")).replace(/\d[\d.]*/g, starVersion).replace(/\b[0-9a-f]{12,}\b/gi, "*");
	return stable.length > 200 ? `${stable.slice(0, 183)}-${hash(stable).slice(0, 16)}` : stable;
}
function starVersion(digits) {
	let version = /^[\d.]*\d/.exec(digits)?.[0] ?? "";
	return version.includes(".") ? `*${digits.slice(version.length)}` : digits;
}
function fingerprint(finding, image) {
	let { id, component } = finding, path = OS_TYPES$2.has(component.type) ? "" : stablePath(finding);
	return `${hash(JSON.stringify([
		"1",
		image,
		versionlessPurl(component.purl),
		id,
		path
	])).slice(0, 32)}:1`;
}
const OS_TYPES$2 = new Set([
	"deb",
	"apk",
	"rpm",
	"alpm"
]), hash = (text) => createHash("sha256").update(text).digest("hex");
function resultProperties({ component, fix, packages, aliases, severity, state, kev, epss }) {
	let lines = (texts) => texts.slice(0, 50).map((text) => toLine(text, 300));
	return {
		purl: toLine(component.purl),
		...packages.length > 0 ? { packages: lines(packages) } : {},
		...aliases.length > 0 ? { aliases: lines(aliases) } : {},
		...fix.versions.length > 0 ? { fixedVersions: lines(fix.versions) } : {},
		severity: severity.level,
		severitySource: toLine(severity.source),
		...kev ? { knownExploited: !0 } : {},
		...epss ? { epss: epss.score } : {},
		...state === "affected" ? {} : { state }
	};
}
const MAX_PROSE = 3e3;
function createHelp(report, sorted) {
	let left = 6e6;
	return (group) => {
		let prose = toProse(group[0].details ?? "", Math.min(MAX_PROSE, Math.max(2, left))).trim();
		left -= prose.length;
		let kept = left > 0 ? prose : "";
		return {
			text: plainHelp(group, kept, {
				report,
				sorted
			}),
			markdown: markdownHelp(group, kept, {
				report,
				sorted
			})
		};
	};
}
function plainHelp(group, prose, { report, sorted }) {
	let [first] = group, places = group.slice(0, 20).map((finding) => {
		let layer = layerOf(finding, report)?.layer.instruction, where = [layer && `brought by ${layer}`, finding.locations[0] && `found at ${finding.locations[0].path}`].filter(Boolean).join(", "), gate = sorted.reasonOf(finding), { name, version } = finding.component;
		return toLine(`${name} ${version}: ${describeFixSentence(finding)}${where ? `; ${where}` : ""}${gate ? `; ${gate}` : ""}.`, 600);
	});
	return [...[
		`${first.id}: ${first.summary ?? "no summary"}`,
		`Severity: ${describeSeverity(first)}.`,
		describeExploitation(first),
		...places
	].filter((line) => line !== "").map((line) => toLine(line, 1e3)), prose].filter((line) => line !== "").join("\n");
}
function markdownHelp(group, prose, facts) {
	let [first] = group, rows = group.slice(0, 20).map((finding) => tableRow(finding, facts)), more = group.length > rows.length ? `\n\n… and ${group.length - rows.length} more packages.` : "", known = first.aliases.slice(0, 20).map((alias) => escapeMarkdown(alias, 100)), exploited = describeExploitation(first), links = first.references.slice(0, 10).map((reference) => `- ${linkMarkdown(reference, reference)}`);
	return [
		`| Package | Installed | Fixed in | Brought by | Found at | Gate |\n|---|---|---|---|---|---|\n${rows.join("\n")}${more}`,
		`**Severity** ${escapeMarkdown(describeSeverity(first))}`,
		...exploited === "" ? [] : [`**Exploited** ${escapeMarkdown(exploited)}`],
		...known.length > 0 ? [`**Also known as** ${known.join(", ")}`] : [],
		...prose === "" ? [] : [quoteProse(prose, MAX_PROSE)],
		...links.length > 0 ? [links.join("\n")] : []
	].join("\n\n");
}
function tableRow(finding, { report, sorted }) {
	let { component, locations } = finding, layer = layerOf(finding, report), brought = layer ? `layer ${layer.index + 1} ${escapeCode(layer.layer.instruction ?? "", 200)}` : "", paths = locations.slice(0, 5).map(({ path }) => escapeCode(path, 200));
	locations.length > paths.length && paths.push(`and ${locations.length - paths.length} more`);
	let gate = escapeMarkdown(sorted.reasonOf(finding) ?? "", 300);
	return `| ${[
		escapeCode(component.name, 200),
		escapeCode(component.version, 100),
		escapeMarkdown(describeFix(finding), 200),
		brought,
		paths.join("<br>"),
		gate
	].join(" | ")} |`;
}
const BANDS = {
	critical: {
		from: 9.1,
		to: 10
	},
	high: {
		from: 7,
		to: 8.9
	},
	medium: {
		from: 4,
		to: 6.9
	},
	low: {
		from: .1,
		to: 3.9
	},
	negligible: {
		from: .1,
		to: .1
	},
	unknown: void 0
};
function securitySeverity({ severity, isMalicious }) {
	let band = BANDS[isMalicious && severity.level === "unknown" ? "critical" : severity.level];
	if (band === void 0) return;
	let score = severity.score ?? band.from;
	return Math.min(band.to, Math.max(band.from, score)).toFixed(1);
}
function levelOf({ severity, state, isMalicious }) {
	return state === "cannot-compare" ? "warning" : isMalicious || severity.level === "critical" || severity.level === "high" ? "error" : severity.level === "medium" || severity.level === "unknown" ? "warning" : "note";
}
const MAX_TEXT$3 = 1e3;
function buildRules(findings, report, sorted) {
	let ids = assignIds(findings), groups = new Map();
	for (let finding of findings) {
		let id = ids.get(finding) ?? finding.id, group = groups.get(id);
		group ? group.push(finding) : groups.set(id, [finding]);
	}
	let help = createHelp(report, sorted), list = [...groups].map(([id, group]) => ({
		...describeRule(id, group),
		help: help(group)
	})), indexes = new Map([...groups.keys()].map((id, index) => [id, index]));
	return {
		list,
		indexOf: (finding) => indexes.get(ids.get(finding) ?? "") ?? -1
	};
}
function assignIds(findings) {
	let severities = new Map(), ids = new Map(), score = (finding) => Number(securitySeverity(finding) ?? 0), ranked = [...findings].sort((a, b) => score(b) - score(a) || (a.component.purl < b.component.purl ? -1 : 1));
	for (let finding of ranked) {
		let severity = securitySeverity(finding), candidates = candidateIds(finding), id = candidates.find((id) => !severities.has(id) || severities.get(id) === severity) ?? candidates.at(-1) ?? finding.id;
		severities.has(id) || severities.set(id, severity), ids.set(finding, id);
	}
	return ids;
}
function candidateIds({ id, component: { name, type, version } }) {
	return [
		id,
		`${id}/${name}`,
		`${id}/${type}/${name}`,
		`${id}/${type}/${name}/${version}`
	].map(clipId);
}
function clipId(text) {
	let line = toLine(text, 240).trim() || "unnamed";
	return line === text ? line : `${line}-${createHash("sha256").update(text).digest("hex").slice(0, 8)}`;
}
function describeRule(id, [first, ...others]) {
	let title = toLine(first.summary ?? "", MAX_TEXT$3).trim() || `${toLine(first.id, 240)} in ${toLine(first.component.name, 240)}`, severity = securitySeverity(first), isSure = [first, ...others].every(({ state }) => state === "affected");
	return {
		id,
		name: id,
		shortDescription: { text: title },
		fullDescription: { text: cut(toProse(first.details ?? "", MAX_TEXT$3).trim() || title, MAX_TEXT$3) },
		...helpLink(first),
		defaultConfiguration: { level: "warning" },
		properties: {
			tags: listTags(first),
			precision: isSure ? "very-high" : "medium",
			...severity === void 0 ? {} : { "security-severity": severity }
		}
	};
}
function listTags({ component, isMalicious, kev, fix }) {
	let optional = [
		isMalicious ? "malicious" : "",
		kev ? "known-exploited" : "",
		fix.state === "fixed" ? "fix-available" : ""
	];
	return [
		"security",
		"vulnerability",
		"container",
		toLine(component.type, 40),
		...optional
	].filter((tag) => tag !== "");
}
function helpLink({ references }) {
	let address = references.map(toAddress).find((reference) => reference?.startsWith("https://"));
	return address ? { helpUri: address } : {};
}
const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json", DEFAULTS = {
	category: "",
	toolName: "Tidegate",
	dockerfile: "",
	manifests: new Map()
}, sarifFormat = {
	id: "sarif",
	title: "SARIF 2.1.0",
	references: ["https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html", "https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning"],
	mediaType: "application/sarif+json",
	extension: ".sarif",
	schema: SCHEMA,
	defaults: DEFAULTS,
	*render(report, options) {
		yield `${JSON.stringify(buildSarif(report, options).log, null, 2)}\n`;
	}
};
function buildSarif(report, given = {}) {
	let options = {
		...DEFAULTS,
		...given
	}, sorted = sortFindings(report), applicable = report.findings.filter(({ state }) => state !== "not-applicable"), findings = applicable.slice(0, 5e3), dropped = applicable.length - findings.length, rules = buildRules(findings, report, sorted), build = createResultBuilder(report, options), suppressed = new Set(sorted.suppressed), results = findings.map((finding) => {
		let index = rules.indexOf(finding);
		return {
			ruleId: rules.list[index]?.id ?? finding.id,
			ruleIndex: index,
			level: levelOf(finding),
			...build(finding),
			...suppressed.has(finding) ? { suppressions: [suppressionOf(finding, sorted)] } : {}
		};
	}), invocations = listInvocations(report, dropped), run = {
		tool: { driver: {
			name: toLine(options.toolName, 200).trim() || "Tidegate",
			semanticVersion: report.tool.version,
			informationUri: TOOL.url,
			rules: rules.list
		} },
		automationDetails: { id: `${categoryFor(report, options)}/` },
		columnKind: "utf16CodeUnits",
		results,
		...invocations.length > 0 ? { invocations } : {},
		...describeRun(report)
	};
	return {
		log: {
			$schema: SCHEMA,
			version: "2.1.0",
			runs: [run]
		},
		dropped
	};
}
function categoryFor({ inventory }, { category }) {
	return toLine(category, 200).trim().replace(/\/+$/, "") || categoryOf(inventory.image);
}
function suppressionOf(finding, sorted) {
	let justification = toLine(sorted.reasonOf(finding) ?? "", 1e3).trim();
	return {
		kind: "external",
		status: "accepted",
		...justification === "" ? {} : { justification }
	};
}
function listInvocations({ problems }, dropped) {
	let note = `${count$2(dropped, "finding")} of lower risk ${dropped === 1 ? "was" : "were"} left out; the JSON report has them all.`, cut = dropped > 0 ? [{
		level: "warning",
		message: { text: note }
	}] : [], met = problems.slice(0, 99).map(({ severity, code, message, hint }) => {
		let text = toLine([message, hint].filter(Boolean).join(" "), 1e3).trim();
		return {
			level: severity,
			descriptor: { id: code },
			message: { text: text || code }
		};
	});
	return cut.length + met.length === 0 ? [] : [{
		executionSuccessful: !0,
		toolExecutionNotifications: [...cut, ...met]
	}];
}
function describeRun({ inventory: { image, distro } }) {
	return image ? { properties: {
		image: toLine(image.name) || "image",
		imageId: toLine(image.id),
		platform: toLine(describePlatform(image.platform)),
		...distro?.prettyName ? { distribution: toLine(distro.prettyName) } : {}
	} } : {};
}
function toTerminal(text, most = 500) {
	return toLine(text, most).replaceAll("##[", "# #[").replace(/(^|\s)::/g, "$1: :").trim();
}
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u, EMPTY = /[\p{Mn}\p{Me}]/u;
function measure(text) {
	if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
	let columns = 0;
	for (let character of text) columns += columnsOf(character);
	return columns;
}
function columnsOf(character) {
	return character <= "~" ? 1 : EMPTY.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
}
function fit(text, columns) {
	let width = measure(text);
	if (width <= columns) return text + " ".repeat(columns - width);
	let kept = "", used = 0;
	for (let character of text) {
		let next = used + columnsOf(character);
		if (next > columns - 1) break;
		kept += character, used = next;
	}
	return `${kept}…${" ".repeat(Math.max(0, columns - 1 - used))}`;
}
function* renderNotes(report, sorted, { width, paint }) {
	let note = (label, lines, tone = "faint") => renderNote(lines, width).map((line, index) => `${paint((index === 0 ? label : "").padEnd(12), tone)}${line}\n`).join("");
	yield note("Findings", [describeFindings(sorted)]), yield note("Not judged", describeGaps(report), "warning"), yield note("Problems", describeProblems(report), "warning"), report.feed.length > 0 && (yield note("Feed", [describeFeed(report)]));
	let { outcome, reasons } = report.verdict;
	yield `\n${paint(`${outcome.toUpperCase()}: the image ${HEADLINES[outcome]}.`, outcome)}\n`;
	for (let reason of reasons) yield wrap(toTerminal(reason, 2e3), width - 2).map((line) => `  ${line}\n`).join("");
}
function describeFindings({ open, suppressed, inapplicable }) {
	let fixable = open.filter(({ fix }) => fix.state === "fixed").length, undecided = open.filter(({ state }) => state === "cannot-compare").length;
	return [
		open.length === 0 ? "none" : `${open.length} (${describeCounts$1(countLevels$1(open.map(({ severity }) => severity.level)))})`,
		...fixable > 0 ? [`${fixable} with a fixed version`] : [],
		...undecided > 0 ? [`${undecided} undecided`] : [],
		...suppressed.length > 0 ? [`${suppressed.length} suppressed`] : [],
		...inapplicable.length > 0 ? [`${inapplicable.length} not applicable`] : []
	].join(", ");
}
function renderNote(notes, width) {
	let lines = notes.slice(0, 20).flatMap((note) => wrap(toTerminal(note, 1e3), width - 12));
	return notes.length > 20 && lines.push(`… and ${notes.length - 20} more; the JSON report has them all`), lines;
}
function wrap(text, width) {
	let lines = [];
	for (let word of text.split(" ")) {
		let last = lines.at(-1);
		last !== void 0 && last.length + word.length < width ? lines[lines.length - 1] = `${last} ${word}` : lines.push(word);
	}
	return lines;
}
const TONES = {
	critical: "1;35",
	high: "1;31",
	medium: "33",
	low: "36",
	negligible: "2",
	unknown: "1",
	pass: "1;32",
	fail: "1;31",
	incomplete: "1;33",
	strong: "1",
	faint: "2",
	warning: "33"
};
function createPainter(isColor) {
	return (text, tone) => isColor ? `\u001b[${TONES[tone]}m${text}\u001b[0m` : text;
}
const COLUMNS$1 = [
	"",
	"Severity",
	"Vulnerability",
	"Package",
	"Installed",
	"Fixed in",
	"Layer"
], LEAST = [
	1,
	10,
	24,
	10,
	8,
	8,
	6
];
function* renderRows(findings, context) {
	let failing = new Set(context.sorted.failing), rows = findings.map((finding) => cells(finding, failing.has(finding), context.report)), widths = fitColumns(rows, context.width), line = (values) => values.map((value, index) => fit(value, widths[index] ?? 1)).join(" ".repeat(2));
	yield `${context.paint(line(COLUMNS$1).trimEnd(), "strong")}\n`, yield `${context.paint(line(widths.map((columns) => "─".repeat(columns))).trimEnd(), "faint")}\n`;
	for (let [index, row] of rows.entries()) {
		let level = findings[index]?.severity.level ?? "unknown", lead = line(row.slice(0, 2));
		yield `${context.paint(lead, level)}${line(row).slice(lead.length).trimEnd()}\n`;
	}
	yield "\n";
}
function cells(finding, isFailing, report) {
	let { id, severity, component, locations } = finding, mark = describeMark(finding), layer = layerOf(finding, report), where = layer ? describeLayer(layer.index, layer.layer) : locations[0]?.path ?? "";
	return [
		isFailing ? "✗" : "",
		severity.level,
		`${id}${mark === "" ? "" : ` ${mark}`}`,
		component.name,
		component.version,
		describeFix(finding),
		where
	].map((text) => toTerminal(text, 300));
}
function fitColumns(rows, width) {
	let widths = COLUMNS$1.map((title) => title.length);
	for (let row of rows) for (let [index, text] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, measure(text));
	widths[0] = 1;
	let gaps = 2 * (COLUMNS$1.length - 1);
	for (let over = sum$1(widths) + gaps - width; over > 0; --over) {
		let index = widestOf(widths);
		if (index === void 0) break;
		widths[index] = (widths[index] ?? 1) - 1;
	}
	return widths;
}
function widestOf(widths) {
	let widest;
	for (let [index, columns] of widths.entries()) columns <= (LEAST[index] ?? 1) || (widest === void 0 || columns >= (widths[widest] ?? 0)) && (widest = index);
	return widest;
}
const sum$1 = (values) => values.reduce((total, value) => total + value, 0), tableFormat = {
	id: "table",
	title: "Table for terminals and logs",
	references: ["https://no-color.org"],
	mediaType: "text/plain",
	extension: ".txt",
	defaults: {
		color: !1,
		width: 100,
		rows: Infinity
	},
	render
};
function* render(report, options) {
	let { inventory } = report, sorted = sortFindings(report), paint = createPainter(options.color), width = Math.max(40, options.width), platform = inventory.image ? describePlatform(inventory.image.platform) : "", facts = [
		describeDistro(inventory),
		platform,
		describePackages(inventory)
	].filter((part) => part !== "");
	yield `\n${paint(toTerminal(nameImage(inventory)) || "image", "strong")}\n${toTerminal(facts.join(" · "))}\n\n`;
	let shown = sorted.open.slice(0, options.rows);
	shown.length > 0 && (yield* renderRows(shown, {
		report,
		sorted,
		width,
		paint
	}));
	let hidden = sorted.open.length - shown.length;
	hidden > 0 && (yield `… and ${count$2(hidden, "finding")} of lower risk\n\n`), yield* renderNotes(report, sorted, {
		width,
		paint
	});
}
const REPORT_FORMATS = {
	html: htmlFormat,
	json: jsonFormat,
	markdown: markdownFormat,
	sarif: sarifFormat,
	table: tableFormat
};
function readReport(json) {
	let complaints = [], stored = storedReport.read(json, startTrail(complaints)), judgements = complaints.length === 0 ? restoreJudgements(stored, complaints) : [];
	if (complaints.length > 0) throw new TidegateError("INPUT_INVALID", `this is no Tidegate report that can be read: ${complaints.join("; ")}`, { hint: "Make it anew with --format json of this version." });
	return {
		...stored,
		verdict: {
			...stored.verdict,
			judgements
		}
	};
}
function restoreJudgements({ findings, verdict }, complaints) {
	return verdict.judgements.flatMap(({ finding: index, decision, reason }) => {
		let finding = findings[index];
		return finding ? [{
			finding,
			decision,
			reason
		}] : (complaints.push(`verdict.judgements names the finding ${index}, which there is not`), []);
	});
}
function renderImagesComment(images, { runUrl, budget = 6e4 } = {}) {
	let run = runUrl === void 0 ? {} : { runUrl }, [only] = images;
	if (images.length === 1 && only?.report) return renderComment(only.report, {
		...only,
		...run,
		budget
	});
	let lead = renderOverview(images), foot = runUrl === void 0 ? "" : `<sub>${linkMarkdown("run", runUrl)}</sub>\n`, telling = images.filter(isTelling), left = budget - lead.length - foot.length;
	return `${lead}${telling.map((view, index) => {
		let body = renderOne(view, Math.floor(left / (telling.length - index)));
		return left -= body.length, body;
	}).join("")}${foot}`;
}
function renderImagesSummary(images, { runUrl, deliveries = [], budget = 85e4 } = {}) {
	let run = runUrl === void 0 ? {} : { runUrl }, [only] = images;
	if (images.length === 1 && only?.report) return renderSummary(only.report, {
		...only,
		...run,
		deliveries
	});
	let lead = `${renderOverview(images)}${renderDeliveries(deliveries)}`, share = Math.floor((budget - Buffer.byteLength(lead)) / Math.max(1, images.length));
	return `${lead}\n${images.flatMap(({ report, ...view }) => report ? [`${renderSummary(report, {
		...view,
		...run,
		budget: share
	})}\n`] : []).join("\n")}`.trimEnd() + "\n";
}
const ORDER = [
	"error",
	"fail",
	"incomplete",
	"pass"
], WORDS = {
	error: "could not be scanned",
	...HEADLINES
}, MARK$1 = {
	error: "💥",
	...ICONS
}, outcomeOf = ({ report }) => report?.verdict.outcome ?? "error";
function renderOverview(images) {
	let worst = ORDER.find((outcome) => images.some((view) => outcomeOf(view) === outcome)) ?? "pass", numbers = ORDER.flatMap((outcome) => {
		let number = images.filter((view) => outcomeOf(view) === outcome).length;
		return number === 0 ? [] : [`${number} ${WORDS[outcome]}`];
	}), title = images.length === 1 ? `${name(images[0])} ${WORDS[worst]}` : `${count$2(images.length, "image")}: ${numbers.join(", ")}`, rows = [...images].sort((a, b) => ORDER.indexOf(outcomeOf(a)) - ORDER.indexOf(outcomeOf(b))).map((view) => `| ${MARK$1[outcomeOf(view)]} | ${name(view)} | ${describeCounts(view)} | ${describeDelta(view)} |\n`);
	return `### ${MARK$1[worst]} ${title}\n\n| | Image | Findings | Against the base |\n|---|---|---|---|\n${rows.join("")}\n`;
}
const name = (view) => escapeCode(view?.name ?? "image", 120);
function describeCounts({ report, failure }) {
	if (!report) return describeFailure(failure);
	let counts = countLevels$1(sortFindings(report).open.map(({ severity }) => severity.level)), levels = Object.entries(MARKS).flatMap(([level, mark]) => {
		let number = counts[level];
		return number > 0 ? [`${mark}&nbsp;${number}&nbsp;${level}`] : [];
	});
	return levels.length === 0 ? "none" : levels.join(" · ");
}
function describeFailure(failure) {
	let { message = "no reason is known", hint = "", code = "INTERNAL" } = failure ?? {};
	return [
		escapeMarkdown(endSentence(message), 400),
		escapeMarkdown(hint, 200),
		escapeCode(code, 40)
	].filter(Boolean).join(" ");
}
function describeDelta({ report, base }) {
	if (!report || !base) return "";
	let { added, fixed } = compareReports(report, base);
	return `${added.length} new, ${fixed.length} fixed`;
}
function isTelling({ report }) {
	return report !== void 0 && (report.verdict.outcome !== "pass" || report.findings.length > 0 || report.problems.length > 0);
}
function renderOne({ report, ...view }, budget) {
	if (!report || budget < 2e3) return "";
	let body = renderBody(report, {
		...view,
		budget: createBudget$1(budget - 200),
		ids: 8
	});
	return report.verdict.outcome === "pass" ? `<details><summary>${ICONS.pass} ${escapeMarkdown(view.name, 120)} ${HEADLINES.pass}</summary>\n\n${body}\n</details>\n\n` : `${body}\n`;
}
function renderReport(id, report, options = {}) {
	let format = REPORT_FORMATS[id];
	return format.render(report, {
		...format.defaults,
		...options
	});
}
async function loadExploitability(settings, directory, runtime) {
	let kev = locate(settings.text("kev-feed"), "https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json"), epss = locate(settings.text("epss-feed"), "https://epss.empiricalsecurity.com/epss_scores-current.csv.gz");
	if (kev === void 0 && epss === void 0) return;
	let { statuses, problems } = await syncExploitability({
		directory,
		offline: settings.flag("offline"),
		warnAge: settings.duration("feed-warn-age"),
		...kev ? { kev } : {},
		...epss ? { epss } : {}
	}, runtime), open = await openExploitability(directory, runtime.databases, runtime.fs);
	return {
		lookup: {
			kev: (cve) => kev ? open.kev(cve) : void 0,
			epss: (cve) => epss ? open.epss(cve) : void 0
		},
		statuses,
		problems: [...problems, ...open.problems].map(soften),
		close: () => open.close()
	};
}
function locate(setting, address) {
	if (setting !== "none") return setting === "public" ? address : setting;
}
function soften(problem) {
	return {
		...problem,
		severity: "warning"
	};
}
const CHUNK$1 = 8388608;
function findVersion$1(source, signatures) {
	let hits = signatures.map(() => 2e4), best = signatures.length, version;
	for (let start = 0; start < source.size && best > 0; start += 8384512) {
		let bytes = source.read(start, CHUNK$1), chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
		for (let index = 0; index < best; index += 1) {
			let found = searchChunk(chunk, signatures[index], hits, index);
			found !== void 0 && (best = index, version = found);
		}
		if (bytes.length < CHUNK$1) break;
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
	version: 1,
	claims: [
		{ magic: "elf" },
		{ magic: "pe" },
		{ magic: "mach-o" },
		...listScripts().map((basename) => ({ basename }))
	],
	maxBytes: 1073741824,
	extract: extract$37
};
function listScripts() {
	return CLASSIFIERS.flatMap(({ isScript, files }) => isScript ? files.filter((name) => typeof name == "string") : []);
}
function extract$37(file) {
	let baseName = file.path.slice(file.path.lastIndexOf("/") + 1).replace(/\.exe$/i, ""), packages = CLASSIFIERS.flatMap((classifier) => identify$2(classifier, file, baseName) ?? []);
	return packages.length > 0 ? { packages } : {};
}
function identify$2(classifier, file, baseName) {
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
function readName$1(bytes, start, limit) {
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
		name: readName$1(names, name, 256),
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
			name: readName$1(new Uint8Array(view.buffer, view.byteOffset, 16), 0, 16),
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
			name: readName$1(new Uint8Array(view.buffer, view.byteOffset, 8), 0, 8),
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
			name: readName$1(names, view.getUint32(at, isLittleEndian), 512),
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
const NOTHING = Object.freeze({});
function parseJson$2(text) {
	try {
		return JSON.parse(text.startsWith("﻿") ? text.slice(1) : text);
	} catch {
		return;
	}
}
function asRecord$1(value) {
	return typeof value == "object" && value && !Array.isArray(value) ? value : NOTHING;
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
	version: 1,
	claims: [{ magic: "elf" }],
	maxBytes: 1073741824,
	extract: extract$36
};
function extract$36(file) {
	let executable = readExecutable(file), text = executable && readNote(file, executable);
	if (text === void 0) return {};
	let found = describe$10(text);
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
function describe$10(text) {
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
	extract: extract$35
}, MAGIC$2 = Buffer.from("UPX!");
function extract$35(file) {
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
	version: 1,
	claims: [{
		suffix: ".json",
		below: "conda-meta"
	}],
	maxBytes: 67108864,
	extract: extract$34
};
function extract$34(file) {
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
	extract: extract$33
}, CACHED = /(?:^|\/)hosted\/([^/]+)\/([a-z_][a-z0-9_]{0,200})-(\d[\w.+-]{0,100})\/pubspec\.yaml$/, PUBLIC = new Set(["pub.dev", "pub.dartlang.org"]);
function extract$33(file) {
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
	title: ".NET packages (deps.json)",
	references: ["https://github.com/dotnet/sdk/blob/main/documentation/specs/runtime-configuration-file.md#appnamedepsjson", "https://github.com/dotnet/designs/blob/main/accepted/2020/single-file/design.md"],
	family: "language",
	version: 1,
	claims: [
		{ suffix: ".deps.json" },
		{ magic: "elf" },
		{ magic: "pe" },
		{ magic: "mach-o" }
	],
	maxBytes: 1073741824,
	extract: extract$32
}, NAME_AND_VERSION = /^([^/\s]+)\/([^/\s]+)$/, RUNTIME_PACK = /^runtimepack\./;
function extract$32(file) {
	let bytes = file.path.endsWith(".deps.json") ? file.read(0, 33554432) : readBundledDeps(file);
	if (bytes === void 0) return {};
	let document = parseJson$2(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString());
	if (document === void 0) return unreadable({
		plugin: dotnetExtractor.id,
		file
	}, "a .deps.json file is not JSON");
	let root = asRecord$1(document), target = ownValue(asRecord$1(root.targets), asText$1(asRecord$1(root.runtimeTarget).name) ?? ""), libraries = asRecord$1(root.libraries);
	return { packages: Object.keys(libraries).flatMap((key) => readLibrary(key, asRecord$1(ownValue(libraries, key)), target === void 0 ? void 0 : asRecord$1(target)) ?? []) };
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
function hasAssets(resolved) {
	return [
		"runtime",
		"runtimeTargets",
		"native",
		"resources"
	].some((kind) => Object.keys(asRecord$1(resolved[kind])).length > 0);
}
const erlangExtractor = {
	id: "erlang",
	title: "Erlang and Elixir applications",
	references: ["https://www.erlang.org/doc/apps/kernel/app.html", "https://www.erlang.org/doc/system/release_structure.html"],
	family: "language",
	version: 1,
	claims: [{
		suffix: ".app",
		below: "ebin"
	}],
	maxBytes: 4194304,
	extract: extract$31
}, OWN = new Set("asn1 common_test compiler crypto debugger dialyzer diameter edoc eldap erl_docgen erl_interface erts et eunit ftp inets jinterface kernel megaco mnesia observer odbc os_mon parsetools public_key reltool runtime_tools sasl snmp ssh ssl stdlib syntax_tools tftp tools wx xmerl eex elixir ex_unit iex logger mix".split(" "));
function extract$31(file) {
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
const MAGIC$1 = Buffer.from("ÿ Go buildinf:", "latin1"), MAX_TEXT$2 = 16777216;
function readBuildInfo(source, executable) {
	for (let section of candidateSections(executable)) {
		let bytes = readSection(source, section, 1048576), at = findAligned(bytes);
		if (at === void 0) continue;
		let texts = readTexts({
			source,
			executable,
			section,
			at,
			header: bytes.subarray(at, at + 32)
		});
		return texts === void 0 ? void 0 : parse$1(texts);
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
function readTexts(blob) {
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
		if (length > MAX_TEXT$2) return;
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
	if (used === prefix.length || length > MAX_TEXT$2) return;
	let start = offset + used + 1, text = source.read(start, length);
	return text.length < length ? void 0 : {
		text: Buffer.from(text).toString("latin1"),
		end: start + length
	};
}
function parse$1({ version, modules }) {
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
const VARIABLE = /^(.*)\.(?:app|build|git|release|program)?_?ver(?:sion)?$/i, VERSION$5 = /^v?\d+\.\d+(?:\.\d+)?(?:[-+.~][0-9A-Za-z.+~-]{1,100})?$/, FULL_VERSION = /^v?\d{1,4}\.\d{1,4}\.\d{1,4}(?:[-+][0-9A-Za-z.+-]{1,30})?$/, DATA = new Set([
	".data",
	".noptrdata",
	"__data",
	"__noptrdata"
]);
function findStampedVersion(info, source, executable) {
	let flags = info.settings.get("-ldflags"), root = info.main?.path ?? "", fromFlags = flags === void 0 ? void 0 : choose(root, readAssignments(flags));
	if (fromFlags !== void 0) return {
		version: fromFlags,
		evidence: "linker flags"
	};
	let fromSymbols = choose(root, readVariables(source, executable));
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
		if (!VARIABLE.test(key)) continue;
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
function choose(root, assignments) {
	let best = assignments.filter(({ key, value }) => VARIABLE.test(key) && VERSION$5.test(value)).map(({ key, value }) => ({
		rank: rankPackage(root, VARIABLE.exec(key)?.[1] ?? ""),
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
	version: 1,
	claims: [
		{ magic: "elf" },
		{ magic: "pe" },
		{ magic: "mach-o" }
	],
	maxBytes: 536870912,
	extract: extract$30
}, EVIDENCE = "Go build information";
function extract$30(file) {
	let executable = readExecutable(file), info = executable && readBuildInfo(file, executable);
	return executable === void 0 || info === void 0 ? {} : { packages: listModules(info, file, executable) };
}
function listModules(info, file, executable) {
	let packages = [], standard = standardVersion(info.goVersion);
	standard !== void 0 && packages.push({
		type: "golang",
		name: "stdlib",
		version: standard,
		evidence: EVIDENCE
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
		let evidence = isLocal ? `${EVIDENCE}; replaced by a directory, so its version is unknown` : EVIDENCE;
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
		evidence: EVIDENCE
	};
	let stamped = findStampedVersion(info, file, executable);
	return stamped === void 0 ? {
		version: "",
		evidence: EVIDENCE
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
	version: 1,
	claims: [{
		suffix: ".conf",
		below: "package.conf.d"
	}, {
		suffix: ".conf",
		below: "package.db"
	}],
	maxBytes: 4194304,
	extract: extract$29
};
function extract$29(file) {
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
	let end = findEnd(source);
	if (end === void 0 || end.size > 134217728) return;
	let bytes = source.read(end.start, end.size), buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), entries = [], at = 0, count = 0;
	for (; at + 46 <= buffer.length && buffer.readUInt32LE(at) === 33639248 && count < 1e6;) {
		let nameLength = buffer.readUInt16LE(at + 28), name = buffer.toString(buffer.readUInt16LE(at + 8) & 2048 ? "utf8" : "latin1", at + 46, at + 46 + nameLength), next = at + 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
		wants(name) && entries.push(readEntry$1(buffer, at, {
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
function findEnd(source) {
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
function readEntry$1(buffer, at, { name, shift }) {
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
const VERSION$4 = /^\d[\w.+-]{0,99}$/, GROUP = /^[a-z][\w-]*(?:\.[\w-]+)+$/i, ARTIFACT = /^[A-Za-z0-9_][\w.-]{0,200}$/;
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
	].map((name) => readAttribute(manifest, name)).find((value) => value !== void 0 && VERSION$4.test(value));
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
const PART = /^[A-Za-z0-9_][\w.-]{0,200}$/, VERSION$3 = /^[\w.+-]{1,100}$/;
function parsePomProperties(text) {
	let fields = new Map();
	for (let line of text.split(/\r?\n/)) {
		let match = /^[ \t]*(groupId|artifactId|version)[ \t]*[=:][ \t]*([^\s]+)[ \t]*$/.exec(line.slice(0, 1e3));
		match !== null && fields.set(match[1] ?? "", match[2] ?? "");
	}
	let group = fields.get("groupId") ?? "", artifact = fields.get("artifactId") ?? "", version = fields.get("version") ?? "";
	return PART.test(group) && PART.test(artifact) && VERSION$3.test(version) ? {
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
], MANIFEST = "META-INF/MANIFEST.MF", POM = /^META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/, NESTED = RegExp(`(?:${ARCHIVE_EXTENSIONS.map((extension) => extension.replace(".", "\\.")).join("|")})$`, "i"), SAFE_NAME = /^(?!.*(?:^|\/)\.{0,2}(?:\/|$))[^\0\\]{1,1000}$/, MAX_TEXT$1 = 1048576;
function createBudget(complain) {
	return {
		archives: 2e4,
		inflated: 1073741824,
		complain
	};
}
const isInteresting = (name) => name === MANIFEST || NESTED.test(name) || POM.test(name);
function listArchive(source, place, budget) {
	let archive = openZip(source, isInteresting);
	if (archive === void 0) return;
	archive.isIncomplete && budget.complain(`the directory of ${place.path} is incomplete`);
	let poms = readPoms(source, archive.entries, budget), manifest = readManifest$1(source, archive.entries), self = findSelf(poms.map(({ coordinates }) => coordinates), place.path), shaded = poms.filter(({ coordinates }) => coordinates !== self).map((pom) => describeShaded(pom, place)), nested = archive.entries.filter(({ name }) => NESTED.test(name)).flatMap((entry) => listNested(source, entry, place, budget)), identity = self === void 0 ? identifyByManifest(manifest, place.path) : {
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
		let bytes = readZipEntry(source, entry, MAX_TEXT$1), coordinates = bytes && parsePomProperties(Buffer.from(bytes).toString());
		return bytes === void 0 && budget.complain(`${entry.name} cannot be read`), coordinates === void 0 ? [] : [{
			coordinates,
			entry: entry.name
		}];
	});
}
function readManifest$1(source, entries) {
	let entry = entries.find(({ name }) => name === MANIFEST), bytes = entry && readZipEntry(source, entry, MAX_TEXT$1);
	return parseManifest(Buffer.from(bytes ?? "").toString());
}
function listNested(source, entry, { path, depth }, budget) {
	let inner = `${path}!/${SAFE_NAME.test(entry.name) ? entry.name : "?"}`;
	if (--budget.archives, depth >= 8 || budget.archives < 0) return (depth >= 8 || budget.archives === -1) && budget.complain(`${inner} lies too deep or is one archive too many`), [];
	let content = openStoredEntry(source, entry) ?? inflate$2(source, entry, budget), packages = content && listArchive(content, {
		path: inner,
		depth: depth + 1
	}, budget);
	return packages === void 0 && budget.complain(`${inner} cannot be read`), packages ?? [];
}
function inflate$2(source, entry, budget) {
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
	version: 1,
	claims: ARCHIVE_EXTENSIONS.map((suffix) => ({ suffix })),
	maxBytes: 2147483648,
	extract: extract$28
};
function extract$28(file) {
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
	extract: extract$27
};
function extract$27(file) {
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
	version: 1,
	claims: [{ basename: "release" }],
	maxBytes: 1048576,
	extract: extract$26
};
function extract$26(file) {
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
	extract: extract$25
}, INSTALLED$3 = /(?:^|\/)rocks(?:-\d\.\d)?\/([\w.-]{1,200})\/([\w.-]{1,100}-\d{1,4})\/[^/]+\.rockspec$/;
function extract$25(file) {
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
const npmExtractor = {
	id: "npm",
	title: "npm packages",
	references: ["https://docs.npmjs.com/cli/v11/configuring-npm/folders", "https://docs.npmjs.com/cli/v11/configuring-npm/package-json"],
	family: "language",
	version: 1,
	claims: [{
		basename: "package.json",
		below: "node_modules/*"
	}, {
		basename: "package.json",
		below: "node_modules/@*/*"
	}],
	maxBytes: 8388608,
	extract: extract$24
}, TEST_FOLDERS = new Set("test tests __tests__ spec specs fixture fixtures __fixtures__ testdata example examples mock mocks __mocks__".split(" ")), NAME$7 = /^(?:@[^\s/@]+\/)?[^\s/@]+$/, VERSION$2 = /^[^\s/]{1,256}$/;
function extract$24(file) {
	if (liesInTests(file.path)) return {};
	let manifest = parseJson$2(file.text());
	if (manifest === void 0) return { problems: [invalidRecord({
		plugin: "npm",
		file
	}, "A package.json is no JSON.")] };
	let record = asRecord$1(manifest), [name, version] = [asText$1(record.name), asText$1(record.version)];
	if (name === void 0 || version === void 0) return {};
	if (name.length > 214 || !NAME$7.test(name) || !VERSION$2.test(version)) {
		let shown = JSON.stringify(`${name} ${version}`.slice(0, 80));
		return { problems: [invalidRecord({
			plugin: "npm",
			file
		}, `A package.json names a package that cannot be: ${shown}.`)] };
	}
	return { packages: [describe$9(record, name, version)] };
}
function liesInTests(path) {
	let first = path.indexOf("node_modules/");
	return path.indexOf("node_modules/", first + 1) < 0 ? !1 : `/${path}`.split("/node_modules/").slice(1, -1).some((inside) => inside.split("/").slice(inside.startsWith("@") ? 2 : 1).some((folder) => TEST_FOLDERS.has(folder)));
}
function describe$9(record, name, version) {
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
	extract: extract$23
}, INSTALLED$2 = /\/packages\/([A-Za-z0-9_][\w+-]{0,200})\.([\w.+~-]{1,100})\/opam$/;
function extract$23(file) {
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
	extract: extract$22
}, NAME$6 = /s:(?:4:"name"|7:"package");s:\d+:"([A-Za-z][\w-]{0,100})";/, RELEASE = /s:7:"version";a:\d+:\{s:7:"release";s:\d+:"(\d[\w.+-]{0,50})";/, OLD_RELEASE = /s:7:"version";s:\d+:"(\d[\w.+-]{0,50})";/, LICENSE$1 = /s:7:"license";(?:a:\d+:\{(?:s:7:"attribs";a:\d+:\{[^}]{0,500}\})?s:8:"_content";)?s:\d+:"([^"]{1,200})";/;
function extract$22(file) {
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
	version: 1,
	claims: [{
		basename: "install.json",
		below: ".meta/*"
	}, { basename: "perllocal.pod" }],
	maxBytes: 16777216,
	extract: extract$21
};
function extract$21(file) {
	return file.path.endsWith(".pod") ? { packages: readLog(file.text()) } : readRecord$1(file);
}
function readRecord$1(file) {
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
	version: 1,
	claims: [{ suffix: "composer/installed.json" }],
	maxBytes: 67108864,
	extract: extract$20
}, NAME$5 = /^[^/\s]+\/[^/\s]+$/;
function extract$20(file) {
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
	extract: extract$19
}, MAX_HEADER$1 = 262144, NAME$4 = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
function extract$19(file) {
	let text = Buffer.from(file.path.endsWith(".egg") ? readEgg(file) : file.read(0, MAX_HEADER$1)).toString();
	if (file.path.endsWith("/vendor.txt")) return { packages: listVendored(text) };
	let headers = parseHeaders(text), name = firstHeader(headers, "name"), version = firstHeader(headers, "version");
	return name === void 0 || version === void 0 || !NAME$4.test(name) ? { problems: [invalidRecord({
		plugin: pythonExtractor.id,
		file
	}, "the metadata of a Python distribution has no usable name and version")] } : { packages: [describe$8(headers, name, version)] };
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
function describe$8(headers, name, version) {
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
	version: 1,
	claims: [{
		basename: "DESCRIPTION",
		below: "library/*"
	}, {
		basename: "DESCRIPTION",
		below: "site-library/*"
	}],
	maxBytes: 4194304,
	extract: extract$18
};
function extract$18(file) {
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
	version: 1,
	claims: [{ suffix: ".gemspec" }],
	maxBytes: 4194304,
	extract: extract$17
}, INSTALLED$1 = /(?:^|\/)specifications\/(?:default\/)?([^/]+)\.gemspec$/, STUB = /^# stub: (\S+) (\S+) (\S+)/m, FILE_NAME = /^(.+?)-(\d[^-]*)(?:-(.+))?$/;
function extract$17(file) {
	let fileName = INSTALLED$1.exec(file.path)?.[1];
	if (fileName === void 0) return {};
	let text = file.text(), identity = identify$1(text, fileName);
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
function identify$1(text, fileName) {
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
	version: 1,
	claims: [
		{ magic: "elf" },
		{ magic: "pe" },
		{ magic: "mach-o" }
	],
	maxBytes: 536870912,
	extract: extract$16
};
function extract$16(file) {
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
const wordpressExtractor = {
	id: "wordpress",
	title: "WordPress, plug-ins and themes",
	references: ["https://developer.wordpress.org/plugins/plugin-basics/header-requirements/", "https://developer.wordpress.org/themes/basics/main-stylesheet-style-css/"],
	family: "language",
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
		}, `The record of ${name} has a line that is no field: ${JSON.stringify(malformed.slice(0, 80))}.`, name)), packages.push(describe$7(record, providers)), record.files.length > 0 && owned.push({
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
function describe$7(record, providers) {
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
	return { packages: Object.keys(components).flatMap((name) => describe$6(name, asRecord$1(ownValue(components, name)))) };
}
function describe$6(name, component) {
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
	for (let row of walk(file, 1, 0)) "damage" in row ? yield row : row.columns[0] === "table" && row.columns[1] === table && typeof row.columns[3] == "number" && (root = row.columns[3]);
	root === void 0 ? yield { damage: `the database has no table ${table}` } : yield* walk({
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
function* walk(file, page, depth) {
	let node = depth > 20 ? void 0 : readPage(file, page);
	if (node === void 0) yield { damage: `page ${page} cannot be read` };
	else {
		for (let cell of node.cells) node.isLeaf ? yield readCell(file, cell, node.end) : yield* walk(file, cell + 4 <= file.bytes.length ? file.view.getUint32(cell) : 0, depth + 1);
		node.isLeaf || (yield* walk(file, node.last, depth + 1));
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
	return payload === void 0 ? { damage: "a row is damaged" } : readRecord(payload);
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
function readRecord(payload) {
	let head = readVarint(payload, 0), columns = [], at = head.end, body = head.value;
	for (; at < head.value && at < payload.length;) {
		let { value: type, end } = readVarint(payload, at), size = sizeOf(type);
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
function sizeOf(type) {
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
		let found = describe$5(fields);
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
function describe$5(fields) {
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
	let found = describe$4(blocks);
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
function describe$4(blocks) {
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
], PRO_STATUS = "var/lib/ubuntu-advantage/status.json", releaseFilesExtractor = {
	id: "release-files",
	title: "Distribution release files",
	references: ["https://www.freedesktop.org/software/systemd/man/latest/os-release.html"],
	family: "os",
	version: 1,
	claims: [
		{ basename: "os-release" },
		{ directory: "usr/lib/os.release.d" },
		...[...RELEASE_FILES, PRO_STATUS].map((path) => ({ path }))
	],
	maxBytes: 1048576,
	extract: extract$6
};
function extract$6(file) {
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
	return describe$3({
		view,
		blob,
		entries
	});
}
function describe$3(data) {
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
], READERS$1 = {
	Packages: readBerkeleyDb,
	"Packages.db": readNdb,
	"rpmdb.sqlite": readSqliteRpm
}, rpmExtractor = {
	id: "rpm",
	title: "rpm packages (Berkeley DB, NDB, SQLite)",
	references: ["https://rpm.org/docs/latest/manual/format_header.html", "https://rpm.org/docs/latest/manual/tags.html"],
	family: "os",
	version: 1,
	claims: DIRECTORIES.flatMap((directory) => [...Object.keys(READERS$1), "rpmdb.sqlite-wal"].map((name) => ({ path: `${directory}/${name}` }))),
	maxBytes: 536870912,
	extract: extract$5
};
function extract$5(file) {
	let reader = READERS$1[file.path.slice(file.path.lastIndexOf("/") + 1)];
	if (reader === void 0) return reportJournal(file);
	let problems = [], headers = readHeaders(reader(file.bytes()), file, problems), requirements = resolveRequirements(headers);
	return {
		packages: headers.map((header) => describe$2(header, requirements.get(header) ?? [])),
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
function describe$2(header, dependsOn) {
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
		let found = describe$1(line.split("	"));
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
function describe$1(columns) {
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
	return (asText$1(root.spdxVersion)?.startsWith("SPDX-2") ? listSpdx(root) : root.bomFormat === "CycloneDX" ? listCycloneDx(root) : void 0)?.flatMap(({ purl, license }) => describe(purl, license, evidence) ?? []);
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
function describe(text, license, evidence) {
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
	let packages = listSbomPackages(inflate$1(packed), "SBOM in the native image");
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
function inflate$1(packed) {
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
	wordpressExtractor,
	classifiersExtractor,
	elfPackageNoteExtractor,
	packedExtractor,
	nativeImageExtractor,
	sbomFilesExtractor
];
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
	return /^[a-z0-9][a-z0-9._-]*$/.test(last) ? formatPurl({
		type: "oci",
		name: last,
		version: manifestDigest,
		qualifiers: {
			arch: platform.architecture,
			repository_url: pulled === void 0 ? "" : withRegistry(repository)
		}
	}) : void 0;
}
function withRegistry(repository) {
	let [first = "", ...rest] = repository.split("/");
	return rest.length === 0 ? `docker.io/library/${repository}` : /[.:]/.test(first) || first === "localhost" ? repository : `docker.io/${repository}`;
}
function sortByPurl(packages) {
	return packages.toSorted((a, b) => a.purl < b.purl ? -1 : +(a.purl > b.purl));
}
const text = (value) => typeof value == "string" ? value : void 0, flag = (value) => typeof value == "boolean" ? value : void 0, count$1 = (value) => typeof value == "number" && Number.isSafeInteger(value) && value >= 0 ? value : void 0, digest = (value) => isDigest(value) ? value : void 0;
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
	let readers = Object.entries(fields).map(([key, field]) => typeof field == "function" ? [
		key,
		field,
		!1
	] : [
		key,
		field.optional,
		!0
	]);
	return KNOWN_READERS.set(fields, readers), readers;
}
function shape(fields) {
	let known = readersOf(fields);
	return (value) => {
		if (!isObject(value)) return;
		let out = {};
		for (let [key, read, isOptional] of known) {
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
function parseJson$1(value) {
	try {
		return JSON.parse(value);
	} catch {
		return;
	}
}
function findFacts(whole, view, fields) {
	let facts = {};
	for (let [key, read] of readersOf(fields)) {
		let wanted = whole[key], seen = view[key];
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
	for (let [key, read, isOptional] of readersOf(fields)) {
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
	layer: optional(count$1)
}), platform = shape({
	os: text,
	architecture: text,
	variant: optional(text)
}), layerInfo = shape({
	diffId: digest,
	digest: optional(digest),
	size: optional(count$1),
	instruction: optional(text),
	dockerfileLine: optional(count$1),
	isBase: optional(flag)
}), problemLocation = shape({
	path: optional(text),
	layer: optional(count$1),
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
	version: count$1,
	files: count$1,
	packages: count$1,
	status: oneOf("ok", "partial", "failed")
}), unexplainedFiles = shape({
	count: count$1,
	largest: list(shape({
		path: text,
		size: count$1
	}))
}), IMAGE_FIELDS = {
	name: text,
	id: digest,
	manifestDigest: optional(digest),
	repoDigests: optional(texts),
	platform,
	created: optional(text),
	labels: optional(textRecord),
	layers: list(layerInfo)
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
function toImagePath(path) {
	return path.split(path.includes("/") ? "/" : "\\").filter((part) => part !== "" && part !== "." && part !== "..").join("/");
}
function toLocation(path, layer) {
	return {
		path: toImagePath(path),
		...layer === void 0 ? {} : { layer }
	};
}
function mergeLocations(locations) {
	return [...new Map(locations.map((location) => [`${location.layer ?? ""}\n${location.path}`, location])).values()].sort((a, b) => a.path === b.path ? (a.layer ?? -1) - (b.layer ?? -1) : a.path < b.path ? -1 : 1);
}
const PREFIX$2 = "tidegate:";
function toProperties(facts) {
	return Object.entries(facts).map(([key, value]) => value === null ? { name: PREFIX$2 + key } : toProperty(key, value));
}
function toProperty(key, value) {
	return {
		name: PREFIX$2 + key,
		value: typeof value == "string" ? value : JSON.stringify(value)
	};
}
function readProperties(component, prefix) {
	return collectValues(items(component.properties).flatMap((property) => {
		let name = isObject(property) ? text(property.name) : void 0, value = isObject(property) ? text(property.value) : void 0;
		return name?.startsWith(prefix) && value !== void 0 ? [[name.slice(prefix.length), value]] : [];
	}));
}
function readFacts$1(component, fields) {
	let facts = {};
	for (let property of items(component.properties)) {
		if (!isObject(property)) continue;
		let name = text(property.name), reader = name?.startsWith("tidegate:") && readersOf(fields).find(([key]) => key === name.slice(9));
		reader && (facts[reader[0]] = property.value === void 0 ? null : decode$1(property.value, reader[1]));
	}
	return facts;
}
function decode$1(value, read) {
	return read(value) !== void 0 || typeof value != "string" ? value : parseJson$1(value) ?? value;
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
	return omitUndefined({
		purl: formatPurl(parts),
		type: parts.type,
		name: nameOf(parts),
		version,
		arch: qualifiers.arch,
		source: readUpstream(parts.type, qualifiers.upstream, version),
		module: qualifiers.rpmmod
	});
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
	return spellings.find((spelling) => foldName(spelling) === foldName(name)) ?? name;
}
function foldName(name) {
	return name.toLowerCase().replace(/[-_.]/g, "-");
}
const SYFT_PREFIX = "syft:";
function readSyftHints(values, layerIndex, version) {
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
		labels: readLabels$1(values),
		layers: diffIds.map((diffId) => ({ diffId }))
	});
}
function readLabels$1(values) {
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
	return omitUndefined({
		...base,
		name: preferSpelling(base.name, spellings(component)),
		source: base.source ?? trivy.source ?? syft.source,
		module: base.module ?? trivy.module ?? syft.module,
		licenses: readLicenses$1(component.licenses),
		supplier: readSupplier$1(component),
		homepage: readHomepage(component),
		locations: readLocations(component, [trivy, syft])
	});
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
	let references = items(component.externalReferences).filter(isObject);
	return text(references.find((reference) => reference.type === "website")?.url);
}
function readLocations(component, hints) {
	return mergeLocations([...items((isObject(component.evidence) ? component.evidence : {}).occurrences).flatMap((occurrence) => {
		let path = isObject(occurrence) ? text(occurrence.location) : void 0;
		if (!isObject(occurrence) || path === void 0) return [];
		let layer = /^layer (\d{1,6})$/.exec(text(occurrence.additionalContext) ?? "")?.[1];
		return toLocation(path, layer === void 0 ? void 0 : Number(layer));
	}), ...hints.flatMap(({ locations }) => locations)]);
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
	return omitUndefined({
		type: pkg.isApplication === !0 ? "application" : "library",
		"bom-ref": pkg.purl,
		supplier: pkg.supplier === void 0 ? void 0 : { name: pkg.supplier },
		...splitName(pkg),
		version: pkg.version === "" ? void 0 : pkg.version,
		licenses: pkg.licenses === void 0 ? void 0 : toLicenses(pkg.licenses, classify),
		purl: pkg.purl,
		externalReferences: isPlainUrl(pkg.homepage) ? [{
			type: "website",
			url: pkg.homepage
		}] : void 0,
		evidence: toEvidence(pkg)
	});
}
function splitName({ type, name }) {
	let separator = {
		maven: name.indexOf(":"),
		npm: name.startsWith("@") ? name.indexOf("/") : -1,
		composer: name.indexOf("/")
	}, at = Object.hasOwn(separator, type) ? separator[type] : -1;
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
	return [...new Set(locations.flatMap(({ layer }) => layer === void 0 ? [] : image?.layers[layer]?.diffId ?? []))].map((diffId) => ({
		name: `${PREFIX$2}layerDiffId`,
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
		let facts = parseJson$1(comment);
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
	return omitUndefined({
		...base,
		name: preferSpelling(base.name, [text(pkg.name) ?? ""]),
		source: base.source ?? trivy.source ?? readBuiltFrom(sourceInfo),
		module: base.module ?? trivy.module,
		licenses: readLicenses(pkg, licenseNames),
		supplier: readSupplier(pkg),
		homepage: readAsserted(pkg.homepage),
		locations: mergeLocations([...trivy.locations, ...readSyftSourceInfo(sourceInfo)])
	});
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
	let metadata = isObject(root.metadata) ? root.metadata : {}, subject = isObject(metadata.component) ? metadata.component : void 0, own = readProperties(metadata, PREFIX$2), isOurs = own.has("format"), image = subject && (isOurs ? readOwnImage(subject) : readForeignImage(subject)), layers = new Map(image?.layers.map(({ diffId }, index) => [diffId, index])), components = flatten(root, subject, cx), context = {
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
	let layers = readAll$1(readProperties(component, PREFIX$2), "layer", layerInfo), { value } = applyFacts({
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
	let [unexplained] = readAll$1(own, "unexplained", unexplainedFiles);
	return {
		extractors: readAll$1(own, "extractor", extractorStatus),
		problems: readAll$1(own, "problem", problem),
		...unexplained ? { unexplained } : {}
	};
}
function readAll$1(values, key, read) {
	return (values.get(key) ?? []).flatMap((value) => read(parseJson$1(value)) ?? []);
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
const DEFAULT_LIMITS$1 = {
	bytes: 268435456,
	components: 5e5,
	depth: 64
};
function readSbom(document, options) {
	let limits = {
		...DEFAULT_LIMITS$1,
		...options.limits
	};
	if (document.length > limits.bytes) throw new TidegateError("SBOM_INVALID", `the SBOM is larger than ${limits.bytes} bytes`);
	let complaints = new Complaints(), cx = {
		resolveDistro: options.resolveDistro,
		limits,
		complaints
	};
	return {
		inventory: assembleSbom(readDocument$1(unwrap(parse(document)), cx), cx),
		problems: complaints.toProblems()
	};
}
function parse(document) {
	let content = typeof document == "string" ? document : decode(document);
	try {
		return JSON.parse(content.replace(/^\uFEFF/, ""));
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
function readDocument$1(root, cx) {
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
const CHUNK_BYTES = 1 << 20, MAGICS = [
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
	let { label } = options, { first, all } = await peek(chunks), compression = sniffCompression(first);
	switch (compression) {
		case "none": return yield* all;
		case "gzip": return yield* inflate(all, createGunzip({ chunkSize: CHUNK_BYTES }), options);
		case "zstd": return yield* inflate(splitZstdFrames(all, label), createZstdDecompress({ chunkSize: CHUNK_BYTES }), options);
		default: throw await all.return(void 0), new TidegateError("IMAGE_UNSUPPORTED", `${label} is compressed with ${compression}`);
	}
}
async function* inflate(source, inflater, { label, recycles }) {
	let pumped = pump(source, inflater);
	try {
		for await (let chunk of inflater) yield chunk, recycles && giveBack(chunk);
		await pumped;
	} catch (error) {
		throw explain$1(error, label);
	} finally {
		inflater.destroy();
	}
}
function giveBack({ buffer, byteOffset, length }) {
	buffer instanceof ArrayBuffer && byteOffset + length === buffer.byteLength && buffer.byteLength === 1048576 && buffer.transfer(0);
}
async function pump(source, inflater) {
	let isDone = !1;
	inflater.once("end", () => {
		isDone = !0;
	});
	try {
		for await (let piece of source) if (!isDone) {
			if (inflater.destroyed) return;
			await writeWhole(inflater, piece);
		}
		inflater.end();
	} catch (error) {
		inflater.destroy(error instanceof Error ? error : new TidegateError("INTERNAL", String(error)));
	}
}
function writeWhole(inflater, piece) {
	return new Promise((resolve) => {
		let finish = () => {
			inflater.off("end", finish), inflater.off("close", finish), resolve();
		};
		inflater.on("end", finish), inflater.on("close", finish), inflater.write(piece, finish);
	});
}
function explain$1(error, label) {
	let code = error instanceof Error && "code" in error ? String(error.code) : "";
	return code === "Z_BUF_ERROR" ? new TidegateError("IMAGE_TRUNCATED", `${label} ends early`, { cause: error }) : /^(Z_|ZSTD_)/.test(code) ? new TidegateError("IMAGE_ARCHIVE_INVALID", `${label} cannot be decompressed`, { cause: error }) : error;
}
async function peek(chunks) {
	let iterator = chunks[Symbol.asyncIterator](), taken = [], length = 0;
	for (; length < 6;) {
		let next = await iterator.next();
		if (next.done) break;
		taken.push(next.value), length += next.value.length;
	}
	return {
		first: Buffer.concat(taken.map((chunk) => chunk.subarray(0, 6))),
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
function parseTarHeader(block) {
	if (!hasChecksum(block, readNumber(block, 148, 8))) return;
	let name = readText(block, 0, 100), prefix = readPrefix(block);
	return {
		name: prefix === "" ? name : `${prefix}/${name}`,
		link: readText(block, 157, 100),
		size: readNumber(block, 124, 12),
		mode: readNumber(block, 100, 8) & 4095,
		type: String.fromCharCode(block[156] ?? 0)
	};
}
function readPrefix(block) {
	return block[345] === 0 || block.toString("latin1", 257, 263) !== "ustar\0" ? "" : readText(block, 345, block.toString("latin1", 508, 512) === "tar\0" ? 131 : 155);
}
function readText(block, start, length) {
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
function cleanPath(name) {
	if (!name.startsWith("/") && !name.startsWith(".") && !name.endsWith("/") && !name.includes("//") && !name.includes("/.") && !name.includes("\0")) return name;
	let parts = [];
	for (let part of name.split("/")) if (part !== "" && part !== ".") {
		if (part === ".." || part.includes("\0")) return;
		parts.push(part);
	}
	return parts.join("/");
}
function depthOf(path) {
	let depth = 1;
	for (let index = path.indexOf("/"); index >= 0; index = path.indexOf("/", index + 1)) depth += 1;
	return depth;
}
const MAX_PIECES = 1e5;
function readOldPieces(block, start, count) {
	let pieces = [];
	for (let at = start; at < start + count * 24 && block[at] !== 0; at += 24) pieces.push(readNumber(block, at, 12), readNumber(block, at + 12, 12));
	return pieces;
}
function readPaxPieces(records) {
	if (records.get("GNU.sparse.major") === "1") return "in-body";
	let map = records.get("GNU.sparse.map");
	if (map !== void 0) return readList(map);
	let offsets = readList(records.get("GNU.sparse.offset") ?? ""), lengths = readList(records.get("GNU.sparse.numbytes") ?? "");
	return offsets.length === 0 ? records.has("GNU.sparse.size") ? [] : void 0 : offsets.flatMap((offset, index) => [offset, lengths[index] ?? -1]);
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
const PREFIX = ".wh.";
function classifyName(path) {
	let slash = path.lastIndexOf("/");
	if (!path.startsWith(PREFIX, slash + 1)) return;
	let directory = slash < 0 ? "" : path.slice(0, slash), name = path.slice(slash + 1);
	if (name === ".wh..wh..opq") return {
		kind: "opaque",
		path: directory
	};
	let hidden = name.slice(4);
	if (!(hidden === "" || hidden.startsWith(PREFIX) || hidden === "." || hidden === "..")) return {
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
		}, hold(kept.block.subarray(kept.start, kept.start + kept.entry.size))) : this.#pending.set(link.path, {
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
function hold(bytes) {
	return {
		size: bytes.length,
		bytes: () => bytes,
		read: (offset, length) => bytes.subarray(offset, offset + length)
	};
}
const REPEATED = new Set(["GNU.sparse.offset", "GNU.sparse.numbytes"]);
function readPaxRecords(bytes, into) {
	for (let at = 0; at < bytes.length;) {
		let space = bytes.indexOf(32, at), digits = space < 0 || space - at > 10 ? "" : bytes.toString("latin1", at, space), end = at + Number(digits), equals = bytes.indexOf(61, space);
		if (!/^\d+$/.test(digits) || end <= space || end > bytes.length || equals < 0 || equals >= end) return;
		addRecord(into, bytes.toString("latin1", space + 1, equals), bytes.toString("latin1", equals + 1, end - 1)), at = end;
	}
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
const MAX_META = 1048576, KINDS = {
	"\0": "file",
	0: "file",
	7: "file",
	S: "file",
	1: "hardlink",
	2: "symlink",
	5: "directory"
};
var TarParser = class {
	#label;
	#records = new Map();
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
			entry: this.#build(header, readPaxPieces(this.#records))
		};
	}
	meta(bytes) {
		let text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
		this.#meta === "L" ? this.#records.set("\0L", readText(text, 0, text.length)) : this.#meta === "K" ? this.#records.set("\0K", readText(text, 0, text.length)) : this.#meta === "x" && readPaxRecords(text, this.#records);
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
		return !sparse || (sparse.map.push(...readOldPieces(block, start, count)), block[start + count * 24] === 1) ? { kind: "more" } : (this.#sparse = void 0, {
			kind: "entry",
			entry: this.#build(sparse.header, sparse.map, sparse.size)
		});
	}
	#build(header, sparse, sparseSize) {
		let records = this.#records, { type, mode } = header;
		records.size > 0 && (this.#records = new Map());
		let { name, link } = nameEntry(header, records), kind = type === "\0" && name.endsWith("/") ? "directory" : KINDS[type] ?? "other", stored = hasBody(kind, type) ? this.#readSize(records.get("size"), header.size) : 0;
		return sparse === void 0 ? {
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
			size: sparseSize ?? this.#readSize(records.get("GNU.sparse.realsize") ?? records.get("GNU.sparse.size"), stored),
			sparse
		};
	}
	#readSize(text, otherwise) {
		if (text === void 0) return otherwise;
		if (!/^\d{1,15}$/.test(text)) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `a size in ${this.#label} is not a number`);
		return Number(text);
	}
};
function nameEntry(header, records) {
	return records.size === 0 ? {
		name: decodeName(header.name),
		link: decodeName(header.link)
	} : {
		name: decodeName(records.get("\0L") ?? records.get("GNU.sparse.name") ?? records.get("path") ?? header.name),
		link: decodeName(records.get("\0K") ?? records.get("linkpath") ?? header.link)
	};
}
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
async function openFileTable({ path, stat }, cx) {
	if (stat.kind === "directory") return openDirectoryTable(path, cx);
	if (stat.kind === "file") return openTarTable(path, cx);
	throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${path} is neither a file nor a directory`);
}
async function recogniseTable(reference, name, cx) {
	if (reference.stat.kind === "file" && !await looksLikeTar(reference.path, cx)) return !1;
	try {
		let table = await openFileTable(reference, cx);
		try {
			return await table.find(name) !== void 0;
		} finally {
			await table.close();
		}
	} catch (error) {
		if (isTidegateError(error)) return reference.stat.kind === "file";
		throw error;
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
	if (await isCompressedFile(path, cx)) throw new TidegateError("IMAGE_UNSUPPORTED", `${path} is compressed as a whole, which is read in docker-archives only`, { hint: "Decompress it first; its layers may stay compressed." });
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
function readRegion(region, what) {
	if (region.length > 16777216) throw new TidegateError("IMAGE_LIMIT_EXCEEDED", `${what} has ${region.length} bytes; at most 16777216 are read`);
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
			let body = new EntryBody(stream), { type, name, size } = stream.header;
			if (type === "file" && size > 0 && !await readEntry({
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
async function readEntry({ name, size, body }, handler) {
	if (!isDocument(await body.peek(512)) && !NO_LAYER$1.test(name)) return await handler.layer(name, body.chunks()), !0;
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
}, ByteBudget = class {
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
function digestOf(bytes) {
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
async function readLayer(region, visitor, options) {
	let first = Buffer.alloc(Math.min(8, Math.max(0, region.length)));
	return region.file.readSync(first, region.start), sniffCompression(first) === "none" ? (options.budget.take(region.length, options.label), walkFile(region, visitor, options)) : readCompressed(region, visitor, options);
}
async function readCompressed(region, visitor, options) {
	let { digest, diffId, label, signal, budget } = options, tap = createDigestTap(), stored = streamRegion(region, signal), inflated = digest === void 0 ? tap.through(inflateWatched(stored, label, budget)) : inflateWatched(tap.through(stored), label, budget), reread = () => decompress(streamRegion(region, signal), {
		label,
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
		} : stats;
	} catch (error) {
		throw digest !== void 0 && isTidegateError(error) && error.code === "IMAGE_ARCHIVE_INVALID" && checkDigest(await digestRegion(region, signal), digest, label, error), error;
	}
}
function inflateWatched(chunks, label, budget) {
	let compressed = 0;
	async function* count() {
		for await (let chunk of chunks) compressed += chunk.length, yield chunk;
	}
	return budget.watch(decompress(count(), {
		label,
		recycles: !0
	}), label, () => compressed);
}
async function* streamRegion({ file, start, length }, signal) {
	let buffer = Buffer.allocUnsafeSlow(Math.min(length, CHUNK_BYTES));
	for (let position = 0; position < length;) {
		signal.throwIfAborted();
		let count = file.readSync(buffer.subarray(0, Math.min(buffer.length, length - position)), start + position);
		if (count === 0) return;
		yield buffer.subarray(0, count), position += count;
	}
}
async function digestRegion(region, signal) {
	let tap = createDigestTap();
	for await (let _ of tap.through(streamRegion(region, signal)));
	return tap.digest();
}
var StreamedImage = class {
	info;
	origin;
	#parts;
	#cx;
	#final;
	constructor(parts, cx) {
		this.#parts = parts, this.#cx = cx, this.info = parts.info, this.origin = parts.origin;
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
			layer: async (name, chunks) => {
				let identity = this.#parts.identify(name), isDue = identity?.diffId === void 0 || request.wanted.has(identity.diffId) && !walk.walked.has(identity.diffId);
				identity && isDue && await this.#walkCandidate(walk, {
					name,
					chunks,
					identity
				});
			},
			document: (_name, bytes) => (this.#takeConfig(bytes), !0)
		});
		let missing = [...request.wanted].find((diffId) => !walk.walked.has(diffId));
		if (missing) throw walk.damage ?? new TidegateError("IMAGE_ARCHIVE_INVALID", `${this.#parts.label} lacks the layer ${missing}`);
		return walk.walked;
	}
	async #walkCandidate(walk, { name, chunks, identity }) {
		let visitor = walk.request.begin(), links = trackHardLinks(visitor, !0);
		try {
			let stats = await this.#walkLayer({
				name,
				chunks,
				budget: walk.budget,
				visitor: links.first
			}, identity), diffId = stats.diffId ?? identity.diffId;
			diffId && !walk.walked.has(diffId) && walk.walked.set(diffId, {
				name,
				visitor,
				links,
				stats
			});
		} catch (error) {
			if (identity.diffId || !isTidegateError(error) || !NO_LAYER.includes(error.code)) throw error;
			walk.damage ??= error;
		}
	}
	async #walkLayer(layer, { diffId, isTrusted }) {
		let { limits, signal } = this.#cx, { name, chunks, budget, visitor } = layer, label = `layer ${name}`, inflated = inflateWatched(chunks, label, budget);
		if (isTrusted) return walkOnce(inflated, visitor, {
			limits,
			label,
			signal
		});
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
		let stream = await this.#parts.start();
		try {
			await readExport({
				body: this.#watch(stream.body),
				label: this.#parts.label
			}, handler, this.#cx);
		} finally {
			stream.discard();
		}
	}
	async *#watch(body) {
		let progress = {
			task: "Reading layers",
			unit: "bytes"
		}, done = 0;
		for await (let chunk of body) done += chunk.length, this.#cx.logger.progress({
			...progress,
			done
		}), yield chunk;
		this.#cx.logger.progress({
			...progress,
			done,
			isFinished: !0
		});
	}
	#takeConfig(bytes) {
		return this.#final ??= this.#parts.describe(bytes), this.#final !== void 0;
	}
};
const NO_LAYER = [
	"IMAGE_ARCHIVE_INVALID",
	"IMAGE_TRUNCATED",
	"IMAGE_UNSUPPORTED"
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
function parseJson(bytes, what) {
	try {
		return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString());
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
		labels: readLabels(asRecord(root.config).Labels),
		diffIds,
		history: asList(root.history).map((entry) => ({
			createdBy: asText(asRecord(entry).created_by) ?? "",
			isEmptyLayer: asRecord(entry).empty_layer === !0
		}))
	};
}
function readLabels(value) {
	let texts = Object.entries(asRecord(value)).filter((pair) => typeof pair[1] == "string");
	return Object.fromEntries(texts);
}
function describeImage(config, identity) {
	let { name, id, manifestDigest, repoDigests, blobs = [] } = identity, instructions = alignHistory(config.history, config.diffIds.length), layers = config.diffIds.map((diffId, index) => {
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
		layers
	};
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
async function describeArchive(archive, cx) {
	let { place, name } = archive, manifest = await archive.read("manifest.json");
	if (!manifest) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${place} has no manifest.json, so it is no docker-archive`);
	let entry = chooseEntry(readManifest(parseJson(manifest, `manifest.json of ${place}`)), archive), what = `the configuration ${entry.config} of ${place}`, bytes = await archive.read(entry.config);
	if (!bytes) throw new TidegateError("IMAGE_TRUNCATED", `${what} is missing`);
	let id = digestOf(bytes);
	checkDigest(id, digestOfName(entry.config) ?? id, what);
	let config = readConfig(parseJson(bytes, what), what);
	if (cx.isPlatformExplicit && !isPlatform(config, cx.platform)) throw new TidegateError("IMAGE_PLATFORM_UNAVAILABLE", `${place} has no image for ${formatPlatform(cx.platform)}; it has ${formatPlatform(config)}`);
	return {
		info: describeImage(config, {
			name,
			id
		}),
		layers: pairLayers$1(entry.layers, config.diffIds, place)
	};
}
function pairLayers$1(paths, diffIds, place) {
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
const MAX_DOCUMENTS = 67108864;
async function openCompressed({ path: place, tag }, name, cx) {
	let file = await cx.fs.open(place), inflate = () => ({
		body: decompress(file.stream({
			chunkSize: CHUNK_BYTES,
			signal: cx.signal
		}), { label: place }),
		label: place
	});
	try {
		let documents = await collectDocuments(inflate(), cx), { info, layers } = await describeArchive({
			name,
			place,
			read: async (path) => documents.get(path),
			...tag ? { tag } : {}
		}, cx);
		return new StreamedImage({
			info,
			origin: `docker-archive ${place}`,
			label: place,
			isComplete: !0,
			start: async () => ({
				...inflate(),
				discard: () => void 0
			}),
			identify: (path) => layers.find((layer) => layer.path === path),
			describe: () => void 0,
			close: () => file.close()
		}, cx);
	} catch (error) {
		throw await closeQuietly(file), error;
	}
}
async function collectDocuments(source, cx) {
	let documents = new Map(), total = 0;
	return await readExport(source, {
		layer: async () => void 0,
		document: (path, bytes) => {
			if (total += bytes.length, total > MAX_DOCUMENTS) throw new TidegateError("IMAGE_LIMIT_EXCEEDED", `${source.label} has more than ${MAX_DOCUMENTS} bytes of JSON`);
			return documents.set(path, bytes), !0;
		}
	}, cx), documents;
}
async function closeQuietly(file) {
	await file.close().catch(() => void 0);
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
	let done = 0, tell = () => {
		let isFinished = done === found.length;
		logger.progress({
			task: "Reading layers",
			done,
			total: found.length,
			unit: "items",
			...isFinished ? { isFinished } : {}
		});
	};
	await inParallel(found, 6, async ({ blob, region }) => {
		signal.throwIfAborted();
		let { diffId, digest, label } = blob, visitor = request.begin(), stats = await readLayer(region, visitor, {
			limits,
			label,
			signal,
			budget,
			digest,
			diffId
		});
		request.end(diffId, visitor, stats), logger.debug(`${label}: ${stats.entries} entries, ${stats.bytes} bytes`), done += 1, tell();
	});
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
			let digest = path.startsWith("blobs/") ? digestOfName(path) : void 0;
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
			finalInfo: () => info,
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
	recognise: async (text, cx) => {
		let found = await findPath(text, cx);
		return found?.stat.kind === "file" && recogniseTable(found, "manifest.json", cx);
	},
	open: open$2
};
async function open$2(text, cx) {
	let reference = await requirePath(text, cx);
	return reference.stat.kind === "file" && await isCompressedFile(reference.path, cx) ? openCompressed(reference, text, cx) : openPlain(reference, text, cx);
}
const MAX_ANSWER = 16777216, EXPORT_TIMEOUT = 3e5;
async function askEngine(request, endpoint, cx) {
	let { path, ...rest } = request, { url, socketPath, tls } = endpoint, response;
	try {
		response = await cx.http.request({
			...rest,
			url: `${url}${path}`,
			signal: cx.signal,
			...socketPath ? { socketPath } : {},
			...tls ? { tls } : {}
		});
	} catch (error) {
		throw cx.signal.throwIfAborted(), explain(error, endpoint);
	}
	if (response.status >= 200 && response.status < 300) return response;
	throw refuse(response.status, await readMessage(response), endpoint);
}
async function askForJson(path, endpoint, cx) {
	let bytes = await readAll(await askEngine({ path }, endpoint, cx));
	try {
		return parseJson(bytes, path);
	} catch (error) {
		throw new TidegateError("IMAGE_DAEMON_FAILED", `the engine at ${endpoint.label} answered ${path} with something that is not JSON`, { cause: error });
	}
}
function askForExport(path, endpoint, cx) {
	return askEngine({
		path,
		headersTimeout: EXPORT_TIMEOUT,
		stallTimeout: EXPORT_TIMEOUT
	}, endpoint, cx);
}
function refuse(status, words, { label }) {
	return status === 404 ? new TidegateError("IMAGE_NOT_FOUND", words || `the engine at ${label} does not have it`) : status === 401 || status === 403 ? new TidegateError("IMAGE_DAEMON_DENIED", `the engine at ${label} refused: ${words}`) : new TidegateError("IMAGE_DAEMON_FAILED", `the engine at ${label} answered ${status}: ${words}`);
}
function explain(error, { label }) {
	let code = error instanceof Error && "code" in error ? String(error.code) : "";
	if (isTidegateError(error) && code === "NETWORK_OFFLINE") return error;
	if (code === "EACCES" || code === "EPERM") return new TidegateError("IMAGE_DAEMON_DENIED", `permission denied on the engine's socket ${label}`, { cause: error });
	let message = code === "NETWORK_TIMEOUT" ? `the engine at ${label} does not answer` : `no engine listens at ${label}`;
	return new TidegateError("IMAGE_DAEMON_UNREACHABLE", message, { cause: error });
}
async function readAll(response) {
	let chunks = [], length = 0;
	for await (let chunk of response.body) {
		if (length += chunk.length, length > MAX_ANSWER) throw new TidegateError("IMAGE_DAEMON_FAILED", `the engine's answer is longer than ${MAX_ANSWER} bytes`);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
async function readMessage(response) {
	let text = "";
	try {
		return text = Buffer.from(await readAll(response)).toString(), asText(asRecord(JSON.parse(text)).message) ?? text.slice(0, 500);
	} catch {
		return text.slice(0, 500);
	}
}
const DEFAULT_SOCKET = "/var/run/docker.sock";
async function findEndpoint(cx) {
	let host = cx.environment.DOCKER_HOST || `unix://${await findSocket(cx)}`, url = URL.parse(host);
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
		case "https:": return openNetwork(url, cx);
		default: throw new TidegateError("IMAGE_DAEMON_UNREACHABLE", `DOCKER_HOST is ${JSON.stringify(host)}, which is not supported`, { hint: "Use unix:///path/to/docker.sock or tcp://HOST:PORT, or scan an archive made with `docker save`." });
	}
}
async function findSocket({ fs, environment }) {
	let candidates = [DEFAULT_SOCKET, ...userSockets(environment)];
	for (let path of candidates) if ((await fs.stat(path))?.kind === "socket") return path;
	return DEFAULT_SOCKET;
}
function userSockets(environment) {
	let runtime = environment.XDG_RUNTIME_DIR, home = environment.HOME;
	return [...runtime ? [`${runtime}/docker.sock`] : [], ...home ? [`${home}/.docker/run/docker.sock`] : []];
}
async function openNetwork(url, { fs, environment }) {
	let label = `tcp://${url.host}`;
	if (!(environment.DOCKER_TLS_VERIFY || url.protocol === "https:")) return {
		url: `http://${url.host}`,
		label
	};
	let folder = environment.DOCKER_CERT_PATH || fs.join(environment.HOME ?? "", ".docker"), read = async (name) => Buffer.from(await fs.readFile(fs.join(folder, name), 1048576)).toString();
	try {
		let [ca, cert, key] = await Promise.all([
			read("ca.pem"),
			read("cert.pem"),
			read("key.pem")
		]);
		return {
			url: `https://${url.host}`,
			tls: {
				ca,
				cert,
				key
			},
			label
		};
	} catch (error) {
		throw new TidegateError("IMAGE_DAEMON_DENIED", `the certificates for the engine at ${label} cannot be read in ${folder}`, { cause: error });
	}
}
function describeFromConfig(bytes, info) {
	let config = readIfConfig(bytes);
	if (config === void 0 || !isSameImage(config, info)) return;
	let { name, repoDigests = [] } = info;
	return describeImage(config, {
		name,
		id: digestOf(bytes),
		repoDigests
	});
}
function readIfConfig(bytes) {
	try {
		return readConfig(parseJson(bytes, "a document"), "a document");
	} catch (error) {
		if (isTidegateError(error)) return;
		throw error;
	}
}
function isSameImage(config, { layers, platform }) {
	return config.os !== platform.os || config.architecture !== platform.architecture || config.diffIds.length !== layers.length ? !1 : layers.every(({ diffId }, index) => diffId === config.diffIds[index]);
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
	}, `the engine's description of ${name}`), repoDigests = asList(root.RepoDigests).filter((item) => typeof item == "string");
	return {
		info: describeImage({
			...config,
			history: history ?? []
		}, {
			name,
			id,
			repoDigests
		}),
		isComplete: history !== void 0 && !isManifestId(root, id, repoDigests)
	};
}
function isManifestId(root, id, repoDigests) {
	return asRecord(root.Descriptor).digest === id || repoDigests.some((digest) => digest.endsWith(`@${id}`));
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
const NAME = /^[a-zA-Z0-9][\w.-]*(?::\d+)?(?:\/[\w.-]+)*(?::[\w.-]+)?(?:@[\w:+.-]+)?$/, dockerEngineSource = {
	id: "docker-engine",
	title: "container engine",
	references: ["https://docs.docker.com/reference/api/engine/"],
	needs: { daemon: !0 },
	prefixes: ["docker-engine:", "docker-daemon:"],
	recognise: async (text) => NAME.test(text),
	open: open$1
};
async function open$1(text, cx) {
	if (!NAME.test(text)) throw new TidegateError("IMAGE_REFERENCE_INVALID", `${JSON.stringify(text)} is no image name`);
	let endpoint = await findEndpoint(cx), platform = cx.isPlatformExplicit ? `?platform=${encodeURIComponent(formatForEngine(cx.platform))}` : "", document = await inspect$1({
		text,
		platform
	}, endpoint, cx), path = `/images/${encodeURIComponent(readId(document, text))}`, { info, isComplete } = describeInspected(document, await askForJson(`${path}/history${platform}`, endpoint, cx), text);
	return checkPlatform(info, cx), new StreamedImage({
		info,
		isComplete,
		origin: `container engine at ${endpoint.label}`,
		label: `the engine's export of ${text}`,
		start: () => askForExport(`${path}/get${platform}`, endpoint, cx),
		identify: (name) => identify(name, info),
		describe: (bytes) => describeFromConfig(bytes, info),
		close: async () => void 0
	}, cx);
}
function identify(name, { layers }) {
	let digest = `sha256:${name.slice(name.lastIndexOf("/") + 1)}`;
	return isDigest(digest) && layers.some(({ diffId }) => diffId === digest) ? {
		diffId: digest,
		isTrusted: !0
	} : {};
}
function formatForEngine({ os, architecture, variant }) {
	return JSON.stringify({
		os,
		architecture,
		...variant ? { variant } : {}
	});
}
async function inspect$1({ text, platform }, endpoint, cx) {
	let path = `/images/${text.split("/").map(encodeURIComponent).join("/")}/json`;
	try {
		return await askForJson(`${path}${platform}`, endpoint, cx);
	} catch (error) {
		if (platform === "" || !(error instanceof TidegateError) || error.code !== "IMAGE_NOT_FOUND") throw error;
		return askForJson(path, endpoint, cx);
	}
}
function checkPlatform(info, { platform, isPlatformExplicit }) {
	if (!isPlatformExplicit || isPlatform(info.platform, platform)) return;
	let has = formatPlatform(info.platform);
	throw new TidegateError("IMAGE_PLATFORM_UNAVAILABLE", `the engine has no image ${info.name} for ${formatPlatform(platform)}; it has ${has}`);
}
function chooseManifest(candidates, choice, cx) {
	let named = chooseByName(candidates, choice), [only] = named;
	if (!only) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${choice.place} holds no image`);
	let matching = named.filter(({ descriptor }) => descriptor.platform !== void 0 && isPlatform(descriptor.platform, cx.platform));
	return requireOne(matching.length > 0 ? matching : chooseLeftOver(named, choice, cx), choice);
}
function chooseByName(candidates, { place, tag }) {
	if (tag === void 0) return candidates;
	let found = candidates.filter(({ names }) => names.some((name) => name === tag || name === `${tag}:latest` || name.endsWith(`:${tag}`)));
	if (found.length > 0) return found;
	throw new TidegateError("IMAGE_NOT_FOUND", `${place} has no image ${tag}; it holds ${listNames(candidates)}`);
}
function chooseLeftOver(named, { place }, { platform, isPlatformExplicit }) {
	let silent = named.filter(({ descriptor }) => descriptor.platform === void 0);
	if (silent.length > 0) return silent;
	if (!isPlatformExplicit && new Set(named.map(({ descriptor }) => descriptor.digest)).size === 1) return named;
	let has = named.map(({ descriptor }) => descriptor.platform ? formatPlatform(descriptor.platform) : "unknown");
	throw new TidegateError("IMAGE_PLATFORM_UNAVAILABLE", `${place} has no image for ${formatPlatform(platform)}; it has ${[...new Set(has)].join(", ")}`);
}
function requireOne(found, { place }) {
	let sorted = [...found].sort((a, b) => variantOf(a) < variantOf(b) ? 1 : -1), isAmbiguous = sorted.filter(({ descriptor }) => descriptor.digest !== sorted[0]?.descriptor.digest).some((rival) => sorted[0] === void 0 || variantOf(rival) === variantOf(sorted[0]));
	if (sorted[0] && !isAmbiguous) return sorted[0].descriptor;
	throw new TidegateError("IMAGE_REFERENCE_INVALID", `${place} holds several images: ${listNames(found)}`, { hint: `Choose one with ${place}#NAME.` });
}
function variantOf({ descriptor }) {
	return descriptor.platform?.variant ?? "";
}
function listNames(candidates) {
	return [...new Set(candidates.map(({ names, descriptor }) => names[0] ?? descriptor.digest))].join(", ");
}
function readDescriptors(document) {
	return asList(asRecord(document).manifests).flatMap((value) => readDescriptor(value) ?? []);
}
function readDescriptor(value) {
	let record = asRecord(value), { digest, size } = record;
	if (!isDigest(digest)) return;
	let platform = readPlatform(record.platform), annotations = asRecord(record.annotations), names = [annotations["io.containerd.image.name"], annotations["org.opencontainers.image.ref.name"]].flatMap((name) => asText(name) ?? []), isUnknown = platform?.os === "unknown" && platform.architecture === "unknown";
	return {
		mediaType: asText(record.mediaType) ?? "",
		digest,
		names,
		...Number.isSafeInteger(size) ? { size: Number(size) } : {},
		...platform ? { platform } : {},
		isAttestation: isUnknown || annotations["vnd.docker.reference.type"] !== void 0
	};
}
function isIndex({ mediaType }) {
	return mediaType === "application/vnd.oci.image.index.v1+json" || mediaType === "application/vnd.docker.distribution.manifest.list.v2+json";
}
function readPlatform(value) {
	let record = asRecord(value), os = asText(record.os), architecture = asText(record.architecture), variant = asText(record.variant);
	return os && architecture ? {
		os,
		architecture,
		...variant ? { variant } : {}
	} : void 0;
}
const MAX_MANIFESTS = 1e4, CONFIG_TYPES = [
	"",
	"application/vnd.oci.image.config.v1+json",
	"application/vnd.docker.container.image.v1+json"
];
async function openOciLayout(layout, cx) {
	let { table, place } = layout, index = await table.find("index.json");
	if (!index) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `${place} has no index.json, so it is no OCI layout`);
	let root = parseJson(readRegion(index, `index.json of ${place}`), `index.json of ${place}`), candidates = [];
	for (let descriptor of readDescriptors(root)) await collect({
		descriptor,
		names: descriptor.names
	}, {
		layout,
		candidates,
		depth: 0
	});
	return openManifest(chooseManifest(candidates, layout, cx), layout, cx);
}
async function collect({ descriptor, names }, { layout, candidates, depth }) {
	if (descriptor.isAttestation) return;
	if (!isIndex(descriptor)) {
		candidates.push({
			descriptor,
			names
		});
		return;
	}
	if (depth === 4 || candidates.length > MAX_MANIFESTS) throw new TidegateError("IMAGE_LIMIT_EXCEEDED", `${layout.place} nests more than 4 indexes or lists more than ${MAX_MANIFESTS} images`);
	let children = readDescriptors(await readDocument(layout, descriptor));
	for (let child of children) await collect({
		descriptor: child,
		names
	}, {
		layout,
		candidates,
		depth: depth + 1
	});
}
async function openManifest(descriptor, layout, cx) {
	let { table, place, name } = layout, manifest = asRecord(await readDocument(layout, descriptor));
	if (manifest.schemaVersion === 1) throw new TidegateError("IMAGE_UNSUPPORTED", `${place} holds an image of manifest schema 1`);
	let configDescriptor = readDescriptor(manifest.config);
	if (!configDescriptor) throw new TidegateError("IMAGE_ARCHIVE_INVALID", `the manifest of ${place} names no configuration`);
	if (!CONFIG_TYPES.includes(configDescriptor.mediaType)) throw new TidegateError("IMAGE_UNSUPPORTED", `${place} holds an artifact of type ${configDescriptor.mediaType}, which is no container image`);
	let config = readConfig(await readDocument(layout, configDescriptor), `the configuration of ${place}`);
	if (cx.isPlatformExplicit && !isPlatform(config, cx.platform)) throw new TidegateError("IMAGE_PLATFORM_UNAVAILABLE", `${place} has no image for ${formatPlatform(cx.platform)}; it has ${formatPlatform(config)}`);
	let layers = readLayerDescriptors(manifest, place), blobs = pairLayers(layers, config.diffIds, layout), info = describeImage(config, {
		name,
		id: configDescriptor.digest,
		manifestDigest: descriptor.digest,
		blobs: layers
	});
	return {
		info,
		origin: `OCI layout ${place}`,
		readLayers: (request) => readBlobLayers(blobs, request, cx),
		finalInfo: () => info,
		[Symbol.asyncDispose]: () => table.close()
	};
}
function readLayerDescriptors(manifest, place) {
	return asList(manifest.layers).map((value) => {
		let layer = readDescriptor(value);
		if (layer) return layer;
		throw new TidegateError("IMAGE_ARCHIVE_INVALID", `the manifest of ${place} has a layer without SHA-256 digest`);
	});
}
function pairLayers(layers, diffIds, layout) {
	if (layers.length !== diffIds.length) {
		let message = `the manifest of ${layout.place} names ${layers.length} layers, its configuration ${diffIds.length}`;
		throw new TidegateError("IMAGE_ARCHIVE_INVALID", message);
	}
	return diffIds.map((diffId, index) => {
		let layer = layers[index] ?? {
			digest: diffId,
			mediaType: ""
		}, label = `layer ${index + 1} of ${layers.length} (${layer.digest})`;
		return {
			diffId,
			digest: layer.digest,
			label,
			find: () => findLayer(layer, label, layout)
		};
	});
}
async function findLayer(layer, label, { table, place }) {
	if (layer.mediaType.endsWith("+encrypted")) throw new TidegateError("IMAGE_UNSUPPORTED", `${label} of ${place} is encrypted`);
	let region = await table.find(blobPath(layer.digest));
	if (!region) throw /foreign|nondistributable/.test(layer.mediaType) ? new TidegateError("IMAGE_UNSUPPORTED", `${label} of ${place} may not be distributed and is kept elsewhere`) : new TidegateError("IMAGE_TRUNCATED", `${place} lacks its ${label}`);
	if (layer.size !== void 0 && region.length < layer.size) throw new TidegateError("IMAGE_TRUNCATED", `${label} of ${place} ends early`);
	if (layer.size !== void 0 && region.length > layer.size) throw new TidegateError("IMAGE_DIGEST_MISMATCH", `${label} of ${place} has ${region.length} bytes, not ${layer.size}`);
	return region;
}
async function readDocument({ table, place }, { digest }) {
	let region = await table.find(blobPath(digest)), what = `${digest} of ${place}`;
	if (!region) throw new TidegateError("IMAGE_TRUNCATED", `${place} lacks ${digest}`);
	let bytes = readRegion(region, what);
	return checkDigest(digestOf(bytes), digest, what), parseJson(bytes, what);
}
function blobPath(digest) {
	return `blobs/${digest.replace(":", "/")}`;
}
const ociLayoutSource = {
	id: "oci-layout",
	title: "OCI image layout",
	references: ["https://github.com/opencontainers/image-spec/blob/main/image-layout.md"],
	prefixes: ["oci:", "oci-archive:"],
	recognise: async (text, cx) => {
		let found = await findPath(text, cx);
		return found !== void 0 && recogniseTable(found, "index.json", cx);
	},
	open
};
async function open(text, cx) {
	let reference = await requirePath(text, cx), { path, tag } = reference, table = await openFileTable(reference, cx);
	try {
		return await openOciLayout({
			table,
			name: text,
			place: path,
			...tag ? { tag } : {}
		}, cx);
	} catch (error) {
		throw await table.close(), error;
	}
}
const IMAGE_SOURCES = [
	dockerArchiveSource,
	ociLayoutSource,
	dockerEngineSource
];
async function openImage(reference, cx, sources = IMAGE_SOURCES) {
	let text = reference.trim();
	if (text === "" || text.length > 4096 || /[\u0000-\u001f\u007f]/.test(text)) throw new TidegateError("IMAGE_REFERENCE_INVALID", `${JSON.stringify(reference.slice(0, 200))} is no image reference`);
	try {
		for (let source of sources) {
			let prefix = source.prefixes.find((candidate) => text.startsWith(candidate));
			if (prefix !== void 0) return await source.open(text.slice(prefix.length), cx);
		}
		return await tryInTurn(text, cx, sources);
	} catch (error) {
		throw explainSystemError(error, text);
	}
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
	"IMAGE_NOT_FOUND"
];
async function tryInTurn(text, cx, sources) {
	let refusals = [];
	for (let source of sources) if (await source.recognise(text, cx)) try {
		return await source.open(text, cx);
	} catch (error) {
		if (!isTidegateError(error) || !PASSING.includes(error.code)) throw error;
		refusals.push({
			source,
			error
		});
	}
	throw await explainFailure(text, refusals, cx);
}
async function explainFailure(text, refusals, cx) {
	let tried = refusals.map(({ source, error }) => `${source.title}: ${error.message}`), stat = await cx.fs.stat(text);
	stat && tried.unshift(`the ${stat.kind} of that name is neither a docker-archive nor an OCI layout`);
	let decisive = PASSING.map((code) => refusals.find(({ error }) => error.code === code)).find((refusal) => refusal !== void 0)?.error, reasons = tried.length > 0 ? tried.join("; ") : "there is no such file or directory, and it is no name an engine could know", code = decisive?.code ?? (stat ? "IMAGE_ARCHIVE_INVALID" : "IMAGE_NOT_FOUND");
	return new TidegateError(code, `no image ${text} was found: ${reasons}`, decisive ? {
		hint: decisive.hint,
		cause: decisive
	} : {});
}
const DEFAULT_LIMITS = {
	entries: 5e6,
	pathBytes: 4096,
	depth: 256,
	fileBytes: 268435456,
	totalBytes: 274877906944,
	ratio: 1100
};
async function takeInventory(request, runtime) {
	let { fs, http, clock, logger, signal, environment } = runtime, analyzer = createLayerAnalyzer(request.extractors);
	await using image = await openImage(request.image, {
		fs,
		http,
		clock,
		logger,
		signal,
		environment,
		limits: {
			...DEFAULT_LIMITS,
			...request.limits
		},
		platform: parsePlatform(request.platform ?? ""),
		isPlatformExplicit: !!request.platform
	});
	let diffIds = [...new Set(image.info.layers.map(({ diffId }) => diffId))], reports = new Map();
	for (let diffId of diffIds) {
		let known = await request.layers?.get(diffId, analyzer.key);
		known && reports.set(diffId, known);
	}
	let layersKnown = reports.size, wanted = new Set(diffIds.filter((diffId) => !reports.has(diffId))), verified = new Set();
	await image.readLayers({
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
		verified.has(diffId) && await request.layers?.put(report, analyzer.key);
	}
	let info = image.finalInfo();
	return {
		inventory: assembleInventory({
			image: info,
			reports: info.layers.flatMap(({ diffId }) => reports.get(diffId) ?? []),
			extractors: request.extractors
		}),
		origin: image.origin,
		layersRead: wanted.size,
		layersKnown
	};
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
			analyses.delete(visitor), analysis && wanted.has(diffId) && (reports.set(diffId, analysis.finish(diffId, stats)), stats.diffId === diffId && verified.add(diffId));
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
		let { inventory, origin, layersKnown, layersRead } = await takeInventory({
			image,
			platform: settings.text("platform"),
			limits: {
				fileBytes: settings.size("max-file-size"),
				totalBytes: settings.size("max-image-size")
			},
			extractors: EXTRACTORS,
			...layers ? { layers } : {}
		}, runtime), known = layersKnown > 0 ? `, ${layersKnown} known from before` : "";
		return runtime.logger.info(`${origin}: ${inventory.packages.length} packages in ${layersRead + layersKnown} layers${known}; ${inventory.distro?.prettyName ?? "no distribution"}`), inventory;
	} finally {
		end();
	}
}
async function syncShards(shards, { settings, directory }, runtime) {
	return syncFeed({
		location: settings.text("feed"),
		shards,
		directory,
		offline: settings.flag("offline"),
		warnAge: settings.duration("feed-warn-age")
	}, runtime);
}
async function listShards({ settings, directory }, runtime) {
	return feedStatus(directory, runtime, settings.duration("feed-warn-age"));
}
function describeShard(status, now) {
	if (status.status === "missing") return `${status.ecosystem}: no feed (${status.problem ?? "reason unknown"})`;
	let time = status.asOf ?? status.checked, age = time === void 0 ? "" : `, as of ${formatDuration(Math.max(0, now - Date.parse(time)))} ago`;
	return `${status.ecosystem}: ${status.records ?? 0} advisories, ${status.status}${age}`;
}
async function refreshFeed(shards, { settings, feedDirectory: directory, feedCache }, runtime) {
	let { http, fs, clock, logger, signal } = runtime, end = logger.group("Refresh the vulnerability feed");
	try {
		await feedCache?.restore(shards);
		let synced = await syncFeed({
			location: settings.text("feed"),
			shards,
			directory,
			offline: settings.flag("offline"),
			warnAge: settings.duration("feed-warn-age")
		}, {
			http,
			fs,
			clock,
			logger,
			signal,
			databases: runtime.databases
		});
		for (let status of synced.statuses) logger.info(describeShard(status, clock.now()));
		return await feedCache?.save(synced.fingerprint), synced;
	} finally {
		end();
	}
}
async function writeText(path, content, { fs }) {
	try {
		await fs.writeAtomically(path, encode(content));
	} catch (error) {
		throw isTidegateError(error) ? error : new TidegateError("OUTPUT_UNWRITABLE", `${path} could not be written`, { cause: error });
	}
}
async function* encode(content) {
	let encoder = new TextEncoder(), pending = "";
	for (let piece of content) pending += piece, pending.length < 262144 || (yield encoder.encode(pending), pending = "");
	yield encoder.encode(pending);
}
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function agree(number, one, many) {
	return number === 1 ? one : many;
}
function findGaps(facts, policy) {
	let isGateOn = policy.failOn !== "none";
	return [
		...isGateOn ? findUnjudged(facts) : [],
		...isGateOn && policy.maxFeedAge !== void 0 ? findAged(facts, policy.maxFeedAge) : [],
		...policy.failOnUncovered ? [...findUncovered(facts.coverage), ...findUnread(facts.problems)] : []
	];
}
function findUnjudged({ coverage }) {
	let found = sum(coverage.map((row) => row.found)), judged = sum(coverage.map((row) => row.judged));
	return found > 0 && judged === 0 ? [`None of the ${count(found, "package")} could be judged.`] : [];
}
function findAged({ feed, now }, maxAge) {
	return feed.flatMap((shard) => {
		let { ecosystem, status, asOf, checked, problem } = shard;
		if (status === "missing") return checked === void 0 ? [`The advisories of ${ecosystem} could not be had: ${problem ?? "unknown reason"}.`] : [];
		let age = Math.max(0, now - Date.parse(asOf ?? checked ?? ""));
		return Number.isNaN(age) ? [`The age of the advisories of ${ecosystem} is not known.`] : age > maxAge ? [`The advisories of ${ecosystem} are ${formatDuration(age)} old, more than feed-max-age ${formatDuration(maxAge)} allows.`] : [];
	});
}
function findUncovered(coverage) {
	return coverage.flatMap(({ type, found, judged, notJudged }) => {
		if (judged >= found) return [];
		let reasons = Object.entries(notJudged).map(([reason, packages]) => `${reason} (${packages})`);
		return [`${count(found - judged, `${type} package`)} could not be judged: ${reasons.join(", ")}.`];
	});
}
function findUnread(problems) {
	let errors = problems.filter(({ severity, code }) => severity === "error" && code !== "FEED_MISSING"), [first] = errors;
	if (first === void 0) return [];
	let more = errors.length > 1 ? `, and ${count(errors.length - 1, "more problem")}` : "";
	return [`Not everything could be read: ${first.message.replace(/\.$/, "")}${more}.`];
}
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0), REACH = {
	none: [],
	critical: ["critical"],
	high: ["critical", "high"],
	medium: [
		"critical",
		"high",
		"medium"
	],
	low: [
		"critical",
		"high",
		"medium",
		"low"
	],
	negligible: [
		"critical",
		"high",
		"medium",
		"low",
		"negligible"
	],
	any: [
		"critical",
		"high",
		"medium",
		"low",
		"negligible",
		"unknown"
	]
}, pass = (ground, reason) => ({
	decision: "pass",
	ground,
	reason
}), fail = (ground, reason) => ({
	decision: "fail",
	ground,
	reason
}), RULES = [
	({ state, reason }) => state === "not-applicable" ? pass("not-applicable", `not applicable: ${reason ?? "no reason given"}`) : void 0,
	({ state, reason }) => state === "cannot-compare" ? pass("cannot-compare", `cannot be compared: ${reason ?? "no reason given"}`) : void 0,
	(_, { failOn }) => failOn === "none" ? pass("gate-off", "fail-on is none") : void 0,
	({ isMalicious }) => isMalicious ? fail("malicious", "the package is malicious") : void 0,
	judgeSeverity,
	(finding, { scope, isKnown }) => scope === "new" && isKnown?.(finding) ? pass("known", "gate-scope is new, and the base has it too") : void 0,
	({ fix }, { onlyFixed }) => onlyFixed && fix.state !== "fixed" ? pass("no-fix", "only-fixed is set and there is no fixed version") : void 0,
	({ severity }, { failOn }) => fail("threshold", failOn === "any" ? "fail-on is any" : `severity ${severity.level} is at or above fail-on ${failOn}`)
];
function judgeSeverity({ severity: { level } }, { failOn }) {
	if (!REACH[failOn].includes(level)) return level === "unknown" ? pass("unknown-severity", `the severity is unknown, which fail-on ${failOn} does not judge`) : pass("below", `severity ${level} is below fail-on ${failOn}`);
}
function judgeFinding(finding, gate) {
	for (let rule of RULES) {
		let ruling = rule(finding, gate);
		if (ruling !== void 0) return {
			finding,
			...ruling
		};
	}
	return {
		finding,
		...fail("threshold", "no rule lets it pass")
	};
}
const FAIL_ON = [
	"none",
	"critical",
	"high",
	"medium",
	"low",
	"negligible",
	"any"
], GATE_SCOPES = ["all", "new"], DEFAULT_POLICY = {
	failOn: "high",
	onlyFixed: !1,
	failOnUncovered: !1,
	scope: "all"
}, READERS = new Map([
	["fail-on", (value) => isFailOn(value) ? { failOn: value } : `one of ${FAIL_ON.toReversed().join(", ")}`],
	["only-fixed", (value) => withFlag(value, (onlyFixed) => ({ onlyFixed }))],
	["fail-on-uncovered", (value) => withFlag(value, (failOnUncovered) => ({ failOnUncovered }))],
	["feed-max-age", readAge],
	["gate-scope", (value) => {
		let scope = GATE_SCOPES.find((known) => known === value);
		return scope ? { scope } : `one of ${GATE_SCOPES.join(", ")}`;
	}]
]);
function isFailOn(value) {
	return FAIL_ON.includes(value);
}
function withFlag(value, make) {
	return value === !0 || value === "true" ? make(!0) : value === !1 || value === "false" ? make(!1) : "true or false";
}
function readAge(value) {
	let age = typeof value == "string" ? parseDuration(value) : void 0;
	return age === void 0 ? "a time such as 30m, 24h or 7d" : { maxFeedAge: age };
}
function parsePolicy(raw) {
	if (typeof raw != "object" || !raw || Array.isArray(raw)) throw new TidegateError("POLICY_INVALID", "the policy must be a list of named entries");
	let policy = DEFAULT_POLICY, mistakes = [];
	for (let [name, value] of Object.entries(raw)) {
		let reader = READERS.get(name), read = reader === void 0 ? `unknown: ${describeKnown()}` : reader(value);
		typeof read == "string" ? mistakes.push(reader === void 0 ? `${name} is ${read}` : `${name} must be ${read}, not ${JSON.stringify(value)}`) : policy = {
			...policy,
			...read
		};
	}
	if (mistakes.length > 0) throw new TidegateError("POLICY_INVALID", `the policy is not valid: ${mistakes.join("; ")}`);
	return policy;
}
const describeKnown = () => `a policy has ${[...READERS.keys()].join(", ")}`;
function judge(request) {
	let { findings, policy, isKnown } = request, gate = isKnown ? {
		...policy,
		isKnown
	} : policy, grounded = findings.map((finding) => judgeFinding(finding, gate)), gaps = findGaps(request, policy), failures = describeFailures(grounded, policy), outcome = failures.length > 0 ? "fail" : gaps.length > 0 ? "incomplete" : "pass", passed = outcome === "pass" ? [describePass(findings, policy)] : [], judgements = grounded.map(({ finding, decision, reason }) => ({
		finding,
		decision,
		reason
	})), baseless = policy.scope === "new" && policy.failOn !== "none" && !isKnown && findings.length > 0 ? [BASELESS] : [];
	return {
		outcome,
		reasons: [
			...failures,
			...passed,
			...gaps,
			...baseless,
			...describeRest(grounded, policy)
		],
		judgements
	};
}
const BASELESS = "gate-scope is new, but there is no result to compare with: every finding counts.";
function describeFailures(judgements, { failOn, onlyFixed }) {
	let failed = judgements.filter(({ decision }) => decision === "fail"), malicious = failed.filter(({ ground }) => ground === "malicious"), others = failed.filter(({ ground }) => ground !== "malicious"), sentences = [];
	if (malicious.length > 0) {
		let names = [...new Set(malicious.map(({ finding }) => finding.component.name))];
		sentences.push(`${count(names.length, "malicious package")} ${agree(names.length, "is", "are")} installed: ${names.join(", ")}.`);
	}
	if (others.length > 0) {
		let fixed = onlyFixed ? " with a fixed version" : "";
		sentences.push(`${count(others.length, "finding")}${fixed} ${agree(others.length, "reaches", "reach")} fail-on ${failOn}: ${countLevels(others)}.`);
	}
	return sentences;
}
function countLevels(judgements) {
	return SEVERITY_LEVELS.flatMap((level) => {
		let number = judgements.filter(({ finding }) => finding.severity.level === level).length;
		return number === 0 ? [] : [`${number} ${level}`];
	}).join(", ");
}
function describePass(findings, { failOn }) {
	return findings.length === 0 ? "Nothing was found." : failOn === "none" ? "Findings do not fail the gate, because fail-on is none." : `No finding fails the gate (fail-on ${failOn}).`;
}
function describeRest(judgements, { failOn }) {
	let say = (ground, sentence) => {
		let number = judgements.filter((judgement) => judgement.ground === ground).length;
		return number === 0 ? [] : [sentence(number)];
	};
	return [
		...say("unknown-severity", (n) => `${count(n, "finding")} of unknown severity ${agree(n, "was", "were")} not judged by fail-on ${failOn}.`),
		...say("cannot-compare", (n) => `${count(n, "possible finding")} could not be decided, because versions cannot be compared.`),
		...say("known", (n) => `${count(n, "finding")} that the base has too ${agree(n, "was", "were")} let pass by gate-scope new.`),
		...say("no-fix", (n) => `${count(n, "finding")} without a fixed version ${agree(n, "was", "were")} let pass by only-fixed.`),
		...say("not-applicable", (n) => `${count(n, "finding")} ${agree(n, "does", "do")} not apply to what is installed.`)
	];
}
function countSeverities(findings) {
	let counts = Object.fromEntries(SEVERITY_LEVELS.map((level) => [level, 0]));
	for (let finding of findings) finding.state === "affected" && (counts[finding.severity.level] += 1);
	return counts;
}
async function judgeInventory(request, runtime) {
	let { inventory, policy, stopwatch, feedDirectory, knowledge, settings } = request, shards = requiredShards(inventory), feed = await openFeed(feedDirectory, shards, runtime.databases, runtime.fs);
	try {
		let { exploitability } = knowledge, options = {
			severitySources: severitySources(settings),
			...exploitability ? { exploitability } : {}
		}, { findings, coverage, ...matched } = await stopwatch.time("match", async () => matchInventory(inventory, feed, options)), problems = [
			...inventory.problems,
			...knowledge.problems,
			...feed.problems,
			...matched.problems
		], used = withoutForeign(knowledge, shards), now = runtime.clock.now(), isKnown = request.compare?.(findings);
		return {
			schema: 1,
			tool: {
				name: TOOL.name,
				version: TOOL.version
			},
			generatedAt: new Date(now).toISOString(),
			inventory,
			findings,
			counts: countSeverities(findings),
			feed: [...used, ...knowledge.others],
			coverage,
			verdict: judge({
				findings,
				coverage,
				problems,
				feed: used,
				policy,
				now,
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
		"feed-max-age"
	].map((name) => [name, settings.text(name)])));
}
async function gatherKnowledge(shards, request, runtime) {
	let synced = await refreshFeed(shards, request, runtime), exploited = await loadExploitability(request.settings, request.feedDirectory, runtime);
	return {
		wanted: shards,
		shards: synced.statuses,
		others: exploited?.statuses ?? [],
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
export { explain$2 as C, encodeLayerReport as D, decodeLayerReport as E, describeFix as S, openFeed as T, toTerminal as _, writeText as a, compareFindings as b, listShards as c, writeSbom as d, loadExploitability as f, readReport as g, renderImagesSummary as h, readPolicy as i, syncShards as l, renderImagesComment as m, gatherKnowledge as n, refreshFeed as o, renderReport as p, judgeInventory as r, describeShard as s, createStopwatch as t, inventoryOf as u, sarifCategory as v, requiredShards as w, listReasons as x, compareReports as y };
