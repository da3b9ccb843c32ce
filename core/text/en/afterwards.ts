// After registering: two phones, the daily check, the end.
import { site } from '../../site/current.ts';
import type { afterwards as source } from '../ja/afterwards.ts';
import { begin } from './begin.ts';
import { label, rich } from '../rich.ts';
import { lines, page } from '../step-page.ts';

export const afterwards: typeof source = {
  devices: {
    page: page({
      name: 'Two phones',
      heading: 'Check two phones you have with you',
      lines: lines(
        rich('On the site, open ', label(site.labels.devices), ' (devices), press ', label(site.labels.refresh), ' (refresh) and wait a few minutes.'),
        'Find the rows of two phones you have with you. Do nothing on them.',
        rich('If one says ', label(site.labels.unreached), ' (no answer), that’s fine. Check a different one.'),
      ),
      sign: rich('Both rows show a blue ', label(site.labels.updated), ' (updated), and ', label(site.labels.deviceCollected), ' is later than the registration.'),
      primary: 'Both answered',
      help: {
        why: lines('You can see that the new certificate reaches your phones.', 'You don’t need to check all of them.'),
        looks: lines(rich(label(site.labels.updated), ' is blue. It may be from an earlier check, so look at ', label(site.labels.deviceCollected), ' as well.'), rich('While it says ', label(site.labels.updating), ' (updating), wait.'), rich('To find a phone, look for its ', label(site.labels.devicePhone), ' (phone number) or ', label(site.labels.deviceSerial), ' (serial number).')),
        ifNot: lines('A phone that’s off or out of reach answers later.', 'Unlock it, connect it to Wi-Fi, wait a few minutes and try again.'),
      },
    }),
    practice: lines(
      rich('On the site, open ', label(site.labels.devices), ' (devices), press ', label(site.labels.refresh), ' (refresh) and wait a moment.'),
      'While practising, the first two rows stand for your phones.',
      rich('If one says ', label(site.labels.unreached), ' (no answer), that’s fine. Check a different one.'),
    ),
    siteDate: (day) => `The management site shows ${day}: it’s the same date, in Japan’s time.`,
    since: `It worked if ${site.labels.deviceCollected} (collected at) is this time or later`,
    later: 'Check later',
  },
  collection: {
    page: page({
      name: 'Daily check',
      heading: 'Recommended: let the site check the phones daily',
      lines: lines(
        rich('In ', label(site.labels.settings), ' (settings) open ', label(site.labels.dashboard), ' (dashboard settings).'),
        rich('Set ', label(site.labels.collection), ' (automatic collection) to ', label(site.labels.collectionOn), ' (on).'),
        rich('Set ', label(site.labels.interval), ' (interval) to ', label(site.labels.daily), ' (daily).'),
        rich('Save the page, for example with ', label(site.labels.register), ' (register).'),
      ),
      sign: rich('Open it again: it still says ', label(site.labels.collectionOn), ' and ', label(site.labels.daily), '.'),
      primary: 'It’s set to daily',
      help: {
        why: lines('By default, the site doesn’t check the phones automatically.', 'With this, you’ll know early if a phone can’t be reached.', 'It isn’t part of the renewal: the certificate works without it.'),
        looks: lines('If it’s already on and daily, leave it as it is.'),
        ifNot: lines(rich('If ', label(site.labels.dashboard), ' isn’t there, also look on the dashboard’s own page.'), 'You may not have permission. Choose “Set it later” and ask your main administrator.'),
      },
    }),
    later: 'Set it later',
    declined: 'We’ve decided not to use it',
    path: 'Where to find it',
  },
  done: {
    page: page({
      name: 'Finished',
      heading: 'This year’s renewal is complete',
      lines: lines('All done. There’s nothing to do on the iPhones and iPads.'),
      sign: null,
      primary: 'Go to the start screen',
      help: {
        why: lines('An MDM certificate lasts one year. Renew it again next year.'),
        looks: lines(rich(label(site.labels.expiry), ' (end date) on the management site is the date below, or a day either way: it shows Japan’s time.')),
        ifNot: lines('If something seems wrong later, never delete or revoke a certificate. First tell the help desk what you see.'),
      },
    }),
    practised: {
      heading: 'You’ve finished the practice',
      lines: lines('Well done. Nothing has happened to iPhones or at Apple.', `On the real Screen 3, press “${begin.siteAccess.here.offer}” and enter your site’s address (https://…).`),
      real: 'Start the real one',
    },
    until: 'Next end date',
    begin: 'When to start next year',
    beginWhy: 'Two months early leaves time for Apple ID trouble.',
    record: 'What you did this year',
    times: {
      'csr-requested': 'Request generated',
      'candidate-received': 'New certificate downloaded',
      'registration-done': 'Registered',
      'expiry-moved': 'End date checked',
      'exported-again': 'Site’s certificate compared',
      'devices-answered': 'Two phones checked',
      'collection-set': 'Daily check set',
    },
    open: 'What’s left to do',
    nothingOpen: 'Nothing.',
    openOwner: (owner) => (owner ? `Tell ${owner} about the wrong row you renewed` : 'Tell the owner, or the help desk, about the wrong row you renewed'),
    openSiteMemo: 'Enter the Apple ID on the management site',
    siteMemoStands: 'The Apple ID on the management site is correct.',
    openProof: 'Export the registered certificate again and check it',
    proofNow: 'Check it now',
    unproven: {
      heading: 'Registered, some checks left',
      lines: lines('The new certificate is registered. The iPhones and iPads work as usual.', 'When you’ve done the other checks, this renewal is finished.'),
    },
    onlySetting: {
      heading: 'The renewal is done. One setting is left',
      lines: lines('Your devices work as usual.', 'You can also decide not to use it.'),
    },
    told: {
      headings: { person: 'You told us it’s registered. It isn’t checked yet', phone: 'You heard that it’s registered. It isn’t checked yet' },
      lines: lines('We can’t see whether the management site has the new certificate.', 'When you’ve done the other checks, this is finished.'),
      ended: {
        headings: { person: 'You told us it’s registered. You finished without checking', phone: 'You heard that it’s registered. You finished without a file' },
        lines: lines('You can still check the registration later.'),
      },
      hints: {
        same: 'You added the same certificate, but Apple’s own file is the same too. So this doesn’t show that it’s registered.',
        'as-heard': 'Your file has the number and date you heard, but Apple’s own file has them too. So this doesn’t show that it’s registered.',
        nothing: 'You only heard it by phone. You haven’t seen a file from the management site.',
      },
      end: 'Finish without checking',
      times: {
        person: { 'registration-done': 'You told us it’s registered', 'exported-again': 'A file like the new certificate added' },
        phone: {
          'csr-requested': 'Heard: request generated',
          'registration-done': 'Heard: registered',
          'expiry-moved': 'Heard: the end date',
          'exported-again': 'The file sent to you compared',
          'devices-answered': 'Heard: two phones answer',
          'collection-set': 'Heard: daily check set',
        },
      },
      until: 'Next end date (heard by phone)',
    },
    openDevices: 'Check two phones',
    openCollection: 'Set the daily check',
    nowDone: 'I’ve done it',
    unlike: 'It was registered before everything was confirmed. Make sure you check two phones.',
  },
};
