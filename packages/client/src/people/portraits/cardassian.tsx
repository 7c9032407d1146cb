import type { Tones } from "./tones.ts";

/** What marks a Cardassian's face: rings of bone about the eyes, the spoon on the forehead, ridges along the jaw. */
export function Scales({ skin, spoon }: { skin: Tones; spoon: string }) {
  return (
    <g stroke-linecap="round" stroke-linejoin="round">
      <path d="M77 100C71 88 73 74 86 69C96 66 106 70 112 80" fill="none" stroke={skin.light} stroke-width="5" />
      <path d="M80 101C75 90 76 78 88 73C97 70 105 74 110 82" fill="none" stroke={skin.deep} stroke-width="1.800" />
      <path d="M75 98C69 86 71 71 86 66C98 63 108 68 114 78" fill="none" stroke={skin.deep} stroke-width="1.300" opacity="0.7" />
      <path d="M118 80C121 70 128 66 135 68C139 72 139 82 138 90" fill="none" stroke={skin.light} stroke-width="4" />
      <path d="M119.500 82C122 74 128 70 134 71.500" fill="none" stroke={skin.deep} stroke-width="1.600" />
      <path
        d="M116 36C123 36 127 44 125 51C123 58 119 62 117.500 74C116 78 114.500 78 114 74C112 62 108 58 107 51C106 43 109 36 116 36Z"
        fill={skin.light}
      />
      <path
        d="M116 36C123 36 127 44 125 51C123 58 119 62 117.500 74C116 78 114.500 78 114 74C112 62 108 58 107 51C106 43 109 36 116 36Z"
        fill="none"
        stroke={skin.deep}
        stroke-width="1.800"
      />
      <path d="M116 41C120 41 122 45 121 50C120 54 118 57 116.500 60C114 56 111.500 53 111 49C110.500 44 112.500 41 116 41Z" fill={spoon} />
      <path d="M116 41C120 41 122 45 121 50L116.500 60Z" fill={skin.bright} opacity="0.4" />
      <path
        d="M90 54C96 51 101 51 105 54M92 48C97 45 101 45 105 47M128 52C131 52 133 54 135 57"
        fill="none"
        stroke={skin.shade}
        stroke-width="1.600"
      />
      <path d="M66 104C70 118 78 130 90 140" fill="none" stroke={skin.light} stroke-width="4.500" opacity="0.8" />
      <path d="M63 108C67 122 76 134 88 144M70 104C74 116 82 128 93 136" fill="none" stroke={skin.deep} stroke-width="1.400" />
      <path d="M66 110l5-3M69 117l5-4M73 124l5-4M78 131l5-4M84 137l4-4" stroke={skin.deep} stroke-width="1.300" />
      <path d="M108 140C109 146 109 150 107 154M116 140C116 146 117 150 117 154" stroke={skin.shade} stroke-width="1.800" fill="none" />
    </g>
  );
}

/** The cords from the jaw to the shoulders, scaled along their edge. */
export function NeckCords({ skin, rim }: { skin: Tones; rim: string }) {
  return (
    <g stroke-linecap="round">
      <path d="M58 104C56 126 44 146 18 164L44 176C66 166 78 150 82 134Z" fill={skin.shade} />
      <path d="M58 104C56 126 44 146 18 164" fill="none" stroke={rim} stroke-width="3" opacity="0.9" />
      <path d="M64 112C62 132 52 152 30 168" fill="none" stroke={skin.light} stroke-width="4" />
      <path d="M57 118l9 5M54 127l9 6M49 136l9 7M43 144l8 8M36 151l8 9M28 158l7 9" stroke={skin.deep} stroke-width="2" />
      <path d="M122 138C128 150 140 158 160 168L134 176C124 166 118 156 114 148Z" fill={skin.base} />
      <path d="M124 142C130 152 142 160 156 167" fill="none" stroke={skin.light} stroke-width="3.500" />
      <path d="M125 150l7-4M131 157l6-5M138 163l6-5M146 168l5-5" stroke={skin.deep} stroke-width="1.800" />
    </g>
  );
}

/** The breastplate of a Cardassian officer, over a coat. */
export function Breastplate({ cloth }: { cloth: Tones }) {
  return (
    <g stroke-linejoin="round">
      <path d="M56 160L104 180L132 162L146 168L118 208L82 208L40 168Z" fill={cloth.base} />
      <path d="M104 180L132 162L146 168L118 208L104 208Z" fill={cloth.light} />
      <path d="M104 180L132 162L137 164L106 188Z" fill={cloth.bright} />
      <path d="M56 160L104 180L104 187L50 163Z" fill={cloth.light} />
      <path d="M40 168L82 208M146 168L118 208M104 180V208" fill="none" stroke={cloth.deep} stroke-width="2" />
      <path d="M8 204C14 184 28 172 46 168L76 208M150 170C168 174 180 188 184 206" fill="none" stroke={cloth.deep} stroke-width="2.500" />
      <path d="M20 196l30-12M26 206l34-12M158 186l20 8M152 198l26 8" stroke={cloth.deep} stroke-width="1.600" />
    </g>
  );
}
