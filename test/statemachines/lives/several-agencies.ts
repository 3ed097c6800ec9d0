import { SO_MAU } from '../../tinh-mau/agencies.ts';
import { BAO_HIEM, CONG_AN } from '../../tinh-mau/neighbours.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { consulted, linked, several } from '../../tinh-mau/route-procedures.ts';
import { baoHiem, binh, congAn, minh, quang, soMau, xaMau } from './cast.ts';
import { decides, files, supplements, takesIn, timePasses } from './deeds.ts';
import {
  APPRAISE,
  ASSIGN,
  CHECK,
  CONSIDER,
  drafting,
  END,
  items,
  type Life,
  RETURN,
  SUPPLEMENT,
  share,
} from './life.ts';

const OPINION = 'Agency gives its opinion';
const opinion = (agency: string): string => `${OPINION} / ${agency}`;
const question = { agencies: [SO_MAU, CONG_AN, BAO_HIEM], question: 'Có ý kiến gì?', answerBy: '2026-03-09' };
const text = { text: 'Đồng ý.' };

/** Three agencies asked at once, each answers (ND61-19.5). */
export const consultation: Life = {
  file: 'standard-2.asl.json',
  deeds: [
    ['Lan files', files(consulted), CHECK],
    ['Minh receives', decides(minh, 'receive'), ASSIGN],
    ['Dũng assigns Tâm', decides(xaMau.head, 'assign', { officer: xaMau.officer.id }), APPRAISE],
    [
      'Tâm asks three agencies',
      decides(xaMau.officer, 'consult', question),
      opinion(SO_MAU),
      opinion(CONG_AN),
      opinion(BAO_HIEM),
    ],
    ['the police answer', decides(congAn.head, 'answer-consultation', text), opinion(SO_MAU), opinion(BAO_HIEM)],
    ['Sở Mẫu answers', decides(soMau.officer, 'answer-consultation', text), opinion(BAO_HIEM)],
    ['the insurance answers', decides(baoHiem.leader, 'answer-consultation', text), APPRAISE],
    ...drafting().slice(2),
    ['Minh returns it', decides(minh, 'return-result', { by: 'online' }), END],
  ],
};

/** Two of three do not answer: the route goes on without them, and what comes late is still entered (ND61-19.5b). */
export const lateOpinions: Life = {
  file: 'standard-2.asl.json',
  deeds: [
    ...consultation.deeds.slice(0, 5),
    ['their day passes', timePasses('2026-03-10T10:00:00+07:00'), APPRAISE],
    ['the insurance answers late', decides(baoHiem.leader, 'answer-consultation', text), APPRAISE],
    ...consultation.deeds.slice(7),
  ],
};

/** Taken in at Xã Mẫu, resolved by Sở Mẫu, returned where it was taken in (ND61-19.7). */
export const crossLevel: Life = {
  file: 'cross-level.asl.json',
  deeds: [
    ['Minh takes it in for Sở Mẫu', takesIn(minh, fiveDays, SO_MAU), 'Higher one-stop unit takes over'],
    ['Bình takes it over', decides(binh, 'take-over'), ASSIGN],
    ['Kim assigns Lâm', decides(soMau.head, 'assign', { officer: soMau.officer.id }), APPRAISE],
    ['Lâm returns it for a supplement', decides(soMau.officer, 'return-for-supplement', items), SUPPLEMENT],
    ['Minh takes the supplement', decides(minh, 'take-supplement', { handedIn: ['giay-to-goc'] }), CHECK],
    ['Minh receives again', decides(minh, 'receive'), APPRAISE],
    ...drafting(soMau),
    ['Minh returns it', decides(minh, 'return-result', { by: 'counter' }), END],
  ],
};

const assign = (unit: string, suffix = ''): string => `${ASSIGN}${suffix} / ${unit}`;

/** All agencies at once (ND61-19.6b): what the insurance waits for stands in the slip, and it starts with what it has. */
export const atTheSameTime: Life = {
  file: 'inter-agency-2.asl.json',
  deeds: [
    ['Lan files', files(several), CHECK],
    ['Minh receives', decides(minh, 'receive'), 'One-stop unit makes the transfer slip'],
    ['Quang transfers', decides(quang, 'transfer'), assign('chu-tri'), assign('cong-an'), assign('bao-hiem')],
    ...share(congAn, {
      unit: 'cong-an',
      others: [assign('chu-tri'), assign('bao-hiem')],
      leaves: [assign('chu-tri'), assign('bao-hiem')],
    }),
    ...share(xaMau, { unit: 'chu-tri', others: [assign('bao-hiem')], leaves: [assign('bao-hiem')] }),
    ...share(baoHiem, { unit: 'bao-hiem', leaves: [RETURN] }),
    ['Minh returns it', decides(minh, 'return-result', { by: 'online' }), END],
  ],
};

