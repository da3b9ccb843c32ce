// The management site of the operator manual (docs/manual-coverage.md). The refusals without a code are modelled on
// it: their words are not public.
import type { SiteLabels, SiteProfile } from './profile.ts';

const labels: SiteLabels = {
  home: 'ホーム',
  settings: '設定',
  signOut: 'ログアウト',

  signIn: 'ログイン',
  company: '企業コード',
  user: 'ユーザーID',
  password: 'パスワード',

  certificatePage: 'iOS証明書登録',
  requestBox: 'CSR情報',
  certificateBox: '証明書情報',
  requestFile: 'CSRファイル',
  certificate: '証明書',
  issue: 'CSR発行',
  output: 'ファイル出力',
  register: '登録',
  chooseFile: 'ファイルを選択',
  chooseFileEnglish: 'Choose File',
  subject: 'Subject DN',
  expiry: '有効期限',
  memo: '使用したApple ID',
  edit: '編集',

  devices: 'デバイス一覧',
  refresh: '最新情報に更新',
  csvOutput: 'CSV出力',
  deleteAll: '全デバイス削除',
  delete: '削除',
  enrolment: 'デバイス登録',
  status: '更新状況',
  updating: '更新中',
  updated: '更新成功',
  unreached: '応答なし',
  deviceName: 'デバイス名',
  deviceModel: 'モデル名',
  deviceOs: 'OS',
  devicePhone: '電話番号',
  devicePerson: '氏名',
  deviceCollected: '収集日時',
  deviceEnrolled: '登録日時',
  deviceSerial: 'シリアル',
  deviceDepartment: '部署1',

  dashboard: 'ダッシュボードの設定',
  collection: 'デバイス情報自動収集',
  collectionOn: 'あり',
  collectionOff: 'なし',
  interval: '間隔',
  daily: '毎日',
  weekly: '毎週',
  monthly: '毎月',
};

export const bcdm: SiteProfile = {
  labels,
  menu: [labels.settings, labels.certificatePage],
  csrWaitMs: 60_000,
  messages: {
    done: '登録が完了しました。',
    noDevices: '登録されているデバイスはありません',
    signedOut: 'しばらく操作がなかったため、ログアウトしました。もう一度ログインしてください。',
    fileNotReady: 'CSRファイルはまだできていません。1分ほど待って、もう一度開いてください。',
  },
  refusals: {
    otherTopic: {
      code: 'E320',
      // The manual's own wording: an administrator must recognise it.
      words:
        '証明書のBundle Identifierが登録済のものと一致しません。管理者様向けマニュアルをご確認の上、再度証明書を作成してください。',
      about: 'Bundle Identifier',
      says: ['一致', 'match'],
      tells: '作成',
      drawn: ['Bundle Identifierが', '一致しません（E320）'],
    },
    nothing: { code: null, words: '証明書のファイルを選択してください。' },
    notCertificate: { code: null, words: '選択されたファイルはMDM証明書ではないため、登録できません。' },
    noRequest: {
      code: null,
      words: 'CSRがまだ発行されていないため、登録できません。先にCSR発行を押してください。',
    },
    notReady: {
      code: null,
      words:
        'CSRの発行が終わっていないため、登録できません。1分ほど待って、新しいCSRファイルから証明書を作り直してください。やり直しても影響はありません。',
    },
    otherKey: {
      code: null,
      words:
        'この証明書は最新のCSRから作られたものではないため、登録できません。最新のCSRファイルで証明書を作り直してください。やり直しても影響はありません。',
    },
    drawn: ['この証明書は、', '登録できません'],
    says: ['登録できません', '登録できなかった', '登録に失敗'],
    codes: { letter: 'E', digits: 3 },
  },
  customerCode: { name: 'お客様番号', letter: 'M', digits: 8, example: 'M12345678', practice: 'M00000000' },
  csrFile: { stem: 'PushCertificate', begins: 'PushCertificate_', stamp: '_{yyyy}{MM}{dd}{HH}{mm}', ending: '.csr' },
  service: ['ビジネスコンシェル', 'ビジネス・コンシェル', 'ビジネス コンシェル'],
  environments: {
    M5: {
      name: 'M5',
      vendor: 'IoT-EX Inc.',
      fileMark: 'IoTEX',
      headingMark: 'IoT-EX',
    },
    M6: {
      name: 'M6',
      vendor: 'SOFTBANK Corp.',
      fileMark: 'SOFTBANK',
      headingMark: 'SoftBank',
    },
  },
  vendorTranslated: 'IoT-EX株式会社',
  usualEnvironment: 'M6',
};
