import type { Signal } from "@preact/signals";
import { t } from "../../i18n/t.ts";
import { Dialog } from "../../kit/dialog.tsx";
import { LazyPart } from "../../kit/lazy-part.tsx";
import type { Blocks } from "../../net/blocks.ts";
import type { About } from "./about.ts";

const loadForm = () => import("./about-form.tsx").then(({ AboutForm }) => AboutForm);

/** A window to report somebody, or to hear no more of them. */
export function AboutDialog({ about, blocks, open }: { about: About; blocks: Blocks | null; open: Signal<boolean> }) {
  return (
    <Dialog open={open} title={t("talk.about.title", { name: about.name })} kind="about-player">
      <LazyPart load={loadForm} props={{ about, blocks }} />
    </Dialog>
  );
}
