import type { TFunction } from 'i18next';
import type { CommandId } from '../../contract/commands';
import type { StructureOp } from '../../core/article/structure';
import { sessionOf } from '../state/app';
import type { Desktop } from '../state/desktop';
import type { Outlined, Session } from '../state/session';
import { documentOf } from '../state/session';
import { moveLine, moveParts, shiftPart } from '../state/structure';

/// What a command of the outline is about: the row that had the focus last, else the article in the panes.
export function outlined(session: Session): Outlined {
  const { outlined: at, desk, shown } = session;
  const holds = at && documentOf(desk, at.document) && (at.part === undefined || documentOf(desk, at.document)!.parts.some(({ part }) => part.pieces[0]?.from === at.part));
  return holds ? at : { document: shown };
}

/// Takes what the outline points at to an article (or `new`, `tray`, `furniture`), in a role or in its own.
export function place(session: Session, what: Outlined, article: string, role?: Parameters<typeof moveParts>[3]): StructureOp | undefined {
  if (what.part === undefined) return undefined;
  return what.line === undefined ? moveParts(session.desk, what.part, article, role) : moveLine(session.desk, what.part, what.line, article, role);
}

/// Carries out a command of the outline, and says what came of it.
export function outlineCommand(desktop: Desktop, t: TFunction, id: CommandId): void {
  const session = sessionOf(desktop.store.get());
  if (!session) return;
  const { desk } = session;
  const what = outlined(session);
  const index = desk.articles.findIndex((article) => article.id === what.document);
  const carry = (op: StructureOp | undefined, focus?: string): void => {
    if (!op) return desktop.announce(t('outline.nothing'));
    desktop.structure(op);
    desktop.announce(t('timeline.structure', { what: t(`timeline.op.${op.kind}`) }));
    if (focus !== undefined) desktop.dispatch({ type: 'locate', document: focus });
  };
  switch (id) {
    case 'outline.up': case 'outline.down': {
      const step = id === 'outline.up' ? -1 : 1;
      if (what.part === undefined) return desktop.shiftArticle(what.document, step);
      return carry(shiftPart(desk, what.part, step));
    }
    case 'outline.merge': {
      if (what.part !== undefined) return carry({ kind: 'join', at: what.part });
      const above = desk.articles[index - 1];
      return carry(above && { kind: 'merge', article: what.document, into: above.id }, above?.id);
    }
    case 'outline.split': {
      if (what.line !== undefined) return carry(what.line === what.part ? undefined : { kind: 'break', at: what.line });
      const first = desk.articles[index]?.parts[0]?.part.pieces[0]?.from;
      return carry(index >= 0 && what.part !== undefined && what.part !== first ? { kind: 'split', article: what.document, at: what.part } : undefined, what.document);
    }
    case 'outline.furniture': return carry(index >= 0 ? place(session, what, 'furniture') : undefined, what.document);
    case 'outline.move': return desktop.open({ kind: 'place', what });
    case 'outline.role': return what.part === undefined ? desktop.announce(t('outline.nothing')) : desktop.open({ kind: 'role', what });
  }
}
