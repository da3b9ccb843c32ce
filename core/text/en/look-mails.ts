// The box's answers to emails, and to Apple's refusals of an upload.
import { site } from '../../site/current.ts';
import type { lookMails as ja, lookMailsTell as jaTell } from '../ja/look-mails.ts';
import { code, label, portal, rich, strong } from '../rich.ts';
import { lines } from '../step-page.ts';

const stillWorks = 'The certificate and the iPhones keep working.';
const keepsWorking = 'Calls, email and apps keep working.';
const renew = portal('Renew', '');
const create = portal('Create a Certificate', '');

export const lookMails: typeof ja = {
  'invalid-file-type': {
    is: 'Apple refused the type of the file',
    lines: lines(stillWorks, 'Nothing is wrong with the contents of the request. Apple only refuses the ending of its name.', rich('Upload the same file under a name that ends in ', code('.txt'), '. You can get it under that name from the page where you upload the request to Apple.')),
  },
  'chain-missing': {
    is: 'Certificates are missing from the request (CSR)',
    lines: lines(stillWorks, 'You can’t fix this on this computer. Send the message below to the help desk.', 'When they tell you it’s fixed, export a new request.'),
  },
  'upload-refused': {
    is: 'Apple didn’t accept the request (CSR)',
    lines: lines(stillWorks, 'This message alone doesn’t say why.', rich('Wait a minute, then export the request again from ', label(site.labels.requestBox), ' (request) on the management site. Add that file here to check whether Apple will take it.'), 'If Apple keeps refusing it, send the English message to the help desk as it is.'),
  },
  'domain-taken-over': {
    is: 'Your organisation has started to manage the email domain',
    lines: lines('If the certificate was created with an Apple ID (Apple Account) at this address, you may be unable to sign in next year.', rich(strong('Before the date in the email, '), 'do the following.'), 'Renew the certificate while you can sign in.', 'Decide with your IT department whether to change the address of the Apple ID or to transfer it.'),
  },
  'token-mail': {
    is: 'This is about a server token, not the MDM certificate',
    lines: lines('The server token connects Apple Business with the management site. It has its own yearly renewal.', 'An administrator of Apple Business renews it, in Apple Business and on the management site.', 'You don’t need to renew the certificate because of it.'),
  },
  'server-certificate-mail': {
    is: 'This is about the servers that send push notifications',
    lines: lines('The management service provider looks after them. There’s nothing for you to do.', 'It has nothing to do with the yearly renewal of the MDM certificate.'),
  },
  'app-certificate-mail': {
    is: 'This is about an app’s certificate, not the MDM certificate',
    lines: lines('The people who make the app renew it. It isn’t used to manage iPhones.', 'If someone looks after that app, forward the email to them.', rich('The end date of the MDM certificate is on the management site, in ', label(site.labels.certificateBox), ' (certificate).')),
  },
  'apple-created-mail': {
    is: 'Apple says that a new certificate was created',
    lines: lines('If you created your first certificate, this is right. The address it was sent to is probably the Apple ID for next year’s renewal.', rich('If you meant to renew, you probably pressed ', create, ' instead of ', renew, '. The certificate in use keeps working.'), rich('Don’t use the new row. ', strong('Renew the row of the certificate in use.'))),
  },
  'expired-told': {
    is: 'It says that the certificate has expired',
    lines: lines('Calls, email and apps work. Only the management site can’t reach the devices.', rich('People report that ', renew, ' works for about 30 days after the end date. Try it on the certificate in use today.')),
  },
  'ended-or-revoked': {
    is: 'It says that the certificate is no longer valid. That can mean two things',
    lines: lines(rich('If it has expired, you can ', renew, ' it. This is the usual meaning.'), 'If it was revoked, the steps are different.', rich('Look at the end date on the management site, in ', label(site.labels.certificateBox), ' (certificate). If it has passed, the certificate expired.'), rich(strong('Don’t delete anything. '), 'Calls, email and apps work.')),
  },
  'expiry-notice': {
    is: 'It says that the certificate expires soon',
    lines: lines(keepsWorking, 'Renew the certificate before it expires.'),
  },
  'two-numbers': {
    is: 'It names two different certificates',
    lines: lines('The same certificate always has the same number, so only one of these is used on your iPhones.', rich(strong('Don’t start a renewal with either number. '), 'First find the one in use.'), rich('You can see the number in use on the management site, in ', label(site.labels.certificateBox), ' (certificate), or on an iPhone.')),
  },
  'two-customers': {
    is: 'We can’t tell which company this is about',
    lines: lines('It names more than one customer number, or several companies have the same number.', rich(strong('Renew for one company at a time. '), 'An end date in it isn’t used, because it could be any company’s.'), 'If the company is shown below, choose it. If it isn’t, add the email or the number of that company alone.'),
  },
};

export const lookMailsTell: typeof jaTell = {
  chain: 'When we uploaded the request (CSR) to Apple, it answered “Signing Certificate Chain Missing”. The chain of the signing certificate up to its root seems to be missing from the file. Could you please check this, and let us know when we can export a new one?',
};
