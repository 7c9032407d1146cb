/** Why an order is not carried out, in words a player understands. The code is what travels in logs and tests. */
export const REFUSALS = {
  "bad-order": "That order makes no sense to the crew.",
  "battle-over": "The battle is over.",
  "not-started": "The battle has not begun yet.",
  spectator: "You are watching; only the two commanders give orders.",
  paused: "The battle is paused.",
  "too-fast": "Too many orders at once. Give the crews a moment.",
  "not-yours": "That ship is not under your command.",
  "ship-lost": "That ship is lost.",
  "ship-gone": "That ship has left the battle.",
  "ship-away": "That ship is not here yet.",
  "ship-docked": "That ship is docked. Undock it first.",
  "ship-in-scaffold": "She is still in her scaffold. Jettison it first.",
  "crew-broken": "The crew has lost its nerve and will not obey until it rallies.",
  "fleet-retreating": "The fleet is in full retreat.",
  "under-helm": "You have the helm of that ship. Hand it back first.",
  immobile: "The station cannot move.",
  "no-contact": "There is no such contact.",
  "queue-full": "That ship has enough orders waiting.",
  "guard-itself": "A ship cannot guard itself.",
  "no-dock": "There is nowhere to dock.",
  "not-docked": "That ship is not docked.",
  "bad-split": "The three shares of power must add up to 100.",
  "core-limit": "That core cannot give so much.",
  "no-facing": "That ship has no such facing.",
  "no-projectors": "That ship has no warp-shadow charge left.",
  "shadow-limit": "No more shadows can be kept up at once.",
  "no-troops": "That ship has no troops left.",
  "not-boardable": "That cannot be boarded.",
  "no-caller": "Only the Regent's flagship calls for assistance.",
  "call-waiting": "The last call has only just gone out.",
  "nobody-pressing": "Nobody presses the flagship.",
  "nobody-to-help": "There is no Bird-of-Prey left to answer.",
  "not-your-retreat": "Only the Regent can order the full retreat.",
  "no-scaffold": "That ship is not in a scaffold.",
  "already-jettisoning": "The scaffold is already coming off.",
  "no-obrien": "Chief O'Brien is not with you.",
  "obrien-used": "Chief O'Brien has done what he can in this battle.",
  "nothing-to-repair": "That system is sound.",
  "no-core": "Only an overpowered core can be run past its limit.",
  "no-bashir": "The raider is out of touch; it will come when it can.",
  "not-recallable": "The raider is not out there to be recalled.",
  "no-sisko": "Only Sisko can fly her by hand.",
  "no-helm": "You have no helm to hand back.",
} as const;

export type RefusalCode = keyof typeof REFUSALS;

export interface Refusal {
  readonly code: RefusalCode;
}

export function refusalText(code: RefusalCode): string {
  return REFUSALS[code];
}
