import { globSync, readFileSync, statSync } from 'node:fs';
