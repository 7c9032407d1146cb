/** Reporting a player, and hearing no more of them. */
export const aboutPlayer = {
  "about.block": "For yourself",
  "about.block.text":
    "Block {name}: you see nothing they say any more, here and later, and a search for an opponent never brings you together. They are not told.",
  "about.block.guest":
    "Block {name}: you see nothing they say in this battle any more. They are not told. A guest has no account by which they could be known again.",
  "about.blocked.text": "You have blocked {name}. Whatever they say does not reach you.",
  "about.block.go": "Block {name}",
  "about.unblock.go": "Unblock {name}",
  "about.report": "For whoever runs this server",
  "about.report.lines":
    "Report them, and the last things that were said go along, as the server told them to you. They are not told who reported them.",
  "about.report.text": "Report them. They are not told who reported them.",
  "about.reason": "What is wrong?",
  "about.reason.insult": "Insults or threats",
  "about.reason.hate": "Hatred of a group of people",
  "about.reason.spam": "Spam or advertising",
  "about.reason.name": "An unfit name",
  "about.reason.cheating": "Cheating, or losing on purpose",
  "about.reason.other": "Something else",
  "about.words": "In your own words, if you like",
  "about.report.go": "Report {name}",
  "about.report.sent": "Reported. Whoever runs this server reads it and decides what to do; you get no answer here.",
  "about.open": "Report or block",
  "about.open.name": "Report or block {name}",
  "about.who": "Whom?",
} as const;
