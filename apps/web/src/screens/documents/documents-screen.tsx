import { Button, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconFileImport, IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useDocuments } from '../../api/queries/document.queries';
import type { DocumentStage } from '../../api/types';
import { useSession } from '../../app/session-context';
import { EmptyLine } from '../../ui/empty-line';
import { stroke } from '../../ui/icon';
import { MoreRows } from '../../ui/more-rows';
import { PageHead } from '../../ui/page-head';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { StateTag } from '../../ui/state-tag';
import { dateText, instantText } from '../../ui/words';
import classes from './documents-screen.module.css';

const views = ['mine', 'agency', 'received'] as const;
const stages: DocumentStage[] = ['drafting', 'inRoute', 'signed', 'issued', 'dispatched', 'cancelled', 'refused', 'recalled', 'replaced'];

/** Nothing vanishes: every document I may see, found with or without accents, open or closed. */
export function DocumentsScreen() {
  const { t } = useTranslation();
  const { today } = useSession();
  const [search, setSearch] = useSearchParams();
  const view = views.find((name) => name === search.get('pham-vi')) ?? (search.get('q') ? 'agency' : 'mine');
  const stage = stages.find((name) => name === search.get('giai-doan'));
  const [typed, setTyped] = useState(search.get('q') ?? '');
  const [q] = useDebouncedValue(typed, 200);
  const documents = useDocuments({ view, ...(stage ? { stage } : {}), ...(q.trim() ? { q: q.trim() } : {}) });
  const setParam = (name: string, value: string | null) => setSearch((before) => {
    const after = new URLSearchParams(before);
    if (value) after.set(name, value);
    else after.delete(name);
    return after;
  }, { replace: true });
  useEffect(() => { if ((search.get('q') ?? '') !== q) setParam('q', q); /* the address follows the field */ }, [q]); // eslint-disable-line react-hooks/exhaustive-deps
  useEffect(() => { setTyped(search.get('q') ?? ''); }, [search.get('q')]); // eslint-disable-line react-hooks/exhaustive-deps
  return (
    <>
      <PageHead title={t('nav.documents')} note={documents.data ? t('documents.count', { count: documents.data.total }) : ' '} actions={<Button component={Link} to="/van-ban/moi" leftSection={<IconFileImport size={16} stroke={stroke} />}>{t('home.import')}</Button>}>
        <div className={classes.tools}>
          <SegmentedControl aria-label={t('documents.viewLabel')} color="petrol" value={view} onChange={(value) => setParam('pham-vi', value)} data={views.map((value) => ({ value, label: t(`documents.view.${value}`) }))} />
          <TextInput className={classes.search} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} placeholder={t('documents.search')} aria-label={t('documents.search')} leftSection={<IconSearch size={16} stroke={stroke} />} />
          <Select aria-label={t('documents.stage')} placeholder={t('documents.anyStage')} clearable clearButtonProps={{ 'aria-label': t('action.clear') }} value={stage ?? null} onChange={(value) => setParam('giai-doan', value)} data={stages.map((value) => ({ value, label: t(`state.${value}`) }))} />
        </div>
      </PageHead>
      <div className={classes.page}>
        {documents.error ? <ProblemBox error={documents.error} onRetry={() => void documents.refetch()} /> : null}
        {documents.isPending ? <div className={classes.box}><SkeletonRows /></div> : null}
        {documents.data && documents.data.items.length === 0 ? (
          <div className={classes.box}>
            <EmptyLine icon={IconSearch} title={q ? t('documents.noMatch', { query: q }) : t('documents.none')} action={view !== 'agency' || stage ? <Button size="xs" variant="default" onClick={() => setSearch(q ? { 'pham-vi': 'agency', q } : { 'pham-vi': 'agency' })}>{t('documents.searchAll')}</Button> : undefined} />
          </div>
        ) : null}
        {documents.data && documents.data.items.length > 0 ? (
          <ul className={classes.box}>
            {documents.data.items.map((row) => (
              <li key={row.id} className={classes.row}>
                <div className={classes.what}>
                  <Link to={`/van-ban/${row.id}`} className={classes.title}>{row.title}</Link>
                  <div className="small">{[row.codeNumber ?? row.typeText, row.issuedOn ? t('documents.dated', { date: dateText(row.issuedOn) }) : null, view === 'received' ? row.agencyName : row.draftingUnit.name, row.drafter.fullName].filter(Boolean).join(' · ')}</div>
                </div>
                <div className={classes.step}>
                  {row.stepText ? <div>{row.stepText}</div> : null}
                  {row.waitingOn ? <div className="small">{t('documents.waitingOn', { name: row.waitingOn })}</div> : null}
                </div>
                <div className={classes.state}><StateTag state={row.stage}>{row.stageText}</StateTag></div>
                <div className={classes.when}>{instantText(row.updatedAt, today)}</div>
              </li>
            ))}
          </ul>
        ) : null}
        <MoreRows list={documents} />
      </div>
    </>
  );
}
