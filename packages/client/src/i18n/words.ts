import { t, textOf } from "./t.ts";

/** A ship's name from its catalogue key part: "bird-3" is "Bird 3", "defiant" is "Defiant". Names the catalogue lacks are shown as they are. */
export function shipName(name: string): string {
  const [, base = name, number = ""] = /^(.*?)(?:-(\d+))?$/.exec(name) ?? [];
  const word = (number && textOf(`class.${base}.short`)) || textOf(`class.${base}`) || base;
  return number ? t("name.numbered", { name: word, number }) : word;
}

/** m:ss */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** A fraction of 0 to 1 as whole per cent; a living thing never reads as 0 %. */
export function percent(fraction: number): number {
  return fraction > 0 ? Math.max(1, Math.round(fraction * 100)) : 0;
}
