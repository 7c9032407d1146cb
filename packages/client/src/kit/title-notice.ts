/** ms each of the two titles is shown, and ms after which only the usual one is. */
const BLINK = 900;
const FOR = 15_000;

/** Takes the notice that is shown out of the title again. */
let stopShown = (): void => undefined;

/** Shows a text in the tab's title, in turn with the usual one, until somebody looks at the page or another text comes. */
export function noticeInTitle(text: string): void {
  // Else the old notice would pass for the usual title, and come back for good.
  stopShown();
  const usual = document.title;
  let on = false;
  const stop = () => {
    clearInterval(timer);
    clearTimeout(end);
    removeEventListener("focus", stop);
    document.title = usual;
    stopShown = () => undefined;
  };
  const blink = () => {
    on = !on;
    document.title = on ? text : usual;
  };
  const timer = setInterval(blink, BLINK);
  const end = setTimeout(stop, FOR);
  blink();
  addEventListener("focus", stop);
  stopShown = stop;
}
