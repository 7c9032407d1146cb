import { SETTINGS } from "./words.ts";

/** Letters of a line of the list, and where what is said of a setting begins. */
const WIDTH = 100;
const INDENT = 22;

/** All settings in plain words, for a terminal. */
export function help(): string {
  const settings = SETTINGS.flatMap(([name, { tells, otherwise }]) => {
    const [first = "", ...rest] = folded(`${tells} Not set: ${otherwise}.`, WIDTH - INDENT);
    return [`  ${name.padEnd(INDENT - 2)}${first}`, ...rest.map((line) => " ".repeat(INDENT) + line)];
  });
  return [
    "Battle of Terok Nor: the server.",
    "",
    "  npm start                builds the pages if need be and starts the server",
    "  npm run lan              the same, open to the local network",
    "  npm run backup -- FILE   copies the archive into a new file, while the server runs or not",
    "  npm run restore -- FILE  puts such a copy in the archive's place, once the server is stopped",
    "  npm run admin            reports, and what can be done about players; while the server runs or not",
    "",
    "Settings are variables of the environment: PORT=8080 npm start",
    "",
    ...settings,
    "",
    "More in docs/operating.md.",
    "",
  ].join("\n");
}

/** A text in lines of at most so many letters. */
function folded(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