/** The police refuse: the insurance, which needs what they find, stops in the middle of its work (ND61-19.8). */
export const refusedSideBySide: Life = {
  file: 'inter-agency-2.asl.json',
  deeds: [
    ...atTheSameTime.deeds.slice(0, 3),
    ...share(baoHiem, {
      unit: 'bao-hiem',
      others: [assign('chu-tri'), assign('cong-an')],
      leaves: [],
    }).slice(0, 2),
    ...share(
      congAn,
      {
        unit: 'cong-an',
        others: [assign('chu-tri'), 'Leader signs the draft / bao-hiem'],
        leaves: [assign('chu-tri')],
      },
      'refusal',
    ),
    ...share(xaMau, { unit: 'chu-tri', leaves: [RETURN] }),
    ['Minh returns it', decides(minh, 'return-result', { by: 'online' }), END],
  ],
};

/** The file's states for what is returned to the person from one agency's branch. */
const returnedIn = (suffix = ''): Returned => ({
  supplement: `${SUPPLEMENT}, returned${suffix}`,
  check: `${CHECK}, returned${suffix}`,
});
type Returned = { readonly supplement: string; readonly check: string };

/** Supplemented and received again; `stands`: where the share goes on, with the others. */
const again = ({ supplement: _, check }: Returned, others: readonly string[], ...stands: readonly string[]) =>
  [
    ['Lan supplements', supplements, check, ...others],
    ['Minh receives again', decides(minh, 'receive'), ...stands],
  ] as const;

const fault = { ...items, fault: 'applicant' };
const leadAppraises = `${APPRAISE} / chu-tri`;
const policeAppraise = `${APPRAISE} / cong-an`;
const waiting = [policeAppraise, assign('bao-hiem')];

/** The lead agency returns it to the person; then the police propose it to the lead agency, which says no, and yes (ND61-19.4). */
export const returnedByTheLead: Life = {
  file: 'inter-agency-2.asl.json',
  deeds: [
    ...atTheSameTime.deeds.slice(0, 3),
    ...share(congAn, {
      unit: 'cong-an',
      others: [assign('chu-tri'), assign('bao-hiem')],
      leaves: [],
    }).slice(0, 1),
    [
      'the lead agency assigns',
      decides(xaMau.head, 'assign', { officer: xaMau.officer.id }),
      leadAppraises,
      ...waiting,
    ],
    [
      'the lead agency returns it',
      decides(xaMau.officer, 'return-for-supplement', items),
      returnedIn().supplement,
      ...waiting,
    ],
    ...again(returnedIn(), waiting, leadAppraises, ...waiting),
    [
      'the police propose a supplement',
      decides(congAn.officer, 'propose-supplement', items),
      leadAppraises,
      `${CONSIDER} / cong-an`,
      assign('bao-hiem'),
    ],
    [
      'the lead agency turns it down',
      decides(xaMau.head, 'turn-down-supplement', { note: 'Đã đủ.' }),
      leadAppraises,
      ...waiting,
    ],
    [
      'the police propose it again',
      decides(congAn.officer, 'propose-supplement', items),
      leadAppraises,
      `${CONSIDER} / cong-an`,
      assign('bao-hiem'),
    ],
    [
      'the lead agency returns it again',
      decides(xaMau.head, 'return-for-supplement', fault),
      leadAppraises,
      returnedIn().supplement,
      assign('bao-hiem'),
    ],
    ...again(returnedIn(), [leadAppraises, assign('bao-hiem')], leadAppraises, ...waiting),
    ...share(congAn, {
      unit: 'cong-an',
      others: [leadAppraises, assign('bao-hiem')],
      leaves: [leadAppraises, assign('bao-hiem')],
    }).slice(1),
    ...share(xaMau, { unit: 'chu-tri', others: [assign('bao-hiem')], leaves: [assign('bao-hiem')] }).slice(1),
    ...share(baoHiem, { unit: 'bao-hiem', leaves: [RETURN] }),
    ['Minh returns it', decides(minh, 'return-result', { by: 'online' }), END],
  ],
};

/** One agency after the other in the order of the slip, the lead agency, first on it, last (ND61-19.6a). */
export const oneAfterTheOther: Life = {
  file: 'inter-agency-paper-2.asl.json',
  deeds: [
    ['Minh takes it in', takesIn(minh, several), 'One-stop unit makes the transfer slip'],
    ['Quang transfers', decides(quang, 'transfer'), assign('cong-an')],
    ...share(congAn, { unit: 'cong-an', leaves: [assign('bao-hiem')] }),
    ...share(baoHiem, { unit: 'bao-hiem', leaves: [assign('chu-tri')] }),
    ...share(xaMau, { unit: 'chu-tri', leaves: [RETURN] }),
    ['Minh returns it', decides(minh, 'return-result', { by: 'counter' }), END],
  ],
};

