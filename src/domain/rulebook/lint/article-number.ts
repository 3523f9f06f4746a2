const han = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];
const articlePattern = /^§(?:(\d+)|([一二三四五六七八九])?(十)?([一二三四五六七八九])?)/u;

/** The number of the article a clause belongs to: 21 for `§二十一a`, 16 for `§16.1`; null where it has none. */
export function articleNumber(ref: string): number | null {
  const [, digits, tens, ten, ones] = articlePattern.exec(ref) ?? [];
  if (digits !== undefined) return Number(digits);
  const number = ten === undefined ? figure(tens) : (figure(tens) || 1) * 10 + figure(ones);
  return number === 0 ? null : number;
}

function figure(word: string | undefined): number {
  return han.indexOf(word ?? "") + 1;
}
