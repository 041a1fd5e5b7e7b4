import { Button, Drawer, Menu, Splitter, TextInput } from '@mantine/core';
import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconArrowsSort, IconCheck, IconGavel, IconSearch } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useDocument } from '../../api/queries/document.queries';
import { type TaskSort, type TaskTab, useMarkSeen, useTasks } from '../../api/queries/task.queries';
import type { TaskRow } from '../../api/types';
import { useSession } from '../../app/session-context';
import { stroke } from '../../ui/icon';
import { MoreRows } from '../../ui/more-rows';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { useKeys } from '../../ui/use-keys';
import { DecisionPanel } from '../decision/decision-panel';
import { DocumentPane, type DocumentView } from './document-pane';
import { InboxEmpty } from './inbox-empty';
import { InboxList } from './inbox-list';
import { PhoneItem } from './phone-item';
import { SelectionBar } from './selection-bar';
import { taskAddress } from './task-address';
import classes from './inbox-screen.module.css';

const tabs: TaskTab[] = ['overdue', 'today', 'mine', 'submitted', 'following'];
const sorts: TaskSort[] = ['due', 'urgency', 'unit', 'age'];
const isTab = (value: string | null): value is TaskTab => tabs.includes(value as TaskTab);
type Sizes = [`${number}px`, number, `${number}px`];

