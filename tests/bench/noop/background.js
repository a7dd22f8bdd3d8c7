// Nothing to answer.
void 0;
