import { isContact } from "@terok-nor/shared/ships/ids.ts";
import type { TargetedFocusEvent, TargetedMouseEvent } from "preact";
import type { Sight } from "../battle/sight/sight.ts";

interface Listed {
  readonly id: number;
  /** u */
  readonly x: number;
  readonly y: number;
}

/** What pointer and keys do on the row or chip that stands for a ship or contact: what they would do on the thing itself. */
export function pressesOn({ hand, eye, mind }: Sight, { id, x, y }: Listed) {
  const { hovered, pending } = mind;
  const at = (event: MouseEvent) => ({ x, y, entity: id, add: event.shiftKey, ctrl: event.ctrlKey });
  const hover = () => {
    hovered.value = id;
  };
  const unhover = () => {
    hovered.value = -1;
  };
  // The focus goes after a click, the pointer does not.
  const unhoverUnlessPointed = ({ currentTarget }: TargetedFocusEvent<HTMLButtonElement>) => {
    if (!currentTarget.matches(":hover")) unhover();
  };
  return {
    onClick: (event: TargetedMouseEvent<HTMLButtonElement>) => {
      // A press of Enter on a contact orders, as a right click does: without a mouse there is no other way to say it.
      if (isContact(id) && event.detail === 0 && !pending.peek()) hand.secondary(at(event));
      else hand.primary(at(event));
    },
    onDblClick: () => eye.peek()?.follow(id),
    onContextMenu: (event: MouseEvent) => {
      event.preventDefault();
      hand.secondary(at(event));
    },
    onPointerEnter: hover,
    onPointerLeave: unhover,
    ...(isContact(id) ? { onFocus: hover, onBlur: unhoverUnlessPointed } : {}),
  };
}
