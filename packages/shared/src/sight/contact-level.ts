export type ContactLevel = "blip" | "class" | "confirmed";
