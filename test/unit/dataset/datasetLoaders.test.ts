import { describe, expect, it } from 'vitest';
import { DatasetLoaders } from '../../../server/src/dataset/datasetLoaders';
import { memoryFiles } from './memoryFiles';

const FILES = {
  'd/dataset.yaml': 'name: Test\n',
  'd/sources.yaml': 'references: []\n',
  'd/agreements/a.yaml': 'name: Saved\n',
};

describe('datasets as they are being edited', () => {
  it('have the texts of open files, and are as saved beside that', () => {
    const loaders = new DatasetLoaders(memoryFiles(FILES));
    const nameIn = (edited?: Record<string, string>) =>
      loaders.load(['d'], edited && new Map(Object.entries(edited))).factbase.subjects.get('a')
        ?.name;
    expect(nameIn()).toBe('Saved');
    expect(nameIn({ 'd/agreements/a.yaml': 'name: Edited\r\n' })).toBe('Edited');
    expect(nameIn({ 'd/agreements/a.yaml': 'name: Editee\r\n' })).toBe('Editee');
    expect(nameIn()).toBe('Saved');
    expect(nameIn({})).toBe('Saved');
  });

  it('show the checks what is being edited', () => {
    const loaders = new DatasetLoaders(memoryFiles(FILES));
    loaders.load(['d'], new Map([['d/agreements/a.yaml', 'name: Edited\n']]));
    expect(loaders.editedFiles.read('d/agreements/a.yaml')).toBe('name: Edited\n');
    expect(loaders.editedFiles.read('d/dataset.yaml')).toBe('name: Test\n');
  });
});
