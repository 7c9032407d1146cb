import { t } from "../i18n/t.ts";

/** How many people watch, where anybody does. */
export function Audience({ count }: { count: number }) {
  if (count <= 0) return null;
  const text = count === 1 ? t("conduct.audience.one") : t("conduct.audience", { count });
  return (
    <p class="audience" title={text}>
      <svg viewBox="0 0 20 20" width="15" height="15" aria-hidden="true">
        <path
          d="M1.5 10C4 5.8 7 4 10 4s6 1.8 8.5 6c-2.5 4.2-5.5 6-8.5 6s-6-1.8-8.5-6z"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
        />
        <circle cx="10" cy="10" r="2.6" fill="currentColor" />
      </svg>
      <b class="mono" aria-hidden="true">
        {count}
      </b>
      <span>{text}</span>
    </p>
  );
}
