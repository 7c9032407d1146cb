/** The scapegoat: the loser of a battle blames somebody, and a court finds. */
export const trial = {
  "trial.title": "The court sits",
  "trial.title.terran": "The rebel council sits",
  "trial.title.alliance": "The Regent's court sits",
  "trial.offer.terran": "Somebody lost this battle, and the council would like a name. It need not be yours.",
  "trial.offer.alliance": "The Regent wants to know whose fault this is. He has asked you first, which is a courtesy.",
  "trial.left": "{left} to bring a charge",
  "trial.bring": "Bring a charge",
  "trial.blame": "Take the blame",
  "trial.blame.note": "Nobody is charged. The defeat stays yours, and so does some dignity.",
  "trial.blamed": "You took the blame. The clerk had to look up the form for it.",
  "trial.preparing": "{name} is preparing a charge",
  "trial.preparing.text": "Somebody on their own side is about to have lost this battle. {left} left to name them.",
  "trial.lapsed": "No charge was brought. The loser takes the blame, as losers seldom do.",
  "trial.who": "Whom do you accuse?",
  "trial.proof": "Three entries of the log that speak against them",
  "trial.proof.hint": "The strongest are on top.",
  "trial.proof.hint.all": "Whatever is in the log is true, and can be cited.",
  "trial.proof.all": "Show the whole log",
  "trial.proof.few": "Show the strongest only",
  "trial.proof.none": "Nothing in the log speaks against them. It can still be cited.",
  "trial.proof.count": "{count} of 3",
  "trial.first": "Choose somebody first.",
  "trial.estimate": "How it looks",
  "trial.estimate.none": "Pick three entries.",
  "trial.estimate.laughed-out": "The court will laugh, and not with you.",
  "trial.estimate.doubtful": "Thin. It may pass, late in the day.",
  "trial.estimate.plausible": "Plausible. Heads have been lost over less.",
  "trial.estimate.damning": "Damning. Bring it before somebody else does.",
  "trial.charge": "Bring the charge against {name}",
  "trial.charge.none": "Bring the charge",
  "trial.cancel": "Not yet",
  "trial.verdict": "The verdict on {name}",
  "trial.evidence": "The evidence",
  "trial.finding.laughed-out": "Laughed out of court",
  "trial.finding.doubtful": "Doubtful",
  "trial.finding.plausible": "Plausible",
  "trial.finding.damning": "Damning",
  "trial.kept": "{percent} % of what the defeat cost is struck from the commander's record.",
  "trial.kept.none": "The commander's record bears the whole defeat.",
  "trial.honour": "Nothing was at stake but honour. There was some of it about.",

  "accused.sisko": "Benjamin Sisko",
  "accused.obrien": "“Smiley” O'Brien",
  "accused.jennifer": "Jennifer Sisko",
  "accused.bashir": "Julian Bashir",
  "accused.jadzia": "Jadzia Dax",
  "accused.kira": "Intendant Kira",
  "accused.garak": "Elim Garak",
  "accused.worf": "Regent Worf",
  "accused.sisko.who": "Captain of the Defiant. Whatever befell her, his hand was on the chair.",
  "accused.obrien.who": "Chief engineer. What was not built, broke or blew up was his to build.",
  "accused.jennifer.who": "Professor. Her dampers, her calculations, and her idea to fetch that captain.",
  "accused.bashir.who": "Captain of the raider. He was sent to delay a fleet. Here it is.",
  "accused.jadzia.who": "She flew the warp shadows. Some of them fooled nobody.",
  "accused.kira.who": "The Intendant. She lost the station to begin with, and was talkative in captivity.",
  "accused.garak.who": "The adviser. He knew the odds, he gave counsel, and he is always somewhere near a defeat.",
  "accused.worf.who": "The Regent. He led from the flagship. Accusing him is bold, and usually brief.",

  "accused.sisko.telling": "Sisko heard it standing. “I was told she'd fly,” he said. “Nobody mentioned for how long.”",
  "accused.obrien.telling": "O'Brien asked whether they would like it fixed, or would like to go on talking about it.",
  "accused.jennifer.telling": "Jennifer Sisko corrected the prosecution's arithmetic, twice, in the prosecution's favour.",
  "accused.bashir.telling": "Bashir pleaded that eight hours is a long time, and that he had filled every one of them with heroism.",
  "accused.jadzia.telling": "Jadzia said that a shadow nobody believes has still been looked at, and asked who had done the looking.",
  "accused.kira.telling": "Kira smiled at the court until two of its members had to be excused.",
  "accused.garak.telling":
    "Garak thanked the court for its attention and hoped that, in time, it would find the real culprit. He had a list.",
  "accused.worf.telling": "The Regent presided over his own trial, sustained his own objections, and threw the table.",

  "verdict.terran.laughed-out.0":
    "The council listened to the end, which was decent of it. Then somebody at the back asked whether the charge was a joke, and {name} bought the drinks for whoever thought of it. It will be told in the docking ring for years, and never to your advantage.",
  "verdict.terran.laughed-out.1":
    "“So {name} did all that,” said the chair, “while you commanded.” The minutes record a silence, then laughter, then lunch. No blame was moved an inch.",
  "verdict.terran.laughed-out.2":
    "The council weighed the evidence in one hand. The other hand it needed for its face. {name} walks, and was offered your seat, out of politeness, and declined it, out of taste.",
  "verdict.terran.doubtful.0":
    "There is something in it, the council found, much as there is something in the soup. {name} was told to be more careful. You were told the same, and at greater length.",
  "verdict.terran.doubtful.1":
    "The council split, argued, and ran out of chairs. {name} keeps their post under observation, by people who like them. A little of the defeat has rubbed off; most of it has your name sewn in.",
  "verdict.terran.doubtful.2":
    "“We cannot say it was {name},” the chair summed up, “and we cannot say that it was not, but we can say who was in command.” A small note was made in the margin of a large report.",
  "verdict.terran.plausible.0":
    "The council did not like hearing it, and liked less that it was so. {name} will be working the lower pylons for a while, where the air is thin and the company is Cardassian plumbing. You are believed, if not thanked.",
  "verdict.terran.plausible.1":
    "Three entries, three nods around the table. Nobody calls it treason, as everybody has done worse on a bad day; but {name} has been asked to explain theirs in writing, and a good share of this defeat with it.",
  "verdict.terran.plausible.2":
    "The council finds that {name} might have done better, and that this is more than can be said of most plans. The blame is to be shared. You get the smaller half, if you stop talking now.",
  "verdict.terran.damning.0":
    "Nobody spoke for {name}. Even the friends looked at the log, then at the floor. The council thanks you for your candour and asks you, in the same breath, never to bring a case against any of its members.",
  "verdict.terran.damning.1":
    "It is all there, with the minute it happened. {name} asked for time to prepare a defence and was asked in return what for. The rebellion forgives a great deal; it has begun by forgiving you.",
  "verdict.terran.damning.2":
    "The council deliberated for as long as it takes to say yes. {name} is relieved of duty, of rank, and of the good bunk. History will say that you did what could be done; the council has the historian's address.",

  "verdict.alliance.laughed-out.0":
    "The Regent laughed. It is a large laugh, and it went around the hall twice. When it came back to you, he was no longer smiling. {name} has been dismissed with a pat on the shoulder; you have been dismissed.",
  "verdict.alliance.laughed-out.1":
    "A fine story, the court found, and well told. It wanted only a culprit. {name} applauded from the dock. The scribe asks whether you would like your defeat framed.",
  "verdict.alliance.laughed-out.2":
    "“Is that all?” asked the Regent, and it was. A guard had to be led out, weeping with mirth. The charge against {name} will be kept with the court's other curiosities, between the tribble and the tax return.",
  "verdict.alliance.doubtful.0":
    "The court can see how an honest mind might come to suspect {name}. It wonders how yours did. A trace of doubt has been entered in the record; the defeat stands a little above it, under your name.",
  "verdict.alliance.doubtful.1":
    "The Regent leaned to the left, where they say it was {name}, then to the right, where they say it was you, and then called for wine. Nobody was executed. In this court that counts as an acquittal all round.",
  "verdict.alliance.doubtful.2":
    "Two of the three proofs were admired and one was believed. {name} will be watched for a week by people who are themselves watched. You may keep your head, which was not under discussion until you raised it.",
  "verdict.alliance.plausible.0":
    "One hears such things about {name}, and now one has heard them under oath. The court has sent for a smaller chair. Your part in the affair has been described as unlucky, a word that costs a great deal in this hall.",
  "verdict.alliance.plausible.1":
    "It hangs together, said the Regent, and looked at {name} as if to see what else might. A good part of the defeat changes owner today. Do not celebrate within earshot.",
  "verdict.alliance.plausible.2":
    "“A simple case,” murmured somebody in the second row, “and so convenient.” The court heard only the first half. {name} is to write an account of it, in a room without windows.",
  "verdict.alliance.damning.0":
    "The hall was silent but for the sound of {name}'s friends moving their chairs away. The Regent needed one word and used it. You leave as you came, in command, which is the rarest way out of this room.",
  "verdict.alliance.damning.1":
    "Rarely has guilt been so well documented by an interested party. {name} has been taken where the questions are asked. The court regrets that so able a commander was so badly served; it suggests that you regret it, too, and visibly.",
  "verdict.alliance.damning.2":
    "There are three proofs, and the Regent read each aloud, slowly, in the direction of {name}. When he had done there was not much left to decide. The collar has been measured, and it is not your size.",
} as const;
