import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Pencil, Trash2, TriangleAlert } from 'lucide-react';
import type { HouseKind, HouseRow, PlacedRow } from '../../core/proof/house-file';
import { asFailure } from '../state/recorder';
import { useApp, useDesktop, useSpeech } from './context';
import { Dialog } from './Dialog';
import { Failure } from './controls';
import type { HostError } from '../../contract/errors';
import { useRuleTitle } from './ruleWords';

const KINDS: readonly HouseKind[] = ['forbidden', 'cautious', 'preferred', 'person', 'ignore', 'rule'];
const SETTINGS = ['off', 'A', 'B', 'C'] as const;

interface Draft {
  readonly line?: number;
  readonly kind: HouseKind;
  readonly wording: string;
  readonly use: string;
  readonly why: string;
  readonly within: string;
}

const EMPTY: Draft = { kind: 'forbidden', wording: '', use: '', why: '', within: '' };

const listOf = (text: string): string[] => text.split(/[|｜、]/).map((one) => one.trim()).filter(Boolean);

function rowOf({ kind, wording, use, why, within }: Draft): HouseRow {
  const word = wording.trim();
  switch (kind) {
    case 'person': return { kind, name: word, posts: listOf(use) };
    case 'ignore': return { kind, wording: word, ...(use.trim() !== '' && { rule: use.trim() }), why: why.trim() };
    case 'rule': return { kind, rule: word, setting: SETTINGS.find((one) => one === use) ?? 'off', why: why.trim() };
    default: return { kind, wrong: word, use: listOf(use), why: why.trim(), ...(listOf(within).length > 0 && { within: listOf(within) }) };
  }
}

function draftOf({ line, row }: PlacedRow): Draft {
  switch (row.kind) {
    case 'person': return { ...EMPTY, line, kind: row.kind, wording: row.name, use: row.posts.join('、') };
    case 'ignore': return { ...EMPTY, line, kind: row.kind, wording: row.wording, use: row.rule ?? '', why: row.why };
    case 'rule': return { ...EMPTY, line, kind: row.kind, wording: row.rule, use: row.setting, why: row.why };
    default: return { ...EMPTY, line, kind: row.kind, wording: row.wrong, use: row.use.join('｜'), why: row.why, within: (row.within ?? []).join('｜') };
  }
}

/// Whether the row can be written.
function complete(draft: Draft): boolean {
  const row = rowOf(draft);
  switch (row.kind) {
    case 'person': return row.name !== '' && row.posts.length > 0;
    case 'ignore': return row.wording !== '';
    case 'rule': return row.rule !== '';
    default: return [...row.wrong].length > 1 && (row.kind !== 'preferred' || row.use.length > 0) && (row.within ?? []).every((one) => one.includes(row.wrong));
  }
}

