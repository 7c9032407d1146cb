/** Levels of the log, from the one that tells most to the one that tells nothing. */
export const LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
/** What a server that is stopped can do with running battles. */
export const DRAINS = ["hand-over", "finish"] as const;
/** More proxies than this in front of one server are a slip of the keyboard. */
export const MOST_PROXIES = 9;
/** Letters of a token that nobody finds by trying. */
export const SHORTEST_TOKEN = 16;
/** Whether a token can stand in a header as it is. */
export const isBare = (token: string): boolean => /^[\w.~+/=-]+$/.test(token);

/** A setting in words, for the list of them and for whoever sets it wrongly. */
export interface Words {
  /** What it is for. */
  readonly tells: string;
  /** What holds where it is not set. */
  readonly otherwise: string;
  /** What it takes: the end of a sentence that begins with its name. */
  readonly takes: string;
  /** Its value is nobody else's business, and never shown. */
  readonly secret?: boolean;
}

/** Every setting there is, in the order in which they are listed. */
export const WORDS = {
  HOST: {
    tells: "Address to listen at. 0.0.0.0 is every address of the machine; npm run lan sets it by itself.",
    otherwise: "127.0.0.1, this machine alone",
    takes: 'takes an address of this machine or its name, such as "127.0.0.1", without a port',
  },
  PORT: {
    tells: "Port to listen at; 0 takes any that is free.",
    otherwise: "2567",
    takes: "takes a whole number from 0 to 65535",
  },
  TEROK_DATA: {
    tells: 'File in which accounts, ratings and battles are kept; it is made where there is none, and ":memory:" keeps nothing.',
    otherwise: "data/terok-nor.sqlite",
    takes: "takes the path of a file; the address of a Postgres goes into DATABASE_URL",
  },
  DATABASE_URL: {
    tells: "Postgres in which all of that is kept instead, as postgres://user:password@host/database.",
    otherwise: "none, the file is used",
    takes: "takes the address of a Postgres, such as postgres://user:password@host/database; a file goes into TEROK_DATA",
    secret: true,
  },
  REDIS_URL: {
    tells: "Redis by which several servers of one game find one another, as redis://host:6379; they share one Postgres too.",
    otherwise: "none, this server is alone",
    takes: "takes the address of a Redis, such as redis://user:password@host:6379/0",
    secret: true,
  },
  TEROK_ADDRESS: {
    tells: 'Where pages reach this one of several servers: "terok.example/one", or a host and port of its own.',
    otherwise: "none, there is one server",
    takes: 'takes a host, with a port or one name behind it, such as "terok.example/one" or "10.0.0.1:2567"',
  },
  TEROK_PROXY: {
    tells: "How many proxies stand in front of the server, whose word is taken for where a request comes from.",
    otherwise: "0",
    takes: `says how many proxies stand in front of the server: a whole number from 0 to ${MOST_PROXIES}`,
  },
  TEROK_ORIGIN: {
    tells: "Where people open the game, such as https://terok.example; several with commas between. Other pages may not use the server.",
    otherwise: "the name each request was sent to",
    takes: 'takes addresses as browsers tell them, such as "https://terok.example", without a path and with commas between',
  },
  TEROK_METRICS_TOKEN: {
    tells: "Opens GET /metrics, the server's figures for Prometheus, to whoever brings this token.",
    otherwise: "none, there is no /metrics",
    takes: `takes a token of at least ${SHORTEST_TOKEN} letters, digits and any of - . _ ~ + / =`,
    secret: true,
  },
  TEROK_LAN: {
    tells: "1 makes the server known on the local network and looks for others there, as npm run lan does.",
    otherwise: "0",
    takes: "takes 1 or 0",
  },
  TEROK_DRAIN: {
    tells:
      "What a server that is stopped does with running battles: hand-over leaves them to the next one at once, finish fights them to their end first.",
    otherwise: "hand-over",
    takes: "takes hand-over or finish",
  },
  LOG_LEVEL: {
    tells: `How much the log tells: ${LEVELS.join(", ")}.`,
    otherwise: "info",
    takes: `takes one of ${LEVELS.join(", ")}`,
  },
} satisfies Readonly<Record<string, Words>>;
export type SettingName = keyof typeof WORDS;

/** The settings one by one. */
export const SETTINGS = Object.entries(WORDS) as readonly (readonly [SettingName, Words])[];
