/**
 * A path inside an image: forward slashes, no leading slash, no `.` or `..` component, never empty except for the root.
 * Names that are not valid UTF-8 are carried as Latin-1 so that bytes survive.
 */
export type ImagePath = string;

/** Where evidence for a package lies. */
export interface Location {
  readonly path: ImagePath;
  /** Index into `Inventory.image.layers` of the layer that introduced this name and version; absent when it is not known. */
  readonly layer?: number;
}
