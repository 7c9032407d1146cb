import { type ComponentType, createElement, render } from "preact";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { LazyPart } from "./lazy-part.tsx";

/** As much of a page as is drawn into here: elements and texts, in their order. */
class Drawn {
  readonly nodeType: number;
  readonly localName: string;
  readonly childNodes: Drawn[] = [];
  readonly attributes: readonly never[] = [];
  readonly namespaceURI = "http://www.w3.org/1999/xhtml";
  parentNode: Drawn | null = null;
  data = "";

  constructor(localName: string, data: string | null = null) {
    this.localName = localName;
    this.nodeType = data === null ? 1 : 3;
    this.data = data ?? "";
  }

  get firstChild(): Drawn | null {
    return this.childNodes[0] ?? null;
  }
  get nextSibling(): Drawn | null {
    const beside = this.parentNode?.childNodes ?? [];
    return beside[beside.indexOf(this) + 1] ?? null;
  }
  get text(): string {
    return this.data + this.childNodes.map((child) => child.text).join("");
  }
  insertBefore(node: Drawn, before: Drawn | null): Drawn {
    node.parentNode?.removeChild(node);
    node.parentNode = this;
    this.childNodes.splice(before === null ? this.childNodes.length : this.childNodes.indexOf(before), 0, node);
    return node;
  }
  removeChild(node: Drawn): void {
    this.childNodes.splice(this.childNodes.indexOf(node), 1);
    node.parentNode = null;
  }
  remove(): void {
    this.parentNode?.removeChild(this);
  }
  setAttribute(): void {}
  removeAttribute(): void {}
  readonly #heard = new Map<string, (this: Drawn, event: object) => void>();
  addEventListener(type: string, hear: (this: Drawn, event: object) => void): void {
    this.#heard.set(type, hear);
  }
  /** Presses the first button in it. */
  press(): void {
    if (this.localName === "button") this.#heard.get("click")?.call(this, { type: "click" });
    else for (const child of this.childNodes) child.press();
  }
}

beforeAll(() => {
  vi.stubGlobal("document", {
    createElementNS: (_: string, name: string) => new Drawn(name),
    createTextNode: (data: string) => new Drawn("#text", data),
  });
});
afterAll(() => vi.unstubAllGlobals());

interface Props {
  readonly of: string;
}
type Load = () => Promise<ComponentType<Props>>;

const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

/** A page, each part it was asked to draw noted with what it was given. */
function page() {
  const drawn: string[] = [];
  const part = (name: string): Load => {
    const Part = ({ of }: Props) => {
      drawn.push(`${name} of ${of}`);
      return createElement("p", null, `${name} of ${of}`);
    };
    return async () => Part;
  };
  const root = new Drawn("main");
  const show = (load: Load, of: string, anew?: () => Promise<boolean>) =>
    render(createElement(LazyPart<Props>, { load, props: { of }, ...(anew && { anew }) }), root as never);
  return { drawn, part, root, show };
}

test("a part that takes another's place is never drawn as that one with its own props", async () => {
  const { drawn, part, root, show } = page();
  show(part("replay"), "a match");
  expect(root.text).not.toContain("replay");
  await settled();
  expect(root.text).toBe("replay of a match");
  show(part("profile"), "a player");
  expect(root.text).not.toContain("replay");
  await settled();
  expect(root.text).toBe("profile of a player");
  expect(new Set(drawn)).toEqual(new Set(["replay of a match", "profile of a player"]));
});

test("a part that comes after another was asked for is not shown in its place", async () => {
  const { part, root, show } = page();
  let arrive = (_: ComponentType<Props>) => {};
  const late = new Promise<ComponentType<Props>>((resolve) => {
    arrive = resolve;
  });
  show(() => late, "a match");
  await settled();
  show(part("profile"), "a player");
  arrive(await part("replay")());
  await settled();
  expect(root.text).toBe("profile of a player");
});

test("a part that cannot be fetched says so", async () => {
  const { root, show } = page();
  show(() => Promise.reject(new Error("gone")), "a match");
  await settled();
  expect(root.firstChild?.localName).toBe("div");
  expect(root.text).not.toContain("a match");
});

test("the way back from a part that cannot be fetched is to load the page anew, as often as it takes", async () => {
  const { root, show } = page();
  const answers = [false, true];
  let tries = 0;
  show(
    () => Promise.reject(new Error("gone")),
    "a match",
    async () => answers[tries++] ?? true,
  );
  await settled();
  const before = root.text;
  root.press();
  await settled();
  expect(root.text).not.toBe(before);
  expect(root.text).toContain("still does not answer");
  root.press();
  await settled();
  expect(tries).toBe(2);
});
