import { renderUnicodeCompact } from "uqr";

/** Modules of light around a code, as cameras expect. */
const QUIET_ZONE = 4;

/**
 * What the terminal of a host on the local network shows: its addresses, and the likeliest one for the camera of a phone.
 * @param urls the likeliest first, without a slash at their end.
 * @param colour whether the terminal knows colours; without them the code is drawn for dark terminals.
 */
export function greeting(urls: readonly string[], colour: boolean): string {
  const [best, ...others] = urls;
  if (best === undefined) return "This machine is on no network: only its own browser will get in.\n";
  const lines = ["Players on your network open", `  ${best}/`, "or point a phone's camera here:", "", code(`${best}/`, colour), ""];
  if (others.length > 0) lines.push("If that one does not answer, this machine is also at", ...others.map((url) => `  ${url}/`), "");
  return `${lines.join("\n")}\n`;
}

function code(url: string, colour: boolean): string {
  const drawn = renderUnicodeCompact(url, { border: QUIET_ZONE });
  // White blocks on black, whatever colours the terminal has of its own.
  return colour ? drawn.replace(/^.*$/gm, "\u001b[38;5;231;48;5;16m$&\u001b[0m") : drawn;
}
