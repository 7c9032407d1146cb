import { expect, it } from "vitest";
import { sampleResult } from "../../../../demo/sample-result.ts";
import { bothSeats } from "../../../../demo/sample-room.ts";
import { cardFacts } from "./card-facts.ts";

const ENDING = "The station stands.";

it("the picture of a result tells who won and by how much, who commanded, and what became of every ship", () => {
  const facts = cardFacts(sampleResult, "terran", ENDING, bothSeats);
  expect(facts).toMatchObject({ title: "Terrans win", ending: ENDING, margin: 68, length: "7:11", historic: true });
  expect(facts.commanders).toEqual(["Captain Solan", "Glinn Corvat"]);
  expect(facts.ships.filter(({ side }) => side === "terran").map(({ fate }) => fate)).toEqual(["stands", "stands", "lost"]);
  expect(facts.ships.filter(({ side, fate }) => side === "alliance" && fate === "left")).toHaveLength(5);
});

it("each loss is told at its moment, as a loss of whoever owned the ship", () => {
  const lost = sampleResult.story.log.filter(({ kind }) => kind === "destroyed");
  const { losses } = cardFacts(sampleResult, "terran", ENDING, bothSeats);
  expect(losses).toHaveLength(lost.length);
  expect(losses.every(({ at }) => at > 0 && at <= 1)).toBe(true);
  lost.forEach(({ ship }, i) => {
    expect(losses[i]?.side).toBe(sampleResult.ships.find(({ name }) => name === ship)?.side);
  });
});

it("a battle nobody won has no margin, and nobody's history", () => {
  expect(cardFacts(sampleResult, null, ENDING, [])).toMatchObject({
    title: "Nobody has won",
    margin: null,
    historic: false,
    commanders: ["", ""],
  });
});
