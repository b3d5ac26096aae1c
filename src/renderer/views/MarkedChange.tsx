import { useTranslation } from 'react-i18next';
import { visible } from './wording';

/// Blanks and line breaks made visible, a run of breaks as one sign.
export const goneText = (text: string): string => visible(text).replace(/⏎+/g, '⏎').replace(/␣{3,}/g, '␣␣');

/// What goes, struck, and what comes, underlined; blanks and line breaks visible. For screen readers in words.
export function MarkedChange({ was, insert, applied = true }: { was: string; insert: string; applied?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      {was !== '' && <del className={`gone${/\S/.test(was) ? '' : ' blank'}${applied ? '' : ' kept'}`}><span className="only-spoken">{t('changes.deleted')} </span>{goneText(was)}</del>}
      {insert !== '' && <ins className={`come${applied ? '' : ' proposed'}${/\S/.test(insert) ? '' : ' blank'}`}><span className="only-spoken">{t('changes.inserted')} </span>{visible(insert).replaceAll('⏎', '¶')}</ins>}
    </>
  );
}
