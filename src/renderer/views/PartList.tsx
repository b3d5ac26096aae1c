import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChevronRight, Ellipsis } from 'lucide-react';
import { LIKELY } from '../../core/article/layout';
import type { ArticleDocument, DocumentPart } from '../../core/review/document';
import { lineNumber } from '../../core/text/lines';
import type { Role } from '../../core/text/role';
import { BODY_ROLES, CAPTION_ROLES, HEADLINE_ROLES } from '../../core/text/role';
import { clip } from '../state/cut';
import { alwaysDateline, alwaysFurniture } from '../state/always';
import type { Outlined } from '../state/session';
import { changeRole, moveLine, moveParts, PART_ROLES, shiftPart, startOf } from '../state/structure';
import { useDesktop, useSession, useSpeech } from './context';
import { startLine, startPart, usePartDrop } from './drag';
import { Menu, openRowMenu, MenuChoice, MenuChoices, MenuItem, MenuLabel, MenuLine, MenuSub } from './Menu';
import { confidenceWord, nameOf, oneLine, textOf } from './wording';

/// The parts of an article (or of the furniture) in their order, each with what can be done to it.
export function PartList({ document }: { document: ArticleDocument }) {
  const { t } = useTranslation();
  return (
    <ol className="parts" aria-label={t('articles.parts')}>
      {document.parts.map((part, index) => part.caption === undefined && <PartRow key={startOf(part.part)} document={document} part={part} index={index} />)}
    </ol>
  );
}

