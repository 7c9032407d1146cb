/** Copies text. Pages over plain HTTP have no clipboard API: there a hidden field and the old command stand in. */
export async function copyText(text: string): Promise<boolean> {
  if (navigator.clipboard && window.isSecureContext) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => copyByField(text),
    );
  }
  return copyByField(text);
}

/** While a dialog is open, nothing outside it can be selected: the field goes into the dialog. */
function copyByField(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.style.position = "fixed";
  field.style.opacity = "0";
  (document.querySelector("dialog[open]") ?? document.body).append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  return copied;
}
