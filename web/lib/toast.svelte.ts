/** A short message about something that has just been done. */
export interface ToastMessage {
  readonly id: number;
  readonly text: string;
  readonly kind: "good" | "error";
}

/** Long enough to read two lines; what must not be missed belongs into the page. */
const shownMs = 8_000;

let count = 0;
let shown = $state<readonly ToastMessage[]>([]);

/** The messages on the page now. */
export function toasts(): readonly ToastMessage[] {
  return shown;
}

/** Shows a message at the edge of the page; screen readers say it. */
export function toast(text: string, kind: ToastMessage["kind"] = "good"): void {
  count += 1;
  const message = { id: count, text, kind };
  shown = [...shown, message];
  setTimeout(() => dismiss(message.id), shownMs);
}

export function dismiss(id: number): void {
  shown = shown.filter((message) => message.id !== id);
}
