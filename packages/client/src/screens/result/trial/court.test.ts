import { ACCUSED, type Charge, FINDINGS } from "@terok-nor/shared/aftermath/trial.ts";
import { expect, it } from "vitest";
import { sampleStory } from "../../../../demo/sample-story.ts";
import { foreseen, offered } from "./court.ts";

it("the first three entries offered make as strong a charge as any of the others would", () => {
  for (const accused of ACCUSED.alliance) {
    const places = offered(sampleStory, "alliance", accused);
    const [one = 0, two = 1, three = 2] = places;
    const best = foreseen(sampleStory, "alliance", { accused, evidence: [one, two, three] });
    expect(best).not.toBeNull();
    const last = places.slice(-3) as unknown as Charge["evidence"];
    const other = places.length > 3 ? foreseen(sampleStory, "alliance", { accused, evidence: last }) : best;
    expect(FINDINGS.indexOf(best ?? "laughed-out")).toBeGreaterThanOrEqual(FINDINGS.indexOf(other ?? "laughed-out"));
  }
});

it("of a charge the court would refuse nothing can be foreseen", () => {
  expect(foreseen(sampleStory, "terran", { accused: "garak", evidence: [1, 2, 3] })).toBeNull();
  expect(foreseen(sampleStory, "alliance", { accused: "garak", evidence: [1, 1, 3] })).toBeNull();
});
