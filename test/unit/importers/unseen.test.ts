/** Files as people in several countries keep them, in every format: what a reader sees is what becomes of them. */
import { describe, expect, it } from 'vitest';
import { draw, phaseNames, readMap, remarks } from './readMap';

describe('as a reader sees them', () => {
  it('a German list of stages with moods in words', () => {
    const map = readMap(
      'Phase;Was der Kunde tut;Kontaktpunkte;Stimmung;Schmerzpunkte\nPanne;"bleibt liegen\nruft an";Telefon;verärgert;keine Auskunft\nAbgabe;unterschreibt;Schalter;besorgt;"Preis unklar; Formular zu lang"\nAbholung;zahlt;Schalter;erleichtert;\n',
      'werkstatt.csv',
    );
    expect(draw(map)).toEqual([
      'actions "Was der Kunde tut": bleibt liegen + ruft an | unterschreibt | zahlt',
      'channels "Kontaktpunkte": Telefon | Schalter | Schalter',
      'emotions "Stimmung": -4 | -2 | 3',
      'pains "Schmerzpunkte": keine Auskunft | Preis unklar + Formular zu lang | ',
    ]);
  });

  it('a Japanese blueprint with its lines in words', () => {
    const map = readMap(
      '| レイヤー | 予約 | 来院 |\n|:--|:--|:--|\n| 患者の行動 | 日時を選ぶ/保険証を確認 | 受付する |\n| **---インタラクションライン---** | | |\n| フロントステージ | なし | 受付が案内 |\n| **---可視ライン---** | | |\n| カルテ室 | 予約枠を確認 | カルテを準備 |\n| 満足度 | 最高 | 😰 不安 |\n',
      '病院.md',
    );
    expect(draw(map)).toEqual([
      'actions "患者の行動": 日時を選ぶ + 保険証を確認 | 受付する',
      'frontstage "フロントステージ":  | 受付が案内',
      'backstage "カルテ室": 予約枠を確認 | カルテを準備',
      'emotions "満足度": 5 | -3',
    ]);
  });

  it('a Chinese drawing with a line of visibility in it', () => {
    const map = readMap(
      '```\n┌──────────┬──────────────┬──────────┐\n│ 泳道     │ 下单         │ 取件     │\n├──────────┼──────────────┼──────────┤\n│ 用户行为 │ 把包裹交给快 │ 等待     │\n│          │ 递员         │          │\n├╌╌╌╌╌╌╌╌╌╌┴╌ 可视线 ╌╌╌╌╌┴╌╌╌╌╌╌╌╌╌╌┤\n│ 调度组   │ 派单         │ 分拣     │\n├──────────┼──────────────┼──────────┤\n│ 支持系统 │ 订单系统     │ 物流系统 │\n└──────────┴──────────────┴──────────┘\n```\n',
      '快递.md',
    );
    expect(draw(map)).toEqual([
      'actions "用户行为": 把包裹交给快递员 | 等待',
      'backstage "调度组": 派单 | 分拣',
      'support "支持系统": 订单系统 | 物流系统',
    ]);
  });

  it('a Spanish list with a row for each card, and what it leaves out', () => {
    const map = readMap(
      'ID,Fase,Paso,Carril,Tarjeta,Responsable\n1,Antes,Buscar,Acciones del cliente,Compara,Ana\n2,Antes,Buscar,Puntos de dolor,Demasiadas opciones,\n3,Visita,Llegar,Frontstage,Saluda,Luis\n',
      'notas.csv',
    );
    expect(phaseNames(map)).toEqual(['Antes: Buscar', 'Visita: Llegar']);
    expect(map.losses).toContainEqual({ key: 'listColumns', vars: { list: 'ID, Responsable', count: 2 } });
  });

  it('a Portuguese scale in the name of a lane, and Korean actors that a legend explains', () => {
    const shop = readMap(
      'Etapa,Ações do cliente,Satisfação (0-10)\nDescobrir,vê anúncio,7\nComprar,paga,9\nReceber,espera,2\n',
      'loja.csv',
    );
    expect(draw(shop)[1]).toBe('emotions "Satisfação (0-10)": 2 | 4 | -3');
    const repair = readMap(
      '레인: 고객 / 고객웹(Frontstage) / 기사(Backstage)\n\n| 레인 | 접수 | 방문 |\n|---|---|---|\n| 고객 | 신고한다 | 맞이한다 |\n| 고객웹 | 접수 화면 | 도착 알림 |\n| 기사 | | 수리한다 |\n| 시스템 | 접수 DB | 위치 추적 |\n',
      '수리.md',
    );
    expect(draw(repair).map((line) => line.split(' ')[0])).toEqual([
      'actions',
      'frontstage',
      'backstage',
      'support',
    ]);
    expect(remarks(repair)).not.toContain('laneUnknown');
  });

  it('a French page with headers that reach over rows and columns', () => {
    const map = readMap(
      '<table><caption>Carte d’identité</caption><tr><th rowspan=2></th><th colspan=2>Avant</th><th>Mairie</th></tr><tr><th>S’informer<th>Réserver<th>Déposer</tr><tr><th>Ce que fait l’usager<td><ul><li>cherche<li>appelle</ul><td>choisit<td>signe</tr><tr><th>Points de contact<td colspan=2>site web<td>guichet</tr><tr><th>Ressenti<td>perdu<td>agacé<td>soulagé</tr></table>',
      'mairie.html',
    );
    expect(map.title).toBe('Carte d’identité');
    expect(phaseNames(map)).toEqual(['Avant: S’informer, Réserver', 'Mairie: Déposer']);
    expect(draw(map)[2]).toBe('emotions "Ressenti": -2 | -3 | 3');
  });

  it('a CJML journey whose answers stand before what is done next', () => {
    const point = (id: string, from: string, says: string, to: string, hears: string) =>
      `<plannedCommunicationPoint><touchpointID>${id}</touchpointID><belongsTo phaseIDref="A"/><receiver><refersTo actorIDref="${to}"/><receiverLabel>${hears}</receiverLabel></receiver><initiator><refersTo actorIDref="${from}"/><initiatorLabel>${says}</initiatorLabel></initiator></plannedCommunicationPoint>`;
    const map = readMap(
      `<CJML version="2.0"><plannedJourney><journeyTitle>Brot</journeyTitle><journeyPhases><journeyPhase phaseID="A"><phaseName>Kauf</phaseName></journeyPhase></journeyPhases><actors><endUser actorID="Kundin"/><serviceProvider actorID="Laden"/></actors><touchpoints>${point('T1', 'Kundin', 'bestellt', 'Laden', 'nimmt an')}<plannedAction><touchpointID>2</touchpointID><belongsTo phaseIDref="A"/><initiator><refersTo actorIDref="Laden"/><initiatorLabel>backt</initiatorLabel></initiator></plannedAction></touchpoints></plannedJourney></CJML>`,
      'brot.cjml',
    );
    expect(draw(map)[1]).toBe('frontstage "Laden": nimmt an + backt');
  });
});
