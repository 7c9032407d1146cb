import type { Signal } from "@preact/signals";
import { LazyPart } from "../../kit/lazy-part.tsx";

const loadDialog = () => import("./settings-dialog.tsx").then(({ SettingsDialog }) => SettingsDialog);

/** Settings, fetched when they are first opened. */
export function Settings({ open }: { open: Signal<boolean> }) {
  return open.value ? <LazyPart load={loadDialog} props={{ open }} /> : null;
}
