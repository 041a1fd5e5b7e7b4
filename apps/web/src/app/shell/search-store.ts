import { createSpotlight } from '@mantine/spotlight';

export const [searchStore, searchSpotlight] = createSpotlight();
export const openSearch = (): void => searchSpotlight.open();
