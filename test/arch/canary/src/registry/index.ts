import { fetchFeed } from "../feed/index.ts";

export const pull = fetchFeed;
