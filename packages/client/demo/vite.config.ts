import { defineConfig } from "vite";

/** The demo page alone, apart from the app's own build. */
export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  cacheDir: "/tmp/art-cache/vite",
  server: { hmr: false, port: 5310, strictPort: true, host: "127.0.0.1" },
});
