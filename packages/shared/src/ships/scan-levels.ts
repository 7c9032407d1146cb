/**
 * Scan progress (0 to 1) from which a side knows the class of a
 * contact, and from which it knows the contact through and through.
 */
export const CLASS_AT = 0.3;
export const CONFIRMED_AT = 1;
