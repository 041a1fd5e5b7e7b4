import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { comparison } from '../../dev-fixtures/documents';
import { DocumentHtml } from './document-html';

describe('the A4 view of the api as React elements', () => {
  it('drops everything that is not on the list of tags and attributes', () => {
    const { container } = render(<DocumentHtml html={'<article class="od"><p class="od-text" onclick="x()" style="color:red">chữ<script>bad()</script><img src=x onerror=bad()></p><iframe src="/"></iframe></article>'} />);
    expect(container.innerHTML).toBe('<article class="od"><p class="od-text">chữ</p></article>');
  });
  it('shows added and removed words in the block they belong to', () => {
    const { container } = render(<DocumentHtml html={'<p data-block="7">x</p><p data-block="0">y</p>'} comparison={comparison} />);
    expect(container.querySelector('[data-block="7"] del')?.textContent).toBe('95%');
    expect(container.querySelector('[data-block="7"] ins')?.textContent).toBe(' 98%');
    expect(container.querySelector('[data-block="0"]')?.textContent).toBe('y');
  });
});
