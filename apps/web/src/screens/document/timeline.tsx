import {
  IconAlertCircle, IconArrowBack, IconArrowBackUp, IconBan, IconReplace, IconBell, IconBellRinging, IconCheck, IconCircleCheck, IconEye, IconFilePencil, IconFileUpload, IconMailX, IconPaperclip, IconRobot, IconRubberStamp, IconSend, IconWorldCheck, IconSignature,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../api/types';
import { type IconType, stroke } from '../../ui/icon';
import { shortDateText, timeText } from '../../ui/words';
import classes from './timeline.module.css';

/** Icons that the api names; an unknown one still gets a mark. */
const icons: Record<string, { icon: IconType; tone?: 'red' | 'plum' | 'green' }> = {
  'file-upload': { icon: IconFileUpload }, 'file-import': { icon: IconFileUpload }, 'file-pencil': { icon: IconFilePencil }, pencil: { icon: IconFilePencil }, send: { icon: IconSend }, 'writing-sign': { icon: IconSignature }, signature: { icon: IconSignature }, writing: { icon: IconSignature },
  'arrow-back-up': { icon: IconArrowBackUp, tone: 'plum' }, 'arrow-back': { icon: IconArrowBack }, 'rubber-stamp': { icon: IconRubberStamp }, stamp: { icon: IconRubberStamp }, paperclip: { icon: IconPaperclip }, ban: { icon: IconBan },
  'file-off': { icon: IconBan, tone: 'red' }, 'circle-x': { icon: IconBan }, replace: { icon: IconReplace, tone: 'plum' }, 'file-plus': { icon: IconFileUpload },
  'circle-check': { icon: IconCircleCheck, tone: 'green' }, check: { icon: IconCheck }, checks: { icon: IconCheck }, eye: { icon: IconEye }, 'mail-x': { icon: IconMailX, tone: 'red' }, 'world-check': { icon: IconWorldCheck }, bell: { icon: IconBell }, 'bell-ringing': { icon: IconBellRinging, tone: 'red' }, 'alert-circle': { icon: IconAlertCircle, tone: 'red' },
};

/** One column: date in the gutter, icon of the act, who did what, reason in quotes, version. */
export function Timeline({ entries, today }: { entries: TimelineEntry[]; today: string }) {
  const { t } = useTranslation();
  let day = '';
  return (
    <ol className={classes.timeline} aria-label={t('document.tab.timeline')}>
      {entries.map((entry) => {
        const { icon: Icon, tone } = icons[entry.icon] ?? { icon: entry.automatic ? IconRobot : IconCheck, tone: undefined };
        const date = shortDateText(entry.at, today);
        const first = date !== day;
        day = date;
        const notes = [entry.onBehalf, entry.reason ? `“${entry.reason}”` : null, entry.versionNo ? t('timeline.version', { no: entry.versionNo }) : null, entry.automatic ? t('timeline.automatic') : null].filter(Boolean);
        return (
          <li key={entry.id} className={classes.entry}>
            <time className={classes.when} dateTime={entry.at}>{first ? <strong>{date}</strong> : null} {timeText(entry.at)}</time>
            <span className={classes.mark} data-tone={tone}><Icon size={14} stroke={stroke} aria-hidden /></span>
            <div className={classes.words}>
              <div>{entry.who && entry.text.startsWith(entry.who) ? <><strong>{entry.who}</strong>{entry.text.slice(entry.who.length)}</> : entry.text}</div>
              {notes.length > 0 ? <div className="small">{notes.join(' · ')}</div> : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
