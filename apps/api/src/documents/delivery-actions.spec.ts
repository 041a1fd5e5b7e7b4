import { deliveryActions, type DeliveryTask } from './delivery-actions';

const task = (kind: DeliveryTask['kind'], channel: DeliveryTask['channel'] = 'system'): DeliveryTask => ({ id: 't', kind, deliveryId: 'v', channel });
const verbs = (...tasks: DeliveryTask[]) => deliveryActions(tasks).map(({ verb }) => verb);

test.each<[DeliveryTask, string[]]>([
  [task('receive'), ['receive']],
  [task('acknowledge'), ['acknowledge']],
  [task('publish', 'publish'), ['markPublished']],
  [task('fixDelivery', 'email'), ['retryDelivery', 'markByHand']],
  [task('fixDelivery', 'byHand'), ['markByHand']],
  [task('sign'), []],
])('an open delivery task can be done where it is shown: %j', (mine, expected) => {
  expect(verbs(mine)).toEqual(expected);
});

test('each verb names its task and its delivery', () => {
  expect(deliveryActions([task('acknowledge')])).toEqual([{ verb: 'acknowledge', label: 'Xác nhận đã nhận', taskId: 't', deliveryId: 'v' }]);
});
