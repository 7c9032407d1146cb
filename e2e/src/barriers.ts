import axeCore from "axe-core";
import type { Page } from "playwright-core";

/** What is asked of every page: the Web Content Accessibility Guidelines 2.2 up to AA, and names that hold what is read. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const BESIDES = { "label-content-name-mismatch": { enabled: true } };

/**
 * What keeps somebody from using a page, by axe-core: serious and critical faults, each with where it is.
 * Not for pages with a policy, which would forbid to ask.
 * @param parts selectors of the parts asked about; the whole page where none is given
 */
export async function barriersOn(page: Page, parts?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeCore.source);
  const options = { runOnly: RULES, rules: BESIDES, resultTypes: ["violations" as const] };
  return page.evaluate(
    async ({ among, options }) => {
      const { axe } = window as unknown as { axe: typeof axeCore };
      const { violations } = await axe.run({ include: among ?? ["html"] }, options);
      return violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
    },
    { among: parts && [...parts], options },
  );
}
