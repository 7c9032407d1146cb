/** The people themselves, and what they call the ships. */
export const cast = {
  "speaker.sisko": "Sisko",
  "speaker.obrien": "O'Brien",
  "speaker.jennifer": "Jennifer",
  "speaker.bashir": "Bashir",
  "speaker.jadzia": "Jadzia",
  "speaker.kira": "Kira",
  "speaker.worf": "Regent Worf",
  "speaker.garak": "Garak",
  "speaker.wing-captain-1": "Captain Varkha",
  "speaker.wing-captain-2": "Gul Torrel",
  "speaker.wing-captain-3": "Captain Keth",
  "speech.label": "What your people say",
  "called.defiant": "Defiant",
  "called.raider": "the raider",
  "called.flagship": "the flagship",
  "called.terok-nor": "Terok Nor",
} as const;
