// After registering: two phones, the daily check, the end.
import { site } from '../../site/current.ts';
import type { afterwards as source } from '../ja/afterwards.ts';
import { label, rich, strong } from '../rich.ts';
import { lines, page } from '../step-page.ts';

export const afterwards: typeof source = {
  devices: {
    page: page({
      name: 'Two phones',
      heading: 'Check two phones you have at hand',
      lines: lines(
        rich('On the management site open ', label(site.labels.devices), ', press ', label(site.labels.refresh), ' and wait a few minutes.'),
        'In the list look at the rows of two phones you have at hand. There is nothing to do on the phones.',
        rich('A ', label(site.labels.updated), ' that was there before does not count. ', strong(`Only a time in ${site.labels.deviceCollected} after the registration does.`)),
        'A phone that does not answer is no failure. Look at another one.',
      ),
      sign: rich('Both rows show a blue ', label(site.labels.updated), ', and ', label(site.labels.deviceCollected), ' is later than the registration.'),
      primary: 'Both phones answered',
      help: {
        why: lines('You see with your own eyes that the new certificate reaches your phones.', 'There is no need to check all of them.'),
        looks: lines(rich(label(site.labels.updated), ' is blue. It may be left from an earlier check, so look at ', label(site.labels.deviceCollected), ' as well.')),
        ifNot: lines('A phone that is off or out of reach answers later. That is not a failure.', 'Unlock it, connect it to Wi-Fi, wait a few minutes and try again.'),
      },
    }),
    since: 'It worked if the collection time is later than this',
    later: 'Check later',
  },
  collection: {
    page: page({
      name: 'Daily check',
      heading: 'Let the site check the phones every day',
      lines: lines(
        rich('In ', label(site.labels.settings), ' (settings) open ', label(site.labels.dashboard), ' (dashboard settings).'),
        rich('Set ', label(site.labels.collection), ' to ', label(site.labels.collectionOn), ' (on).'),
        rich('Set the interval to ', label(site.labels.daily), ' (daily).'),
        rich('Press the button that saves the page (', label(site.labels.register), ' or the like).'),
      ),
      sign: rich('Open it again: it still says ', label(site.labels.collectionOn), ' and ', label(site.labels.daily), '.'),
      primary: 'It is set to daily',
      help: {
        why: lines('Out of the box, the site does not look at the phones by itself.', 'With this, you learn early if a phone can no longer be reached.', 'The renewal is complete without it.'),
        looks: lines('If it is on and daily already, leave it as it is.'),
        ifNot: lines(rich('If ', label(site.labels.dashboard), ' is not there, look on the dashboard’s own page, too.'), 'You may also lack the right. Choose “Set it later” and ask your main administrator.'),
      },
    }),
    later: 'Set it later',
    declined: 'We have decided against it',
    path: 'Where to find it',
  },
  done: {
    page: page({
      name: 'Finished',
      heading: 'This year’s renewal is complete',
      lines: lines('Thank you. There is nothing to do on the iPhones and iPads.'),
      sign: 'This record stays on this computer.',
      primary: 'To the first screen',
      help: {
        why: lines('An MDM certificate lasts one year. Next year you do the same again.'),
        looks: lines(rich(label(site.labels.expiry), ' on the management site is the date below.')),
        ifNot: lines('If something seems wrong later, do not delete or revoke the old certificate. Tell the help desk the screen number first.'),
      },
    }),
    practised: {
      heading: 'The practice is over',
      lines: lines('Thank you. Nothing has happened to real iPhones or at Apple.', 'The real renewal goes the same way.'),
      real: 'Start for real',
    },
    until: 'Next end date',
    begin: 'When to begin next year',
    beginWhy: 'Two months ahead leaves time for trouble with the Apple ID.',
    record: 'This year',
    times: {
      'csr-requested': `${site.labels.issue} pressed`,
      'candidate-received': 'New certificate received',
      'registration-done': 'Registered',
      'expiry-moved': 'End date checked',
      'exported-again': 'Site’s certificate compared',
      'devices-answered': 'Two phones checked',
      'collection-set': 'Daily check set',
    },
    open: 'Still to do',
    nothingOpen: 'Nothing is left to do.',
    openOwner: (owner) => (owner ? `Tell ${owner} about the row that was renewed by mistake` : 'Tell the owner, or the help desk, about the row that was renewed by mistake'),
    openSiteMemo: 'Write the Apple ID on the management site',
    siteMemoStands: 'The Apple ID noted on the management site can stay as it is.',
    openProof: 'Fetch the registered certificate once more and check it',
    proofNow: 'Check it now',
    unproven: {
      heading: 'Registered, with checks still open',
      lines: lines('The new certificate is registered. The iPhones and iPads work as usual.', 'Once the rest is checked, this renewal is finished.'),
    },
    told: {
      heading: 'We were told that it is registered. It is not checked yet',
      lines: lines('Whether the management site holds the new certificate, we can’t know.', 'Once the rest is checked, this is finished.'),
      ended: { heading: 'We were told that it is registered. It was ended without checking', lines: lines('Thank you. The registration can still be checked later.') },
      hint: 'The file you put in was the same. Apple’s own file is, too, so it does not show that the certificate is registered.',
      end: 'End without checking',
      times: { 'registration-done': 'Told that it is registered', 'exported-again': 'Same certificate received' },
    },
    openDevices: 'Check two phones',
    openCollection: 'Set the daily check',
    nowDone: 'Done now',
    unlike: 'It was registered with something unconfirmed. Be sure to check two phones.',
  },
};
