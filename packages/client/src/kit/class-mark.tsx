import { CLASSES, type ShipClassId } from "@terok-nor/shared/ships/classes.ts";

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
      <path d={cls ? CLASSES[cls].sign : "M12 5l7 7-7 7-7-7z"} stroke-dasharray={cls ? undefined : "3 2"} />
    </svg>
  );
}
