import { TidegateError } from "../../model/errors.ts";
import { imageRepository } from "../../model/image-name.ts";
import { type ImageView, readReport } from "../../report/index.ts";

/** One image of a kept comment, checked. */
export interface KeptImage {
  readonly repository: string;
  readonly platform: string;
  readonly view: ImageView;
}

const MAX_NAME = 1000;

/** Reads the images of comment data, which anybody may have written: every field is checked, and nothing in it is shown unescaped. Throws INPUT_INVALID. */
export function readKeptImage(value: unknown): KeptImage {
  const entry = asRecord(value);
  const image = readLine(entry["image"], "image");
  const identity = { repository: imageRepository(image), platform: readLine(entry["platform"], "platform") };
  if (entry["report"] === undefined) {
    const failure = asRecord(entry["failure"]);
    const [message, hint, code] = ["message", "hint", "code"].map((name) => readLine(failure[name], `failure.${name}`));
    return { ...identity, view: { name: image, failure: { message: message ?? "", hint: hint ?? "", code: code ?? "" } } };
  }
  return { ...identity, view: { name: image, report: readReport(entry["report"]), ...readBase(entry["base"]) } };
}

function readBase(value: unknown): Pick<ImageView, "base" | "baseName" | "baseNote"> {
  if (value === undefined) return {};
  const { name, note, report } = asRecord(value);
  const baseName = readLine(name, "base.name");
  if (report !== undefined) return { base: readReport(report), baseName };
  return note === undefined ? {} : { baseNote: readLine(note, "base.note") };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw refuse("an image is no object");
  return Object.assign(Object.create(null) as Record<string, unknown>, value);
}

function readLine(value: unknown, name: string): string {
  if (typeof value !== "string") throw refuse(`${name} is no text`);
  return value.slice(0, MAX_NAME);
}

function refuse(why: string): TidegateError<"INPUT_INVALID"> {
  return new TidegateError("INPUT_INVALID", `the comment data cannot be used: ${why}`, {
    hint: "It must be the file that Tidegate wrote in the pull request's run.",
  });
}
