import { province } from '#province';
import { awsCalendar } from '../../../lib/world/aws/calendar.ts';
import { openDynamo } from '../../../lib/world/aws/dynamo.ts';
import { awsJournal } from '../../../lib/world/aws/journal.ts';
import { settingsFrom } from '../../../lib/world/aws/settings.ts';

/** What every function over the tables begins with, once a container. */
export const settings = settingsFrom(process.env);
export const dynamo = openDynamo(settings.tables);
export const journal = awsJournal(dynamo);
export const calendar = awsCalendar(province, journal);
