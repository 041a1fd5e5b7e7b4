import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DocumentDetail } from '../../api/types';
import { NoticeBox } from '../../ui/notice-box';
import { dateText } from '../../ui/words';
import classes from './ends.module.css';

type DocumentLink = NonNullable<DocumentDetail['replacementDraft']>;

/** FIX-6: every page of a document says whether it still holds, what ended it, and where to go on. */
export function EndedBanner({ document, receivers }: { document: DocumentDetail; receivers: string }) {
  const { t } = useTranslation();
  const { ended, replaces, replacementDraft } = document;
  const day = (date: string | null) => (date ? dateText(date) : '');
  return (
    <div className={classes.banners}>
      {ended ? (
        <NoticeBox tone="red" action={ended.by?.documentId ? <Link to={addressOf(ended.by)}>{t('ends.seeNew')}</Link> : ended.act?.documentId ? <Link to={`/van-ban/${ended.act.documentId}`}>{t('ends.seeAct')}</Link> : undefined}>
          <strong>
            {ended.kind === 'recalled' ? t('ends.recalled', { date: day(ended.at.slice(0, 10)) }) : ended.by?.codeNumber ? t('ends.replaced', { codeNumber: ended.by.codeNumber, date: day(ended.by.issuedOn) }) : t('ends.replacedBlank')}
            {ended.act ? ` ${t('ends.recalledBy', { codeNumber: ended.act.codeNumber, date: day(ended.act.issuedOn) })}` : ''}.
          </strong>
          {ended.kind === 'recalled' && ended.reason ? ` ${t('ends.reason', { reason: ended.reason })}` : ''}
          {ended.told.total > 0 ? <div>{t('ends.told', { done: ended.told.acknowledged, total: ended.told.total })} · <Link to={receivers}>{t('ends.seeTold')}</Link></div> : null}
        </NoticeBox>
      ) : null}
      {replaces && replaces.codeNumber ? (
        <NoticeBox tone="info" action={replaces.documentId ? <Link to={addressOf(replaces)}>{t('ends.seeOld')}</Link> : undefined}>
          {t(document.codeNumber ? 'ends.replacesIssued' : 'ends.replaces', { codeNumber: replaces.codeNumber, date: day(replaces.issuedOn) })}
        </NoticeBox>
      ) : null}
      {replacementDraft?.documentId ? <NoticeBox tone="info" action={<Link to={`/van-ban/${replacementDraft.documentId}`}>{t('ends.seeDraft')}</Link>}>{t('ends.beingReplaced', { stage: t(`state.${replacementDraft.stage}`).toLocaleLowerCase('vi') })}</NoticeBox> : null}
    </div>
  );
}

function addressOf({ planId, documentId }: DocumentLink): string {
  return planId ? `/ke-hoach/${planId}` : `/van-ban/${documentId}`;
}
