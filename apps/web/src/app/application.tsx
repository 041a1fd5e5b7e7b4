import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import 'dayjs/locale/vi';
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router/dom';
import { cssVariables, theme } from '../ui/theme';
import { makeQueryClient } from './query-client';
import { makeRouter } from './router';

const queryClient = makeQueryClient();
const router = makeRouter();

// The server words its answers in the language of the call: what was answered in the other one is asked again.
i18next.on('languageChanged', () => {
  queryClient.removeQueries({ type: 'inactive' });
  void queryClient.invalidateQueries();
});

export function Application() {
  const { i18n } = useTranslation();
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light">
      <DatesProvider settings={{ locale: i18n.language, firstDayOfWeek: 1, weekendDays: [0, 6] }}>
        <QueryClientProvider client={queryClient}>
          <Notifications position="top-center" autoClose={4000} />
          <RouterProvider router={router} />
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  );
}
