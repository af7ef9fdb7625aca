/** What a plug-in needs of its host; matched against what the run allows. */
export interface Needs {
  readonly network?: true;
  readonly daemon?: true;
}

/** The header all five kinds of plug-in share. Metadata is data: support tables and completeness tests are generated from it. */
export interface PluginInfo {
  /** Equals its folder name: `/^[a-z0-9-]+$/`. */
  readonly id: string;
  readonly title: string;
  /** The specifications it implements. */
  readonly references: readonly string[];
  readonly needs?: Needs;
}
