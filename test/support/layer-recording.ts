import type { OpenImage } from "../../src/image/source.ts";
import type { Digest } from "../../src/model/digest.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { LayerEntry, LayerStats, LayerVisitor } from "../../src/ports/layer-visitor.ts";

/** A visitor that remembers everything it was told. */
export interface LayerRecording extends LayerVisitor {
  readonly entries: LayerEntry[];
  /** In the order of delivery: path → text of the content as Latin-1. Of one path twice, the last. */
  readonly contents: Map<string, string>;
  readonly problems: Problem[];
  stats?: LayerStats;
}

/** @param wants whose content is asked for; by default that of every file and hard link */
export function recordLayer(wants: (path: string) => boolean = () => true): LayerRecording {
  const recording: LayerRecording = {
    entries: [],
    contents: new Map(),
    problems: [],
    entry(entry) {
      recording.entries.push(entry);
      return (entry.kind === "file" || entry.kind === "hardlink") && wants(entry.path);
    },
    content(entry, content) {
      recording.contents.set(entry.path, Buffer.from(content.bytes()).toString("latin1"));
    },
    problem(problem) {
      recording.problems.push(problem);
    },
  };
  return recording;
}

/** Reads layers of an image, by default all of them. */
export async function recordImage(image: OpenImage, options: { wanted?: readonly Digest[]; wants?: (path: string) => boolean } = {}) {
  const layers = new Map<Digest, LayerRecording>();
  const begun: LayerRecording[] = [];
  const ended: Digest[] = [];
  await image.readLayers({
    wanted: new Set(options.wanted ?? image.info.layers.map(({ diffId }) => diffId)),
    begin: () => {
      const recording = recordLayer(options.wants);
      begun.push(recording);
      return recording;
    },
    end: (diffId, visitor, stats) => {
      const recording = begun.find((candidate) => candidate === visitor);
      if (recording) layers.set(diffId, Object.assign(recording, { stats }));
      ended.push(diffId);
    },
  });
  return { layers, ended };
}
