// nothing is left
