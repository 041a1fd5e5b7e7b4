import fc from 'fast-check';
import type { LocalDate } from '#domain/calendar/local-date';
import { RefusedError } from '#domain/document/refusal';
import { resolvePost } from '#domain/organisation/resolve-post';
import { resolveRoute, type RouteQuestion } from '#domain/route/resolve-route';
import { aHolding, anOrganisation, aSubmissionMaterial } from '#test/builders/organisation.builder';

const day = (text: string): LocalDate => text as LocalDate;
const date = day('2026-11-02');

function question(change: Partial<RouteQuestion> = {}): RouteQuestion {
  const material = aSubmissionMaterial();
  return { ...material, template: material.template!, date, signerPositionId: null, ...change };
}

const holdings = anOrganisation().holdings;
const without = (positionId: string) => holdings.filter((holding) => holding.positionId !== positionId);
const refusalOf = (asked: RouteQuestion): unknown => {
  try {
    return resolveRoute(asked);
  } catch (error) {
    return error instanceof RefusedError ? { code: error.code, params: error.params } : error;
  }
};

describe('the route of one document', () => {
  it('FLOW-1: head of the drafting unit, chief of office, signer with his mandate', () => {
    expect(resolveRoute(question()).steps).toEqual([
      { no: 1, kind: 'initial', ownerPositionId: 'head-of-unit', termWorkingDays: 1, substitution: null, mandate: null },
      { no: 2, kind: 'checkForm', ownerPositionId: 'chief-of-office', termWorkingDays: 1, substitution: null, mandate: null },
      { no: 3, kind: 'sign', ownerPositionId: 'director', termWorkingDays: 2, substitution: null, mandate: { mandateId: 'mandate-director', form: 'head', lines: ['GIÁM ĐỐC'] } },
    ]);
  });

  it('WCP-4: the chosen deputy signs with the lines of his own mandate', () => {
    expect(resolveRoute(question({ signerPositionId: 'deputy-director' })).steps[2]).toMatchObject({ ownerPositionId: 'deputy-director', mandate: { form: 'KT', lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'] } });
  });

  it('WRP-5: where the head of the unit drafts himself, the configured substitute checks, and the step says why', () => {
    expect(resolveRoute(question({ drafterPersonId: 'binh' })).steps[0]).toMatchObject({ ownerPositionId: 'deputy-of-unit', substitution: { forPositionId: 'head-of-unit', reason: 'drafter' } });
  });

  it('WRP-10: a vacant post without substitute goes to the next post up', () => {
    const organisation = anOrganisation({ holdings: without('chief-of-office') });
    expect(resolveRoute(question({ organisation })).steps[1]).toMatchObject({ ownerPositionId: 'director', substitution: { forPositionId: 'chief-of-office', reason: 'vacant' } });
  });

  it('an absent head is passed over for his substitute for as long as he is away', () => {
    const away = [...without('head-of-unit'), aHolding('head-of-unit', 'binh', { absences: [{ from: day('2026-11-01'), to: day('2026-11-10'), substitutePersonId: null }] })];
    const organisation = anOrganisation({ holdings: away });
    expect(resolveRoute(question({ organisation })).steps[0]).toMatchObject({ ownerPositionId: 'deputy-of-unit', substitution: { reason: 'absent' } });
    expect(resolveRoute(question({ organisation, date: day('2026-11-11') })).steps[0]).toMatchObject({ ownerPositionId: 'head-of-unit', substitution: null });
  });

  it('SIGN-8: the substitute of an absent signer signs only with a mandate of his own', () => {
    const organisation = anOrganisation({ holdings: without('director') });
    expect(resolveRoute(question({ organisation })).steps[2]).toMatchObject({ ownerPositionId: 'deputy-director', substitution: { forPositionId: 'director', reason: 'vacant' }, mandate: { form: 'KT' } });
    const [director] = aSubmissionMaterial().signers;
    expect(refusalOf(question({ organisation, signers: [director!] }))).toMatchObject({ code: 'route.stepWithoutOwner', params: { stepNo: 3, kind: 'sign', positionId: 'director' } });
  });

  it.each([
    ['WRP-2: nobody can decide a step', question({ organisation: anOrganisation({ holdings: holdings.filter((holding) => holding.personId === 'drafter') }) }), 'route.stepWithoutOwner'],
    ['the unit has no head on the chart', question({ organisation: anOrganisation({ positions: anOrganisation().positions.filter((post) => post.id !== 'head-of-unit') }) }), 'route.stepWithoutOwner'],
    ['the template names a kind of post that the agency lacks', question({ postsByKind: {} }), 'route.stepWithoutOwner'],
    ['SIGN-8: nobody has a mandate', question({ signers: [] }), 'route.signerMissing'],
    ['SIGN-8: the chosen signer has no mandate', question({ signerPositionId: 'chief-of-office' }), 'route.signerWithoutMandate'],
    ['a template that does not end with a signature', question({ template: { ...question().template, steps: question().template.steps.slice(0, 2) } }), 'route.signerMissing'],
  ])('refused before submission: %s', (_name, asked, code) => {
    expect(refusalOf(asked)).toMatchObject({ code });
  });

  it('WRP-5 over random charts: whoever drafts and whoever is away, no step is the drafter’s', () => {
    const posts = ['head-of-unit', 'deputy-of-unit', 'chief-of-office', 'director', 'deputy-director', 'officer'];
    const people = ['p1', 'p2', 'p3', 'p4'];
    const aChart = fc.record({
      drafter: fc.constantFrom(...people),
      holders: fc.array(fc.tuple(fc.constantFrom(...posts), fc.constantFrom(...people), fc.boolean()), { maxLength: 12 }),
    });
    let resolved = 0;
    fc.assert(
      fc.property(aChart, ({ drafter, holders }) => {
        const organisation = anOrganisation({
          holdings: holders.map(([post, person, away], index) => aHolding(post, person, { id: `h${index}`, absences: away ? [{ from: date, to: null, substitutePersonId: null }] : [] })),
          persons: people.map((id) => ({ id, name: id, leftOn: null })),
        });
        const asked = question({ organisation, drafterPersonId: drafter });
        let route;
        try {
          route = resolveRoute(asked);
        } catch (error) {
          expect(error).toBeInstanceOf(RefusedError);
          return;
        }
        resolved += 1;
        for (const step of route.steps) {
          const acting = resolvePost(organisation, step.ownerPositionId, date, { neverPersonId: drafter });
          expect(acting?.via).toBe('post');
          expect(acting?.personIds).not.toContain(drafter);
          expect(acting?.personIds.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1_000 },
    );
    expect(resolved).toBeGreaterThan(50);
  });
});
