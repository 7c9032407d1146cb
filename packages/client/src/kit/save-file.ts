/** ms after which a browser has surely taken the bytes. */
const TAKEN_AFTER = 1000;

/** Lets the browser save a text as a file. */
export function saveFile(text: string, type: string, name: string): void {
  saveBlob(new Blob([text], { type }), name);
}

/** Lets the browser save bytes as a file. */
export function saveBlob(bytes: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN_AFTER);
}

/** Whether this browser may hand a file of this type to other programs. */
export function mayShare(type: string, name: string): boolean {
  return navigator.canShare?.({ files: [new File([], name, { type })] }) ?? false;
}

/** Hands a file to whatever program the player chooses, or saves it where that cannot be done. */
export async function shareOrSave(bytes: Blob, name: string): Promise<void> {
  if (!mayShare(bytes.type, name)) return saveBlob(bytes, name);
  try {
    await navigator.share({ files: [new File([bytes], name, { type: bytes.type })] });
  } catch (error) {
    // Who closes the list of programs has thought better of it.
    if (!(error instanceof DOMException && error.name === "AbortError")) saveBlob(bytes, name);
  }
}
