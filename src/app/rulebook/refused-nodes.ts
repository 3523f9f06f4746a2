import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Document,
  type Node,
  type Pair,
  type Scalar,
} from "yaml";

import type { Arguments } from "#domain/kernel/index.ts";

/** A fault at an offset of a text. */
export interface NodeFault {
  readonly code: string;
  readonly offset: number;
  readonly args: Arguments;
  readonly write: string;
}

// Control characters except tabs and line ends, and halves of characters.
const unprintable = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

/**
 * Valid YAML that is refused all the same: anchors, aliases and tags, keys that are no words or
 * stand twice, figures split by their comma, characters that cannot be shown. Keys are compared
 * here and not by the parser, which compares each with each: sixty thousand took it half a minute.
 */
export function refusedNodes(document: Document, text: string): readonly NodeFault[] {
  const { explicit, version } = document.directives?.yaml ?? {};
  const faults: NodeFault[] =
    explicit === true ? [fault("yaml-tag", null, { given: `%YAML ${version}` })] : [];
  const mayBeUnprintable = text.includes("\\") || unprintable.test(text);
  const waiting: (Node | null)[] = [document.contents];
  while (waiting.length > 0) {
    const node = waiting.pop() ?? null;
    if (node === null) continue;
    if (isAlias(node)) {
      faults.push(fault("yaml-alias", node));
      continue;
    }
    if (node.anchor !== undefined) faults.push(fault("yaml-alias", node));
    if (node.tag !== undefined) faults.push(fault("yaml-tag", node, { given: node.tag }));
    if (isMap<Node, Node | null>(node)) {
      faults.push(...refusedKeys(node.items));
      for (const { key, value } of node.items.toReversed()) waiting.push(value, key);
    } else if (isSeq<Node>(node)) {
      for (const item of node.items.toReversed()) waiting.push(item);
    } else if (mayBeUnprintable && isScalar(node)) {
      faults.push(...refusedText(node));
    }
  }
  return faults;
}

function refusedKeys(pairs: readonly Pair<Node, Node | null>[]): readonly NodeFault[] {
  const faults: NodeFault[] = [];
  const keys = new Set<string>();
  for (const { key, value } of pairs) {
    if (!isScalar(key)) {
      if (!isAlias(key)) faults.push(fault("key-not-text", key));
      continue;
    }
    const given = String(key.value);
    if (keys.has(given)) faults.push(fault("key-duplicate", key, { given: given.slice(0, 60) }));
    keys.add(given);
    // `{ fee: NT$1,200 }` is two entries to YAML: `fee: NT$1` and a lonely `200`.
    if (value === null && /^\d{3}$/u.test(key.source ?? ""))
      faults.push(fault("figure-not-quoted", key, {}, '"NT$20,000"'));
  }
  return faults;
}

function refusedText(node: Scalar): readonly NodeFault[] {
  const { value } = node;
  if (typeof value !== "string" || !unprintable.test(value)) return [];
  const given = value.slice(0, 60).replaceAll(new RegExp(unprintable, "gu"), "\u{fffd}");
  return [fault("text-not-printable", node, { given })];
}

function fault(code: string, node: Node | null, args: Arguments = {}, write = ""): NodeFault {
  return { code, offset: node?.range?.[0] ?? 0, args, write };
}
