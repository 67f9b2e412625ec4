import { shortSpace } from './namespaces.js';

/** A name with what its prefix stands for. */
export interface Name {
  /** Short name of the namespace, else its URI; the prefix itself if it is declared nowhere. */
  space: string;
  local: string;
  prefix: string;
}

interface Scope {
  /** How many elements are open around the one that declares it. */
  depth: number;
  spaces: Record<string, string>;
  names: Map<string, Name>;
}

/** Resolves the names of elements while a document is scanned. Most declare nothing, so that a name is resolved once. */
export class NameScopes {
  /** Of the elements that are open. */
  readonly #open: Name[] = [];
  #scope: Scope = { depth: -1, spaces: { xml: 'xml' }, names: new Map() };
  readonly #outer: Scope[] = [];
  readonly #xml: string;
  /** Where the next declaration may stand, so that most tags need not be looked through. */
  #declaration: number;

  constructor(xml: string) {
    this.#xml = xml;
    this.#declaration = this.#find(0);
  }

  /** `end` is the offset behind the tag. */
  open(name: string, attributes: Record<string, string>, end: number): Name {
    if (end > this.#declaration) {
      for (const key in attributes) if (key.startsWith('xmlns')) this.#declare(key, attributes[key]!);
      this.#declaration = this.#find(end);
    }
    const resolved = this.#resolve(name);
    this.#open.push(resolved);
    return resolved;
  }

  /** Closes the element that was opened last. */
  close(): Name {
    const name = this.#open.pop()!;
    if (this.#scope.depth === this.#open.length) this.#scope = this.#outer.pop()!;
    return name;
  }

  #find(from: number): number {
    const at = this.#xml.indexOf('xmlns', from);
    return at === -1 ? Infinity : at;
  }

  #declare(key: string, uri: string): void {
    if (key !== 'xmlns' && key[5] !== ':') return;
    const depth = this.#open.length;
    if (this.#scope.depth !== depth) {
      this.#outer.push(this.#scope);
      this.#scope = {
        depth,
        spaces: Object.create(this.#scope.spaces) as Record<string, string>,
        names: new Map(),
      };
    }
    this.#scope.spaces[key.slice(6)] = shortSpace(uri);
  }

  #resolve(name: string): Name {
    let resolved = this.#scope.names.get(name);
    if (!resolved) this.#scope.names.set(name, (resolved = this.#split(name)));
    return resolved;
  }

  #split(name: string): Name {
    const colon = name.indexOf(':');
    const prefix = colon === -1 ? '' : name.slice(0, colon);
    return { space: this.#scope.spaces[prefix] ?? prefix, local: name.slice(colon + 1), prefix };
  }
}
