import { parentPort, workerData } from 'node:worker_threads';
import { damageInFolder } from './damage.ts';

/** The thread that goes through a database while the rest starts. */
parentPort?.postMessage(damageInFolder(String(workerData)));
