/** ms after which a browser has surely taken the bytes. */
const TAKEN_AFTER = 1000;

/** Lets the browser save a text as a file. */
export function saveFile(text: string, type: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN_AFTER);
}
