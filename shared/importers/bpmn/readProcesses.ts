/** What a BPMN 2.0 file says: participants, their lanes, the nodes of their processes and the flows between them. */
import { attributeOf, childOf, childrenOf, textOf, type XmlElement } from '../markup/readElements';

export type NodeType = 'activity' | 'subprocess' | 'event' | 'gateway';
export interface BpmnNode {
  readonly id: string;
  readonly type: NodeType;
  /** The element's name, such as `userTask`. */
  readonly element: string;
  readonly name: string;
  readonly documentation: string;
  /** What an event waits for or brings, such as `timer` or `message`. */
  readonly trigger: string;
  /** The subprocess it is in, and the activity it is fixed to. */
  readonly parent: string | null;
  readonly attachedTo: string | null;
  readonly pool: string;
}
export interface BpmnFlow {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly isMessage: boolean;
}
export interface BpmnLane {
  readonly id: string;
  readonly name: string;
  readonly pool: string;
  readonly nodes: ReadonlySet<string>;
}
export interface BpmnPool {
  readonly id: string;
  readonly name: string;
  /** A participant whose work is not shown. */
  readonly isClosed: boolean;
}
export interface BpmnModel {
  readonly title: string;
  readonly pools: readonly BpmnPool[];
  readonly lanes: readonly BpmnLane[];
  readonly nodes: ReadonlyMap<string, BpmnNode>;
  readonly flows: readonly BpmnFlow[];
  /** Text of annotations by what they are fixed to. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
  readonly looseNotes: readonly string[];
  readonly dataNames: readonly string[];
  readonly hasExtensions: boolean;
  /** Where things are drawn, down the page. */
  readonly tops: ReadonlyMap<string, number>;
}

const ACTIVITY =
  /^(?:task|(?:user|manual|service|send|receive|script|businessRule)Task|callActivity|callChoreography|choreographyTask)$/;
const SUBPROCESS = /^(?:subProcess|transaction|adHocSubProcess)$/;
const EVENT = /^(?:start|end|intermediateCatch|intermediateThrow|boundary|implicitThrow)Event$/;
const GATEWAY = /Gateway$/;
/** More than anybody can look at. */
const MAX_NODES = 5000;

const typeOf = (element: string): NodeType | null => {
  if (ACTIVITY.test(element)) return 'activity';
  if (SUBPROCESS.test(element)) return 'subprocess';
  if (EVENT.test(element)) return 'event';
  return GATEWAY.test(element) ? 'gateway' : null;
};

/** Modellers leave `${name}` behind where a template was never filled in. */
const nameOf = (element: XmlElement | undefined): string => {
  const name = attributeOf(element, 'name').replace(/\s+/g, ' ');
  return /^\$\{[^}]*\}$/.test(name) ? '' : name;
};

/** Gathers the parts of all the pools of one map. */
class Model {
  readonly pools: BpmnPool[] = [];
  readonly lanes: BpmnLane[] = [];
  readonly nodes = new Map<string, BpmnNode>();
  readonly flows: BpmnFlow[] = [];
  readonly notes = new Map<string, string[]>();
  readonly dataNames = new Set<string>();
  readonly annotations = new Map<string, string>();
  readonly fixed = new Set<string>();
  readonly associations: XmlElement[] = [];
  hasExtensions = false;

  addProcess(process: XmlElement, pool: string, parent: string | null = null): void {
    for (const element of childrenOf(process)) {
      const { name } = element;
      const type = typeOf(name);
      if (type) this.addNode(element, type, pool, parent);
      else if (name === 'sequenceFlow') this.addFlow(element, false);
      else if (name === 'laneSet') this.addLanes(element, pool);
      else if (name === 'extensionElements') this.hasExtensions = true;
      else this.addArtifact(element);
    }
  }

  addArtifact(element: XmlElement): void {
    if (element.name === 'textAnnotation')
      this.annotations.set(attributeOf(element, 'id'), textOf(childOf(element, 'text') ?? element));
    else if (element.name === 'association') this.associations.push(element);
    else if (
      /^data(?:Object|Store)Reference$|^dataObject$|^group$/.test(element.name) &&
      nameOf(element) !== ''
    )
      this.dataNames.add(nameOf(element));
  }

  addFlow(element: XmlElement, isMessage: boolean): void {
    const [from, to] = [attributeOf(element, 'sourceRef'), attributeOf(element, 'targetRef')];
    if (from !== '' && to !== '') this.flows.push({ from, to, name: nameOf(element), isMessage });
  }

