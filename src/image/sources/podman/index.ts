import type { ImageSource } from "../../source.ts";
import { isEngineName, openEngineImage } from "../shared/engine/open-engine-image.ts";
import { findEndpoint, isPodmanHere } from "./find-endpoint.ts";

/** Images of Podman, by the part of its service that speaks Docker's API. */
export const podmanSource: ImageSource = {
  id: "podman",
  title: "Podman",
  references: ["https://docs.podman.io/en/latest/markdown/podman-system-service.1.html"],
  needs: { daemon: true },
  prefixes: ["podman:"],
  recognise: async (text, cx) => isEngineName(text) && (await isPodmanHere(cx)),
  open: (text, cx) => openEngineImage(text, () => findEndpoint(cx), cx),
};
