import { Button } from '@mantine/core';
import { IconBuildingCommunity } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { components } from '../../api/generated/schema';
import { keys } from '../../api/queries/keys';
import type { TextBlock } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { stroke } from '../../ui/icon';
import { NoticeBox } from '../../ui/notice-box';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { dateText } from '../../ui/words';
import { OfficeDone, type ConfirmedOffice } from './office-done';
import { OfficePanel } from './office-panel';
import { editList, issuerKey, officeCounts, officeGap, officeRows, type OfficeEdits } from './office-tree';
import { OfficeTree } from './office-tree-list';
import classes from './office.module.css';
import { useOfficeProposal } from './use-office-proposal';

type AgencyEdit = NonNullable<components['schemas']['ConfirmOfficeRequest']['agency']>;

/** Cơ quan: what the document says about its office, entry by entry with its words; confirmed, it is at work at once. */
export function OfficeStep({ documentId, body, flush, nextWords, onNext }: { documentId: string; body: TextBlock[]; flush: () => Promise<void>; nextWords: string; onNext: () => void }) {
  const { t } = useTranslation();
  const proposal = useOfficeProposal(documentId);
  const [edits, setEdits] = useState<OfficeEdits>({});
  const [agency, setAgency] = useState<AgencyEdit>({});
  const [current, setCurrent] = useState<string>(issuerKey);
  const [done, setDone] = useState<ConfirmedOffice | null>(null);
  const [tried, setTried] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const confirm = useCommand({
    send: (variables: { agency: AgencyEdit; nodes: ReturnType<typeof editList> }, header) => api.POST('/api/v1/documents/{id}/office-proposal/confirm', { params: { path: { id: documentId }, header }, body: variables }),
    touches: [keys.session, keys.demoPeople, keys.document, keys.documents, keys.tasks, keys.organization, keys.plans, keys.plan],
    onDone: (answer) => { setDone(answer); setEdits({}); setAgency({}); },
  });
  const data = proposal.data;
  const rows = useMemo(() => (data ? officeRows(data, edits) : []), [data, edits]);

  if (done) return <OfficeDone confirmed={done} nextWords={nextWords} onNext={onNext} />;
  if (proposal.error && !data) return <ProblemBox error={proposal.error} onRetry={() => void proposal.refetch()} />;
  if (!data) return <SkeletonRows count={8} />;
  const counts = officeCounts(data, edits);
  const total = counts.units + counts.posts + counts.bodies + counts.groups;
  const gap = officeGap(data, edits);
  const complete = data.isOwn && total === 0;
  const change = (key: string, part: OfficeEdits[string]) => setEdits((before) => ({ ...before, [key]: { ...before[key], ...part } }));
  const send = async () => {
    setTried(true);
    if (gap) return setCurrent(gap.key);
    if (confirm.isPending) return;
    await flush().catch(() => undefined);
    confirm.mutate({ agency, nodes: editList(edits) });
  };
  const name = agency.name ?? data.agency.name;
  const intro = data.issuer === null ? t('office.unknown', { agency: name }) : !data.isOwn ? t('office.other', { agency: data.issuer.name, holder: data.holder.name }) : complete ? t('office.ownComplete', { agency: data.issuer.name }) : t('office.ownMissing', { agency: data.issuer.name, count: total });

  return (
    <div className={classes.screen}>
      <div className={classes.intro}>
        <p className={classes.lead}>{intro}</p>
        <p className="small">{t('office.asOf', { day: dateText(data.asOf) })} {data.isOwn ? '' : t('office.moves', { holder: data.holder.name })}</p>
        {data.mayConfirm || complete ? null : <NoticeBox tone="info">{t('office.readOnly')}</NoticeBox>}
      </div>
      <div className={classes.columns}>
        <OfficeTree proposal={data} rows={rows} edits={edits} agencyName={name} current={current} readOnly={!data.mayConfirm} onCurrent={setCurrent} onKeep={(key, keep) => change(key, { keep })} onEdit={() => panel.current?.querySelector<HTMLElement>('input, select')?.focus()} />
        <div className={classes.panel} ref={panel}>
          <OfficePanel proposal={data} edits={edits} agency={agency} current={current} body={body} readOnly={!data.mayConfirm} onChange={change} onAgency={(part) => setAgency((before) => ({ ...before, ...part }))} onLeave={() => document.querySelector<HTMLElement>(`[data-office="${CSS.escape(current)}"]`)?.focus()} />
        </div>
      </div>
      <footer className={classes.foot}>
        <div className={classes.sum}>
          {total > 0 ? t('office.summary', counts) : null}
          <span className={classes.keys}>{t('office.keys')}</span>
          {tried && gap ? <span role="alert" className={classes.gap}>{t(`office.gap.${gap.gap}`)}</span> : null}
        </div>
        {confirm.error ? <ProblemBox error={confirm.error} kept={t('office.kept')} /> : null}
        <div className={classes.buttons}>
          <Button variant={complete ? 'filled' : 'default'} onClick={onNext}>{complete ? nextWords : t('office.later')}</Button>
          {data.mayConfirm && !complete ? <Button loading={confirm.isPending} leftSection={<IconBuildingCommunity size={16} stroke={stroke} />} onClick={() => void send()}>{data.issuer ? t('office.confirmMore', { agency: data.issuer.name }) : t('office.confirmNew')}</Button> : null}
        </div>
      </footer>
    </div>
  );
}
