/** Headline and location of a card stand in the blocks after the block that holds the name. */
export function linesAfter(name: Element, card: Element): Element[] {
  const block = blockOf(name, card);
  const lines: Element[] = [];
  for (let next = block?.nextElementSibling; next; next = next.nextElementSibling) if (isBlock(next)) lines.push(next);
  return lines;
}

/** The largest part of a card that holds the name and no other line: what stands in it belongs to the name. */
export function blockOf(name: Element, card: Element): Element | undefined {
  let block = name;
  while (!(isBlock(block) && block.nextElementSibling && isBlock(block.nextElementSibling))) {
    if (!block.parentElement || block.parentElement === card) return undefined;
    block = block.parentElement;
  }
  return block;
}

function isBlock({ tagName }: Element): boolean {
  return /^(div|p)$/i.test(tagName);
}
