import { Checkbox, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/generated/schema';
import type { TextBlock } from '../../api/types';
import { honorificOf, isKept, isNew, nameOf, type OfficeEdits, type OfficeNode, type OfficeProposal } from './office-tree';
import classes from './office.module.css';

type AgencyEdit = NonNullable<components['schemas']['ConfirmOfficeRequest']['agency']>;
interface PanelProps {
  proposal: OfficeProposal; edits: OfficeEdits; agency: AgencyEdit; current: string; body: TextBlock[]; readOnly: boolean;
  onChange: (key: string, part: OfficeEdits[string]) => void; onAgency: (part: AgencyEdit) => void; onLeave: () => void;
}

/** The entry under the cursor: the document's own words first, then what is assumed, then what may be changed. */
export function OfficePanel({ proposal, edits, agency, current, body, readOnly, onChange, onAgency, onLeave }: PanelProps) {
  const { t } = useTranslation();
  const node = proposal.nodes.find((one) => one.key === current);
  const shown = node ?? null;
  return (
    <section aria-label={shown ? nameOf(shown, edits) : proposal.agency.name} onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); onLeave(); } }}>
      <div className={classes.panelHead}>
        <div className="small">{t(`office.kind.${shown ? shown.kind : 'issuer'}`)}</div>
        <h2 className={classes.panelTitle}>{shown ? nameOf(shown, edits) : (agency.name ?? proposal.agency.name)}</h2>
      </div>
      <Words evidence={shown ? shown.evidence : proposal.agency.evidence} body={body} />
      {shown && shown.otherNames.length > 0 ? <p className={classes.spellings}><span className="small">{t('office.spellings')}: </span>{shown.otherNames.map((other) => `“${other}”`).join(', ')}</p> : null}
      <Assumed assumptions={shown ? shown.assumptions : proposal.agency.assumptions} />
      {readOnly ? null : shown ? <NodeFields key={shown.key} node={shown} proposal={proposal} edits={edits} onChange={onChange} /> : proposal.issuer ? null : (
        <div className={classes.fields}>
          <TextInput label={t('office.field.name')} value={agency.name ?? proposal.agency.name} onChange={(event) => onAgency({ name: event.currentTarget.value })} />
          <TextInput label={t('office.field.code')} value={agency.code ?? proposal.agency.code} onChange={(event) => onAgency({ code: event.currentTarget.value })} />
          <TextInput label={t('office.field.place')} value={agency.place ?? proposal.agency.place} onChange={(event) => onAgency({ place: event.currentTarget.value })} />
        </div>
      )}
    </section>
  );
}

function Words({ evidence, body }: { evidence: OfficeNode['evidence']; body: TextBlock[] }) {
  const { t } = useTranslation();
  return (
    <div className={classes.words}>
      <div className="small">{t('office.words')}</div>
      {evidence.length === 0 ? <p className="secondary">{t('office.noWords')}</p> : evidence.map((words, index) => {
        const place = placeOf(words, body);
        return (
          <blockquote key={index} className={classes.quote}>
            {place.line === null ? null : <span className={classes.lineNo}>{t('office.lineWord', { line: place.line })}</span>}
            <Marked text={place.text} printed={words.printed} />
          </blockquote>
        );
      })}
    </div>
  );
}

