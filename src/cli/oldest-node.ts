/** As in package.json's `engines`. */
export const OLDEST_NODE = 24;
