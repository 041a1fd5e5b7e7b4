import { Spotlight } from '@mantine/spotlight';
import { IconFiles, IconSearch, IconSitemap, IconUser } from '@tabler/icons-react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type SearchHit, useSearch } from '../../api/queries/record.queries';

import { stroke } from '../../ui/icon';
import { foldText } from '../../ui/words';
import { navItems } from './nav-items';
import { searchSpotlight, searchStore } from './search-store';

const icons = { document: IconFiles, person: IconUser, unit: IconSitemap };

function addressOfHit(hit: SearchHit): string {
  if (hit.kind === 'document') return `/van-ban/${hit.id}`;
  return `/van-ban?q=${encodeURIComponent(hit.title)}`;
}

/** Ctrl+K: screens by name, documents, people and units with or without accents. */
export function SearchEverything() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const [asked] = useDebouncedValue(query, 150);
  const search = useSearch(asked);
  const hits = asked.trim() ? (search.data ?? []) : [];
  const screens = navItems.filter((item) => foldText(t(`nav.${item.key}`)).includes(foldText(query.trim())));
  const go = (to: string) => {
    searchSpotlight.close();
    setQuery('');
    void navigate(to);
  };
  return (
    <Spotlight.Root store={searchStore} query={query} onQueryChange={setQuery} shortcut={null} maxHeight={440} scrollable returnFocus>
      <Spotlight.Search placeholder={t('search.placeholder')} aria-label={t('search.placeholder')} leftSection={<IconSearch size={16} stroke={stroke} />} />
      <Spotlight.ActionsList>
        {hits.length > 0 ? (
          <Spotlight.ActionsGroup label={t('search.found')}>
            {hits.map((hit) => {
              const Icon = icons[hit.kind] ?? IconFiles;
              return <Spotlight.Action key={`${hit.kind}:${hit.id}`} label={hit.title} description={hit.detail ?? undefined} leftSection={<Icon size={16} stroke={stroke} />} onClick={() => go(addressOfHit(hit))} />;
            })}
          </Spotlight.ActionsGroup>
        ) : null}
        {screens.length > 0 ? (
          <Spotlight.ActionsGroup label={t('search.screens')}>
            {screens.map(({ key, to, icon: Icon }) => <Spotlight.Action key={key} label={t(`nav.${key}`)} leftSection={<Icon size={16} stroke={stroke} />} onClick={() => go(to)} />)}
          </Spotlight.ActionsGroup>
        ) : null}
        {query.trim() ? (
          <Spotlight.Action label={t('search.inDocuments', { query: query.trim() })} leftSection={<IconSearch size={16} stroke={stroke} />} onClick={() => go(`/van-ban?q=${encodeURIComponent(query.trim())}`)} />
        ) : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
