import type { Server as HttpServer, IncomingMessage, ServerResponse } from "node:http";

/**
 * What a page of the game may load and run: files of its own server and nothing that is written into the page or made
 * from text. Icons stand in addresses, and pictures that are drawn in the page may come out of its own memory. Lines go
 * to the server the page came from; hosts on the local network are links, and no page talks to two servers.
 */
const CONTENT = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
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
  "Content-Security-Policy": CONTENT,
  "Permissions-Policy": UNUSED.map((feature) => `${feature}=()`).join(", "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** Puts them on every answer, before anybody else hears of the request. */
export function addHeaders(http: HttpServer): void {
  http.prependListener("request", (_: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  });
}
