/** Which of our languages a text is written in: simplified or traditional Chinese by the characters that differ, else English. */
import type { Locale } from '../model/schema';

/** Common characters that only one of the two scripts has, simplified before traditional. */
const PAIRS =
  '个個们們这這来來时時为為说說国國对對会會过過发發经經现現开開关關动動问問间間见見观觀务務员員产產业業电電话話线線网網页頁单單价價钱錢货貨质質' +
  '门門买買卖賣车車头頭东東长長书書写寫读讀语語词詞认認识識记記让讓请請谁誰谈談调調论論设設证證评評试試询詢该該详詳误誤课課费費资資贴貼购購账賬' +
  '预預顾顧项項领領题題颜顏风風飞飛马馬验驗鱼魚鸡雞龙龍龟龜齐齊应應库庫废廢张張弹彈归歸当當录錄总總态態怀懷恋戀恶惡惊驚愿願戏戲战戰户戶' +
  '执執扩擴扫掃护護报報择擇担擔换換据據挤擠摄攝数數断斷无無旧舊显顯术術机機权權条條极極构構标標样樣档檔检檢楼樓气氣汉漢没沒沟溝测測满滿' +
  '灯燈点點热熱爱愛状狀环環画畫疗療盘盤监監确確码碼礼禮种種积積称稱稳穩穷窮竞競签簽简簡类類约約级級纸紙组組细細终終结結给給统統继繼' +
  '绩績续續维維综綜编編缓緩缘緣缴繳职職联聯声聲听聽脑腦脸臉与與兴興举舉节節药藥获獲营營虑慮虽雖补補装裝规規视視觉覺触觸订訂训訓访訪诉訴诊診' +
  '贵貴贷貸赛賽赞贊转轉轮輪软軟较較载載输輸边邊达達迁遷运運还還进進远遠连連迟遲选選递遞逻邏释釋里裏针針钟鐘钥鑰链鏈销銷锁鎖错錯键鍵' +
  '闭閉阅閱队隊阶階际際陆陸险險随隨难難静靜韩韓饭飯饮飲馆館饿餓骤驟区區医醫华華协協卫衛历歷压壓厅廳参參双雙变變号號后後吗嗎启啟团團园園图圖圆圓场場块塊坏壞' +
  '处處备備复復够夠夹夾奖獎妈媽学學宁寧实實审審宾賓导導将將尘塵尝嘗层層属屬岁歲币幣师師带帶帮幫广廣庆慶异異弃棄强強忆憶';
/** Simplified characters that traditional texts write too, for another word. */
const SHARED = new Set('后里');

const characters = [...PAIRS];
const simplified = new Set(characters.filter((character, i) => i % 2 === 0 && !SHARED.has(character)));
const traditional = new Set(characters.filter((_, i) => i % 2 === 1));

/** One Han character says about as much as this many letters. */
const LETTERS_FOR_A_CHARACTER = 4;
const MAX_TEXT = 50_000;

/**
 * The language of a text among those we have. Other languages count as English, Japanese and Korean too; null where the text has
 * neither letters nor characters. `likely` decides where Chinese text has no character that differs.
 */
export function guessLocale(text: string, likely: Locale): Locale | null {
  const count = { han: 0, kana: 0, hangul: 0, letters: 0, simplified: 0, traditional: 0 };
  for (const character of text.slice(0, MAX_TEXT)) {
    if (/\p{Script=Han}/u.test(character)) {
      count.han++;
      if (simplified.has(character)) count.simplified++;
      else if (traditional.has(character)) count.traditional++;
    } else if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) count.kana++;
    else if (/\p{Script=Hangul}/u.test(character)) count.hangul++;
    else if (/\p{L}/u.test(character)) count.letters++;
  }
  const isChinese =
    count.han > 0 &&
    count.han > count.letters / LETTERS_FOR_A_CHARACTER &&
    count.hangul < count.han / 2 &&
    count.kana < count.han / 10;
  if (!isChinese) return count.letters + count.kana + count.hangul + count.han > 0 ? 'en' : null;
  if (count.simplified === count.traditional) return likely === 'en' ? 'zh-Hans' : likely;
  return count.simplified > count.traditional ? 'zh-Hans' : 'zh-Hant';
}
