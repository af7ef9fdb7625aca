/** What proves to a registry who asks. */
export type RegistryCredentials = (
  | { readonly kind: "basic"; readonly username: string; readonly password: string }
  /** Exchanged for a token at the registry's token service: Azure, `identitytoken` of docker's configuration. */
  | { readonly kind: "identity"; readonly token: string }
  /** Sent to the registry as it is. */
  | { readonly kind: "bearer"; readonly token: string }
) & {
  /** Nobody said that they are for this registry: where they are refused, it is asked without them. */
  readonly isGuess?: true;
};

/** Finds credentials. `registry` is in normal form: `docker.io`, `ghcr.io`, `localhost:5000`. */
export interface CredentialSource {
  find(registry: string): Promise<RegistryCredentials | undefined>;
}
