import type { OptionName } from "../scan/options/table.ts";

/** Options of every command that may speak to a registry. */
export const REGISTRY_OPTIONS = ["insecure-registries", "registry-mirrors", "registry-ca", "registry-certs"] as const satisfies readonly OptionName[];