/** "Chờ tôi xử lý": list, document, decision; the list stays when moving on. */
export function InboxScreen() {
  const { t } = useTranslation();
  const session = useSession();
  const { documentId = null } = useParams();
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const phone = useMediaQuery('(max-width: 767px)');
  const narrow = useMediaQuery('(max-width: 1199px)');
  const tab: TaskTab = isTab(search.get('loc')) ? (search.get('loc') as TaskTab) : 'mine';
  const sort = (sorts.find((name) => name === search.get('sap')) ?? 'due');
  const query = search.get('q') ?? '';
  const tasks = useTasks({ tab, sort, ...(query ? { q: query } : {}) });
  const markSeen = useMarkSeen();
  const items = useMemo(() => tasks.data?.items ?? [], [tasks.data]);
  const [view, setView] = useState<DocumentView | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [drawer, setDrawer] = useState(false);
  const [openNext] = useLocalStorage({ key: 'kehoach.openNext', defaultValue: true });
  const [sizes, setSizes] = useLocalStorage<Sizes>({ key: 'kehoach.inboxWidths', defaultValue: [window.innerWidth >= 1600 ? '380px' : '330px', 1, '344px'], getInitialValueInEffect: false });
  const listRef = useRef<HTMLDivElement>(null);
  const document = useDocument(documentId);
  const current = items.find((item) => item.documentId === documentId);

  useEffect(() => { window.document.title = `${t('inbox.title')}${session.badge > 0 ? ` (${session.badge})` : ''} · Kế hoạch`; }, [t, session.badge]);
  useEffect(() => { setView(null); setDrawer(false); }, [documentId]);
  useEffect(() => { if (current) markSeen(current); }, [current, markSeen]);

  const addressOf = useCallback((row: TaskRow | undefined) => (row && taskAddress(row)) ?? `/cho-xu-ly${row?.documentId ? `/${row.documentId}` : ''}?${search.toString()}`, [search]);
  const open = useCallback((row: TaskRow | undefined) => { if (row && (row.documentId || taskAddress(row))) void navigate(addressOf(row)); }, [addressOf, navigate]);
  // On a wide screen the first item is open at once: the list beside an empty page helps nobody.
  useEffect(() => { if (!phone && !documentId && items[0]?.documentId) void navigate(addressOf(items[0]), { replace: true }); }, [phone, documentId, items, addressOf, navigate]);

  const focusRow = (index: number) => {
    const links = listRef.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]');
    links?.[Math.max(0, Math.min((links?.length ?? 1) - 1, index))]?.focus();
  };
  const cursor = () => {
    const links = [...(listRef.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [])];
    const focused = links.indexOf(window.document.activeElement as HTMLAnchorElement);
    return focused >= 0 ? focused : items.findIndex((item) => item.documentId === documentId);
  };
  const move = (step: number) => {
    const index = Math.max(0, Math.min(items.length - 1, cursor() + step));
    focusRow(index);
    if (!phone) open(items[index]);
  };
  const toggle = (id: string) => setSelected((before) => {
    const after = new Set(before);
    if (!after.delete(id)) after.add(id);
    return after;
  });
  const next = () => {
    const index = items.findIndex((item) => item.documentId === documentId);
    open(items[index + 1] ?? items[index - 1]);
  };
  useKeys({
    j: () => move(1), ArrowDown: () => move(1), k: () => move(-1), ArrowUp: () => move(-1),
    Enter: () => open(items[cursor()]),
    x: () => { const row = items[cursor()]; if (row) toggle(row.id); },
    e: () => next(),
    '1': () => setView('text'), '2': () => setView('changes'), '3': () => setView('data'),
    Escape: () => { if (selected.size > 0) setSelected(new Set()); else if (phone && documentId) void navigate(`/cho-xu-ly?${search.toString()}`); else focusRow(Math.max(0, items.findIndex((item) => item.documentId === documentId))); },
  });

  const onDecided = (message: string) => {
    notifications.show({ message, color: 'green', icon: <IconCheck size={16} /> });
    setDrawer(false);
    const index = items.findIndex((item) => item.documentId === documentId);
    const following = items[index + 1] ?? items[index - 1];
    if (openNext && following && following.documentId !== documentId) open(following);
    else if (phone) void navigate(`/cho-xu-ly?${search.toString()}`);
  };
  const setParam = (name: string, value: string) => setSearch((before) => {
    const after = new URLSearchParams(before);
    if (value) after.set(name, value);
    else after.delete(name);
    return after;
  }, { replace: true });

  const position = items.findIndex((item) => item.documentId === documentId);
  const decision = document.data ? <DecisionPanel document={document.data} onDecided={onDecided} onSeeChanges={() => setView('changes')} /> : null;

  if (phone && documentId) {
    return <PhoneItem documentId={documentId} document={document.data} error={document.error} position={position >= 0 ? `${position + 1}/${items.length}` : null} onBack={() => void navigate(`/cho-xu-ly?${search.toString()}`)} onDecided={onDecided} />;
  }

  const list = (
    <div className={classes.list} ref={listRef}>
      {selected.size > 0 ? <SelectionBar rows={items.filter((item) => selected.has(item.id))} onClear={() => setSelected(new Set())} onOpenFirst={(row) => open(row)} /> : null}
      {tasks.isPending ? <SkeletonRows count={5} height={122} /> : null}
      {tasks.error ? <div style={{ padding: 16 }}><ProblemBox error={tasks.error} onRetry={() => void tasks.refetch()} /></div> : null}
      {tasks.data && items.length === 0 ? <InboxEmpty tab={tab} query={query} list={tasks.data} /> : null}
      {items.length > 0 ? <InboxList items={items} grouped={sort === 'due'} currentId={documentId} selected={selected} onToggle={toggle} addressOf={addressOf} today={session.today} /> : null}
      <MoreRows list={tasks} />
    </div>
  );

  return (
    <div className={classes.screen}>
      <header className={classes.bar}>
        <h1 className={classes.title}>{t('inbox.title')}</h1>
        <nav className={classes.tabs} aria-label={t('inbox.tabsLabel')}>
          {tabs.map((name) => (
            <button key={name} type="button" className={classes.tab} aria-pressed={tab === name} data-late={(name === 'overdue' && (tasks.data?.tabs.overdue ?? 0) > 0) || undefined} onClick={() => setParam('loc', name === 'mine' ? '' : name)}>
              {t(`inbox.tab.${name}`)} <span className={classes.tabCount}>{tasks.data?.tabs[name] ?? ''}</span>
            </button>
          ))}
        </nav>
        <div className={classes.tools}>
          <TextInput size="xs" className={classes.filter} value={query} onChange={(event) => setParam('q', event.currentTarget.value)} placeholder={t('inbox.filter')} aria-label={t('inbox.filter')} leftSection={<IconSearch size={14} stroke={stroke} />} />
          <Menu position="bottom-end">
            <Menu.Target><Button variant="default" size="sm" leftSection={<IconArrowsSort size={16} stroke={stroke} />}>{t(`inbox.sort.${sort}`)}</Button></Menu.Target>
            <Menu.Dropdown>{sorts.map((name) => <Menu.Item key={name} onClick={() => setParam('sap', name === 'due' ? '' : name)}>{t(`inbox.sort.${name}`)}</Menu.Item>)}</Menu.Dropdown>
          </Menu>
        </div>
      </header>
      {phone ? list : narrow ? (
        <div className={classes.two}>
          {list}
          <div className={classes.middle}>
            <DocumentPane documentId={documentId} document={document.data} error={document.error} onRetry={() => void document.refetch()} view={view} onView={setView} position={position >= 0 ? `${position + 1}/${items.length}` : null} />
            {document.data ? (
              <div className={classes.fixedBar}>
                <span className="secondary">{document.data.openTask?.label ?? document.data.stageText}</span>
                <Button leftSection={<IconGavel size={16} stroke={stroke} />} onClick={() => setDrawer(true)}>{t('inbox.openDecision')}</Button>
              </div>
            ) : null}
          </div>
          <Drawer opened={drawer} onClose={() => setDrawer(false)} position="right" size={380} title={t('decision.panel')} padding={0} closeButtonProps={{ 'aria-label': t('action.close') }} styles={{ header: { padding: '8px 16px' }, body: { height: 'calc(100% - 52px)' } }}>{decision}</Drawer>
        </div>
      ) : (
        <Splitter className={classes.three} sizes={sizes} onSizeChange={(changed) => setSizes(changed as Sizes)} lineSize={1} handleColor="var(--line)" withHandle={false}>
          <Splitter.Pane defaultSize="330px" min="260px" max="480px">{list}</Splitter.Pane>
          <Splitter.Pane defaultSize={1} min={0.2}>
            <DocumentPane documentId={documentId} document={document.data} error={document.error} onRetry={() => void document.refetch()} view={view} onView={setView} position={position >= 0 ? `${position + 1}/${items.length}` : null} />
          </Splitter.Pane>
          <Splitter.Pane defaultSize="344px" min="300px" max="460px"><aside className={classes.side} aria-label={t('decision.panel')}>{decision}</aside></Splitter.Pane>
        </Splitter>
      )}
    </div>
  );
}
