import { FILE_VERSION, type ReplayFile } from "@terok-nor/shared/replay/file.ts";
import { openReplay, packReplay } from "@terok-nor/shared/replay/pack.ts";
import { verifying } from "@terok-nor/shared/replay/verify.ts";
import { changed, forged, IMPOSSIBLE, MALFORMED, manyLists, OVERSIZED, otherVersion } from "@terok-nor/shared/testing/forged-replays.ts";
import { someFullSetup, someSetup } from "@terok-nor/shared/testing/random-battle.ts";
import { replayOf } from "@terok-nor/shared/testing/replay-of.ts";
import { drawFrom } from "./made-frames.ts";
import { peakOf } from "./peak.ts";
import { atMost, type HoldRow } from "./row.ts";

/** ms and MB that a file may take to be refused. */
const REFUSED_WITHIN = 100;
const MEMORY = 64;
const MB = 1024 * 1024;

type Sample = readonly [what: string, bytes: Uint8Array];

/** Replays that are cut short, forged, bombs or of other versions: refused with a reason, soon, and at little cost. */
export async function holdReplays(times: number, seed: number): Promise<HoldRow[]> {
  const file = replayOf({ ...someSetup(2), hz: 10 }, 120);
  const bad = badFiles(file);
  const broken = brokenFiles(packReplay(file), times, seed);
  let unrefused = 0;
  let longest = 0;
  for (const [what, bytes] of [...bad, ...broken]) {
    const { refused, took } = refusal(bytes);
    longest = Math.max(longest, took);
    // A byte that is turned over may leave a replay one.
    if (refused !== null || (what === TURNED && opens(bytes))) continue;
    if (unrefused++ < 5) console.error(`not refused: ${what}`);
  }
  const peaks = await Promise.all(bad.filter(([, { length }]) => length > 500).map(async ([, bytes]) => peakOf(bytes)));
  const all = bad.length + broken.length;
  return [
    atMost(0, { id: "replays-refused", what: "bad files of replays that are not refused with a reason", times: all, measure: unrefused }),
    atMost(REFUSED_WITHIN, { id: "replays-time", what: "longest time in ms that one takes", times: all, measure: longest }),
    atMost(MEMORY, {
      id: "replays-memory",
      what: "most memory in MB that one takes, in a process of its own",
      times: peaks.length,
      measure: Math.max(...peaks) / MB,
    }),
    holdForgedResults(Math.max(2, Math.round(times / 200)), seed),
  ];
}

const TURNED = "a byte turned over";

/** Why a file is refused, null: it is not; and ms of a core that took, the least of three. */
function refusal(bytes: Uint8Array): { readonly refused: string | null; readonly took: number } {
  const tries = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    const refused = whyNot(bytes);
    const { user, system } = process.cpuUsage(before);
    return { refused, took: (user + system) / 1000 };
  });
  return { refused: tries[0]?.refused ?? null, took: Math.min(...tries.map(({ took }) => took)) };
}

/** Refusals are words of the game's, and exceptions none. */
function whyNot(bytes: Uint8Array): string | null {
  try {
    const opened = openReplay(bytes);
    return "refusal" in opened && opened.refusal.startsWith("file-") ? opened.refusal : null;
  } catch (error) {
    console.error(error);
    return null;
  }
}

function opens(bytes: Uint8Array): boolean {
  try {
    return "file" in openReplay(bytes);
  } catch {
    return false;
  }
}

function badFiles(file: ReplayFile): Sample[] {
  return [
    ...OVERSIZED.map(([what, bytes]): Sample => [what, bytes()]),
    ...MALFORMED.map(([what, bytes]): Sample => [what, forged(Uint8Array.from(bytes))]),
    ...IMPOSSIBLE.map(([what, change]): Sample => [what, changed(file, change(file))]),
    ["a million empty lists", manyLists()],
    ["a newer version", otherVersion(file, FILE_VERSION + 1)],
    ["no version there was", otherVersion(file, 0)],
    ["nothing", new Uint8Array(0)],
    ["a page", new TextEncoder().encode("<html>not a replay</html>")],
  ];
}

function brokenFiles(whole: Uint8Array, times: number, seed: number): Sample[] {
  const draw = drawFrom(seed);
  return Array.from({ length: times }, (_, i): Sample => {
    const at = draw(whole.length);
    if (i % 2 === 0) return ["a file cut short", whole.slice(0, at)];
    return [TURNED, whole.map((byte, n) => (n === at ? byte ^ (1 + draw(255)) : byte))];
  });
}

/** Files that open but tell of another battle than their orders lead to. */
function holdForgedResults(times: number, seed: number): HoldRow {
  const draw = drawFrom(seed);
  let believed = 0;
  for (let n = 0; n < times; n++) {
    const file = replayOf({ ...(n % 2 === 0 ? someSetup(n) : someFullSetup(n)), hz: 5 }, 240);
    const at = draw(Math.max(1, file.entries.length - 1));
    const [first] = file.keyframes;
    const forgeries: ReplayFile[] = [
      { ...file, hash: (file.hash ^ 1) >>> 0 },
      { ...file, entries: file.entries.slice(0, at) },
      { ...file, ticks: file.ticks - 1 },
      ...(first === undefined ? [] : [{ ...file, keyframes: [{ ...first, hash: (first.hash ^ 1) >>> 0 }, ...file.keyframes.slice(1)] }]),
    ];
    // The true one has to be believed, or to doubt all of them would do.
    if (!isBelieved(file)) believed += 1;
    believed += forgeries.filter(isBelieved).length;
  }
  return atMost(0, {
    id: "replays-verified",
    what: "forged battles that running their orders again bears out, and true ones that it does not",
    times,
    measure: believed,
  });
}

export function isBelieved(file: ReplayFile): boolean {
  const slices = verifying(file, 1000);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value.agrees;
  }
}
