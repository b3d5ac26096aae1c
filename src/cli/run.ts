import { version } from '../../package.json';
import { say } from '../core/text/say';
import { languageOf } from '../host/system';
import { batch, isBatch, pagesOf } from './batch';
import { check } from './check';
import { exportCopies } from './export';
import { HELP, OVERVIEW } from './help';
import { EXIT, tell, type Exit, type Io, type Session } from './io';
import { importPages } from './import';
import { learn } from './learn';
import { askedLanguage, parseCommandLine, UsageError, type Invocation } from './options';
import { wantsColour } from './paint';
import { repair } from './repair';
import { review } from './review';
import { rules } from './rules';
import { verify } from './verify';

/// Runs a command line (without program and script) and gives its exit code.
export async function run(argv: readonly string[], io: Io): Promise<Exit> {
  const session: Session = { io, language: languageOf(askedLanguage(argv) ?? io.locale), colour: wantsColour(io.outIsTerminal, io.env) };
  try {
    return await carryOut(session, parseCommandLine(argv));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    tell(session, { text: error.sentence, data: error.data }, 'galley');
    const command = error.about === undefined ? 'galley --help' : `galley ${error.about} --help`;
    tell(session, { text: { zh: '{command} 有说明和例子。', en: '{command} explains, with examples.' }, data: { command } });
    return EXIT.usage;
  }
}

async function carryOut(session: Session, invocation: Invocation): Promise<Exit> {
  switch (invocation.command) {
    case 'repair': {
      const { files: named, ...options } = invocation.options;
      const files = await pagesOf(named);
      const work = { command: 'repair', options } as const;
      return isBatch(session, work, files) ? batch(session, work, files) : repair(session, { ...options, files });
    }
    case 'check': {
      const { files: named, ...options } = invocation.options;
      const files = await pagesOf(named);
      const work = { command: 'check', options } as const;
      return isBatch(session, work, files) ? batch(session, work, files) : check(session, { ...options, files });
    }
    case 'review': return review(session, invocation.options);
    case 'export': return exportCopies(session, invocation.options);
    case 'rules': return rules(session, invocation.options);
    case 'verify': return verify(session, invocation.options);
    case 'import': return importPages(session, invocation.options);
    case 'learn': return learn(session, invocation.options);
    case 'version': await session.io.out(`galley ${version}\n`); return EXIT.fine;
    case 'help': await session.io.out(say(invocation.about === undefined ? OVERVIEW : HELP[invocation.about], session.language)); return EXIT.fine;
  }
}
