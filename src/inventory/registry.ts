import type { PackageExtractor } from "./extractor.ts";
import { classifiersExtractor } from "./extractors/binary/classifiers/index.ts";
import { elfPackageNoteExtractor } from "./extractors/binary/elf-package-note/index.ts";
import { packedExtractor } from "./extractors/binary/packed/index.ts";
import { condaExtractor } from "./extractors/language/conda/index.ts";
import { dartExtractor } from "./extractors/language/dart/index.ts";
import { dotnetExtractor } from "./extractors/language/dotnet/index.ts";
import { erlangExtractor } from "./extractors/language/erlang/index.ts";
import { goExtractor } from "./extractors/language/go/index.ts";
import { haskellExtractor } from "./extractors/language/haskell/index.ts";
import { javaExtractor } from "./extractors/language/java/index.ts";
import { juliaExtractor } from "./extractors/language/julia/index.ts";
import { jvmExtractor } from "./extractors/language/jvm/index.ts";
import { luaExtractor } from "./extractors/language/lua/index.ts";
import { npmExtractor } from "./extractors/language/npm/index.ts";
import { ocamlExtractor } from "./extractors/language/ocaml/index.ts";
import { pearExtractor } from "./extractors/language/pear/index.ts";
import { perlExtractor } from "./extractors/language/perl/index.ts";
import { phpExtractor } from "./extractors/language/php/index.ts";
import { pythonExtractor } from "./extractors/language/python/index.ts";
import { rExtractor } from "./extractors/language/r/index.ts";
import { rubyExtractor } from "./extractors/language/ruby/index.ts";
import { rustExtractor } from "./extractors/language/rust/index.ts";
import { swiftExtractor } from "./extractors/language/swift/index.ts";
import { wordpressExtractor } from "./extractors/language/wordpress/index.ts";
import { apkExtractor } from "./extractors/os/apk/index.ts";
import { bitnamiExtractor } from "./extractors/os/bitnami/index.ts";
import { chiselExtractor } from "./extractors/os/chisel/index.ts";
import { dpkgExtractor } from "./extractors/os/dpkg/index.ts";
import { nixExtractor } from "./extractors/os/nix/index.ts";
import { opkgExtractor } from "./extractors/os/opkg/index.ts";
import { pacmanExtractor } from "./extractors/os/pacman/index.ts";
import { portageExtractor } from "./extractors/os/portage/index.ts";
import { releaseFilesExtractor } from "./extractors/os/release-files/index.ts";
import { rpmExtractor } from "./extractors/os/rpm/index.ts";
import { rpmManifestExtractor } from "./extractors/os/rpm-manifest/index.ts";
import { snapExtractor } from "./extractors/os/snap/index.ts";
import { nativeImageExtractor } from "./extractors/sbom/native-image/index.ts";
import { sbomFilesExtractor } from "./extractors/sbom/sbom-files/index.ts";

/**
 * Every extractor: operating systems, languages, binaries, SBOMs, each family by name. Of two that find one package the first one's
 * word goes first.
 */
export const EXTRACTORS: readonly PackageExtractor[] = [
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
  sbomFilesExtractor,
];
