// The highlighter of the book takes `r#type(` for the start of a type alias, and colours the rest of the block wrongly.
for (const block of document.querySelectorAll("code.language-rust")) {
  if (!block.textContent.includes("r#type") || block.querySelector(".boring")) {
    continue;
  }
  block.textContent = block.textContent.replaceAll("r#type", "r_type");
  hljs.highlightBlock(block);
  block.innerHTML = block.innerHTML.replaceAll("r_type", "r#type");
}
