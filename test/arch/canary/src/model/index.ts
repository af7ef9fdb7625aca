import { fetchFeed } from "../feed/index.ts";

export const model: () => string = fetchFeed;
