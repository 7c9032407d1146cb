import { TASK_KINDS } from "../../battle/state.ts";
import type { TaskView } from "../../sight/picture.ts";
import { indexIn, wordAt } from "../tables.ts";

/**
 * A ship's tasks as one text: kind, x, y, target, radius in whole numbers, apart by semicolons. Only an order changes it.
 */
export function packTasks(tasks: readonly TaskView[]): string {
  return tasks
    .map((task) => [indexIn(TASK_KINDS, task.kind), Math.round(task.x), Math.round(task.y), task.target, Math.round(task.radius)].join())
    .join(";");
}

export function unpackTasks(text: string): TaskView[] {
  if (text === "") return [];
  return text.split(";").map((part) => {
    const [kind = 0, x = 0, y = 0, target = -1, radius = 0] = part.split(",").map(Number);
    return { kind: wordAt(TASK_KINDS, kind, "hold"), x, y, target, radius };
  });
}
