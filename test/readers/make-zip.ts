import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/readers/zip/crc32.js';

/** A file to be put into a zip; what is given besides name and content is written instead of the truth. */
export interface Member {
  name: string | Uint8Array;
  content: string | Uint8Array;
  stored?: boolean;
  flags?: number;
  method?: number;
  crc?: number;
  size?: number;
  packedSize?: number;
  offset?: number;
  /** The name in the header in front of the file. */
  localName?: string;
}

/** Writes a zip file, right or wrong as it is told. */
export function makeZip(members: Member[], { count = members.length, comment = '', trailer = '' } = {}): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const name = Buffer.from(member.name);
    const content = Buffer.from(member.content);
    const packed = member.stored ? content : deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(member.flags ?? 1 << 11, 2);
    fields.writeUInt16LE(member.method ?? (member.stored ? 0 : 8), 4);
    fields.writeUInt32LE(member.crc ?? crc32(content), 10);
    fields.writeUInt32LE(member.packedSize ?? packed.length, 14);
    fields.writeUInt32LE(member.size ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const localName = Buffer.from(member.localName ?? name);
    const localFields = Buffer.from(fields);
    localFields.writeUInt16LE(localName.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), localFields, localName, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(member.offset ?? offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, name]));
    locals.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  end.writeUInt16LE(comment.length, 16);
  return Buffer.concat([...locals, entries, Buffer.from('PK\x05\x06'), end, Buffer.from(comment + trailer)]);
}
