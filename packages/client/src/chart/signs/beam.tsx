/** ° that a beam is wide. */
const WIDE = 36;

/** A sensor beam that goes round, as far as its sensors reach. @param radius CSS px or drawn units, as its sign is drawn */
export function Beam({ radius, name = "" }: { radius: number; name?: string }) {
  const turn = (WIDE * Math.PI) / 180;
  const edge = (part: number) => `${(Math.cos(turn * part) * radius).toFixed(1)} ${(Math.sin(turn * part) * radius).toFixed(1)}`;
  const piece = (from: number, to: number) => `M0 0L${edge(from)}A${radius} ${radius} 0 0 1 ${edge(to)}z`;
  return (
    <g class={`chart-beam ${name}`}>
      <path d={piece(0, 1)} />
      <path d={piece(0.45, 1)} />
      <path d={piece(0.8, 1)} />
      <path class="chart-beam-edge" d={`M0 0L${edge(1)}`} />
    </g>
  );
}
