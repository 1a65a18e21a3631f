// What is pressed before a page has woken up is kept, and done once it has: a slow phone shows a page seconds before
// its scripts have come. Only the last press counts. Sent as it stands; app/ui/awake.tsx says when.
(() => {
  if (window.awake) return;
  let kept;
  const keep = (element, act) => {
    kept?.element.removeAttribute('data-kept');
    kept = { element, act };
    element.setAttribute('data-kept', '');
  };
  const pressed = ({ target }) => {
    const button = target.closest?.('button');
    // What a form sends is heard below.
    if (button && !(button.form && button.type === 'submit')) keep(button, () => button.click());
  };
  const sent = (event) => {
    const { target: form, submitter } = event;
    // A form that says where it goes works without scripts.
    if (form.hasAttribute('action')) return;
    event.preventDefault();
    keep(submitter ?? form, () => form.requestSubmit(submitter));
  };
  addEventListener('click', pressed, true);
  addEventListener('submit', sent, true);
  addEventListener(
    'awake',
    () => {
      removeEventListener('click', pressed, true);
      removeEventListener('submit', sent, true);
      if (!kept) return;
      const { element, act } = kept;
      element.removeAttribute('data-kept');
      if (element.isConnected) setTimeout(act);
    },
    { once: true },
  );
})();
