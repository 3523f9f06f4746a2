/** `NT$1,200`. */
export function formatMoney(twd: number): string {
  return twd < 0 ? `−NT$${grouped(-twd)}` : `NT$${grouped(twd)}`;
}

/** `05:30`, with seconds only where there are any. */
export function formatClock(msOfDay: number): string {
  const seconds = Math.floor(msOfDay / 1000);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  if (seconds % 60 !== 0) clock.push(seconds % 60);
  return clock.map((part) => String(part).padStart(2, "0")).join(":");
}

/** `3:30:00`, as race results are written; fractions of a second down to the last digit that counts. */
export function formatDuration(ms: number): string {
  const sign = ms < 0 ? "−" : "";
  const total = Math.abs(ms);
  const seconds = Math.floor(total / 1000);
  const fraction =
    total % 1000 === 0
      ? ""
      : `.${String(total % 1000)
          .padStart(3, "0")
          .replace(/0+$/u, "")}`;
  const minutes = String(Math.floor(seconds / 60) % 60).padStart(2, "0");
  const rest = String(seconds % 60).padStart(2, "0");
  return `${sign}${Math.floor(seconds / 3600)}:${minutes}:${rest}${fraction}`;
}

/** A figure with thousands separators. */
export function grouped(figure: number): string {
  const [whole, fraction] = String(figure).split(".") as [string, string?];
  const groups = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/gu, ",");
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}
