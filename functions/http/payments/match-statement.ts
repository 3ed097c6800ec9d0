import { Statement, StatementMatched } from '../../../lib/contract/payments.ts';
import { actorOf } from '../../deciding/actor.ts';
import { linesMatched, statementItem } from '../../payments/match-statement.ts';
import { noteReport } from '../../payments/report.ts';
import { cashierOf } from '../../payments/unit-of.ts';
import { operation } from '../../wire/operation.ts';

/** Transfers in the bank's statement beside what was asked for (TTH-11.2); what a person confirms is noted, once however often it is sent. */
export const matchStatement = operation({
  id: 'match-statement',
  method: 'POST',
  path: '/api/desk/statement',
  summary: 'Đối chiếu sao kê ngân hàng với các khoản chờ chuyển khoản',
  who: 'staff',
  opens: { nothing: 'names dossiers by their code and sum: nobody is named' },
  body: Statement,
  answers: { 200: StatementMatched },
  run: async ({ body: { rows, confirm }, who }, world) => {
    const oneStop = cashierOf(who);
    const confirmed = new Set(confirm);
    const lines = await linesMatched(world, rows, oneStop);
    let noted = 0;
    for (const line of lines) {
      const { transaction, reference, dossier, amount } = line;
      if (!confirmed.has(transaction) || dossier === null || reference === null) continue;
      if (statementItem(line).state === 'noted') continue;
      const report = { reference, outcome: 'paid', amount, through: 'transfer', transaction } as const;
      await noteReport(world, dossier.id, report, actorOf(who));
      noted += 1;
    }
    const now = noted === 0 ? lines : await linesMatched(world, rows, oneStop);
    return { status: 200, body: { items: now.map(statementItem), noted } };
  },
});
