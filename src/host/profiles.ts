import { HostError } from '../contract/errors';
import type { KeptProfile } from '../contract/methods';
import { extendProfile, profileFile, type ProfileAddition } from '../contract/profile';
import { DEFAULT_PROFILE, type HouseProfile } from '../core/page/profile';
import { onDisk, statOrNone, type Files } from './files';
import { FolderFile } from './folder-file';
import { writeWhole } from './write-atomic';

/// House profiles: one JSON file a folder of pages, `.galley/profile.json`, or in the user's data folder where that cannot be written. It is read anew whenever a page is opened, so
/// that a change by hand counts at once.
export class Profiles {
  private readonly file: FolderFile;

  constructor(private readonly files: Files, dataFolder: string, private readonly fallback: HouseProfile = DEFAULT_PROFILE) {
    this.file = new FolderFile(files, dataFolder, 'profile.json', 'profiles');
  }

  async read(folder: string): Promise<KeptProfile> {
    const path = await this.file.place(folder);
    if (!(await statOrNone(this.files, path))) return { profile: this.fallback, path };
    const bytes = await onDisk({ path }, () => this.files.readFile(path));
    try {
      return { profile: profileFile(JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, '')), ''), path };
    } catch (error) {
      const problem = error instanceof HostError ? `${error.data['at'] ?? ''}: ${error.data['expected'] ?? ''}` : error instanceof Error ? error.message : String(error);
      return { profile: this.fallback, path, problem };
    }
  }

  /// Adds to the folder's profile. Fails with `bad-input` where the file that is there cannot be read: it is a person's work and is not written over.
  async extend(folder: string, addition: ProfileAddition): Promise<KeptProfile> {
    const { profile, path, problem } = await this.read(folder);
    if (problem !== undefined) throw new HostError('bad-input', { at: path, expected: problem });
    const extended = extendProfile(profile, addition);
    await writeWhole(this.files, path, `${JSON.stringify(extended, null, 2)}\n`);
    return { profile: extended, path };
  }
}
