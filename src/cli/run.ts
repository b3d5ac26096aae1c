import { version } from '../../package.json';
import { say, type Language } from '../core/text/say';
import { languageOf } from '../host/system';
import { EXIT, tell, type Exit, type Io, type Session } from './io';
import { askedLanguage, parseCommandLine, UsageError, type Invocation } from './options';
import { isBatch, pagesOf } from './pages';
import { wantsColour } from './paint';

/// Each command is read when it is asked for: evaluating what proofing knows takes longer than repairing a page.

/// Runs a command line (without program and script) and gives its exit code.
export async function run(argv: readonly string[], io: Io): Promise<Exit> {
  let language: Language | undefined;
  const session: Session = { io, get language() { return (language ??= languageOf(askedLanguage(argv) ?? io.locale)); }, colour: wantsColour(io.outIsTerminal, io.env) };
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
      if (isBatch(session, work, files)) return (await import('./batch')).batch(session, work, files);
      return (await import('./repair')).repair(session, { ...options, files });
    }
    case 'check': {
      const { files: named, ...options } = invocation.options;
      const files = await pagesOf(named);
      const work = { command: 'check', options } as const;
      if (isBatch(session, work, files)) return (await import('./batch')).batch(session, work, files);
      return (await import('./check')).check(session, { ...options, files });
    }
    case 'review': return (await import('./review')).review(session, invocation.options);
    case 'export': return (await import('./export')).exportCopies(session, invocation.options);
    case 'rules': return (await import('./rules')).rules(session, invocation.options);
    case 'verify': return (await import('./verify')).verify(session, invocation.options);
    case 'import': return (await import('./import')).importPages(session, invocation.options);
    case 'learn': return (await import('./learn')).learn(session, invocation.options);
    case 'version': await session.io.out(`galley ${version}\n`); return EXIT.fine;
    case 'help': {
      const { HELP, OVERVIEW } = await import('./help');
      await session.io.out(say(invocation.about === undefined ? OVERVIEW : HELP[invocation.about], session.language));
      return EXIT.fine;
    }
  }
}
