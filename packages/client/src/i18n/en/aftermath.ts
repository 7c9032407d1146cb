export const aftermath = {} as const;
