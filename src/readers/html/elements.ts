/** What an element means for the flow of text. */
export type Kind =
  | 'inline'
  | 'block'
  | 'heading'
  | 'break'
  | 'bold'
  | 'link'
  | 'pre'
  | 'image'
  | 'table'
  | 'head' // holds nothing that is shown, perhaps comments
  | 'margin' // parts of the page that are never the article
  | 'skipped'; // what a browser does not show, or shows as a control

const names: Record<Exclude<Kind, 'inline'>, string> = {
  block:
    'address article blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure form ' +
    'header hgroup hr html legend li main menu ol p section summary tbody td tfoot th thead tr ul',
  heading: 'h1 h2 h3 h4 h5 h6',
  break: 'br',
  bold: 'b strong',
  link: 'a',
  pre: 'pre listing xmp plaintext',
  image: 'img',
  table: 'table',
  head: 'head',
  margin: 'nav footer aside',
  skipped:
    'applet audio button canvas col colgroup datalist embed frame frameset iframe input link map math meta meter ' +
    'noembed noframes noscript object optgroup option param progress rp rt script select style svg template textarea ' +
    'title video',
};

const kinds = new Map<string, Kind>();
for (const kind of Object.keys(names) as (keyof typeof names)[]) {
  for (const name of names[kind].split(' ')) kinds.set(name, kind);
}

/** Unknown elements, such as Word's `o:p`, are inline as in a browser. */
export function kindOf(tagName: string): Kind {
  return kinds.get(tagName) ?? 'inline';
}
