import type { components } from '../../api/generated/schema';

export type OfficeProposal = components['schemas']['OfficeProposalResponse'];
export type OfficeNode = components['schemas']['OfficeNode'];
export type OfficeEdit = NonNullable<components['schemas']['ConfirmOfficeRequest']['nodes']>[number];
export type OfficeEdits = Record<string, Omit<OfficeEdit, 'key'>>;

/** The agency itself, first entry of the tree. */
export const issuerKey = 'issuer';
export const officeSections = ['leaders', 'units', 'chain', 'outside', 'groups'] as const;
export type OfficeSection = (typeof officeSections)[number];
export interface OfficeRow { node: OfficeNode; depth: number; section: OfficeSection }

/** A post hangs under its unit, a unit under its unit; what a person moved hangs where he put it. */
export function officeRows(proposal: OfficeProposal, edits: OfficeEdits): OfficeRow[] {
  const parentOf = (node: OfficeNode) => { const moved = edits[node.key]?.parentKey; return moved === undefined ? node.parentKey : moved; };
  const rows: OfficeRow[] = [];
  const under = (parentKey: string | null, depth: number) => {
    for (const node of proposal.nodes.filter((one) => one.kind === 'post' && parentKey !== null && parentOf(one) === parentKey)) rows.push({ node, depth, section: 'units' });
    for (const node of proposal.nodes.filter((one) => one.kind === 'unit' && parentOf(one) === parentKey)) {
      rows.push({ node, depth, section: 'units' });
      under(node.key, depth + 1);
    }
  };
  for (const node of proposal.nodes) if (node.kind === 'post' && parentOf(node) === null) rows.push({ node, depth: 0, section: 'leaders' });
  under(null, 0);
  for (const node of proposal.nodes) if (node.kind === 'agency' || node.relation === 'above') if (node.kind !== 'group') rows.push({ node, depth: 0, section: 'chain' });
  for (const node of proposal.nodes) if (node.kind === 'webPage' || (node.kind === 'external' && node.relation !== 'above')) rows.push({ node, depth: 0, section: 'outside' });
  for (const node of proposal.nodes) if (node.kind === 'group') rows.push({ node, depth: 0, section: 'groups' });
  return rows;
}

/** Ticked, and neither merged away nor standing under a unit that is left out. */
export function isKept(node: OfficeNode, proposal: OfficeProposal, edits: OfficeEdits): boolean {
  const edit = edits[node.key];
  if (!(edit?.keep ?? node.chosen) || edit?.mergeInto !== undefined) return false;
  const unit = node.leadsKey === null ? undefined : proposal.nodes.find((one) => one.key === node.leadsKey);
  return unit === undefined || isKept(unit, proposal, edits);
}

export function isNew(node: OfficeNode, edits: OfficeEdits): boolean {
  const chosen = edits[node.key]?.existing;
  return chosen === undefined ? node.existing === null : chosen === null;
}

export function nameOf(node: OfficeNode, edits: OfficeEdits): string {
  return edits[node.key]?.name ?? node.name;
}

/** As the server reads it: a name with Thị is a woman's; anything else is asked. */
export function honorificOf(node: OfficeNode, edits: OfficeEdits): 'ông' | 'bà' {
  const edit = edits[node.key];
  return edit?.honorific ?? (edit?.personName !== undefined ? (/\sThị\s/u.test(edit.personName) ? 'bà' : 'ông') : (node.person?.honorific ?? 'ông'));
}

/** What the office still lacks to carry a plan; the button stays and leads there. */
export function officeGap(proposal: OfficeProposal, edits: OfficeEdits): { gap: 'headOfAgency' | 'clerk' | 'unit'; key: string } | null {
  const lacks = (find: (node: OfficeNode) => boolean): string | null => { const found = proposal.nodes.filter(find); return found.length > 0 && found.every((node) => !isKept(node, proposal, edits)) ? found[0]!.key : null; };
  const head = proposal.issuer ? null : lacks((node) => node.key === 'post:head');
  if (head) return { gap: 'headOfAgency', key: head };
  const clerk = proposal.issuer ? null : lacks((node) => node.positionKind === 'recordsClerk');
  if (clerk) return { gap: 'clerk', key: clerk };
  const unit = lacks((node) => node.kind === 'unit');
  return unit ? { gap: 'unit', key: unit } : null;
}

export function officeCounts(proposal: OfficeProposal, edits: OfficeEdits): { units: number; posts: number; bodies: number; groups: number } {
  const kept = proposal.nodes.filter((node) => isKept(node, proposal, edits) && isNew(node, edits) && !(node.key === 'post:drafter' && proposal.isOwn));
  const count = (...kinds: OfficeNode['kind'][]) => kept.filter((node) => kinds.includes(node.kind)).length;
  return { units: count('unit'), posts: count('post'), bodies: count('agency', 'external', 'webPage'), groups: count('group') };
}

/** Sends what differs alone. */
export function editList(edits: OfficeEdits): OfficeEdit[] {
  return Object.entries(edits).filter(([, edit]) => Object.keys(edit).length > 0).map(([key, edit]) => ({ key, ...edit }));
}
