// The invented customer of practice, wherever it is named: in our own records, on the practice site, in the notes of
// its row.
export const practiceCode = 'M00000000';
export const practiceCompany = '株式会社れんしゅう商事';
