import { decide } from "@terok-nor/commander/strategist/decide.ts";
import type { Choice, Question } from "@terok-nor/commander/strategist/question.ts";
import workerpool from "workerpool";

/** A thread in which strategists think, one question after the other. That it has begun is told at once. */
function think(question: Question): Choice {
  workerpool.workerEmit("begun");
  return decide(question);
}

workerpool.worker({ think });
