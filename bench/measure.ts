import { cpus, totalmem } from "node:os";

/** What the figures were measured on. */
export function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpu?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ${memory} GiB, Node ${process.version}`;
}

/** The median of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** Median milliseconds of one call, after as many calls to warm up. */
export function millisecondsOf(work: () => unknown, runs: number): number {
  const times: number[] = [];
  for (let run = 0; run < runs * 2; run += 1) {
    const from = performance.now();
    work();
    if (run >= runs) times.push(performance.now() - from);
  }
  return median(times);
}

/** Calls a second: the median of five slices of the given length, after one to warm up. */
export function perSecond(work: () => unknown, sliceMs = 500): number {
  const rates: number[] = [];
  for (let slice = 0; slice < 6; slice += 1) {
    const from = performance.now();
    let calls = 0;
    do {
      for (let call = 0; call < 50; call += 1) work();
      calls += 50;
    } while (performance.now() - from < sliceMs);
    if (slice > 0) rates.push((calls * 1000) / (performance.now() - from));
  }
  return median(rates);
}

/** One line of a report: what was measured, against which baseline, and the ratio. */
export function report(
  what: string,
  measured: number,
  unit: string,
  baseline: { readonly name: string; readonly figure: number },
  budget = "",
): void {
  const ratio = (measured / baseline.figure).toFixed(2);
  console.log(
    `${what}: ${digits(measured)} ${unit}; ${baseline.name}: ${digits(baseline.figure)} ${unit}; ratio ${ratio}${budget && `; budget ${budget}`}`,
  );
}

function digits(figure: number): string {
  return figure >= 100 ? Math.round(figure).toLocaleString("en") : figure.toFixed(2);
}
