/** Gives numbers that no annotation of a document bears yet. */
export class Ids {
  readonly #used = new Set<number>();
  #last = -1;

  /** Taken by the document. */
  add(id: string | undefined): void {
    if (id === undefined || !/^\d{1,10}$/.test(id)) return;
    const number = Number(id);
    this.#used.add(number);
    // Some programs write random numbers close to the largest: it is counted from below them.
    if (number < largest) this.#last = Math.max(this.#last, number);
  }

  next(): number {
    do this.#last++;
    while (this.#used.has(this.#last));
    return this.#last;
  }
}

const largest = 1_000_000_000;