/** Returned to the person while it goes round: proposed by the police, then by the lead agency itself (ND61-19.4, 19.6a). */
export const returnedOnPaper: Life = {
  file: 'inter-agency-paper-2.asl.json',
  deeds: [
    ...oneAfterTheOther.deeds.slice(0, 3),
    ['the police propose a supplement', decides(congAn.officer, 'propose-supplement', items), `${CONSIDER} / cong-an`],
    ['the lead agency returns it', decides(xaMau.head, 'return-for-supplement', items), SUPPLEMENT],
    ['Minh takes the supplement', decides(minh, 'take-supplement', { handedIn: ['giay-to-goc'] }), CHECK],
    ['Minh receives again', decides(minh, 'receive'), policeAppraise],
    ...share(congAn, { unit: 'cong-an', leaves: [assign('bao-hiem')] }).slice(1),
    ...share(baoHiem, { unit: 'bao-hiem', leaves: [assign('chu-tri')] }),
    ...share(xaMau, { unit: 'chu-tri', leaves: [] }).slice(0, 1),
    ['the lead agency returns it', decides(xaMau.officer, 'return-for-supplement', fault), SUPPLEMENT],
    ['Minh takes it again', decides(minh, 'take-supplement', { handedIn: ['giay-to-goc'] }), CHECK],
    ['Minh receives it again', decides(minh, 'receive'), leadAppraises],
    ...share(xaMau, { unit: 'chu-tri', leaves: [RETURN] }).slice(1),
    ['Minh returns it', decides(minh, 'return-result', { by: 'counter' }), END],
  ],
};

const RESIDENCE = { unit: '1.004222', suffix: ', residence' };
const HEALTH = { unit: '1.014137', suffix: ', health card' };
const CARD = { unit: '1.116410', suffix: ', identity card' };
const residence = assign(RESIDENCE.unit, RESIDENCE.suffix);
const health = assign(HEALTH.unit, HEALTH.suffix);
const card = assign(CARD.unit, CARD.suffix);

/** Birth, then residence beside the health card, then the identity card: the linked procedure 3.000722. */
export const fromBirthToIdentityCard: Life = {
  file: 'birth-to-identity-card-2.asl.json',
  deeds: [
    ['Lan files', files(linked), CHECK],
    ['Minh receives', decides(minh, 'receive'), assign('1.001193', ', birth')],
    ...share(xaMau, { unit: '1.001193', suffix: ', birth', leaves: [residence, health] }),
    ...share(congAn, { ...RESIDENCE, others: [health], leaves: [card, health] }),
    ...share(baoHiem, { ...HEALTH, others: [card], leaves: [card] }),
    ...share(soMau, { ...CARD, leaves: [RETURN] }),
    ['Minh returns it', decides(minh, 'return-result', { by: 'online' }), END],
  ],
};

/** The residence is refused: no identity card, and the whole still comes to an end (ND61-19.8). */
export const residenceRefused: Life = {
  file: 'birth-to-identity-card-2.asl.json',
  deeds: [
    ...fromBirthToIdentityCard.deeds.slice(0, 6),
    ...share(congAn, { ...RESIDENCE, others: [health], leaves: [health] }, 'refusal'),
    ...share(baoHiem, { ...HEALTH, leaves: [RETURN] }),
    ['Minh returns it', decides(minh, 'return-result', { by: 'online' }), END],
  ],
};

/** What hangs on a refused share is not begun on paper; the lead agency gives its result all the same (ND61-19.6a, 19.8). */
export const refusedOnPaper: Life = {
  file: 'inter-agency-paper-2.asl.json',
  deeds: [
    ...oneAfterTheOther.deeds.slice(0, 2),
    ...share(congAn, { unit: 'cong-an', leaves: [assign('chu-tri')] }, 'refusal'),
    ...share(xaMau, { unit: 'chu-tri', leaves: [RETURN] }),
    ['Minh returns it', decides(minh, 'return-result', { by: 'counter' }), END],
  ],
};

const inResidence = returnedIn(RESIDENCE.suffix);

/** The linked procedure returned to the person: by the commune, which leads, and on a proposal of the police (ND61-19.4, 19.6b). */
export const linkedAndReturned: Life = {
  file: 'birth-to-identity-card-2.asl.json',
  deeds: [
    ...fromBirthToIdentityCard.deeds.slice(0, 3),
    ['the commune returns it', decides(xaMau.officer, 'return-for-supplement', items), SUPPLEMENT],
    ['Lan supplements', supplements, CHECK],
    ['Minh receives again', decides(minh, 'receive'), `${APPRAISE}, birth / 1.001193`],
    ...fromBirthToIdentityCard.deeds.slice(3, 7),
    [
      'the police propose a supplement',
      decides(congAn.officer, 'propose-supplement', items),
      `${CONSIDER}, residence / ${RESIDENCE.unit}`,
      health,
    ],
    ['the commune returns it', decides(xaMau.leader, 'return-for-supplement', fault), inResidence.supplement, health],
    ...again(inResidence, [health], `${APPRAISE}, residence / ${RESIDENCE.unit}`, health),
    ...fromBirthToIdentityCard.deeds.slice(7),
  ],
};
