/** What an example shows, in the terms of the form: a fact of the report, or words that stand in it under a heading. */
export interface ExampleItem {
  words: string;
  quoted?: string[];
}
