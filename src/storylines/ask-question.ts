import type { Transaction } from '../database/database.ts'
import { cleanLine } from '../language/bidi.ts'
import {
  deleteQuestion,
  insertQuestion,
  selectQuestions,
  updateQuestion,
} from './question-store.ts'

/**
 * Puts the open question. One that waits for its answer is put in other words and keeps its time;
 * after an answer another one is asked. Empty: nothing is asked any more.
 */
export async function askQuestion(
  tx: Transaction,
  storylineId: string,
  asked: string,
): Promise<void> {
  const text = cleanLine(asked)
  const [latest] = await selectQuestions(tx, storylineId)
  if (latest === undefined || latest.answer !== null) {
    if (text === '' || text === latest?.text) return
    await insertQuestion(tx, { storylineId, text, askedAt: new Date() })
  } else if (text === '') await deleteQuestion(tx, latest.id)
  else if (text !== latest.text) await updateQuestion(tx, latest.id, text)
}
