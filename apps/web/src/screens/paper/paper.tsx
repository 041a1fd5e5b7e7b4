import { useTranslation } from 'react-i18next';
import type { VersionComparison, VersionContent } from '../../api/types';
import { DocumentHtml } from './document-html';
import classes from './paper.module.css';

/** The sheet of A4; on a phone the text flows at 17/28. */
export function Paper({ version, comparison }: { version: VersionContent; comparison?: VersionComparison | null }) {
  const { t } = useTranslation();
  return (
    <div className={`${classes.sheet} document`} lang="vi" role="article" aria-label={t('document.paperLabel', { no: version.no })}>
      {version.html ? (
        <DocumentHtml html={version.html} comparison={comparison} />
      ) : (
        version.body.map((block) => <p key={block.index} className="od-text">{block.text}</p>)
      )}
    </div>
  );
}
