// VEX documents in the two layouts that Red Hat publishes them in, and a place that serves them.
import { zstdCompressSync } from "node:zlib";
import type { FeedServer } from "./feed-server.ts";
import { rawEntry } from "./raw-tar.ts";

export type Status = "fixed" | "known_affected" | "known_not_affected" | "under_investigation";

/** One statement: a product, a package and what is said of it. */
export interface Said {
  /** `BaseOS-9.6.0.Z.MAIN` */
  readonly product: string;
  readonly cpe: string;
  /** `bash-0:5.1.8-9.el9.x86_64`, `tar.src`, `bash` */
  readonly component: string;
  /** Undefined for a component that has none. */
  readonly purl?: string;
  /** The purl of a module between product and component. */
  readonly module?: string;
  readonly status: Status;
  /** Details of a remediation that says why there is no fix. */
  readonly state?: string;
  readonly impact?: string;
  readonly vector?: string;
}

export interface Facts {
  readonly modified?: string;
  readonly impact?: string;
  readonly status?: string;
}

const VECTOR = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H";
const CATEGORIES: Readonly<Record<string, string>> = { "Will not fix": "no_fix_planned", "Out of support scope": "no_fix_planned" };

/** A document as Red Hat writes it, with the parts that are read and some that are not. */
export function makeDocument(
  id: string,
  said: readonly Said[],
  { modified = "2026-03-01T10:00:00+00:00", impact = "Important", status = "final" }: Facts = {},
): object {
  const ids = said.map((one) => ({ ...one, id: [one.product, ...(one.module ? [moduleId(one.module)] : []), one.component].join(":") }));
  const having = (wanted: Status): string[] => ids.filter((one) => one.status === wanted).map((one) => one.id);
  const lists = Object.fromEntries(
    (["fixed", "known_affected", "known_not_affected", "under_investigation"] as const).map((key) => [key, having(key)]),
  );
  return {
    document: {
      aggregate_severity: { namespace: "https://access.redhat.com/security/updates/classification/", text: impact },
      category: "csaf_vex",
      csaf_version: "2.0",
      title: `a flaw in something (${id})`,
      tracking: { current_release_date: modified, id, initial_release_date: "2026-01-05T00:00:00+00:00", status, version: "1" },
    },
    product_tree: makeTree(ids),
    vulnerabilities: [
      {
        cve: id,
        notes: [
          { category: "description", text: `A flaw was found, <b>${id}</b>.` },
          { category: "general", text: "no" },
        ],
        product_status: Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
        references: [
          { category: "self", url: `https://access.redhat.com/security/cve/${id}` },
          { url: "https://example.org/upstream" },
          { url: "javascript:0" },
        ],
        remediations: [
          {
            category: "vendor_fix",
            details: "For details on how to apply this update …",
            product_ids: having("fixed"),
            url: "https://access.redhat.com/errata/RHSA-2026:1",
          },
          { category: "workaround", details: "Do not use it.", product_ids: ids.map((one) => one.id) },
          ...ids.flatMap(({ id: product, state }) =>
            state ? [{ category: CATEGORIES[state] ?? "none_available", details: state, product_ids: [product] }] : [],
          ),
        ],
        scores: [
          { cvss_v3: { baseScore: 7.5, vectorString: VECTOR, version: "3.1" }, products: ids.filter((one) => !one.vector).map((one) => one.id) },
          ...ids.flatMap(({ id: product, vector }) => (vector ? [{ cvss_v3: { vectorString: vector }, products: [product] }] : [])),
        ],
        threats: [
          { category: "impact", details: impact, product_ids: ids.filter((one) => !one.impact).map((one) => one.id) },
          ...ids.flatMap(({ id: product, impact: own }) => (own ? [{ category: "impact", details: own, product_ids: [product] }] : [])),
        ],
      },
    ],
  };
}

