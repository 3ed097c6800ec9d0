import { TABLES, type TableName, type TableShape } from '../../lib/world/aws/tables.ts';
import type { CountedCall } from './counted.ts';
import { type Prices, priceOf } from './prices.ts';

const KB = 1024;
/** What an entry is told the tree in, on the wire: each is an item of its own, and what is put together is charged twice. */
const ITEM = 220;

/**
 * What a call costs, in millionths of a dollar. A write is charged for every begun kilobyte, once more for every list of its table that
 * takes the item; a read for every begun four. Bytes on the wire stand for the item's size: they are more than the item itself.
 */
export const callPrice = ({ call, bytes, answered }: CountedCall, { perMillion }: Prices): number => {
  const per = (name: string): number => priceOf(perMillion, name);
  const [service = '', ...rest] = call.replace('Step Functions', 'StepFunctions').split(' ');
  const [operation = '', about = ''] = rest;
  switch (service) {
    case 'DynamoDB':
      if (/^(?:Get|Query)/.test(operation))
        return Math.max(1, Math.ceil(answered / (4 * KB))) * per('dynamodbReadUnit');
      if (operation.startsWith('Transact')) return 2 * Math.ceil(bytes / ITEM) * per('dynamodbWriteUnit');
      return Math.ceil(bytes / KB) * (1 + listsOf(about)) * per('dynamodbWriteUnit');
    case 'S3':
      if (/^Delete/.test(operation)) return 0;
      return per(/^(?:Put|Copy|List)/.test(operation) ? 's3Write' : 's3Read');
    case 'KMS':
      return per(operation === 'Sign' ? 'kmsSign' : 'kmsOther');
    case 'SES':
      return per('email');
    // The calls of Step Functions are free, its transitions are not; SMS stand apart; Cognito is paid by person.
    case 'StepFunctions':
    case 'SNS':
    case 'Cognito':
      return 0;
    default:
      throw new Error(`no price for ${call}`);
  }
};

/** Lists that take an item as a rule: those that hold whole items, or all. Sparse ones hold a few for a moment. */
const listsOf = (table: string): number => {
  if (!(table in TABLES)) throw new Error(`no table ${table}`);
  const { lists = {} }: TableShape = TABLES[table as TableName];
  return Object.values(lists).filter(({ whole, all }) => whole || all).length;
};
