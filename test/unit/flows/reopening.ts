// The closed list of facts that reopen or retract: without one of these a case can be nearer its end, each with its
// reason.
import type { FactKind } from '../../../core/flows/facts.ts';

export const reopening: Readonly<Partial<Record<FactKind, string>>> = {
  // Another answer takes the place of the one that was there.
  'apple-id-existing': 'there is no Apple ID after all',
  'devices-enrolled': 'devices are under management after all: this is a renewal',
  'site-refused': 'the management site can’t be entered any more',
  'trouble-told': 'another trouble has other ways out',
  'rung-answered': 'a way out is under way again, or it did not help',
  'revoke-told': 'something else happened than was said before',
  'revoked-row-told': 'nobody knows any more which row it was',
  'apple-id-noted': 'the site’s own field holds another than the one that is used',
  'apple-id-unknown': 'nobody knows the Apple ID after all: the site’s own field is asked about',
  'site-memo-other': 'another Apple ID was used than the site’s own field holds',
  'collection-later': 'the daily check is put off after all',
  'devices-later': 'the two phones are put off after all',
  'turned-to': 'the case goes on as another job',
  // Something came that must be looked at before it counts.
  'pc-checked': 'this PC was checked again: the result is to be read',
  'registered-received': 'another certificate in use: everything is compared with it',
  'registered-stated': 'as above, by its topic',
  'registered-unavailable': 'nothing to compare with any more',
  'registered-sought': 'the certificate in use is wanted after all',
  'proof-sought': 'what was ended on a person’s word is to be proven after all',
  'row-sought': 'the right row is to be found first',
  'stray-told': 'the owner of another row is still to be told',
  'row-judged': 'the rows were looked at again: the answer is to be read',
  'csr-received': 'a newer request: the certificate must come from it',
  'csr-preferred': 'another request is the one to use',
  'csr-requested': 'a new request was made: what came from the old one can’t be registered (W5)',
  'candidate-received': 'another certificate: judged and registered anew',
  'csr-exported-again': 'the site gives out another request than ours (W5)',
  'exported-again': 'the site gave back another certificate than the new one',
  // What was done is undone.
  'candidate-set-aside': 'this certificate is not to be registered',
  'csr-name-differs': 'the site’s request is another one by now (W5)',
  'registration-refused': 'the management site did not take it',
  'expiry-not-moved': 'the old date still shows',
  'old-registered': 'the site holds the old certificate again: what was told of the new one is over',
  'registered-again': 'the site holds another certificate: registered once more',
};
