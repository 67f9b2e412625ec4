import { expect, it } from '@jest/globals';
import { annotationKind } from '../../src/writers/annotation-kind.js';

it.each(['text', 'markdown', 'html', 'docx'])('%s is annotated itself, but not in an archive', (format) => {
  expect(annotationKind({ format })).toBe('inline');
  expect(annotationKind({ format, archive: 'a.zip' })).toBe('sidecar');
});

it.each(['pdf', 'ofd', 'doc', 'odt', 'xlsx'])('%s gets a page beside it', (format) => {
  expect(annotationKind({ format })).toBe('sidecar');
});
