import type { Choice, Question } from "@terok-nor/commander/strategist/question.ts";
import workerpool from "workerpool";

/** Seeds by which a test tells this thread to die of a question, or to fail at it. */
const DEADLY = 666;
const PUZZLING = 667;

/** Stands in for the thread in which strategists think: stays with the standing way, or goes under. */
function think({ seed, standing }: Question): Choice {
  workerpool.workerEmit("begun");
  if (seed === DEADLY) process.exit(1);
  if (seed === PUZZLING) throw new Error("on purpose");
  return { way: standing, odds: 1, other: standing, otherOdds: 1, peril: null, battles: 0 };
}

workerpool.worker({ think });
