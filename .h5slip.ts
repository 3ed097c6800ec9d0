import { mkdtempSync, cpSync } from 'node:fs';
