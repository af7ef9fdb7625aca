/** Header blobs of a database, with what could not be read in between. */
export type HeaderBlobs = Generator<{ readonly blob: Uint8Array } | { readonly damage: string }>;
