/**
 * The part of an image reference that stays the same from build to build: no tag, no digest, no source prefix.
 * `ghcr.io/acme/app:1.2@sha256:…` → `ghcr.io/acme/app`; `localhost:5000/app` keeps its port; a path stays a path.
 */
export function imageRepository(reference: string): string {
  const bare = reference.replace(
    /^(docker|docker-archive|docker-engine|docker-daemon|oci|oci-layout|oci-archive|registry|podman|dir|layer|sbom):(?!\/\/)|^docker:\/\//,
    "",
  );
  const undigested = bare.replace(/@sha256:[0-9a-f]{6,64}$/i, "");
  // A tag has no slash; what follows the last colon of `host:5000/app` does.
  return undigested.replace(/:[\w][\w.-]{0,127}$/, "") || reference;
}
