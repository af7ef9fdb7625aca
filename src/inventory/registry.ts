import type { PackageExtractor } from "./extractor.ts";
import { npmExtractor } from "./extractors/language/npm/index.ts";
import { apkExtractor } from "./extractors/os/apk/index.ts";
import { dpkgExtractor } from "./extractors/os/dpkg/index.ts";
import { releaseFilesExtractor } from "./extractors/os/release-files/index.ts";

/** Every extractor, by family and name: operating systems first, because what they say about a package comes first. */
export const EXTRACTORS: readonly PackageExtractor[] = [apkExtractor, dpkgExtractor, releaseFilesExtractor, npmExtractor];
