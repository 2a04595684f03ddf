/** Offers to copy what stands in each box of code. */
const said = document.getElementById('copied');

for (const button of document.querySelectorAll('button[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const code = button.parentElement.querySelector('code').textContent;
    try {
      await navigator.clipboard.writeText(code);
      said.textContent = 'Copied.';
    } catch {
      said.textContent = 'Your browser does not allow copying; select the code instead.';
    }
  });
}
