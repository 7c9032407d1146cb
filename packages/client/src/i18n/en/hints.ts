/** What a newcomer is told, by key where there are keys, by finger where there are none. */
export const hints = {
  "hint.title": "Hint",
  "hint.hide": "Got it",
  "hint.teams": "Send your idle teams to work: drag them to an item, or press its +. There is more work than time.",
  "hint.teams.touch": "Send your idle teams to work: press Works, then + at an item. There is more work than time.",
  "hint.cast": "Project a shadow: a false raider that draws their squadrons off and buys you hours.",
  "hint.cast.touch": "Press Ships, then Project a shadow: a false raider that draws their squadrons off.",
  "hint.sail": "Send the raider out: right-click the chart. It can strike a squadron and stop it for a while.",
  "hint.sail.touch": "Send the raider out: tap the chart. It can strike a squadron and stop it for a while.",
  "hint.fleet":
    "Decide your pace before the first contact. Every hour on the way the rebels build; flank is faster, but costs {strain} % of shields and charge an hour.",
  "hint.fleet.touch":
    "Press Ships and decide your pace: every hour on the way the rebels build; flank is faster, but costs {strain} % of shields and charge an hour.",
  "hint.wings":
    "Choose a wing and right-click the chart: ahead of the main squadron it meets the raider first. Tick ships to split off more. Sweep scans {sweep} times as fast, at {sweepSpeed} % speed.",
  "hint.wings.touch":
    "Press Ships, choose a wing, then tap the chart: ahead of the main squadron it meets the raider first. Tick ships to split off more. Sweep scans {sweep} times as fast, at {sweepSpeed} % speed.",
  "hint.probe":
    "A contact may be the raider, or nothing. Click it to scan it alone, and learn nothing of others meanwhile; right-click it to send the chosen wing to look.",
  "hint.probe.touch": "A contact may be the raider, or nothing. Tap it, then scan it alone, or send a wing to look.",
  "hint.jettison": "Defiant is in her scaffold. Press {key} to jettison it.",
  "hint.jettison.touch": "Defiant is in her scaffold. Choose Jettison under Orders.",
  "hint.recall": "The raider can be recalled now. Press {key}, then choose where it comes in.",
  "hint.recall.touch": "The raider can be recalled now. Choose Recall raider under Orders, then where it comes in.",
  "hint.attack": "Right-click an enemy to attack it. Defiant makes short work of Birds-of-Prey.",
  "hint.attack.touch": "Tap an enemy to attack it. Defiant makes short work of Birds-of-Prey.",
  "hint.readout":
    "The flagship's heavy guns reach {reach} u, your batteries {battery} u: somebody has to go out to her. Point at her to see what her guns do at each distance.",
  "hint.readout.touch":
    "The flagship's heavy guns reach {reach} u, your batteries {battery} u: somebody has to go out to her. Under Contacts see what her guns do at each distance.",
  "hint.board": "A sector of the station is open. Select a troop ship, press {key} and choose the station to board it.",
  "hint.board.touch": "A sector of the station is open. Select a troop ship, choose Board under Orders and tap the station.",
  "hint.assist": "The flagship is pressed. Press {key} to call the nearest Birds-of-Prey to its help.",
  "hint.assist.touch": "The flagship is pressed. Select her, then choose Call help under Orders.",
  "hint.select": "Your fleet is under way. Press 2 for the Galors, 3 for the Birds-of-Prey, or drag a box round ships.",
  "hint.select.touch": "Your fleet is under way. Press Box, then drag a finger round ships to select them.",
  "hint.besiege":
    "Right-click the station with the flagship and the Galors. The flagship fires from beyond the batteries' {battery} u; let Birds-of-Prey guard her and hunt Defiant.",
  "hint.besiege.touch":
    "Box the flagship and the Galors and tap the station. She fires from beyond the batteries' {battery} u; let Birds-of-Prey guard her and hunt Defiant.",
} as const;
