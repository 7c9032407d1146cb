/** What a newcomer is told, by key where there are keys, by finger where there are none. */
export const hints = {
  "hint.title": "Hint",
  "hint.hide": "Got it",
  "hint.jettison": "Defiant is in her scaffold. Press {key} to jettison it.",
  "hint.jettison.touch": "Defiant is in her scaffold. Choose Jettison under Orders.",
  "hint.recall": "The raider can be recalled now. Press {key}, then choose where it comes in.",
  "hint.recall.touch": "The raider can be recalled now. Choose Recall raider under Orders, then where it comes in.",
  "hint.attack": "Right-click an enemy to attack it. Defiant makes short work of Birds-of-Prey.",
  "hint.attack.touch": "Tap an enemy to attack it. Defiant makes short work of Birds-of-Prey.",
  "hint.readout": "Point at the flagship to see what its guns do to you at each distance.",
  "hint.readout.touch": "Choose the flagship under Contacts to see what its guns do to you at each distance.",
  "hint.board": "A sector of the station is open. Select a troop ship, press {key} and choose the station to board it.",
  "hint.board.touch": "A sector of the station is open. Select a troop ship, choose Board under Orders and tap the station.",
  "hint.assist": "The flagship is pressed. Press {key} to call the nearest Birds-of-Prey to its help.",
  "hint.assist.touch": "The flagship is pressed. Choose Call help under Orders.",
  "hint.select": "Your fleet is under way. Press 2 for the Galors, 3 for the Birds-of-Prey, or drag a box round ships.",
  "hint.select.touch": "Your fleet is under way. Press Box, then drag a finger round ships to select them.",
  "hint.besiege":
    "Select the flagship and the Galors and right-click the station. Its batteries hit them hard: go in together. Birds-of-Prey hunt Defiant.",
  "hint.besiege.touch": "Box the flagship and the Galors, tap the station: go in together. Birds-of-Prey hunt Defiant.",
} as const;
