import { type ButtonKind, orderRow } from "../battle/orders/rows.ts";

export function OrderIcon({ kind }: { kind: ButtonKind }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={orderRow(kind).icon} />
    </svg>
  );
}
