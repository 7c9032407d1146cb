/** The key of an account: taken elsewhere, or brought here. */
export const accountKey = {
  "key.own": "Your key",
  "key.what": "Whoever has this key is {name}. Keep a copy, and you can come back from any browser. Show it to nobody.",
  "key.copy": "Copy the key",
  "key.save": "Save as a file",
  "key.qr": "Your key as a QR code",
  "key.bring": "Bring a key from elsewhere",
  "key.paste": "Paste a key here",
  "key.file": "Open a file",
  "key.look": "Look whose it is",
  "key.replace": "Take the place of the account here?",
  "key.found": "This is the key of {name}.",
  "key.lose": "In this browser it takes the place of {name}, who can only come back by their own key.",
  "key.take": "Play as {name}",
  "key.same": "That is the key this browser has already.",
  "key.taken": "You are {name} now.",
} as const;
