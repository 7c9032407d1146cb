type Pen = CanvasRenderingContext2D;

const FAMILY = '"Barlow Semi Condensed", "Segoe UI", sans-serif';

/** Waits until the game's letters are there: a canvas takes others without a word. */
export async function lettersReady(): Promise<void> {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 20px ${FAMILY}`))).catch(() => undefined);
}

/** Sets the letters: px high, light or bold. */
export function letters(pen: Pen, size: number, colour: string, weight: 400 | 600 = 600): void {
  pen.font = `${weight} ${size}px ${FAMILY}`;
  pen.fillStyle = colour;
  pen.textAlign = "left";
  pen.textBaseline = "alphabetic";
}

/** One line, made narrower by smaller letters until it is no wider than `width` px. @returns its size */
export function line(pen: Pen, text: string, x: number, y: number, width: number, size: number, colour: string): number {
  let fitting = size;
  do letters(pen, fitting, colour);
  while (pen.measureText(text).width > width && --fitting > 12);
  pen.fillText(text, x, y);
  return fitting;
}

/** Lines of a text, each at most `width` px wide in the letters that are set. */
export function wrapped(measure: (text: string) => number, text: string, width: number): string[] {
  const lines: string[] = [];
  let now = "";
  for (const word of text.split(" ")) {
    const longer = now === "" ? word : `${now} ${word}`;
    if (now !== "" && measure(longer) > width) {
      lines.push(now);
      now = word;
    } else now = longer;
  }
  return now === "" ? lines : [...lines, now];
}
