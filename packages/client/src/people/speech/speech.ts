import { type ReadonlySignal, signal } from "@preact/signals";
import type { SeenEvent } from "@terok-nor/shared/sight/seen-events.ts";
import type { Alert } from "../../battle/alerts/alert.ts";
import type { Sight } from "../../battle/sight/sight.ts";
import { battlesHeard } from "../../settings/people-choice.ts";
import { Conversation, type Said } from "./conversation.ts";

/** ms between two looks at whether somebody speaks, or has ended. */
const LOOK_MS = 200;

/** One battle is one conversation, from its chart to its end. */
const conversations = new WeakMap<object, Conversation>();

/** What the people of a link's battle say, for whoever shows it. */
export function conversationOn(link: object): Conversation {
  const known = conversations.get(link);
  if (known) return known;
  const conversation = new Conversation(battlesHeard.peek());
  battlesHeard.value++;
  conversations.set(link, conversation);
  return conversation;
}

export interface Speech {
  readonly said: ReadonlySignal<Said | null>;
  stop(): void;
}

/**
 * Lets the people of a battle speak.
 * @param lively whether it goes on forwards, about as fast as it was fought; nobody begins to speak otherwise.
 */
export function followSpeech(
  { link, picture }: Pick<Sight, "link" | "picture">,
  alerts: ReadonlySignal<readonly Alert[]>,
  lively: ReadonlySignal<boolean> | null,
): Speech {
  const conversation = conversationOn(link);
  const said = signal<Said | null>(null);
  let heard: SeenEvent[] = [];
  const stops = [
    link.onEvents((events) => {
      heard.push(...events);
    }),
    picture.subscribe((now) => {
      if (!now) return;
      conversation.see(now, heard);
      heard = [];
    }),
  ];
  const timer = setInterval(() => {
    said.value = conversation.speak(performance.now() / 1000, alerts.peek(), lively?.peek() ?? true);
  }, LOOK_MS);
  return {
    said,
    stop() {
      clearInterval(timer);
      for (const stop of stops) stop();
    },
  };
}
