import { useTranslation } from 'react-i18next';
import type { VersionComparison } from '../../api/types';
import { FactsChanges } from './facts-changes';
import { ChangedWords } from './document-html';
import classes from './changes-view.module.css';

/** Only the places that changed, each with the words around it. */
export function ChangesView({ comparison }: { comparison: VersionComparison }) {
  const { t } = useTranslation();
  const changed = comparison.blocks.filter((block) => block.op !== 'same');
  const facts = comparison.facts.length > 0 || changed.length > 0 ? (
    <section className={classes.facts} aria-label={t('factsChange.title')}>
      <div className={classes.what}>{t('factsChange.title')}{comparison.facts.length > 0 ? ` · ${t('factsChange.count', { count: comparison.facts.length })}` : ''}</div>
      <FactsChanges changes={comparison.facts} />
    </section>
  ) : null;
  if (changed.length === 0) return <>{facts}<p className={classes.none}>{comparison.facts.length > 0 ? t('factsChange.sameWords') : t('document.noChanges', { from: comparison.from, to: comparison.to })}</p></>;
  return (
    <>
    {facts}
    <ol className={classes.list} aria-label={t('document.changesLabel', { from: comparison.from, to: comparison.to })}>
      {changed.map((block, index) => (
        <li key={index} className={classes.item}>
          <div className={classes.what}>{t(`document.change.${block.op as 'added' | 'removed' | 'changed'}`)}</div>
          <div className={`${classes.words} document`} lang="vi">
            {block.op === 'removed' ? <del className="changed">{block.words.map((word) => word.text).join('')}</del>
              : block.op === 'added' ? <ins className="changed">{block.words.map((word) => word.text).join('')}</ins>
              : <ChangedWords words={block.words} />}
          </div>
        </li>
      ))}
    </ol>
    </>
  );
}
