import { effect } from "@preact/signals";
import type { Picture } from "@terok-nor/shared/sight/picture.ts";
import { useEffect, useMemo } from "preact/hooks";
import { newestPlace } from "../battle/alerts/alerts.ts";
import type { EventFeed } from "../battle/alerts/feed.ts";
import { followPointerKind } from "../battle/hand/pointer-kind.ts";
import type { Sight } from "../battle/sight/sight.ts";
import { viewOf } from "../battle/sight/view-of.ts";
import { feedChartEvents } from "./chart-feed.ts";
import { listenToChartKeys } from "./hand/chart-keys.ts";
import { createPlot, frameAll, lookAtPlace, type Plot, raiderOn } from "./hand/plot.ts";

/** What every screen with the chart has while it is shown: a hand on it, its events in words, the keys. */
export function useChart(bridge: Sight): { readonly plot: Plot; readonly feed: EventFeed } {
  const plot = useMemo(() => createPlot(bridge), [bridge]);
  const feed = useMemo(() => feedChartEvents(bridge), [bridge]);
  useEffect(() => {
    const stopKeys = listenToChartKeys(plot, () => {
      const at = newestPlace(feed.alerts.peek());
      if (at) lookAtPlace(plot, at);
    });
    const stopPointer = followPointerKind();
    return () => {
      stopPointer();
      stopKeys();
      feed.stop();
    };
  }, [plot, feed]);
  useEffect(() => tellWhatIsShown(plot), [plot]);
  useChosen(plot, bridge.picture.value);
  return { plot, feed };
}

/** Lets it be known what part of the chart is on screen, for as long as it is. */
function tellWhatIsShown({ view, size, bridge }: Plot): () => void {
  const { charted } = bridge.mind;
  const stop = effect(() => {
    const { x, y, scale } = view.value;
    const [width, height] = [size.value.width / scale, size.value.height / scale];
    charted.value = width > 0 ? { x: x - width / 2, y: y - height / 2, width, height } : null;
  });
  return () => {
    stop();
    charted.value = null;
  };
}

/** Somebody always takes orders: the main squadron or the raider, at first and when the chosen one is gone. */
function useChosen(plot: Plot, picture: Picture | null): void {
  const chart = picture?.chart;
  const view = picture && viewOf(picture);
  useEffect(() => {
    if (!chart) return;
    const { squadrons, rebels } = chart;
    const raider = rebels ? raiderOn(chart) : -1;
    const known = squadrons.some((one) => one.id === plot.own.peek()) || (rebels !== null && plot.own.peek() === raider);
    if (!known) plot.own.value = squadrons.find((one) => one.main)?.id ?? raider;
  }, [chart, plot]);
  useEffect(() => {
    plot.picked.value = -1;
    if (plot.size.peek().width > 0) frameAll(plot);
  }, [view, plot]);
}
