// Revokeの相談では、いまの証明書は見分けるためだけに使う：更新する、とは言わない。
import { lines } from '../step-page.ts';

export const insteadInRevoke = {
  begin: {
    registered: {
      page: { primary: 'この証明書で見分ける', help: { why: lines('取り消されたのがこの証明書かどうかを、番号で見分けるためです。', '見分けるだけで、更新はしません。') } },
      found: '管理サイトで使っているのは、この証明書です',
      foundLine: '取り消した行が、この証明書かどうかを見分けます。更新はしません。',
      stated: { line: 'この番号の証明書かどうかを見分けます。更新はしません。' },
    },
  },
};
