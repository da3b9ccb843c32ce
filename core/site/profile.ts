// What a management site calls its things: every label, path, name, code and wait that texts, readers, pictures and
// the practice site quote. Plain data, without a word of ours; core/site/current.ts says whose profile holds.

/** The service's environments, as the ledger keeps them: told apart by who signs the request. */
export type Environment = 'M5' | 'M6';

export type SiteEnvironment = {
  /** As the page and our first page name it. */
  readonly name: string;
  /** As a certificate or a row of Apple's list writes the vendor. */
  readonly vendor: string;
  /** The vendor in the name of a request file. */
  readonly fileMark: string;
  /** The vendor in the headings of the certificate page. */
  readonly headingMark: string;
};

/** What stands on the site's pages, to be pressed or looked for, letter for letter. */
export type SiteLabels = {
  readonly home: string;
  readonly settings: string;
  readonly signOut: string;

  readonly signIn: string;
  readonly company: string;
  readonly user: string;
  readonly password: string;

  /** The page of request and certificate, and the two boxes on it. */
  readonly certificatePage: string;
  readonly requestBox: string;
  readonly certificateBox: string;
  readonly requestFile: string;
  readonly certificate: string;
  /** Has a request made; gives a file out (one in each box); takes a certificate or saves a line. */
  readonly issue: string;
  readonly output: string;
  readonly register: string;
  /** The browser's own button in the site's form: as a Japanese and as an English browser words it. */
  readonly chooseFile: string;
  readonly chooseFileEnglish: string;
  readonly subject: string;
  readonly expiry: string;
  /** The line for a memo of the Apple ID, and the button that opens it. */
  readonly memo: string;
  readonly edit: string;

  readonly devices: string;
  readonly refresh: string;
  readonly csvOutput: string;
  readonly deleteAll: string;
  readonly delete: string;
  readonly enrolment: string;
  readonly status: string;
  readonly updating: string;
  readonly updated: string;
  readonly unreached: string;
  readonly deviceName: string;
  readonly deviceModel: string;
  readonly deviceOs: string;
  readonly devicePhone: string;
  readonly devicePerson: string;
  readonly deviceCollected: string;
  readonly deviceEnrolled: string;
  readonly deviceSerial: string;
  readonly deviceDepartment: string;

  readonly dashboard: string;
  readonly collection: string;
  readonly collectionOn: string;
  readonly collectionOff: string;
  readonly interval: string;
  /** The interval that is advised, and the others. */
  readonly daily: string;
  readonly weekly: string;
  readonly monthly: string;
};

export type SiteRefusal = {
  /** Null: the site shows none, or none is public. */
  readonly code: string | null;
  readonly words: string;
};

export type SiteProfile = {
  readonly labels: SiteLabels;
  /** Labels to press one after another, down to the certificate page. */
  readonly menu: readonly string[];
  /** From the order of a request until its file is there. */
  readonly csrWaitMs: number;
  readonly messages: {
    /** After every button that worked. */
    readonly done: string;
    readonly noDevices: string;
    readonly signedOut: string;
    readonly fileNotReady: string;
  };
  readonly refusals: {
    /** A certificate of another topic: E320 in the names of facts and texts, whatever this site calls it. */
    readonly otherTopic: SiteRefusal & {
      readonly code: string;
      /** The words by which it is known without its code: what it speaks of, and what it says of that. */
      readonly about: string;
      readonly says: readonly string[];
      /** What it tells to do, in a word that sounds like Apple's Create. */
      readonly tells: string;
      /** As a small picture shows it, a line each. */
      readonly drawn: readonly string[];
    };
    readonly nothing: SiteRefusal;
    readonly notCertificate: SiteRefusal;
    readonly noRequest: SiteRefusal;
    readonly notReady: SiteRefusal;
    readonly otherKey: SiteRefusal;
    /** A refusal whose words are not public, as a picture shows it. */
    readonly drawn: readonly string[];
    /** By any of these, beside a word for a certificate, a refusal is known. */
    readonly says: readonly string[];
    /** How codes are written. */
    readonly codes: { readonly letter: string; readonly digits: number };
  };
  readonly customerCode: {
    readonly name: string;
    readonly letter: string;
    readonly digits: number;
    readonly example: string;
    /** The invented customer of practice. */
    readonly practice: string;
  };
  readonly csrFile: {
    /** The word that names of request files begin with, and the same with what always follows it. */
    readonly stem: string;
    readonly begins: string;
    /**
     * The time of issue in the name, by Japan's clock: `{yyyy}`, `{MM}`, `{dd}`, `{HH}` and `{mm}`, each once, and
     * whatever stands before and between them.
     */
    readonly stamp: string;
    readonly ending: string;
  };
  /** By the service's name in a mail of its help desk, as people write it. */
  readonly service: readonly string[];
  readonly environments: Readonly<Record<Environment, SiteEnvironment>>;
  /** A vendor as a browser that translates Apple's list shows it. */
  readonly vendorTranslated: string;
  /** The one that most customers are in. */
  readonly usualEnvironment: Environment;
};
