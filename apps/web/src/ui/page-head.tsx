import type { ReactNode } from 'react';
import { useEffect } from 'react';
import classes from './page-head.module.css';

/** Every screen opens with a title that says what is so; the tab of the browser repeats it. */
export function PageHead({ crumb, title, note, actions, children, documentTitle }: { crumb?: ReactNode; title: ReactNode; note?: ReactNode; actions?: ReactNode; children?: ReactNode; documentTitle?: string }) {
  useEffect(() => {
    document.title = `${documentTitle ?? (typeof title === 'string' ? title : '')} · Kế hoạch`;
  }, [title, documentTitle]);
  return (
    <header className={classes.head}>
      <div className={classes.top}>
        <div className={classes.words}>
          {crumb ? <div className={classes.crumb}>{crumb}</div> : null}
          <h1 className={classes.title}>{title}</h1>
          {note ? <div className="secondary">{note}</div> : null}
        </div>
        {actions ? <div className={classes.actions}>{actions}</div> : null}
      </div>
      {children}
    </header>
  );
}
