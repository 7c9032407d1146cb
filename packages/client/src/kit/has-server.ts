/** Whether the page came from a server of the game. `npm run build:static` makes one that any web host serves, wherever in it. */
export const HAS_SERVER = import.meta.env.BASE_URL !== "./";
