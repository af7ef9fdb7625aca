import { createHash } from "node:crypto";

export const DOCUMENT_ID = "SPDXRef-DOCUMENT";
export const IMAGE_ID = "SPDXRef-Image";
export const OS_ID = "SPDXRef-OperatingSystem";

/** Letters, digits, `.` and `-` only (https://spdx.github.io/spdx-spec/v2.3/package-information/#72-package-spdx-identifier-field); the hash makes it unique. */
export function packageId(type: string, name: string, purl: string): string {
  return `SPDXRef-Package-${readablePart(type)}-${readablePart(name)}-${shortHash(purl)}`;
}

export function licenseRef(text: string): string {
  return `LicenseRef-${readablePart(text)}-${shortHash(text)}`;
}

function readablePart(text: string): string {
  return text.slice(0, 40).replace(/[^A-Za-z0-9.]+/g, "-");
}

function shortHash(text: string): string {
  return createHash("sha256").update(text.toWellFormed()).digest("hex").slice(0, 20);
}
