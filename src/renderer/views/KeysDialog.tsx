import { useTranslation } from 'react-i18next';
import { altKeys, modKeys } from './keys';
import { Dialog } from './Dialog';

/// The sheet of keys.
export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const groups: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [t('keys.anywhere'), [
      [modKeys('Z'), t('keys.undo')], [modKeys('Y'), t('keys.redo')], ['F8', t('keys.nextOpen')], ['Shift+F8', t('keys.previousOpen')], [altKeys('PageDown'), t('keys.nextArticle')], [altKeys('PageUp'), t('keys.previousArticle')],
      [modKeys('1 2 3'), t('keys.columns')], ['F6', t('keys.regions')], [modKeys('Shift+⏎'), t('keys.review')], [modKeys('E'), t('keys.export')], [modKeys('H'), t('keys.timeline')], [modKeys('S'), t('keys.save')], [modKeys(','), t('keys.settings')], ['?', t('keys.sheet')],
    ]],
    [t('keys.inList'), [['↑ ↓', t('keys.move')], ['⏎', t('keys.accept')], ['⌫', t('keys.reject')], ['O', t('keys.reopen')], ['→ ←', t('keys.expand')], ['Home End', t('keys.first')], ['E', t('keys.toProof')], ['Tab', t('keys.leave')]]],
    [t('keys.inPanes'), [['A–Z', t('keys.edit')], ['F7', t('keys.next')], ['Shift+F7', t('keys.previous')], [modKeys('⏎'), t('keys.accept')], [modKeys('⌫'), t('keys.reject')], [modKeys('\\'), t('keys.switchSide')]]],
    [t('keys.inOutline'), [['↑ ↓', t('keys.move')], ['→ ←', t('keys.expand')], [altKeys('↑ ↓'), t('keys.restructure')], ['Shift+F10', t('keys.menu')]]],
  ];
  return (
    <Dialog title={t('keys.title')} testId="keys" onClose={onClose} wide>
      <div className="key-groups">
        {groups.map(([name, keys]) => (
          <section key={name}>
            <h3>{name}</h3>
            <dl>{keys.map(([key, what]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{what}</dd></div>)}</dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
