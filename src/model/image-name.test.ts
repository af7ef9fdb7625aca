import { expect, it } from "vitest";
import { imageRepository } from "./image-name.ts";

it.each([
  ["myapp", "myapp"],
  ["myapp:latest", "myapp"],
  ["ghcr.io/acme/app:1.2", "ghcr.io/acme/app"],
  [`ghcr.io/acme/app:1.2@sha256:${"a".repeat(64)}`, "ghcr.io/acme/app"],
  ["docker://ghcr.io/acme/app:1", "ghcr.io/acme/app"],
  ["registry:localhost:5000/app:1", "localhost:5000/app"],
  ["localhost:5000/app", "localhost:5000/app"],
  ["localhost:5000/app:2", "localhost:5000/app"],
  ["docker-archive:out/app.tar", "out/app.tar"],
  ["oci:build/layout:v1", "build/layout"],
])("%s is built as %s", (reference, repository) => expect(imageRepository(reference)).toBe(repository));
