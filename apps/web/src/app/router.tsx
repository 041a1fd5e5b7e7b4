import { createBrowserRouter, type RouteObject } from 'react-router';
import { Shell } from './shell/shell';
import { SignInScreen } from '../screens/sign-in/sign-in-screen';
import { MissingScreen } from '../screens/missing/missing-screen';
import { BrokenScreen } from '../screens/missing/broken-screen';

const Nothing = () => null;

/** Every screen has an address that can be sent to a colleague (inbox.md 42). */
export const routes: RouteObject[] = [
  { path: '/dang-nhap', element: <SignInScreen />, errorElement: <BrokenScreen />, HydrateFallback: Nothing },
  { path: '/r/:token', lazy: async () => ({ Component: (await import('../screens/receipt/receipt-screen')).ReceiptScreen }), errorElement: <BrokenScreen />, HydrateFallback: Nothing },
  { path: '/n/:token', lazy: async () => ({ Component: (await import('../screens/receipt/reminder-screen')).ReminderScreen }), errorElement: <BrokenScreen />, HydrateFallback: Nothing },
  {
    path: '/',
    element: <Shell />,
    errorElement: <BrokenScreen />,
    HydrateFallback: Nothing,
    children: [
      { index: true, lazy: async () => ({ Component: (await import('../screens/home/home-screen')).HomeScreen }) },
      { path: 'cho-xu-ly/:documentId?', lazy: async () => ({ Component: (await import('../screens/inbox/inbox-screen')).InboxScreen }) },
      { path: 'thong-bao', lazy: async () => ({ Component: (await import('../screens/notices/notices-screen')).NoticesScreen }) },
      { path: 'van-ban', lazy: async () => ({ Component: (await import('../screens/documents/documents-screen')).DocumentsScreen }) },
      { path: 'van-ban/moi', lazy: async () => ({ Component: (await import('../screens/import/import-screen')).ImportScreen }) },
      { path: 'van-ban/:documentId/doi-chieu', lazy: async () => ({ Component: (await import('../screens/review/review-screen')).ReviewScreen }) },
      { path: 'van-ban/:documentId/:tab?', lazy: async () => ({ Component: (await import('../screens/document/document-screen')).DocumentScreen }) },
      { path: 'ke-hoach', lazy: async () => ({ Component: (await import('../screens/plans/plans-screen')).PlansScreen }) },
      { path: 'ke-hoach/:planId/:tab?', lazy: async () => ({ Component: (await import('../screens/plans/plan-screen')).PlanScreen }) },
      { path: 'bao-cao', lazy: async () => ({ Component: (await import('../screens/report/duties-screen')).DutiesScreen }) },
      { path: 'bao-cao/:dutyId', lazy: async () => ({ Component: (await import('../screens/report/report-screen')).ReportScreen }) },
      { path: 'theo-doi', lazy: async () => ({ Component: (await import('../screens/board/follow-screen')).FollowScreen }) },
      { path: 'so-van-ban/di', lazy: async () => ({ Component: (await import('../screens/registers/outgoing-screen')).OutgoingScreen }) },
      { path: 'so-van-ban/den', lazy: async () => ({ Component: (await import('../screens/registers/incoming-screen')).IncomingScreen }) },
      { path: 'cau-hinh/to-chuc', lazy: async () => ({ Component: (await import('../screens/settings/organization-screen')).OrganizationScreen }) },
      { path: 'cau-hinh/lich', lazy: async () => ({ Component: (await import('../screens/settings/calendar-screen')).CalendarScreen }) },
      { path: '*', element: <MissingScreen /> },
    ],
  },
];

export const makeRouter = () => createBrowserRouter(routes);
