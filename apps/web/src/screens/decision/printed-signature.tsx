import { useTranslation } from 'react-i18next';
import classes from './decision.module.css';

/** What will be printed under the signature, in the document's own type (inbox.md 13). */
export function PrintedSignature({ lines, name }: { lines: string[]; name: string | null }) {
  const { t } = useTranslation();
  return (
    <div className={`${classes.printed} document`} lang="vi">
      {lines.map((line, index) => <div key={index} className={classes.printedLine}>{line}</div>)}
      <div className={classes.printedRoom}>{t('decision.signaturePlace')}</div>
      <div className={classes.printedLine}>{name ?? '…'}</div>
    </div>
  );
}