function PartRow({ document, part, index }: { document: ArticleDocument; part: DocumentPart; index: number }) {
  const { t } = useTranslation();
  const { say } = useSpeech();
  const desktop = useDesktop();
  const { desk, reading } = useSession();
  const [lines, setLines] = useState(false);
  const at = startOf(part.part);
  const text = oneLine(textOf(document, part));
  const name = clip(text, 14);
  const doubtful = part.confidence < LIKELY;
  // A piece of blanks only is no line to a reader.
  const pieces = part.part.pieces.filter((piece) => reading.text.slice(piece.from, piece.to).trim() !== '');
  const inArticle = desk.articles.includes(document);
  const drop = usePartDrop(document, index);

  return (
    <li className={`part${doubtful ? ' doubtful' : ''}${drop.over ? ` over-${drop.over}` : ''}`} {...drop.handlers}>
      <div className="part-head" onContextMenu={openRowMenu} draggable onDragStart={(event) => startPart(event, at)}>
        {pieces.length > 1 ? (
          <button type="button" className="twist" aria-expanded={lines} aria-label={`${lines ? t('parts.hideLines') : t('parts.showLines')}：${name}`} onClick={() => setLines(!lines)}><ChevronRight size={12} aria-hidden /></button>
        ) : <span className="twist" />}
        <button type="button" className="part-button" data-outline data-outlined={JSON.stringify({ document: document.id, part: at } satisfies Outlined)} onClick={() => desktop.going.toPart(document.id, index)}
          onKeyDown={(event) => {
            if (event.altKey || event.ctrlKey || event.metaKey || pieces.length < 2) return;
            if (event.key === 'ArrowRight' && !lines) setLines(true);
            else if (event.key === 'ArrowLeft' && lines) setLines(false);
          }}>
          <span className="part-line"><span className="part-role">{t(`role.${part.role}`)}</span><span lang="zh-CN">{clip(text, 60)}</span></span>
          {part.moved && <span className="part-moved">{t('parts.moved')}</span>}
          {doubtful && <span className="part-why">{confidenceWord(part.confidence, t)}{part.why[0] && `：${say(part.why[0])}`}</span>}
        </button>
        <Menu align="end" trigger={<button type="button" className="icon-button row-menu" aria-label={t('parts.actions', { name })}><Ellipsis size={14} aria-hidden /></button>}>
          <Items document={document} part={part} index={index} />
        </Menu>
      </div>
      {lines && (
        <ol className="lines">
          {pieces.map((piece, i) => (
            <li key={piece.from} draggable onDragStart={(event) => startLine(event, at, piece.from)} onContextMenu={openRowMenu}>
              <button type="button" className="line-button" data-outline data-outlined={JSON.stringify({ document: document.id, part: at, line: piece.from } satisfies Outlined)} onClick={() => desktop.going.toPlace(piece.from, piece.to)}>
                <span className="line-number">{lineNumber(reading.starts, piece.from)}</span>
                <span className="line-text" lang="zh-CN">{oneLine(reading.text.slice(piece.from, piece.to))}</span>
              </button>
              {i > 0 && inArticle && <button type="button" className="icon-button" aria-label={`${t('parts.breakAt')}（${t('parts.line', { n: lineNumber(reading.starts, piece.from) })}）`} title={t('parts.breakAt')} onClick={() => desktop.structure({ kind: 'break', at: piece.from })}>¶</button>}
              <Menu align="end" trigger={<button type="button" className="icon-button row-menu" aria-label={t('parts.lineActions', { n: lineNumber(reading.starts, piece.from) })}><Ellipsis size={13} aria-hidden /></button>}>
                <LineItems document={document} at={at} line={piece.from} />
              </Menu>
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}

/// What can be done to a single line: another article, or another role in its own.
function LineItems({ document, at, line }: { document: ArticleDocument; at: number; line: number }) {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const { desk } = useSession();
  const inArticle = desk.articles.includes(document);
  const put = (article: string, role?: Role): void => {
    const op = moveLine(desk, at, line, article, role);
    if (op) desktop.structure(op);
  };
  return (
    <>
      {inArticle && <MenuSub label={t('parts.role')}>{PART_ROLES.map((role) => <MenuItem key={role} onSelect={() => put(document.id, role)}>{t(`role.${role}`)}</MenuItem>)}</MenuSub>}
      <MenuSub label={inArticle ? t('parts.moveTo') : t('parts.restore')}>
        {desk.articles.map((article, i) => article !== document && <MenuItem key={article.id} onSelect={() => put(article.id)}>{t('articles.articleN', { n: i + 1, name: clip(nameOf(article, t), 22) })}</MenuItem>)}
        <MenuLine />
        <MenuItem onSelect={() => put('new')}>{t('parts.newArticle')}</MenuItem>
        <MenuItem onSelect={() => put('tray')}>{t('parts.toTray')}</MenuItem>
        {inArticle && <MenuItem onSelect={() => put('furniture')}>{t('parts.toFurniture')}</MenuItem>}
      </MenuSub>
    </>
  );
}

/// What can be done to a part.
function Items({ document, part, index }: { document: ArticleDocument; part: DocumentPart; index: number }) {
  const { t } = useTranslation();
  const { say } = useSpeech();
  const desktop = useDesktop();
  const { desk, reading } = useSession();
  const at = startOf(part.part);
  const furniture = alwaysFurniture(reading.text, part);
  const dateline = alwaysDateline(reading.text, part);
  const inArticle = desk.articles.includes(document);
  const previous = document.parts[index - 1];
  const put = (op: ReturnType<typeof moveParts>): void => op && desktop.structure(op);
  return (
    <>
      {part.why.length > 0 && (
        <>
          <MenuLabel>{confidenceWord(part.confidence, t)}{part.why.map((why) => <span className="menu-why" key={say(why)}>{say(why)}</span>)}</MenuLabel>
          <MenuLine />
        </>
      )}
      {inArticle && (
        <>
          <MenuSub label={t('parts.role')}>
            <MenuChoices value={part.role} onChange={(role) => put(changeRole(desk, at, role as Role))}>
              {PART_ROLES.map((role) => <MenuChoice key={role} value={role}>{t(`role.${role}`)}</MenuChoice>)}
            </MenuChoices>
          </MenuSub>
          <MenuItem disabled={index === 0} onSelect={() => put(shiftPart(desk, at, -1))}>{t('parts.moveUp')}</MenuItem>
          <MenuItem disabled={index === document.parts.length - 1} onSelect={() => put(shiftPart(desk, at, 1))}>{t('parts.moveDown')}</MenuItem>
          <MenuItem disabled={!previous || !BODY_ROLES.has(part.role) && !HEADLINE_ROLES.has(part.role)} onSelect={() => desktop.structure({ kind: 'join', at })}>{t('parts.join')}</MenuItem>
          <MenuItem disabled={index === 0} onSelect={() => desktop.structure({ kind: 'split', article: document.id, at })}>{t('articles.split')}</MenuItem>
          <MenuLine />
        </>
      )}
      <MenuSub label={inArticle ? t('parts.moveTo') : t('parts.restore')}>
        {desk.articles.map((article, i) => article !== document && (
          <MenuItem key={article.id} onSelect={() => put(moveParts(desk, at, article.id))}>{t('articles.articleN', { n: i + 1, name: clip(nameOf(article, t), 22) })}</MenuItem>
        ))}
        <MenuLine />
        <MenuItem onSelect={() => put(moveParts(desk, at, 'new'))}>{t('parts.newArticle')}</MenuItem>
        {!CAPTION_ROLES.has(part.role) && <MenuItem onSelect={() => put(moveParts(desk, at, 'tray'))}>{t('parts.toTray')}</MenuItem>}
        {inArticle && <MenuItem onSelect={() => put(moveParts(desk, at, 'furniture'))}>{t('parts.toFurniture')}</MenuItem>}
      </MenuSub>
      {(furniture ?? dateline) && <MenuLine />}
      {dateline && <MenuItem onSelect={() => void desktop.always(dateline)}>{t('always.dateline')}</MenuItem>}
      {furniture && !dateline && <MenuItem onSelect={() => void desktop.always(furniture)}>{t('always.furniture')}</MenuItem>}
    </>
  );
}
