const OCI = "application/vnd.oci.image";
const DOCKER = "application/vnd.docker.distribution";

export const OCI_INDEX = `${OCI}.index.v1+json`;
export const OCI_MANIFEST = `${OCI}.manifest.v1+json`;

/**
 * Everything that a manifest may be, so that the registry converts nothing: what it would make up has another digest. Schema 1 is among
 * them to be refused by its name rather than as "not found".
 */
export const MANIFEST_TYPES: readonly string[] = [
  OCI_INDEX,
  OCI_MANIFEST,
  `${DOCKER}.manifest.list.v2+json`,
  `${DOCKER}.manifest.v2+json`,
  `${DOCKER}.manifest.v1+prettyjws`,
  `${DOCKER}.manifest.v1+json`,
];
