/** Who one is: the name, the account behind it and its key. */
export const identity = {
  "identity.title": "You",
  "identity.none": "An account comes by itself once you play people. No mail, no password.",
  "identity.guest": "You play as a guest: no account can be had here just now.",
  "identity.foreign": "This server does not know your key, so you play as a guest.",
  "identity.startAnew": "Start anew here",
  "identity.bring": "Bring your account",
  "identity.rating": "Rating as {side}:",
  "identity.page": "Your page",
  "identity.account": "Account",
  "identity.key": "Your key",
  "identity.keepName": "Stay {name}",
  "identity.given":
    "{wished} is taken, or looks too much like another's name. You are called {given} for now: change that, or go on as you are.",
  "rating.hint": "Most likely between {low} and {high}",
  "player.page.of": "{name}'s page",
} as const;
