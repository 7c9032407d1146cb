import { readFileSync } from "node:fs";
import { openBrowser } from "/work/hD/e2e/src/browser.ts";

const b = await openBrowser({ width: 1280, height: 720 });
const page = b.context.pages()[0] ?? (await b.context.newPage());
page.on("console", (m) => m.type() === "error" && console.log("C", m.text()));
page.on("pageerror", (e) => console.log("PE", e.message));
await page.goto("http://localhost:5310/demo/replay.html?mode=assault&seed=7&at=3000&view=both");
await page.waitForFunction(() => document.querySelector(".field-canvas canvas") && !document.querySelector(".field-making"), undefined, {
  timeout: 60000,
});
await page.waitForTimeout(3000);
await page.getByRole("button", { name: "Make a clip" }).click();
await page.waitForTimeout(500);
await page.screenshot({ path: "/tmp/k1.png" });
// two seconds: begin 2 s before the end
await page.evaluate(() => {
  const r = (
    globalThis as never as { replay: { seek(n: number): void; toggle(): void; clock: { value: { playing: boolean; moment: number } } } }
  ).replay;
  if (r.clock.value.playing) r.toggle();
});
await page.waitForTimeout(300);
await page.getByRole("button", { name: "Begin here" }).click();
await page.waitForTimeout(300);
await page.screenshot({ path: "/tmp/k2.png" });
const t0 = Date.now();
const down = page.waitForEvent("download", { timeout: 60000 });
await page.getByRole("button", { name: /^Film/ }).click();
await page.waitForTimeout(1500);
await page.screenshot({ path: "/tmp/k3.png" });
const d = await down;
console.log("took", Date.now() - t0, d.suggestedFilename());
await d.saveAs("/tmp/clip.webm");
const bytes = readFileSync("/tmp/clip.webm");
console.log(bytes.length, bytes.subarray(0, 4).toString("hex"));
const other = await b.context.newPage();
await other.goto("about:blank");
const r = await other.evaluate(async (data) => {
  const v = document.createElement("video");
  v.muted = true;
  v.src = `data:video/webm;base64,${data}`;
  document.body.append(v);
  await new Promise((ok, no) => {
    v.onloadeddata = ok;
    v.onerror = () => no(new Error(v.error?.message));
  });
  v.currentTime = 1;
  await new Promise((ok) => {
    v.onseeked = ok;
    setTimeout(ok, 2000);
  });
  await v.play();
  await new Promise((ok) => {
    v.onended = ok;
    setTimeout(ok, 8000);
  });
  return [v.videoWidth, v.videoHeight, v.currentTime, v.ended, v.getVideoPlaybackQuality().totalVideoFrames];
}, bytes.toString("base64"));
console.log(JSON.stringify(r));
await other.screenshot({ path: "/tmp/k4.png" });
await b.close();
