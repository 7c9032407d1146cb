/** CSS px of wake for a u/h of speed, at the least, and at the most. */
const LENGTH = 34;
const LEAST = 26;
const MOST = 64;

/** What something at warp leaves behind it: the faster, the longer. */
export function Wake({ heading, speed }: { heading: number; speed: number }) {
  if (speed <= 0) return null;
  const length = 14 + Math.min(MOST, Math.max(LEAST, speed * LENGTH));
  return (
    <g class="chart-wake" transform={`rotate(${heading.toFixed(1)})`}>
      <path class="chart-wake-light" d={`M-10-6Q${-length * 0.6}-4 ${-length} 0Q${-length * 0.6} 4-10 6z`} />
      <path class="chart-wake-wave" d={`M-15-9L${-length * 0.82}-14M-15 9L${-length * 0.82} 14`} />
    </g>
  );
}
