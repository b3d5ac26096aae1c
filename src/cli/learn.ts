import { HostError } from '../contract/errors';
import { errorSentence } from '../contract/sentences';
import { asHostError, DISK } from '../host/files';
import { learn as learnModel, type LearnInput, type Learnt } from '../host/learn';
import { EXIT, tell, type Exit, type Session } from './io';
import { Progress } from './progress';

export type LearnOptions = LearnInput;

/// `galley learn`: builds the speller's model from folders of text.
export async function learn(session: Session, options: LearnOptions): Promise<Exit> {
  let progress: Progress | undefined;
  let learnt: Learnt;
  try {
    learnt = await learnModel(DISK, options, (done, total, path) => {
      progress ??= new Progress(session, total, { zh: '个文件', en: 'files' });
      progress.at(done, path);
    });
  } catch (error) {
    const failure = asHostError(error, { path: options.out });
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
  }, options.out);
  return EXIT.fine;
}
