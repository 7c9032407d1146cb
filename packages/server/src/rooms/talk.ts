import { DONE, refuse } from "@terok-nor/shared/wire/refusals.ts";
import type { Reply } from "@terok-nor/shared/wire/requests.ts";
import { type Said, type Saying, TALK_BURST, TALK_PER_SECOND } from "@terok-nor/shared/wire/talk.ts";
import { Bucket } from "../gate/bucket.ts";
import { checkLine } from "../gate/lines.ts";

interface Speaker {
  readonly bucket: Bucket;
  last: string;
}

/** What is said in one room: checked, limited and numbered before anybody hears it. */
export class Talk {
  readonly #speakers = new Map<string, Speaker>();
  #said = 0;

  /**
   * Lets somebody say something.
   * @param who key of the speaker, for limits.
   * @param now s since the room was opened.
   * @param tell is given what was said, as it may be told.
   */
  say(who: string, saying: Saying, from: Pick<Said, "seat" | "name" | "guest" | "who">, now: number, tell: (said: Said) => void): Reply {
    const speaker = this.#speaker(who, now);
    const checked = saying.kind === "line" ? checkLine(saying.text) : null;
    if (checked !== null && "refusal" in checked) return refuse(checked.refusal);
    const clean = checked === null ? saying : ({ kind: "line", text: checked.text } as const);
    const same = JSON.stringify(clean);
    if (clean.kind !== "ping" && same === speaker.last) return refuse("talk-same");
    if (!speaker.bucket.take(now)) return refuse("too-fast");
    speaker.last = same;
    this.#said += 1;
    tell({ ...clean, ...from, id: this.#said, at: Math.round(now) });
    return DONE;
  }

  /** Somebody is gone. */
  forget(who: string): void {
    this.#speakers.delete(who);
  }

  #speaker(who: string, now: number): Speaker {
    let speaker = this.#speakers.get(who);
    if (speaker === undefined) {
      speaker = { bucket: new Bucket(TALK_BURST, TALK_PER_SECOND, now), last: "" };
      this.#speakers.set(who, speaker);
    }
    return speaker;
  }
}
