import { province } from '#province';
import { openDynamo } from '../../../lib/world/aws/dynamo.ts';
import { awsCalendar } from '../../../lib/world/aws/journal/calendar.ts';
import { awsJournal } from '../../../lib/world/aws/journal/journal.ts';
import { settingsFrom } from '../../../lib/world/aws/settings.ts';

/** What every function over the tables begins with, once a container. */
export const settings = settingsFrom(process.env);
export const dynamo = openDynamo(settings.tables);
export const journal = awsJournal(dynamo);
export const calendar = awsCalendar(province, journal);
