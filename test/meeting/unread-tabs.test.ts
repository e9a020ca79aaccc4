import type { SalesVoices } from '../../src/meeting/team-facts';
import { type Language, wordsIn } from '../../src/text';
import { said, team, VOICES } from './week-said';

describe('a tab that could not be read', () => {
  const unread = { campaigns: true, feedback: true, plan: true };
  const EMPTY = { running: [], unlisted: [] };
  const objections = [{ text: 'Giá cao', count: 3, before: 1 }];
  const telling = (voices: Partial<SalesVoices>) =>
    team({
      campaigns: EMPTY,
      voices: { ...VOICES, hasColumn: false, ...voices },
      hasPlan: true,
      unread,
    });

  test.each<[string, Language, string]>([
    ['marketing', 'vi', 'Chưa đọc được tab “Pullpush Chiến dịch”: xem phần'],
    ['marketing', 'en', 'The tab “Pullpush Campaigns” could not be read: see'],
    ['sales', 'vi', 'Chưa đọc được tab “Pullpush Phản hồi”: xem phần'],
    ['sales', 'en', 'The tab “Pullpush Feedback” could not be read: see'],
  ])('%s says nothing but that (%s)', (block, language, text) => {
    const { title } = wordsIn(language).sections[block as 'marketing' | 'sales'];
    const { gaps } = wordsIn(language).meeting;
    const end = language === 'vi' ? 'ở cuối.' : 'below.';
    expect(said(telling({}), language, block)).toBe(`${title} ${text} ${gaps} ${end}`);
  });

  test('the objections of the lead tab are told all the same', () => {
    const text = said(telling({ hasColumn: true, objections }), 'en', 'sales');
    expect(text).toContain('Objection 3 1 Giá cao The tab “Pullpush Feedback” could not be read');
  });

  test('one does not stand for another', () => {
    const only = { ...unread, campaigns: false, feedback: false };
    const facts = team({ campaigns: EMPTY, voices: VOICES, hasPlan: true, unread: only });
    expect(said(facts, 'en', 'marketing')).toContain('No campaign in the tab');
    expect(said(facts, 'en', 'sales')).toContain('No objection, question');
    expect(said(facts, 'en', 'headline')).toContain('The tab “Pullpush Plan” could not be read');
  });
});
