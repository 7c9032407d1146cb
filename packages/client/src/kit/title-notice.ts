/** ms each of the two titles is shown, and ms after which only the usual one is. */
const BLINK = 900;
const FOR = 15_000;

/** Shows a text in the tab's title, in turn with the usual one, until somebody looks at the page. */
export function noticeInTitle(text: string): void {
  const usual = document.title;
  let on = false;
  const stop = () => {
    clearInterval(timer);
    clearTimeout(end);
    removeEventListener("focus", stop);
    document.title = usual;
  };
  const blink = () => {
    on = !on;
    document.title = on ? text : usual;
  };
  const timer = setInterval(blink, BLINK);
  const end = setTimeout(stop, FOR);
  blink();
  addEventListener("focus", stop);
}
