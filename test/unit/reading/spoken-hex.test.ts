// A number as it is heard: every name of a digit is read, nothing is guessed, and what sounds alike is known.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couldBeMisheard, groupsOfFour, hexDigits, readHeard, soundsLike } from '../../../core/reading/spoken-hex.ts';
import { texts } from '../../../core/text/texts.ts';

const digit = fc.constantFrom(...hexDigits);
const number = fc.array(digit, { minLength: 1, maxLength: 32 }).map((digits) => digits.join(''));

describe('what is heard', () => {
  it.each([
    ['デーはちエーゼロ', 'd8a0'],
    ['ディー・はち・エイ・まる', 'd8a0'],
    ['びー いー えふ いち', 'bef1'],
    ['シー きゅう しち なな', 'c977'],
    ['エーイー', 'ae'],
    ['エーエフ', 'af'],
    ['エイト', '8'],
    ['バナナのビー、デンワのデー、数字のはち', 'bd8'],
    ['d8a0', 'd8a0'],
    ['Ｄ８Ａ０', 'd8a0'],
    ['bee4dead', 'bee4dead'],
    ['delta eight alfa zero', 'd8a0'],
    ['Echo Foxtrot one', 'ef1'],
  ])('%s', (said, digits) => expect(readHeard(said)).toEqual({ digits, twice: false }));

  it.each(['ジー', 'xyz', 'はちぴー', ''])('nothing is made of %s', (said) =>
    expect(readHeard(said).digits).toBeNull(),
  );

  it('「し」 is 4 or 7, and asked again', () => {
    expect(readHeard('し')).toEqual({ digits: null, twice: true });
    expect(readHeard('はちしゼロに')).toEqual({ digits: null, twice: true });
  });

  it('is what was read back, in both languages, digit by digit', () =>
    fc.assert(
      fc.property(number, fc.constantFrom('ja' as const, 'en' as const), (digits, language) => {
        const { spelled, between, groups } = texts[language].call;
        const aloud = groupsOfFour(digits)
          .map((group) => Array.from(group, (one) => spelled[one as (typeof hexDigits)[number]]).join(between))
          .join(groups);
        expect(readHeard(aloud).digits).toBe(digits);
      }),
    ));
  it('a typed number is read as it stands', () =>
    fc.assert(
      fc.property(number, (digits) => {
        expect(readHeard(digits).digits).toBe(digits);
      }),
    ));
});

describe('what sounds alike', () => {
  it.each(['a8', 'bd', 'b8', 'd8', 'e1'])('%s', ([one = '', other = '']) => {
    expect(soundsLike(one, other)).toBe(true);
    expect(soundsLike(other, one)).toBe(true);
    expect(couldBeMisheard(`00${one}0`, `00${other}0`)).toBe(true);
  });
  // What is read back so that a plain yes to a wrong digit is unlikely.
  it.each(['ja', 'en'] as const)('is told apart by a word as it is read back (%s)', (language) => {
    const { spelled } = texts[language].call;
    const alone = { ja: ['0', '2', '3', '4', '5', '6', '7', '9', 'f'], en: hexDigits.slice(0, 10) }[language];
    for (const one of hexDigits.filter((digit) => !alone.includes(digit)))
      expect(spelled[one], one).toMatch(language === 'ja' ? /.の/ : /^[A-Z][a-z]{3,}$/);
    expect(new Set(Object.values(spelled)).size).toBe(hexDigits.length);
  });
  it('three and nine do not', () => expect(couldBeMisheard('0030', '0090')).toBe(false));
});