/** A fact of several lines begins above the name: the line that prints it is looked up from there. */
function placeOf(words: OfficeNode['evidence'][number], body: TextBlock[]): { line: number | null; text: string } {
  if (words.line === null) return { line: null, text: words.text ?? words.printed };
  const from = words.line;
  const lines = body.flatMap((block) => block.text.split('\n').map((text, index) => ({ line: block.line + index, text: text.replace(/[*#]+/gu, '').trim() })));
  const printed = words.printed.toLocaleLowerCase('vi');
  const here = lines.find((one) => one.line >= from && one.line < from + 40 && one.text.toLocaleLowerCase('vi').includes(printed)) ?? lines.find((one) => one.line === from && one.text !== '');
  return here ?? { line: from, text: words.text ?? words.printed };
}

/** The printed name stands out inside its line; without it the line stays as it is. */
function Marked({ text, printed }: { text: string; printed: string }) {
  const at = text.toLocaleLowerCase('vi').indexOf(printed.toLocaleLowerCase('vi'));
  if (at < 0) return <span>{text}</span>;
  return <span>{text.slice(0, at)}<mark className={classes.mark}>{text.slice(at, at + printed.length)}</mark>{text.slice(at + printed.length)}</span>;
}

function Assumed({ assumptions }: { assumptions: OfficeNode['assumptions'] }) {
  const { t } = useTranslation();
  if (assumptions.length === 0) return null;
  return (
    <div className={classes.assumed}>
      <div className="small">{t('office.becauseTitle')}</div>
      <ul>{assumptions.map((assumption) => <li key={assumption}>{t(`office.because.${assumption}`)}</li>)}</ul>
    </div>
  );
}

function NodeFields({ node, proposal, edits, onChange }: { node: OfficeNode; proposal: OfficeProposal; edits: OfficeEdits; onChange: PanelProps['onChange'] }) {
  const { t } = useTranslation();
  const edit = edits[node.key] ?? {};
  const set = (part: OfficeEdits[string]) => onChange(node.key, part);
  const same = proposal.nodes.filter((one) => one.kind === node.kind && one.key !== node.key && isKept(one, proposal, edits));
  const units = proposal.nodes.filter((one) => one.kind === 'unit' && one.key !== node.key && isKept(one, proposal, edits));
  const choices = [...(node.existing ? [{ ...node.existing, reason: null }] : []), ...node.candidates.filter((one) => one.id !== node.existing?.id)];
  const chosen = edit.existing === undefined ? node.existing : edit.existing;
  const fresh = isNew(node, edits);
  const reasons: Record<string, string> = t('office.reason', { returnObjects: true });
  const without = ({ existing: _, ...rest }: OfficeEdits[string]) => rest;
  return (
    <div className={classes.fields}>
      {choices.length > 0 ? (
        <NativeSelect label={t('office.field.existing')} value={chosen ? `${chosen.kind}:${chosen.id}` : ''} data={[{ value: '', label: t('office.field.existingNone') }, ...choices.map((one) => ({ value: `${one.kind}:${one.id}`, label: one.reason ? `${one.name} (${reasons[one.reason] ?? one.reason})` : one.name }))]}
          onChange={(event) => { const found = choices.find((one) => `${one.kind}:${one.id}` === event.currentTarget.value); set({ ...without(edit), existing: found ? { kind: found.kind, id: found.id } : null }); }} />
      ) : null}
      {fresh && node.key !== 'post:drafter' ? <TextInput label={t(node.kind === 'post' ? 'office.field.title' : 'office.field.name')} value={nameOf(node, edits)} onChange={(event) => set({ name: event.currentTarget.value })} /> : null}
      {fresh && node.kind === 'post' && node.key !== 'post:drafter' ? (
        <>
          <TextInput label={t('office.field.person')} description={t(proposal.training ? 'office.field.personTraining' : 'office.field.personLive')} value={edit.personName ?? node.person?.fullName ?? ''} onChange={(event) => set({ personName: event.currentTarget.value })} />
          {(edit.personName ?? node.person?.fullName ?? '') !== '' ? <SegmentedControl aria-label={t('office.field.honorific')} size="xs" value={honorificOf(node, edits)} data={['ông', 'bà']} onChange={(value) => set({ honorific: value as 'ông' | 'bà' })} /> : null}
        </>
      ) : null}
      {fresh && (node.kind === 'unit' || (node.kind === 'post' && node.leadsKey === null && node.parentKey !== null)) && units.length > 0 ? (
        <NativeSelect label={t('office.field.parent')} value={(edit.parentKey === undefined ? node.parentKey : edit.parentKey) ?? ''} data={[...(node.kind === 'unit' ? [{ value: '', label: t('office.field.underAgency') }] : []), ...units.map((one) => ({ value: one.key, label: nameOf(one, edits) }))]} onChange={(event) => set({ parentKey: event.currentTarget.value || null })} />
      ) : null}
      {fresh && node.key !== 'post:head' && node.key !== 'post:drafter' && same.length > 0 && node.kind !== 'post' ? (
        <NativeSelect label={t('office.field.merge')} value={edit.mergeInto ?? ''} data={[{ value: '', label: t('office.field.mergeNone') }, ...same.map((one) => ({ value: one.key, label: nameOf(one, edits) }))]}
          onChange={(event) => { const { mergeInto: _, ...rest } = edit; onChange(node.key, event.currentTarget.value ? { ...rest, mergeInto: event.currentTarget.value } : { ...rest, mergeInto: undefined }); }} />
      ) : null}
      {fresh && node.kind === 'agency' && proposal.training ? <Checkbox label={t('office.field.staffed')} checked={edit.staffed ?? node.staffed} onChange={(event) => set({ staffed: event.currentTarget.checked })} /> : null}
    </div>
  );
}
