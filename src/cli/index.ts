export { processIo } from './io.js';
export type { Io, Sink } from './io.js';
export { main } from './main.js';
