import type { Location } from '../../document/location.js';
import type { Place } from '../../linter/result.js';
import { factId } from '../../templates/expand.js';
import { relativeUri } from '../path.js';
import { placeWords } from '../place.js';
import type { Run } from '../reporter.js';

/** The file, relative to the working directory wherever it lies. */
export function artifactLocation(filePath: string, { cwd }: Run): { uri: string; uriBaseId?: string } {
  const uri = relativeUri(cwd, filePath);
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: '%SRCROOT%' };
}

/** A place in the file: with a region in formats with lines, and in the terms of the form in all of them. */
export function sarifLocation(filePath: string, location: Location | undefined, place: Place | undefined, run: Run) {
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(filePath, run),
      ...(location?.kind === 'text' ? { region: region(location) } : {}),
    },
    ...(place ? { logicalLocations: [logicalLocation(place, run)] } : {}),
    ...(location && location.kind !== 'text' ? { properties: { location } } : {}),
  };
}

function region({ start, end }: Extract<Location, { kind: 'text' }>) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

function logicalLocation(place: Place, { templates, locale }: Run) {
  return { name: placeWords(place, templates, locale), fullyQualifiedName: idOf(place), kind: place.kind };
}

function idOf(place: Place): string {
  if (place.kind === 'cell') return factId(place.table, place.row ?? '', place.column ?? '');
  if (place.kind === 'table') return place.table;
  return place.kind === 'part' ? `part:${place.part}` : place.kind;
}
