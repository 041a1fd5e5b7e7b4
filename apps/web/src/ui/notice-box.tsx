import { IconAlertCircle, IconCloudOff, IconGitCompare, IconInfoCircle, IconUserCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { stroke } from './icon';
import classes from './notice-box.module.css';

const looks = {
  blue: { icon: IconUserCheck, role: 'status' },
  amber: { icon: IconGitCompare, role: 'status' },
  red: { icon: IconAlertCircle, role: 'alert' },
  grey: { icon: IconCloudOff, role: 'status' },
  info: { icon: IconInfoCircle, role: 'status' },
} as const;

/** What happened, what is kept, what to do; in the row or panel it concerns (look.md 7). */
export function NoticeBox({ tone, children, action }: { tone: keyof typeof looks; children: ReactNode; action?: ReactNode }) {
  const { icon: Icon, role } = looks[tone];
  return (
    <div className={classes.box} data-tone={tone === 'info' ? 'grey' : tone} role={role}>
      <Icon size={16} stroke={stroke} className={classes.icon} aria-hidden />
      <div className={classes.text}>{children}</div>
      {action ? <div className={classes.action}>{action}</div> : null}
    </div>
  );
}
