/** A piece of a page that is safe to put into it as it stands. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Piece = Html | string | number | null | readonly Piece[];

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function textOf(piece: Piece): string {
  if (piece instanceof Html) return piece.text;
  if (piece === null) return "";
  if (typeof piece === "object") return piece.map(textOf).join("");
  return String(piece).replace(/[&<>"']/g, (sign) => ESCAPES[sign] as string);
}

/** Tagged template for markup: whatever is put in is escaped unless it is markup itself. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(parts.map((part, i) => part + textOf(pieces[i] ?? null)).join(""));
}
