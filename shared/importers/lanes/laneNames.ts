/**
 * How people name the rows of a journey or blueprint, by what the row is, folded as `foldLabel` does. Latin names match
 * whole words, the others anywhere; the longest match wins.
 */
import type { LaneKind } from '../../model/schema';

const list = (text: string): readonly string[] => text.split(',').map((name) => name.trim());

export const laneNames: Readonly<Partial<Record<LaneKind, readonly string[]>>> = {
  storyboard: list(`
    storyboard, scene, picture, sketch,
    故事板, 分镜, 分鏡,
    ストーリーボード,
    스토리보드
  `),
  evidence: list(`
    evidence, physical evidence, digital evidence, physical / digital evidence, tangibles, props,
    outputs/evidence, evidencia, evidencias, evidencia fisica, evidencias fisicas, preuves,
    preuves physiques, preuves tangibles, physische evidenz, physischer nachweis,
    有形展示, 有形證據, 实体证据, 實體證據, 物理证据, 实体展示, 物的証拠, 物理的証拠,
    エビデンス,
    물리적 증거, 물리적 근거
  `),
  actions: list(`
    action, actions, activity, activities,
    interaction, interactions, doing, customer action, customer actions, customer activity,
    customer journey, customer steps, what they do, what customers do, handlungen des kunden,
    kundenschritte, nutzerhandlungen, was der kunde tut, was die kundin tut, was kunden tun, was sie tut,
    lo que hace, que hace el cliente, o que faz, actions du visiteur, actions de l'usager, azioni del cliente,
    azioni, customer-visible activity, customer visible activity, guest action,
    guest actions, user action, user actions, user activity, user does, user journey,
    patient actions, student actions, client actions, acciones, accion del cliente,
    acciones del cliente, acciones del usuario, accion del usuario, acoes, acoes do cliente,
    acoes do cidadao, acoes do usuario, acao do cliente, ce qu'elle fait, ce qu'il fait,
    ce que fait, actions du client, actions de l'utilisateur, kundenaktionen, kundenhandlung,
    kundenhandlungen, nutzeraktionen, aktionen, handlungen,
    用户行为, 用戶行為, 使用者行為, 用户动作, 用户活动, 用户操作, 顾客行为, 顧客行為, 客户行为, 客戶行為, 顾客行动, 顧客行動,
    客人行为, 行为, 行為, 行动, 行動,
    カスタマーアクション, ユーザーアクション, ユーザー行動, ユーザの行動,
    고객 행동, 고객행동, 사용자 행동, 사용자행동, 행동
  `),
  thoughts: list(`
    thought, thoughts, thinking, what they think, customer thoughts, user thoughts, pensieri, quote, quotes, thought/quote, feelings & thoughts,
    feelings and thoughts, thoughts & questions, questions, mindset, pensamientos, pensamentos,
    ce qu'elle pense, ce qu'il pense, pensees, gedanken, lo que piensa, o que pensa, was sie denkt,
    was der kunde denkt,
    想法, 思考, 用户想法, 心理活动, 内心独白,
    思考・感情,
    생각, 생각/감정
  `),
  emotions: list(`
    emotion, emotions, emotional state, what they feel, emotion score, emozioni, emotional journey, emotion curve, emotional curve,
    experience curve, feeling, feelings, thoughts & feelings, thoughts and feelings, mood,
    sentiment, satisfaction, customer experience, user health, emocion, emociones, emocao,
    emocoes, curva emocional, ce qu'elle ressent, ce qu'il ressent, emotionen, ressenti, gefuhl,
    gefuhle, gefuhlskurve, stimmung, zufriedenheit, satisfaccion, satisfacao, etat d'esprit,
    lo que siente, o que sente, was sie fuhlt,
    情绪, 情緒, 情绪曲线, 情緒曲線, 情绪状态, 情绪变化曲线, 情感, 情感曲线, 心情, 期望情感, 用户感受, 使用者感受, 感受, 满意度, 滿意度, 満足度, 感情曲線, 感情,
    気持ち,
    감정, 감정 곡선, 감정 목표, 만족도
  `),
  channels: list(`
    channel, channels, touchpoint, touchpoints, touch point, touch points, digital touchpoints,
    physical touchpoints, vendor touchpoints, customer touchpoint, customer touchpoints,
    support channel, support channels, contact point, visible interface, where it happens,
    medium, where, device, devices, canal, canales, canaux, canais, puntos de contacto, pontos de contato, le point de contact,
    point de contact, points de contact, kanale, kanal, kontaktpunkte,
    触点, 觸點, 关键触点, 应提供的触点, 接触点, 接觸點, 渠道, 通路, 管道, 接点,
    タッチポイント, チャネル,
    터치포인트, 접점, 핵심 접점, 채널
  `),
  frontstage: list(`
    frontstage, front-stage, front stage, onstage, on-stage, on stage, frontstage staff,
    staff frontstage, frontstage actions, frontstage employee, visible staff actions,
    visible contact employee actions, contact employee actions, frontend components,
    contacto directo, lo que el usuario ve, acoes de palco, vordergrund, vorderbuhne, sur scene,
    avant-scene, scene avant, sichtbare mitarbeiteraktionen, mitarbeiteraktionen, staff actions,
    employee actions, visible actions, customer-facing, front office, front-office,
    前台接触点, 前台接觸點, 前台交互, 前台行为, 前台行為, 前台员工, 前台員工, 前台服务, 前台服務, 前臺, 前台, 顧客接点,
    フロントステージ, フロントステージアクション,
    프론트스테이지, 전방 업무, 고객 접점 직원
  `),
  backstage: list(`
    backstage, back-stage, back stage, offstage, backstage work, backstage system,
    backstage actions, behind-the-scenes, behind the scenes, behind-the-scenes activity,
    behind-the-scenes action, invisible contact employee actions, api contract, backend services,
    lo que pasa detras, proceso, bastidores, acoes de bastidores, hinterbuhne, hintergrund,
    coulisses, en coulisses, arriere-scene, scene arriere, hinter den kulissen, hinter der buhne,
    detras de escena, tras bambalinas, por tras das cenas, dietro le quinte, retroscena, back office,
    back-office, invisible actions, internal actions, internal process,
    后台行为, 後台行為, 后台流程, 後台流程, 后台员工, 后台服务, 後台服務, 系统响应, 产品响应, 後臺, 后台, 後台, 裏方業務, 裏方,
    バックステージ, バックステージアクション,
    백스테이지, 후방 업무
  `),
  support: list(`
    support, support process, support processes, supporting processes, support system,
    support systems, systems, system, tools, tools used, systems / tools, internal processes,
    database objects, procesos de soporte, proceso de soporte, soporte, soporte/sistemas,
    sistemas, processos de suporte, processo de suporte, suporte, processus de support, systeme,
    unterstutzung, support-prozesse, unterstutzungsprozesse,
    支持系统, 支援系統, 支持流程, 支援流程, 支持过程, 支援程序, 微服务与数据, 微服务, 系统支持, 内部系统,
    プロセス（内部システム）, プロセス, 内部システム, 支援プロセス, サポートプロセス,
    시스템, 시스템/로그, 지원 프로세스, 지원 시스템, 지원프로세스
  `),
  pains: list(`
    pain, pains, pain point, pain points, painpoints, friction, friction points, frustrations,
    problems, issues, internal blockers, issues & roadblocks, barriers, fail point, fail points,
    failure points, puntos de dolor, dolores, fricciones, pontos de dor, dores, ce qui coince,
    points de douleur, points de friction, freins, irritants, schmerzpunkte, probleme, hurden,
    problemas, frustraciones, frustracoes, punti critici, challenges, obstacles, blockers, risks,
    痛点, 痛點, 用户痛点, 痛点/机会, 主要风险, 失败点, 失敗點, 課題, 不満,
    問題・課題・要求, ペインポイント, 失敗フロー,
    페인포인트, 불편, 고충
  `),
  gains: list(`
    gain, gains, delighters, highlights, positives, benefits,
    爽点, 收获, 亮点,
    ゲイン
  `),
  opportunities: list(`
    opportunity, opportunities, ideas, improvements, improvement ideas, recommendations, solutions,
    oportunidad, mejoras, melhorias, ameliorations, verbesserungen, verbesserungspotenzial,
    verbesserungspotential, opportunita,
    oportunidades, la piste, pistes, opportunites, chancen, ideen,
    机会, 機會, 机会点, 機會點, 设计影响, 改进建议, 优化建议, 施策, 改善案,
    アイデア・価値, アイデア,
    기회, 개선
  `),
  metrics: list(`
    metric, metrics, kpi, kpis, measures, metricas, indicadores, indicateurs, kennzahlen,
    metriken,
    指标, 指標, 关键指标, 关键绩效,
    지표
  `),
  time: list(`
    time, duration, timing, tiempo, duracion, tempo, duree, dauer, zeit,
    时间, 時間, 耗时, 時長, 所要時間,
    소요 시간
  `),
  policies: list(`
    policy, policies, rules, regulations, compliance, politicas, normas, regles, richtlinien,
    regeln,
    规则, 規則, 政策, 规范, 規制,
    規制と指針,
    규정, 정책
  `),
  partners: list(`
    partner, partners, third parties, vendors, suppliers, socios, parceiros, partenaires,
    合作伙伴, 合作夥伴, 伙伴, 夥伴,
    パートナー,
    파트너
  `),
  text: list(`
    goal, goals, goals & experiences, needs, expectations, scenario, context, outputs / value,
    business goals, teams involved, failure control, objetivos, metas, attentes, ziele,
    bedurfnisse,
    用户目标, 体验目标, 当前体验, 目标体验, 场景, 場景, 产品设计决策, 异常及控制措施, 異常及控制措施, 需求, 期望, 状況,
    목표
  `),
};

