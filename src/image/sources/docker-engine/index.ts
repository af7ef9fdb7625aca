import type { ImageSource } from "../../source.ts";
import { isEngineName, openEngineImage } from "../shared/engine/open-engine-image.ts";
import { findEndpoint } from "./find-endpoint.ts";

/** Images of Docker's engine, or of what stands in for it. */
export const dockerEngineSource: ImageSource = {
  id: "docker-engine",
  title: "container engine",
  references: ["https://docs.docker.com/reference/api/engine/"],
  needs: { daemon: true },
  prefixes: ["docker-engine:", "docker-daemon:"],
  recognise: async (text) => isEngineName(text),
  open: (text, cx) => openEngineImage(text, () => findEndpoint(cx), cx),
};
