import type { ShipClassId } from "@terok-nor/shared/ships/types.ts";

export const CLASS_SHAPES: Readonly<Record<ShipClassId, string>> = {
  "terok-nor": "M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6M12 2.5V9M4 17l5.5-3.2M20 17l-5.5-3.2",
  defiant: "M12 4l6 6 2 8-5 1-3-3-3 3-5-1 2-8z",
  raider: "M12 4l4 15-4-3-4 3z",
  flagship: "M12 3l3 6 7 6-2 3-6-3-2 5-2-5-6 3-2-3 7-6z",
  galor: "M12 3a3 3 0 0 1 2 5l6 3-6 3-1 7h-2l-1-7-6-3 6-3a3 3 0 0 1 2-5",
  bird: "M12 3l1.5 8L22 15l-8.5 1L12 20l-1.5-4L2 15l8.5-4z",
};

/** The small sign of a class, bow up; a question mark's ring for what is not known. */
export function ClassMark({ cls }: { cls: ShipClassId | null }) {
  return (
    <svg
      class="class-mark"
      viewBox="0 0 24 24"
      width="22"
      height="22"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={cls ? CLASS_SHAPES[cls] : "M12 5l7 7-7 7-7-7z"} stroke-dasharray={cls ? undefined : "3 2"} />
    </svg>
  );
}
