import type { Inventory } from "../../model/inventory.ts";
import type { Package } from "../../model/package.ts";
import { type DependencyGraph, resolveDependencies } from "../dependencies.ts";
import { documentTime, documentUuid, FACTS_FORMAT, type SbomWriteOptions, sortByPurl } from "../document.ts";
import { canonical, omitUndefined } from "../facts/facts.ts";
import { openJson, writeJsonLines } from "../json-lines.ts";
import { createLicenceClassifier } from "../licences.ts";
import { extractorStatus, problem, unexplainedFiles } from "../shapes/model.ts";
import { IMAGE_REF, OS_REF, toComponent, toImageComponent, toOsComponent } from "./component.ts";
import { toProperty } from "./properties.ts";
import type { Component, Dependency } from "./types.ts";

/** Writes CycloneDX 1.6 JSON, one component a line. */
export function* writeCycloneDx(inventory: Inventory, options: SbomWriteOptions): Generator<string> {
  const packages = sortByPurl(inventory.packages);
  const graph = resolveDependencies(packages);
  const header = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${documentUuid(inventory, "cyclonedx-1.6", options)}`,
    version: 1,
    metadata: toMetadata(inventory, options),
  };
  yield openJson(header, "components");
  yield* writeJsonLines(toComponents(inventory, packages, graph));
  yield '\n ],\n "dependencies": [';
  yield* writeJsonLines(toDependencies(inventory, packages, graph));
  yield "\n ]\n}\n";
}

function toMetadata(inventory: Inventory, options: SbomWriteOptions): object {
  const { name, version, url } = options.tool;
  const tool = { type: "application", name, version, ...(url ? { externalReferences: [{ type: "website", url }] } : {}) };
  return omitUndefined({
    timestamp: documentTime(inventory, options),
    tools: { components: [tool] },
    component: inventory.image && toImageComponent(inventory.image),
    properties: [
      toProperty("format", FACTS_FORMAT),
      ...inventory.extractors.map((extractor) => toProperty("extractor", canonical(extractor, extractorStatus))),
      ...inventory.problems.map((found) => toProperty("problem", canonical(found, problem))),
      ...(inventory.unexplained ? [toProperty("unexplained", canonical(inventory.unexplained, unexplainedFiles))] : []),
    ],
  });
}

function* toComponents({ image, distro }: Inventory, packages: readonly Package[], graph: DependencyGraph): Generator<Component> {
  if (distro) yield toOsComponent(distro);
  const classify = createLicenceClassifier();
  for (const pkg of packages) yield toComponent(pkg, graph.get(pkg), { image, classify });
}

/** A component that is not in the graph has unknown dependencies; one without any is in it with an empty list. */
function* toDependencies({ image, distro }: Inventory, packages: readonly Package[], graph: DependencyGraph): Generator<Dependency> {
  if (image) {
    const needed = new Set([...graph].flatMap(([pkg, others]) => others.filter((other) => other !== pkg)));
    const top = packages.filter((pkg) => !needed.has(pkg)).map(({ purl }) => purl);
    yield { ref: IMAGE_REF, dependsOn: [...(distro ? [OS_REF] : []), ...top] };
  }
  for (const [{ purl }, others] of graph) yield { ref: purl, dependsOn: others.map((other) => other.purl) };
}
