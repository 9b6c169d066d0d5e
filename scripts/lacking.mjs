// What `npm test` needs beside Node, told before anything is installed or built. Node's own modules only.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { hasDisplay } from './vscode/desktop.mjs';
import { findChromium } from './vscode/chromium.mjs';
import { isBrowserVsCodeInstalled } from './vscode/install.mjs';

/**
 * A tool that isn't there, what is left out without it, and how to get it; `suites`: the names of suites that can't run at all.
 * @typedef {{ tool: string, without: string, get: string, suites: string[] }} Lack
 */

/** @returns {Lack[]} */
export function lacking() {
  const found = [];
  const lacks = (tool, without, suites = []) =>
    found.push({ tool, without, get: howToGet(tool), suites });
  if (!findChromium()) {
    const suites = process.platform === 'linux' ? ['UI run', 'web run'] : [];
    if (!hasDisplay() || process.env.TEST_VSCODE === 'browser') suites.unshift('tests in VS Code');
    if (suites.length > 0)
      lacks('chromium', `${listed(suites)} can't run (CHROMIUM=PATH names one)`, suites);
  }
  if (!hasTool('pandoc')) lacks('pandoc', 'the tests that render citations with it are skipped');
  const builds = process.platform === 'linux' && !hasDisplay() && !isBrowserVsCodeInstalled();
  for (const tool of builds ? ['python3', 'make', 'g++'] : [])
    if (!hasTool(tool))
      lacks(tool, 'the VS Code from npm can’t be built, and no test in it can run', [
        'tests in VS Code',
        'UI run',
        'web run',
      ]);
  return found;
}

/** @param {string[]} names */
function listed(names) {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ');
}

/** Tells what is lacking. @param {Lack[]} lacks */
export function tellLacking(lacks) {
  for (const { tool, without, get } of lacks)
    console.log(`✘ There is no ${tool}: ${without}.\n  To get it: ${get}`);
  if (lacks.length > 0) console.log('  What can run without runs now.\n');
}

function hasTool(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .some((folder) => endings.some((ending) => existsSync(path.join(folder, name + ending))));
}

function howToGet(tool) {
  if (process.platform === 'darwin') return `brew install ${tool}`;
  if (process.platform === 'win32') return `winget install ${tool}`;
  const manager = MANAGERS.find(([name]) => hasTool(name));
  return manager ? `${manager[1]} ${tool}` : `the package ${tool} of your system`;
}

const MANAGERS = [
  ['apt-get', 'apt-get install'],
  ['dnf', 'dnf install'],
  ['pacman', 'pacman -S'],
  ['apk', 'apk add'],
  ['zypper', 'zypper install'],
];
