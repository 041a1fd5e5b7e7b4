import { Button, Menu, NativeSelect, TextInput } from '@mantine/core';
import { IconPrinter, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { stroke } from '../../ui/icon';
import classes from './register.module.css';

export interface RegisterState { year: number | undefined; month: number | undefined; q: string }

/** Year, month, search in the register, print as PDF, DOCX, XLSX. */
export function RegisterTools({ kind, state, years, onChange }: { kind: 'outgoing' | 'incoming'; state: RegisterState; years: number[]; onChange: (state: RegisterState) => void }) {
  const { t } = useTranslation();
  const query = new URLSearchParams({ ...(state.year ? { year: String(state.year) } : {}), ...(state.month ? { month: String(state.month) } : {}), ...(state.q ? { q: state.q } : {}) }).toString();
  return (
    <>
      <TextInput className={classes.search} value={state.q} onChange={(event) => onChange({ ...state, q: event.currentTarget.value })} placeholder={t('registers.search')} aria-label={t('registers.search')} leftSection={<IconSearch size={16} stroke={stroke} />} />
      <NativeSelect aria-label={t('registers.year')} value={state.year ?? ''} onChange={(event) => onChange({ ...state, year: Number(event.currentTarget.value) || undefined })} data={years.map((year) => ({ value: String(year), label: t('registers.yearOf', { year }) }))} />
      <NativeSelect aria-label={t('registers.month')} value={state.month ?? ''} onChange={(event) => onChange({ ...state, month: Number(event.currentTarget.value) || undefined })} data={[{ value: '', label: t('registers.wholeYear') }, ...Array.from({ length: 12 }, (_, index) => ({ value: String(index + 1), label: t('registers.monthOf', { month: index + 1 }) }))]} />
      <Menu position="bottom-end">
        <Menu.Target><Button variant="default" leftSection={<IconPrinter size={16} stroke={stroke} />}>{t('registers.print')}</Button></Menu.Target>
        <Menu.Dropdown>{(['pdf', 'docx', 'xlsx'] as const).map((format) => <Menu.Item key={format} component="a" href={`/api/v1/registers/${kind}/print.${format}?${query}`} target={format === 'pdf' ? '_blank' : undefined} rel="noreferrer">{t(`registers.format.${format}`)}</Menu.Item>)}</Menu.Dropdown>
      </Menu>
    </>
  );
}

export function RegisterTabs({ current }: { current: 'outgoing' | 'incoming' }) {
  const { t } = useTranslation();
  return (
    <nav className={classes.tabs} aria-label={t('nav.registers')}>
      <Link to="/so-van-ban/di" className={classes.tab} aria-current={current === 'outgoing' ? 'page' : undefined}>{t('registers.outgoing')}</Link>
      <Link to="/so-van-ban/den" className={classes.tab} aria-current={current === 'incoming' ? 'page' : undefined}>{t('registers.incoming')}</Link>
    </nav>
  );
}
