const CODE = /^[A-Z0-9]{6}$/;

/** Upper case, only what a code may hold, at most six characters: what a person meant to type. */
export function tidyCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .slice(0, 6);
}

export function isCode(code: string): boolean {
  return CODE.test(code);
}
