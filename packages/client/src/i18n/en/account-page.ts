/** One's own account: what is kept about one, whom one has blocked, and the end of it. */
export const accountPage = {
  "account.title": "Your account",
  "account.none": "This browser has no account, so this server keeps none about you. One comes by itself once you play people.",
  "account.named": "You are {name}.",
  "account.blocked": "Whom you have blocked",
  "account.blocked.none": "Nobody. You can block somebody from the talk, after a battle, and on their page.",
  "account.blocked.since": "since {since}",
  "account.unblock": "Unblock",
  "account.unblock.name": "Unblock {name}",
  "account.data": "What is kept about you",
  "account.data.text":
    "One file with all of it: account, ratings and how they changed, battles, marks, whom you have blocked, what you have reported.",
  "account.data.go": "Download all that is kept about you",
  "account.delete": "Delete the account",
  "account.delete.text":
    "Your key is worth nothing from then on, in any browser. Ratings, marks, blocks and your name go. Battles stay, under nobody's name. It cannot be undone.",
  "account.delete.now": "If you are in a battle, it goes on to its end without your name, and counts for nobody.",
  "account.delete.name": "Type your name to delete it: {name}",
  "account.delete.go": "Delete {name} for good",
  "account.deleted": "The account is deleted.",
  "privacy.title": "Privacy",
  "privacy.lead":
    "What this game keeps about you, why, for how long, and who sees it. Whoever runs the server you play on is answerable for it; ask them if a question is left.",
  "privacy.account.title": "Your account",
  "privacy.account":
    "A public id, your name, when the account was made, battles fought and won, and a rating for each side. There is no mail address, no password and no real name. Anyone can see all of that on your page. It is kept until you delete the account. Your key is kept in your browser alone; the server can only tell whether it is a good one.",
  "privacy.battles.title": "Battles",
  "privacy.battles":
    "Every battle is kept for good, with the names of both, what was ordered and how it ended, so that it can be seen again. Anyone can. Marks for battles you left, and for matches found and not fought, keep people from quick matches for a while; only you and whoever runs the server can read them.",
  "privacy.talk.title": "What is said",
  "privacy.talk":
    "Talk is not written down. A room holds the last {lines} lines in memory for as long as it is open. If somebody reports somebody, those lines are kept with the report, as far as the reporter was told them.",
  "privacy.reports.title": "Reports and blocks",
  "privacy.reports":
    "A report holds who reported whom, when, in which battle, the reason, the reporter's words and those lines. Only whoever runs the server reads it. It is deleted {closed} days after it is closed, and after {open} days at the latest. What was done about it is noted in a log for {deeds} days. Whom you have blocked only you can see. A mute, a bar or a name you were given is kept until it ends.",
  "privacy.addresses.title": "Addresses",
  "privacy.addresses":
    "The server counts in memory how much comes from each internet address, so that nobody floods it, and forgets it. They are written neither into the archive nor into the game's own log. A proxy in front of the server may keep a log of its own; ask whoever runs it.",
  "privacy.browser.title": "In your browser",
  "privacy.browser":
    "Your key, your name, your choices and settings, which hints you know, and as a guest whom you have blocked; for as long as the tab is open, your seat in a battle or what you are looking for. No cookies. Pages load nothing from other sites, and nothing counts or follows you.",
  "privacy.others.title": "On a local network",
  "privacy.others":
    "A server opened to the local network tells others there which battles are open and going on, with the names of those who fight.",
  "privacy.rights.title": "Get it, or delete it",
  "privacy.rights":
    "On the page of your account you can download all that is kept about you and delete the account. After that its id and name stand in no table of the archive any more, except where others have typed the name in their own words. A fingerprint of both is kept for {name} days, so that nobody takes the name at once to pass for you. Copies that whoever runs the server made before hold the account until they are thrown away. Replays that others have saved as files are theirs.",
  "privacy.rights.go": "To your account",
} as const;
