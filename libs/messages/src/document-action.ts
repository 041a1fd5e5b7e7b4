/** Buttons of a document and of its deliveries; an approval is called what its step is. */
export type DocumentAction =
  | 'initial' | 'checkForm' | 'sign' | 'edit' | 'answerWarnings' | 'submit' | 'recordIssued' | 'return' | 'allocateNumber' | 'dispatch' | 'takeBack' | 'pullBack' | 'cancel' | 'attachSealed' | 'refuse' | 'recall' | 'startReplacement' | 'confirmDifferences'
  | 'receive' | 'acknowledge' | 'acknowledgeEnd' | 'markPublished' | 'retryDelivery' | 'markByHand';
