import { COMMANDS } from "./commands.ts";

/** All commands in plain words, for a terminal. */
export function help(): string[] {
  const width = Math.max(...COMMANDS.map(({ usage }) => usage.length)) + 2;
  return [
    "Battle of Terok Nor: reports, players and what was done about them. The server may run meanwhile and heeds it within seconds.",
    "",
    ...COMMANDS.map(({ usage, tells }) => `  npm run admin -- ${usage.padEnd(width)}${tells}`),
    "",
    'A player is an id or a name; one with a space in it goes in quotes: "Kira Nerys".',
    "A time is a number and m, h, d or w, such as 30m, 12h or 4w; or ever.",
    "Why is in your own words and kept in the log; the player can read it in the data they download.",
    "The archive is found by the settings of the server: TEROK_DATA or DATABASE_URL.",
    "",
    "More in docs/operating.md.",
  ];
}
