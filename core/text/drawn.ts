// The words inside the drawn pictures: Apple's, and the management site's between them. The same in every language.
import { drawn as apple } from '../portal/drawn.ts';
import { site } from '../site/current.ts';

const { labels, refusals, environments } = site;

export const drawn = {
  ...apple,
  vendors: { m5: environments.M5.vendor, m6: environments.M6.vendor.split(' ') },
  panel: { ...apple.panel, note: site.customerCode.example },
  confirmedVendor: environments.M6.vendor,
  translated: {
    ...apple.translated,
    row: ['モバイルデバイス管理', site.vendorTranslated, '2025年1月25日', '有効'],
  },
  site: {
    menu: labels.certificatePage,
    upper: labels.requestBox,
    lower: labels.certificateBox,
    issue: labels.issue,
    register: labels.register,
    receipt: site.messages.done,
    e320: refusals.otherTopic.drawn,
    refused: refusals.drawn,
    signIn: labels.signIn,
    user: labels.user,
    password: labels.password,
  },
} as const;
