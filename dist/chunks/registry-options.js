const REGISTRY_OPTIONS = [
	"insecure-registries",
	"registry-mirrors",
	"registry-ca",
	"registry-certs"
];
export { REGISTRY_OPTIONS as t };
