import { Checkbox } from '@mantine/core';
import { IconBuilding, IconBuildingCommunity, IconSitemap, IconUser, IconUsersGroup, IconWorld, IconMail } from '@tabler/icons-react';
import { type KeyboardEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { stroke } from '../../ui/icon';
import { StateTag } from '../../ui/state-tag';
import { honorificOf, isKept, isNew, issuerKey, nameOf, officeSections, type OfficeEdits, type OfficeProposal, type OfficeRow } from './office-tree';
import classes from './office.module.css';

const icons = { unit: IconSitemap, post: IconUser, agency: IconBuilding, external: IconMail, webPage: IconWorld, group: IconUsersGroup } as const;

interface TreeProps {
  proposal: OfficeProposal; rows: OfficeRow[]; edits: OfficeEdits; agencyName: string; current: string; readOnly: boolean;
  onCurrent: (key: string) => void; onKeep: (key: string, keep: boolean) => void; onEdit: () => void;
}

/** One list to walk with the arrows: the agency, then its leaders, units with posts, the bodies around it, the groups. */
export function OfficeTree({ proposal, rows, edits, agencyName, current, readOnly, onCurrent, onKeep, onEdit }: TreeProps) {
  const { t } = useTranslation();
  const order = useMemo(() => [issuerKey, ...officeSections.flatMap((section) => rows.filter((row) => row.section === section).map((row) => row.node.key))], [rows]);
  const go = (index: number) => {
    const key = order[Math.max(0, Math.min(order.length - 1, index))];
    if (key === undefined) return;
    onCurrent(key);
    document.querySelector<HTMLElement>(`[data-office="${CSS.escape(key)}"]`)?.focus();
  };
  const onKey = (event: KeyboardEvent, key: string) => {
    const at = order.indexOf(key);
    const node = proposal.nodes.find((one) => one.key === key);
    const moves: Record<string, () => void> = { ArrowDown: () => go(at + 1), ArrowUp: () => go(at - 1), Home: () => go(0), End: () => go(order.length - 1), Enter: onEdit, F2: onEdit };
    if (!readOnly && node) Object.assign(moves, { ' ': () => onKeep(key, !(edits[key]?.keep ?? node.chosen)), Delete: () => onKeep(key, false) });
    const move = moves[event.key];
    if (!move || event.target !== event.currentTarget) return;
    event.preventDefault();
    move();
  };
  const item = (key: string, level: number) => ({ role: 'treeitem', 'aria-level': level, 'aria-selected': current === key, tabIndex: current === key ? 0 : -1, 'data-office': key, 'data-current': current === key || undefined, onClick: () => onCurrent(key), onKeyDown: (event: KeyboardEvent) => onKey(event, key) }) as const;
  return (
    <div className={classes.tree} role="tree" aria-label={t('office.tree')}>
      <div {...item(issuerKey, 1)} className={classes.row}>
        <span className={classes.box} />
        <IconBuildingCommunity size={16} stroke={stroke} aria-hidden />
        <span className={classes.name}><strong>{agencyName}</strong> <span className="small">{proposal.agency.code}</span></span>
        <span className={classes.tags}>{proposal.issuer ? <StateTag state="done">{t('office.knownTag')}</StateTag> : null}</span>
      </div>
      {officeSections.map((section) => {
        const here = rows.filter((row) => row.section === section);
        return here.length === 0 ? null : (
          <div key={section} role="group" aria-label={t(`office.section.${section}`)}>
            <div className={classes.head} aria-hidden>{t(`office.section.${section}`)}</div>
            {here.map((row) => <Row key={row.node.key} row={row} proposal={proposal} edits={edits} readOnly={readOnly} item={item(row.node.key, row.depth + 2)} onKeep={onKeep} />)}
          </div>
        );
      })}
    </div>
  );
}

function Row({ row, proposal, edits, readOnly, item, onKeep }: { row: OfficeRow; proposal: OfficeProposal; edits: OfficeEdits; readOnly: boolean; item: Record<string, unknown>; onKeep: (key: string, keep: boolean) => void }) {
  const { t } = useTranslation();
  const { node, depth } = row;
  const Icon = icons[node.kind];
  const kept = isKept(node, proposal, edits);
  const known = !isNew(node, edits);
  const name = nameOf(node, edits);
  const into = edits[node.key]?.mergeInto;
  const merged = into === undefined ? null : proposal.nodes.find((one) => one.key === into);
  const holder = edits[node.key]?.personName ?? node.person?.fullName ?? '';
  const detail = node.key === 'post:drafter' ? t('office.drafter')
    : node.kind === 'post' ? (holder === '' ? t('office.vacant') : `${honorificOf(node, edits)} ${holder}`)
    : node.kind === 'group' ? (node.members.length === 0 ? t('office.noMembers') : t('office.members', { count: node.members.length }))
    : node.kind === 'unit' ? (node.code ?? '') : node.relation ? t(`office.relation.${node.relation}`) : '';
  const assumed = !known && kept && node.assumptions.length > 0;
  const spoken = [name, detail, known ? t('office.knownTag') : assumed ? t('office.assumedTag') : ''].filter((word) => word !== '').join(', ');
  return (
    <div {...item} aria-label={spoken} className={classes.row} data-kept={kept || undefined} style={{ paddingInlineStart: 12 + depth * 24 }}>
      <span className={classes.box}>{known ? null : <Checkbox size="xs" tabIndex={-1} checked={kept} disabled={readOnly || merged !== null} aria-label={t('office.keep', { name })} onChange={(event) => onKeep(node.key, event.currentTarget.checked)} />}</span>
      <Icon size={16} stroke={stroke} aria-hidden />
      <span className={classes.name}><span className={classes.title}>{name}</span> <span className="small">{detail}</span></span>
      <span className={classes.tags}>
        {merged ? <span className="small">{t('office.mergedTag', { name: nameOf(merged, edits) })}</span> : !kept && !known ? <span className="small">{t('office.droppedTag')}</span> : null}
        {known ? <StateTag state="done">{t('office.knownTag')}</StateTag> : assumed ? <StateTag state="info">{t('office.assumedTag')}</StateTag> : null}
      </span>
    </div>
  );
}
