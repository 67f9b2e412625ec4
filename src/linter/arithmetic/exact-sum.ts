const fraction = /^-?\d+\.(\d+)$/;

/** Sum of values times factors without binary rounding; undefined where decimals would get lost. */
export function exactSum(terms: { value: number; factor: number }[]): number | undefined {
  const scale = 10 ** placesOf(terms);
  let sum = 0;
  for (const { value, factor } of terms) {
    const scaled = Math.round(value * scale) * factor;
    if (!Number.isSafeInteger(Math.round(scaled))) return undefined;
    sum += scaled;
  }
  return Number.isSafeInteger(Math.round(sum)) ? Math.round(sum) / scale : undefined;
}

/** Digits behind the decimal point that the terms need. */
function placesOf(terms: { value: number; factor: number }[]): number {
  let places = 0;
  for (const { value, factor } of terms) {
    if (Number.isInteger(value) && Number.isInteger(factor)) continue;
    places = Math.max(places, decimals(value) + decimals(factor));
  }
  return places;
}

/** Digits behind the decimal point. */
export function decimals(value: number): number {
  return fraction.exec(String(value))?.[1]?.length ?? 0;
}
