/** What does not belong into a Chinese text: English words that are no names, and the other script's characters or terms. */

/** Latin words that Chinese texts keep. Short forms in capitals (PMS, NPS) need no entry. */
const KEPT = new Set(['Wi', 'Fi', 'App', 'Excel', 'SaaS', 'Email', 'Line', 'iPad']);

export const foreignWords = (text: string): readonly string[] =>
  (text.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !KEPT.has(word) && word !== word.toUpperCase());

const SIMPLIFIED_ONLY =
  /[们这说为时对发经开关门问间络线级结给绘统缩织续维综认识许评词试话该详语误请读调设访证询议记论让诉谁车转轮较载输边达过进远运还连选逻钟钱银铁错锁键镜长马驱验鱼鸟齐龙页项顺须预领题额风飞饭馆饮业东两严丧个临举义乐习乡书买乱争亏亚产亩亲亿仅从仓仪众会伟传伤伦华协单卖卢卫厅历压厌参双变号叹员响团园围国图圆场块坚坛处备够头夹夺奋奖妇妈孙学宝实审宽宾层岁岛峡币师帐带帮广庆库应庙废弃张弹强归当录彻总恋恳恶恼悬惧惯戏战户执扩扫扬护报担择挡挤挥损换掷搁摄摆敌数断无旧显晓暂术杀杂权条来枪标栏树样桥检楼欢欧殴毁毕汇汉汤沟沪泪浅测济浏浓润涨渐温湾满滞滤滥灭灯灵灾炉点烂烦烧热爱爷状独狭猎环现画畅疗疯盐监盖盘矫码砖础礼祸积称稳穷窃竞笔笼筛签简类粮紧约红纪纯纳纵纷纸纹组细终绍绝绿缓编罗罚罢职联聪肃肠肤脉脏脑脚脸腾舰艺节芦苏药获莹营萧虑虽蚀补衬袭装见观规视览觉订讨训讯讲诗诚课谈谋谢谨财责败账货质贩贪贫购贯贴贵贷贸费贺资赏赔赖赚赛赞赢跃践踪轨软轻辅辆辑辞递遗邮郑释针钥钮铃铜销锐锦闭闻闹阅队阳阴阵阶际陆陈险随难雾静顶顾颁频颗颜饰饱饼驶驻骑骗鲜鸡麦黄齿龄网体丰价优厂听圣坏复宁异惊愿扑挂据机极构柜气洁确离种胜荐触赶]/;
const TRADITIONAL_ONLY =
  /[們這說為時對發經開關門問間網絡線級結給統續認識許評詞試話該詳語誤請讀調設訪證詢議記論讓誰車轉輪較載輸邊達過進遠運還連選鐘錢銀錯鎖鍵長馬驗頁項順須預領題額風飛飯館飲體業東兩個舉樂習書買賣爭產親億僅從價眾優會傳傷協單廳歷壓雙變號聽員響團園圍國圖圓場壞處備復夠頭獎學實審寬賓層歲幣師帶幫廣庫應張彈強歸當錄總驚慣願戲戰戶擇掛擋損換據擺數斷無舊顯術機權條來極構櫃標樹樣檢樓歡氣潔測濟滿燈點煩熱愛狀獨環現畫療監蓋盤碼確禮離種積稱穩筆簽簡類緊約紅紀納紙組細終絕綠編職聯腦臉節薦藥獲營補裝見觀規視覽覺觸訂討訓訊講課談謝財責貨質購貼貴費資賠賴趕軟輕輛遞遺郵針鑰銷閱隊陽階際陳險隨難靜頂顧頻顏飾鮮麥黃齡]/;
/** Terms of the mainland for which Taiwan has others; the handbook's glossary names both. */
const MAINLAND =
  /信息|用戶|軟件|硬件|網絡|短信|視頻|默認|打印|質量|服務器|在線(?!上)|充值|反饋|出租車|文檔|屏幕|鼠標|賬|渠道|公交|地鐵|外賣|二維碼|攝像頭|智能手機|界面|菜單|早上好|立馬/;

/** What in a text of the language belongs to the other script, or to the other side's terms. */
export function wrongForms(text: string, locale: string): readonly string[] {
  if (locale === 'zh-Hans') return text.match(TRADITIONAL_ONLY) ?? [];
  return locale === 'zh-Hant'
    ? [...(text.match(SIMPLIFIED_ONLY) ?? []), ...(text.match(MAINLAND) ?? [])]
    : [];
}

/** Names that other books use for what has another name here, as the handbook's glossary has it. */
const OTHER_NAMES = {
  'zh-Hans':
    /人物(?!画像)|用户画像|客户旅程|用户旅程|已存视图|接触点|细分群体|客群|失败点|故障点|补救(计划|方案)|难检度|关键性|可见线|真实时刻|机会点|批评者|热力|评审|分制|徽标|计划时间|最痛的几处/g,
  // 通路管理系統 is what hotels call their channel manager.
  'zh-Hant':
    /人物(?!誌)|使用者輪廓|客戶旅程|使用者旅程|已存檢視|(?<!接)觸點|客群|失敗點|補救(計畫|預案)|探測度|偵測度|危害度|可見線|真實時刻|貶損者|熱力|有形展示|亮點|通路(?!管理系統)|被動者|分制|歷程記錄|當掉|級別|測量|計畫時間|變化版本|費力程度|最痛的幾處/g,
} as const;

export const otherNames = (text: string, locale: keyof typeof OTHER_NAMES): readonly string[] =>
  text.match(OTHER_NAMES[locale]) ?? [];
