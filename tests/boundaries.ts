import { posix } from "node:path";
import { CLIENT, CLIENT_HOSTS, CLIENT_MAY_RUN, FORBIDDEN_IN_RULES, PACKAGES, SHARED } from "./import-rules.ts";

/** A source without its comments; strings stay, as imports are strings. */
export function withoutComments(source: string): string {
  return source.replace(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (_, string) => string ?? " ",
  );
}

/** Every module a source names: static, type-only, dynamic and re-exporting imports alike. */
export function importsOf(source: string): string[] {
  const pattern = /\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g;
  return [...withoutComments(source).matchAll(pattern)].map((match) => match[1]);
}

/** Where an import lands: a path from packages/ for the project's own files, or null for a library. */
export function landing(file: string, specifier: string): string | null {
  if (specifier.startsWith(".")) return posix.join(posix.dirname(file), specifier);
  const own = /^@terok-nor\/([^/]+)(?:\/(.+))?$/.exec(specifier);
  return own === null ? null : `packages/${own[1]}/src/${own[2] ?? "index.ts"}`;
}

/** The packages whose folders stand over one another. */
const FLOORS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = { shared: SHARED, client: CLIENT };

/** Names what is wrong with one import, or null. Paths are from the root: "packages/shared/src/math/trig.ts". */
function faultOf(file: string, target: string): string | null {
  const [, fromPackage, , fromFolder] = file.split("/");
  const [top, toPackage, , toFolder, ...rest] = target.split("/");
  if (top !== "packages") return `${file} reaches out of packages/ to ${target}`;
  if (fromPackage !== toPackage && !PACKAGES[fromPackage]?.includes(toPackage))
    return `${fromPackage} may not import ${toPackage}: ${file}`;
  const floors = fromPackage === toPackage ? FLOORS[fromPackage] : undefined;
  if (floors !== undefined && fromFolder !== toFolder && fromFolder in floors && !floors[fromFolder].includes(toFolder)) {
    return `${fromPackage}/${fromFolder} may not import ${fromPackage}/${toFolder}: ${file}`;
  }
  const isRule = toPackage === "shared" && toFolder === "battle" && rest[0] === "rules";
  const allowedIn = CLIENT_MAY_RUN[rest[1]];
  if (fromPackage === "client" && isRule && (allowedIn === undefined || !file.startsWith(allowedIn))) {
    return `a screen may run no rule but helm: ${file} imports ${target}`;
  }
  if (fromPackage === "client" && toPackage === "host" && !file.startsWith(CLIENT_HOSTS))
    return `only the page's own host of battles may import ${target}: ${file}`;
  return null;
}

/** Every import of a source that runs against the directions, in words. */
export function forbiddenImports(file: string, source: string): string[] {
  return importsOf(source)
    .filter((specifier) => !specifier.endsWith(".css"))
    .map((specifier) => landing(file, specifier))
    .filter((target) => target !== null)
    .map((target) => faultOf(file, target))
    .filter((fault) => fault !== null);
}

/** Every use, in a source of the rules, of something that is not the same in each engine and each run. */
export function impurities(file: string, source: string): string[] {
  const code = withoutComments(source);
  return FORBIDDEN_IN_RULES.filter(([, pattern]) => pattern.test(code)).map(([what]) => `${file} uses ${what}`);
}
