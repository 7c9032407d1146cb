import type { Server as HttpServer, IncomingMessage, ServerResponse } from "node:http";

/**
 * What a page of the game may load and run: files of its own server and nothing that is written into the page or made
 * from text. Icons stand in addresses, and pictures that are drawn in the page may come out of its own memory. Lines go
 * to the server the page came from; hosts on the local network are links, and no page talks to two servers.
 * Of several servers of one game that have hosts of their own, any may have the room.
 */
const content = (lines: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    ["connect-src 'self'", ...lines.flatMap((host) => [`ws://${host}`, `wss://${host}`])].join(" "),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

/** Of what a browser offers, whatever the game has no use for: nothing that got into the page has either. */
const UNUSED = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
];

/** With every answer of the server's, whatever it is. */
export const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": content([]),
  "Permissions-Policy": UNUSED.map((feature) => `${feature}=()`).join(", "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/**
 * Puts them on every answer, before anybody else hears of the request.
 * @param addresses of the servers of one game: hosts, with a port or a path behind them.
 */
export function addHeaders(http: HttpServer, addresses: () => readonly string[] = () => []): void {
  http.prependListener("request", ({ headers: { host } }: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const others = new Set(addresses().map((address) => address.split("/")[0] ?? ""));
    others.delete(host ?? "");
    if (others.size > 0) response.setHeader("Content-Security-Policy", content([...others].sort()));
  });
}
