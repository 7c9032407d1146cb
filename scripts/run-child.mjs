import { spawn } from "node:child_process";
import { constants } from "node:os";

/**
 * Runs a program that shares this one's terminal, passes signals on to it and waits for its end.
 * @param {string} program
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<number>} its exit code, or 128 + the signal's number, as shells count
 */
export function runChild(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: "inherit", ...options });
    const passOn = (signal) => child.kill(signal);
    // In a terminal Ctrl-C reaches the child by itself; a second one would cut its graceful stop short.
    const onInterrupt = process.stdin.isTTY ? () => {} : passOn;
    process.on("SIGINT", onInterrupt).on("SIGTERM", passOn).on("SIGHUP", passOn);
    const letGo = () => process.off("SIGINT", onInterrupt).off("SIGTERM", passOn).off("SIGHUP", passOn);
    child.once("error", (error) => {
      letGo();
      reject(error);
    });
    child.once("exit", (code, signal) => {
      letGo();
      resolve(signal === null ? (code ?? 1) : 128 + constants.signals[signal]);
    });
  });
}
