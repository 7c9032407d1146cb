import type { Tones } from "./tones.ts";

/** The ridges of a Klingon's forehead: a spine down the middle and ribs to both sides. `rough`: how deep they are cut. */
export function Ridges({ skin, rough = 1 }: { skin: Tones; rough?: number }) {
  return (
    <g stroke-linejoin="round">
      <path
        d="M82 34C92 22 118 18 132 34C138 46 139 60 138 74C128 70 122 74 117 80C112 74 100 72 80 80C78 66 76 48 82 34Z"
        fill={skin.base}
      />
      <path
        d="M104 20C112 17 120 20 122 26C120 40 122 54 119 66C118 74 117 78 116 82C112 78 111 72 110 66C106 52 106 38 104 20Z"
        fill={skin.light}
      />
      <path d="M112 22C118 20 121 24 121 30C119 42 120 54 117 66L115.500 74C114 62 115 40 112 22Z" fill={skin.bright} />
      {RIBS.map(([near, far], i) => (
        <g key={near} opacity={0.55 + 0.45 * rough}>
          <path d={near} fill={i === 3 ? skin.light : skin.light} />
          <path d={far} fill={skin.light} />
        </g>
      ))}
      <path
        d="M106 31C98 33 90 38 84 46M106 41C98 43 88 49 80 58M108 51C100 53 90 59 79 68M110 62C102 63 90 68 80 77M121 30C126 32 131 37 134 43M121 41C127 43 133 48 137 55M121 52C127 53 133 57 138 64M119 64C125 64 132 67 138 73"
        fill="none"
        stroke={skin.deep}
        stroke-width={2.3 * rough}
        stroke-linecap="round"
      />
      <path d="M104 22C106 40 106 54 110 66C111 72 112 77 115 81" fill="none" stroke={skin.deep} stroke-width={2 * rough} />
      <path d="M122 27C120 40 122 54 119 66" fill="none" stroke={skin.shade} stroke-width="1.4" />
    </g>
  );
}

/** Between the cuts: each rib, near and far of the spine. */
const RIBS: readonly (readonly [string, string])[] = [
  ["M105 33C98 35 92 39 87 45C94 43 100 41 106 40Z", "M122 32C126 34 129 37 132 42C129 41 125 40 121 40Z"],
  ["M106 43C99 45 91 50 85 57C92 54 100 51 107 50Z", "M121 43C127 45 131 49 134 54C130 52 125 51 121 51Z"],
  ["M108 53C101 55 92 60 84 67C92 64 102 61 109 61Z", "M121 54C126 55 131 58 135 63C130 61 125 61 120 62Z"],
  ["M110 64C103 65 94 69 86 75C94 74 104 72 112 72Z", "M119 66C125 66 130 68 135 72C130 71 123 71 118 73Z"],
];

/** Links of metal that cross the chest. */
export function Baldric() {
  return (
    <g>
      <path d="M26 168L44 160L122 206L96 208Z" fill="#4b4d4c" />
      <path d="M44 160L122 206L116 207L38 163Z" fill="#a9aca6" />
      {[0, 1, 2, 3, 4, 5].map((i) => (
        <path key={i} d={`M${32 + i * 14} ${166 + i * 8.3}l9 5 4-4-8-5z`} fill="#d3d6ce" stroke="#2b2c2b" stroke-width="1" />
      ))}
    </g>
  );
}
