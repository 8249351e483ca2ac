/** A regulation out of force and the one that took its place. To add one, add a line. */
export interface RepealedRegulation {
  /** How it is cited: the name without brackets, as a pattern. */
  cited: RegExp;
  name: string;
  successor: string;
  /** First day the successor is in force. */
  since: string;
  source: string;
}

const civilCode = {
  successor: "《中华人民共和国民法典》",
  since: "2021-01-01",
  source: "民法典第一千二百六十条",
};

export const repealedRegulations: readonly RepealedRegulation[] = [
  {
    // Provinces keep petition regulations of their own: 《河北省信访条例》 is another matter.
    cited: /国务院《?信访条例》?|《国务院信访条例》|《信访条例》/u,
    name: "《信访条例》",
    successor: "《信访工作条例》",
    since: "2022-05-01",
    source: "《信访工作条例》第五十条（2022年5月1日起施行）",
  },
  {
    cited: /财预〔2011〕285号|《财政支出绩效评价管理暂行办法》/u,
    name: "《财政支出绩效评价管理暂行办法》",
    successor: "《项目支出绩效评价管理办法》（财预〔2020〕10号）",
    since: "2020-02-25",
    source: "财预〔2020〕10号（条文未全文核对）",
  },
  ...["合同法", "物权法", "担保法", "侵权责任法", "婚姻法", "继承法", "收养法"].map((law) => ({
    cited: new RegExp(`《(?:中华人民共和国)?${law}》`, "u"),
    name: `《${law}》`,
    ...civilCode,
  })),
  {
    cited: /《城市房屋拆迁管理条例》/u,
    name: "《城市房屋拆迁管理条例》",
    successor: "《国有土地上房屋征收与补偿条例》",
    since: "2011-01-21",
    source: "《国有土地上房屋征收与补偿条例》第三十五条",
  },
];
