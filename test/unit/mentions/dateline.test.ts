import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../server/src/core/mentions/dateline';

describe('a dateline', () => {
  it.each([
    ['PRISTINA, Dec 12 (Reuters) - Kosovo has started', 'XXXX-12-12'],
    ['KIGALI, 4 August 2025 — Rwanda said', '2025-08-04'],
    ['GENEVA (June 3) – The council', 'XXXX-06-03'],
    ['WASHINGTON, D.C., Jan. 3, 2026 (AP) — The president', '2026-01-03'],
    ['Kigali, Rwanda, 4 August 2025 – Rwanda said', '2025-08-04'],
    ['PORT OF SPAIN, Friday, December 12, 2025 - The', '2025-12-12'],
  ])('%s', (text, date) => {
    expect(readDateline(text)).toBe(date);
  });

  it('takes the last such day by the day of the check', () => {
    const text = 'PRISTINA, Dec 12 (Reuters) - Kosovo';
    expect(readDateline(text, '2026-01-20')).toBe('2025-12-12');
    expect(readDateline(text, '2025-12-12')).toBe('2025-12-12');
    expect(readDateline(text, '2025-12-11')).toBe('2024-12-12');
  });

  it.each([
    'Kosovo has started, Dec 12, to accept',
    'Kosovo agreed on 12 December 2025 — late',
    'BRUSSELS (AP) — On Dec. 12 the council',
    'PRISTINA, 2027 — The deal',
    'PRISTINA, June 2025 — The deal',
    'PRISTINA, Feb. 30 (Reuters) - Kosovo',
    'In June, 12 December — both',
    'Kosovo, 12 December 2025, said it',
    'the capital, Dec 12 - it',
    '',
  ])('not: %s', (text) => {
    expect(readDateline(text)).toBeUndefined();
  });
});
