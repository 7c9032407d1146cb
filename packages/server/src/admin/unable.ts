/** What was asked for cannot be done; the message says why in one sentence. */
export class Unable extends Error {}