const moduleId = (purl: string): string => purl.replace(/^pkg:rpmmod\/redhat\//, "").replace("@", ":");

function makeTree(said: readonly (Said & { readonly id: string })[]): object {
  const products = [...new Map(said.map(({ product, cpe }) => [product, cpe]))];
  const components = [...new Map(said.map(({ component, purl }) => [component, purl]))];
  const modules = [...new Set(said.flatMap(({ module }) => module ?? []))];
  const branch = (category: string, id: string, helper: object | undefined): object => ({
    category,
    name: id,
    product: { name: id, product_id: id, ...(helper ? { product_identification_helper: helper } : {}) },
  });
  const link = (id: string, part: string, whole: string): object => ({
    category: "default_component_of",
    full_product_name: { name: `${part} as a component of ${whole}`, product_id: id },
    product_reference: part,
    relates_to_product_reference: whole,
  });
  return {
    branches: [
      {
        category: "vendor",
        name: "Red Hat",
        branches: [
          {
            category: "product_family",
            name: "Red Hat Enterprise Linux",
            branches: products.map(([id, cpe]) => branch("product_name", id, { cpe })),
          },
          {
            category: "architecture",
            name: "x86_64",
            branches: components.map(([id, purl]) => branch("product_version", id, purl ? { purl } : undefined)),
          },
          ...modules.map((purl) => branch("product_version", moduleId(purl), { purl })),
        ],
      },
    ],
    relationships: said.flatMap(({ id, product, component, module }) => {
      if (module === undefined) return [link(id, component, product)];
      const whole = `${product}:${moduleId(module)}`;
      return [link(whole, moduleId(module), product), link(id, component, whole)];
    }),
  };
}

/** A package that is fixed, in the older layout: `build("9::baseos", "openssl-libs-1:3.0.7-24.el9.x86_64")`. */
export function build(cpe: string, nevra: string, more: Partial<Said> = {}): Said {
  const [, name = "", epoch = "0", version = "", arch = ""] = /^(.+)-(?:(\d+):)?([^-]+-[^-]+)\.([^.]+)$/.exec(nevra) ?? [];
  const purl = `pkg:rpm/redhat/${name}@${encodeURIComponent(version)}?arch=${arch}${epoch === "0" ? "" : `&epoch=${epoch}`}`;
  return { product: `P-${cpe}`, cpe: toCpe(cpe), component: `${name}-${epoch}:${version}.${arch}`, purl, status: "fixed", ...more };
}

/** A package as such: `open("9", "bash", "known_affected")`; a name that ends in `.src` is a source package's. */
export function open(cpe: string, component: string, status: Status, more: Partial<Said> = {}): Said {
  const name = component.replace(/\.src$/, "");
  const purl = `pkg:rpm/redhat/${name}${name === component ? "" : "?arch=src"}`;
  return { product: `P-${cpe}`, cpe: toCpe(cpe), component, purl, status, ...more };
}

const toCpe = (text: string): string =>
  text.startsWith("cpe:") ? text : `cpe:/${text.includes("::") ? "a" : "o"}:redhat:${/^\d/.test(text) ? "enterprise_linux:" : ""}${text}`;

/** What is served: documents by their file names, and the lists. */
export interface RedHatFiles {
  /** `2026/cve-2026-0001.json` → a document, or bytes that are none. */
  readonly archive: Readonly<Record<string, object | string>>;
  readonly name?: string;
  readonly changes?: string;
  readonly deletions?: string;
}

export const packArchive = (files: RedHatFiles["archive"]): Buffer =>
  zstdCompressSync(
    Buffer.concat([
      ...Object.entries(files).map(([name, content]) => {
        const body = Buffer.from(typeof content === "string" ? content : JSON.stringify(content));
        return rawEntry({ name, size: body.length }, body);
      }),
      Buffer.alloc(1024),
    ]),
  );

/** Puts an archive and its lists where Red Hat has them, and answers the place's address. */
export function publishVex(server: FeedServer, { archive, name = "csaf_vex_2026-03-05.tar.zst", changes = "", deletions = "" }: RedHatFiles): string {
  server.put("vex/archive_latest.txt", `${name}\n`);
  server.put(`vex/${name}`, packArchive(archive));
  server.put("vex/changes.csv", changes);
  server.put("vex/deletions.csv", deletions);
  return `redhat:${server.url}/vex`;
}
