// Loaded before a program: every way to another machine or to another program throws, and is written down.
const childProcess = require('node:child_process');
const dgram = require('node:dgram');
const dns = require('node:dns');
const { appendFileSync } = require('node:fs');
const http = require('node:http');
const http2 = require('node:http2');
const https = require('node:https');
const { syncBuiltinESMExports } = require('node:module');
const net = require('node:net');
const tls = require('node:tls');

/** Puts a function that throws in the place of another. */
function forbid(owner, name) {
  if (typeof owner[name] !== 'function') return;
  owner[name] = () => {
    if (process.env.RECOUNT_TOUCHED) appendFileSync(process.env.RECOUNT_TOUCHED, `${name}\n`);
    throw new Error(`${name} is forbidden`);
  };
}

for (const name of ['connect', 'createConnection', 'createServer']) forbid(net, name);
forbid(net.Socket.prototype, 'connect');
forbid(net.Server.prototype, 'listen');
for (const name of ['connect', 'createServer']) forbid(tls, name);
for (const web of [http, https]) for (const name of ['request', 'get', 'createServer']) forbid(web, name);
for (const name of ['connect', 'createServer', 'createSecureServer']) forbid(http2, name);
forbid(dgram, 'createSocket');
for (const names of [dns, dns.promises]) {
  for (const name of Object.keys(names)) if (/^(?:lookup|resolve|reverse)/.test(name)) forbid(names, name);
}
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']) {
  forbid(childProcess, name);
}
for (const name of ['fetch', 'WebSocket', 'EventSource', 'eval']) forbid(globalThis, name);
syncBuiltinESMExports();
