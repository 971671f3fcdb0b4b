import { comparable } from '../../../shared/kernel/fold.ts';
import type { Topic } from '../../../shared/domain/fact.ts';
import { makeId } from '../../system/make-id.ts';
import { all, insertRow, one, run, updateRow, type ReadableDatabase, type WritableDatabase } from '../database.ts';

const SELECT = `SELECT t.id, t.label, (SELECT count(*) FROM fact_topic ft JOIN fact f ON f.id = ft.fact_id AND f.trashed_at IS NULL
  WHERE ft.topic_id = t.id) AS factCount FROM topic t`;

/** By label, accents and case left aside. */
export const listTopics = (db: ReadableDatabase): Topic[] => all(db, `${SELECT} ORDER BY comparable(t.label), t.label`);

export const findTopic = (db: ReadableDatabase, topicId: string): Topic | undefined =>
  one(db, `${SELECT} WHERE t.id = ?`, topicId);

/** The topic of that name, whatever the case and accents: « Amende » and « amende » are one. */
export const findTopicByLabel = (db: ReadableDatabase, label: string): string | undefined =>
  one<{ id: string }>(db, 'SELECT id FROM topic WHERE comparable(label) = ?', comparable(label))?.id;

/** @returns the new id */
export function insertTopic(db: WritableDatabase, label: string): string {
  const id = makeId();
  insertRow(db, 'topic', { id, label });
  return id;
}

export const renameTopic = (db: WritableDatabase, topicId: string, label: string): boolean =>
  updateRow(db, 'topic', topicId, { label }) === 1;

/** Takes its ties to facts along. @returns false when there is no such topic */
export const deleteTopic = (db: WritableDatabase, topicId: string): boolean =>
  run(db, 'DELETE FROM topic WHERE id = ?', topicId) === 1;

/** The fact has these topics and no other; topics that no fact has any more go. */
export function setFactTopics(db: WritableDatabase, factId: string, topicIds: readonly string[]): void {
  const had = all<{ id: string; topic_id: string }>(
    db,
    'SELECT id, topic_id FROM fact_topic WHERE fact_id = ?',
    factId,
  );
  for (const { id, topic_id } of had)
    if (!topicIds.includes(topic_id)) run(db, 'DELETE FROM fact_topic WHERE id = ?', id);
  for (const topicId of new Set(topicIds))
    if (!had.some(({ topic_id }) => topic_id === topicId))
      insertRow(db, 'fact_topic', { id: makeId(), fact_id: factId, topic_id: topicId });
  run(db, 'DELETE FROM topic WHERE NOT EXISTS (SELECT 1 FROM fact_topic ft WHERE ft.topic_id = topic.id)');
}
