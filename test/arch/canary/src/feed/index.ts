export const fetchFeed = (): string => "feed";
