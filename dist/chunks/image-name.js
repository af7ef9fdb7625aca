function imageRepository(reference) {
	return reference.replace(/^(docker|docker-archive|docker-engine|docker-daemon|oci|oci-layout|oci-archive|registry|podman|dir|layer|sbom):(?!\/\/)|^docker:\/\//, "").replace(/@sha256:[0-9a-f]{6,64}$/i, "").replace(/:[\w][\w.-]{0,127}$/, "") || reference;
}
export { imageRepository as t };
