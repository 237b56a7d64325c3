/** To be run in a page that asks for less motion: what moves all the same (WCAG 2.2, 2.2.2, 2.3.3). */
import type { Kit } from './kit.ts';

export function moving(): string[] {
  const { kit } = globalThis as unknown as { kit: Kit };
  const takesTime = (durations: string) =>
    durations.split(',').some((duration) => Number.parseFloat(duration) > 0);
  const told = document
    .getAnimations()
    .map(
      (animation) =>
        `an animation: ${(animation.effect as KeyframeEffect | null)?.target?.nodeName}`,
    );
  for (const element of document.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    if (takesTime(style.transitionDuration)) told.push(`a transition: ${kit.nameOf(element)}`);
    if (style.animationName !== 'none') told.push(`an animation: ${kit.nameOf(element)}`);
    if (style.scrollBehavior === 'smooth') told.push(`smooth scrolling: ${kit.nameOf(element)}`);
  }
  return told;
}
