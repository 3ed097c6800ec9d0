import { type Fault, faultsOf } from '../../shared/client.ts';
import { Button, ErrorSummary, faultOf, TextArea } from '../../shared/form.tsx';
import { lacksProof, proofFrom, proofPage } from '../filing/step-up.tsx';
import { type OwnPageRequest, typed } from '../page-request.tsx';
import { fetchDossier } from './own-dossier.ts';

/** Asks once more before a dossier is withdrawn: it cannot be undone. */
export const withdrawPage = (page: OwnPageRequest): Promise<Response> => form(page, '', []);

export const sendWithdrawal = async (page: OwnPageRequest): Promise<Response> => {
  const { reason = '', signing = '' } = await typed(page.c);
  const id = page.param('id');
  try {
    const body = { ...(reason === '' ? {} : { reason }), ...(await proofFrom(page)) };
    await page.api.send('POST', `/api/dossiers/${encodeURIComponent(id)}/withdrawal`, body, {
      'idempotency-key': `rut ${id}`,
    });
  } catch (error) {
    const act = { act: 'withdrawal', id, send: 'Rút hồ sơ' } as const;
    const path = `/ho-so/${id}/rut`;
    if (lacksProof(error))
      return proofPage(page, { ...act, carried: { reason, signing }, action: path, back: path }, error);
    return form(page, reason, faultsOf(error));
  }
  return page.go(`/ho-so/${id}?xong=rut`);
};

const form = async (page: OwnPageRequest, reason: string, faults: readonly Fault[]): Promise<Response> => {
  const dossier = await fetchDossier(page);
  if (!dossier.mayWithdraw && faults.length === 0) return page.go(`/ho-so/${dossier.id}`);
  return page.show(
    {
      title: 'Rút hồ sơ',
      back: { href: `/ho-so/${dossier.id}`, text: 'Về hồ sơ' },
      body: (
        <>
          <ErrorSummary faults={faults} />
          <h1>Rút hồ sơ này?</h1>
          <p>
            <strong>{dossier.procedure.name}</strong>
            {dossier.code !== null && (
              <>
                , mã <span class="code">{dossier.code}</span>
              </>
            )}
          </p>
          <p>Rút rồi thì cơ quan dừng giải quyết và không lấy lại được. Muốn làm tiếp, ông/bà phải nộp hồ sơ mới.</p>
          <form method="post" action={`/ho-so/${dossier.id}/rut`} novalidate>
            <TextArea
              name="reason"
              label="Lý do rút"
              optional
              value={reason}
              rows={3}
              fault={faultOf(faults, 'reason')}
            />
            <p class="acts">
              <Button look="grave">Rút hồ sơ</Button>
              <a href={`/ho-so/${dossier.id}`}>Không rút</a>
            </p>
          </form>
        </>
      ),
    },
    faults.length > 0 ? 422 : 200,
  );
};
