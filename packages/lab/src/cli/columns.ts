/** A table for a terminal: its head and its rows, each column as wide as its longest cell and lined up at the right. */
export function columnsText(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, i) => Math.max(...lines.map((line) => (line[i] as string).length)));
  return lines.map((line) => line.map((cell, i) => cell.padStart(widths[i] as number)).join("  ")).join("\n");
}
