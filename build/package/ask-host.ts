/** Runs calls on a built host, in a process of its own, as the desktop shell would: one after the other, and an export to its end. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';

export interface HostCall {
  readonly name: string;
  /** `{memo}` in its JSON stands for the id of the last record made. */
  readonly input: unknown;
}

const SCRIPT = `
import { Worker } from 'node:worker_threads';
const { worker: file, dataFolder, calls } = JSON.parse(process.argv[1]);
const worker = new Worker(file, { execArgv: [] });
const replies = [];
let made = '';
let job;
const next = () => {
  const call = calls[replies.length];
  if (!call) { worker.postMessage({ id: -1, name: 'host.close', input: {} }); return; }
  worker.postMessage({ id: replies.length, name: call.name, input: JSON.parse(JSON.stringify(call.input).replaceAll('{memo}', made)) });
};
worker.on('message', (message) => {
  if (message.event === 'job' && message.data.id === job && message.data.state !== 'running') { job = undefined; replies.at(-1).job = message.data; next(); return; }
  if (message.id === -1) { console.log(JSON.stringify(replies)); worker.terminate(); return; }
  if (message.id === undefined) return;
  replies.push(message.reply);
  made = message.reply.value?.id ?? made;
  job = message.reply.value?.jobId;
  if (job === undefined) next();
});
worker.postMessage({ init: { shell: 'desktop', dataFolder } });
next();`;

export interface HostReply {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: unknown;
  readonly job?: { readonly state: string; readonly problem: unknown; readonly warnings: readonly unknown[] };
}

/** @param root where `out/` lies */
export function askHost(root: string, calls: readonly HostCall[]): readonly HostReply[] {
  const job = { worker: path.join(root, 'out/main/host-worker.js'), dataFolder: path.join(root, 'data'), calls };
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT, JSON.stringify(job)], {
    cwd: root,
    timeout: 60_000,
  });
  return JSON.parse(said.toString()) as HostReply[];
}
