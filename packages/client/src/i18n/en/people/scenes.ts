/** The title lines of short scenes; where the fleet arrives, those of the arrival are used. */
export const scenes = {
  "scene.yard.terran": "The yard of Terok Nor",
  "scene.yard.terran.text": "A fleet is on its way. The ship is not finished.",
  "scene.yard.alliance": "The Regent's fleet",
  "scene.yard.alliance.text": "Somewhere ahead lies a station that was his.",
  "scene.scaffold.terran": "The scaffold breaks away",
  "scene.scaffold.terran.text": "Defiant leaves the yard.",
  "scene.regent.terran": "The Regent leaves",
  "scene.regent.terran.text": "He will call it something else.",
  "scene.regent.alliance": "The Regent leaves",
  "scene.regent.alliance.text": "The fleet turns for home.",
} as const;
