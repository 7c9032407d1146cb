/** Names that somebody may try to go by, and must not. */

const name = (code: number) => `a${String.fromCodePoint(code)}b`;

/** Names with something in them that nobody sees, or that changes how the rest is seen. */
export const UNSEEN: readonly (readonly [what: string, name: string])[] = [
  ["a space without width", name(0x200b)],
  ["a joiner", name(0x200d)],
  ["a soft hyphen", name(0xad)],
  ["a byte order mark", name(0xfeff)],
  ["an override of direction", name(0x202e)],
  ["an isolate", name(0x2067)],
  ["a mark of direction", name(0x200f)],
  ["a Hangul filler", name(0x3164)],
  ["a half-width filler", name(0xffa0)],
  ["an empty Braille pattern", name(0x2800)],
  ["a space that does not break", name(0xa0)],
  ["a wide space", name(0x3000)],
  ["a variation selector", name(0xfe0f)],
  ["a tag", name(0xe0041)],
  ["half a character", "a\ud800b"],
  ["a private character", name(0xe000)],
  ["a line break", "a\nb"],
  ["marks piled up", "z\u0301\u0302\u0303\u0304"],
];

export const MARKUP: readonly string[] = ["<i>a</i>", "a&b", 'say "hi"', "O'Brien", "a\\b", "`a`", "https://a.b", "www.a.b"];

/** Names, and others that look like them. */
export const ALIKE: readonly (readonly [name: string, other: string])[] = [
  ["Worf", "Wоrf"],
  ["Worf", "WORF"],
  ["Worf", "W.o-r_f"],
  ["Worf", "Ｗｏｒｆ"],
  ["Worf", "𝓦𝓸𝓻𝓯"],
  ["Worf", "Wórf"],
  ["Worf", "VVorf"],
  ["Worf", "W0rf"],
  ["Kira", "Κιra"],
  ["Kira", "Klra"],
  ["Kira", "K1ra"],
  ["Morn", "Mom"],
  ["Strauß", "STRAUSS"],
  ["Dukat 1", "Dukat I"],
  ["Cretak", "\u03f9retak"],
];

/** Names under which somebody would pass for the server or its captains. */
export const POSING: readonly string[] = [
  "admin",
  "Admin 2",
  "ADМIN",
  "M0derator",
  "Server",
  "Sуstem",
  "cadet",
  "Officer",
  "Admiral 7",
  "Terok Nor",
  "T e r o k N o r",
  "Ａｄｍｉｎ９",
  "[Admin] Worf",
  "The Server Staff",
  "Sеrver-Bot",
  "Moderator7 Kira",
  "Martok",
  "Mаrtok 2",
  "R0M",
  "OBrien",
  "O Brien",
  "BASHIR",
  "Guest",
  "Guest 12",
  "Cornputer",
  "R0м",
  "Offi\u03f2er",
  "\u03f2adeт",
  "тerok nor",
  "Sysтem",
];