/// The house's own list: wordings, names with posts, what is left alone, rules. It is a file that can also be edited by hand; what is wrong in it is named by line.
export default function HouseDialog({ wording, onClose }: { wording?: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { say } = useSpeech();
  const desktop = useDesktop();
  const ruleTitle = useRuleTitle();
  const house = useApp((state) => state.house);
  const rules = useApp((state) => state.rules);
  const [draft, setDraft] = useState<Draft>({ ...EMPTY, wording: wording ?? '' });
  const [search, setSearch] = useState('');
  const [failure, setFailure] = useState<HostError>();
  const change = async (row: HouseRow | null, line?: number): Promise<void> => {
    try {
      setFailure(undefined);
      await desktop.questioning.changeHouse(row, line);
      setDraft(EMPTY);
    } catch (error) {
      setFailure(asFailure(error));
      await desktop.questioning.readHouse();
    }
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (complete(draft)) void change(rowOf(draft), draft.line);
  };
  const set = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const words = (row: HouseRow): string => Object.values(row).flat().join(' ');
  const rows = (house?.rows ?? []).filter(({ row }) => words(row).includes(search.trim()));
  const { kind } = draft;
  const term = kind === 'forbidden' || kind === 'cautious' || kind === 'preferred';
  return (
    <Dialog title={t('house.title')} description={t('house.hint')} testId="house" wide onClose={onClose} footer={<><span className="quiet house-path" title={house?.path}>{house?.path}</span><span className="spring" /><button type="button" className="button primary" onClick={onClose}>{t('app.close')}</button></>}>
      {failure && <Failure failure={failure} />}
      {house && house.faults.length > 0 && (
        <ul className="house-faults" role="alert">
          {house.faults.map((fault) => <li key={fault.line}><TriangleAlert size={13} aria-hidden />{t('house.fault', { line: fault.line, reason: say(fault.said) })}</li>)}
        </ul>
      )}
      <form className="house-form" onSubmit={save} aria-label={draft.line === undefined ? t('house.add') : t('house.edit')}>
        <label>{t('house.kind')}<select value={kind} onChange={(event) => set({ kind: event.target.value as HouseKind, use: event.target.value === 'rule' ? 'off' : '' })}>{KINDS.map((one) => <option key={one} value={one}>{t(`house.kinds.${one}`)}</option>)}</select></label>
        {kind === 'rule' ? (
          <label>{t('house.rule')}<select value={draft.wording} onChange={(event) => set({ wording: event.target.value })}><option value="">{t('house.choose')}</option>{[...rules.keys()].map((name) => <option key={name} value={name}>{ruleTitle(name)}</option>)}</select></label>
        ) : <label>{kind === 'person' ? t('house.name') : t('house.wording')}<input lang="zh-CN" value={draft.wording} maxLength={200} onChange={(event) => set({ wording: event.target.value })} /></label>}
        {kind === 'rule' ? (
          <label>{t('house.setting')}<select value={draft.use} onChange={(event) => set({ use: event.target.value })}>{SETTINGS.map((one) => <option key={one} value={one}>{one === 'off' ? t('house.off') : t('house.severity', { severity: one })}</option>)}</select></label>
        ) : kind === 'ignore' ? (
          <label>{t('house.byRule')}<select value={draft.use} onChange={(event) => set({ use: event.target.value })}><option value="">{t('house.allRules')}</option>{[...rules.keys()].map((name) => <option key={name} value={name}>{ruleTitle(name)}</option>)}</select></label>
        ) : <label>{kind === 'person' ? t('house.posts') : t('house.use')}<input lang="zh-CN" value={draft.use} maxLength={400} placeholder={t('house.several')} onChange={(event) => set({ use: event.target.value })} /></label>}
        {kind !== 'person' && <label>{t('house.why')}<input lang="zh-CN" value={draft.why} maxLength={500} onChange={(event) => set({ why: event.target.value })} /></label>}
        {term && <label className="house-within">{t('house.within')}<input lang="zh-CN" value={draft.within} maxLength={400} placeholder={t('house.withinHint')} onChange={(event) => set({ within: event.target.value })} /></label>}
        <div className="decisions">
          <button type="submit" className="button primary" disabled={!complete(draft)}>{draft.line === undefined ? t('house.add') : t('house.save')}</button>
          {draft.line !== undefined && <button type="button" className="button" onClick={() => setDraft(EMPTY)}>{t('app.cancel')}</button>}
        </div>
      </form>
      {(house?.rows.length ?? 0) > 8 && <input type="search" className="question-search" value={search} aria-label={t('house.search')} placeholder={t('house.search')} onChange={(event) => setSearch(event.target.value)} />}
      {rows.length === 0 ? <p className="quiet pad">{t('house.empty')}</p> : (
        <div className="house-rows" tabIndex={0} role="group" aria-label={t('house.title')}>
          <table>
            <thead><tr><th>{t('house.kind')}</th><th>{t('house.wording')}</th><th>{t('house.use')}</th><th>{t('house.why')}</th><th><span className="only-spoken">{t('house.edit')}</span></th></tr></thead>
            <tbody>
              {rows.map((placed) => {
                const shown = draftOf(placed);
                const name = placed.row.kind === 'rule' ? ruleTitle(shown.wording) : shown.wording;
                const use = placed.row.kind === 'rule' ? (shown.use === 'off' ? t('house.off') : t('house.severity', { severity: shown.use })) : placed.row.kind === 'ignore' ? (shown.use === '' ? t('house.allRules') : ruleTitle(shown.use)) : shown.use;
                return (
                  <tr key={placed.line}>
                    <td>{t(`house.kinds.${placed.row.kind}`)}</td><td lang="zh-CN">{name}</td><td lang="zh-CN">{use}</td><td lang="zh-CN">{shown.why}</td>
                    <td>
                      <button type="button" className="icon-button" aria-label={t('house.editRow', { name })} onClick={() => setDraft(shown)}><Pencil size={13} aria-hidden /></button>
                      <button type="button" className="icon-button" aria-label={t('house.removeRow', { name })} onClick={() => void change(null, placed.line)}><Trash2 size={13} aria-hidden /></button>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </Dialog>
  );
}