  private addNode(element: XmlElement, type: NodeType, pool: string, parent: string | null): void {
    const id = attributeOf(element, 'id');
    if (id === '' || this.nodes.has(id) || this.nodes.size >= MAX_NODES) return;
    const definition = childrenOf(element).find((child) => /EventDefinition$/.test(child.name));
    if (childOf(element, 'extensionElements')) this.hasExtensions = true;
    this.nodes.set(id, {
      id,
      type,
      element: element.name,
      name: nameOf(element),
      documentation: childrenOf(element, 'documentation').map(textOf).join('\n').trim(),
      trigger: definition?.name.replace(/EventDefinition$/, '').toLowerCase() ?? '',
      parent,
      attachedTo: attributeOf(element, 'attachedToRef') || null,
      pool,
    });
    if (type === 'subprocess') this.addProcess(element, pool, id);
  }

  /** Lanes in lanes: the innermost are the rows. */
  private addLanes(set: XmlElement, pool: string): void {
    for (const lane of childrenOf(set, 'lane')) {
      const inner = childOf(lane, 'childLaneSet');
      const nodes = new Set(childrenOf(lane, 'flowNodeRef').map(textOf));
      if (inner && childrenOf(inner, 'lane').length > 0) this.addLanes(inner, pool);
      else this.lanes.push({ id: attributeOf(lane, 'id'), name: nameOf(lane), pool, nodes });
    }
  }

  /** Annotations stand at what an association ties them to. */
  fixNotes(): void {
    for (const association of this.associations) {
      const ends = [attributeOf(association, 'sourceRef'), attributeOf(association, 'targetRef')];
      const note = ends.find((end) => this.annotations.has(end));
      const other = ends.find((end) => this.nodes.has(end));
      if (note === undefined || other === undefined) continue;
      this.fixed.add(note);
      this.notes.set(other, [...(this.notes.get(other) ?? []), this.annotations.get(note)!]);
    }
  }
}

function readTops(root: XmlElement): ReadonlyMap<string, number> {
  const tops = new Map<string, number>();
  for (const diagram of childrenOf(root, 'BPMNDiagram'))
    for (const plane of childrenOf(diagram, 'BPMNPlane'))
      for (const shape of childrenOf(plane, 'BPMNShape')) {
        const upright = attributeOf(shape, 'isHorizontal') === 'false';
        const top = Number(attributeOf(childOf(shape, 'Bounds'), upright ? 'x' : 'y') || 'x');
        if (Number.isFinite(top)) tops.set(attributeOf(shape, 'bpmnElement'), top);
      }
  return tops;
}

/** A map for each collaboration, and for each process that is in none. */
export function readProcesses(root: XmlElement): BpmnModel[] {
  const processes = new Map(childrenOf(root, 'process').map((one) => [attributeOf(one, 'id'), one]));
  const tops = readTops(root);
  const finish = (model: Model, title: string): BpmnModel => {
    model.fixNotes();
    const looseNotes = [...model.annotations].filter(([id]) => !model.fixed.has(id)).map(([, text]) => text);
    return { ...model, nodes: model.nodes, title, looseNotes, dataNames: [...model.dataNames], tops };
  };
  const models: BpmnModel[] = [];
  for (const collaboration of childrenOf(root, 'collaboration')) {
    const model = new Model();
    for (const participant of childrenOf(collaboration, 'participant')) {
      const id = attributeOf(participant, 'id');
      const ref = attributeOf(participant, 'processRef');
      const process = processes.get(ref);
      processes.delete(ref);
      const isClosed = !process || !childrenOf(process).some(({ name }) => typeOf(name) !== null);
      model.pools.push({ id, name: nameOf(participant) || nameOf(process), isClosed });
      if (process) model.addProcess(process, id);
    }
    for (const flow of childrenOf(collaboration, 'messageFlow')) model.addFlow(flow, true);
    for (const artifact of childrenOf(collaboration)) model.addArtifact(artifact);
    const open = model.pools.filter((pool) => !pool.isClosed);
    models.push(
      finish(model, nameOf(collaboration) || (open.length === 1 ? open[0]!.name : '') || nameOf(root)),
    );
  }
  for (const [id, process] of processes) {
    const model = new Model();
    model.pools.push({ id, name: nameOf(process), isClosed: false });
    model.addProcess(process, id);
    models.push(finish(model, nameOf(process) || nameOf(root)));
  }
  return models.filter((model) => model.nodes.size > 0);
}
