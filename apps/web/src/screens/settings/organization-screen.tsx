import { IconBuildingCommunity, IconUsers, IconSignature } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAgency } from '../../api/queries/record.queries';
import type { Agency } from '../../api/types';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { StateTag } from '../../ui/state-tag';
import { fullAddressOf } from '../../ui/words';
import classes from '../document/document.module.css';
import { SettingsTabs } from './settings-tabs';

/** Units, posts, who holds them today, who may sign what. */
export function OrganizationScreen() {
  const { t } = useTranslation();
  const agency = useAgency();
  return (
    <>
      <PageHead documentTitle={t('nav.organization')} title={agency.data?.name ?? t('nav.organization')} note={agency.data ? t('organization.note', { units: agency.data.units.length, posts: agency.data.positions.length, code: agency.data.code, kind: t(`organization.kind.${agency.data.kind}`) }) : ' '}><SettingsTabs current="organization" /></PageHead>
      <div className={classes.split}>
        <div className={classes.column}>
          {agency.error ? <ProblemBox error={agency.error} onRetry={() => void agency.refetch()} /> : null}
          {agency.isPending ? <SkeletonRows /> : null}
          {agency.data ? <>
            <Panel icon={IconUsers} title={t('organization.leadership')}><Posts positions={agency.data.positions.filter((position) => position.unitId === null)} /></Panel>
            {agency.data.units.map((unit) => (
              <Panel key={unit.id} icon={IconBuildingCommunity} title={unit.name} note={[unit.code, unit.isRecordsOffice ? t('organization.recordsOffice') : null].filter(Boolean).join(' · ')}>
                <Posts positions={agency.data.positions.filter((position) => position.unitId === unit.id)} />
              </Panel>
            ))}
          </> : null}
        </div>
        <div className={classes.column}>
          {agency.data ? (
            <Panel icon={IconSignature} title={t('organization.mandates')} note={agency.data.mandates.length}>
              {agency.data.mandates.map((mandate) => (
                <div key={mandate.id} className={classes.fileRow}><div><strong style={{ fontWeight: 600 }}>{mandate.form === 'head' ? t('organization.asHead') : mandate.form}</strong> {agency.data.positions.find((position) => position.id === mandate.positionId)?.title}<div className="small">{mandate.basis}{mandate.documentTypes.length > 0 ? ` · ${mandate.documentTypes.join(', ')}` : ''}</div></div></div>
              ))}
            </Panel>
          ) : null}
          {agency.data && agency.data.groups.length > 0 ? (
            <Panel icon={IconUsers} title={t('organization.groups')} note={agency.data.groups.length}>
              {agency.data.groups.map((group) => <div key={group.id} className={classes.fileRow}><div>{group.name}</div><span className="small">{t('organization.members', { count: group.members })}</span></div>)}
            </Panel>
          ) : null}
        </div>
      </div>
    </>
  );
}

function Posts({ positions }: { positions: Agency['positions'] }) {
  const { t } = useTranslation();
  if (positions.length === 0) return <div className={classes.fileRow}><span className="secondary">{t('organization.noPosts')}</span></div>;
  return (
    <>
      {positions.map((position) => (
        <div key={position.id} className={classes.fileRow}>
          <div>
            <span style={{ fontWeight: 500 }}>{position.title}</span>
            {position.oversees.length > 0 ? <div className="small">{t('organization.oversees', { what: position.oversees.join(', ') })}</div> : null}
          </div>
          <div>
            {position.vacant ? <StateTag state="warning">{t('organization.vacant')}</StateTag> : position.holders.map((holder) => fullAddressOf(holder)).join('; ')}
            {position.holders.some((holder) => holder.absent) ? <div><StateTag state="paused">{t('organization.absent')}</StateTag></div> : null}
            {position.substitute ? <div className="small">{t('organization.substitute', { who: position.substitute })}</div> : null}
          </div>
        </div>
      ))}
    </>
  );
}
