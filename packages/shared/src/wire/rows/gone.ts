import type { Gone } from "../../sight/picture.ts";
import { packWhole, unpackWhole } from "../pack.ts";
import { CLASS_IDS } from "../tables.ts";

/**
 * Enemy ships seen to go as one text: for each class of CLASS_IDS how
 * many were destroyed and how many withdrew; empty while none has.
 */
export function packGone(gone: readonly Gone[]): string {
  if (gone.length === 0) return "";
  const counts = CLASS_IDS.flatMap((cls) => {
    const row = gone.find((each) => each.cls === cls);
    return [row?.destroyed ?? 0, row?.withdrawn ?? 0];
  });
  return packWhole(counts, 0);
}

export function unpackGone(text: string): Gone[] {
  const counts = unpackWhole(text, 0);
  const rows = CLASS_IDS.map((cls, i) => ({ cls, destroyed: counts[2 * i] ?? 0, withdrawn: counts[2 * i + 1] ?? 0 }));
  return rows.filter(({ destroyed, withdrawn }) => destroyed + withdrawn > 0);
}
