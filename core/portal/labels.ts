// STUB until the labels are merged.
export const formsOf = (what: 'create' | 'renew' | 'revoke'): readonly string[] => ({ create: ['Create a Certificate', '証明書を作成する'], renew: ['Renew', '更新', '更新する'], revoke: ['Revoke', '取り消す', '失効'] })[what];
