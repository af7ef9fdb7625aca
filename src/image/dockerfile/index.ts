import type { ImageInfo } from "../../model/inventory.ts";
import { fits } from "./fits.ts";
import { type Dockerfile, type Instruction, parseDockerfile, type Stage } from "./parse.ts";

/** What a Dockerfile tells of an image's layers. */
export interface Attribution {
  /** For each layer the line that made it; undefined for those of the base image. */
  readonly lines: readonly (number | undefined)[];
  /** The line whose `FROM` brought the base image. */
  readonly from: number;
  /** The base image as its `FROM` names it; absent when built from scratch, or when a variable hides it. */
  readonly base?: string;
}

const MAKES_LAYERS = new Set(["RUN", "COPY", "ADD", "WORKDIR"]);
const MAX_STAGES = 200;
/** Longer ones name no image. */
const MAX_FROM = 4096;

/**
 * Finds the line of a Dockerfile that made each layer, or nothing when the file does not fit the image's history: a wrong line is worse than
 * none. Every instruction that makes a layer has to be found, in order, from the last upwards; what lies below is the base image. Of several
 * stages that fit the one with the most instructions is taken, the last of equals.
 */
export function attributeLayers(text: string, { layers }: Pick<ImageInfo, "layers">): Attribution | undefined {
  const file = parseDockerfile(text);
  let best: { readonly attribution: Attribution; readonly found: number } | undefined;
  for (const stage of file.stages.slice(0, MAX_STAGES)) {
    const attribution = attributeTo(stage, file, layers);
    const found = attribution?.lines.filter((line) => line !== undefined).length ?? 0;
    if (attribution && found > 0 && found >= (best?.found ?? 0)) best = { attribution, found };
  }
  return best?.attribution;
}

/** The images that a Dockerfile's stages are built on, those of the last stages first: for one whose instructions do not fit. */
export function listBases(text: string): readonly string[] {
  const file = parseDockerfile(text);
  const stages = file.stages.slice(0, MAX_STAGES).toReversed();
  const roots = stages.map((stage) => substitute(unrollStage(stage, file.stages).root.from, file.args));
  return [...new Set(roots)].filter((base) => base !== undefined).filter((base) => base.toLowerCase() !== "scratch");
}

function attributeTo(target: Stage, file: Dockerfile, layers: ImageInfo["layers"]): Attribution | undefined {
  const { root, instructions } = unrollStage(target, file.stages);
  const lines: (number | undefined)[] = layers.map(() => undefined);
  let top = layers.length - 1;
  for (const instruction of instructions.toReversed()) {
    const history = layers[top]?.instruction;
    if (history !== undefined && fits(instruction, history)) {
      lines[top] = instruction.line;
      top -= 1;
    } else if (instruction.keyword !== "WORKDIR") return undefined;
    // A directory that was there already makes no layer.
  }
  const isScratch = root.from.toLowerCase() === "scratch";
  if (isScratch === top >= 0) return undefined;
  const base = isScratch ? undefined : substitute(root.from, file.args);
  return { lines, from: root.line, ...(base ? { base } : {}) };
}

/** The instructions that make layers, of a stage and of the stages it is built on. */
function unrollStage(target: Stage, stages: readonly Stage[]): { root: Stage; instructions: readonly Instruction[] } {
  let root = target;
  const instructions: Instruction[] = [];
  for (let depth = 0; depth < MAX_STAGES; depth += 1) {
    instructions.unshift(...root.instructions.filter(({ keyword }) => MAKES_LAYERS.has(keyword)));
    const earlier = stages.slice(0, stages.indexOf(root));
    const parent = earlier.findLast(({ name }) => name?.toLowerCase() === root.from.toLowerCase());
    if (!parent) break;
    root = parent;
  }
  return { root, instructions };
}

/** Fills in what has a default in the file itself; undefined when something remains that the build was given from outside. */
function substitute(from: string, args: ReadonlyMap<string, string>): string | undefined {
  if (from.length > MAX_FROM) return undefined;
  const text = from.replace(/\$(?:\{(\w+)(?::-([^}]*))?\}|(\w+))/g, (whole, braced?: string, fallback?: string, plain?: string) => {
    return args.get(braced ?? plain ?? "") ?? fallback ?? whole;
  });
  return text === "" || text.includes("$") ? undefined : text;
}
