import { LazyPart } from "../../kit/lazy-part.tsx";
import type { ResultProps } from "./result-page.tsx";

const loadPage = () => import("./result-page.tsx").then(({ ResultPage }) => ResultPage);

/** Fetches the page of the result while the battle is still fought. */
export function prepareResult(): void {
  loadPage().catch(() => undefined);
}

/** How it ended and why, what became of everybody, and the way to another battle; brought when it is first wanted. */
export function ResultScreen(props: ResultProps) {
  return <LazyPart load={loadPage} props={props} />;
}
