import { WORK_IDS, WORKS, type WorkId } from "@terok-nor/shared/approach/works.ts";
import type {
  ChartContact,
  ChartPicture,
  OwnChartRaider,
  OwnSquadron,
  RebelChart,
  WorkView,
} from "@terok-nor/shared/sight/chart-picture.ts";

/** Hand-made moments of the approach: for looking at the chart, and for tests of what reads it. */

export function ownSquadron(id: number, rest: Partial<OwnSquadron> = {}): OwnSquadron {
  return {
    id,
    main: false,
    x: 0,
    y: -8,
    heading: 90,
    speed: 1,
    ships: [
      { id: 20 + id, cls: "bird", hull: 1, lag: 0 },
      { id: 30 + id, cls: "bird", hull: 1, lag: 0 },
    ],
    course: [{ x: 0, y: 0 }],
    chase: -1,
    join: -1,
    pace: "cruise",
    sweep: false,
    strain: 0,
    stalled: 0,
    scans: -1,
    eta: 8,
    there: false,
    ...rest,
  };
}

export function chartContact(id: number, rest: Partial<ChartContact> = {}): ChartContact {
  return {
    id,
    x: 0,
    y: 0,
    heading: 0,
    speed: 1.7,
    level: "blip",
    scan: 0.1,
    seen: true,
    age: 0,
    error: 0,
    ships: null,
    detail: null,
    ...rest,
  };
}

const STILL_RAIDER: OwnChartRaider = {
  x: 0,
  y: 0,
  heading: 0,
  speed: 0,
  course: [],
  chase: -1,
  hull: 1,
  wait: 0,
  home: true,
  supposed: 0,
};

type RebelRest = Partial<Omit<RebelChart, "works">> & { readonly works?: Partial<Record<WorkId, Partial<WorkView>>> };

export function rebelChart({ works = {}, ...rest }: RebelRest = {}): RebelChart {
  return {
    raider: STILL_RAIDER,
    shadows: [],
    charges: 6,
    shadowLimit: 4,
    works: WORK_IDS.map((id) => ({ id, done: WORKS[id].start * WORKS[id].hours, teams: 0, next: -1, ...works[id] })),
    teams: 6,
    idle: 6,
    hurt: 0,
    hurtFor: 0,
    sisko: null,
    siskoThere: true,
    obrien: true,
    expected: 8,
    ...rest,
  };
}

export function terranChart(rest: RebelRest = {}, contacts: readonly ChartContact[] = [], hour = 0): ChartPicture {
  return { hour, contacts, squadrons: [], rebels: rebelChart(rest) };
}

export function allianceChart(squadrons: readonly OwnSquadron[], contacts: readonly ChartContact[] = [], hour = 0): ChartPicture {
  return { hour, contacts, squadrons, rebels: null };
}
