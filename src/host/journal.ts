import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { HostError } from '../contract/errors';
import type { Act, Entry } from '../core/review/events';
import { bringBack, compactJournal } from './compaction';
import { asHostError, errnoOf, onDisk, statOrNone, syncFolder, type Files } from './files';
import { extend, NEW_CHAIN, readOn, type Chain, type Header } from './record';

/// Long enough for another desk's write that is under way to end.
const SETTLE_MS = 50;

/// One page's journal on disk. Appending is one write behind the end of the file, synced before it counts. No lock is held, so that none can be left behind by a
/// process that was killed: who finds, after the write, that someone else's record stands where its own should, has lost and is told `stale` (see `record.ts`).
/// One object serves one file in this process; its calls must not overlap (`PageStore` queues them).
export class Journal {
  private chain: Chain = NEW_CHAIN;
  /// Bytes of the file that are in `chain`.
  private size = 0;
  private inode: number | undefined;
  /// Bytes behind `size` that are no whole record.
  torn = 0;

  constructor(private readonly files: Files, readonly path: string) {}

  get header(): Header | undefined {
    return this.chain.header;
  }

  get entries(): readonly Entry[] {
    return this.chain.entries;
  }

  /// Names the state: how many entries, and the hash of the last line.
  get stamp(): string {
    return `${this.chain.entries.length}-${this.chain.last}`;
  }

  /// Brings the object up to what stands on disk. Only reads: a torn end is left for the next writer to cut off.
  async refresh(): Promise<void> {
    await this.read();
    if (this.torn === 0) return;
    // What looks torn may be another desk's write that is under way.
    await wait(SETTLE_MS);
    await this.read();
  }

  /// Makes the journal shorter where much of it is of no effect any more.
  async compact(): Promise<void> {
    try {
      if (await compactJournal(this.files, this.path)) await this.read();
    } catch (error) {
      // A journal that cannot be made shorter is as good as it was.
      if (!(error instanceof HostError)) throw error;
    }
  }

  private async read(): Promise<void> {
    let stat = await statOrNone(this.files, this.path);
    if (!stat) {
      await bringBack(this.files, this.path);
      stat = await statOrNone(this.files, this.path);
    }
    if (!stat) return this.forget();
    if (stat.ino !== this.inode || stat.size < this.size) this.forget();
    if (stat.size === this.size) {
      this.inode = stat.ino;
      this.torn = 0;
      return;
    }
    await onDisk({ path: this.path }, async () => {
      const handle = await this.files.open(this.path, 'r');
      try {
        const bytes = await readFrom(handle, this.size, stat.size - this.size);
        const { chain, whole } = readOn(this.chain, bytes, this.path);
        this.chain = chain;
        this.size += whole;
        this.torn = bytes.length - whole;
        this.inode = stat.ino;
      } finally {
        await handle.close();
      }
    });
  }

  private forget(): void {
    this.chain = NEW_CHAIN;
    this.size = 0;
    this.torn = 0;
    this.inode = undefined;
  }

  /// Appends the acts and answers once they are synced. The caller has refreshed and compared the stamp. Fails with `stale` when another process was quicker, and with
  /// `disk-full`, `read-only` or `no-access`: then the file ends in its last whole record, as before.
  async append(header: Header, acts: readonly Act[], by: string, at: string): Promise<readonly Entry[]> {
    const { text, chain } = extend(this.chain, header, acts, by, at);
    const bytes = Buffer.from(text, 'utf8');
    const begins = this.inode === undefined;
    await onDisk({ path: this.path }, async () => {
      if (begins) await this.files.mkdir(dirname(this.path), { recursive: true });
      if (this.torn > 0) await this.cutTorn();
      // A journal that vanished is not begun anew behind the reader's back.
      const flags = constants.O_WRONLY | constants.O_APPEND | (begins ? constants.O_CREAT : 0);
      const handle = await this.open(flags);
      try {
        // A journal that was compacted or replaced meanwhile is another file: not a byte of ours belongs into it.
        if (!begins && (await handle.stat()).ino !== this.inode) throw this.stale();
        await this.write(handle, bytes);
        const { size, ino } = await handle.stat();
        if (size !== this.size + bytes.length && !(await this.standsAt(this.size, bytes))) throw this.stale();
        if (begins) await this.syncPlace();
        if ((await statOrNone(this.files, this.path))?.ino !== ino) throw this.stale();
        this.inode = ino;
      } finally {
        await handle.close();
      }
    });
    this.chain = chain;
    this.size += bytes.length;
    return chain.entries.slice(-acts.length);
  }

  private stale(): HostError {
    return new HostError('stale', { path: this.path });
  }

  private async open(flags: number): Promise<FileHandle> {
    try {
      return await this.files.open(this.path, flags, 0o644);
    } catch (error) {
      throw errnoOf(error) === 'ENOENT' && this.inode !== undefined ? this.stale() : error;
    }
  }

  private async write(handle: FileHandle, bytes: Buffer): Promise<void> {
    try {
      let done = 0;
      // One call writes all, except where the disk is full: then the next one says so.
      while (done < bytes.length) done += (await handle.write(bytes, done, bytes.length - done, null)).bytesWritten;
      await handle.datasync();
    } catch (error) {
      await this.takeBack(bytes.length);
      throw error;
    }
  }

  /// Cuts off what a failed write left, unless someone else has written behind it. Where even that fails, the rest is a torn record, which the next append cuts off.
  private async takeBack(written: number): Promise<void> {
    try {
      const handle = await this.files.open(this.path, 'r+');
      try {
        const { size } = await handle.stat();
        if (size > this.size && size <= this.size + written) {
          await handle.truncate(this.size);
          await handle.datasync();
        }
      } finally {
        await handle.close();
      }
    } catch (error) {
      if (asHostError(error, {}) === error) throw error;
    }
  }

  /// Moves the torn end into `<journal>.torn`, so that nothing is thrown away, and cuts it off.
  private async cutTorn(): Promise<void> {
    const handle = await this.files.open(this.path, 'r+');
    try {
      const { size } = await handle.stat();
      if (size !== this.size + this.torn) throw this.stale();
      const tail = await readFrom(handle, this.size, this.torn);
      const aside = await this.files.open(`${this.path}.torn`, 'a');
      try {
        await aside.appendFile(Buffer.concat([tail, Buffer.from('\n')]));
        await aside.datasync();
      } finally {
        await aside.close();
      }
      await handle.truncate(this.size);
      await handle.datasync();
      this.torn = 0;
    } finally {
      await handle.close();
    }
  }

  private async standsAt(offset: number, bytes: Buffer): Promise<boolean> {
    const handle = await this.files.open(this.path, 'r');
    try {
      return (await readFrom(handle, offset, bytes.length)).equals(bytes);
    } finally {
      await handle.close();
    }
  }

  /// A new file's name, and that of the folder that may have been made for it, must be on disk as well.
  private async syncPlace(): Promise<void> {
    const folder = dirname(this.path);
    await syncFolder(this.files, folder);
    await syncFolder(this.files, dirname(folder));
  }
}

/// Up to `length` bytes from `offset`; fewer where the file ends.
async function readFrom(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await handle.read(buffer, done, length - done, offset + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return buffer.subarray(0, done);
}
