/** Strands of hair over a mass of it: `light` where the light falls, `dark` between. Each a list of paths. */
export function Strands({
  light,
  dark,
  lit,
  unlit,
  width = 1.4,
}: {
  light: string;
  dark: string;
  lit: string;
  unlit: string;
  width?: number;
}) {
  return (
    <g fill="none" stroke-linecap="round" stroke-width={width}>
      <path d={unlit} stroke={dark} />
      <path d={lit} stroke={light} />
    </g>
  );
}
