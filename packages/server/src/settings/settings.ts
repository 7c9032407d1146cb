import { isIP } from "node:net";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { DRAINS, isBare, LEVELS, MOST_PROXIES, type SettingName, SHORTEST_TOKEN, WORDS, type Words } from "./words.ts";

const HIGHEST_PORT = 65_535;
/** Where accounts and battles are kept unless told otherwise. */
const FILE = fileURLToPath(new URL("../../../../data/terok-nor.sqlite", import.meta.url));

/** All that whoever runs the server may set, by variables of the environment. */
export interface Settings {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** As openDatabase() takes it. */
  readonly database: string;
  /** Opened to the local network. */
  readonly lan: boolean;
  /** Proxies in front of the server. */
  readonly proxies: number;
  /** Where pages of the game are opened, as browsers tell it; null: at whatever name the request itself has. */
  readonly origins: readonly string[] | null;
  /** What whoever asks for the figures must bring; null: they are told to nobody. */
  readonly metricsToken: string | null;
  /** One of several servers of one game; null: alone. */
  readonly cluster: ClusterSettings | null;
  /** What becomes of running battles when the server is stopped. */
  readonly drain: (typeof DRAINS)[number];
  readonly level: (typeof LEVELS)[number];
}

/** By what a server is one of several. */
export interface ClusterSettings {
  /** Address of the Redis they share. */
  readonly redis: string;
  /** Where pages reach this one: a host, with a port or one name behind it. */
  readonly address: string;
}

const number = (highest: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().max(highest));
/** A file and an address are told apart by how they begin, so that neither is ever taken for the other. */
const isAddress = (text: string) => /^[a-z][a-z\d+.-]*:\/\//i.test(text);
const isHost = (text: string) => isIP(text) > 0 || /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(text);
/** Scheme, name and port and nothing else, as browsers write it. */
const isOrigin = (text: string) => /^https?:/.test(text) && URL.parse(text)?.origin === text;
/** A host as in an address, a port, and one name of a path: as much as the gate takes before a process and its room. */
const isPublic = (text: string) => {
  const [, host = "", port = "0"] = /^(\[[\da-f:]+\]|[a-z\d.-]+)(?::(\d{1,5}))?(?:\/[\w-]{1,32})?$/i.exec(text) ?? [];
  return Number(port) <= HIGHEST_PORT && (isIP(host.replace(/^\[|\]$/g, "")) > 0 || isHost(host));
};
const listed = (text: string) => text.split(",").map((each) => each.trim().replace(/\/$/, "").toLowerCase());

const SHAPE = z.object({
  HOST: z.string().refine(isHost).default("127.0.0.1"),
  PORT: number(HIGHEST_PORT).default(2567),
  TEROK_DATA: z
    .string()
    .refine((text) => !isAddress(text) && !text.includes("\0"))
    .default(FILE),
  DATABASE_URL: z
    .string()
    .refine((text) => /^postgres(ql)?:\/\/./.test(text) && URL.canParse(text))
    .nullable()
    .default(null),
  REDIS_URL: z
    .string()
    .refine((text) => /^rediss?:\/\/./.test(text) && URL.parse(text)?.hostname)
    .nullable()
    .default(null),
  TEROK_ADDRESS: z
    .string()
    .refine(isPublic)
    .transform((text) => text.toLowerCase())
    .nullable()
    .default(null),
  TEROK_PROXY: number(MOST_PROXIES).default(0),
  TEROK_ORIGIN: z
    .string()
    .transform(listed)
    .pipe(z.array(z.string().refine(isOrigin)))
    .nullable()
    .default(null),
  TEROK_METRICS_TOKEN: z.string().min(SHORTEST_TOKEN).refine(isBare).nullable().default(null),
  TEROK_LAN: z
    .enum(["0", "1"])
    .default("0")
    .transform((text) => text === "1"),
  TEROK_DRAIN: z.enum(DRAINS).default("hand-over"),
  LOG_LEVEL: z.enum(LEVELS).default("info"),
} satisfies Record<SettingName, z.ZodType>);

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings. One that is set to nothing counts as not set.
 * @returns the settings, or one sentence on each that is wrong.
 */
export function readSettings(env: Environment): { readonly settings: Settings } | { readonly wrong: readonly string[] } {
  const texts = Object.fromEntries(Object.keys(WORDS).map((name) => [name, env[name]?.trim() || undefined]));
  const read = SHAPE.safeParse(texts);
  const wrong = [...wrongIn(read.error, texts), ...wrongTogether(texts), ...strays(env)];
  if (wrong.length > 0 || !read.success) return { wrong };
  const set = read.data;
  return {
    settings: {
      host: set.HOST,
      port: set.PORT,
      database: set.DATABASE_URL ?? set.TEROK_DATA,
      lan: set.TEROK_LAN,
      proxies: set.TEROK_PROXY,
      origins: set.TEROK_ORIGIN,
      metricsToken: set.TEROK_METRICS_TOKEN,
      cluster: set.REDIS_URL === null || set.TEROK_ADDRESS === null ? null : { redis: set.REDIS_URL, address: set.TEROK_ADDRESS },
      drain: set.TEROK_DRAIN,
      level: set.LOG_LEVEL,
    },
  };
}

/** Settings that do nothing without one another. */
function wrongTogether({ REDIS_URL, DATABASE_URL, TEROK_ADDRESS }: Environment): string[] {
  if (REDIS_URL === undefined)
    return TEROK_ADDRESS === undefined ? [] : ["TEROK_ADDRESS is for one of several servers: set REDIS_URL too."];
  const wrong = [];
  if (DATABASE_URL === undefined)
    wrong.push("REDIS_URL is for several servers, which share one archive in a Postgres: set DATABASE_URL too.");
  if (TEROK_ADDRESS === undefined) wrong.push("REDIS_URL is for several servers: set TEROK_ADDRESS, where pages reach this one, too.");
  return wrong;
}

function wrongIn(error: z.ZodError | undefined, texts: Environment): string[] {
  const names = new Set(error?.issues.map(({ path }) => path[0] as SettingName));
  return [...names].map((name) => {
    const { takes, secret = false }: Words = WORDS[name];
    return secret ? `${name} ${takes}.` : `${name} ${takes}; it is set to "${texts[name]}".`;
  });
}

/** Names that begin as the server's own do and mean nothing to it: slips of the keyboard, which would do nothing. */
function strays(env: Environment): string[] {
  const unknown = Object.keys(env).filter((name) => name.startsWith("TEROK_") && !Object.hasOwn(WORDS, name));
  return unknown.map((name) => `${name} is no setting of the server; npm start -- --help lists those there are.`);
}
