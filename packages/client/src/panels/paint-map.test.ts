import { afterEach, expect, test, vi } from "vitest";
import { samplePicture } from "../../demo/sample-picture.ts";
import { PALETTE_COLOURS, type PaletteName } from "../settings/palettes.ts";
import { paintMap } from "./paint-map.ts";

afterEach(() => vi.unstubAllGlobals());

/** The colours a map is painted with. */
function paintedWith(palette: PaletteName): Set<string> {
  vi.stubGlobal("window", { devicePixelRatio: 1 });
  const used = new Set<string>();
  const pen = new Proxy(
    {},
    {
      get: () => () => undefined,
      set: (_, property, value) => {
        if (property === "fillStyle" || property === "strokeStyle") used.add(String(value));
        return true;
      },
    },
  );
  const canvas = { clientWidth: 200, clientHeight: 200, width: 0, height: 0, getContext: () => pen };
  paintMap(canvas as unknown as HTMLCanvasElement, samplePicture, new Set(), null, null, [], PALETTE_COLOURS[palette]);
  return used;
}

test("the map has each side in the colours the player chose, and in no others", () => {
  const { usual, deutan } = PALETTE_COLOURS;
  expect([...paintedWith("usual")]).toEqual(expect.arrayContaining([usual.terran, usual.alliance]));
  const chosen = paintedWith("deutan");
  expect([...chosen]).toEqual(expect.arrayContaining([deutan.terran, deutan.alliance]));
  for (const colour of [usual.terran, usual.alliance]) expect(chosen.has(colour)).toBe(false);
});
