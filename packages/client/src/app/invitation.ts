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

/** The code in a shared link (`…/#ABC123`), or an empty string. */
export function codeInLink(hash: string): string {
  const code = tidyCode(hash);
  return isCode(code) ? code : "";
}

/** The link to share for a battle: this page's address with the code behind the #. */
export function linkTo(code: string, page: { origin: string; pathname: string }): string {
  return `${page.origin}${page.pathname}#${code}`;
}
