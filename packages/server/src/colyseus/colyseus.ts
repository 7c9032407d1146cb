// Modules are evaluated in the order in which they stand here: what `colyseus` does as it is imported is kept in between.
import "./own-environment.ts";

export {
  type AuthContext,
  type Client,
  type ClientPrivate,
  ClientState,
  CloseCode,
  createEndpoint,
  createRouter,
  getMessageBytes,
  matchMaker,
  Protocol,
  QueueRoom,
  RedisDriver,
  RedisPresence,
  Room,
  type RoomOptions,
  SchemaSerializer,
  Server,
  ServerError,
  WebSocketTransport,
} from "colyseus";

import "./environment-back.ts";
