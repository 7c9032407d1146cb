import { MATCHED } from "@terok-nor/shared/battle/matched.ts";
import type { Side } from "@terok-nor/shared/ships/types.ts";
import { NOTHING_YET, type RoomView, type SeatView } from "../src/net/room-view.ts";

const seat = (side: Side, name: string, rest: Partial<SeatView> = {}): SeatView => ({
  side,
  name,
  captain: null,
  who: rest.player ?? `~0.${name}`,
  ready: false,
  connected: true,
  ping: 31,
  wantsRematch: false,
  player: null,
  rating: null,
  pauseBudget: 120,
  mutes: false,
  ...rest,
});

/** One waits in the muster. */
export const muster: RoomView = {
  ...NOTHING_YET,
  code: "K7PQ2M",
  seed: 48151623,
  choices: MATCHED[3],
  seats: [seat("terran", "Captain Solan")],
  host: "terran",
};

export const bothSeats = [
  seat("terran", "Captain Solan", { player: "P9", rating: { rating: 1548, uncertainty: 96 } }),
  seat("alliance", "Glinn Corvat", {
    ready: true,
    ping: 44,
    pauseBudget: 87,
    player: "P4",
    rating: { rating: 1611, uncertainty: 74 },
  }),
];

export const withCaptain = [seat("terran", "Captain Solan"), seat("alliance", "", { captain: "officer", ready: true, ping: -1 })];
