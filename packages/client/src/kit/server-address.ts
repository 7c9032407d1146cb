/**
 * The page of a server somebody names as people do: "game.example", "192.168.0.7:2567", or with all there is to an address.
 * Machines of a local network are reached without encryption, as they have no certificates.
 * @returns null where that is no address.
 */
export function serverPage(typed: string): string | null {
  const text = typed.trim();
  const scheme = /^https?:\/\//i.test(text) ? "" : isLocal(text) ? "http://" : "https://";
  if (text === "" || /\s/.test(text)) return null;
  try {
    const { protocol, hostname, href } = new URL(scheme + text);
    return /^https?:$/.test(protocol) && hostname !== "" ? href : null;
  } catch {
    return null;
  }
}

const isLocal = (text: string): boolean => /^(localhost|\d+(\.\d+){3}|\[[\da-f:]+\]|[\w-]+(\.local)?)(:\d+)?(\/|$)/i.test(text);