/** The customer as the name of a row of their actions; only as the whole name, and no proof that a table is a map. */
export const actorNames: ReadonlySet<string> = new Set(
  list(`
    customer, guest, user, patient, visitor, student, cliente, kunde, kundin, client,
    客户, 客戶, 顾客, 顧客, 用户, 使用者,
    お客様,
    고객, 사용자
  `),
);

/** Names that say as much about software as about service: they count only beside a plainly named blueprint lane. */
export const ambiguousNames: ReadonlySet<string> = new Set(
  list(`
    system, systems, time, scene, picture,
    problems, issues, probleme, tools, rules, medium, context, needs, questions, proceso,
    benefits, solutions, interaction, where, device, devices, risks, challenges, obstacles, problemas,
    internal process, improvements, recommendations,
    前台, 前臺, 后台, 後台, 後臺, 行为, 行為, 行动, 行動, 需求, 期望, 时间, 時間, 规则, 規則,
    プロセス,
    시스템
  `),
);

/** Names of the axis along which the journey goes. Phases are the coarser level where a table has both. */
export const axisNames = {
  phase: list(`
    phase, phases, stage, stages, journey stage, journey phase, section, etapa, etapas, fase,
    fases, les etapes, etape, etapes, phasen,
    sub-stage, substage, sub-phase, subphase, hauptphase, teilphase, unterphase, abschnitt, sous-phase,
    sous-etape, subetapa, subfase, moment, momento,
    阶段, 階段, 旅程阶段, 旅程階段, 大阶段, 大階段, 子阶段, 子階段, 小阶段, 時間軸, 段階, ステージ, 大分類, 中分類,
    フェーズ,
    단계, 여정 단계, 대단계, 중단계
  `),
  step: list(`
    step, steps, task, paso, pasos, passo, passos, schritt, schritte,
    sub-step, substep, teilschritt, subpaso, sous-tache,
    步骤, 步驟, 环节, 環節, 子步骤, 子步驟,
    ステップ, 小分類, 工程,
    스텝, 단계id, 세부 단계, 소단계
  `),
  /** What stands in the corner where the lanes are rows. */
  lane: list(`
    lane, lanes, swimlane, layer, layers, row, element, aspect, dimension, carril, carriles,
    camada, ligne, couche, ebene,
    泳道, 层级, 層級, 维度,
    レイヤー,
    레인, 레이어
  `),
  /** Header of the one content column of a card that describes a single stage. */
  content: list(`
    content, contents, detail, details, description, notes, contenido, detalle, conteudo,
    contenu, inhalt,
    内容, 內容, 说明, 說明, 描述, 詳細,
    내용
  `),
} as const;
