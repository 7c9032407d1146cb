import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { answering, programOf } from "./backing.ts";

const DEPLOY = fileURLToPath(new URL("../../../../deploy", import.meta.url));
/** Proxies that can stand in front of the servers, the likeliest first. */
export const PROXIES = ["nginx", "caddy"] as const;
export type ProxyName = (typeof PROXIES)[number];

/** Ports on loopback: where the proxy listens, and where the servers do. */
export interface Ports {
  readonly proxy: number;
  readonly one: number;
  readonly two: number;
}

/** The proxy asked for, or the first that this machine has. */
export function proxyFound(wanted: ProxyName | undefined): ProxyName {
  const found = wanted ?? PROXIES.find((name) => programOf(name) !== null);
  if (found === undefined || programOf(found) === null) throw new Error(`This needs ${wanted ?? PROXIES.join(" or ")}.`);
  return found;
}

/** Starts a proxy by its file in deploy/, which here has other ports and no certificate. */
export async function startProxy(name: ProxyName, ports: Ports, folder: string): Promise<ChildProcess> {
  const proxy = name === "nginx" ? startNginx(ports, folder) : startCaddy(ports, folder);
  await answering(ports.proxy, name);
  return proxy;
}

function startNginx({ proxy, one, two }: Ports, folder: string): ChildProcess {
  const base = join(folder, "nginx");
  mkdirSync(base);
  const site = readFileSync(join(DEPLOY, "nginx.conf"), "utf8")
    .replace("listen 443 ssl;", `listen 127.0.0.1:${proxy};`)
    .replaceAll(/^.*ssl_certificate.*$/gm, "")
    .replaceAll("127.0.0.1:2567", `127.0.0.1:${one}`)
    .replaceAll("127.0.0.1:2568", `127.0.0.1:${two}`);
  writeFileSync(join(base, "site.conf"), site);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${base}/${kind};`);
  // The site's error log says each time that a server is gone, which is meant here.
  const http = [`include ${base}/site.conf;`, "access_log off;", ...temporary].join("\n");
  const user = process.getuid?.() === 0 ? "user root;\n" : "";
  writeFileSync(join(base, "nginx.conf"), `${user}pid ${base}/pid;\nevents {}\nhttp {\n${http}\n}\n`);
  const args = ["-p", base, "-c", join(base, "nginx.conf"), "-e", join(base, "error.log"), "-g", "daemon off;"];
  return spawn(programOf("nginx") as string, args, { stdio: ["ignore", "ignore", "inherit"] });
}

function startCaddy({ proxy, one, two }: Ports, folder: string): ChildProcess {
  // Whoever plays here says in a header where they come from, as a second proxy would.
  const trust = "trusted_proxies 127.0.0.1/32";
  const site = readFileSync(join(DEPLOY, "Caddyfile"), "utf8")
    .replaceAll(/^(\t+reverse_proxy .*\}) \{$/gm, `$1 {\n${trust}`)
    .replaceAll(/^(\t+reverse_proxy .*\})$/gm, `$1 {\n${trust}\n}`);
  const file = join(folder, "Caddyfile");
  writeFileSync(file, `{\n\tadmin off\n}\n${site}`);
  const env = {
    ...process.env,
    HOME: folder,
    XDG_DATA_HOME: folder,
    XDG_CONFIG_HOME: folder,
    TEROK_SITE: `http://127.0.0.1:${proxy}`,
    TEROK_ONE: `127.0.0.1:${one}`,
    TEROK_TWO: `127.0.0.1:${two}`,
  };
  return spawn(programOf("caddy") as string, ["run", "--config", file, "--adapter", "caddyfile"], { env, stdio: "ignore" });
}
