/** A stretch of a part's XML that is written anew. */
export interface Site {
  start: number;
  end: number;
  render(): string;
}

/** Gives the XML of a stretch of the part, with the changes in it made. */
export type Source = (from: number, to: number) => string;
