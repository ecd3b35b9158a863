/**
 * Asks in the form of a change for what the chosen change needs, and for nothing else: a pause ends on a
 * day to come, and what is about a cohort names it. Without this script all questions stand, each with a
 * line that says when it counts.
 */
class ChangeQuestions extends HTMLElement {
  connectedCallback(): void {
    const change = this.querySelector<HTMLSelectElement>('select[name="change"]');
    if (change === null) return;
    const asked = () => {
      for (const field of this.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
        '[data-for]',
      )) {
        const isNeeded = field.dataset['for']?.split('|').includes(change.value) ?? false;
        field.required = isNeeded;
        field.disabled = !isNeeded;
      }
    };
    change.addEventListener('change', asked);
    asked();
  }
}

customElements.define('rt-change-questions', ChangeQuestions);
