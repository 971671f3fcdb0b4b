import { createClient, type Client } from '../../shared/contracts/client.ts';
import { bridge } from './bridge.ts';

/** Every call to the case host, by name; made on first use, so that importing this file touches nothing. */
export const client: Client = {
  call: (name, input) => createClient(bridge()).call(name, input),
  on: (event, listener) => createClient(bridge()).on(event, listener),
};
