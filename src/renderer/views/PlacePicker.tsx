import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { StructureOp } from '../../core/article/structure';
import { CAPTION_ROLES } from '../../core/text/role';
import { clip } from '../state/cut';
import type { Outlined } from '../state/session';
import { documentOf } from '../state/session';
import { changeRole, PART_ROLES } from '../state/structure';
import { useDesktop, useSession } from './context';
import { useEvidence } from './evidence';
import { place } from './outlineCommands';
import { Picker, type PickerEntry } from './Picker';
import { captionAnchor, nameOf } from './wording';

/// Where a caption, a paragraph, a line or a whole article shall go, the likely places first; or, with `role`, what a paragraph or a line is.
export default function PlacePicker({ what, role, onClose }: { what: Outlined; role: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const session = useSession();
  const evidence = useEvidence();
  const { desk } = session;
  const entries = useMemo((): readonly PickerEntry[] => {
    const put = (op: StructureOp | undefined): void => {
      if (op) desktop.structure(op);
      desktop.dispatch({ type: 'locate', document: what.document });
    };
    const entry = (id: string, label: string, kind: string, run: () => void): PickerEntry => ({ id, label, kind, texts: [label], run });
    if (role) {
      return PART_ROLES.map((one) => entry(one, t(`role.${one}`), '', () => put(what.line === undefined ? changeRole(desk, what.part!, one) : place(session, what, what.document, one))));
    }
    const named = (id: string): string => {
      const index = desk.articles.findIndex((article) => article.id === id);
      return t('articles.articleN', { n: index + 1, name: clip(nameOf(desk.articles[index]!, t), 30) });
    };
    const others = desk.articles.filter(({ id }) => id !== what.document).map(({ id }) => id);
    const caption = desk.layout.captions.find(({ id }) => id === (what.caption ?? what.document));
    if (caption) {
      const candidates = caption.candidates.filter(({ article }) => desk.articles.some(({ id }) => id === article));
      const likely = candidates.map(({ article }) => article);
      const assign = (target: string) => (): void => {
        if (target !== caption.target) desktop.assign(captionAnchor(desk, caption), target);
        desktop.dispatch({ type: 'locate', document: desk.articles.some(({ id }) => id === target) ? target : what.document });
      };
      return [
        ...candidates.map((candidate) => entry(candidate.article, named(candidate.article), evidence(candidate), assign(candidate.article))),
        ...desk.articles.filter(({ id }) => !likely.includes(id)).map(({ id }) => entry(id, named(id), '', assign(id))),
        entry('standalone', t('tray.toStandalone'), '', assign('standalone')), entry('tray', t('tray.toTray'), '', assign('tray')),
      ];
    }
    if (what.part === undefined) return others.map((id) => entry(id, named(id), t('articles.mergeInto'), () => put({ kind: 'merge', article: what.document, into: id })));
    const part = documentOf(desk, what.document)?.parts.find((one) => one.part.pieces[0]?.from === what.part);
    return [
      ...others.map((id) => entry(id, named(id), '', () => put(place(session, what, id)))),
      entry('new', t('parts.newArticle'), '', () => put(place(session, what, 'new'))),
      ...(part && CAPTION_ROLES.has(part.role) ? [] : [entry('tray', t('parts.toTray'), '', () => put(place(session, what, 'tray')))]),
      ...(what.document === desk.furniture.id ? [] : [entry('furniture', t('parts.toFurniture'), '', () => put(place(session, what, 'furniture')))]),
    ];
  }, [role, what, session, desk, desktop, evidence, t]);
  const title = role ? t('outline.roleTitle') : what.part === undefined && desk.articles.some(({ id }) => id === what.document) && what.caption === undefined ? t('outline.mergeTitle') : t('outline.moveTitle');
  return <Picker title={title} hint={title} entries={entries} testId="place" onClose={onClose} />;
}
