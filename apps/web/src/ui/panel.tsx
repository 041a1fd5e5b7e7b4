import type { ReactNode } from 'react';
import { type IconType, stroke } from './icon';
import classes from './panel.module.css';

/** White panel with a title row; a title says what is in it and how many. */
export function Panel({ icon: Icon, title, note, action, children, tone }: { icon?: IconType; title: ReactNode; note?: ReactNode; action?: ReactNode; children: ReactNode; tone?: 'red' | 'amber' }) {
  return (
    <section className={classes.panel}>
      <header className={classes.head}>
        {Icon ? <Icon size={18} stroke={stroke} aria-hidden className={classes.icon} data-tone={tone} /> : null}
        <h2 className={classes.title}>{title}</h2>
        {note ? <span className="secondary">{note}</span> : null}
        {action ? <span className={classes.action}>{action}</span> : null}
      </header>
      {children}
    </section>
  );
}

export function PanelRow({ children, wrap }: { children: ReactNode; wrap?: boolean }) {
  return <div className={classes.row} data-wrap={wrap || undefined}>{children}</div>;
}
