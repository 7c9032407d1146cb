/**
 * Evaluated right before the package `colyseus`, whose tools read `.env` files and `/etc/environment` as they are imported,
 * write what stands there over what the process was started with, and say that they looked.
 */
const own = process.env;
const { info } = console;

// What is written into it in the meantime goes nowhere; what is read is the process's own.
process.env = new Proxy(own, {
  get: (env, name, receiver) => (name === "DOTENV_QUIET" ? "true" : Reflect.get(env, name, receiver)),
  set: () => true,
  defineProperty: () => true,
  deleteProperty: () => true,
});
console.info = () => undefined;

/** Once it is imported: all as it was. */
export function handBack(): void {
  process.env = own;
  console.info = info;
}
