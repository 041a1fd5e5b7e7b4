import { IconChecks } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { type IconType, stroke } from './icon';
import classes from './empty-line.module.css';

/** What is so, what comes next, one way on. */
export function EmptyLine({ icon: Icon = IconChecks, title, children, action }: { icon?: IconType; title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes.box}>
      <span className={classes.mark}><Icon size={20} stroke={stroke} aria-hidden /></span>
      <div>
        <p className={classes.title}>{title}</p>
        {children ? <p className="secondary">{children}</p> : null}
        {action ? <div className={classes.action}>{action}</div> : null}
      </div>
    </div>
  );
}
