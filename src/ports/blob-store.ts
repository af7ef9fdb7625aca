/** Small values under safe keys (`/^[a-z0-9._-]+$/`). No locks: writers replace whole values atomically, a damaged value reads as absent. */
export interface BlobStore {
  get(key: string): Promise<Uint8Array | undefined>;
  put(key: string, value: Uint8Array): Promise<void>;
}
