import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { RotateCcw } from 'lucide-react';
import { COMMAND_GROUPS, COMMAND_IDS, commandRow, KEY_SCOPES, type CommandId, type KeyScope } from '../../contract/commands';
import { bindingOf, chordOf, conflictsOf, keysOf, withKeys, writeChord } from '../state/keys';
import { useApp, useDesktop, useSpeech } from './context';
import { Dialog } from './Dialog';
import { isMac } from './keys';

/// The sheet of keys: every command with its keys, which can be changed here; then the keys that lists and panes have as everywhere.
export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const changes = useApp((state) => state.settings.keys);
  const [recording, setRecording] = useState<string | null>(null);
  const changed = Object.keys(changes).length;
  const fixed: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [t('keys.inLists'), [['↑ ↓', t('keys.move')], ['→ ←', t('keys.expand')], ['Home End', t('keys.first')], ['Shift+F10', t('keys.menu')], ['Tab', t('keys.leave')]]],
    [t('keys.inPanes'), [['A–Z', t('keys.edit')], ['Tab', t('keys.leave')]]],
  ];
  return (
    <Dialog title={t('keys.title')} description={t('keys.hint')} testId="keys" onClose={onClose} wide holdsEscape={recording !== null} footer={changed > 0 && (
      <>
        <span className="quiet">{t('keys.changed', { count: changed })}</span>
        <span className="spring" />
        <button type="button" className="button" onClick={() => desktop.set({ keys: {} })}><RotateCcw size={14} aria-hidden />{t('keys.resetAll')}</button>
      </>
    )}>
      <div className="key-groups">
        {COMMAND_GROUPS.map((group) => (
          <section key={group} aria-label={t(`command.${group}`)}>
            <h3>{t(`command.${group}`)}</h3>
            <ul>{COMMAND_IDS.filter((id) => commandRow(id).group === group).map((id) => <CommandKeys key={id} id={id} recording={recording} onRecord={setRecording} />)}</ul>
          </section>
        ))}
        {fixed.map(([name, keys]) => (
          <section key={name}>
            <h3>{name}</h3>
            <ul>{keys.map(([key, what]) => <li key={key} className="key-row"><span>{what}</span><kbd>{key}</kbd></li>)}</ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function CommandKeys({ id, recording, onRecord }: { id: CommandId; recording: string | null; onRecord: (binding: string | null) => void }) {
  const { t } = useTranslation();
  const { say } = useSpeech();
  const changes = useApp((state) => state.settings.keys);
  const scopes = KEY_SCOPES.filter((scope) => commandRow(id).keys?.[scope] || changes[bindingOf(id, scope)]);
  const listed: readonly KeyScope[] = scopes.length > 0 ? scopes : ['anywhere'];
  const clashes = listed.flatMap((scope) => keysOf(id, scope, changes).flatMap((chord) => conflictsOf(chord, id, scope, changes).map((other) => t('keys.clash', { key: writeChord(chord, isMac()), other: say(commandRow(other).words) }))));
  return (
    <li className="key-row">
      <span>{say(commandRow(id).words)}{clashes.length > 0 && <span className="key-clash" role="status">{clashes.join(' ')}</span>}</span>
      <span className="key-chips">
        {listed.map((scope) => <Binding key={scope} id={id} scope={scope} recording={recording === bindingOf(id, scope)} onRecord={(on) => onRecord(on ? bindingOf(id, scope) : null)} />)}
      </span>
    </li>
  );
}

/// The keys of a command in one scope: a press waits for others.
function Binding({ id, scope, recording, onRecord }: { id: CommandId; scope: KeyScope; recording: boolean; onRecord: (on: boolean) => void }) {
  const { t } = useTranslation();
  const { say } = useSpeech();
  const desktop = useDesktop();
  const changes = useApp((state) => state.settings.keys);
  const chords = keysOf(id, scope, changes);
  const put = (next: readonly string[] | null): void => {
    desktop.set({ keys: withKeys(changes, id, scope, next) });
    onRecord(false);
  };
  const record = (event: KeyboardEvent): void => {
    if (!recording || event.key === 'Tab' || event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return onRecord(false);
    const chord = chordOf(event.nativeEvent, isMac());
    if (chord !== undefined) put([chord]);
  };
  const where = scope === 'anywhere' ? '' : t(`keys.in.${scope}`);
  const written = chords.map((chord) => writeChord(chord, isMac()));
  const own = bindingOf(id, scope) in changes;
  return (
    <span className="key-binding" {...(recording && { 'data-keys': 'record' })} onBlur={(event) => { if (recording && !event.currentTarget.contains(event.relatedTarget)) onRecord(false); }}>
      {where && <small className="quiet">{where}</small>}
      <button type="button" className={`key-chip${own ? ' own' : ''}`} aria-label={t('keys.change', { command: say(commandRow(id).words), where, keys: written.join(' ') || t('keys.none') })} onClick={() => onRecord(!recording)} onKeyDown={record}>
        {recording ? <span className="key-wait" role="status">{t('keys.press')}</span> : written.length > 0 ? written.map((key) => <kbd key={key}>{key}</kbd>) : <span className="quiet">{t('keys.none')}</span>}
      </button>
      {recording && chords.length > 0 && <button type="button" className="button small" onClick={() => put([])}>{t('keys.clear')}</button>}
      {(recording || own) && own && <button type="button" className="icon-button" aria-label={t('keys.reset', { command: say(commandRow(id).words) })} title={t('keys.resetHint')} onClick={() => put(null)}><RotateCcw size={13} aria-hidden /></button>}
    </span>
  );
}
