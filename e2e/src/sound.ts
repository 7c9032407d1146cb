import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { createServer } from "vite";
import { openBrowser } from "./browser.ts";

const USAGE = `npm run sound -- [options]

  --out DIR   folder for the mixes (WAV) and spectrograms (PNG); default: sound
  --seed N    the battle of two captains that is listened to (default 7)
  --only W    sounds: each sound by itself; mixes: the phases of the battle (default: both)
  --json      what was measured as JSON on stdout

Renders every sound, and each phase of a battle through the game's own mix (effects, music and speech, all sliders at their top) without a
loudspeaker. Fails when a sample is clipped, the true peak is above -1 dBFS, more than 24 voices sound at once, or nobody is heard who speaks
in the assault. Levels in dBFS; loudness in LUFS by ITU-R BS.1770.`;

const CLIENT = fileURLToPath(new URL("../../packages/client", import.meta.url));
const MIXED_AT = 48_000;
const MOST_VOICES = 24;
/** dBFS a mix stays under, also between its samples. */
const HIGHEST = -1;

interface Measured {
  readonly name: string;
  readonly seconds: number;
  readonly peak: number;
  readonly lufs: number;
  readonly loudest: number;
  readonly crest: number;
  readonly centre: number;
}
interface Drawn extends Measured {
  readonly picture: string;
}
interface Mixed extends Drawn {
  readonly truePeak: number;
  readonly clipped: number;
  readonly voices: number;
  readonly cues: number;
  readonly pcm: string;
}

/** What demo/sound.ts offers to whoever opens it. */
interface SoundPage {
  readonly names: readonly string[];
  soundPiece(name: string): Promise<Drawn>;
  phasesOf(seed: number): readonly { readonly name: string }[];
  mixOf(phase: { readonly name: string }): Promise<Mixed>;
  speechOver(phase: { readonly name: string }): Promise<{ readonly steppedBack: number; readonly voiceOver: number }>;
}
declare global {
  var soundPage: SoundPage;
}

const { values } = parseArgs({
  options: {
    out: { type: "string", default: "sound" },
    seed: { type: "string", default: "7" },
    only: { type: "string", default: "" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

/** A WAV file of two channels of 16 bits. */
function wav(pcm: Buffer): Buffer {
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + pcm.length, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(2, 22);
  head.writeUInt32LE(MIXED_AT, 24);
  head.writeUInt32LE(MIXED_AT * 4, 28);
  head.writeUInt16LE(4, 32);
  head.writeUInt16LE(16, 34);
  head.write("data", 36);
  head.writeUInt32LE(pcm.length, 40);
  return Buffer.concat([head, pcm]);
}

const save = (name: string, data: Buffer): void => writeFileSync(join(values.out, name), data);
const fromUrl = (url: string): Buffer => Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
const one = (value: number): number => Math.round(value * 10) / 10;

function told({ name, seconds, peak, lufs, loudest, crest, centre }: Measured) {
  return { name, seconds: one(seconds), peak: one(peak), lufs: one(lufs), loudest: one(loudest), crest: one(crest), centre };
}

async function sounds(page: Page) {
  const rows = [];
  for (const name of await page.evaluate(() => soundPage.names)) {
    const piece = await page.evaluate((of) => soundPage.soundPiece(of), name);
    save(`sound-${name}.png`, fromUrl(piece.picture));
    rows.push(told(piece));
  }
  return rows;
}

async function mixes(page: Page, seed: number) {
  const phases = await page.evaluate((of) => soundPage.phasesOf(of), seed);
  const rows = [];
  for (const phase of phases) {
    const mix = await page.evaluate((of) => soundPage.mixOf(of), phase);
    save(`mix-${mix.name}.wav`, wav(Buffer.from(mix.pcm, "base64")));
    save(`mix-${mix.name}.png`, fromUrl(mix.picture));
    rows.push({ ...told(mix), truePeak: one(mix.truePeak), clipped: mix.clipped, voices: mix.voices, cues: mix.cues });
  }
  return rows;
}

/** dB by which the rest steps back for who speaks in the assault, and by which the voice is then over it. */
async function speechInAssault(page: Page, seed: number) {
  const measured = await page.evaluate(async (of) => {
    const assault = soundPage.phasesOf(of).find(({ name }) => name === "assault");
    return assault ? soundPage.speechOver(assault) : null;
  }, seed);
  return measured && { steppedBack: one(measured.steppedBack), voiceOver: one(measured.voiceOver) };
}

async function measure() {
  mkdirSync(values.out, { recursive: true });
  const server = await createServer({ root: CLIENT, logLevel: "error", server: { port: 0, host: "127.0.0.1", hmr: false } });
  await server.listen();
  const browser = await openBrowser();
  try {
    const page = await browser.context.newPage();
    await page.goto(`${server.resolvedUrls?.local[0]}demo/sound.html`);
    await page.waitForFunction(() => "soundPage" in globalThis);
    const ofSounds = values.only === "mixes" ? [] : await sounds(page);
    const ofMixes = values.only === "sounds" ? [] : await mixes(page, Number(values.seed));
    const speech = values.only === "sounds" ? null : await speechInAssault(page, Number(values.seed));
    const pass =
      ofMixes.every(({ clipped, voices, truePeak }) => clipped === 0 && voices <= MOST_VOICES && truePeak < HIGHEST) &&
      (speech === null || (speech.steppedBack > 0 && speech.voiceOver > 0));
    return { pass, sounds: ofSounds, mixes: ofMixes, speech };
  } finally {
    await browser.close();
    await server.close();
  }
}

if (values.help) console.log(USAGE);
else {
  const report = await measure();
  if (values.json) console.log(JSON.stringify(report, null, 2));
  else {
    console.table(report.sounds);
    console.table(report.mixes);
    if (report.speech) console.log("speech in the assault, dB:", report.speech);
    console.log(
      report.pass
        ? `pass: nothing clips, true peaks under ${HIGHEST} dBFS, at most ${MOST_VOICES} voices`
        : "FAIL: see clipped, truePeak, voices and speech above",
    );
  }
  process.exitCode = report.pass ? 0 : 1;
}
