/** Archives made byte by byte, so that they may lie. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Member {
  /** Bytes for a name that is not UTF-8. */
  readonly name: string | Uint8Array;
  readonly bytes?: Uint8Array | string;
  readonly method?: 0 | 8 | 14;
  readonly encrypted?: boolean;
  /** Mode of Unix, of a symbolic link for instance. */
  readonly mode?: number;
  /** What its headers say, when that is not the truth. */
  readonly declared?: number;
  readonly crc?: number;
}

function headers(member: Member, at: number): { readonly local: Buffer; readonly central: Buffer } {
  const name = Buffer.from(member.name);
  const bytes = Buffer.from(member.bytes ?? '');
  const method = member.method ?? 8;
  const data = method === 8 ? deflateRawSync(bytes) : bytes;
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(member.encrypted ? 1 : 0, 2);
  common.writeUInt16LE(method, 4);
  common.writeUInt32LE(member.crc ?? crc32(bytes), 10);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(member.declared ?? bytes.length, 18);
  common.writeUInt16LE(name.length, 22);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(((member.mode ?? 0) << 16) >>> 0, 6);
  tail.writeUInt32LE(at, 10);
  return {
    local: Buffer.concat([Buffer.from('PK\u0003\u0004'), common, name, data]),
    central: Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), common, tail, name]),
  };
}

export function makeZip(members: readonly Member[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const member of members) {
    const { local, central } = headers(member, at);
    locals.push(local);
    centrals.push(central);
    at += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}
