import { describe, expect, it } from '@jest/globals';
import { foldersToSearch, isExecutable } from '../../src/config/places.js';

describe('foldersToSearch', () => {
  const search = (folder: string, cwd: string, ...git: string[]) =>
    foldersToSearch(folder, cwd, (name) => git.includes(name));

  it.each([
    { name: 'ends at the working directory', found: search('/w/a/b', '/w'), folders: ['/w/a/b', '/w/a', '/w'] },
    { name: 'ends at a project inside it', found: search('/w/a/b', '/w', '/w/a'), folders: ['/w/a/b', '/w/a'] },
    {
      name: 'goes up to the project around it',
      found: search('/p/w/a', '/p/w', '/p'),
      folders: ['/p/w/a', '/p/w', '/p'],
    },
    {
      name: 'looks beside files elsewhere, then here',
      found: search('/data/x/y', '/home/me'),
      folders: ['/data/x/y', '/data/x', '/data', '/home/me'],
    },
    {
      name: 'never looks into what both have in common',
      found: search('/tmp/x/y', '/tmp/me'),
      folders: ['/tmp/x/y', '/tmp/x', '/tmp/me'],
    },
    {
      name: 'ends at a project elsewhere',
      found: search('/data/x/y', '/home/me', '/data/x'),
      folders: ['/data/x/y', '/data/x', '/home/me'],
    },
    { name: 'looks beside a file above', found: search('/home', '/home/me/w'), folders: ['/home', '/home/me/w'] },
    { name: 'finds the project of a file above', found: search('/p/x', '/p/w', '/p'), folders: ['/p/x', '/p', '/p/w'] },
  ])('$name', ({ found, folders }) => expect(found).toEqual(folders));
});

describe('isExecutable', () => {
  it.each([
    ['.reportlintrc', false],
    ['.reportlintrc.json', false],
    ['.reportlintrc.yml', false],
    ['.reportlintrc.js', true],
    ['reportlint.config.cjs', true],
    ['reportlint.config.mjs', true],
  ])('%s: %s', (file, executable) => expect(isExecutable(file)).toBe(executable));
});
