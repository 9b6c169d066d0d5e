import { describe, expect, it } from 'vitest';
import { chosenDatasets } from '../../../server/src/dataset/chosenDatasets';
import { memoryFiles } from './memoryFiles';

const io = memoryFiles({
  '/bundled/dataset.yaml': 'name: Bundled\n',
  '/mine/dataset.yaml': 'name: Mine\n',
  '/w/facts/dataset.yaml': 'name: Ours\n',
  '/alone/facts/dataset.yaml': 'name: Alone\nbundled: false # not here\n',
  '/odd/facts/dataset.yaml': 'name: &a Odd\n"bundled": false\n',
  '/torn/facts/dataset.yaml': 'name: [unclosed\nbundled: false\n',
  '/said/facts/dataset.yaml': 'name: Said\nbundled: "false"\n',
  '/no-dataset/facts/notes.md': 'facts that are none of ours',
  '/folder/facts/dataset.yaml/x': '',
});

function chosen(own: readonly string[], named: readonly string[] = []) {
  return chosenDatasets({ bundled: '/bundled', named, own }, io);
}

describe('chosenDatasets', () => {
  it('puts the bundled one first, then those named, then the workspace’s own', () => {
    expect(chosen(['/w/facts'], ['/mine'])).toEqual(['/bundled', '/mine', '/w/facts']);
    expect(chosenDatasets({ named: ['/mine'], own: ['/w/facts'] }, io)).toEqual([
      '/mine',
      '/w/facts',
    ]);
  });

  it.each(['/gone/facts', '/no-dataset/facts', '/folder/facts'])('passes over %s', (folder) => {
    expect(chosen([folder])).toEqual(['/bundled']);
  });

  it('keeps one that is named and isn’t there, so that it is told of', () => {
    expect(chosen([], ['/gone'])).toEqual(['/bundled', '/gone']);
  });

  it('takes each once, at its last place; the bundled one stays the weakest', () => {
    expect(chosen(['/w/facts'], ['/w/facts', '/mine', '/bundled'])).toEqual([
      '/bundled',
      '/mine',
      '/w/facts',
    ]);
  });

  it('leaves the bundled one out where a dataset says so', () => {
    expect(chosen(['/alone/facts'])).toEqual(['/alone/facts']);
    expect(chosen(['/odd/facts'])).toEqual(['/odd/facts']);
    expect(chosen(['/w/facts'], ['/alone/facts'])).toEqual(['/alone/facts', '/w/facts']);
    expect(chosen(['/alone/facts'], ['/bundled'])).toEqual(['/alone/facts']);
  });

  it('leaves it in where a dataset can’t be read, or says something else', () => {
    expect(chosen(['/torn/facts'])).toEqual(['/bundled', '/torn/facts']);
    expect(chosen(['/said/facts'])).toEqual(['/bundled', '/said/facts']);
  });
});
