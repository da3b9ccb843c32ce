// Every lesson of the practice course in the real app, passed once and failed once: by what a learner presses on our
// pages and on the practice sites. A failure is a mistake that somebody would make, named with what it would have cost.
import { expect } from '@playwright/test';
import { languages, type Language } from '../../core/contract/wizard.ts';
import { lessonIds, marksOf, type LessonId } from '../../core/training/lessons.ts';
import type { MarkId } from '../../core/training/marks.ts';
import type { Running } from './driver/launch.ts';
import { beginLesson, course, lessonOn, openScore } from './driver/course.ts';
import { findingsOf, layoutOf } from './driver/examine.ts';
import { creationOf } from './driver/flows/create.ts';
import { duplicateFromCustomer, rowsOf } from './driver/flows/duplicate.ts';
import { expiredToPortal } from './driver/flows/expired.ts';
import { preparingOf } from './driver/flows/prepare.ts';
import { revokeOf } from './driver/flows/revoke.ts';
import {
  startOver,
  toExpiredSignature,
  toJson,
  toPortal,
  toRecovery,
  toRequest,
  toSignedOut,
} from './driver/lesson-ways.ts';
import { practicePortal } from './driver/practice-portal.ts';
import { renewalOf } from './driver/renewal.ts';
import { inLanguage, test } from './driver/story.ts';
import { tellStray } from './driver/stray.ts';
import { troubleOf } from './driver/trouble.ts';
import { passTime, type Wizard } from './driver/wizard.ts';

/** Both begin on the lesson's first page and end where its score is looked at. */
type Played = {
  readonly languages: readonly Language[];
  readonly passes: (wizard: Wizard) => Promise<void>;
  /** What the mistake is, for the name of the story. */
  readonly mistake: string;
  readonly fails: (wizard: Wizard) => Promise<void>;
  /** What the score names then, in its own order. */
  readonly missed: readonly [MarkId, ...MarkId[]];
};

const minuteMs = 61_000;
const dayMs = 86_400_000;

