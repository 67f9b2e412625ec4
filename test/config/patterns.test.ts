import { describe, expect, it } from '@jest/globals';
import { expandBraces, pathTest, relativeInside } from '../../src/config/patterns.js';

describe('pathTest', () => {
  it.each([
    ['*.md', '/site/a/b.md', true],
    ['*.md', '/site/b.html', false],
    ['2019/**', '/site/2019/x/y.md', true],
    ['2019/**', '/site/old/2019/y.md', false],
    ['./2019/*.md', '/site/2019/y.md', true],
    ['./*.md', '/site/2019/y.md', false],
    ['drafts/', '/site/a/drafts/x.md', true],
    ['drafts/', '/site/a/drafts/', true],
    ['drafts/', '/site/a/drafts', false],
    ['**/*.{md,html}', '/site/a/b.html', true],
    ['*', '/elsewhere/b.md', false],
    ['*', '/site', false],
    ['年报/*.md', '/site/年报/二〇二三 #1.md', true],
  ])('%s on %s is %s', (pattern, path, hit) => expect(pathTest('/site', pattern)(path)).toBe(hit));

  it('lets a later pattern take back an earlier one', () => {
    const test = pathTest('/site', ['*.md', '!keep.md']);
    expect([test('/site/a.md'), test('/site/keep.md')]).toEqual([true, false]);
  });

  it('matches nothing without patterns', () => expect(pathTest('/site', undefined)('/site/a')).toBe(false));
});

describe('expandBraces', () => {
  it.each([
    ['a', ['a']],
    ['{a}', ['{a}']],
    ['x.{a,b}', ['x.a', 'x.b']],
    ['{a,b}/{c,d}', ['a/c', 'a/d', 'b/c', 'b/d']],
    ['{a,{b,c}}', ['a', 'b', 'a', 'c']],
  ])('%s', (pattern, all) => expect(expandBraces(pattern)).toEqual(all));
});

describe('relativeInside', () => {
  it.each([
    ['/a', '/a/b/c', 'b/c'],
    ['/a', '/a', undefined],
    ['/a', '/ab', undefined],
    ['/a', '/a/..b', '..b'],
    ['/a/b', '/a', undefined],
  ])('from %s to %s', (base, path, inside) => expect(relativeInside(base, path)).toBe(inside));
});
