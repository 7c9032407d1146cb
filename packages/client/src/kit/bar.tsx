/** A thin bar of a fraction 0 to 1, with its meaning for those who do not see it. */
export function Bar({
  value,
  label,
  tone,
}: {
  value: number;
  label: string;
  tone: "hull" | "shield" | "energy" | "scan" | "stress" | "system" | "taken";
}) {
  const full = Math.max(0, Math.min(1, value));
  const state = full < 0.25 ? "low" : full < 0.6 ? "mid" : "high";
  return (
    // biome-ignore lint/a11y/useSemanticElements: a meter element cannot be drawn alike in every browser
    <span
      class={`bar bar-${tone} bar-${state}`}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(full * 100)}
    >
      <span style={{ width: `${full * 100}%` }} />
    </span>
  );
}
