import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionComparison } from '../../api/types';
import classes from './facts-changes.module.css';

/** What changed in the facts between two versions: targets, tasks, assignments, due days, receivers. */
export function FactsChanges({ changes, shown = 8 }: { changes: VersionComparison['facts']; shown?: number }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const rows = all ? changes : changes.slice(0, shown);
  if (changes.length === 0) return <p className={classes.none}>{t('factsChange.none')}</p>;
  return (
    <div className={classes.box}>
      <ul className={classes.list}>
        {rows.map((row, index) => (
          <li key={index} className={classes.item}>
            <div className={classes.head}><span className={classes.change} data-change={row.change}>{row.changeText}</span> <span className={classes.subject}>{row.subjectText}</span> <span lang="vi">{row.name}</span></div>
            {row.indicator ? <div className="small" lang="vi">{row.indicator}</div> : null}
            {row.parts.length > 0 ? <ul className={classes.parts}>{row.parts.map((part, place) => <li key={place}>{part.label}: <del className="changed" lang="vi">{part.before}</del> → <ins className="changed" lang="vi">{part.after}</ins></li>)}</ul> : null}
          </li>
        ))}
      </ul>
      {changes.length > shown ? <button type="button" className={classes.more} onClick={() => setAll(!all)}>{all ? t('factsChange.less') : t('factsChange.more', { count: changes.length - shown })}</button> : null}
    </div>
  );
}
