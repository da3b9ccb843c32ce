// 電話での案内：一覧の行を1つずつ見ているときに、相手がよく聞くことと、その答え。
const questions = {
  close: { about: '「開いた欄の閉じ方は」', say: '「Cancel」（キャンセル）を押してください。欄が閉じるだけで、何も取り消されません。' },
  two: { about: '「番号が2つある」', say: '上の「Serial Number」（シリアル・ナンバー）ではなく、下の「Subject DN」です。2行に折れていたら、2行目の終わりを見てください。' },
  red: { about: '「赤いボタンがこわい」', say: '赤い「Revoke」は押しません。「i」と「Cancel」は、何度押しても何も変わりません。' },
  notes: { about: '「メモの欄や Update Note がある」', say: '「Notes」（ノーツ）の欄は、見るだけで大丈夫です。何も書かず、閉じるときは「Cancel」を押します。' },
  lost: { about: '「どの行を見たか、わからなくなった」', say: '「Cancel」で閉じて、いちばん上の行から、もう一度数えましょう。何度見ても大丈夫です。' },
};

/** Their keys are the script's: the compiler sees to that. */
export { questions as rowQuestions };
