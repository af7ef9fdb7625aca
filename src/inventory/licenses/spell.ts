import type { Inventory } from "../../model/inventory.ts";
import { createLicenseNormalizer, type NormalizeLicenses } from "./normalize.ts";

/**
 * Writes the licences of all packages as SPDX does. spdx-correct is loaded only for licences that nothing else knows: it sorts its tables
 * by the rules of a language when it is loaded, for which Node has to set up its collation, some 10 ms.
 */
export async function spellLicenses(inventory: Inventory): Promise<Inventory> {
  let isUnknown = false;
  const spelled = respell(
    inventory,
    createLicenseNormalizer(() => {
      isUnknown = true;
      return null;
    }),
  );
  return isUnknown ? respell(inventory, createLicenseNormalizer((await import("spdx-correct")).default)) : spelled;
}

export function respell(inventory: Inventory, normalize: NormalizeLicenses): Inventory {
  const packages = inventory.packages.map((pkg) => (pkg.licenses === undefined ? pkg : { ...pkg, licenses: normalize(pkg.licenses) }));
  return { ...inventory, packages };
}
