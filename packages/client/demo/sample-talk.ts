import type { Said, Saying } from "@terok-nor/shared/wire/talk.ts";

const line = (id: number, seat: number, saying: Saying): Said => ({
  ...saying,
  id,
  seat,
  guest: false,
  who: "P1",
  name: seat === 0 ? "Captain Solan" : "Glinn Corvat",
  at: 40 + id * 9,
});

/** What two commanders may have said by the middle of a battle. */
export const sampleTalk: readonly Said[] = [
  line(0, 1, { kind: "phrase", phrase: "hail" }),
  line(1, 0, { kind: "phrase", phrase: "luck" }),
  line(2, 1, { kind: "line", text: "Your station has six batteries and I count four that fire." }),
  line(3, 0, { kind: "line", text: "Come closer and count again." }),
  line(4, 1, { kind: "phrase", phrase: "surrender" }),
];

/** What comes in while one looks on: a line, and a place shown. */
export const freshTalk: readonly Said[] = [
  line(5, 1, { kind: "line", text: "Look who has lost a Bird over here." }),
  line(6, 1, { kind: "ping", x: 320, y: -180 }),
];
