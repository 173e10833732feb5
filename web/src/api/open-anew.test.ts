import { afterEach, describe, expect, it, vi } from 'vitest';
import { openAnew } from './open-anew.js';

afterEach(() => vi.restoreAllMocks());

/** As a browser tells that it shows a page: one that was kept, or one that was read. */
const show = (persisted: boolean): boolean => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

describe('the desk that is opened anew', () => {
  it('shows nothing of who was there before, also where the browser brings the page back', () => {
    const assign = vi.spyOn(window.location, 'assign').mockReturnValue();
    const reload = vi.spyOn(window.location, 'reload').mockReturnValue();
    openAnew();
    expect(assign).toHaveBeenCalledWith('/');
    expect(document.body.hidden).toBe(false);
    window.dispatchEvent(new Event('pagehide'));
    expect(document.body.hidden).toBe(true);
    show(false);
    expect(reload).not.toHaveBeenCalled();
    show(true);
    expect(reload).toHaveBeenCalledOnce();
  });
});
