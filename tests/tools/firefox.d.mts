export function findFirefox(): string | undefined;
export function ensureFirefox(): string | undefined;
export const howToGetFirefox: string;
