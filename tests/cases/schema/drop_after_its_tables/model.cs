// Nothing is left.
