import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { defineConfig, type Plugin } from "vite";

/** Writes a .br beside every text file of the build, so that the server need not compress while battles run. */
function precompress(): Plugin {
  let outDir = "";
  return {
    name: "precompress",
    apply: "build",
    configResolved(config) {
      outDir = config.build.outDir;
    },
    closeBundle() {
      for (const file of readdirSync(outDir, { recursive: true, encoding: "utf8" })) {
        if (!/\.(js|css|html|svg|json)$/.test(file)) continue;
        const path = join(outDir, file);
        writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
      }
    },
  };
}

/** Folder of Phaser's sources, which its package keeps from being named; docs/decisions/lean-phaser.md. */
const PHASER = join(dirname(createRequire(import.meta.url).resolve("phaser/package.json")), "src/");

/**
 * Phaser's sources ask `typeof FLAG` and mean whether the build wants that part: of all of them, only the WebGL renderer.
 */
function phaserFlags(): Plugin {
  return {
    name: "phaser-flags",
    transform: {
      filter: { id: /\/phaser\/src\// },
      handler: (code) => ({
        code: code.replace(/\btypeof ([A-Z]+_[A-Z0-9]+)\b/g, (_, flag) => String(flag === "WEBGL_RENDERER")),
        map: null,
      }),
    },
  };
}

/** Parts that Phaser's sources name in lists of everything there is, and that nothing here asks for. */
const FILTERS =
  "(?:Barrel|Blocky|Bokeh|CombineColorMatrix|Displacement|GradientMap|ImageLight|Key|NormalTools|PanoramaBlur|Pixelate|Quantize|Shadow|Wipe)";
const LEFT_OUT = new RegExp(
  `/phaser/src/(?:${[
    `renderer/webgl/shaders/(?:Noise|SpriteGPULayer|TilemapGPULayer|PointLight|Gradient-|Ramp-|Filter${FILTERS}).*`,
    `renderer/webgl/renderNodes/filters/Filter${FILTERS}`,
    `filters/${FILTERS}`,
    "renderer/webgl/renderNodes/submitter/Submitter(?:SpriteGPULayer|TilemapGPULayer|Tile)",
    "renderer/webgl/renderNodes/BatchHandlerPointLight",
    "textures/parsers/(?:AtlasXML|JSON|PCT|SpriteSheet|UnityYAML).*",
    "math/(?:Hash\\w*|Quaternion|Euler|RotateVec3|(?:fuzzy|snap|interpolation)/index)",
  ].join("|")})\\.js$`,
);

/** Leaves those out; whoever asks for one after all is told where it went. */
function phaserWithout(): Plugin {
  const away = "left out of the build: LEFT_OUT in packages/client/vite.config.ts";
  return {
    name: "phaser-without",
    enforce: "pre",
    load: {
      filter: { id: LEFT_OUT },
      handler: (id) =>
        id.includes("/shaders/")
          ? `module.exports = ${JSON.stringify(`#error ${away}`)};`
          : `module.exports = function () { throw new Error(${JSON.stringify(away)}); };`,
    },
  };
}

/** Where libraries make functions out of text to be faster, and what each has for pages that may not. */
const EVALS: readonly (readonly [file: RegExp, quick: string, plain: string])[] = [
  [/\/zod\/v4\/core\/core\.js$/, "_a.__zod_globalConfig = {}", "_a.__zod_globalConfig = { jitless: true }"],
  [/\/msgpackr\/unpack\.js$/, "var inlineObjectReadThreshold = 2;", "var inlineObjectReadThreshold = Infinity;"],
];

/**
 * The page's policy lets nothing be made of text. Libraries would try, and
 * live with it, and the browser would report each try.
 */
function withoutEval(): Plugin {
  return {
    name: "without-eval",
    apply: "build",
    transform(code, id) {
      const found = EVALS.find(([file]) => file.test(id));
      if (found === undefined) return null;
      const [, quick, plain] = found;
      if (!code.includes(quick)) this.error(`${id} no longer has "${quick}"; find out how it is told to do without eval now`);
      return { code: code.replace(quick, plain), map: null };
    },
  };
}

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  resolve: { alias: [{ find: /^phaser\/src\//, replacement: PHASER }] },
  plugins: [phaserWithout(), phaserFlags(), withoutEval(), precompress()],
  worker: { plugins: () => [withoutEval()] },
  optimizeDeps: { rolldownOptions: { plugins: [phaserFlags()] } },
  build: { target: "es2022", sourcemap: false, chunkSizeWarningLimit: 1600 },
});
