import type { Signal } from "@preact/signals";
import type { ComponentProps } from "preact";
import { Choice } from "../../kit/choice.tsx";

type KeptChoiceProps<T extends string | boolean> = Omit<ComponentProps<typeof Choice<T>>, "chosen" | "onChoose"> & {
  /** What is chosen, kept by this browser. */
  readonly kept: Signal<T>;
};

/** One of a few, as the browser keeps it. */
export function KeptChoice<T extends string | boolean>({ kept, ...choice }: KeptChoiceProps<T>) {
  return (
    <Choice
      {...choice}
      chosen={kept.value}
      onChoose={(next) => {
        kept.value = next;
      }}
    />
  );
}
