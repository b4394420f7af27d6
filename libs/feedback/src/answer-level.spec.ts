import { type Item, answerKinds, instrumentById } from '@waymark/instruments';
import { levelOf } from './index.js';

function anItem(told: Partial<Item>): Item {
  return {
    code: 'p2',
    section: 'people',
    text: 'I understand the worries.',
    answer: 'extent_4',
    element: 'measures.data',
    ...told,
  };
}

describe('the level of an answer', () => {
  it.each([
    ['not_at_all', 0],
    ['a_little', 1],
    ['mostly', 2],
    ['completely', 3],
  ])('of extent "%s" is %i', (word, level) => {
    expect(levelOf(anItem({}), word)).toBe(level);
  });

  it('is the number itself where numbers are stored, 0 included', () => {
    expect([levelOf(anItem({ answer: 'scale_0_10' }), 0), levelOf(anItem({ answer: 'agree_5' }), 4)]).toEqual([0, 4]);
  });

  it('keeps "not sure" as an answer of its own, apart from no', () => {
    const item = anItem({ answer: 'yes_sort_no' });
    expect([levelOf(item, 'no'), levelOf(item, 'not_sure')]).toEqual([0, 3]);
  });

  it('is the position of a choice, and none for a choice that the item does not have', () => {
    const item = anItem({ answer: 'choice', choices: ['none', '1-2', '3+'] });
    expect([levelOf(item, 'none'), levelOf(item, '3+'), levelOf(item, '4')]).toEqual([0, 2, undefined]);
  });

  it('is none where several may be ticked, and none of words', () => {
    expect(levelOf(anItem({ answer: 'choice', choices: ['home', 'school'], many: true }), 'home')).toBeUndefined();
    expect(levelOf(anItem({ answer: 'text' }), 'They listened.')).toBeUndefined();
  });

  it('is none for every way of having no value, whatever is asked', () => {
    for (const { name, or } of Object.values(answerKinds)) {
      for (const word of [...or, 'not_asked']) {
        expect([name, word, levelOf(anItem({ answer: name, choices: ['yes'] }), word)]).toEqual([name, word, undefined]);
      }
    }
  });
});

it('finds a level for every word that an item of a family survey stores', () => {
  for (const id of ['parent-carer/1', 'young-person/1', 'child/1', 'network/1']) {
    for (const item of instrumentById(id)!.items) {
      const words = item.many ? [] : (item.choices ?? answerKinds[item.answer].levels?.map(({ word }) => word) ?? []);
      const levels = words.map((word) => levelOf(item, word));
      expect(new Set(levels).size).toBe(words.length);
      expect(levels).not.toContain(undefined);
    }
  }
});
