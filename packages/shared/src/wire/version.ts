/** Raised whenever anything on the wire changes shape; a page of another version is asked to reload. */
export const WIRE_VERSION = 8;
