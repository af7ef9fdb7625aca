import type { FieldReader, JsonObject } from "../../osv/fields.ts";
import { isObject } from "../../osv/fields.ts";
import { type Component, readBareComponent, readComponent, readModule } from "./component.ts";
import { readCpe, type Stream } from "./streams.ts";

/** A package of a product, as a product id stands for it. */
export interface Product {
  readonly stream: Stream;
  readonly component: Component;
}

/** What a product id leads to: `other` is a product or component that is none of the packages wanted. */
export type Resolved = Product | "other" | "missing" | "ring";

interface Link {
  /** What is part of something … */
  readonly part: string;
  /** … and of what. */
  readonly whole: string;
}

interface Place {
  readonly stream: Stream | undefined;
  readonly module: string | undefined;
}

const MAX_DEPTH = 8;
const MAX_BRANCHES = 64;

/**
 * Products are named by their CPEs, packages by their purls; relationships make pairs of them, or triples with a module between.
 * https://redhatproductsecurity.github.io/security-data-guidelines/csaf-vex/#relationships
 */
export class ProductTree {
  readonly #helpers = new Map<string, JsonObject>();
  readonly #links = new Map<string, Link>();
  readonly #places = new Map<string, Place | "missing" | "ring">();
  readonly #components = new Map<string, Component | undefined>();
  readonly #wants: (stream: Stream) => boolean;

  /** @param wants whether statements about a product matter */
  constructor(tree: JsonObject, wants: (stream: Stream) => boolean, fields: FieldReader) {
    this.#wants = wants;
    this.#addBranches(fields.objects(tree["branches"], "product_tree.branches"), fields);
    for (const product of fields.objects(tree["full_product_names"], "product_tree.full_product_names")) this.#addProduct(product);
    for (const relation of fields.objects(tree["relationships"], "product_tree.relationships")) this.#addLink(relation);
  }

  resolve(productId: string): Resolved {
    const link = this.#links.get(productId);
    if (link === undefined) return this.#helpers.has(productId) ? "other" : "missing";
    const place = this.#findPlace(link.whole);
    if (place === "missing" || place === "ring") return place;
    if (place.stream === undefined) return "other";
    const leaf = this.#findLeaf(link.part);
    if (leaf === "ring") return leaf;
    const component = this.#findComponent(leaf);
    if (component === undefined) return "other";
    // Of a modular build that does not say of which module, the relationship may.
    const module = component.module || (place.module ?? component.module);
    return { stream: place.stream, component: module === undefined ? component : { ...component, module } };
  }

  #addBranches(top: readonly JsonObject[], fields: FieldReader): void {
    const stack = [{ branches: top, depth: 0 }];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      for (const branch of next.branches) {
        if (isObject(branch["product"])) this.#addProduct(branch["product"]);
        if (branch["branches"] === undefined) continue;
        if (next.depth > MAX_BRANCHES) fields.faults.push("product_tree.branches is too deep");
        else stack.push({ branches: fields.objects(branch["branches"], "product_tree.branches"), depth: next.depth + 1 });
      }
    }
  }

  #addProduct(product: JsonObject): void {
    const id = product["product_id"];
    const helper = product["product_identification_helper"];
    if (typeof id === "string") this.#helpers.set(id, isObject(helper) ? helper : {});
  }

  #addLink(relation: JsonObject): void {
    const { full_product_name: named, product_reference: part, relates_to_product_reference: whole } = relation;
    const id = isObject(named) ? named["product_id"] : undefined;
    if (typeof id === "string" && typeof part === "string" && typeof whole === "string") this.#links.set(id, { part, whole });
  }

  /** The product at the end of a chain of wholes, and the module on the way to it. */
  #findPlace(whole: string): Place | "missing" | "ring" {
    const known = this.#places.get(whole);
    if (known !== undefined) return known;
    const found = this.#searchPlace(whole);
    this.#places.set(whole, found);
    return found;
  }

  #searchPlace(whole: string): Place | "missing" | "ring" {
    let module: string | undefined;
    let at = whole;
    for (let depth = 0; depth < MAX_DEPTH; depth++) {
      const link = this.#links.get(at);
      if (link === undefined) {
        const helper = this.#helpers.get(at);
        const stream = readCpe(helper?.["cpe"]);
        return helper === undefined ? "missing" : { stream: stream !== undefined && this.#wants(stream) ? stream : undefined, module };
      }
      const purl = this.#helpers.get(link.part)?.["purl"];
      module ??= typeof purl === "string" ? readModule(purl) : undefined;
      at = link.whole;
    }
    return "ring";
  }

  #findLeaf(part: string): string {
    let at = part;
    for (let depth = 0; depth < MAX_DEPTH; depth++) {
      const link = this.#links.get(at);
      if (link === undefined) return at;
      at = link.part;
    }
    return "ring";
  }

  #findComponent(id: string): Component | undefined {
    if (!this.#components.has(id)) {
      const purl = this.#helpers.get(id)?.["purl"];
      this.#components.set(id, typeof purl === "string" ? this.#readPurl(purl, id) : readBareComponent(id));
    }
    return this.#components.get(id);
  }

  #readPurl(purl: string, id: string): Component | undefined {
    // What is not fixed of a module has a purl of the module, with the package behind it.
    const name = /^pkg:rpmmod\/redhat\/[^@?#/]+\/([^@?#/]+)$/.exec(purl)?.[1];
    const module = name === undefined ? undefined : readModule(purl);
    if (name !== undefined && module !== undefined) return readBareComponent(`${module || "?:?"}/${name}`);
    return readComponent(purl, id);
  }
}
