// How much memory a check takes at its peak, in a process of its own: node memory.mjs ENGINE BYTES.
import { pathToFileURL } from 'node:url';
import { liveBlog } from './texts.mjs';

const [engine, size] = process.argv.slice(2);
const { createChecker } = await import(pathToFileURL(engine).href);
createChecker().check({ path: 'bench', format: 'plaintext', text: liveBlog(Number(size)) });
console.log(process.resourceUsage().maxRSS * 1024);
