/** Whether the page came from a server of the game. One of `npm run build:static` may lie anywhere, and has none. */
export const HAS_SERVER = import.meta.env.BASE_URL !== "./";
