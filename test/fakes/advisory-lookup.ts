import type { Advisory, AdvisoryText, Affected } from "../../src/model/advisory.ts";
import { normalizePackageName } from "../../src/model/ecosystem.ts";
import type { AdvisoryLookup, Mention } from "../../src/ports/advisory-lookup.ts";

/** An advisory with what a test does not care about filled in. */
export function makeAdvisory(parts: Partial<Advisory> & { readonly id: string }): Advisory {
  return { modified: "2024-01-01T00:00:00Z", aliases: [], upstream: [], related: [], severity: [], affected: [], ...parts };
}

/** An entry with one range: `introduced` to `fixed`, open when there is none. */
export function makeAffected(
  ecosystem: string,
  name: string,
  parts: Partial<Affected> & { readonly introduced?: string; readonly fixed?: string } = {},
): Affected {
  const { introduced = "0", fixed, ...rest } = parts;
  const events = [{ introduced }, ...(fixed === undefined ? [] : [{ fixed }])];
  return { ecosystem, name: normalizePackageName(ecosystem, name), ranges: [{ type: "ECOSYSTEM", events }], versions: [], severity: [], ...rest };
}

/** Loaded shards in memory; every ecosystem named by a record is a shard, and those in `empty` besides. */
export class FakeLookup implements AdvisoryLookup {
  readonly ecosystems: ReadonlySet<string>;
  /** What was asked, in order. */
  readonly asked: string[] = [];
  readonly #advisories: readonly Advisory[];
  readonly #texts: readonly AdvisoryText[];

  constructor(advisories: readonly Advisory[], options: { readonly empty?: readonly string[]; readonly texts?: readonly AdvisoryText[] } = {}) {
    const named = advisories.flatMap((advisory) => advisory.affected.map((entry) => entry.ecosystem));
    this.ecosystems = new Set([...named, ...(options.empty ?? [])]);
    this.#advisories = advisories;
    this.#texts = options.texts ?? [];
  }

  find(ecosystem: string, name: string): readonly Advisory[] {
    this.asked.push(`${ecosystem} ${name}`);
    return this.#advisories.flatMap((advisory) => {
      const affected = advisory.affected.filter((entry) => entry.ecosystem === ecosystem && entry.name === name);
      return affected.length === 0 ? [] : [{ ...advisory, affected }];
    });
  }

  mentions(id: string): readonly Mention[] {
    return this.#advisories
      .filter((advisory) => [advisory.id, ...advisory.aliases, ...advisory.upstream, ...advisory.related].some((other) => other === id))
      .map((advisory) => ({
        ecosystem: advisory.affected[0]?.ecosystem ?? "",
        id: advisory.id,
        names: [...new Set(advisory.affected.map(({ name }) => name))].sort(),
      }));
  }

  describe(_ecosystem: string, id: string): AdvisoryText | undefined {
    return this.#texts.find((text) => text.id === id);
  }
}
