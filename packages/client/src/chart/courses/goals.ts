import { type GoalId, isContact, isShadowThing, shadowOfThing, squadronOfGoal } from "@terok-nor/shared/ships/ids.ts";
import type { ChartMotion, ChartPicture } from "@terok-nor/shared/sight/chart-picture.ts";
import { chartContactName, squadronName } from "../../battle/words/chart-names.ts";
import { t } from "../../i18n/t.ts";

/** Whether a chart shows the things of both sides, as onlookers and replays may see it. */
export function showsBoth({ squadrons, rebels }: ChartPicture): boolean {
  return rebels !== null && squadrons.length > 0;
}

/** What somebody on the chart goes after: its place and what it is called; null where that is not known (any more). */
export function goalOf(chart: ChartPicture, id: GoalId): { readonly place: ChartMotion; readonly name: string } | null {
  if (id < 0) return null;
  if (!showsBoth(chart)) {
    const contact = chart.contacts.find((one) => one.id === id);
    return contact ? { place: contact, name: chartContactName(id) } : null;
  }
  const { rebels, squadrons } = chart;
  // Whoever sees both sides is told of shadows, squadrons, and of nothing else but the raider.
  if (isShadowThing(id)) {
    const shadow = rebels?.shadows.find((one) => one.id === shadowOfThing(id));
    return shadow ? { place: shadow, name: t("chart.shadow", { number: shadow.id + 1 }) } : null;
  }
  if (isContact(id)) {
    const squadron = squadrons.find((one) => one.id === squadronOfGoal(id));
    return squadron ? { place: squadron, name: squadronName(squadron) } : null;
  }
  return rebels ? { place: rebels.raider, name: t("chart.raider") } : null;
}
