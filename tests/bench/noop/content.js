// An extension that does nothing on the page.
void 0;
