const fraction = /^-?\d+\.(\d+)$/;

/** Sum of values times factors without binary rounding; undefined where decimals would get lost. */
export function exactSum(terms: { value: number; factor: number }[]): number | undefined {
  const places = Math.max(0, ...terms.flatMap(({ value, factor }) => [decimals(value), decimals(factor)]));
  const scale = 10 ** places;
  let sum = 0;
  for (const { value, factor } of terms) {
    const scaled = Math.round(value * scale) * factor;
    if (!Number.isSafeInteger(scaled) && decimals(factor) === 0) return undefined;
    sum += scaled;
  }
  return Number.isSafeInteger(Math.round(sum)) ? Math.round(sum) / scale : undefined;
}

/** Digits behind the decimal point. */
function decimals(value: number): number {
  return fraction.exec(String(value))?.[1]?.length ?? 0;
}
