/**
 * Why an edit was not made:
 * `field` its place is the result of a field, which is computed anew; `math` a formula; `drawing` the words of a drawing,
 * `text-box` a text box that stands twice in the file, in unequal forms; `moved` moved text; `control` a content control that
 * is locked or bound to data; `generated` an automatic number; `structure` paragraphs that cannot be parted or joined
 * there; `characters` characters that a document cannot hold; `overlap` another edit of the same words; `group` another
 * edit of the same change was refused; `unmapped` the words do not stand in the file as they were read.
 */
export type Why =
  | 'field'
  | 'math'
  | 'drawing'
  | 'text-box'
  | 'moved'
  | 'control'
  | 'generated'
  | 'structure'
  | 'characters'
  | 'overlap'
  | 'group'
  | 'unmapped';

/** Ends the planning of an edit. */
export class Refusal extends Error {
  constructor(readonly why: Why) {
    super(why);
  }
}
