import { grid } from "../example";
import type { TableRule } from "../rule";
import { termPairs } from "./term-pairs";

export const termConflict: TableRule = {
  id: "term-conflict",
  on: "table",
  reads: ["projectName", "goal"],
  severity: "info",
  fix: "none",
  mayReview: true,
  source: {
    zh: "财预〔2015〕88号：绩效目标指向明确（条文未全文核对）；词表见样本文件",
    en: "财预〔2015〕88号: goals point clearly at the project (not read in full); word list from the sample documents",
  },
  words: {
    zh: {
      title: "名称与目标用词不一致",
      why: "项目名称说的是一件事，目标说的是另一件事，审核时会问到底做哪一件。",
      how: "核对后统一用词。",
      messages: { pair: "项目名称写“{named}”，绩效目标写“{said}”，请核对是否一回事" },
    },
    en: {
      title: "Name and goal use different terms",
      why: "The project's name speaks of one thing and its goal of another.",
      how: "Compare and use one term.",
      messages: { pair: "The name says “{named}”, the goal “{said}”: are they one thing?" },
    },
  },
  good: [
    grid(
      "信访政务外网运行服务费绩效目标表",
      "绩效目标 | 保障政务外网与专网互通",
      "一级指标 | 二级指标 | 三级指标 | 指标值",
      "产出指标 | 数量指标 | 网络线路数量 | ＝3条",
    ),
  ],
  bad: [
    grid(
      "信访政务外网运行服务费绩效目标表",
      "绩效目标 | ⟦通过业务专网及时办理网上信访⟧",
      "一级指标 | 二级指标 | 三级指标 | 指标值",
      "产出指标 | 数量指标 | 网络线路数量 | ＝3条",
    ),
  ],
  check({ projectName, goal }) {
    const name = projectName!.text;
    const text = goal!.text;
    return termPairs
      .flatMap(({ words: [one, other] }) => [
        { named: one, said: other },
        { named: other, said: one },
      ])
      .filter(
        ({ named, said }) =>
          name.includes(named) &&
          !name.includes(said) &&
          text.includes(said) &&
          !text.includes(named),
      )
      .map((data) => ({
        at: goal!.at,
        because: [projectName!.at],
        message: "pair",
        data,
        outcome: "review" as const,
      }));
  },
};