/** A lesson without both plays does not compile. */
const plays: Readonly<Record<LessonId, Played>> = {
  renew: {
    languages,
    passes: async (wizard) => {
      const { renewal } = await toPortal(wizard);
      await renewal.portal();
      await renewal.fromVerdict();
    },
    mistake: 'the wrong row, and an Apple ID that nobody noted',
    fails: async (wizard) => {
      const renewal = await toRequest(wizard);
      await renewal.csrTake();
      await renewal.wayWithoutId();
      await renewal.portal('wrong');
      await wizard.at('verdict');
      await wizard.press(wizard.words.judged.next['wrong-row']);
      await tellStray(wizard, 'unknown');
      await wizard.at('portal');
    },
    missed: ['apple-id', 'right-row'],
  },
  'session-timeout': {
    languages: ['ja'],
    passes: async (wizard) => {
      const { renewal } = await toSignedOut(wizard);
      await renewal.csrTake();
      await renewal.appleId();
      await renewal.way();
      await renewal.portal();
      await renewal.fromVerdict();
    },
    mistake: 'signed in again, and the request generated again',
    fails: async (wizard) => {
      const { renewal, site } = await toSignedOut(wizard);
      await site.openCertificates();
      await site.issueCsr();
      await passTime(wizard.running, minuteMs);
      await renewal.csrTake();
      await wizard.at('apple-id');
    },
    missed: ['one-request'],
  },
  'vendor-expired': {
    languages,
    passes: async (wizard) => {
      await toExpiredSignature(wizard);
    },
    mistake: 'generated once more, in the hope of another answer',
    fails: async (wizard) => {
      const site = await toExpiredSignature(wizard);
      const { csrTake } = wizard.words.request;
      await site.issueCsr();
      await wizard.press(csrTake.another);
      await wizard.press(csrTake.absent.open);
      await wizard.press(csrTake.absent.again);
      await wizard.at('csr-wait');
    },
    missed: ['vendor-stopped'],
  },
  'wrong-account': {
    languages: ['ja'],
    passes: async (wizard) => {
      const { words, press, page } = wizard;
      const { renewal, portal } = await toPortal(wizard);
      await portal.signInAs('private');
      await press(words.apple.portal.another);
      await page.locator('#sight-get-started').click();
      await press(words.sights.close);
      await portal.signOut();
      await portal.signInAs('ours');
      await renewal.renewRow('right');
      await renewal.uploadCsr();
      await renewal.download();
      await renewal.fromVerdict();
    },
    mistake: 'no look for the right Apple ID, and all enrolled again',
    fails: async (wizard) => {
      const { words, press } = wizard;
      const { portal } = await toPortal(wizard);
      await portal.signInAs('private');
      await expect(wizard.heading()).toHaveText(words.sightAnswers['get-started-other-id'].is);
      await press(words.sights.jobs['apple-id']);
      const trouble = troubleOf(wizard);
      await trouble.kind('unknown-id');
      await trouble.answer('hunt', 'not-possible');
      await trouble.contract('no');
      await trouble.moveOutcome('not-possible');
      await startOver(wizard);
    },
    missed: ['account-kept'],
  },
  locked: {
    languages: ['en'],
    passes: async (wizard) => {
      const { words, press } = wizard;
      const { renewal, trouble } = await toRecovery(wizard);
      await trouble.answer('recovery', 'waiting');
      await press(words.trouble.wait.stop);
      await wizard.atHome();
      await passTime(wizard.running, dayMs);
      await wizard.resume();
      await trouble.answerWait('recovery', 'solved');
      await trouble.goOn();
      await renewal.portal();
      await renewal.fromVerdict();
    },
    mistake: 'given up on the same day',
    fails: async (wizard) => {
      const { trouble } = await toRecovery(wizard);
      await trouble.answer('recovery', 'not-possible');
      await trouble.contract('no');
      await trouble.moveOutcome('not-possible');
      await startOver(wizard);
    },
    missed: ['waited'],
  },
  json: {
    languages: ['en'],
    passes: async (wizard) => {
      const { renewal, portal } = await toJson(wizard);
      await portal.downloadRow(4);
      await renewal.fromVerdict();
    },
    mistake: 'the Download of a look-alike row that nobody renewed',
    fails: async (wizard) => {
      const { portal } = await toJson(wizard);
      await portal.downloadRow(0);
      await wizard.at('verdict');
      await expect(wizard.heading()).toHaveText(wizard.words.verdict.answers['other-download'].word);
    },
    missed: ['renewed-file'],
  },
  'ended-yesterday': {
    languages: ['en'],
    passes: async (wizard) => {
      const renewal = await expiredToPortal(wizard);
      await renewal.portal();
      await renewal.fromVerdict();
    },
    mistake: 'given up at the list, without a press of the Renew that is there',
    fails: async (wizard) => {
      const renewal = await expiredToPortal(wizard);
      await renewal.signIn();
      await troubleOf(wizard).refused('no-button');
      await startOver(wizard);
    },
    missed: ['renew-first'],
  },
  'ended-long-ago': {
    languages: ['ja'],
    passes: async (wizard) => {
      const renewal = await expiredToPortal(wizard);
      await renewal.signIn();
      await troubleOf(wizard).refused('no-button');
      await startOver(wizard);
    },
    mistake: 'taken for a Revoke, and all enrolled again unweighed',
    fails: async (wizard) => {
      const { words, press, page } = wizard;
      const renewal = await expiredToPortal(wizard);
      await renewal.signIn();
      await troubleOf(wizard).refused('no-button');
      await wizard.at('moving');
      await press(words.frame.sightsPage);
      await page.locator('#sight-mail-revoked').click();
      await press(words.sights.jobs.revoke);
      const revoke = revokeOf(wizard);
      await revoke.tell('mail');
      await revoke.tellWhich('in-use');
      await revoke.phones('silent');
      await troubleOf(wizard).startOver('revoked-end', words.revoked.end.inUse.startOver);
      // Whether devices can be moved is asked there, once it is turned to.
      await wizard.at('moving');
    },
    missed: ['weighed'],
  },
  duplicate: {
    languages: ['ja'],
    passes: (wizard) => duplicateFromCustomer(wizard),
    mistake: 'gone on unproven, and the owner of the other row not told',
    fails: async (wizard) => {
      const { words, press, page } = wizard;
      const renewal = renewalOf(wizard);
      const rows = rowsOf(wizard);
      await renewal.customer();
      await renewal.siteAccess();
      await renewal.registered();
      await renewal.appleId();
      await renewal.way();
      await rows.signIn();
      await rows.settleUnproven();
      await page
        .getByRole('radio', { name: words.duplicate.stray.choices['serves-another'].title })
        .check({ force: true });
      await page.getByLabel(words.duplicate.stray.owner).fill('みなと商事');
      await press(words.duplicate.stray.page.primary);
      await wizard.at('csr-request');
      await press(words.request.csrRequest.askFirst.no);
      await renewal.csrRequest();
      await renewal.csrWait();
      await renewal.csrTake();
      await wizard.at('portal');
      await renewal.renewRow();
      await renewal.uploadCsr();
      await renewal.download();
      await renewal.fromVerdict();
    },
    missed: ['row-proven', 'owner-told'],
  },
  create: {
    languages: ['en'],
    passes: async (wizard) => {
      const creation = creationOf(wizard);
      await creation.toCsr();
      await creation.toPortal();
      await creation.portal();
      await creation.fromVerdict();
    },
    mistake: 'an Apple ID that serves more, and Create pressed once more at the list',
    fails: async (wizard) => {
      const creation = creationOf(wizard);
      await creation.customer();
      await creation.siteAccess();
      await creation.devicesEnrolled();
      await creation.appleIdShared();
      await creation.appleId();
      await creation.csrRequest();
      await creation.csrWait();
      await creation.toPortal();
      await creation.toUpload();
      const { uploadCsr, download } = renewalOf({ ...wizard, words: creation.words });
      await uploadCsr();
      const portal = await practicePortal(wizard.running.app);
      await portal.confirmed();
      await portal.manage();
      await portal.create();
      await portal.agree();
      await uploadCsr();
      await download();
      await wizard.at('verdict');
    },
    missed: ['own-apple-id', 'created-once'],
  },
  prepare: {
    languages: ['ja'],
    passes: async (wizard) => {
      const preparing = preparingOf(wizard);
      await preparing.toAppleId();
      await preparing.appleIdStart();
      await preparing.appleId();
      await preparing.codePhones();
    },
    mistake: 'an Apple ID that serves more, and one phone for its codes',
    fails: async (wizard) => {
      const preparing = preparingOf(wizard);
      await preparing.toAppleId();
      await preparing.appleIdShared();
      await preparing.appleId();
      await preparing.codePhones('one');
    },
    missed: ['own-apple-id', 'code-phones'],
  },
};

