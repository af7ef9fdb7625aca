import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { TidegateError } from "../../model/errors.ts";

/** Reads a PEM private key to sign with. Throws INPUT_INVALID. */
export function readSigningKey(pem: string): KeyObject {
  if (pem.includes("ENCRYPTED")) {
    throw new TidegateError("INPUT_INVALID", "the signing key is encrypted", { hint: "Give an unencrypted PKCS #8 key, from a secret." });
  }
  return check(() => createPrivateKey(pem), "signing key");
}

/** Reads a PEM public key to verify with. Throws INPUT_INVALID. */
export function readTrustedKey(pem: string): KeyObject {
  // A private key would do, too, and must not lie where a public one is meant to.
  if (pem.includes("PRIVATE KEY")) throw new TidegateError("INPUT_INVALID", "the feed key is a private key", { hint: "Give the public key." });
  return check(() => createPublicKey(pem), "feed key");
}

/** The two kinds of key that cosign verifies with SHA-256 or without a digest. */
function check(read: () => KeyObject, what: string): KeyObject {
  let key: KeyObject;
  try {
    key = read();
  } catch (cause) {
    throw new TidegateError("INPUT_INVALID", `the ${what} is not a key in PEM form`, { cause });
  }
  const isKnown = key.asymmetricKeyType === "ed25519" || (key.asymmetricKeyType === "ec" && key.asymmetricKeyDetails?.namedCurve === "prime256v1");
  if (!isKnown) throw new TidegateError("INPUT_INVALID", `the ${what} is neither ECDSA P-256 nor Ed25519`);
  return key;
}

/** Node's name of the digest that goes with a key. */
export function digestFor(key: KeyObject): "sha256" | null {
  return key.asymmetricKeyType === "ed25519" ? null : "sha256";
}
