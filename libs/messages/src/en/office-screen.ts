import type { officeScreen as vietnamese } from '#messages/vi/office-screen';

/** The same keys as the Vietnamese sentences; a missing one does not compile. */
type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

/** Sentences of the step "Office": the office that a document proposes, confirmed as one that works. */
export const officeScreen: SameKeys<typeof vietnamese> = {
  office: {
    step: 'Office', unknown: 'The directory does not know {{agency}}. This is what the document tells about it; untick, rename, merge or move before you confirm.',
    other: '{{agency}} is in the directory, but the draft lies with {{holder}}. Confirming moves the draft to its own agency and adds what is missing.',
    ownMissing: 'The directory of {{agency}} lacks {{count}} entries that the document names.', ownComplete: 'The directory of {{agency}} has every unit and receiver that the document names.',
    moves: 'The draft lies with {{holder}}. Once confirmed it moves to this agency, and its drafter is entered as an officer of the drafting unit (assumed).', asOf: 'Names are read as of {{day}}.',
    readOnly: 'An administrator confirms the office; the drafter may in training mode only.',
    section: { agency: 'Agency', leaders: 'Leaders', units: 'Units and posts', chain: 'Above and below', outside: 'Other receivers', groups: 'Groups of receivers' },
    tree: 'The office the document proposes', keys: 'Arrows move between entries, Space ticks, Enter edits the current one.', keep: 'Take {{name}}', vacant: 'no holder is named', assumedTag: 'Assumed', knownTag: 'Known', mergedTag: 'Merged into {{name}}', droppedTag: 'Left out', drafter: 'the drafter of this document', members: '{{count}} members', noMembers: 'members not known',
    kind: { unit: 'Unit', post: 'Post', agency: 'Agency', external: 'Outside receiver', webPage: 'Web page', group: 'Group', issuer: 'Issuing agency' },
    relation: { above: 'above', peer: 'peer', below: 'below', outside: 'outside the chain of command' },
    words: 'In the document', noWords: 'No words of the document speak of this; it is assumed so that the document can go its whole way.', lineWord: 'line {{line}}', spellings: 'Also written', becauseTitle: 'What is assumed',
    because: {
      agencyInferred: 'The name is inferred from symbol and first sentence, the page head does not print it.', placeAssumed: 'The place is taken from the name.', levelAssumed: 'The level is taken from the name.', parentInferred: 'The superior is inferred, the page head does not print it.', officeAssumed: 'The document names no office; the records clerk needs one.', draftingUnitAssumed: 'The archive line names no drafting unit; the one that collects or leads is taken.', headOfAgency: 'The document names no head.', headOfUnit: 'The document names the unit, not its head.', chiefOfOffice: 'The post that checks the form; the document does not name it.', clerk: 'There is no archive line; a clerk is needed for the number.', drafter: 'Whoever drafts this holds the post, in order to submit.', abbreviationRead: 'An abbreviation was written out.', abbreviationOdd: 'An abbreviation lacks a letter or has a wrong one, and is read as this unit.', headWordAdded: 'Only the field is printed; a head word makes it the name of a unit.', spellingClose: 'One spelling differs by a letter, and is read as the same unit.', membersAssumed: 'Its members are the units that the document names.', membersUnknown: 'The document lists no members: sent as one receiver, handed over by the list of the clerk.', staffAssumed: 'Whoever receives there is assumed.', honorificGuessed: 'Mr or Ms is guessed from the name.',
    },
    reason: { sameWords: 'the same words', partOfName: 'a part of the name', accentsDiffer: 'other accents', spellingClose: 'spelt nearly alike', successor: 'its successor', abbreviation: 'short for this name' },
    field: { name: 'Name', title: 'Title', code: 'Code in the symbol', place: 'Place', person: 'Holder', personTraining: 'Left empty: an “assumed” person is made for the rehearsal.', personLive: 'Left empty: the post is vacant.', honorific: 'Form of address', parent: 'Part of', underAgency: 'Directly under the agency', merge: 'The same as', mergeNone: 'Not merged', existing: 'In the directory it is', existingNone: 'A new entry', staffed: 'Make an assumed head and clerk, so that documents arrive in the system' },
    summary: '{{units}} units · {{posts}} posts · {{bodies}} agencies and receivers · {{groups}} groups', confirmNew: 'Confirm the office and use it', confirmMore: 'Add to {{agency}}', confirming: 'Confirming…', later: 'Later', kept: 'What you changed is still on the page.',
    gap: { headOfAgency: 'Take the head again: nobody would sign.', clerk: 'Take the clerk again: nobody would number.', unit: 'Take at least one unit.' },
    done: '{{agency}} is at work: {{units}} units, {{posts}} new posts, {{aliases}} spellings remembered.', doneMore: 'Added to {{agency}}: {{units}} units, {{posts}} posts, {{aliases}} spellings remembered.', people: 'New people, ready to sign in', peopleDemo: 'They stand on the sign-in list of the training; one click changes role.', password: 'Their password, shown only now:', username: 'user name {{username}}', someNew: '{{count}} names are not in the directory yet.', seeOffice: 'See and add',
    toOffice: 'See the office',
  },
};