/** Every lesson's words are drawn by test/pages/training.spec.ts; in the real window one is enough. */
const isLookedAt = (lesson: LessonId): boolean => lesson === 'renew';
const looksWell = async (running: Running, name: string): Promise<void> => {
  expect(await findingsOf(running, name)).toEqual([]);
  expect(await layoutOf(running, name)).toEqual([]);
};

for (const lesson of lessonIds) {
  const { passes, fails, mistake, missed, languages: spoken } = plays[lesson];
  for (const language of spoken) {
    test(`${lesson}: passed, and remembered (${language})`, async ({ start }) => {
      test.setTimeout(300_000);
      const running = await start({ size: { width: 1280, height: 800 } });
      const wizard = await inLanguage(running, language);
      const { training } = wizard.words;
      const all = marksOf(lesson).length;
      await beginLesson(wizard, lesson);
      await passes(wizard);
      const score = await openScore(wizard);
      await expect(score).toContainText(training.outcome.passed);
      await expect(score).toContainText(training.points(all, all));
      await expect(score.locator('.score-missed')).toHaveCount(0);
      await expect(score.locator('.score-marks li')).toHaveCount(all);
      if (isLookedAt(lesson)) await looksWell(running, 'score');
      await wizard.page.reload();
      await wizard.atHome();
      await course(wizard);
      await expect(lessonOn(wizard, lesson)).toContainText(training.state.passed);
      if (isLookedAt(lesson)) await looksWell(running, 'course');
    });

    test(`${lesson}: failed, and named with what it would have cost (${mistake}; ${language})`, async ({ start }) => {
      test.setTimeout(300_000);
      const running = await start({ size: { width: 1280, height: 800 } });
      const wizard = await inLanguage(running, language);
      const { training } = wizard.words;
      await beginLesson(wizard, lesson);
      await fails(wizard);
      const score = await openScore(wizard);
      await expect(score).toContainText(training.outcome.missed);
      expect(await score.locator('.score-missed strong').allInnerTexts()).toEqual(
        missed.map((mark) => training.marks[mark].what),
      );
      for (const mark of missed) await expect(score).toContainText(training.marks[mark].cost);
      await wizard.press(training.back);
      await expect(lessonOn(wizard, lesson)).toContainText(training.state.missed(missed.length));
    });
  }
}
