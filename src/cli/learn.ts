import { HostError } from '../contract/errors';
import { errorSentence } from '../contract/sentences';
import { asHostError, DISK } from '../host/files';
import { learn as learnModel, type LearnInput, type Learnt } from '../host/learn';
import { ownModel } from '../host/speller';
import { dataFolderOf, prepareDataFolder } from '../host/system';
import { EXIT, tell, type Exit, type Session } from './io';
import { Progress } from './progress';

export interface LearnOptions extends Omit<LearnInput, 'out'> {
  /// The model that is written; the one that Galley on this machine goes by if left out.
  readonly out?: string;
}

/// `galley learn`: builds the speller's model from folders of text.
export async function learn(session: Session, options: LearnOptions): Promise<Exit> {
  const dataFolder = dataFolderOf(session.io.env);
  const out = options.out ?? ownModel(dataFolder);
  let progress: Progress | undefined;
  let learnt: Learnt;
  try {
    if (options.out === undefined) prepareDataFolder(dataFolder);
    learnt = await learnModel(DISK, { ...options, out }, (done, total, path) => {
      progress ??= new Progress(session, total, { zh: '个文件', en: 'files' });
      progress.at(done, path);
    });
  } catch (error) {
    const failure = asHostError(error, { path: out });
    if (!(failure instanceof HostError)) throw error;
    progress?.clear();
    const sentence = errorSentence(failure, session.language);
    tell(session, { zh: sentence, en: sentence }, 'galley learn');
    return EXIT.failed;
  }
  progress?.clear();
  const { files, characters, bytes } = learnt;
  tell(session, {
    text: { zh: '读了 {files} 个文件、{characters} 字，模型 {size} MB。', en: 'Read {files} files with {characters} characters; the model has {size} MB.' },
    data: { files, characters, size: (bytes / 1e6).toFixed(1) },
  }, out);
  if (options.out === undefined) {
    tell(session, {
      zh: '本机的校样从现在起用这个模型查错字：校样台（重新打开后）、galley check 和导出都用它。删去这个文件就回到自带的模型。',
      en: 'From now on Galley on this machine finds wrong characters by this model: the desk (once it is opened anew), galley check and exports. Delete the file to go back to the one that Galley came with.',
    }, out);
  }
  return EXIT.fine;
}
